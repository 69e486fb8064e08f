//! Reading.

use rusqlite::{Connection, OptionalExtension, Params, Row};

use super::change::Change;
use super::{Store, StoreError};
use crate::{Id, Noun};

/// Whatever can be read from: the [`Store`], or within a change the [`Change`], which sees what it has written so far.
pub trait Read {
    /// The connection behind it, for `store.rs` files. Writing to it outside a change is refused by the store.
    fn connection(&self) -> &Connection;

    /// Every row the query finds.
    fn list<T>(
        &self,
        query: &str,
        parameters: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection().prepare_cached(query)?;
        let rows = statement.query_map(parameters, read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The first row the query finds, if any.
    fn find<T>(
        &self,
        query: &str,
        parameters: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        Ok(self
            .connection()
            .prepare_cached(query)?
            .query_row(parameters, read)
            .optional()?)
    }

    /// The row with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    fn one<N: Noun, T>(
        &self,
        id: Id<N>,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let query = format!("SELECT * FROM {} WHERE id = ?1", N::KIND);
        self.find(&query, [id], read)?.ok_or(StoreError::Gone)
    }

    /// How many of a noun are archived, or are not.
    fn count<N: Noun>(&self, archived: bool) -> Result<usize, StoreError> {
        let query = format!(
            "SELECT count(*) FROM {} WHERE (archived_at IS NOT NULL) = ?1",
            N::KIND
        );
        Ok(usize::try_from(self.number(&query, [archived])?).unwrap_or_default())
    }

    /// The number the query answers, for instance `SELECT count(*) ...`.
    fn number(&self, query: &str, parameters: impl Params) -> Result<i64, StoreError> {
        Ok(self
            .connection()
            .prepare_cached(query)?
            .query_row(parameters, |row| row.get(0))?)
    }
}

impl Read for Store {
    fn connection(&self) -> &Connection {
        &self.connection
    }
}

impl Read for Change<'_> {
    fn connection(&self) -> &Connection {
        Change::connection(self)
    }
}
