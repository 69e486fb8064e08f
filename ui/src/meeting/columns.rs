//! The columns of meetings, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::meeting::MeetingKind;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("meeting", MEETING)
    .hide(&["minutes"])
    .choose(meeting)];

const MEETING: &[Label] = &[
    ("title", Words::meeting_title_label),
    ("activity", Words::history_field_activity),
    ("kind", Words::meeting_kind_label),
    ("day", Words::arrangement_day_label),
    ("start", Words::arrangement_start_label),
    ("finish", Words::arrangement_finish_label),
    ("place", Words::arrangement_place_label),
    ("online", Words::meeting_online_label),
    ("access_audit", Words::meeting_audit_label),
    ("arrangement", Words::arrangement_kind),
    ("practical", Words::meeting_practical_label),
    ("greeter", Words::meeting_greeter_label),
    ("greeting", Words::meeting_greeting_label),
    ("note", Words::meeting_note_label),
    ("items_by", Words::agenda_call_by_label),
    ("asked_on", Words::agenda_call_asked_label),
    ("staff_there", Words::meeting_action_staff_label),
    ("minuted", Words::meeting_action_other_label),
    ("cancelled_on", Words::meeting_cancel_on_label),
    ("cancelled_why", Words::meeting_cancel_why_label),
];

/// What was chosen, as the form has it.
fn meeting(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => MeetingKind::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
