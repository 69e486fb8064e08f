//! The columns of personal development, as its form calls them.

use crate::history::{Columns, Label};
use alongside_involvement::Subject;
use alongside_involvement::development::{Development, DevelopmentKind};
use alongside_involvement::store::{Store, StoreError};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("development", DEVELOPMENT)
    .hide(&["representative", "support_offer"])
    .yes_or_no(&["on_record"])
    .choose(choice)
    .called(called)];

const DEVELOPMENT: &[Label] = &[
    ("kind", Words::development_kind_label),
    ("words", Words::development_words_label),
    ("note", Words::development_note_label),
    ("since", Words::development_since_label),
    ("minutes", Words::development_hours_label),
    ("reached_on", Words::development_reached_label),
    ("on_record", Words::development_on_record_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => DevelopmentKind::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}

/// What it is called, for no search finds it.
fn called(store: &Store, _: Words, subject: &Subject) -> Result<Option<String>, StoreError> {
    let Some(id) = subject.id::<Development>() else {
        return Ok(None);
    };
    match Development::find(store, id) {
        Ok(it) => Ok(Some(it.facts.words)),
        Err(StoreError::Gone) => Ok(None),
        Err(other) => Err(other),
    }
}
