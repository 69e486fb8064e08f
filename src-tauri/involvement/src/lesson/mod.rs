//! Lessons: what was tried in an activity, what happened, and what the group and the charity learned from it.

mod paper;
mod rules;
mod store;

pub use paper::LessonsPaper;
pub use rules::LessonDraft;
pub use store::LessonLine;

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, activity::ActivityId, choices};

/// One lesson as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// Its id.
    pub id: LessonId,
    /// How often it was saved.
    pub version: i64,
    /// What it says.
    pub facts: LessonFacts,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a lesson.
pub type LessonId = Id<Lesson>;

impl Noun for Lesson {
    const KIND: &'static str = "lesson";
}

/// What a lesson says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonFacts {
    /// In which activity.
    pub activity: ActivityId,
    /// When it was tried.
    pub tried_on: NaiveDate,
    /// What was tried, on one line.
    pub tried: String,
    /// What happened.
    pub happened: String,
    /// What we learned.
    pub learned: String,
    /// Whether we would do it again.
    pub again: Again,
    /// Who wrote it down.
    pub writer: String,
    /// When it was shared with the group; `None` while it was not.
    pub shared_on: Option<NaiveDate>,
}

choices!(
    /// Whether something would be done again.
    Again:
    /// As it was.
    Yes = "yes",
    /// With changes.
    WithChanges = "with-changes",
    /// Not.
    No = "no",
);

impl Again {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Yes => words.lesson_again_yes(),
            Self::WithChanges => words.lesson_again_with_changes(),
            Self::No => words.lesson_again_no(),
        }
    }

    /// The same as a sentence of its own.
    pub fn sentence(self, words: Words) -> &'static str {
        match self {
            Self::Yes => words.lesson_paper_yes(),
            Self::WithChanges => words.lesson_paper_with_changes(),
            Self::No => words.lesson_paper_no(),
        }
    }
}
