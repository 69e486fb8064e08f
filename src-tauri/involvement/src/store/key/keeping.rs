//! Where the wrapped keys are kept: beside the store, beside its backups, and on this PC.
//!
//! Without them the passphrases and the recovery sheet open nothing, so one lost file must not lose the store. The copies
//! hold nothing that the first does not hold. They are read only where the first is missing or makes no sense, so that a
//! passphrase that was taken away does not open the store by an old copy.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::super::{NotOpened, Place, safely};
use super::{KeyRing, StoreKey};

/// Where the wrapped keys of one store are kept.
#[derive(Clone, Debug)]
pub(crate) struct Keeping {
    place: Place,
    /// The folder of copies on this PC.
    here: PathBuf,
}

impl Keeping {
    pub(crate) fn new(place: Place, here: PathBuf) -> Self {
        Self { place, here }
    }

    /// Whose keys these are: finds the ring and asks it with `open`. A ring that was found in a copy is put back where it
    /// belongs by [`Keeping::write`], which the caller does once the store is open.
    ///
    /// Fails with [`NotOpened::WrongPassphrase`], or with [`NotOpened::NoKeys`] if there is no ring at all.
    pub(crate) fn open<T>(
        &self,
        open: impl Fn(&KeyRing) -> Option<(T, StoreKey)>,
    ) -> Result<(KeyRing, T, StoreKey), NotOpened> {
        let ask = |ring: KeyRing| open(&ring).map(|(whose, key)| (ring, whose, key));
        for file in [self.place.keys(), self.place.keys_beside_backups()] {
            if let Some(ring) = read(file) {
                return ask(ring).ok_or(NotOpened::WrongPassphrase);
            }
        }
        // Somebody has moved the store without its keys. This PC may know them: the mark tells which.
        let copies = fs::read_dir(&self.here).into_iter().flatten().flatten();
        let start = super::super::opening::start(self.place.file())?;
        let copy = copies
            .filter_map(|copy| read(copy.path()))
            .find(|ring| start == ring.store().as_bytes());
        match copy {
            Some(ring) => ask(ring).ok_or(NotOpened::WrongPassphrase),
            None if self.place.is_named_as_store() => Err(NotOpened::NoKeys {
                expected: self.place.keys(),
            }),
            None => Err(NotOpened::NotAStore),
        }
    }

    /// Writes the ring to every place. Fails if the first place fails; a copy that fails is made up for at the next
    /// change of a passphrase, and at the next backup.
    pub(crate) fn write(&self, ring: &KeyRing) -> io::Result<()> {
        let text = ring.text()?;
        safely::write(&self.place.keys(), text.as_bytes())?;
        let copies = [
            self.place.keys_beside_backups(),
            self.here.join(format!("{}.keys", ring.store())),
        ];
        for copy in copies {
            let folder = copy.parent().map_or(Ok(()), fs::create_dir_all);
            if folder
                .and_then(|()| safely::write(&copy, text.as_bytes()))
                .is_err()
            {
                tracing::warn!("a copy of the wrapped keys could not be written");
            }
        }
        Ok(())
    }
}

fn read(file: PathBuf) -> Option<KeyRing> {
    fs::read_to_string(file)
        .ok()
        .and_then(|text| KeyRing::read(&text))
}
