//! Staff in the store.

use chrono::{DateTime, FixedOffset};
use rusqlite::{Row, ToSql};

use super::{Given, PassphraseFrom, Staff, StaffFacts, StaffId};
use crate::store::{Change, Fields, Read, StoreError, sql};

const SELECT: &str = "SELECT * FROM staff";

/// Whether a text, in a column or a parameter, names the row of `staff`: the name, alone or before a comma or a bracket.
pub(crate) fn names(text: &str) -> String {
    format!(
        "(lower({text}) = lower(staff.name) OR instr(lower({text}), lower(staff.name) || ',') = 1
          OR instr(lower({text}), lower(staff.name) || ' (') = 1)"
    )
}

/// Whether the text in a column names somebody who has left, and nobody who works here: a name, alone or before a comma or a bracket
/// ("Sam Ellis, director"). People who promise something need no passphrase, so they are kept as text.
pub(crate) fn names_who_left(column: &str) -> String {
    let named = names(column);
    format!(
        "(EXISTS (SELECT 1 FROM staff WHERE staff.archived_at IS NOT NULL AND {named})
          AND NOT EXISTS (SELECT 1 FROM staff WHERE staff.archived_at IS NULL AND {named}))"
    )
}

impl Staff {
    /// Everyone who is not archived, by name.
    pub fn list(store: &impl Read) -> Result<Vec<Self>, StoreError> {
        store.list(
            &format!("{SELECT} WHERE archived_at IS NULL ORDER BY name COLLATE NOCASE, id"),
            [],
            read,
        )
    }

    /// Everyone who is archived, by name.
    pub fn archived(store: &impl Read) -> Result<Vec<Self>, StoreError> {
        store.list(
            &format!("{SELECT} WHERE archived_at IS NOT NULL ORDER BY name COLLATE NOCASE, id"),
            [],
            read,
        )
    }

    /// This member of staff, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: StaffId) -> Result<Self, StoreError> {
        store
            .find(&format!("{SELECT} WHERE id = ?1"), [id], read)?
            .ok_or(StoreError::Gone)
    }

    /// Adds a member of staff, who has no passphrase yet.
    pub fn add(change: &Change<'_>, facts: &StaffFacts) -> Result<StaffId, StoreError> {
        let id = StaffId::new(change.now());
        let added: Fields<'_> = &[("added_in", &change.id())];
        facts.fields(|fields| change.add(id, &[fields, added].concat()))?;
        crate::activity::sponsors_known_now(change, id)?;
        Ok(id)
    }

    /// Archives a member of staff. Through [`crate::Office::archive_staff`], which takes their passphrase away too.
    pub(crate) fn archive(
        change: &Change<'_>,
        id: StaffId,
        version: i64,
    ) -> Result<(), StoreError> {
        change.save(
            id,
            version,
            &[
                ("archived_at", &change.now().to_rfc3339()),
                ("passphrase_set_at", &None::<String>),
                ("passphrase_temporary", &false),
            ],
        )
    }

    /// Brings somebody back who has left. They need a new passphrase.
    pub fn bring_back(change: &Change<'_>, id: StaffId, version: i64) -> Result<(), StoreError> {
        change.bring_back(id, version)
    }

    /// Notes that they have another passphrase, and who gave it. One that they choose after they were given it leaves that as it is: whoever
    /// gave it could have chosen the next. Through [`crate::Office::give_passphrase`].
    pub(crate) fn note_passphrase(
        change: &Change<'_>,
        id: StaffId,
        from: PassphraseFrom,
    ) -> Result<(), StoreError> {
        let version = Self::find(change, id)?.version;
        let set_at = change.now().to_rfc3339();
        let temporary = from == PassphraseFrom::Colleague;
        let given_in = change.id();
        let mut fields: Vec<(&'static str, &dyn ToSql)> = vec![
            ("passphrase_set_at", &set_at),
            ("passphrase_temporary", &temporary),
        ];
        if from != PassphraseFrom::Themselves {
            fields.push(("passphrase_in", &given_in));
        }
        change.save(id, version, &fields)
    }

    /// Who added them and who gave them their last passphrase, each with the day, as far as it was kept: a passphrase that they chose with the
    /// recovery sheet is their own gift.
    pub fn given_by(store: &impl Read, id: StaffId) -> Result<[Option<Given>; 2], StoreError> {
        let of = |column: &str| {
            store.find(
                &format!(
                    "SELECT change.actor, change.at, coalesce(giver.name, '') AS name FROM staff
                       JOIN change ON change.id = staff.{column} LEFT JOIN staff AS giver ON giver.id = change.actor
                      WHERE staff.id = ?1"
                ),
                [id],
                |row| {
                    let at: DateTime<FixedOffset> = sql::text(row, "at")?;
                    Ok(Given {
                        by: row.get("actor")?,
                        name: row.get("name")?,
                        on: at.date_naive(),
                    })
                },
            )
        };
        Ok([of("added_in")?, of("passphrase_in")?])
    }

    /// Saves the facts that were changed on a page which showed `version`.
    pub fn save(
        change: &Change<'_>,
        id: StaffId,
        version: i64,
        facts: &StaffFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }
}

impl StaffFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("name", &self.name),
            ("job_title", &self.job_title),
            ("email", &self.email),
            ("phone", &self.phone),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Staff> {
    Ok(Staff {
        id: row.get("id")?,
        version: row.get("version")?,
        archived_at: sql::optional_text(row, "archived_at")?,
        facts: StaffFacts {
            name: row.get("name")?,
            job_title: row.get("job_title")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
        },
        passphrase_set_at: sql::optional_text(row, "passphrase_set_at")?,
        passphrase_temporary: row.get("passphrase_temporary")?,
    })
}
