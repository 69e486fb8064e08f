//! What each person was offered for an activity and chose, and how the activity pays. To decline is a choice, not “unpaid”.

mod rules;
mod store;

pub use rules::{ActivityPaymentDraft, OfferDraft};
pub use store::Offered;

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{
    Id, Noun, activity::ActivityId, choices, money::Pence, representative::RepresentativeId,
};

/// What somebody chose, as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentOffer {
    /// Its id.
    pub id: Id<PaymentOffer>,
    /// How often it was saved.
    pub version: i64,
    /// For which activity.
    pub activity: ActivityId,
    /// Who.
    pub representative: RepresentativeId,
    /// What they said.
    pub facts: OfferFacts,
}

impl Noun for PaymentOffer {
    const KIND: &'static str = "payment_offer";
}

/// What somebody chose, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferFacts {
    /// What they chose.
    pub choice: PaymentChoice,
    /// How much each time, where they chose a lower sum.
    pub lower: Option<Pence>,
    /// When they said so.
    pub said_on: NaiveDate,
}

choices!(
    /// What a person chooses to be paid.
    PaymentChoice:
    /// All of it.
    Full = "full",
    /// A lower sum.
    Lower = "lower",
    /// Nothing: they decline.
    None = "none",
    /// They give it to the charity.
    Donate = "donate",
);

/// How an activity pays, as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityPayment {
    /// Its id and version; `None` where nobody has said anything yet.
    pub kept: Option<(Id<ActivityPayment>, i64)>,
    /// What it says.
    pub facts: ActivityPaymentFacts,
}

impl Noun for ActivityPayment {
    const KIND: &'static str = "activity_payment";
}

/// How an activity pays, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityPaymentFacts {
    /// By what.
    pub basis: Basis,
    /// How the payments are taxed: the charity's own decision.
    pub tax: TaxStatus,
    /// The day of the advice.
    pub advice_on: Option<NaiveDate>,
    /// Who advised; may be empty.
    pub advice: String,
}

choices!(
    /// By what an activity pays.
    Basis:
    /// Half days and days.
    HalfDay = "half-day",
    /// Hours.
    Hour = "hour",
    /// Tasks.
    Task = "task",
    /// It pays expenses only.
    Nothing = "none",
);

choices!(
    /// How payments are taxed.
    TaxStatus:
    /// Through the payroll.
    Payroll = "payroll",
    /// The person is self-employed.
    SelfEmployed = "self-employed",
    /// An honorarium, with advice of a day.
    Honorarium = "honorarium",
    /// Nobody has decided.
    Undecided = "undecided",
);

impl PaymentChoice {
    /// Its name: “Declined”, never “unpaid”.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Full => words.payment_offer_full(),
            Self::Lower => words.payment_offer_lower(),
            Self::None => words.payment_offer_declined(),
            Self::Donate => words.payment_offer_donate(),
        }
    }
}

impl Basis {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::HalfDay => words.payment_offer_basis_half_day(),
            Self::Hour => words.payment_offer_basis_hour(),
            Self::Task => words.payment_offer_basis_task(),
            Self::Nothing => words.payment_offer_basis_none(),
        }
    }
}

impl TaxStatus {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Payroll => words.payment_offer_tax_payroll(),
            Self::SelfEmployed => words.payment_offer_tax_self_employed(),
            Self::Honorarium => words.payment_offer_tax_honorarium(),
            Self::Undecided => words.payment_offer_tax_undecided(),
        }
    }
}

impl ActivityPayment {
    /// What holds until somebody says otherwise: half days and days, and nobody has decided about tax.
    pub fn usual() -> ActivityPayment {
        ActivityPayment {
            kept: None,
            facts: ActivityPaymentFacts {
                basis: Basis::HalfDay,
                tax: TaxStatus::Undecided,
                advice_on: None,
                advice: String::new(),
            },
        }
    }
}
