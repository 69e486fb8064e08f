//! The columns of lessons, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::lesson::Again;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("lesson", LESSON).choose(choice)];

const LESSON: &[Label] = &[
    ("activity", Words::lesson_activity_label),
    ("tried", Words::lesson_tried_label),
    ("tried_on", Words::lesson_on_label),
    ("happened", Words::lesson_happened_label),
    ("learned", Words::lesson_learned_label),
    ("again", Words::lesson_again_label),
    ("writer", Words::lesson_writer_label),
    ("shared_on", Words::lesson_shared_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "again" => Again::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
