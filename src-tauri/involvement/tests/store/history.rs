//! What changed, and undo.

use alongside_involvement::Actor;
use alongside_involvement::staff::{Staff, StaffId};
use alongside_involvement::store::{
    ChangeId, Obstacle, Read, RowChangeKind, Store, StoreError, Verb,
};
use serde_json::{Value, json};

use crate::bench::{Bench, add, at, facts, now};

fn rename(store: &Store, id: StaffId, version: i64, name: &str) -> ChangeId {
    store
        .change::<_, StoreError>(&Actor::Staff(id), Verb::Save, None, now(), |change| {
            Staff::save(change, id, version, &facts(name))
        })
        .unwrap();
    store.last_change().unwrap().unwrap().id
}

fn name(store: &Store, id: StaffId) -> String {
    Staff::find(store, id).unwrap().facts.name
}

#[test]
fn what_changed_tells_who_when_and_each_field_before_and_after() {
    let bench = Bench::new();
    let store = bench.create();
    let kate = add(&store, "Kate Morris");
    rename(&store, kate, 1, "Kate Jones");
    let entries = store.what_changed(&kate.subject()).unwrap();
    assert_eq!(entries.len(), 2);
    let [renamed, added] = [&entries[0], &entries[1]];
    assert_eq!(
        (renamed.verb, renamed.actor, renamed.at),
        (
            Verb::Save,
            Actor::Staff(kate),
            at("2027-01-21T10:30:00+00:00")
        )
    );
    assert_eq!(renamed.rows.len(), 1);
    let fields: Vec<_> = renamed.rows[0]
        .fields
        .iter()
        .map(|f| (f.field.as_str(), f.before.clone(), f.after.clone()))
        .collect();
    assert_eq!(
        fields,
        [(
            "name",
            Some(json!("Kate Morris")),
            Some(json!("Kate Jones"))
        )]
    );
    assert_eq!(
        (added.verb, added.actor, added.rows[0].kind),
        (Verb::Add, Actor::Alongside, RowChangeKind::Added)
    );
    assert!(
        added.rows[0]
            .fields
            .iter()
            .any(|field| field.field == "job_title" && field.before.is_none())
    );
}

#[test]
fn a_save_is_undone_and_the_undo_is_a_change_of_its_own() {
    let bench = Bench::new();
    let store = bench.create();
    let kate = add(&store, "Kate Morris");
    let renamed = rename(&store, kate, 1, "Kate Jones");
    store
        .undo(&Actor::Staff(kate), renamed, None, now())
        .unwrap();
    assert_eq!(name(&store, kate), "Kate Morris");
    assert_eq!(Staff::find(&store, kate).unwrap().version, 3);
    let undo = store.what_changed(&kate.subject()).unwrap().remove(0);
    assert_eq!(
        (undo.verb, undo.subject),
        (Verb::Undo, Some(kate.subject()))
    );
    // And the undo itself can be taken back.
    store
        .undo(&Actor::Staff(kate), undo.id, None, now())
        .unwrap();
    assert_eq!(name(&store, kate), "Kate Jones");
}

#[test]
fn what_was_added_is_archived_by_undo_and_leaves_the_search() {
    let bench = Bench::new();
    let store = bench.create();
    let kate = add(&store, "Kate Morris");
    let added = store.last_change().unwrap().unwrap().id;
    store.undo(&Actor::Alongside, added, None, now()).unwrap();
    assert!(Staff::find(&store, kate).unwrap().archived_at.is_some());
    assert!(store.search("kate", 10).unwrap().is_empty());
}

#[test]
fn a_change_is_not_undone_over_a_later_one() {
    let bench = Bench::new();
    let store = bench.create();
    let kate = add(&store, "Kate Morris");
    let first = rename(&store, kate, 1, "Kate Jones");
    rename(&store, kate, 2, "Kate Evans");
    let refused = store.undo(&Actor::Alongside, first, None, now());
    assert!(
        matches!(&refused, Err(StoreError::NotUndone(Obstacle::ChangedSince(row))) if *row == kate.subject()),
        "{refused:?}"
    );
    assert_eq!(name(&store, kate), "Kate Evans");
}

#[test]
fn some_changes_are_never_undone() {
    let bench = Bench::new();
    let store = bench.create();
    store
        .change::<_, StoreError>(&Actor::Alongside, Verb::Issue, None, now(), |change| {
            Staff::add(change, &facts("Kate Morris"))
        })
        .unwrap();
    let issued = store.last_change().unwrap().unwrap().id;
    assert_eq!(
        store.undo_obstacle(issued).unwrap(),
        Some(Obstacle::NeverUndone(Verb::Issue))
    );
    assert_eq!(
        store.undo_obstacle(ChangeId::new(now())).unwrap(),
        Some(Obstacle::NoSuchChange)
    );
}

#[test]
fn erasing_blanks_what_the_history_knew() {
    let bench = Bench::new();
    let store = bench.create();
    let kate = add(&store, "Kate Morris");
    let other = add(&store, "Gareth Pugh");
    rename(&store, kate, 1, "Kate Jones");
    store
        .change::<_, StoreError>(&Actor::Alongside, Verb::Erase, None, now(), |change| {
            let blank = facts("");
            Staff::save(change, kate, 2, &blank)
        })
        .unwrap();
    let remembered = store
        .list(
            "SELECT coalesce(before, '') || coalesce(after, '') FROM history",
            [],
            |row| row.get::<_, String>(0),
        )
        .unwrap()
        .concat();
    assert!(!remembered.contains("Kate"), "{remembered}");
    assert!(remembered.contains("Gareth"));
    assert!(store.search("kate", 10).unwrap().is_empty());
    let kinds: Vec<_> = store
        .what_changed(&kate.subject())
        .unwrap()
        .iter()
        .map(|entry| entry.rows[0].kind)
        .collect();
    assert_eq!(kinds, [RowChangeKind::Erased; 3]);
    assert_eq!(name(&store, other), "Gareth Pugh");
}

#[test]
fn the_history_holds_changed_columns_only() {
    let bench = Bench::new();
    let store = bench.create();
    let kate = add(&store, "Kate Morris");
    rename(&store, kate, 1, "Kate Jones");
    let after: Value = store
        .find(
            "SELECT after FROM history ORDER BY id DESC LIMIT 1",
            [],
            |row| row.get::<_, String>(0),
        )
        .unwrap()
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(after, json!({"name": "Kate Jones", "version": 2}));
}
