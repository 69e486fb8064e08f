//! The columns of lists of payments.

use crate::history::{Columns, Label};
use alongside_involvement::payment_run::FileKind;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("payment_run", RUN),
    Columns::new("payment_file", FILE)
        .hide(&["run", "claims"])
        .choose(file_kind),
    Columns::new("payment_layout", LAYOUT).yes_or_no(&["headings"]),
];

const RUN: &[Label] = &[
    ("number", Words::payment_run_number_label),
    ("made_on", Words::payment_run_made_label),
];

const FILE: &[Label] = &[
    ("kind", Words::payment_run_file_label),
    ("staff", Words::payment_run_saved_by_label),
    ("saved_at", Words::payment_run_saved_at_label),
    ("payments", Words::payment_run_payments_label),
    ("pence", Words::payment_run_column_amount),
];

const LAYOUT: &[Label] = &[
    ("columns", Words::payment_run_columns_label),
    ("headings", Words::payment_run_headings_label),
];

fn file_kind(words: Words, column: &str, code: &str) -> Option<&'static str> {
    let kind = FileKind::from_code(code).filter(|_| column == "kind")?;
    Some(match kind {
        FileKind::List => words.payment_run_file_list(),
        FileKind::Bank => words.payment_run_bank_title(),
    })
}
