//! Single days in the store.

use rusqlite::{Row, params};

use super::{OneOffDay, OneOffDayFacts, OneOffDayId, OneOffKind};
use crate::store::{Change, Fields, Read, StoreError, sql};

impl OneOffDay {
    /// Adds a day.
    pub fn add(change: &Change<'_>, facts: &OneOffDayFacts) -> Result<OneOffDayId, StoreError> {
        let id = OneOffDayId::new(change.now());
        facts.fields(|fields| change.add(id, fields))?;
        Ok(id)
    }

    /// Saves a day that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: OneOffDayId,
        version: i64,
        facts: &OneOffDayFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// The day with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: OneOffDayId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// A page of the days that are archived, or of those that are not; the latest first.
    pub fn list(
        store: &impl Read,
        archived: bool,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM one_off_day WHERE (archived_at IS NOT NULL) = ?1
              ORDER BY day DESC, id LIMIT ?2 OFFSET ?3",
            params![archived, sql::whole(limit), sql::whole(skip)],
            read,
        )
    }

    /// Every day that is not archived, in order.
    pub fn all(store: &impl Read) -> Result<Vec<OneOffDayFacts>, StoreError> {
        store.list(
            "SELECT * FROM one_off_day WHERE archived_at IS NULL ORDER BY day, id",
            [],
            |row| Ok(read(row)?.facts),
        )
    }
}

impl OneOffDayFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("day", &self.day.to_string()),
            ("kind", &self.kind.code()),
            ("name", &self.name),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<OneOffDay> {
    Ok(OneOffDay {
        id: row.get("id")?,
        version: row.get("version")?,
        facts: OneOffDayFacts {
            day: sql::text(row, "day")?,
            kind: sql::code(row, "kind", OneOffKind::from_code)?,
            name: row.get("name")?,
        },
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}
