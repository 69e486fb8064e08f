//! The questions that access audits ask: those that come with Alongside, and the charity's own.
//!
//! An audit keeps the questions as they were when it began, so a question can be reworded or archived at any time.

mod bank;
mod rules;
mod store;

pub use rules::{AccessQuestionDraft, AccessQuestionFacts};

use std::borrow::Cow;

use alongside_locales::Words;

use crate::{Id, Noun, choices};

/// The id of a question.
pub type AccessQuestionId = Id<AccessQuestion>;

impl Noun for AccessQuestion {
    const KIND: &'static str = "access_question";
}

/// One question as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessQuestion {
    /// Its id.
    pub id: AccessQuestionId,
    /// How often it was saved.
    pub version: i64,
    /// The part of a place it is about.
    pub area: AccessArea,
    /// What it asks.
    pub wording: Wording,
    /// Whether it was archived: new audits do not ask it.
    pub archived: bool,
}

/// What a question asks: in the charity's words, or as Alongside says it in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The code of a question that comes with Alongside.
    pub code: Option<String>,
    /// The charity's own words; empty where Alongside's count.
    pub own: String,
}

impl Wording {
    /// The question. Words of the charity's own stay in the language in which they were written.
    pub fn say(&self, words: Words) -> Cow<'_, str> {
        let code = self.code.as_deref().filter(|_| self.own.is_empty());
        match code.and_then(|code| bank::words_of(code, words)) {
            Some(said) => Cow::Borrowed(said),
            None => Cow::Borrowed(&self.own),
        }
    }
}

choices!(
    /// The part of a place that a question is about, in the order in which a person meets them.
    AccessArea:
    /// From home to the door, and back.
    GettingThere = "getting-there",
    /// The door, and from there to the room.
    Entrance = "entrance",
    /// Toilets.
    Toilets = "toilets",
    /// The room itself.
    Room = "room",
    /// Hearing and being heard.
    Hearing = "hearing",
    /// Seeing and being seen.
    Seeing = "seeing",
    /// A place to rest.
    QuietSpace = "quiet-space",
    /// Getting out.
    Evacuation = "evacuation",
    /// Meeting online.
    OnlinePlatform = "online-platform",
    /// Papers, slides, forms.
    Documents = "documents",
);

impl AccessArea {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::GettingThere => words.access_question_area_getting_there(),
            Self::Entrance => words.access_question_area_entrance(),
            Self::Toilets => words.access_question_area_toilets(),
            Self::Room => words.access_question_area_room(),
            Self::Hearing => words.access_question_area_hearing(),
            Self::Seeing => words.access_question_area_seeing(),
            Self::QuietSpace => words.access_question_area_quiet_space(),
            Self::Evacuation => words.access_question_area_evacuation(),
            Self::OnlinePlatform => words.access_question_area_online_platform(),
            Self::Documents => words.access_question_area_documents(),
        }
    }

    /// The picture that papers show for it.
    pub fn picture(self) -> &'static str {
        match self {
            Self::GettingThere => "get-on-bus",
            Self::Entrance => "ramp",
            Self::Toilets => "accessible-toilet",
            Self::Room => "meeting-room",
            Self::Hearing => "hearing-loop",
            Self::Seeing => "bright-light",
            Self::QuietSpace => "quiet-room",
            Self::Evacuation => "exit",
            Self::OnlinePlatform => "video-call",
            Self::Documents => "papers",
        }
    }
}
