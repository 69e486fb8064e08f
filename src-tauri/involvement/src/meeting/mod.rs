//! Meetings: when and where an activity meets, how people get in and join, and who waits for them.

mod calendar;
mod cancel;
mod minutes;
mod paper;
mod rules;
mod store;
mod wording;

pub use calendar::{calendar, calendar_name};
pub use cancel::{CancelDraft, Cancelled};
pub use minutes::MinutesDraft;
pub use paper::{MeetingSheets, Sheet};
pub use rules::{CallDraft, MeetingDraft};
pub use store::{MeetingLine, Taken, Wanted};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{
    Id, Noun,
    access_audit::AccessAuditId,
    activity::ActivityId,
    arrangement::{ArrangementId, TimeFacts},
    choices,
};

/// One meeting as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// How often it was saved.
    pub version: i64,
    /// Of which activity.
    pub activity: ActivityId,
    /// From which arrangement its time and place were taken.
    pub arrangement: Option<ArrangementId>,
    /// What it says.
    pub facts: MeetingFacts,
    /// When people were asked for items, and until when they can send them.
    pub call: Call,
    /// What was said beside the agenda.
    pub minuted: Minuted,
    /// That it does not take place; `None` while it does.
    pub cancelled: Option<Cancelled>,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a meeting.
pub type MeetingId = Id<Meeting>;

impl Noun for Meeting {
    const KIND: &'static str = "meeting";
}

/// What a meeting says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingFacts {
    /// What people call it.
    pub title: String,
    /// A meeting, or training.
    pub kind: MeetingKind,
    /// When, and the place; its place may be empty where it is online.
    pub time: TimeFacts,
    /// A link, or how to join online; may be empty.
    pub online: String,
    /// The access audit of the place.
    pub audit: Option<AccessAuditId>,
    /// What everybody should know, one on each line; may be empty.
    pub practical: String,
    /// Who meets people when they arrive; may be empty.
    pub greeter: String,
    /// When and where that person waits; may be empty.
    pub greeting: String,
    /// Anything else, for colleagues; may be empty.
    pub note: String,
}

/// The call for items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// The day on which people were asked; `None` until then.
    pub asked_on: Option<NaiveDate>,
    /// The last day on which they can send items.
    pub items_by: Option<NaiveDate>,
}

/// What minutes say beside what was said to each item. All may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Minuted {
    /// Which colleagues were there, and when they left.
    pub staff_there: String,
    /// What else was said.
    pub said: String,
}

choices!(
    /// What it is. The hours of training are counted by themselves.
    MeetingKind:
    /// A meeting.
    Meeting = "meeting",
    /// Training.
    Training = "training",
);

impl MeetingKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Meeting => words.meeting_kind_meeting(),
            Self::Training => words.meeting_kind_training(),
        }
    }
}

impl Meeting {
    /// Whether it takes place and its day has not gone by. A meeting of today is still to come.
    pub fn is_to_come(&self, today: NaiveDate) -> bool {
        self.cancelled.is_none() && self.facts.time.until().date() >= today
    }
}

impl MeetingFacts {
    /// Where, in words: a place, "Online", or both.
    pub fn where_in_words(&self, words: Words) -> String {
        match (self.time.place.is_empty(), self.online.is_empty()) {
            (false, true) => self.time.place.clone(),
            (true, _) => words.meeting_where_online().to_string(),
            (false, false) => words.meeting_where_both(&self.time.place),
        }
    }

    /// When and where in one line: "Thursday 21 January 2027, 10:30 to 12:30, Town hall, committee room 2".
    pub fn in_words(&self, words: Words) -> String {
        words.arrangement_time_place(
            &words.day(self.time.day),
            &self.time.time_in_words(words),
            &self.where_in_words(words),
        )
    }
}
