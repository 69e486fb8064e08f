//! The columns of reviews, as their forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::Subject;
use alongside_involvement::review::{Heading, Review, ReviewFrame};
use alongside_involvement::store::{Store, StoreError};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("review", REVIEW).choose(choice).called(called),
    Columns::new("review_part", PART)
        .hide(&["review"])
        .choose(choice),
];

const REVIEW: &[Label] = &[
    ("activity", Words::history_field_activity),
    ("frame", Words::review_frame_label),
    ("begun_on", Words::review_begun_label),
    ("with_whom", Words::review_with_label),
];

const PART: &[Label] = &[
    ("heading", Words::review_heading_label),
    ("plan", Words::review_plan_label),
    ("found", Words::review_found_label),
    ("question", Words::review_question_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "frame" => ReviewFrame::from_code(code).map(|it| it.name(words)),
        "heading" => Heading::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}

/// What it is called, for no search finds it.
fn called(store: &Store, words: Words, subject: &Subject) -> Result<Option<String>, StoreError> {
    let Some(id) = subject.id::<Review>() else {
        return Ok(None);
    };
    match Review::find(store, id) {
        Ok(it) => Ok(Some(super::name(words, &it))),
        Err(StoreError::Gone) => Ok(None),
        Err(other) => Err(other),
    }
}
