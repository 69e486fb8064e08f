//! The columns of attendance, as its form calls them.

use crate::history::{Columns, Label};
use alongside_involvement::attendance::Came;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("attendance", ATTENDANCE)
    .hide(&["meeting"])
    .choose(attendance)];

const ATTENDANCE: &[Label] = &[
    ("representative", Words::history_field_representative),
    ("came", Words::attendance_came_label),
    ("preparation_minutes", Words::attendance_preparation_label),
    ("meeting_minutes", Words::attendance_minutes_label),
    ("travel_minutes", Words::attendance_travel_label),
    ("left_at", Words::attendance_left_label),
];

/// What was chosen, as the form has it.
fn attendance(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "came" => Came::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
