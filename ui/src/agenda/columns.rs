//! The columns of agendas, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::agenda::{ItemKind, Late, Purpose};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("agenda_item", ITEM)
    .hide(&["place"])
    .choose(item)];

const ITEM: &[Label] = &[
    ("meeting", Words::meeting_paper_move_label),
    ("kind", Words::agenda_kind_label),
    ("title", Words::agenda_title_label),
    ("representative", Words::agenda_proposer_label),
    ("staff", Words::agenda_proposer_label),
    ("purpose", Words::agenda_purpose_label),
    ("minutes", Words::agenda_minutes_label),
    ("papers", Words::agenda_papers_label),
    ("late", Words::agenda_late_label),
    ("late_note", Words::agenda_late_note_label),
    ("minuted", Words::meeting_action_said_heading),
];

/// What was chosen, as the form has it.
fn item(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => ItemKind::from_code(code).map(|it| it.name(words)),
        "purpose" => Purpose::from_code(code).map(|it| it.name(words)),
        "late" => Late::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
