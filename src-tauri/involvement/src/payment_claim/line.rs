//! One line of a claim.

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{
    Id, Noun, choices,
    money::{Miles, Pence},
    policy::Category,
    rate::{RateKind, RateUnit},
};

/// The id of a line.
pub type LineId = Id<LineRow>;

/// A line as a row of the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineRow;

impl Noun for LineRow {
    const KIND: &'static str = "claim_line";
}

/// What a line is for: one of the two kinds of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// Being involved.
    Involvement,
    /// What it cost.
    Expense(Category),
}

choices!(
    /// Who paid.
    PaidBy:
    /// The person, who gets it back; or an involvement payment to the person.
    Person = "person",
    /// The charity, straight to whoever was owed.
    Direct = "direct",
    /// The charity, with a ticket beforehand.
    Prepaid = "prepaid",
    /// Nobody: the person gave the payment to the charity.
    Donated = "donated",
);

/// How the sum of a line came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// It was typed, from a receipt.
    Sum,
    /// Minutes at so much an hour.
    Time {
        /// How many minutes.
        minutes: u32,
        /// How much for an hour.
        rate: Pence,
    },
    /// Being involved: so many of a unit.
    Units {
        /// Half days, hours, tasks.
        unit: RateUnit,
        /// How many; minutes, where the unit is an hour.
        count: u32,
        /// How much for each.
        rate: Pence,
        /// Minutes of the meeting, agreed breaks included.
        meeting: u32,
        /// Minutes of getting ready.
        preparation: u32,
        /// Whether the charity cancelled at short notice.
        cancelled: bool,
    },
    /// A journey.
    Journey {
        /// In or on what.
        vehicle: RateKind,
        /// How far at how much a mile; two parts where the journey crosses a step.
        parts: Vec<(Miles, Pence)>,
        /// Miles driven for others in the tax year, before this journey.
        elsewhere: Miles,
    },
}

/// What a line says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineFacts {
    /// What it is for.
    pub kind: LineKind,
    /// The day of the journey or the activity, by which rates are chosen.
    pub day: NaiveDate,
    /// What it was, on one line; may be empty where the kind says it all.
    pub what: String,
    /// Who paid.
    pub paid_by: PaidBy,
    /// How the sum came about.
    pub measure: Measure,
    /// The sum.
    pub pence: Pence,
    /// Who agreed beforehand, or to more than the most; may be empty.
    pub agreed_with: String,
    /// Why there is no receipt; may be empty.
    pub no_receipt: String,
}

impl LineKind {
    /// How the money for taking part stands in the store and in forms.
    pub const INVOLVEMENT: &'static str = "involvement";
    /// How the money for what it cost stands there.
    pub const EXPENSE: &'static str = "expense";

    /// How it stands in the store and in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Involvement => "involvement",
            Self::Expense(category) => category.code(),
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        if code == "involvement" {
            return Some(Self::Involvement);
        }
        Category::from_code(code).map(Self::Expense)
    }

    /// Which of the two kinds of money.
    pub fn money(self) -> &'static str {
        match self {
            Self::Involvement => Self::INVOLVEMENT,
            Self::Expense(_) => Self::EXPENSE,
        }
    }

    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Involvement => words.payment_claim_involvement(),
            Self::Expense(category) => category.name(words),
        }
    }

    /// The kind of expense, if it is one.
    pub fn category(self) -> Option<Category> {
        match self {
            Self::Involvement => None,
            Self::Expense(category) => Some(category),
        }
    }
}

impl PaidBy {
    /// Who can have paid something of this kind, in the order in which they are offered.
    pub fn of(kind: LineKind) -> &'static [Self] {
        match kind {
            LineKind::Involvement => &[Self::Person, Self::Donated],
            LineKind::Expense(Category::Mileage) => &[Self::Person],
            LineKind::Expense(_) => &[Self::Person, Self::Direct, Self::Prepaid],
        }
    }

    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Person => words.payment_claim_paid_person(),
            Self::Direct => words.payment_claim_paid_direct(),
            Self::Prepaid => words.payment_claim_paid_prepaid(),
            Self::Donated => words.payment_claim_paid_donated(),
        }
    }
}

impl LineFacts {
    /// What the line is called: what was typed, or the kind.
    pub fn title(&self, words: Words) -> &str {
        match (&self.measure, self.what.as_str()) {
            (Measure::Units { unit, .. }, "") => match unit {
                RateUnit::HalfDay => words.rate_name_half_day(),
                RateUnit::Day => words.rate_name_day(),
                _ => self.kind.name(words),
            },
            (_, "") => self.kind.name(words),
            (_, what) => what,
        }
    }

    /// How the sum came about, in a few words: “4.5 hours at £16.20”, “28.4 miles at 55p”; empty where it was typed.
    pub fn reckoning(&self, words: Words) -> String {
        let each = |pence: Pence| match pence.get() {
            small @ 0..100 => words.rate_pence(&small.to_string()),
            _ => pence.words(words),
        };
        match &self.measure {
            Measure::Sum => String::new(),
            Measure::Time { minutes, rate } => {
                words.payment_claim_reckoning(&words.hours(*minutes as usize), &each(*rate))
            }
            Measure::Journey { parts, .. } => {
                let parts: Vec<String> = parts
                    .iter()
                    .map(|(miles, rate)| {
                        let miles = words.payment_claim_miles(&miles.to_string());
                        words.payment_claim_reckoning(&miles, &each(*rate))
                    })
                    .collect();
                words.list(&parts)
            }
            Measure::Units {
                unit,
                count,
                rate,
                meeting,
                preparation,
                cancelled,
            } => {
                let mut said = Vec::new();
                if *cancelled {
                    said.push(words.payment_claim_cancelled().to_string());
                }
                if *meeting > 0 {
                    let hours = words.hours(*meeting as usize);
                    said.push(words.payment_claim_meeting_hours(&hours));
                }
                if *preparation > 0 {
                    let hours = words.hours(*preparation as usize);
                    said.push(words.payment_claim_preparation_hours(&hours));
                }
                if *count > 1 {
                    let amount = match unit {
                        RateUnit::Hour => words.hours(*count as usize),
                        _ => count.to_string(),
                    };
                    said.push(words.payment_claim_reckoning(&amount, &each(*rate)));
                }
                said.join(", ")
            }
        }
    }
}
