//! Days on which the charity is closed: no working days, whatever is counted.

mod rules;
mod store;

pub use rules::{ClosureDraft, LONGEST};

use chrono::NaiveDate;

use crate::{Id, Noun};

/// The id of a closure.
pub type ClosureId = Id<Closure>;

impl Noun for Closure {
    const KIND: &'static str = "closure";
}

/// A closure as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// Its id.
    pub id: ClosureId,
    /// How often it was saved.
    pub version: i64,
    /// From when to when, and why.
    pub facts: ClosureFacts,
    /// Whether it has left the list.
    pub archived: bool,
}

/// From when to when the charity is closed, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosureFacts {
    /// The first day on which it is closed.
    pub first: NaiveDate,
    /// The last, never before the first.
    pub last: NaiveDate,
    /// Why, as it is told to people.
    pub why: String,
}
