//! Privacy requests: what people asked about what is kept about them, and complaints about it, each with its clock.
//!
//! A request is answered within one month of the day on which it came (UK GDPR, article 12(3)). That a complaint came is confirmed
//! within 30 days (Data Protection Act 2018, section 164A, in force since 19 June 2026).

mod rules;
mod store;

pub use rules::PrivacyRequestDraft;
pub use store::RequestLine;

use alongside_locales::Words;
use chrono::{Days, Months, NaiveDate};

use crate::{Id, Noun, choices, representative::RepresentativeId};

/// How many days there are to confirm that a complaint came.
pub const ACKNOWLEDGE_WITHIN: u64 = 30;

/// A request as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivacyRequest {
    /// Its id.
    pub id: PrivacyRequestId,
    /// How often it was saved.
    pub version: i64,
    /// What it says, and what came of it.
    pub facts: PrivacyRequestFacts,
}

/// The id of a request.
pub type PrivacyRequestId = Id<PrivacyRequest>;

impl Noun for PrivacyRequest {
    const KIND: &'static str = "privacy_request";
}

/// What a request says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivacyRequestFacts {
    /// What is asked.
    pub kind: RequestKind,
    /// Who asked, where it is a representative.
    pub representative: Option<RepresentativeId>,
    /// Who asked, where it is somebody else; may be empty.
    pub who: String,
    /// What they asked, in a sentence or two.
    pub asked: String,
    /// The day on which it came.
    pub received_on: NaiveDate,
    /// The day on which they were told that it came.
    pub acknowledged_on: Option<NaiveDate>,
    /// The day on which it was answered, and what came of it; `None` while it is open.
    pub answer: Option<(NaiveDate, String)>,
}

choices!(
    /// What is asked.
    RequestKind:
    /// A copy of everything that is kept about them.
    Copy = "copy",
    /// Something is put right.
    Correct = "correct",
    /// Something, or everything, is erased.
    Erase = "erase",
    /// Something is no longer done with it.
    Object = "object",
    /// A complaint about how it was handled.
    Complaint = "complaint",
);

/// How far a request has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestStanding {
    /// A complaint of which nobody has said that it came; that is to be said by this day.
    Acknowledge(NaiveDate),
    /// It is to be answered by this day; a complaint has no such day.
    Answer(Option<NaiveDate>),
    /// It was answered on this day.
    Answered(NaiveDate),
}

impl PrivacyRequestFacts {
    /// How far it has come.
    pub fn standing(&self) -> RequestStanding {
        match (&self.answer, self.kind, self.acknowledged_on) {
            (Some((on, _)), _, _) => RequestStanding::Answered(*on),
            (None, RequestKind::Complaint, None) => {
                let days = Days::new(ACKNOWLEDGE_WITHIN);
                let by = self.received_on.checked_add_days(days);
                RequestStanding::Acknowledge(by.unwrap_or(self.received_on))
            }
            (None, RequestKind::Complaint, Some(_)) => RequestStanding::Answer(None),
            // The same day of the next month, or its last where it has none.
            (None, _, _) => {
                RequestStanding::Answer(self.received_on.checked_add_months(Months::new(1)))
            }
        }
    }
}

impl RequestStanding {
    /// Whether its day is past.
    pub fn is_late(self, today: NaiveDate) -> bool {
        match self {
            Self::Acknowledge(by) | Self::Answer(Some(by)) => by < today,
            Self::Answer(None) | Self::Answered(_) => false,
        }
    }
}

impl RequestKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Copy => words.privacy_request_kind_copy(),
            Self::Correct => words.privacy_request_kind_correct(),
            Self::Erase => words.privacy_request_kind_erase(),
            Self::Object => words.privacy_request_kind_object(),
            Self::Complaint => words.privacy_request_kind_complaint(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn request(kind: RequestKind, received_on: NaiveDate) -> PrivacyRequestFacts {
        PrivacyRequestFacts {
            kind,
            representative: None,
            who: String::new(),
            asked: "A copy".into(),
            received_on,
            acknowledged_on: None,
            answer: None,
        }
    }

    #[test]
    fn a_request_is_answered_within_a_month_and_a_complaint_confirmed_within_30_days() {
        let copy = |received| request(RequestKind::Copy, received).standing();
        let by = |day| RequestStanding::Answer(Some(day));
        assert_eq!(copy(day(2027, 1, 8)), by(day(2027, 2, 8)));
        assert_eq!(copy(day(2027, 1, 31)), by(day(2027, 2, 28)));
        assert!(!copy(day(2027, 1, 8)).is_late(day(2027, 2, 8)));
        assert!(copy(day(2027, 1, 8)).is_late(day(2027, 2, 9)));
        let mut complaint = request(RequestKind::Complaint, day(2027, 1, 8));
        let within = RequestStanding::Acknowledge(day(2027, 2, 7));
        assert_eq!(complaint.standing(), within);
        complaint.acknowledged_on = Some(day(2027, 1, 9));
        assert_eq!(complaint.standing(), RequestStanding::Answer(None));
        complaint.answer = Some((day(2027, 3, 1), "We put it right.".into()));
        let answered = RequestStanding::Answered(day(2027, 3, 1));
        assert_eq!(complaint.standing(), answered);
        assert!(!answered.is_late(day(2030, 1, 1)));
    }
}
