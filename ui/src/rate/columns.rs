//! The columns of rates, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::rate::{RateKind, RateUnit};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("rate", RATE).choose(choice)];

const RATE: &[Label] = &[
    ("kind", Words::rate_kind_label),
    ("unit", Words::rate_unit_label),
    ("name", Words::rate_name_label),
    ("pence", Words::rate_amount_label),
    ("after_miles", Words::rate_after_label),
    ("since", Words::rate_since_label),
    ("until", Words::rate_until_label),
    ("source", Words::rate_source_label),
    ("checked_on", Words::rate_checked_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => RateKind::from_code(code).map(|it| it.name(words)),
        "unit" => RateUnit::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
