//! The columns of plans and decisions, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::plan::About;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("plan", PLAN).hide(&["activity"]),
    Columns::new("decision", DECISION)
        .hide(&["activity"])
        .choose(decision),
];

const PLAN: &[Label] = &[
    ("objectives", Words::plan_objectives_label),
    ("expectations", Words::plan_expectations_label),
    ("departments", Words::plan_departments_label),
    ("funding", Words::plan_funding_label),
    ("frequency", Words::plan_frequency_label),
    ("duration", Words::plan_duration_label),
    ("sessions", Words::plan_sessions_label),
    ("meeting_minutes", Words::plan_meeting_label),
    ("preparation_minutes", Words::plan_preparation_label),
    ("travel_minutes", Words::plan_travel_label),
];

const DECISION: &[Label] = &[
    ("about", Words::plan_decided_heading),
    ("who", Words::plan_decided_who_label),
    ("how", Words::plan_decided_how_label),
    ("decided_on", Words::plan_decided_on_label),
];

/// What was chosen, as the form has it.
fn decision(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "about" => About::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
