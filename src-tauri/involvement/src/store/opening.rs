//! Making and opening a store, and every way in which it may not open.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;

use super::backup::{self, Backup, Diary};
use super::{DeviceId, Place, SCHEMA, Store, StoreError, StoreKey, connection, migration};

/// Why the store is not open. The sentences are in `store.ftl`; see [`NotOpened::words`].
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    /// Nobody who may sign in has this passphrase.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// This is not the recovery code, or no longer.
    #[error("wrong recovery code")]
    WrongCode,
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
        /// The newest backup, if there is any.
        newest_backup: Option<Backup>,
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
    /// The file and the key file beside it are not of the same store. Both are untouched.
    #[error("the key file is of another store")]
    NotTheirKeys {
        /// The newest backup that lies beside them, if there is any.
        newest_backup: Option<Backup>,
    },
    /// The store is there, but not the file with its wrapped keys, nor a copy of that.
    #[error("the key file is missing")]
    NoKeys {
        /// Where it should be.
        expected: PathBuf,
    },
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

impl NotOpened {
    /// The newest backup, where the page should offer to restore it.
    pub fn newest_backup(&self) -> Option<&Backup> {
        match self {
            Self::Damaged { newest_backup, .. } | Self::NotTheirKeys { newest_backup } => {
                newest_backup.as_ref()
            }
            _ => None,
        }
    }
}

impl Store {
    /// Makes a new store. Never writes over a file.
    pub fn create(
        place: Place,
        key: &StoreKey,
        device: DeviceId,
        now: DateTime<FixedOffset>,
    ) -> Result<Self, NotOpened> {
        if place.is_taken() {
            return Err(NotOpened::AlreadyThere);
        }
        let lock = lock(&place)?;
        let connection = connection::open(place.file(), key, true)?;
        let store = Self::new(connection, place, key, device, lock, now)?;
        store.bring_up(now)?;
        Ok(store)
    }

    /// Opens a store, and brings one of an older version up to this one, with a backup before each step.
    pub fn open(
        place: Place,
        key: &StoreKey,
        device: DeviceId,
        now: DateTime<FixedOffset>,
    ) -> Result<Self, NotOpened> {
        look(&place)?;
        let lock = lock(&place)?;
        let connection = match open_whole(&place, key) {
            Err(StoreError::Damaged) => return Err(damaged(&place, key, now)),
            other => other?,
        };
        if migration::schema(&connection)? > SCHEMA {
            return Err(NotOpened::NewerVersion {
                made_by: migration::made_by(&connection)?,
            });
        }
        let store = Self::new(connection, place, key, device, lock, now)?;
        store.bring_up(now)?;
        Ok(store)
    }

    fn new(
        connection: Connection,
        place: Place,
        key: &StoreKey,
        device: DeviceId,
        lock: File,
        now: DateTime<FixedOffset>,
    ) -> Result<Self, StoreError> {
        connection::log_ahead(&connection)?;
        let diary = Diary::begin(&place, now);
        Ok(Self {
            connection,
            place,
            key: key.clone(),
            device,
            diary,
            _lock: lock,
        })
    }

    fn bring_up(&self, now: DateTime<FixedOffset>) -> Result<(), StoreError> {
        self.bring_up_by(migration::MIGRATIONS, now)
    }

    pub(super) fn bring_up_by(
        &self,
        migrations: &[&[&str]],
        now: DateTime<FixedOffset>,
    ) -> Result<(), StoreError> {
        let schema = migration::schema(&self.connection)?;
        // A store that is being made holds nothing that a backup could save.
        let is_new = schema == 0;
        for _ in usize::try_from(schema).unwrap_or(usize::MAX)..migrations.len() {
            if !is_new {
                self.back_up(now)?;
            }
            migration::run(&self.connection, migrations, now)?;
        }
        Ok(())
    }
}

/// What can be told without the key.
pub(super) fn look(place: &Place) -> Result<(), NotOpened> {
    let found = place.file().metadata()?;
    if !found.is_file() {
        return Err(NotOpened::NotAStore);
    }
    if found.permissions().readonly() {
        return Err(NotOpened::ReadOnly);
    }
    // An open SQLite file: a store of Alongside is encrypted from the first byte.
    if start(place.file())? == b"SQLite format 3\0" {
        Err(NotOpened::NotAStore)
    } else {
        Ok(())
    }
}

fn open_whole(place: &Place, key: &StoreKey) -> Result<Connection, StoreError> {
    // SQLite would take an empty file for a new database.
    let length = fs::metadata(place.file())?.len();
    if length == 0 {
        return Err(StoreError::Damaged);
    }
    let connection = connection::open(place.file(), key, false)?;
    // What a newer version has made is not ours to judge.
    if length <= READ_AT_OPENING && migration::schema(&connection)? <= SCHEMA {
        check(&connection)?;
    }
    if connection.is_readonly("main")? {
        Err(StoreError::ReadOnly)
    } else {
        Ok(connection)
    }
}

/// Holds the store for this program until the file is dropped.
pub(super) fn lock(place: &Place) -> Result<File, NotOpened> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(place.lock())?;
    // Another Alongside may be closing, and on Unix a program that is just being started holds the lock for a moment too.
    for _ in 0..10 {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(25)),
            Ok(()) => return Ok(file),
            // Some network drives know no locks. SQLite's own locks, and the warning about such drives, must do there.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {
                return Ok(file);
            }
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
    Err(NotOpened::InUse)
}

/// Above this many bytes the daily backup alone reads every page: the window should open within two seconds or so.
const READ_AT_OPENING: u64 = 256 * 1024 * 1024;

/// Reads every page, which also checks its seal.
pub(super) fn check(connection: &Connection) -> Result<(), StoreError> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}

fn damaged(place: &Place, key: &StoreKey, now: DateTime<FixedOffset>) -> NotOpened {
    let newest_backup = backup::list(place).into_iter().next();
    // The wrong key must not send a good file away.
    let start = start(place.file()).unwrap_or_default();
    let of_this_key = start == key.mark()
        || start.len() < 16
        || newest_backup
            .as_ref()
            .is_some_and(|backup| self::start(&backup.file).is_ok_and(|start| start == key.mark()));
    if !of_this_key {
        return NotOpened::NotTheirKeys { newest_backup };
    }
    let moved_to = place
        .move_aside("damaged", now)
        .ok()
        .map(|aside| aside.file().to_owned());
    NotOpened::Damaged {
        moved_to,
        newest_backup,
    }
}

/// The first 16 bytes of a file.
pub(super) fn start(file: &Path) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    File::open(file)?.take(16).read_to_end(&mut start)?;
    Ok(start)
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

#[cfg(test)]
impl Store {
    /// The same file by a second connection, as on a drive that knows no locks, where another program has it open too.
    pub(crate) fn again(&self, now: DateTime<FixedOffset>) -> Store {
        let lock = File::open(self.place.lock()).unwrap();
        let connection = connection::open(self.place.file(), &self.key, false).unwrap();
        let (place, device) = (self.place.clone(), self.device);
        Self::new(connection, place, &self.key, device, lock, now).unwrap()
    }
}
