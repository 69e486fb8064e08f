//! The columns of closures, as forms call them.

use crate::history::{Columns, Label};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("closure", CLOSURE)];

const CLOSURE: &[Label] = &[
    ("first", Words::closure_first_label),
    ("last", Words::closure_last_label),
    ("why", Words::closure_why_label),
];
