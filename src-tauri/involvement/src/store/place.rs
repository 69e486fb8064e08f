//! Where a store lies, and what lies beside it.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::{Backup, NotOpened, backup, opening};

/// Where a store lies. `Marlbrook.alongside` is the store itself; beside it lie `Marlbrook.keys` (the wrapped keys),
/// `Marlbrook.lock` (held while a program has it open) and the folder `Marlbrook backups`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    file: PathBuf,
}

impl Place {
    /// The ending of a store's file name.
    pub const ENDING: &'static str = "alongside";

    /// The store in this file.
    pub fn new(file: impl Into<PathBuf>) -> Self {
        Self { file: file.into() }
    }

    /// The store itself.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The store's wrapped keys.
    pub fn keys(&self) -> PathBuf {
        self.file.with_extension("keys")
    }

    /// The second copy of the wrapped keys, without which a backup would open for nobody.
    pub fn keys_beside_backups(&self) -> PathBuf {
        self.backups().join(format!("{}.keys", self.name()))
    }

    /// The file that is locked while a program has the store open.
    pub fn lock(&self) -> PathBuf {
        self.file.with_extension("lock")
    }

    /// The folder of backups.
    pub fn backups(&self) -> PathBuf {
        self.file.with_file_name(format!("{} backups", self.name()))
    }

    /// Is the file named as a store is?
    pub fn is_named_as_store(&self) -> bool {
        self.file
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case(Self::ENDING))
    }

    /// Is any file there that belongs to a store of this name? Then no new one is made here: the keys and the backups
    /// of the one that was are not to be written over.
    pub(crate) fn is_taken(&self) -> bool {
        self.parts().iter().any(|part| part.exists())
            || self.keys().exists()
            || self.backups().exists()
    }

    /// Takes away what was made a moment ago in a place that was not taken, and that nobody could ever open.
    pub(crate) fn unmake(&self) {
        for file in
            self.parts()
                .into_iter()
                .chain([self.keys(), self.lock(), self.keys_beside_backups()])
        {
            let _ = std::fs::remove_file(file);
        }
        // Only if it is empty.
        let _ = std::fs::remove_dir(self.backups());
    }

    /// What can be told without a key: is there a file, is it a store, may it be written?
    pub(crate) fn look(&self) -> Result<(), NotOpened> {
        opening::look(self)
    }

    /// The backups of this store, the newest first. Needs no key.
    pub fn list_backups(&self) -> Vec<Backup> {
        backup::list(self)
    }

    /// The store's name, as the charity chose it.
    pub fn name(&self) -> String {
        self.file
            .file_stem()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default()
    }

    /// The files that make up the store: SQLite keeps what is not yet in the first in the others.
    pub(super) fn parts(&self) -> [PathBuf; 3] {
        ["", "-wal", "-shm"].map(|ending| {
            let mut part = self.file.clone().into_os_string();
            part.push(ending);
            part.into()
        })
    }

    /// Moves the store aside under a name that says why and when, and never over another file. Returns the new place.
    pub(super) fn move_aside(
        &self,
        why: &str,
        now: DateTime<FixedOffset>,
    ) -> std::io::Result<Self> {
        let stem = format!("{} {why} {}", self.name(), now.format("%Y-%m-%d %H%M%S"));
        let aside = (1..)
            .map(|number| {
                if number == 1 {
                    stem.clone()
                } else {
                    format!("{stem} {number}")
                }
            })
            .map(|stem| Self::new(self.file.with_file_name(format!("{stem}.{}", Self::ENDING))))
            .find(|aside| aside.parts().iter().all(|part| !part.exists()))
            .unwrap_or_else(|| self.clone());
        for (from, to) in self.parts().iter().zip(aside.parts()) {
            if from.exists() {
                std::fs::rename(from, to)?;
            }
        }
        Ok(aside)
    }
}
