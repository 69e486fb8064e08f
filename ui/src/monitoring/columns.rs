//! The columns of monitoring, as its forms call them. What was counted is not told in the history of its page: a small sum would stand
//! there.

use crate::history::{Columns, Label};
use alongside_involvement::Subject;
use alongside_involvement::monitoring::MonitoringQuestion;
use alongside_involvement::store::{Store, StoreError};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("monitoring_question", QUESTION).called(called),
    Columns::new("monitoring_count", COUNT).hide(&["monitoring_question", "answers", "numbers"]),
];

const QUESTION: &[Label] = &[
    ("question", Words::monitoring_question_label),
    ("answers", Words::monitoring_answers_label),
];

const COUNT: &[Label] = &[("counted_on", Words::monitoring_on_label)];

/// What it is called, for no search finds it.
fn called(store: &Store, _: Words, subject: &Subject) -> Result<Option<String>, StoreError> {
    let Some(id) = subject.id::<MonitoringQuestion>() else {
        return Ok(None);
    };
    match MonitoringQuestion::find(store, id) {
        Ok(it) => Ok(Some(it.facts.question)),
        Err(StoreError::Gone) => Ok(None),
        Err(other) => Err(other),
    }
}
