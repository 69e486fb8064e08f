//! The columns of notices, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::input::ToldBy;
use alongside_involvement::meeting_notice::NoticeAbout;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("meeting_notice", NOTICE)
    .hide(&["meeting"])
    .choose(choice)];

const NOTICE: &[Label] = &[
    ("representative", Words::history_field_representative),
    ("about", Words::meeting_notice_about_label),
    ("told_by", Words::meeting_notice_by_label),
    ("told_on", Words::meeting_notice_on_label),
    ("note", Words::meeting_notice_note_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "about" => NoticeAbout::from_code(code).map(|it| it.name(words)),
        "told_by" => ToldBy::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
