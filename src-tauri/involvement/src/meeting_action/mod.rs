//! Actions: what a representative or a colleague said at a meeting that they will do, by when, and what came of it.

mod rules;
mod store;

pub use rules::{ActionDoneDraft, MeetingActionDraft};
pub use store::ActionLine;

use chrono::NaiveDate;

use crate::{Id, Noun, agenda::Proposer, meeting::MeetingId};

/// One action as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingAction {
    /// Its id.
    pub id: MeetingActionId,
    /// How often it was saved.
    pub version: i64,
    /// At which meeting it was agreed.
    pub meeting: MeetingId,
    /// What it says.
    pub facts: MeetingActionFacts,
    /// When it was done; `None` while it is open.
    pub done_on: Option<NaiveDate>,
    /// What came of it; may be empty.
    pub outcome: String,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of an action.
pub type MeetingActionId = Id<MeetingAction>;

impl Noun for MeetingAction {
    const KIND: &'static str = "meeting_action";
}

/// What an action says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingActionFacts {
    /// What is to be done, on one line.
    pub what: String,
    /// Who does it: a representative, whose time counts, or a colleague.
    pub owner: Proposer,
    /// The last day on which it is done in time.
    pub due: Option<NaiveDate>,
}

impl MeetingAction {
    /// Whether it is open after its day.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.done_on.is_none() && self.facts.due.is_some_and(|due| due < today)
    }
}
