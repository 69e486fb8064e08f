//! How long things are kept, in the store.

use super::{Retention, RetentionId, USUAL};
use crate::store::{Change, Read, StoreError};

impl Retention {
    /// What the charity decided, or what is usual.
    pub fn now(store: &impl Read) -> Result<Self, StoreError> {
        let row = store.find(
            "SELECT * FROM access_retention ORDER BY id LIMIT 1",
            [],
            |row| {
                Ok(Self {
                    row: Some((row.get("id")?, row.get("version")?)),
                    months: row.get("months")?,
                })
            },
        )?;
        Ok(row.unwrap_or(Self {
            row: None,
            months: USUAL,
        }))
    }

    /// Keeps what the charity decides.
    pub fn keep(&self, change: &Change<'_>, months: u32) -> Result<(), StoreError> {
        match self.row {
            Some((id, version)) => change.save(id, version, &[("months", &months)]),
            None => change.add(RetentionId::new(change.now()), &[("months", &months)]),
        }
    }
}
