//! This PC: its settings, and the office that is open on it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use alongside_locales::Language;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::appearance::Appearance;
use crate::id::Id;
use crate::office::{Office, Refusal, first_ring, may_sign_in};
use crate::staff::{PassphraseFrom, Staff, StaffFacts, StaffId};
use crate::store::{
    Backup, DeviceId, Keeping, KeyCost, KeyRing, NotOpened, Place, RecoveryCode, Store, StoreError,
    StoreKey, Verb, check_passphrase, restore, safely,
};

/// This PC.
pub struct Computer {
    /// What is set on this PC. Call [`Computer::save_settings`] after changing it.
    pub settings: Settings,
    /// The office, while a store is open.
    pub office: Option<Office>,
    folder: PathBuf,
    cost: KeyCost,
}

/// What is set on this PC. Nothing personal is ever in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// This installation, by a random number.
    pub device: DeviceId,
    /// The store that was opened last.
    pub store: Option<PathBuf>,
    /// The language of the pages before anybody has signed in.
    pub language: Language,
    /// How the pages look before anybody has signed in.
    pub appearance: Appearance,
    /// After how many minutes without use the window locks itself; 0 is never.
    pub lock_after_minutes: u16,
}

/// A store that was just made.
pub struct Started {
    /// Its first member of staff.
    pub staff: StaffId,
    /// The code for the recovery sheet. It is nowhere else: show it now.
    pub code: RecoveryCode,
}

/// Why no store was made. No file is left behind.
#[derive(Debug, thiserror::Error)]
pub enum NotStarted {
    /// The passphrase will not do.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The file could not be made.
    #[error(transparent)]
    NotOpened(#[from] NotOpened),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            device: DeviceId::from(uuid::Uuid::nil()),
            store: None,
            language: Language::English,
            appearance: Appearance::default(),
            lock_after_minutes: 15,
        }
    }
}

impl Computer {
    /// Reads what is set on this PC, from its folder for Alongside's settings, and makes the folder if need be. Settings
    /// that make no sense are begun anew.
    pub fn open(folder: impl Into<PathBuf>, now: DateTime<FixedOffset>) -> io::Result<Self> {
        let folder = folder.into();
        fs::create_dir_all(&folder)?;
        let read = fs::read_to_string(folder.join("settings.json")).ok();
        let settings = read
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default();
        let mut computer = Self {
            settings,
            office: None,
            folder,
            cost: KeyCost::OFFICE,
        };
        if computer.settings.device.uuid().is_nil() {
            computer.settings.device = Id::new(now);
            computer.save_settings()?;
        }
        Ok(computer)
    }

    /// The same, with another cost for new passphrases. For tests, which would take hours at the true one.
    pub fn with_cost(self, cost: KeyCost) -> Self {
        Self { cost, ..self }
    }

    /// Writes the settings, whole or not at all.
    pub fn save_settings(&self) -> io::Result<()> {
        safely::write(
            &self.folder.join("settings.json"),
            serde_json::to_string_pretty(&self.settings)?.as_bytes(),
        )
    }

    /// Where the store lies that was opened last, if it is known.
    pub fn last_place(&self) -> Option<Place> {
        self.settings.store.clone().map(Place::new)
    }

    /// Makes a new store with its first member of staff, and opens it. Takes about a second.
    pub fn start(
        &mut self,
        place: Place,
        first: &StaffFacts,
        passphrase: &str,
        now: DateTime<FixedOffset>,
    ) -> Result<Started, NotStarted> {
        check_passphrase(passphrase, &[&first.name, &place.name()]).map_err(Refusal::from)?;
        let key = StoreKey::random().map_err(NotOpened::from)?;
        let store = Store::create(place.clone(), &key, self.settings.device, now)?;
        let keeping = self.keeping(&place);
        let made = store.change(&Actor::Alongside, Verb::SetUp, None, now, |change| {
            let staff = Staff::add(change, first)?;
            Staff::note_passphrase(change, staff, PassphraseFrom::Themselves)?;
            let (ring, code) = first_ring(&key, staff, passphrase, self.cost)?;
            keeping.write(&ring)?;
            Ok::<_, StoreError>((staff, code, ring))
        });
        match made {
            Ok(done) => {
                let Some((staff, code, ring)) = done.value() else {
                    return Err(NotOpened::AlreadyThere.into());
                };
                self.office = Some(Office::new(store, ring, keeping, self.cost));
                self.remember(&place);
                Ok(Started { staff, code })
            }
            Err(error) => {
                drop(store);
                // Made a moment ago, empty, and nobody could ever open it.
                place.unmake();
                Err(NotOpened::from(error).into())
            }
        }
    }

    /// Opens a store for whoever this passphrase belongs to, and says who that is. Takes about half a second.
    pub fn sign_in(
        &mut self,
        place: Place,
        passphrase: &str,
        now: DateTime<FixedOffset>,
    ) -> Result<StaffId, NotOpened> {
        let staff = self.open_by(place, |ring| ring.open(passphrase), now)?;
        let known = self
            .office
            .as_ref()
            .map(|office| may_sign_in(&office.store, staff))
            .transpose()?;
        if known == Some(true) {
            Ok(staff)
        } else {
            // Somebody who has left, with an old copy of the keys.
            self.close();
            Err(NotOpened::WrongPassphrase)
        }
    }

    /// Opens a store by the recovery code. Nobody is signed in: the page asks who they are, and gives them a new
    /// passphrase by [`Office::give_passphrase`]. Takes about half a second.
    pub fn recover(
        &mut self,
        place: Place,
        code: &RecoveryCode,
        now: DateTime<FixedOffset>,
    ) -> Result<(), NotOpened> {
        match self.open_by(place, |ring| ring.recover(code).map(|key| ((), key)), now) {
            Err(NotOpened::WrongPassphrase) => Err(NotOpened::WrongCode),
            other => other,
        }
    }

    /// Closes the store, if one is open.
    pub fn close(&mut self) {
        self.office = None;
    }

    /// Puts a backup in the place of the open store, which is moved aside, and opens it.
    pub fn restore(
        &mut self,
        backup: &Backup,
        now: DateTime<FixedOffset>,
    ) -> Result<(), NotOpened> {
        let Some(office) = self.office.take() else {
            return Err(NotOpened::Missing);
        };
        let (place, key) = (office.store.place().clone(), office.store.key().clone());
        let ring = office.close();
        self.put_back(place, backup, ring, &key, now)
    }

    /// Puts a backup in the place of a store that does not open, and signs in whoever this passphrase belongs to.
    pub fn restore_and_sign_in(
        &mut self,
        place: Place,
        backup: &Backup,
        passphrase: &str,
        now: DateTime<FixedOffset>,
    ) -> Result<StaffId, NotOpened> {
        self.close();
        let (ring, staff, key) = self.keeping(&place).open(|ring| ring.open(passphrase))?;
        self.put_back(place, backup, ring, &key, now)?;
        let known = self
            .office
            .as_ref()
            .map(|office| may_sign_in(&office.store, staff))
            .transpose()?;
        if known == Some(true) {
            Ok(staff)
        } else {
            Err(NotOpened::WrongPassphrase)
        }
    }

    /// What restoring has in common. The store's future is another one from here on, so this installation takes a new
    /// number: no two changes ever carry the same device and sequence.
    fn put_back(
        &mut self,
        place: Place,
        backup: &Backup,
        ring: KeyRing,
        key: &StoreKey,
        now: DateTime<FixedOffset>,
    ) -> Result<(), NotOpened> {
        let restored = restore(&place, &backup.file, key, now);
        if restored.is_ok() {
            self.settings.device = Id::new(now);
            self.save_settings()?;
        }
        // If it was not restored, what was there is there still.
        let store = Store::open(place.clone(), key, self.settings.device, now)?;
        let keeping = self.keeping(&place);
        keeping.write(&ring)?;
        self.office = Some(Office::new(store, ring, keeping, self.cost));
        Ok(restored?)
    }

    fn open_by<T>(
        &mut self,
        place: Place,
        open: impl Fn(&KeyRing) -> Option<(T, StoreKey)>,
        now: DateTime<FixedOffset>,
    ) -> Result<T, NotOpened> {
        self.close();
        place.look()?;
        let keeping = self.keeping(&place);
        let (ring, whose, key) = keeping.open(open)?;
        let store = Store::open(place.clone(), &key, self.settings.device, now)?;
        if !place.keys().exists() {
            keeping.write(&ring)?;
        }
        self.office = Some(Office::new(store, ring, keeping, self.cost));
        self.remember(&place);
        Ok(whose)
    }

    fn keeping(&self, place: &Place) -> Keeping {
        Keeping::new(place.clone(), self.folder.join("keys"))
    }

    /// Remembers the store for the next start. That it cannot be remembered is no reason not to work with it.
    fn remember(&mut self, place: &Place) {
        let file = Some(place.file().to_owned());
        if self.settings.store != file {
            self.settings.store = file;
            if self.save_settings().is_err() {
                tracing::warn!("the settings could not be written");
            }
        }
    }

    /// The folder of this PC's settings.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}
