//! The columns of declared interests, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::interest::InterestKind;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("interest", INTEREST)
    .hide(&["staff"])
    .choose(choice)];

const INTEREST: &[Label] = &[
    ("representative", Words::interest_person_label),
    ("kind", Words::interest_kind_label),
    ("ended_on", Words::interest_ended_on_label),
    ("ended_by", Words::interest_ended_by_label),
    ("ended_why", Words::interest_end_why_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => InterestKind::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
