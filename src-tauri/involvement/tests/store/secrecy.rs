//! Nothing that was typed can be read outside the store: not in its files, not in the settings, not in the log.

use std::fmt;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use alongside_involvement::staff::{PassphraseFrom, Staff, StaffFacts};
use alongside_involvement::store::{
    Change, FormToken, KeyCost, NotOpened, Place, StoreError, Verb,
};
use alongside_involvement::{Actor, Computer};
use chrono::TimeDelta;
use tracing::field::{Field, Visit};
use tracing::span;

use crate::bench::{facts, now};

const PASSPHRASE: &str = "kettle lantern meadow";
/// Names and words of the sample charity that only the store may know.
const SECRETS: [&str; 7] = [
    "Tattersall",
    "Rosie",
    "Kate Morris",
    "kate@marlbrook.example",
    "01632 960 001",
    "kettle lantern",
    "Involvement lead",
];

/// Everything that was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0
            .lock()
            .unwrap()
            .push_str(&format!("{field}={value:?}\n"));
    }
}

impl tracing::Subscriber for Log {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        attributes.record(&mut self.clone());
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut self.clone());
    }
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut self.clone());
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

/// Reads every file below the folder.
fn read_all(folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_all(&path, files);
        } else {
            files.push((
                path.file_name().unwrap().to_string_lossy().into_owned(),
                fs::read(&path).unwrap(),
            ));
        }
    }
}

/// Bytes as characters, one each, in small letters: only so that the standard library searches them quickly.
fn characters(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect()
}

fn is_in(secret: &str, text: &str) -> bool {
    let wide: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
    text.contains(&characters(secret.as_bytes())) || text.contains(&characters(&wide))
}

#[test]
fn nothing_that_was_typed_can_be_read_outside_the_store() {
    let log = Log::default();
    let folder = tempfile::tempdir().unwrap();
    let place = Place::new(folder.path().join("Marlbrook.alongside"));
    let code = tracing::subscriber::with_default(log.clone(), || {
        let cost = KeyCost {
            memory: 8,
            passes: 1,
            lanes: 1,
        };
        let mut computer = Computer::open(folder.path().join("settings"), now())
            .unwrap()
            .with_cost(cost);
        let kate = StaffFacts {
            email: "kate@marlbrook.example".into(),
            phone: "01632 960 001".into(),
            ..facts("Kate Morris")
        };
        let started = computer
            .start(place.clone(), &kate, PASSPHRASE, now())
            .unwrap();
        let office = computer.office.as_mut().unwrap();
        for number in 0..300 {
            let token = Some(FormToken::new(now()));
            let name = format!("Rosie Tattersall {number}");
            let add = |change: &Change<'_>| Staff::add(change, &facts(&name));
            office
                .store
                .change::<_, StoreError>(&Actor::Alongside, Verb::Add, token, now(), add)
                .unwrap();
        }
        office.store.search("rosie tattersall", 10).unwrap();
        office.store.back_up(now() + TimeDelta::minutes(1)).unwrap();
        // Things that go wrong are logged: not with names either.
        assert!(
            office
                .give_passphrase(
                    &Actor::Alongside,
                    started.staff,
                    "kettle",
                    PassphraseFrom::Themselves,
                    None,
                    now()
                )
                .is_err()
        );
        let stale = |change: &Change<'_>| Staff::save(change, started.staff, 7, &kate);
        let refused = office
            .store
            .change(&Actor::Alongside, Verb::Save, None, now(), stale)
            .unwrap_err();
        log.0
            .lock()
            .unwrap()
            .push_str(&format!("{refused} {refused:?}"));
        fs::remove_dir_all(place.backups()).unwrap();
        fs::write(place.backups(), "in the way").unwrap();
        let add = |change: &Change<'_>| Staff::add(change, &facts("Rosie Tattersall"));
        let tomorrow = now() + TimeDelta::days(1);
        office
            .store
            .change::<_, StoreError>(&Actor::Alongside, Verb::Add, None, tomorrow, add)
            .unwrap();
        fs::remove_file(place.backups()).unwrap();
        office.store.back_up(tomorrow).unwrap();

        let mut files = Vec::new();
        read_all(folder.path(), &mut files);
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let expected = [
            "Marlbrook.alongside",
            "Marlbrook.alongside-wal",
            "Marlbrook.alongside-shm",
            "Marlbrook.keys",
            "Marlbrook.lock",
            "settings.json",
        ];
        for name in expected {
            assert!(names.contains(&name), "{name} is not among {names:?}");
        }
        assert!(
            files
                .iter()
                .any(|(name, bytes)| name.ends_with("-wal") && bytes.len() > 50_000),
            "the log is in use"
        );
        for (name, bytes) in &files {
            let text = characters(bytes);
            for secret in SECRETS.iter().copied().chain([
                &*started.code.groups()[0],
                "CREATE TABLE",
                "SQLite format",
            ]) {
                assert!(!is_in(secret, &text), "“{secret}” can be read in {name}");
            }
        }
        computer.close();
        let wrong = computer.sign_in(place.clone(), "wrong kettle lantern", now());
        assert!(matches!(wrong, Err(NotOpened::WrongPassphrase)));
        started.code
    });
    let logged = log.0.lock().unwrap();
    assert!(logged.contains("backup"), "the failed backup is logged");
    for secret in SECRETS.iter().copied().chain([&*code.groups()[0]]) {
        assert!(
            !is_in(secret, &characters(logged.as_bytes())),
            "“{secret}” was logged"
        );
    }
}
