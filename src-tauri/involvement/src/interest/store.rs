//! Declared interests in the store.

use rusqlite::params;

use super::{Interest, InterestKind};
use crate::{
    Id,
    representative::RepresentativeId,
    staff::StaffId,
    store::{Change, Read, StoreError, sql},
};

impl Interest {
    /// What a member of staff declared, by name.
    pub fn of_staff(store: &impl Read, staff: StaffId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT interest.*, representative.name FROM interest JOIN representative ON representative.id = interest.representative
             WHERE staff = ?1 AND interest.archived_at IS NULL ORDER BY representative.name COLLATE NOCASE, interest.id",
            [staff],
            |row| {
                Ok(Self {
                    id: row.get("id")?,
                    version: row.get("version")?,
                    staff: row.get("staff")?,
                    representative: row.get("representative")?,
                    name: row.get("name")?,
                    kind: sql::code(row, "kind", InterestKind::from_code)?,
                })
            },
        )
    }

    /// Declares that a member of staff is close to a representative, or says anew how.
    pub fn declare(
        change: &Change<'_>,
        staff: StaffId,
        representative: RepresentativeId,
        kind: InterestKind,
    ) -> Result<(), StoreError> {
        change.about(staff.subject());
        let known = change.find(
            "SELECT id, version FROM interest WHERE staff = ?1 AND representative = ?2",
            params![staff, representative],
            |row| Ok((row.get::<_, Id<Self>>("id")?, row.get::<_, i64>("version")?)),
        )?;
        let nothing: Option<String> = None;
        match known {
            Some((id, version)) => change.save(
                id,
                version,
                &[("kind", &kind.code()), ("archived_at", &nothing)],
            ),
            None => change.add(
                Id::<Self>::new(change.now()),
                &[
                    ("staff", &staff),
                    ("representative", &representative),
                    ("kind", &kind.code()),
                ],
            ),
        }
    }

    /// Takes a declaration back. It stays in the archive and in what changed.
    pub fn end(
        change: &Change<'_>,
        id: Id<Self>,
        version: i64,
        staff: StaffId,
    ) -> Result<(), StoreError> {
        change.about(staff.subject());
        change.archive(id, version)
    }
}
