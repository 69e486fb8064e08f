//! A connection to an encrypted file.

use std::path::Path;
use std::sync::Once;

use rusqlite::{Connection, OpenFlags};

use super::{StoreError, StoreKey};

/// Says that the file is a store of Alongside: "Alon".
const APPLICATION: i32 = 0x416c_6f6e;

/// Opens the file with the key, and makes it if `make` says so. Fails with [`StoreError::Damaged`] when the key does
/// not fit what stands in the file.
pub(super) fn open(file: &Path, key: &StoreKey, make: bool) -> Result<Connection, StoreError> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    flags.set(OpenFlags::SQLITE_OPEN_CREATE, make);
    // SQLite counts as ready a moment before SQLCipher is: of two threads that open the first file together, one would be refused.
    static READY: Once = Once::new();
    READY.call_once(|| drop(Connection::open_in_memory()));
    let connection = Connection::open_with_flags(file, flags)?;
    // SQLCipher would write its troubles to the terminal; ours come back as errors.
    connection.query_row("PRAGMA cipher_log_level = NONE", [], |_| Ok(()))?;
    connection.execute_batch(&key.pragma())?;
    if make {
        connection.execute_batch(&format!("PRAGMA application_id = {APPLICATION}"))?;
    }
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if application != APPLICATION {
        return Err(StoreError::Damaged);
    }
    // Nothing readable may reach the disk (temp_store), an acknowledged change survives a power cut (synchronous), and
    // what is erased is overwritten (secure_delete). A page in the cache (32 MiB) need not be decrypted again.
    connection.execute_batch(
        "PRAGMA temp_store = MEMORY;
         PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;
         PRAGMA cache_size = -32768;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA recursive_triggers = ON;",
    )?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(connection)
}

/// Turns on the write-ahead log. For the store itself, not for its backups, which are single files.
pub(super) fn log_ahead(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?)
}
