//! The columns of activities and who takes part in them, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::activity::{ActivityKind, ActivityLevel};
use alongside_involvement::stage::Stage;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("activity", ACTIVITY)
        .choose(activity)
        // The words name the sponsor; the link follows them.
        .hide(&["sponsor_staff"]),
    Columns::new("participation", PARTICIPATION),
];

const ACTIVITY: &[Label] = &[
    ("title", Words::activity_title_label),
    ("kind", Words::activity_kind_label),
    ("level", Words::activity_level_label),
    ("purpose", Words::activity_purpose_label),
    ("measures", Words::activity_measures_label),
    ("outcomes", Words::activity_outcomes_label),
    ("start", Words::activity_start_label),
    ("finish", Words::activity_end_label),
    ("contact", Words::activity_contact_label),
    ("deputy", Words::activity_deputy_label),
    ("sponsor", Words::activity_sponsor_label),
    ("stage", Words::stage_label),
];

const PARTICIPATION: &[Label] = &[
    ("activity", Words::history_field_activity),
    ("representative", Words::history_field_representative),
    ("since", Words::history_field_since),
    ("until", Words::history_field_until),
];

/// What was chosen, as the form has it.
fn activity(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => ActivityKind::from_code(code).map(|it| it.name(words)),
        "stage" => Stage::from_code(code).map(|it| it.name(words)),
        "level" => ActivityLevel::from_code(code).map(|it| it.option(words).0),
        _ => None,
    }
}
