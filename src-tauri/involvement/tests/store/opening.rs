//! Every way in which a store may not open: none of them loses anything.

use std::fs;
use std::path::Path;

use alongside_involvement::Actor;
use alongside_involvement::staff::Staff;
use alongside_involvement::store::{NotOpened, Place, Read, Store, StoreError, StoreKey, Verb};

use crate::bench::{Bench, add, facts, now};

fn open(bench: &Bench) -> Result<Store, NotOpened> {
    Store::open(bench.place(), &bench.key, bench.device, now())
}

/// A store with enough people in it to have pages of every kind, closed.
fn filled() -> Bench {
    let bench = Bench::new();
    let store = bench.create();
    store
        .change::<_, StoreError>(&Actor::Alongside, Verb::Import, None, now(), |change| {
            (0..200).try_for_each(|number| {
                Staff::add(change, &facts(&format!("Rosie Tattersall {number}"))).map(drop)
            })
        })
        .unwrap();
    drop(store);
    bench
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_store_that_is_in_use_is_left_alone() {
    let bench = Bench::new();
    let store = bench.create();
    assert!(matches!(open(&bench), Err(NotOpened::InUse)));
    drop(store);
    assert!(open(&bench).is_ok());
}

#[test]
fn a_missing_store_is_not_made() {
    let bench = Bench::new();
    assert!(matches!(open(&bench), Err(NotOpened::Missing)));
    assert_eq!(names(bench.folder.path()), [""; 0]);
}

#[test]
fn a_new_store_is_never_made_over_a_file() {
    let bench = filled();
    let again = Store::create(bench.place(), &bench.key, bench.device, now());
    assert!(matches!(again, Err(NotOpened::AlreadyThere)));
    assert!(open(&bench).is_ok());
}

#[test]
fn a_file_of_another_kind_is_left_alone() {
    let bench = Bench::new();
    let place = bench.place();
    // A database of another program, in the clear.
    fs::write(place.file(), b"SQLite format 3\0and so on").unwrap();
    assert!(matches!(open(&bench), Err(NotOpened::NotAStore)));
    assert!(place.file().exists());
    fs::remove_file(place.file()).unwrap();
    fs::create_dir(place.file()).unwrap();
    assert!(matches!(open(&bench), Err(NotOpened::NotAStore)));
}

#[test]
fn a_store_that_may_only_be_read_is_left_alone() {
    let bench = filled();
    let mut permissions = fs::metadata(bench.place().file()).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(bench.place().file(), permissions).unwrap();
    let before = fs::read(bench.place().file()).unwrap();
    assert!(matches!(open(&bench), Err(NotOpened::ReadOnly)));
    assert_eq!(fs::read(bench.place().file()).unwrap(), before);
}

#[test]
fn wherever_a_store_is_damaged_it_is_moved_aside_whole() {
    let bench = filled();
    let store = bench.open();
    // A page that is in use: what stands in a free one is of no account.
    let page = store
        .number("SELECT max(pageno) FROM dbstat WHERE name = 'staff'", [])
        .unwrap();
    drop(store);
    let good = fs::read(bench.place().file()).unwrap();
    let length = good.len();
    let page = 4096 * (usize::try_from(page).unwrap() - 1);
    let mut kinds: Vec<(String, Vec<u8>)> = [16, 60, 4000, 4096, 4100, page, page + 4095]
        .into_iter()
        .map(|at| {
            let mut bytes = good.clone();
            bytes[at] ^= 0x40;
            (format!("a byte flipped at {at}"), bytes)
        })
        .collect();
    kinds.extend(
        [length / 2, 4096 * 3, 4096, 1000, 16, 1, 0]
            .map(|to| (format!("cut to {to}"), good[..to].to_vec())),
    );
    kinds.push(("something else".into(), b"GIF89a".repeat(5000)));
    kinds.push((
        "one page exchanged".into(),
        [&good[..4096], &good[8192..12288], &good[8192..]].concat(),
    ));
    for (kind, bytes) in kinds {
        for name in names(bench.folder.path()) {
            if name.contains("damaged") {
                fs::remove_file(bench.folder.path().join(name)).unwrap();
            }
        }
        fs::write(bench.place().file(), &bytes).unwrap();
        match open(&bench) {
            Err(NotOpened::Damaged {
                moved_to: Some(moved_to),
                newest_backup,
            }) => {
                assert_eq!(fs::read(&moved_to).unwrap(), bytes, "{kind}");
                assert_eq!(
                    moved_to.file_name().unwrap(),
                    "Marlbrook damaged 2027-01-21 103000.alongside"
                );
                assert!(newest_backup.is_some(), "{kind}");
                assert!(!bench.place().file().exists(), "{kind}");
            }
            Err(other) => panic!("{kind}: {other}"),
            Ok(_) => panic!("{kind}: opened"),
        }
    }
}

#[test]
fn a_damaged_store_never_takes_the_place_of_another() {
    let bench = Bench::new();
    for expected in [
        "Marlbrook damaged 2027-01-21 103000.alongside",
        "Marlbrook damaged 2027-01-21 103000 2.alongside",
    ] {
        fs::write(bench.place().file(), "nonsense").unwrap();
        let Err(NotOpened::Damaged {
            moved_to: Some(moved_to),
            ..
        }) = open(&bench)
        else {
            panic!("opened")
        };
        assert_eq!(moved_to.file_name().unwrap(), expected);
    }
}

#[test]
fn the_key_of_another_store_sends_no_good_file_away() {
    let bench = filled();
    let other = StoreKey::random().unwrap();
    let refused = Store::open(bench.place(), &other, bench.device, now());
    assert!(matches!(
        refused,
        Err(NotOpened::NotTheirKeys {
            newest_backup: Some(_)
        })
    ));
    assert!(open(&bench).is_ok());
}

#[test]
fn the_first_sixteen_bytes_are_known_and_need_no_rescue() {
    let bench = filled();
    let mut bytes = fs::read(bench.place().file()).unwrap();
    bytes[..16].fill(0);
    fs::write(bench.place().file(), &bytes).unwrap();
    assert_eq!(Staff::list(&bench.open()).unwrap().len(), 200);
}

#[test]
fn the_write_ahead_log_goes_with_the_store_it_belongs_to() {
    let bench = Bench::new();
    let store = bench.create();
    add(&store, "Rosie Tattersall");
    // As if the PC had lost its power: the files as they are while the store is open.
    let elsewhere = Bench {
        folder: tempfile::tempdir().unwrap(),
        ..bench
    };
    for ending in ["", "-wal"] {
        let name = format!("Marlbrook.alongside{ending}");
        fs::copy(
            bench.folder.path().join(&name),
            elsewhere.folder.path().join(&name),
        )
        .unwrap();
    }
    assert!(
        elsewhere
            .folder
            .path()
            .join("Marlbrook.alongside-wal")
            .exists()
    );
    let opened = elsewhere.open();
    assert_eq!(Staff::list(&opened).unwrap().len(), 1);
}

#[test]
fn a_newer_version_is_named_and_its_store_untouched() {
    let bench = filled();
    let store = bench.open();
    store
        .connection()
        .execute_batch("PRAGMA user_version = 999")
        .unwrap();
    store
        .connection()
        .execute_batch("INSERT INTO upgrade VALUES (999, '7.2.0', '2030-01-01T00:00:00Z')")
        .unwrap();
    drop(store);
    match open(&bench) {
        Err(NotOpened::NewerVersion { made_by }) => assert_eq!(made_by, "7.2.0"),
        other => panic!("{:?}", other.err()),
    }
    assert!(bench.place().file().exists());
}

#[test]
fn a_full_disk_loses_nothing_that_was_saved() {
    let bench = filled();
    let store = bench.open();
    let pages = store.number("PRAGMA page_count", []).unwrap();
    store
        .connection()
        .query_row(
            &format!("PRAGMA max_page_count = {}", pages + 2),
            [],
            |_| Ok(()),
        )
        .unwrap();
    let mut saved = Staff::list(&store).unwrap().len();
    let full = loop {
        let add = store.change(&Actor::Alongside, Verb::Add, None, now(), |change| {
            Staff::add(change, &facts("Joan Whitlock"))
        });
        match add {
            Ok(_) => saved += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(full, StoreError::DiskFull), "{full}");
    assert_eq!(Staff::list(&store).unwrap().len(), saved);
    drop(store);
    assert_eq!(Staff::list(&bench.open()).unwrap().len(), saved);
}

#[test]
fn names_of_places_are_plain() {
    let place = Place::new("/home/kate/Marlbrook Voices.alongside");
    assert_eq!(place.keys(), Path::new("/home/kate/Marlbrook Voices.keys"));
    assert_eq!(
        place.backups(),
        Path::new("/home/kate/Marlbrook Voices backups")
    );
}
