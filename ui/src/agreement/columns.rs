//! The columns of agreements, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::agreement::{Answer, Method};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("agreement", AGREEMENT)
    .hide(&["paper_kind", "paper"])
    .choose(agreement)];

const AGREEMENT: &[Label] = &[
    ("representative", Words::history_field_representative),
    ("shared_on", Words::versioned_paper_shared_on_label),
    ("answer", Words::agreement_column_answer),
    ("method", Words::agreement_method_label),
    ("on_day", Words::agreement_on_label),
    ("note", Words::agreement_note_label),
];

/// What was chosen, as the form has it.
fn agreement(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "answer" if code == "waiting" => Some(words.agreement_waiting()),
        "answer" => Answer::from_code(code).map(|it| it.name(words)),
        "method" => Method::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
