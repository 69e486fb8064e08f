//! Training of staff: what they learned, whether it was disability equality training, when it runs out, and whether representatives
//! learned with them (DOMAIN.md, section 1).

mod rules;
mod store;

pub use rules::TrainingDraft;
pub use store::TrainingLine;

use chrono::NaiveDate;

use crate::{Id, Noun, meeting::MeetingId, staff::StaffId};

/// One training as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Training {
    /// Its id.
    pub id: TrainingId,
    /// How often it was saved.
    pub version: i64,
    /// What is known of it.
    pub facts: TrainingFacts,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a training.
pub type TrainingId = Id<Training>;

impl Noun for Training {
    const KIND: &'static str = "training";
}

/// What is known of a training, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrainingFacts {
    /// Who took it.
    pub staff: StaffId,
    /// What it was about, on one line.
    pub what: String,
    /// Whether it was disability equality training.
    pub equality: bool,
    /// When.
    pub taken_on: NaiveDate,
    /// The last day on which it counts; `None` where it does not run out.
    pub expires_on: Option<NaiveDate>,
    /// The training of representatives that it was joint with.
    pub meeting: Option<MeetingId>,
}

impl Training {
    /// Whether it counts on this day.
    pub fn is_in_date(&self, today: NaiveDate) -> bool {
        self.facts.expires_on.is_none_or(|day| today <= day)
    }
}
