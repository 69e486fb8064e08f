//! The columns of what is kept about people.

use crate::history::{Columns, Label};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("access_retention", ACCESS_RETENTION),
    Columns::new("erasure", ERASURE).hide(&["representative", "kept"]),
];

const ACCESS_RETENTION: &[Label] = &[("months", Words::personal_record_months_label)];

const ERASURE: &[Label] = &[("erased_on", Words::personal_record_erased_label)];
