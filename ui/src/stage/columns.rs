//! The columns of stages and the start list, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::stage::{GateLine, Stage};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("confirmation", CONFIRMATION)
        .hide(&["activity"])
        .choose(confirmation),
    Columns::new("move", MOVE)
        .hide(&["activity", "was", "missing", "moved_on"])
        .choose(moved),
];

const CONFIRMATION: &[Label] = &[
    ("about", Words::stage_gate_heading),
    ("note", Words::stage_confirm_note_label),
    ("confirmed_on", Words::stage_confirm_on_label),
];

const MOVE: &[Label] = &[
    ("becomes", Words::stage_move_label),
    ("why", Words::stage_why_label),
    ("what_next", Words::stage_next_label),
    ("decided_by", Words::stage_decided_by_label),
    ("told_on", Words::stage_told_label),
];

/// What was chosen, as the form has it.
fn confirmation(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "about" => GateLine::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}

/// What was chosen, as the form has it.
fn moved(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "becomes" => Stage::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
