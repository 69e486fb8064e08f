//! The store: one file, encrypted from the first byte, with one door for writing.
//!
//! A noun's `store.rs` reads with [`Read`] and writes within [`Store::change`] by [`Change::add`], [`Change::save`] and
//! their neighbours. History, search, undo and "what changed" come of themselves; see `migration.rs` for what a noun's
//! table needs. `staff/store.rs` shows the whole pattern.

mod backup;
mod change;
mod connection;
mod error;
mod folder;
mod history;
mod key;
mod migration;
mod opening;
mod place;
#[cfg(test)]
pub(crate) mod plan;
mod read;
mod row;
pub(crate) mod safely;
mod search;
pub mod sql;
mod trigger;
mod undo;
mod verb;
mod words;

pub(crate) use backup::restore;
pub use backup::{Backup, KEPT, LastBackup};
pub use change::{Change, ChangeId, Changed, Done, FormToken};
pub use error::StoreError;
pub use folder::SharedFolder;
pub use history::{ChangeEntry, FieldChange, RowChange, RowChangeKind};
pub(crate) use key::Keeping;
pub use key::{
    CodeFault, KeyCost, KeyRing, PassphraseFault, RecoveryCode, SHORTEST, StoreKey,
    check_passphrase,
};
pub use migration::SCHEMA;
pub use opening::NotOpened;
pub use place::Place;
pub use read::Read;
pub use row::Fields;
pub use search::Found;
pub(crate) use search::query as words_that_begin;
pub use undo::Obstacle;
pub use verb::Verb;
pub use words::{Advice, moment};

use std::fs::File;

use rusqlite::Connection;

use crate::id::{Id, Noun};

/// An installation of Alongside on one PC. Its id is random and says nothing about the PC.
pub struct Device;

impl Noun for Device {
    const KIND: &'static str = "device";
}

/// The id of an installation.
pub type DeviceId = Id<Device>;

/// An open store. Nobody else can open it until this is dropped.
pub struct Store {
    // Closed first: the lock must outlive the connection.
    connection: Connection,
    place: Place,
    key: StoreKey,
    device: DeviceId,
    diary: backup::Diary,
    _lock: File,
}

impl Store {
    /// The key, to wrap it for another person.
    pub(crate) fn key(&self) -> &StoreKey {
        &self.key
    }

    /// Where the store lies.
    pub fn place(&self) -> &Place {
        &self.place
    }
}
