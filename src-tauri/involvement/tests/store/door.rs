//! One door for writing.

use alongside_involvement::Actor;
use alongside_involvement::staff::Staff;
use alongside_involvement::store::{Done, FormToken, Read, StoreError, Verb};

use crate::bench::{Bench, add, facts, now};

fn count(store: &impl Read, table: &str) -> i64 {
    store
        .number(&format!("SELECT count(*) FROM {table}"), [])
        .unwrap()
}

#[test]
fn what_was_written_is_there_when_the_store_is_opened_again() {
    let bench = Bench::new();
    let kate = add(&bench.create(), "Kate Morris");
    assert_eq!(
        Staff::find(&bench.open(), kate).unwrap().facts,
        facts("Kate Morris")
    );
}

#[test]
fn a_change_that_fails_leaves_nothing() {
    let bench = Bench::new();
    let store = bench.create();
    let token = FormToken::new(now());
    let failed = store.change(
        &Actor::Alongside,
        Verb::Add,
        Some(token.clone()),
        now(),
        |change| {
            Staff::add(change, &facts("Kate Morris"))?;
            Err::<(), _>(StoreError::Gone)
        },
    );
    assert!(matches!(failed, Err(StoreError::Gone)));
    assert_eq!(
        (
            count(&store, "staff"),
            count(&store, "history"),
            count(&store, "change")
        ),
        (0, 0, 0)
    );
    // The form may be sent again.
    let again = store.change(&Actor::Alongside, Verb::Add, Some(token), now(), |change| {
        Staff::add(change, &facts("Kate Morris"))
    });
    assert!(matches!(again, Ok::<_, StoreError>(Done::Now { .. })));
}

#[test]
fn a_form_sent_twice_is_saved_once_and_answered_alike() {
    let bench = Bench::new();
    let store = bench.create();
    let token = FormToken::new(now());
    let send = || {
        store
            .change::<_, StoreError>(
                &Actor::Alongside,
                Verb::Add,
                Some(token.clone()),
                now(),
                |change| Staff::add(change, &facts("Kate Morris")),
            )
            .unwrap()
    };
    let (first, second) = (send(), send());
    assert!(matches!(first, Done::Now { .. }));
    assert!(matches!(second, Done::Already { .. }));
    assert_eq!(first.id::<Staff>(), second.id::<Staff>());
    assert_eq!((count(&store, "staff"), count(&store, "change")), (1, 1));
}

#[test]
fn a_stale_save_is_refused_and_says_which_version_is_there() {
    let bench = Bench::new();
    let store = bench.create();
    let kate = add(&store, "Kate Morris");
    let save = |version, name| {
        store.change(&Actor::Staff(kate), Verb::Save, None, now(), |change| {
            Staff::save(change, kate, version, &facts(name))
        })
    };
    save(1, "Kate Morris-Jones").unwrap();
    assert!(matches!(
        save(1, "Cate Morris"),
        Err(StoreError::Stale { current: 2 })
    ));
    assert_eq!(
        Staff::find(&store, kate).unwrap().facts.name,
        "Kate Morris-Jones"
    );
}

#[test]
fn nothing_is_written_outside_a_change() {
    let bench = Bench::new();
    let store = bench.create();
    add(&store, "Kate Morris");
    for write in [
        "INSERT INTO staff (id, name, job_title, email, phone) VALUES ('x', 'x', 'x', 'x', 'x')",
        "UPDATE staff SET name = 'x'",
        "DELETE FROM staff",
        "INSERT INTO history (change, kind, row_id) SELECT id, 'staff', 'x' FROM change",
        "INSERT INTO change (id, device, sequence, at, verb, schema) SELECT 'x', device, 2, at, verb, schema FROM change",
    ] {
        let refused = store.connection().execute_batch(write);
        assert!(refused.is_err(), "{write}");
    }
    assert_eq!((count(&store, "staff"), count(&store, "change")), (1, 1));
}

#[test]
fn history_cannot_be_edited_not_even_within_a_change() {
    let bench = Bench::new();
    let store = bench.create();
    add(&store, "Kate Morris");
    for write in [
        "UPDATE history SET after = '{}'",
        "UPDATE history SET before = NULL, after = NULL",
        "DELETE FROM history",
        "UPDATE change SET actor = 'x'",
        "DELETE FROM change",
        "DELETE FROM staff",
        "UPDATE staff SET id = 'x'",
    ] {
        let refused = store.change(&Actor::Alongside, Verb::Save, None, now(), |change| {
            change
                .connection()
                .execute_batch(write)
                .map_err(StoreError::from)
        });
        assert!(matches!(refused, Err(StoreError::Refused(_))), "{write}");
    }
}

#[test]
fn the_sequence_of_a_device_has_no_gap() {
    let bench = Bench::new();
    let store = bench.create();
    for number in 0..5 {
        add(&store, &format!("Person {number}"));
        let _ = store.change(&Actor::Alongside, Verb::Add, None, now(), |_| {
            Err::<(), _>(StoreError::Gone)
        });
    }
    drop(store);
    let store = bench.open();
    add(&store, "Person 5");
    let sequence = store
        .list("SELECT sequence FROM change ORDER BY rowid", [], |row| {
            row.get::<_, i64>(0)
        })
        .unwrap();
    assert_eq!(sequence, [1, 2, 3, 4, 5, 6]);
}

#[test]
fn every_table_keeps_its_history_and_is_strict() {
    let bench = Bench::new();
    let store = bench.create();
    let tables = store
        .list("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*'", [], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?))
        })
        .unwrap();
    for (table, strict) in &tables {
        assert!(strict, "{table} is not STRICT");
        if [
            "change",
            "history",
            "current_change",
            "upgrade",
            "search_entry",
            "claim_sum",
            "claim_count",
            "claim_paid",
        ]
        .contains(&table.as_str())
        {
            continue;
        }
        for event in ["insert", "update", "delete"] {
            let trigger = format!("kept_{table}_{event}");
            let there = store.number(
                "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name = ?1",
                [&trigger],
            );
            assert_eq!(there.unwrap(), 1, "{trigger}");
        }
        let id = store.number("SELECT count(*) FROM pragma_table_info(?1) WHERE name = 'id' AND type = 'TEXT' AND pk = 1", [table]);
        assert_eq!(id.unwrap(), 1, "{table} has no id of its own");
    }
    assert!(tables.iter().any(|(table, _)| table == "staff"));
}

#[test]
fn search_finds_the_beginnings_of_words_whatever_the_accents() {
    let bench = Bench::new();
    let store = bench.create();
    let sian = add(&store, "Siân Fôn-Davies");
    let titles = |typed: &str| -> Vec<String> {
        store
            .search(typed, 10)
            .unwrap()
            .into_iter()
            .map(|found| found.title)
            .collect()
    };
    for typed in [
        "sian",
        "SI",
        "fon davies",
        "si\u{61}\u{302}n",
        "lead dav",
        "fôn",
    ] {
        assert_eq!(titles(typed), ["Siân Fôn-Davies"], "{typed}");
    }
    for typed in [
        "",
        "*",
        "\"",
        "NEAR(",
        "sian AND kate",
        "title:sian",
        "x' OR 1=1",
    ] {
        assert_eq!(titles(typed), [""; 0], "{typed}");
    }
    store
        .change::<_, StoreError>(&Actor::Alongside, Verb::Archive, None, now(), |change| {
            change.archive(sian, 1)
        })
        .unwrap();
    assert_eq!(titles("sian"), [""; 0]);
    store
        .change::<_, StoreError>(&Actor::Alongside, Verb::BringBack, None, now(), |change| {
            change.bring_back(sian, 2)
        })
        .unwrap();
    assert_eq!(titles("sian").len(), 1);
}
