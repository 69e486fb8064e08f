//! The columns of versioned papers and their statements, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::versioned_paper::{PaperKind, PaperStanding};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("versioned_paper", VERSIONED_PAPER)
        .hide(&["series"])
        .choose(versioned_paper),
    Columns::new("paper_statement", STATEMENT).hide(&["place", "versioned_paper"]),
];

const VERSIONED_PAPER: &[Label] = &[
    ("heading", Words::versioned_paper_heading_label),
    ("kind", Words::versioned_paper_find_kind),
    ("activity", Words::history_field_activity),
    ("number", Words::history_field_version),
    ("status", Words::history_field_status),
    ("changed", Words::versioned_paper_changed_label),
    ("shared_on", Words::versioned_paper_shared_on_label),
    ("shared_with", Words::versioned_paper_others_label),
    ("in_force_from", Words::versioned_paper_from_label),
    ("review_due", Words::versioned_paper_review_label),
    ("superseded_on", Words::versioned_paper_field_superseded),
];

const STATEMENT: &[Label] = &[
    ("heading", Words::statement_heading_field),
    ("words", Words::history_field_statement),
    ("picture", Words::history_field_picture),
    ("hard_word", Words::statement_hard_word_label),
    ("meaning", Words::statement_meaning_label),
];

/// What was chosen, as the form has it.
fn versioned_paper(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => PaperKind::from_code(code).map(|it| it.name(words)),
        "status" => PaperStanding::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
