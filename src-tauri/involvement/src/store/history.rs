//! What the history remembers.

use rusqlite::{Row, Transaction};

use super::StoreError;
use super::change::ChangeId;
use crate::id::Subject;

/// Blanks everything the history remembers of the rows this change has touched.
pub(super) fn blank(transaction: &Transaction<'_>, change: ChangeId) -> Result<(), StoreError> {
    transaction.execute(
        "UPDATE history SET before = NULL, after = NULL
         WHERE (kind, row_id) IN (SELECT kind, row_id FROM history WHERE change = ?1)",
        [change],
    )?;
    Ok(())
}

/// A subject that stands in two columns, either of which may be NULL.
pub(super) fn subject(row: &Row<'_>, kind: &str, id: &str) -> rusqlite::Result<Option<Subject>> {
    let kind: Option<String> = row.get(kind)?;
    let id = super::sql::optional_text(row, id)?;
    Ok(kind.zip(id).map(|(kind, id)| Subject::new(kind, id)))
}
