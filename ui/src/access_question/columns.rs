//! The columns of questions of access audits, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::Subject;
use alongside_involvement::access_question::{AccessArea, AccessQuestion};
use alongside_involvement::store::{Store, StoreError};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("access_question", ACCESS_QUESTION)
    .hide(&["place"])
    .choose(choice)
    .called(called)];

const ACCESS_QUESTION: &[Label] = &[
    ("words", Words::access_question_words_label),
    ("area", Words::access_question_area_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "area" => AccessArea::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}

fn called(store: &Store, words: Words, subject: &Subject) -> Result<Option<String>, StoreError> {
    let Some(id) = subject.id::<AccessQuestion>() else {
        return Ok(None);
    };
    let question = AccessQuestion::find(store, id)?;
    Ok(Some(question.wording.say(words).into_owned()))
}
