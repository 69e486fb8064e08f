//! The columns of accounts. The history says that something changed and by whom, never what it was.

use crate::history::{Columns, Label};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("payee", PAYEE).hide(&[
        "representative",
        "account_name",
        "sort_code",
        "account_number",
        "changed_in",
    ]),
    Columns::new("payee_check", CHECK).hide(&["representative", "changed_in"]),
];

const PAYEE: &[Label] = &[("reference", Words::payee_reference_label)];

const CHECK: &[Label] = &[
    ("staff", Words::payee_check_staff_label),
    ("checked_on", Words::payee_check_on_label),
];
