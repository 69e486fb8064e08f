//! The columns of role descriptions and their statements, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::role_description::RoleDescriptionStatus;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("role_description", ROLE_DESCRIPTION)
        .hide(&["role"])
        .choose(role_description),
    Columns::new("role_limit", LIMIT),
    Columns::new("statement", STATEMENT).hide(&["place", "role_description"]),
];

const ROLE_DESCRIPTION: &[Label] = &[
    ("heading", Words::role_description_heading_label),
    ("activity", Words::history_field_activity),
    ("number", Words::history_field_version),
    ("status", Words::history_field_status),
    ("in_force_from", Words::history_field_in_force),
    ("time", Words::role_description_time_label),
    ("support", Words::role_description_support_label),
    ("payment", Words::role_description_payment_label),
    ("changed", Words::role_description_changed_label),
];

const LIMIT: &[Label] = &[
    ("months", Words::role_description_limit_months_label),
    ("sessions", Words::role_description_limit_sessions_label),
];

const STATEMENT: &[Label] = &[
    ("heading", Words::statement_heading_field),
    ("words", Words::history_field_statement),
    ("picture", Words::history_field_picture),
    ("hard_word", Words::statement_hard_word_label),
    ("meaning", Words::statement_meaning_label),
];

/// What was chosen, as the form has it.
fn role_description(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "status" => RoleDescriptionStatus::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
