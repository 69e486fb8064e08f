//! Making and opening a store, and every way in which it may not open.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};

use super::{DeviceId, Place, SCHEMA, Store, StoreError, StoreKey, connection, migration};

/// Why the store is not open. The sentences are in `store.ftl`.
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    /// No member of staff, and not the recovery sheet, has this passphrase.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// A newer version of Alongside has written the store. It is untouched.
    #[error("made by the newer version {made_by}")]
    NewerVersion {
        /// That version.
        made_by: String,
    },
    /// The file makes no sense. It was moved aside, never deleted.
    #[error("damaged")]
    Damaged {
        /// Where it lies now; `None` if it could not be moved and lies where it was.
        moved_to: Option<PathBuf>,
    },
    /// The file, or the disk, may only be read.
    #[error("may only be read")]
    ReadOnly,
    /// Another program, perhaps Alongside itself in another window, has it open.
    #[error("in use")]
    InUse,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// There is no such file.
    #[error("missing")]
    Missing,
    /// This file is something else.
    #[error("not a store")]
    NotAStore,
    /// There is a file of this name already, so no new store is made over it.
    #[error("already there")]
    AlreadyThere,
    /// The operating system refused in some other way.
    #[error("the file could not be used: {0}")]
    File(io::Error),
    /// A fault in Alongside.
    #[error("the store refused: {0}")]
    Fault(StoreError),
}

impl Store {
    /// Makes a new store. Never writes over a file.
    pub fn create(
        place: Place,
        key: &StoreKey,
        device: DeviceId,
        now: DateTime<FixedOffset>,
    ) -> Result<Self, NotOpened> {
        if place.parts().iter().any(|part| part.exists()) {
            return Err(NotOpened::AlreadyThere);
        }
        let lock = lock(&place)?;
        let connection = connection::open(place.file(), key, true)?;
        connection::log_ahead(&connection)?;
        let store = Self {
            connection,
            place,
            device,
            _lock: lock,
        };
        while migration::schema(&store.connection)? < SCHEMA {
            migration::step(&store.connection, now)?;
        }
        Ok(store)
    }

    /// Opens a store, and brings one of an older version up to this one, with a backup before each step.
    pub fn open(
        place: Place,
        key: &StoreKey,
        device: DeviceId,
        now: DateTime<FixedOffset>,
    ) -> Result<Self, NotOpened> {
        may_be_written(&place)?;
        let lock = lock(&place)?;
        let connection = match connection::open(place.file(), key, false).and_then(|connection| {
            check(&connection)?;
            Ok(connection)
        }) {
            Err(StoreError::Damaged) => return Err(damaged(&place, now)),
            other => other?,
        };
        if connection.is_readonly("main").map_err(StoreError::from)? {
            return Err(NotOpened::ReadOnly);
        }
        connection::log_ahead(&connection)?;
        if migration::schema(&connection)? > SCHEMA {
            return Err(NotOpened::NewerVersion {
                made_by: migration::made_by(&connection)?,
            });
        }
        let store = Self {
            connection,
            place,
            device,
            _lock: lock,
        };
        while migration::schema(&store.connection)? < SCHEMA {
            store.back_up(now)?;
            migration::step(&store.connection, now)?;
        }
        Ok(store)
    }
}

/// What can be told without the key.
fn may_be_written(place: &Place) -> Result<(), NotOpened> {
    let found = place.file().metadata().map_err(NotOpened::from)?;
    if !found.is_file() {
        return Err(NotOpened::NotAStore);
    }
    if found.permissions().readonly() {
        return Err(NotOpened::ReadOnly);
    }
    Ok(())
}

/// Holds the store for this program until the file is dropped.
fn lock(place: &Place) -> Result<File, NotOpened> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(place.lock())?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(NotOpened::InUse),
        // Some network drives know no locks. SQLite's own locks, and the warning about such drives, must do there.
        Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => Ok(file),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Reads every page, which also checks its seal.
pub(super) fn check(connection: &rusqlite::Connection) -> Result<(), StoreError> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}

fn damaged(place: &Place, now: DateTime<FixedOffset>) -> NotOpened {
    NotOpened::Damaged {
        moved_to: place
            .move_aside("damaged", now)
            .ok()
            .map(|aside| aside.file().to_owned()),
    }
}

impl From<StoreError> for NotOpened {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::DiskFull => Self::DiskFull,
            StoreError::ReadOnly => Self::ReadOnly,
            StoreError::InUse => Self::InUse,
            StoreError::File(error) => error.into(),
            other => Self::Fault(other),
        }
    }
}

impl From<io::Error> for NotOpened {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::File(error),
        }
    }
}
