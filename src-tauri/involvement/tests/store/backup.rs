//! Backups.

use std::collections::BTreeSet;
use std::fs;

use alongside_involvement::Actor;
use alongside_involvement::staff::Staff;
use alongside_involvement::store::{KEPT, Place, Store, StoreError, Verb};
use chrono::{DateTime, Days, FixedOffset, TimeDelta};

use crate::bench::{Bench, add, at, facts, now};

fn add_on(store: &Store, name: &str, now: DateTime<FixedOffset>) {
    store
        .change::<_, StoreError>(&Actor::Alongside, Verb::Add, None, now, |change| {
            Staff::add(change, &facts(name))
        })
        .unwrap();
}

#[test]
fn the_first_change_of_a_day_is_backed_up_and_the_next_is_not() {
    let bench = Bench::new();
    let store = bench.create();
    assert_eq!(store.last_backup().made_at, None);
    add_on(&store, "Rosie Tattersall", at("2027-01-21T08:40:00+00:00"));
    add_on(&store, "Gareth Pugh", at("2027-01-21T09:00:00+00:00"));
    assert_eq!(store.backups().len(), 1);
    assert_eq!(
        store.last_backup().made_at,
        Some(at("2027-01-21T08:40:00+00:00").naive_local())
    );
    drop(store);
    let store = bench.open();
    add_on(&store, "Amina Yusuf", at("2027-01-21T17:00:00+00:00"));
    assert_eq!(store.backups().len(), 1);
    add_on(&store, "Joan Whitlock", at("2027-01-22T08:40:00+00:00"));
    assert_eq!(store.backups().len(), 2);
}

#[test]
fn the_last_fourteen_are_kept_and_other_files_are_left_alone() {
    let bench = Bench::new();
    let store = bench.create();
    fs::create_dir(bench.place().backups()).unwrap();
    let strange = bench.place().backups().join("Holiday photos.zip");
    fs::write(&strange, "dear").unwrap();
    for day in 0..20 {
        add_on(&store, "Rosie Tattersall", now() + Days::new(day));
    }
    let days: Vec<String> = store
        .backups()
        .iter()
        .map(|backup| backup.made_at.date().to_string())
        .collect();
    assert_eq!(days.len(), KEPT);
    assert_eq!(
        (days[0].as_str(), days[13].as_str()),
        ("2027-02-09", "2027-01-27")
    );
    assert!(strange.exists());
}

#[test]
fn a_backup_is_encrypted_and_opens_with_the_same_key() {
    let bench = Bench::new();
    let store = bench.create();
    add(&store, "Rosie Tattersall");
    let backup = store.back_up(now()).unwrap();
    let bytes = fs::read(&backup.file).unwrap();
    assert!(!bytes.windows(6).any(|window| window == b"Rosie "));
    assert!(!bytes.starts_with(b"SQLite"));
    let copy = Place::new(bench.folder.path().join("Copy.alongside"));
    fs::copy(&backup.file, copy.file()).unwrap();
    let copy = Store::open(copy, &bench.key, bench.device, now()).unwrap();
    assert_eq!(
        Staff::list(&copy).unwrap()[0].facts.name,
        "Rosie Tattersall"
    );
}

#[test]
fn a_backup_that_cannot_be_made_is_told_and_the_change_stays() {
    let bench = Bench::new();
    let store = bench.create();
    // A file stands where the folder should be.
    fs::write(bench.place().backups(), "").unwrap();
    add(&store, "Rosie Tattersall");
    assert!(store.last_backup().in_trouble);
    assert_eq!(Staff::list(&store).unwrap().len(), 1);
    fs::remove_file(bench.place().backups()).unwrap();
    // It is tried again an hour later.
    add_on(&store, "Gareth Pugh", at("2027-01-21T11:30:00+00:00"));
    assert!(!store.last_backup().in_trouble);
    assert_eq!(store.backups().len(), 1);
}

#[test]
fn many_backups_on_one_day_do_not_push_out_the_days_before() {
    let bench = Bench::new();
    let store = bench.create();
    for day in 0..10 {
        add_on(&store, "Rosie Tattersall", now() + Days::new(day));
    }
    for minute in 1..20 {
        store
            .back_up(now() + Days::new(9) + TimeDelta::minutes(minute))
            .unwrap();
    }
    let days: BTreeSet<_> = store
        .backups()
        .iter()
        .map(|backup| backup.made_at.date())
        .collect();
    assert_eq!((store.backups().len(), days.len()), (KEPT, 10));
    assert_eq!(
        store.backups()[0].made_at,
        (now() + Days::new(9) + TimeDelta::minutes(19)).naive_local()
    );
}

#[test]
fn a_clock_that_was_once_wrong_does_not_stop_the_backups() {
    let bench = Bench::new();
    let store = bench.create();
    store.back_up(at("2099-01-01T09:00:00+00:00")).unwrap();
    drop(store);
    let store = bench.open();
    assert_eq!(store.last_backup().made_at, None);
    add_on(&store, "Rosie Tattersall", now());
    assert_eq!(store.last_backup().made_at, Some(now().naive_local()));
}
