//! The columns of single days, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::one_off_day::OneOffKind;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("one_off_day", ONE_OFF_DAY).choose(choice)];

const ONE_OFF_DAY: &[Label] = &[
    ("kind", Words::one_off_day_kind_label),
    ("day", Words::one_off_day_on_label),
    ("name", Words::one_off_day_name_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => OneOffKind::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
