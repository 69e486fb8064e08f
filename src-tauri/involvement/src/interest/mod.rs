//! Whom a member of staff is close to, or is. They approve nothing of theirs.

mod store;

pub use store::Ended;

use alongside_locales::Words;

use crate::{Id, Noun, choices, representative::RepresentativeId, staff::StaffId};

/// A declared interest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interest {
    /// Its id.
    pub id: Id<Interest>,
    /// How often it was saved.
    pub version: i64,
    /// Which member of staff.
    pub staff: StaffId,
    /// Which representative.
    pub representative: RepresentativeId,
    /// The name of the representative.
    pub name: String,
    /// How they are close.
    pub kind: InterestKind,
}

impl Noun for Interest {
    const KIND: &'static str = "interest";
}

choices!(
    /// How somebody is close to somebody.
    InterestKind:
    /// They are the same person.
    Same = "self",
    /// They share a home.
    Household = "household",
    /// They are family.
    Family = "family",
    /// Anything else.
    Other = "other",
);

impl InterestKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Same => words.interest_self(),
            Self::Household => words.interest_household(),
            Self::Family => words.interest_family(),
            Self::Other => words.interest_other(),
        }
    }
}
