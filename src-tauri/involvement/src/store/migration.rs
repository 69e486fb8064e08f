//! Numbered migrations, each in one transaction with a backup before it.
//!
//! A migration is one or more files `migrations/NUMBER_NOUN.sql`, run in the order listed here: a noun writes its own file and
//! adds a line to the newest number. Once `tests/stores/` keeps a store of a number, its files are never edited again; the next
//! number begins, and columns are added at the end of a table only.
//!
//! A noun's table is named like the noun and begins `id TEXT PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
//! archived_at TEXT` and is `STRICT`; a table of parts (a statement of a role description) has only the id. A view
//! `NOUN_search (id, title, body)` makes it searchable. Triggers and search need nothing else.

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, params};

use super::{StoreError, search, trigger};

/// The schema this version of Alongside writes: the number of migrations.
pub const SCHEMA: i64 = MIGRATIONS.len() as i64;

/// The version of Alongside that runs.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// Every migration, by its number less one.
pub(super) const MIGRATIONS: &[&[&str]] = &[
    &[
        include_str!("migrations/0001_store.sql"),
        include_str!("migrations/0001_staff.sql"),
        include_str!("migrations/0001_reading.sql"),
        include_str!("migrations/0001_attachment.sql"),
        include_str!("migrations/0001_charity.sql"),
        include_str!("migrations/0001_representative.sql"),
        include_str!("migrations/0001_activity.sql"),
        include_str!("migrations/0001_role_description.sql"),
        include_str!("migrations/0001_certificate.sql"),
        include_str!("migrations/0001_pack.sql"),
    ],
    &[
        include_str!("migrations/0002_easy_words.sql"),
        include_str!("migrations/0002_picture.sql"),
        include_str!("migrations/0002_plan.sql"),
        include_str!("migrations/0002_access_audit.sql"),
        include_str!("migrations/0002_skills_audit.sql"),
        include_str!("migrations/0002_promise.sql"),
        include_str!("migrations/0002_lesson.sql"),
        include_str!("migrations/0002_arrangement.sql"),
    ],
    &[
        include_str!("migrations/0003_activity.sql"),
        include_str!("migrations/0003_access_audit.sql"),
        include_str!("migrations/0003_access_requirement.sql"),
        include_str!("migrations/0003_agenda.sql"),
        include_str!("migrations/0003_agreement.sql"),
        include_str!("migrations/0003_attendance.sql"),
        include_str!("migrations/0003_budget.sql"),
        include_str!("migrations/0003_certificate.sql"),
        include_str!("migrations/0003_closure.sql"),
        include_str!("migrations/0003_consent.sql"),
        include_str!("migrations/0003_development.sql"),
        include_str!("migrations/0003_input.sql"),
        include_str!("migrations/0003_lead_time.sql"),
        include_str!("migrations/0003_meeting.sql"),
        include_str!("migrations/0003_meeting_action.sql"),
        include_str!("migrations/0003_meeting_notice.sql"),
        include_str!("migrations/0003_meeting_paper.sql"),
        include_str!("migrations/0003_monitoring.sql"),
        include_str!("migrations/0003_one_off_day.sql"),
        include_str!("migrations/0003_pack_item.sql"),
        include_str!("migrations/0003_paper_count.sql"),
        include_str!("migrations/0003_payee.sql"),
        include_str!("migrations/0003_payment_claim.sql"),
        include_str!("migrations/0003_payment_claim_sum.sql"),
        include_str!("migrations/0003_payment_offer.sql"),
        include_str!("migrations/0003_payment_run.sql"),
        include_str!("migrations/0003_personal_record.sql"),
        include_str!("migrations/0003_policy.sql"),
        include_str!("migrations/0003_power_check.sql"),
        include_str!("migrations/0003_privacy_request.sql"),
        include_str!("migrations/0003_rate.sql"),
        include_str!("migrations/0003_rendition.sql"),
        include_str!("migrations/0003_review.sql"),
        include_str!("migrations/0003_role_description.sql"),
        include_str!("migrations/0003_staff.sql"),
        include_str!("migrations/0003_support_booking.sql"),
        include_str!("migrations/0003_supporter.sql"),
        include_str!("migrations/0003_task.sql"),
        include_str!("migrations/0003_training.sql"),
        include_str!("migrations/0003_versioned_paper.sql"),
    ],
];

/// The schema the store has; 0 is a store with nothing in it yet.
pub(super) fn schema(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Runs the next migration, if there is one.
pub(super) fn run(
    connection: &Connection,
    migrations: &[&[&str]],
    now: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    let transaction = super::change::begin(connection)?;
    let done = usize::try_from(schema(&transaction)?).unwrap_or(usize::MAX);
    let Some(files) = migrations.get(done) else {
        return Ok(());
    };
    trigger::drop_all(&transaction)?;
    for file in *files {
        transaction.execute_batch(file)?;
    }
    trigger::remake(&transaction)?;
    search::rebuild(&transaction)?;
    let schema = done as i64 + 1;
    transaction.execute(
        "INSERT INTO upgrade (schema, program, at) VALUES (?1, ?2, ?3)",
        params![schema, PROGRAM, now.to_rfc3339()],
    )?;
    transaction.execute_batch(&format!("PRAGMA user_version = {schema}"))?;
    transaction.commit()?;
    Ok(())
}

/// The newest version of Alongside that has brought this store up.
pub(super) fn made_by(connection: &Connection) -> Result<String, StoreError> {
    Ok(connection.query_row(
        "SELECT program FROM upgrade ORDER BY schema DESC LIMIT 1",
        [],
        |row| row.get(0),
    )?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::Actor;
    use crate::id::Id;
    use crate::staff::{Staff, StaffFacts};
    use crate::store::{Place, Read, Store, StoreKey, Verb};

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2027-01-21T10:30:00+00:00").unwrap()
    }

    /// A store with one member of staff, made by today's version.
    fn store(folder: &tempfile::TempDir) -> Store {
        let place = Place::new(folder.path().join("Marlbrook.alongside"));
        let store =
            Store::create(place, &StoreKey::random().unwrap(), Id::new(now()), now()).unwrap();
        let kate = StaffFacts {
            name: "Kate Morris".into(),
            job_title: String::new(),
            email: String::new(),
            phone: String::new(),
        };
        let added = store.change(&Actor::Alongside, Verb::Add, None, now(), |change| {
            Staff::add(change, &kate)
        });
        added
            .map(drop)
            .unwrap_or_else(|error: StoreError| panic!("{error}"));
        store
    }

    fn after_today<'m>(next: &'m [&'m str]) -> Vec<&'m [&'m str]> {
        [MIGRATIONS, &[next]].concat()
    }

    #[test]
    fn a_new_column_is_kept_in_the_history_and_data_stays() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(&folder);
        let before = store.backups().len();
        let next = after_today(&[
            "ALTER TABLE staff ADD COLUMN pronouns TEXT NOT NULL DEFAULT ''; UPDATE staff SET pronouns = 'she'",
        ]);
        store
            .bring_up_by(&next, now() + chrono::TimeDelta::hours(1))
            .unwrap();
        assert_eq!(schema(&store.connection).unwrap(), SCHEMA + 1);
        assert_eq!(store.backups().len(), before + 1, "a backup first");
        assert_eq!(Staff::list(&store).unwrap()[0].facts.name, "Kate Morris");
        store
            .change(&Actor::Alongside, Verb::Save, None, now(), |change| {
                change
                    .connection()
                    .execute_batch("UPDATE staff SET pronouns = 'they'")
                    .map_err(StoreError::from)
            })
            .unwrap();
        let last = store.last_change().unwrap().unwrap();
        let field = &last.rows[0].fields[0];
        assert_eq!(
            (field.field.as_str(), field.before.clone()),
            ("pronouns", Some("she".into()))
        );
    }

    #[test]
    fn a_migration_that_fails_leaves_the_store_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(&folder);
        let next = after_today(&[
            "ALTER TABLE staff ADD COLUMN pronouns TEXT",
            "UPDATE nobody SET name = ''",
        ]);
        assert!(store.bring_up_by(&next, now()).is_err());
        assert_eq!(schema(&store.connection).unwrap(), SCHEMA);
        assert_eq!(
            store
                .number(
                    "SELECT count(*) FROM pragma_table_info('staff') WHERE name = 'pronouns'",
                    []
                )
                .unwrap(),
            0
        );
        // The triggers are back: nothing is written outside a change.
        assert!(
            store
                .connection
                .execute_batch("UPDATE staff SET name = ''")
                .is_err()
        );
    }

    #[test]
    fn a_new_noun_is_searched_and_kept_without_further_ado() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(&folder);
        let next = after_today(&["CREATE TABLE cup (id TEXT PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1, archived_at TEXT, colour TEXT, photo BLOB) STRICT;
             CREATE VIEW cup_search AS SELECT id, colour AS title, '' AS body FROM cup WHERE archived_at IS NULL;"]);
        store.bring_up_by(&next, now()).unwrap();
        struct Cup;
        impl crate::id::Noun for Cup {
            const KIND: &'static str = "cup";
        }
        let id = Id::<Cup>::new(now());
        store
            .change::<_, StoreError>(&Actor::Alongside, Verb::Add, None, now(), |change| {
                change.add(
                    id,
                    &[("colour", &"blue"), ("photo", &[1u8, 2, 3].as_slice())],
                )
            })
            .unwrap();
        assert_eq!(store.search("blu", 5).unwrap()[0].subject, id.subject());
        let added = store.last_change().unwrap().unwrap();
        let photo = added.rows[0]
            .fields
            .iter()
            .find(|field| field.field == "photo")
            .unwrap();
        assert_eq!(photo.after, Some(3.into()), "how many bytes, not which");
        let changed = store.change(&Actor::Alongside, Verb::Save, None, now(), |change| {
            change.save(id, 1, &[("photo", &[9u8].as_slice())])
        });
        assert!(
            matches!(changed, Err(StoreError::Refused(_))),
            "the bytes of a file are never changed"
        );
    }
}
