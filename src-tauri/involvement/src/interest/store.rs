//! Declared interests in the store.

use chrono::NaiveDate;
use rusqlite::params;

use super::{Interest, InterestKind};
use crate::{
    Actor, Id,
    representative::RepresentativeId,
    staff::StaffId,
    store::{Change, Read, StoreError, sql},
};

/// A declaration that was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Whose it was.
    pub staff: StaffId,
    /// Their name.
    pub name: String,
    /// How they were said to be close.
    pub kind: InterestKind,
    /// When it was taken back.
    pub on: NaiveDate,
    /// Who took it back.
    pub by: String,
    /// Why.
    pub why: String,
}

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
            "SELECT id, version FROM interest WHERE staff = ?1 AND representative = ?2 AND archived_at IS NULL",
            params![staff, representative],
            |row| Ok((row.get::<_, Id<Self>>("id")?, row.get::<_, i64>("version")?)),
        )?;
        match known {
            Some((id, version)) => change.save(id, version, &[("kind", &kind.code())]),
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

    /// Takes a declaration back, with the reason. It stays, and is shown to whoever looks at a claim of the person. The store refuses it to
    /// whoever declared it.
    pub fn end(&self, change: &Change<'_>, why: &str) -> Result<(), StoreError> {
        change.about(self.staff.subject());
        let by = match change.actor() {
            Actor::Staff(staff) => Some(staff),
            Actor::Alongside => None,
        };
        let now = change.now();
        change.save(
            self.id,
            self.version,
            &[
                ("archived_at", &now.to_rfc3339()),
                ("ended_on", &now.date_naive().to_string()),
                ("ended_by", &by),
                ("ended_why", &why),
            ],
        )
    }

    /// What was declared about a person and taken back, the latest first.
    pub fn ended_about(
        store: &impl Read,
        representative: RepresentativeId,
    ) -> Result<Vec<Ended>, StoreError> {
        store.list(
            "SELECT interest.*, staff.name, by.name AS ended_name FROM interest JOIN staff ON staff.id = interest.staff
               JOIN staff AS by ON by.id = ended_by
              WHERE representative = ?1 AND interest.archived_at IS NOT NULL ORDER BY interest.archived_at DESC, interest.id",
            [representative],
            |row| {
                Ok(Ended {
                    staff: row.get("staff")?,
                    name: row.get("name")?,
                    kind: sql::code(row, "kind", InterestKind::from_code)?,
                    on: sql::text(row, "ended_on")?,
                    by: row.get("ended_name")?,
                    why: row.get("ended_why")?,
                })
            },
        )
    }
}
