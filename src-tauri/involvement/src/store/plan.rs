//! The questions of lists find their rows by an index, whatever the store grows to. What SQLite means to do is asked, not measured, so
//! that this says the same on every computer.

use super::{Read, Store};
use crate::{
    Id, consent,
    input::{InputKind, SheetFacts, Wanted},
    meeting_notice, meeting_paper, pack_item, rendition,
    sample::tests::sample,
};
use alongside_locales::Language;
use chrono::NaiveDate;

/// How SQLite answers a question, a step a line.
pub(crate) fn plan(store: &Store, question: &str, values: &[String]) -> String {
    let question = format!("EXPLAIN QUERY PLAN {question}");
    let values = rusqlite::params_from_iter(values);
    let steps = store.list(&question, values, |row| row.get::<_, String>("detail"));
    steps.unwrap().join("\n")
}

#[test]
fn lists_of_inputs_use_the_index_that_fits_what_is_asked() {
    let (_folder, computer) = sample(Language::English);
    let store = &computer.office.as_ref().unwrap().store;
    let day = |month| NaiveDate::from_ymd_opt(2026, month, 1);
    let wanted = Wanted::default;
    for (wanted, index) in [
        (
            Wanted {
                activity: Some(Id::new(Default::default())),
                ..wanted()
            },
            "input_activity (activity=?",
        ),
        (
            Wanted {
                answer: "late".into(),
                late_since: day(12).unwrap(),
                ..wanted()
            },
            "input_answer (answer=? AND said_on<?)",
        ),
        (
            Wanted {
                answer: "done".into(),
                kind: Some(InputKind::Challenges),
                ..wanted()
            },
            "input_answer (answer=?",
        ),
        (
            Wanted {
                representative: Some(Id::new(Default::default())),
                answer: "untold".into(),
                ..wanted()
            },
            "input_representative (representative=?",
        ),
        (
            Wanted {
                period: [day(1), day(3)],
                ..wanted()
            },
            "input_said_on (said_on>? AND said_on<?)",
        ),
        (
            Wanted {
                decided: [day(1), day(3)],
                ..wanted()
            },
            "input_decided_on (decided_on>? AND decided_on<?)",
        ),
    ] {
        let (question, values) = wanted.question(50, 0);
        let plan = plan(store, &question, &values);
        assert!(
            plan.contains(&format!("SEARCH input USING INDEX {index}")),
            "{wanted:?}: {plan}"
        );
        assert!(!plan.contains("SCAN"), "{wanted:?}: {plan}");
    }
}

#[test]
fn the_page_of_a_sheet_counts_by_an_index_and_reads_no_row() {
    let (_folder, computer) = sample(Language::English);
    let store = &computer.office.as_ref().unwrap().store;
    let day = |month| NaiveDate::from_ymd_opt(2026, month, 1).unwrap();
    for (activity, index) in [
        (None, "input_said_on (said_on>? AND said_on<?)"),
        (
            Some(Id::new(Default::default())),
            "input_activity (activity=? AND said_on>? AND said_on<?)",
        ),
    ] {
        let facts = SheetFacts {
            from: day(4),
            until: day(6),
            activity,
        };
        let (question, values) = facts.count();
        let plan = plan(store, &question, &values);
        assert_eq!(plan, format!("SEARCH input USING COVERING INDEX {index}"));
    }
}

#[test]
fn what_a_matrix_asks_never_walks_through_a_whole_table() {
    let (_folder, computer) = sample(Language::English);
    let store = &computer.office.as_ref().unwrap().store;
    for (question, index) in [
        (
            meeting_paper::store::OF_MEETING,
            "meeting_paper USING INDEX meeting_paper_meeting",
        ),
        (
            meeting_paper::store::STATEMENTS_OF_MEETING,
            "meeting_paper_statement USING INDEX meeting_paper_statement_place",
        ),
        (
            pack_item::store::SENT_OF_MEETING,
            "paper_sent USING INDEX paper_sent_paper",
        ),
        (
            pack_item::store::NUMBERS_OF_MEETING,
            "paper_sent USING COVERING INDEX paper_sent_paper",
        ),
        (
            rendition::store::OF_MEETING,
            "rendition USING INDEX rendition_one",
        ),
        (
            meeting_notice::store::OF_MEETING,
            "meeting_notice USING INDEX meeting_notice_meeting",
        ),
    ] {
        let plan = plan(store, question, &["x".to_string()]);
        assert!(plan.contains(&format!("SEARCH {index}")), "{plan}");
        assert!(!plan.contains("SCAN"), "{plan}");
    }
    // The newest answer of each person is looked up, not searched for.
    let plan = plan(store, consent::store::ALL_WHO_ALLOW, &["quote".to_string()]);
    assert!(
        plan.contains("SEARCH later USING") && plan.contains("INDEX consent_representative"),
        "{plan}"
    );
}
