//! The columns of power checks, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::power_check::{AnsweredHow, PointAnswer, Who};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("power_check", POWER_CHECK)
    .hide(&["meeting"])
    .choose(choice)];

const POWER_CHECK: &[Label] = &[
    ("who", Words::power_check_who_label),
    ("how", Words::power_check_how_label),
    ("listening", Words::power_check_listening_name),
    ("jargon", Words::power_check_jargon_name),
    ("access", Words::power_check_access_name),
    ("papers", Words::power_check_papers_name),
    ("information", Words::power_check_information_name),
    ("agenda", Words::power_check_agenda_name),
    ("items", Words::power_check_items_name),
    ("staff_stayed", Words::power_check_staff_stayed_name),
    ("better", Words::power_check_better_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "who" => Who::from_code(code).map(|it| it.name(words)),
        "how" => AnsweredHow::from_code(code).map(|it| it.name(words)),
        "better" => None,
        _ => PointAnswer::from_code(code).map(|it| it.name(words)),
    }
}
