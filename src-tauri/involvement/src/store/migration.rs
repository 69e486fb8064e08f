//! Numbered migrations, each in one transaction with a backup before it.
//!
//! A migration is one or more files `migrations/NUMBER_NOUN.sql`, run in the order listed here. Until the first release
//! there is only number 1: a noun writes its own file `0001_NOUN.sql` and adds a line here. After a release its files are
//! never edited again; the next number begins, and columns are added at the end of a table only.
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

const MIGRATIONS: &[&[&str]] = &[&[
    include_str!("migrations/0001_store.sql"),
    include_str!("migrations/0001_office.sql"),
    include_str!("migrations/0001_staff.sql"),
    include_str!("migrations/0001_attachment.sql"),
    include_str!("migrations/0001_representative.sql"),
    include_str!("migrations/0001_activity.sql"),
    include_str!("migrations/0001_role_description.sql"),
    include_str!("migrations/0001_certificate.sql"),
    include_str!("migrations/0001_pack.sql"),
]];

/// The schema the store has; 0 is a store with nothing in it yet.
pub(super) fn schema(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Runs the next migration.
pub(super) fn step(connection: &Connection, now: DateTime<FixedOffset>) -> Result<(), StoreError> {
    run(connection, MIGRATIONS, now)
}

fn run(
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
