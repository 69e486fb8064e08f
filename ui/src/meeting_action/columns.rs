//! The columns of actions, as their forms call them.

use crate::history::{Columns, Label};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] =
    &[Columns::new("meeting_action", MEETING_ACTION).hide(&["meeting"])];

const MEETING_ACTION: &[Label] = &[
    ("what", Words::meeting_action_what_label),
    ("representative", Words::meeting_action_owner_label),
    ("staff", Words::meeting_action_owner_label),
    ("due", Words::meeting_action_due_label),
    ("done_on", Words::meeting_action_done_label),
    ("outcome", Words::meeting_action_outcome_label),
];
