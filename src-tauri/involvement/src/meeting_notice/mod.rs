//! Notices: that somebody was asked, told or called about a meeting, by which way and when. A log that is only added to.

mod rules;
pub(crate) mod store;

pub use rules::NoticeDraft;
pub use store::NoticeLine;

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{
    Id, Noun, choices, input::ToldBy, meeting::MeetingId, representative::RepresentativeId,
};

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingNotice {
    /// About which meeting.
    pub meeting: MeetingId,
    /// Who was reached.
    pub representative: RepresentativeId,
    /// What for, how and when.
    pub facts: NoticeFacts,
}

/// The id of a line.
pub type MeetingNoticeId = Id<MeetingNotice>;

impl Noun for MeetingNotice {
    const KIND: &'static str = "meeting_notice";
}

/// What for, how and when somebody was reached, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeFacts {
    /// What for.
    pub about: NoticeAbout,
    /// By which way; never one that the person asked the charity not to use.
    pub by: ToldBy,
    /// When.
    pub on: NaiveDate,
    /// What was said; may be empty.
    pub note: String,
}

choices!(
    /// What somebody was reached for.
    NoticeAbout:
    /// They were asked what they want to talk about.
    Items = "items",
    /// They were told that the meeting is cancelled.
    Cancelled = "cancelled",
    /// Anything else: how they get there, whether papers have arrived.
    Other = "other",
);

impl NoticeAbout {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Items => words.meeting_notice_about_items(),
            Self::Cancelled => words.meeting_notice_about_cancelled(),
            Self::Other => words.meeting_notice_about_other(),
        }
    }
}

impl NoticeFacts {
    /// How it went, in one line: "Phone call: a taxi would help".
    pub fn in_words(&self, words: Words) -> String {
        let by = self.by.name(words);
        if self.note.is_empty() {
            by.to_string()
        } else {
            words.meeting_notice_line(by, &self.note)
        }
    }
}
