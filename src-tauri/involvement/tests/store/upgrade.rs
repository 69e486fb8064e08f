//! Stores as every shipped version made them open, and hold what they held.
//!
//! `tests/stores/` holds three files a version: `version-1.alongside`, its key file `version-1.keys`, and `version-1.json` with
//! the passphrase and every row. They are made once, just before a schema is shipped, from a store with a bit of everything
//! in it, and never again:
//!
//! ```text
//! printf '%s\n%s\n' target/demo/NAME.alongside 'its passphrase' |
//!     cargo test -p alongside-involvement --test store keeps_the_store_of_this_version -- --ignored
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use alongside_involvement::Computer;
use alongside_involvement::store::{KeyCost, Place, Read, SCHEMA, Store};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::bench::{facts, now};

/// What a store holds.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Contents {
    passphrase: String,
    changes: i64,
    history: i64,
    /// Every row of every noun, by table and id. Of a file's bytes only how many there are.
    rows: BTreeMap<String, BTreeMap<String, Map<String, Value>>>,
}

/// The schemas with which versions were shipped. Numbers between two of them never left the workshop.
const SHIPPED: &[i64] = &[1, 2];

/// What moved to another table, under the same id: table and column then, table and column now.
const MOVED: &[[&str; 4]] = &[
    ["representative", "supporter", "supporter", "name"],
    ["representative", "supporter_how", "supporter", "how"],
    [
        "representative",
        "supporter_copy",
        "supporter",
        "copy_packs",
    ],
];

const STORES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/stores");

fn contents(store: &Store, passphrase: &str) -> Contents {
    let tables = store
        .list("SELECT substr(name, 6, length(name) - 12) FROM sqlite_schema WHERE name GLOB 'kept_*_insert'", [], |row| {
            row.get::<_, String>(0)
        })
        .unwrap();
    let rows = tables
        .into_iter()
        .map(|table| (table.clone(), rows(store, &table)))
        .collect();
    let count = |table: &str| {
        store
            .number(&format!("SELECT count(*) FROM {table}"), [])
            .unwrap()
    };
    Contents {
        passphrase: passphrase.to_owned(),
        changes: count("change"),
        history: count("history"),
        rows,
    }
}

fn rows(store: &Store, table: &str) -> BTreeMap<String, Map<String, Value>> {
    let columns = store
        .list(
            "SELECT name, type FROM pragma_table_info(?1)",
            [table],
            |row| {
                let (name, kind): (String, String) = (row.get(0)?, row.get(1)?);
                Ok(if kind == "BLOB" {
                    format!("'{name}', length({name})")
                } else {
                    format!("'{name}', {name}")
                })
            },
        )
        .unwrap()
        .join(", ");
    store
        .list(
            &format!("SELECT id, json_object({columns}) FROM {table}"),
            [],
            |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)),
        )
        .unwrap()
        .into_iter()
        .map(|(id, row)| (id, serde_json::from_str(&row).unwrap()))
        .collect()
}

/// Keeps the store at `place` in `stores`, as `version-N`.
fn keep(stores: &Path, place: &Place, passphrase: &str) {
    let name = format!("version-{SCHEMA}");
    let kept = |ending: &str| stores.join(format!("{name}.{ending}"));
    assert!(
        !kept("alongside").exists(),
        "{name} is shipped: it never changes again"
    );
    fs::create_dir_all(stores).unwrap();
    let settings = tempfile::tempdir().unwrap();
    let mut computer = Computer::open(settings.path(), now()).unwrap();
    computer.sign_in(place.clone(), passphrase, now()).unwrap();
    let store = &computer.office.as_ref().unwrap().store;
    // One file, without a log beside it.
    let backup = store.back_up(now()).unwrap();
    fs::copy(backup.file, kept("alongside")).unwrap();
    fs::copy(place.keys(), kept("keys")).unwrap();
    let text = serde_json::to_string_pretty(&contents(store, passphrase)).unwrap();
    fs::write(kept("json"), text + "\n").unwrap();
}

/// Opens a copy of the store of this version that is kept in `stores`, and finds all that it held.
fn find_all(stores: &Path, version: i64) {
    let name = format!("version-{version}");
    let kept = |ending: &str| stores.join(format!("{name}.{ending}"));
    let was: Contents = serde_json::from_slice(&fs::read(kept("json")).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    for ending in ["alongside", "keys"] {
        fs::copy(kept(ending), folder.path().join(format!("{name}.{ending}"))).unwrap();
    }
    let mut computer = Computer::open(folder.path().join("settings"), now()).unwrap();
    let place = Place::new(folder.path().join(format!("{name}.alongside")));
    computer.sign_in(place, &was.passphrase, now()).unwrap();
    let store = &computer.office.as_ref().unwrap().store;
    let is = contents(store, &was.passphrase);
    assert_eq!(
        (was.changes, was.history),
        (is.changes, is.history),
        "{name}: the history"
    );
    for (table, rows) in &was.rows {
        for (id, row) in rows {
            for (column, value) in row {
                let find = |table: &str, column: &str| is.rows.get(table)?.get(id)?.get(column);
                let moved = MOVED
                    .iter()
                    .find(|it| it[0] == table && it[1] == column)
                    .and_then(|it| find(it[2], it[3]));
                let now = moved.or_else(|| find(table, column));
                assert_eq!(now, Some(value), "{name}: {table} {id} {column}");
            }
        }
    }
    assert_eq!(
        store.backups().is_empty(),
        version == SCHEMA,
        "{name}: a backup before the upgrade"
    );
}

#[test]
fn stores_of_every_shipped_version_open_and_hold_what_they_held() {
    let stores = Path::new(STORES);
    for version in SHIPPED {
        find_all(stores, *version);
    }
    let kept = fs::read_dir(stores).unwrap().flatten();
    let kept = kept.filter(|it| it.path().extension().is_some_and(|it| it == "json"));
    assert_eq!(kept.count(), SHIPPED.len(), "a store that nobody opens");
}

#[test]
fn what_is_kept_is_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let cost = KeyCost {
        memory: 8,
        passes: 1,
        lanes: 1,
    };
    let mut computer = Computer::open(folder.path().join("settings"), now())
        .unwrap()
        .with_cost(cost);
    let place = Place::new(folder.path().join("Marlbrook.alongside"));
    computer
        .start(
            place.clone(),
            &facts("Kate Morris"),
            "kettle lantern meadow",
            now(),
        )
        .unwrap();
    computer.close();
    keep(&folder.path().join("kept"), &place, "kettle lantern meadow");
    find_all(&folder.path().join("kept"), SCHEMA);
}

/// Not a test: keeps a store of this version for the test above. See the top of this file.
#[test]
#[ignore = "run once a version, with the store and its passphrase on standard input"]
fn keeps_the_store_of_this_version() {
    let mut lines = std::io::stdin().lines().map(Result::unwrap);
    let (file, passphrase) = (lines.next().unwrap(), lines.next().unwrap());
    keep(Path::new(STORES), &Place::new(file), &passphrase);
}
