//! The columns of times and places, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::representative::PaperFormat;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("arrangement", ARRANGEMENT),
    Columns::new("arrangement_letter", ARRANGEMENT_LETTER)
        .hide(&["arrangement"])
        .choose(arrangement_letter),
    Columns::new("time_offered", TIME_OFFERED).hide(&["arrangement"]),
    Columns::new("time_reply", TIME_REPLY)
        .hide(&["arrangement"])
        .choose(time_reply),
];

const ARRANGEMENT: &[Label] = &[
    ("title", Words::arrangement_title_label),
    ("activity", Words::history_field_activity),
    ("bring", Words::arrangement_bring_label),
    ("offered_on", Words::arrangement_offered_label),
    ("chosen", Words::arrangement_chosen_label),
    ("why", Words::arrangement_why_label),
    ("confirmed_on", Words::arrangement_confirmed_label),
];

const ARRANGEMENT_LETTER: &[Label] = &[
    ("representative", Words::history_field_representative),
    ("number", Words::arrangement_chosen_label),
    ("format", Words::representative_format_label),
    ("handed_on", Words::pack_column_last),
];

const TIME_OFFERED: &[Label] = &[
    ("number", Words::arrangement_field_number),
    ("day", Words::arrangement_day_label),
    ("start", Words::arrangement_start_label),
    ("finish", Words::arrangement_finish_label),
    ("place", Words::arrangement_place_label),
];

const TIME_REPLY: &[Label] = &[
    ("representative", Words::history_field_representative),
    ("suits", Words::arrangement_suits_label),
    ("said", Words::arrangement_said_label),
    ("said_on", Words::arrangement_said_on_label),
];

/// What was chosen, as the form has it.
fn arrangement_letter(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "format" => PaperFormat::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}

/// What was chosen, as the form has it.
fn time_reply(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "suits" => code
            .is_empty()
            .then(|| words.arrangement_reply_none_suits()),
        _ => None,
    }
}
