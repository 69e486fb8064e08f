//! Of each kind one version is in force, whatever the program does; and the answers to a version are found without reading all answers.

use alongside_involvement::store::{Change, Read, Store, StoreError, Verb};
use alongside_involvement::versioned_paper::{
    PaperKind, VersionedPaper, VersionedPaperFacts, VersionedPaperId,
};
use alongside_involvement::{Actor, statement::Statement};

use crate::bench::{Bench, now};

fn change<T>(
    store: &Store,
    verb: Verb,
    write: impl FnOnce(&Change<'_>) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let done = store.change(&Actor::Alongside, verb, None, now(), write)?;
    done.value().ok_or(StoreError::Gone)
}

fn policy(store: &Store) -> VersionedPaperId {
    let facts = VersionedPaperFacts {
        heading: "Expenses policy".into(),
        statements: vec![Statement {
            words: "We pay for your taxi.".into(),
            ..Statement::default()
        }],
        changed: String::new(),
    };
    change(store, Verb::Add, |change| {
        VersionedPaper::add(change, PaperKind::ExpensesPolicy, None, &facts)
    })
    .unwrap()
}

/// Writes that a version is in force, past every rule of the program.
fn force(store: &Store, id: VersionedPaperId) -> Result<(), StoreError> {
    let version = VersionedPaper::find(store, id)?.version;
    change(store, Verb::Save, |change| {
        change.save(id, version, &[("status", &"in-force")])
    })
}

#[test]
fn two_versions_are_never_in_force_at_once_even_past_the_rules() {
    let bench = Bench::new();
    let store = bench.create();
    let (first, second) = (policy(&store), policy(&store));
    force(&store, first).unwrap();
    let refused = force(&store, second).unwrap_err().to_string();
    assert!(refused.contains("UNIQUE"), "{refused}");
    let in_force = VersionedPaper::in_force(&store, PaperKind::ExpensesPolicy, None);
    assert_eq!(in_force.unwrap().map(|it| it.id), Some(first));
}

/// Home and lists stay fast with 200 activities and 5,000 answers: no question about one paper or one activity reads a whole table.
#[test]
fn what_belongs_to_one_paper_or_one_activity_is_found_by_an_index() {
    let bench = Bench::new();
    let store = bench.create();
    for (question, index) in [
        (
            "SELECT * FROM agreement WHERE paper = 'x' AND archived_at IS NULL",
            "agreement_person",
        ),
        (
            "SELECT * FROM versioned_paper WHERE activity IS 'x' AND status <> 'superseded'",
            "versioned_paper_activity",
        ),
        (
            "SELECT * FROM versioned_paper WHERE status = 'in-force' AND archived_at IS NULL AND review_due <= '2027-01-08'",
            "versioned_paper_review",
        ),
        (
            "SELECT * FROM development WHERE support_offer = 'x' ORDER BY since, id",
            "development_support_offer",
        ),
        (
            "SELECT * FROM role_description WHERE activity = 'x' AND status = 'in-force'",
            "role_description_activity",
        ),
    ] {
        let plan: Vec<String> = store
            .list(&format!("EXPLAIN QUERY PLAN {question}"), [], |row| {
                row.get("detail")
            })
            .unwrap();
        assert!(
            plan.iter().any(|it| it.contains(index)),
            "{question}: {plan:?}"
        );
    }
}
