//! Adding, saving and archiving one row, with its version.

use rusqlite::ToSql;

use super::change::Change;
use super::{Read, StoreError};
use crate::id::{Id, Noun};

/// Columns and their new values, `id`, `version` and `archived_at` excepted, which belong to this file.
pub type Fields<'a> = &'a [(&'static str, &'a dyn ToSql)];

impl Change<'_> {
    /// Adds a row with version 1 to the table named by the id's noun.
    pub fn add<N: Noun>(&self, id: Id<N>, fields: Fields<'_>) -> Result<(), StoreError> {
        let columns: Vec<&str> = std::iter::once("id")
            .chain(fields.iter().map(|(column, _)| *column))
            .collect();
        let marks: Vec<String> = (1..=columns.len())
            .map(|number| format!("?{number}"))
            .collect();
        let insert = format!(
            "INSERT INTO {} ({}) VALUES ({})",
            N::KIND,
            columns.join(", "),
            marks.join(", ")
        );
        let values: Vec<&dyn ToSql> = std::iter::once(&id as &dyn ToSql)
            .chain(fields.iter().map(|(_, value)| *value))
            .collect();
        self.connection()
            .prepare_cached(&insert)?
            .execute(values.as_slice())?;
        self.about_if_unsaid(|| id.subject());
        Ok(())
    }

    /// Saves a row that the person saw at `version`; afterwards it has the next version.
    ///
    /// Fails with [`StoreError::Stale`] if somebody saved it since, with [`StoreError::Gone`] if there is no such row.
    pub fn save<N: Noun>(
        &self,
        id: Id<N>,
        version: i64,
        fields: Fields<'_>,
    ) -> Result<(), StoreError> {
        let mut settings: Vec<String> = fields
            .iter()
            .enumerate()
            .map(|(index, (column, _))| format!("{column} = ?{}", index + 3))
            .collect();
        settings.push("version = version + 1".to_owned());
        let update = format!(
            "UPDATE {} SET {} WHERE id = ?1 AND version = ?2",
            N::KIND,
            settings.join(", ")
        );
        let seen: [&dyn ToSql; 2] = [&id, &version];
        let values: Vec<&dyn ToSql> = seen
            .into_iter()
            .chain(fields.iter().map(|(_, value)| *value))
            .collect();
        if self
            .connection()
            .prepare_cached(&update)?
            .execute(values.as_slice())?
            == 0
        {
            return Err(self.stale_or_gone(id)?);
        }
        self.about_if_unsaid(|| id.subject());
        Ok(())
    }

    /// Archives a row that the person saw at `version`: it leaves the lists and the search, and nothing is lost.
    pub fn archive<N: Noun>(&self, id: Id<N>, version: i64) -> Result<(), StoreError> {
        self.save(id, version, &[("archived_at", &self.now().to_rfc3339())])
    }

    /// Brings an archived row back.
    pub fn bring_back<N: Noun>(&self, id: Id<N>, version: i64) -> Result<(), StoreError> {
        self.save(id, version, &[("archived_at", &None::<String>)])
    }

    /// Removes a row that is only a part of another, for instance a statement of a role description. A row that can be
    /// archived is never removed: the store refuses, unless this change erases.
    pub fn remove<N: Noun>(&self, id: Id<N>) -> Result<(), StoreError> {
        let delete = format!("DELETE FROM {} WHERE id = ?1", N::KIND);
        if self.connection().prepare_cached(&delete)?.execute([id])? == 0 {
            return Err(StoreError::Gone);
        }
        Ok(())
    }

    fn stale_or_gone<N: Noun>(&self, id: Id<N>) -> Result<StoreError, StoreError> {
        let current = self.find(
            &format!("SELECT version FROM {} WHERE id = ?1", N::KIND),
            [id],
            |row| row.get("version"),
        )?;
        Ok(current.map_or(StoreError::Gone, |current| StoreError::Stale { current }))
    }
}
