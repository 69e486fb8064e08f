//! The columns of lengths of time, as their form calls them.

use crate::history::{Columns, Label};
use alongside_involvement::representative::{Delivery, PaperFormat};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("lead_time", LEAD_TIME)
    .hide(&["kind"])
    .choose(choice)];

const LEAD_TIME: &[Label] = &[
    ("code", Words::lead_time_code_label),
    ("days", Words::lead_time_days_label),
];

/// The format or the delivery.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "code" => PaperFormat::from_code(code)
            .map(|it| it.name(words))
            .or_else(|| Delivery::from_code(code).map(|it| it.name(words))),
        _ => None,
    }
}
