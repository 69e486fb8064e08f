//! The kinds of expenses (DOMAIN, section 7).

use alongside_locales::Words;

use crate::{choices, money::Pence, rate::RateKind};

choices!(
    /// A kind of expense.
    Category:
    /// Buses, trains and trams.
    PublicTransport = "public-transport",
    /// Taxis, accessible ones too.
    Taxi = "taxi",
    /// Their own car, motorcycle or bicycle.
    Mileage = "mileage",
    /// Parking and tolls.
    Parking = "parking",
    /// A personal assistant or support worker.
    PersonalAssistant = "personal-assistant",
    /// Somebody who cares in the person's place.
    ReplacementCarer = "replacement-carer",
    /// Care of children.
    Childcare = "childcare",
    /// An interpreter or speech-to-text, usually booked and paid by the charity.
    Interpreter = "interpreter",
    /// Meals.
    Meals = "meals",
    /// A night away.
    Overnight = "overnight",
    /// Printing, post, telephone and internet.
    Office = "office",
    /// Equipment on loan.
    Equipment = "equipment",
    /// An assistance dog.
    AssistanceDog = "assistance-dog",
    /// Anything else.
    Other = "other",
);

/// What a version of the policy says about a kind of expense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CategoryFacts {
    /// Which.
    pub category: Category,
    /// Whether it is paid for.
    pub covered: bool,
    /// A receipt is asked for above this.
    pub receipt_over: Pence,
    /// Whether it is agreed beforehand.
    pub agree_before: bool,
    /// Whether the charity books and pays it itself, if the person likes.
    pub pay_direct: bool,
}

impl Category {
    /// The rate that says how much is paid for it at most; for mileage there is a rate for each vehicle instead.
    pub fn cap(self) -> Option<RateKind> {
        RateKind::from_code(self.code())
    }

    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self.cap() {
            Some(kind) => kind.name(words),
            None => words.rate_list_mileage(),
        }
    }

    /// Whether it is access money: what makes it possible for somebody to take part, whatever else it costs them.
    pub fn is_access(self) -> bool {
        matches!(
            self,
            Self::PersonalAssistant | Self::Interpreter | Self::Equipment | Self::AssistanceDog
        )
    }

    /// Whether it may be written as hours at so much an hour.
    pub fn by_the_hour(self) -> bool {
        self.cap()
            .is_some_and(|kind| kind.takes(crate::rate::RateUnit::Hour))
    }

    /// What holds where the charity has not said otherwise.
    pub fn usual(self) -> CategoryFacts {
        CategoryFacts {
            category: self,
            covered: true,
            receipt_over: Pence::new(500),
            agree_before: matches!(self, Self::Overnight | Self::Equipment | Self::Other),
            pay_direct: matches!(
                self,
                Self::PublicTransport
                    | Self::Taxi
                    | Self::Interpreter
                    | Self::Overnight
                    | Self::Equipment
            ),
        }
    }
}
