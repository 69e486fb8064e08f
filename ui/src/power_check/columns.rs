//! The columns of power checks, as forms call them. What a sheet says is not told in the history of its meeting: one sheet alone would
//! stand there, with its time.

use crate::history::{Columns, Label};
use alongside_involvement::power_check::AnsweredHow;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("power_check", POWER_CHECK)
    .hide(&[
        "meeting",
        "who",
        "listening",
        "jargon",
        "access",
        "papers",
        "information",
        "agenda",
        "items",
        "staff_stayed",
        "better",
        "shown_in",
    ])
    .choose(choice)];

const POWER_CHECK: &[Label] = &[("how", Words::power_check_how_label)];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "how" => AnsweredHow::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
