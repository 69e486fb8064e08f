//! A place to try a store: its folder goes when the test ends.

use alongside_involvement::Actor;
use alongside_involvement::id::Id;
use alongside_involvement::staff::{Staff, StaffFacts, StaffId};
use alongside_involvement::store::{DeviceId, Place, Store, StoreKey, Verb};
use chrono::{DateTime, FixedOffset};
use tempfile::TempDir;

pub struct Bench {
    pub folder: TempDir,
    pub key: StoreKey,
    pub device: DeviceId,
}

impl Bench {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            key: StoreKey::random().unwrap(),
            device: Id::new(now()),
        }
    }

    pub fn place(&self) -> Place {
        Place::new(self.folder.path().join("Marlbrook.alongside"))
    }

    pub fn create(&self) -> Store {
        Store::create(self.place(), &self.key, self.device, now()).unwrap()
    }

    pub fn open(&self) -> Store {
        Store::open(self.place(), &self.key, self.device, now()).unwrap()
    }
}

pub fn now() -> DateTime<FixedOffset> {
    at("2027-01-21T10:30:00+00:00")
}

pub fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

pub fn facts(name: &str) -> StaffFacts {
    StaffFacts {
        name: name.into(),
        job_title: "Involvement lead".into(),
        email: String::new(),
        phone: String::new(),
    }
}

/// Adds a member of staff in a change of its own.
pub fn add(store: &Store, name: &str) -> StaffId {
    store
        .change::<_, alongside_involvement::store::StoreError>(
            &Actor::Alongside,
            Verb::Add,
            None,
            now(),
            |change| Staff::add(change, &facts(name)),
        )
        .unwrap()
        .id()
        .unwrap()
}
