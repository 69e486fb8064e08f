//! The columns of accounts. The history says that something changed and by whom, never what it was.

use crate::history::{Columns, Label};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("payee", PAYEE).hide(&[
    "representative",
    "account_name",
    "sort_code",
    "account_number",
])];

const PAYEE: &[Label] = &[("reference", Words::payee_reference_label)];
