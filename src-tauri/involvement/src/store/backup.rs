//! Backups: encrypted with the same key, checked, the last fourteen kept in the folder `NAME backups`.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, SubsecRound, Timelike};
use rusqlite::backup::Backup as Copying;

use super::{Place, Read, Store, StoreError, StoreKey, connection, opening, safely};

/// How many backups are kept; older ones go.
pub const KEPT: usize = 14;

/// How the moment stands in a backup's name.
const MOMENT: &str = "%Y-%m-%d %H%M%S";

/// A backup of a store.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backup {
    /// When it was made, by the clock on the wall.
    pub made_at: NaiveDateTime,
    /// Where it lies.
    pub file: PathBuf,
}

/// What the foot of every page says about backups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastBackup {
    /// When the last one was made, by the clock on the wall; `None` if there is none yet.
    pub made_at: Option<NaiveDateTime>,
    /// The last attempt failed: the disk is full, or the folder cannot be written.
    pub in_trouble: bool,
}

/// What an open store knows about its backups.
#[derive(Debug, Default)]
pub(super) struct Diary {
    last: Cell<Option<NaiveDateTime>>,
    in_trouble: Cell<bool>,
    /// The day and hour of the last attempt that failed: one attempt an hour is enough.
    failed: Cell<Option<(NaiveDate, u32)>>,
    paused: Cell<bool>,
}

impl Diary {
    pub(super) fn begin(place: &Place, now: DateTime<FixedOffset>) -> Self {
        // A clock that was once set wrong must not stop the backups for years.
        let mut past = list(place)
            .into_iter()
            .filter(|backup| backup.made_at <= now.naive_local());
        let last = past.next().map(|backup| backup.made_at);
        Self {
            last: Cell::new(last),
            ..Self::default()
        }
    }
}

impl Store {
    /// The backups there are, the newest first.
    pub fn backups(&self) -> Vec<Backup> {
        list(&self.place)
    }

    /// When the last backup was made, and whether that goes well.
    pub fn last_backup(&self) -> LastBackup {
        LastBackup {
            made_at: self.diary.last.get(),
            in_trouble: self.diary.in_trouble.get(),
        }
    }

    /// Makes a backup now, checks that it opens and holds every change, and lets go of those beyond the last [`KEPT`]:
    /// of several that were made on one day, all but the last go first. Fails, and leaves the older ones alone, if the disk
    /// is full or the folder cannot be written.
    pub fn back_up(&self, now: DateTime<FixedOffset>) -> Result<Backup, StoreError> {
        let made = self.make_backup(now);
        self.diary.in_trouble.set(made.is_err());
        self.diary
            .failed
            .set(made.is_err().then_some((now.date_naive(), now.hour())));
        made
    }

    fn make_backup(&self, now: DateTime<FixedOffset>) -> Result<Backup, StoreError> {
        let folder = self.place.backups();
        fs::create_dir_all(&folder)?;
        let backup = free_name(&self.place, now);
        let unfinished = folder.join(format!("{} unfinished", self.place.name()));
        let made = self
            .copy_to(&unfinished)
            .and_then(|()| Ok(fs::rename(&unfinished, &backup.file)?));
        if made.is_err() {
            // Only what was begun here. That it cannot be removed matters less than why it could not be made.
            let _ = fs::remove_file(&unfinished);
        }
        made?;
        safely::sync_folder(&backup.file)?;
        self.keep_keys_beside_backups()?;
        self.diary.last.set(Some(backup.made_at));
        for old in beyond_the_last(list(&self.place)) {
            fs::remove_file(old.file)?;
        }
        Ok(backup)
    }

    /// Leaves the daily backups out, for instance while the changes of a whole sample year are made in a minute.
    pub fn pause_backups(&self, paused: bool) {
        self.diary.paused.set(paused);
    }

    /// After the first change of a day. A backup that fails does not make the change fail: the foot of the page tells.
    pub(super) fn back_up_once_a_day(&self, now: DateTime<FixedOffset>) {
        let today = now.date_naive();
        let hour = (today, now.hour());
        let done = self
            .diary
            .last
            .get()
            .is_some_and(|last| last.date() == today);
        if self.diary.paused.get() || done || self.diary.failed.get() == Some(hour) {
            return;
        }
        if self.back_up(now).is_err() {
            tracing::warn!("the daily backup could not be made");
        }
    }

    fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        if file.exists() {
            // Left by a program that was stopped in the middle.
            fs::remove_file(file)?;
        }
        let mut copy = connection::open(file, &self.key, true)?;
        Copying::new(&self.connection, &mut copy)?.run_to_completion(
            4096,
            std::time::Duration::ZERO,
            None,
        )?;
        // One file, without a log beside it.
        copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
        drop(copy);
        let there = verify(file, &self.key)?;
        if there != changes(self)? {
            return Err(StoreError::Damaged);
        }
        Ok(())
    }

    /// A backup without its wrapped keys would open for nobody.
    fn keep_keys_beside_backups(&self) -> Result<(), StoreError> {
        if self.place.keys().exists() {
            let text = fs::read(self.place.keys())?;
            safely::write(&self.place.keys_beside_backups(), &text)?;
        }
        Ok(())
    }
}

/// Puts a backup in the place of a store. What is there is moved aside, never deleted. The store must not be open.
///
/// From here on the store has another future than the one it had: open it as a new device, so that no two changes ever
/// carry the same device and number.
pub(crate) fn restore(
    place: &Place,
    backup: &Path,
    key: &StoreKey,
    now: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    let _lock = opening::lock(place).map_err(|_| StoreError::InUse)?;
    verify(backup, key)?;
    let arriving = place.file().with_extension("arriving");
    let arrived = fs::copy(backup, &arriving).and_then(|_| fs::File::open(&arriving)?.sync_all());
    if let Err(error) = arrived {
        let _ = fs::remove_file(&arriving);
        return Err(error.into());
    }
    if place.file().exists() {
        place.move_aside("before restoring", now)?;
    }
    fs::rename(&arriving, place.file())?;
    Ok(safely::sync_folder(place.file())?)
}

/// Those to let go of, so that [`KEPT`] stay.
fn beyond_the_last(newest_first: Vec<Backup>) -> Vec<Backup> {
    let over = newest_first.len().saturating_sub(KEPT);
    let mut newer_day = None;
    let (not_last_of_day, last_of_day): (Vec<_>, Vec<_>) =
        newest_first.into_iter().partition(|backup| {
            newer_day.replace(backup.made_at.date()) == Some(backup.made_at.date())
        });
    let oldest_first = not_last_of_day
        .into_iter()
        .rev()
        .chain(last_of_day.into_iter().rev());
    oldest_first.take(over).collect()
}

/// The backups of a store, the newest first.
pub(super) fn list(place: &Place) -> Vec<Backup> {
    let entries = fs::read_dir(place.backups())
        .into_iter()
        .flatten()
        .flatten();
    let mut backups: Vec<Backup> = entries
        .filter_map(|entry| read_name(place, entry.path()))
        .collect();
    backups.sort();
    backups.reverse();
    backups
}

/// Opens a backup and reads all of it. Returns how many changes it holds.
fn verify(file: &Path, key: &StoreKey) -> Result<i64, StoreError> {
    let connection = connection::open(file, key, false)?;
    opening::check(&connection)?;
    Ok(connection.query_row("SELECT count(*) FROM change", [], |row| row.get(0))?)
}

fn changes(store: &Store) -> Result<i64, StoreError> {
    store.number("SELECT count(*) FROM change", [])
}

/// A backup of this moment, under a name that is free.
fn free_name(place: &Place, now: DateTime<FixedOffset>) -> Backup {
    let stem = format!("{} {}", place.name(), now.format(MOMENT));
    let mut file = place.backups().join(format!("{stem}.{}", Place::ENDING));
    for number in 2.. {
        if !file.exists() {
            break;
        }
        file = place
            .backups()
            .join(format!("{stem} {number}.{}", Place::ENDING));
    }
    // To the second, as its name tells it.
    Backup {
        made_at: now.naive_local().trunc_subsecs(0),
        file,
    }
}

/// The backup in this file, if its name says that it is one of this store's.
fn read_name(place: &Place, file: PathBuf) -> Option<Backup> {
    let ours = file
        .extension()
        .is_some_and(|ending| ending == Place::ENDING);
    let stem = file.file_stem().filter(|_| ours)?.to_str()?;
    let moment = stem.strip_prefix(&place.name())?.strip_prefix(' ')?;
    let (moment, _) = NaiveDateTime::parse_and_remainder(moment, MOMENT).ok()?;
    Some(Backup {
        made_at: moment,
        file,
    })
}
