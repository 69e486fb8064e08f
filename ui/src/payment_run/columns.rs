//! The columns of lists of payments.

use crate::history::{Columns, Label};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("payment_run", RUN),
    Columns::new("payment_layout", LAYOUT).yes_or_no(&["headings"]),
];

const RUN: &[Label] = &[
    ("number", Words::payment_run_number_label),
    ("made_on", Words::payment_run_made_label),
];

const LAYOUT: &[Label] = &[
    ("columns", Words::payment_run_columns_label),
    ("headings", Words::payment_run_headings_label),
];
