//! The columns of staff, as forms call them.

use crate::history::{Columns, Label};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("staff", STAFF)
    .hide(&["added_in", "passphrase_in"])
    .yes_or_no(&["passphrase_temporary"])];

const STAFF: &[Label] = &[
    ("name", Words::staff_name_label),
    ("job_title", Words::staff_job_title_label),
    ("email", Words::staff_email_label),
    ("phone", Words::staff_phone_label),
    ("passphrase_set_at", Words::history_field_passphrase),
    (
        "passphrase_temporary",
        Words::history_field_passphrase_temporary,
    ),
];
