//! Why something could not be read or written while the store is open.

use std::io::{self, ErrorKind};

use rusqlite::ErrorCode;

/// Why the open store did not do what was asked. Nothing was written.
///
/// The sentences for people are in `store.ftl`; see [`StoreError::words`].
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Somebody else saved this row first. Show both texts and ask.
    #[error("saved by somebody else first: the row now has version {current}")]
    Stale {
        /// The version the row has now.
        current: i64,
    },
    /// There is no such row.
    #[error("no such row")]
    Gone,
    /// The last change cannot be undone.
    #[error("cannot be undone: {0:?}")]
    NotUndone(super::undo::Obstacle),
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The store, or the disk it is on, may only be read.
    #[error("the store may only be read")]
    ReadOnly,
    /// Another program holds the store.
    #[error("the store is in use by another program")]
    InUse,
    /// What stands in the file makes no sense any more. Close and open again: that moves the file aside.
    #[error("the store is damaged")]
    Damaged,
    /// The operating system gave no random numbers, or a file beside the store could not be used.
    #[error("a file of the store could not be used: {0}")]
    File(io::Error),
    /// A rule of the store was broken, which is a fault in Alongside.
    #[error("the store refused: {0}")]
    Refused(rusqlite::Error),
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::File(error),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            _ => Self::Refused(error),
        }
    }
}
