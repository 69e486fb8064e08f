//! The columns of privacy requests, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::privacy_request::RequestKind;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] =
    &[Columns::new("privacy_request", PRIVACY_REQUEST).choose(choice)];

const PRIVACY_REQUEST: &[Label] = &[
    ("kind", Words::privacy_request_kind_label),
    ("representative", Words::privacy_request_person_label),
    ("who", Words::privacy_request_who_label),
    ("asked", Words::privacy_request_asked_label),
    ("received_on", Words::privacy_request_received_label),
    ("acknowledged_on", Words::privacy_request_acknowledged_label),
    ("answered_on", Words::privacy_request_answered_label),
    ("answer", Words::privacy_request_answer_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => RequestKind::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
