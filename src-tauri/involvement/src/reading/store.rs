//! Keeping how people like to read.

use super::Reading;
use crate::{
    Appearance, Id, Spacing, TextSize, Theme,
    staff::StaffId,
    store::{Change, Read, StoreError, sql},
};
use alongside_locales::Language;
use rusqlite::Row;

impl Reading {
    /// How this member of staff likes to read; `None` if they have never said.
    pub fn of(store: &impl Read, staff: StaffId) -> Result<Option<Self>, StoreError> {
        store.find("SELECT * FROM reading WHERE id = ?1", [staff], read)
    }

    /// Keeps it for this member of staff, in place of what they said before.
    pub fn keep(self, change: &Change<'_>, staff: StaffId) -> Result<(), StoreError> {
        let id = Id::<Self>::from(staff.uuid());
        let known = change.find(
            "SELECT version FROM reading WHERE id = ?1",
            [staff],
            |row| row.get::<_, i64>(0),
        )?;
        let fields: crate::store::Fields<'_> = &[
            ("language", &self.language.code()),
            ("text_size", &self.appearance.text_size.code()),
            ("spacing", &self.appearance.spacing.code()),
            ("theme", &self.appearance.theme.code()),
        ];
        match known {
            Some(version) => change.save(id, version, fields),
            None => change.add(id, fields),
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Reading> {
    Ok(Reading {
        language: sql::code(row, "language", Language::from_code)?,
        appearance: Appearance {
            text_size: sql::code(row, "text_size", TextSize::from_code)?,
            spacing: sql::code(row, "spacing", Spacing::from_code)?,
            theme: sql::code(row, "theme", Theme::from_code)?,
        },
    })
}
