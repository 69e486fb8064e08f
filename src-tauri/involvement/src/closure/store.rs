//! Closures in the store.

use rusqlite::{Row, params};

use super::{Closure, ClosureFacts, ClosureId};
use crate::store::{Change, Fields, Read, StoreError, sql};

impl Closure {
    /// Adds a closure.
    pub fn add(change: &Change<'_>, facts: &ClosureFacts) -> Result<ClosureId, StoreError> {
        let id = ClosureId::new(change.now());
        facts.fields(|fields| change.add(id, fields))?;
        Ok(id)
    }

    /// Saves a closure that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: ClosureId,
        version: i64,
        facts: &ClosureFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// The closure with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: ClosureId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// A page of the closures that are archived, or of those that are not; the latest first.
    pub fn list(
        store: &impl Read,
        archived: bool,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM closure WHERE (archived_at IS NOT NULL) = ?1
              ORDER BY first DESC, id LIMIT ?2 OFFSET ?3",
            params![archived, sql::whole(limit), sql::whole(skip)],
            read,
        )
    }

    /// Every closure that is not archived, by its first day.
    pub fn all(store: &impl Read) -> Result<Vec<ClosureFacts>, StoreError> {
        store.list(
            "SELECT * FROM closure WHERE archived_at IS NULL ORDER BY first, id",
            [],
            |row| Ok(read(row)?.facts),
        )
    }
}

impl ClosureFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("first", &self.first.to_string()),
            ("last", &self.last.to_string()),
            ("why", &self.why),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Closure> {
    Ok(Closure {
        id: row.get("id")?,
        version: row.get("version")?,
        facts: ClosureFacts {
            first: sql::text(row, "first")?,
            last: sql::text(row, "last")?,
            why: row.get("why")?,
        },
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}
