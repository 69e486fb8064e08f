//! The columns of supporters, as forms call them.

use crate::history::{Columns, Label};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] =
    &[Columns::new("supporter", SUPPORTER).yes_or_no(&["copy_packs", "copy_letters"])];

const SUPPORTER: &[Label] = &[
    ("representative", Words::history_field_representative),
    ("name", Words::supporter_name_label),
    ("how", Words::supporter_how_label),
    ("post", Words::representative_post_label),
    ("email", Words::representative_email_label),
    ("phone", Words::representative_phone_label),
    ("copy_packs", Words::supporter_copied_packs),
    ("copy_letters", Words::supporter_copied_letters),
];
