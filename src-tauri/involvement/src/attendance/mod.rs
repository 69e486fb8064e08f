//! Attendance: how each person took part in a meeting, and the time it took them. It is kept so that hours are thanked and paid for;
//! nobody is counted against anybody.

mod rules;
mod store;

pub use rules::{AttendanceDraft, PersonDraft};
pub use store::AttendanceLine;

use alongside_locales::Words;
use chrono::NaiveTime;

use crate::{Id, Noun, choices, meeting::MeetingId, representative::RepresentativeId};

/// One person and one meeting, as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Its id.
    pub id: Id<Attendance>,
    /// How often it was saved.
    pub version: i64,
    /// Which meeting.
    pub meeting: MeetingId,
    /// Who.
    pub representative: RepresentativeId,
    /// How they took part.
    pub facts: AttendanceFacts,
}

impl Noun for Attendance {
    const KIND: &'static str = "attendance";
}

/// How a person took part, once it was checked. Durations are minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceFacts {
    /// Whether and how they came.
    pub came: Came,
    /// Getting ready at home.
    pub preparation_minutes: u32,
    /// At the meeting; 0 for whoever was not there.
    pub meeting_minutes: u32,
    /// There and back.
    pub travel_minutes: u32,
    /// When they left, if that was before the end.
    pub left_at: Option<NaiveTime>,
}

/// The time that a person gave, summed. Durations are minutes; hours of training are not hours of meetings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PersonHours {
    /// To how many meetings and trainings they came, or joined online.
    pub times: usize,
    /// In meetings.
    pub meeting_minutes: u32,
    /// Getting ready, also for a meeting to which they could not come in the end.
    pub preparation_minutes: u32,
    /// In training.
    pub training_minutes: u32,
    /// On the way.
    pub travel_minutes: u32,
}

impl PersonHours {
    /// Meetings, preparation and training together, as a certificate counts them; travel is not among them.
    pub fn given_minutes(&self) -> u32 {
        self.meeting_minutes + self.preparation_minutes + self.training_minutes
    }
}

choices!(
    /// How a person took part.
    Came:
    /// They were there.
    Came = "came",
    /// They joined online.
    Online = "online",
    /// They said that they could not come.
    Apologies = "apologies",
    /// They were not there, and nobody knew why.
    DidNotCome = "did-not-come",
);

impl Came {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Came => words.attendance_came(),
            Self::Online => words.attendance_online(),
            Self::Apologies => words.attendance_apologies(),
            Self::DidNotCome => words.attendance_did_not_come(),
        }
    }

    /// Whether they took part, in the room or online.
    pub fn took_part(self) -> bool {
        matches!(self, Self::Came | Self::Online)
    }
}
