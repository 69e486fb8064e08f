//! Single days that are otherwise than the rules of bank holidays say: announced for once, or worked all the same.

mod rules;
mod store;

pub use rules::OneOffDayDraft;

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, choices};

/// The id of such a day.
pub type OneOffDayId = Id<OneOffDay>;

impl Noun for OneOffDay {
    const KIND: &'static str = "one_off_day";
}

/// Such a day as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneOffDay {
    /// Its id.
    pub id: OneOffDayId,
    /// How often it was saved.
    pub version: i64,
    /// The day and what it is.
    pub facts: OneOffDayFacts,
    /// Whether it has left the list.
    pub archived: bool,
}

/// A day and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneOffDayFacts {
    /// The day.
    pub day: NaiveDate,
    /// Off or worked.
    pub kind: OneOffKind,
    /// What it is called, or why it is worked.
    pub name: String,
}

choices!(
    /// What a single day is.
    OneOffKind:
    /// A bank holiday that the rules do not know.
    Holiday = "holiday",
    /// A bank holiday by the rules on which the charity works.
    Worked = "worked",
);

impl OneOffKind {
    /// What it is.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            OneOffKind::Holiday => words.one_off_day_kind_holiday(),
            OneOffKind::Worked => words.one_off_day_kind_worked(),
        }
    }
}
