//! The columns of checks of easy words, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::easy_check::Paid;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("easy_check", EASY_CHECK)
    .hide(&["paper", "paper_kind", "fingerprint"])
    .choose(choice)];

const EASY_CHECK: &[Label] = &[
    ("kind", Words::easy_check_status_label),
    ("readers", Words::easy_check_readers_label),
    ("checked_on", Words::easy_check_on_label),
    ("paid", Words::easy_check_paid_label),
    ("changed", Words::easy_check_changed_label),
    ("language", Words::easy_check_language_label),
    ("profile", Words::easy_check_profile_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "paid" => Paid::from_code(code).map(|it| it.name(words)),
        "kind" => Some(match code {
            "readers" => words.easy_check_status_readers(),
            _ => words.easy_check_status_rules(),
        }),
        _ => None,
    }
}
