//! The columns of promises, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::promise::OutcomeKind;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("promise", PROMISE).choose(choice)];

const PROMISE: &[Label] = &[
    ("promised", Words::promise_promised_label),
    ("person", Words::promise_person_label),
    ("department", Words::promise_department_label),
    ("due", Words::promise_due_label),
    ("activity", Words::promise_activity_label),
    ("note", Words::promise_note_label),
    ("outcome", Words::promise_outcome_label),
    ("settled_on", Words::promise_on_label),
    ("why", Words::promise_why_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "outcome" => OutcomeKind::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
