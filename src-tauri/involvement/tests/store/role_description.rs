//! What people agreed to stays as it was.

use alongside_involvement::Actor;
use alongside_involvement::activity::{Activity, ActivityDraft, ActivityId};
use alongside_involvement::role_description::{
    RoleDescription, RoleDescriptionFacts, RoleDescriptionId, RoleDescriptionStatus,
};
use alongside_involvement::statement::Statement;
use alongside_involvement::store::{Change, Read, Store, StoreError, Verb};
use alongside_locales::{Language, Words};
use chrono::NaiveDate;

use crate::bench::{Bench, add, now};

fn facts(statements: &[&str]) -> RoleDescriptionFacts {
    RoleDescriptionFacts {
        heading: "Board member".into(),
        statements: statements
            .iter()
            .map(|words| Statement {
                words: (*words).into(),
                picture: Some("meeting".into()),
                ..Statement::default()
            })
            .collect(),
        time: String::new(),
        support: String::new(),
        payment: String::new(),
        changed: String::new(),
    }
}

fn change<T>(
    store: &Store,
    verb: Verb,
    write: impl FnOnce(&Change<'_>) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let mut value = None;
    store.change(&Actor::Alongside, verb, None, now(), |change| {
        value = Some(write(change)?);
        Ok::<_, StoreError>(())
    })?;
    Ok(value.unwrap())
}

fn board(store: &Store) -> ActivityId {
    let contact = add(store, "Helen Marsh");
    let draft = ActivityDraft {
        title: "Partnership Board".into(),
        kind: "board".into(),
        level: "co-produce".into(),
        purpose: "Decide together".into(),
        contact: contact.to_string(),
        ..ActivityDraft::default()
    };
    let facts = draft.check(Words::new(Language::English)).unwrap();
    change(store, Verb::Add, |change| Activity::add(change, &facts)).unwrap()
}

fn draft(store: &Store) -> RoleDescriptionId {
    let activity = board(store);
    let facts = facts(&["You read.", "You speak.", "You vote."]);
    change(store, Verb::Add, |change| {
        RoleDescription::add(change, activity, &facts)
    })
    .unwrap()
}

fn put_in_force(store: &Store, id: RoleDescriptionId) {
    let version = RoleDescription::find(store, id).unwrap();
    let day = NaiveDate::from_ymd_opt(2027, 1, 21).unwrap();
    change(store, Verb::Save, |change| {
        version.put_in_force(change, version.version, day)
    })
    .unwrap();
}

fn words(store: &Store, id: RoleDescriptionId) -> Vec<String> {
    let found = RoleDescription::find(store, id).unwrap();
    found
        .facts
        .statements
        .into_iter()
        .map(|it| it.words)
        .collect()
}

#[test]
fn statements_keep_their_order_and_their_pictures() {
    let bench = Bench::new();
    let store = bench.create();
    let id = draft(&store);
    let shorter = facts(&["You vote.", "You read."]);
    change(&store, Verb::Save, |change| {
        RoleDescription::save(change, id, 1, &shorter)
    })
    .unwrap();
    assert_eq!(RoleDescription::find(&store, id).unwrap().facts, shorter);
    assert_eq!(
        store.number("SELECT count(*) FROM statement", []).unwrap(),
        2
    );
}

#[test]
fn a_version_in_force_cannot_be_changed() {
    let bench = Bench::new();
    let store = bench.create();
    let id = draft(&store);
    put_in_force(&store, id);
    let save = |facts: RoleDescriptionFacts| {
        change(&store, Verb::Save, |change| {
            RoleDescription::save(change, id, 2, &facts)
        })
    };
    let other_heading = RoleDescriptionFacts {
        heading: "Chair".into(),
        ..facts(&["You read.", "You speak.", "You vote."])
    };
    for wrong in [
        other_heading,
        facts(&["You read.", "You speak.", "You agree."]),
        facts(&["You read."]),
        facts(&["You read.", "You speak.", "You vote.", "You pay."]),
    ] {
        assert!(matches!(save(wrong), Err(StoreError::Refused(_))));
    }
    assert_eq!(words(&store, id), ["You read.", "You speak.", "You vote."]);
}

#[test]
fn a_new_version_begins_as_a_copy_and_takes_over() {
    let bench = Bench::new();
    let store = bench.create();
    let first = draft(&store);
    put_in_force(&store, first);
    let kept = RoleDescription::find(&store, first).unwrap();
    let second = change(&store, Verb::Add, |change| kept.begin_new_version(change)).unwrap();
    let copy = RoleDescription::find(&store, second).unwrap();
    assert_eq!((copy.number, copy.role, copy.is_draft()), (2, first, true));
    assert_eq!(copy.facts, kept.facts);
    put_in_force(&store, second);
    let first = RoleDescription::find(&store, first).unwrap();
    assert_eq!(first.status, RoleDescriptionStatus::Superseded);
    assert_eq!(first.facts, kept.facts);
    let in_force = RoleDescription::in_force(&store, kept.activity).unwrap();
    assert_eq!(
        in_force.iter().map(|it| it.id).collect::<Vec<_>>(),
        [second]
    );
}

#[test]
fn putting_in_force_can_be_taken_back() {
    let bench = Bench::new();
    let store = bench.create();
    let first = draft(&store);
    put_in_force(&store, first);
    let kept = RoleDescription::find(&store, first).unwrap();
    let second = change(&store, Verb::Add, |change| kept.begin_new_version(change)).unwrap();
    put_in_force(&store, second);
    let last = store
        .list(
            "SELECT id FROM change ORDER BY sequence DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .unwrap();
    store.undo(&Actor::Alongside, last[0], None, now()).unwrap();
    let status = |id| RoleDescription::find(&store, id).unwrap().status;
    assert_eq!(status(first), RoleDescriptionStatus::InForce);
    assert_eq!(status(second), RoleDescriptionStatus::Draft);
}
