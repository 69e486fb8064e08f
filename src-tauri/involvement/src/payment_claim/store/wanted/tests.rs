//! Claims are found by indexes, by words, stage and activity, whatever was changed before.

use super::*;
use crate::{
    money::Pence,
    payment_claim::{
        ClaimFacts, PaymentClaim,
        tests::{Desk, facts, line, today},
    },
    policy::Policy,
    representative::{Representative, RepresentativeDraft, RepresentativeId},
    store::plan::plan,
};
use alongside_locales::{Language, Words};
use chrono::Days;
use proptest::prelude::*;

/// How a page of these claims is read.
fn read_by(desk: &Desk, wanted: &Wanted) -> String {
    let (query, values) = wanted.listed();
    plan(&desk.store, &query, &vec![String::new(); values.len() + 2])
}

#[test]
fn a_page_of_a_list_is_read_by_an_index_in_its_order() {
    let desk = Desk::new();
    let activity = ActivityId::new(Default::default());
    let all = Wanted::default();
    let stage = Wanted {
        stage: Some(Stage::Paid),
        ..Wanted::default()
    };
    let activity = Wanted {
        activity: Some(activity),
        ..Wanted::default()
    };
    let both = Wanted {
        stage: Some(Stage::Query),
        ..activity.clone()
    };
    for (wanted, index) in [
        (all, "USING INDEX payment_claim_day"),
        (stage, "USING INDEX payment_claim_stage_day (stage=?)"),
        (
            activity.clone(),
            "USING INDEX payment_claim_activity (activity=?)",
        ),
        (
            both,
            "USING INDEX payment_claim_activity_stage (activity=? AND stage=?)",
        ),
    ] {
        let plan = read_by(&desk, &wanted);
        assert!(plan.contains(index), "{plan}");
        assert!(!plan.contains("TEMP B-TREE"), "nothing is sorted: {plan}");
        assert!(plan.contains("claim_line_claim (claim=?)"), "{plan}");
    }
    let number = Wanted {
        text: "MV-C-0127".into(),
        ..Wanted::default()
    };
    let plan = read_by(&desk, &number);
    assert!(plan.contains("(number=?)"), "{plan}");
}

#[test]
fn no_claim_is_read_to_be_counted_or_to_be_found_by_its_words() {
    let desk = Desk::new();
    let paid = Wanted {
        stage: Some(Stage::Paid),
        ..Wanted::default()
    };
    for wanted in [Wanted::default(), paid] {
        let (query, values) = wanted.counted();
        let plan = plan(&desk.store, &query, &vec![String::new(); values.len()]);
        assert!(plan.contains("claim_count"), "{plan}");
        assert!(!plan.contains("payment_claim"), "{plan}");
    }
    let found = plan(&desk.store, WORDS, &["library".into()]);
    assert!(
        found.contains("claim_text VIRTUAL TABLE INDEX") && !found.contains("TEMP B-TREE"),
        "{found}"
    );
    let numbers = format!("{NUMBERS} AND stage = ?1");
    let numbers = plan(&desk.store, &numbers, &["paid".into()]);
    assert!(
        numbers.contains("USING COVERING INDEX payment_claim_stage_day"),
        "{numbers}"
    );
    let query = format!("{COLUMNS}{NUMBERED} ORDER BY wanted.key");
    let page = plan(&desk.store, &query, &["[1,2]".into()]);
    assert!(page.contains("(number=?)"), "{page}");
}

fn called(name: &str) -> RepresentativeDraft {
    RepresentativeDraft {
        name: name.into(),
        status: "active".into(),
        ..Default::default()
    }
}

fn person(desk: &Desk, name: &str) -> RepresentativeId {
    let checked = called(name).check(Words::new(Language::English), None);
    let facts = checked.unwrap();
    let added = desk.does(desk.helen, |change| Representative::add(change, &facts));
    added.unwrap()
}

fn begin(desk: &Desk, claim: &ClaimFacts) -> PaymentClaim {
    let begun = desk.does(desk.helen, |change| {
        let id = PaymentClaim::begin(change, claim, &Policy::usual())?;
        PaymentClaim::find(change, id)
    });
    begun.unwrap()
}

fn found(desk: &Desk, typed: &str) -> Vec<u32> {
    let wanted = Wanted {
        text: typed.into(),
        ..Wanted::default()
    };
    let wanted = PaymentClaim::wanted(&desk.store, &wanted).unwrap();
    let list = wanted.page(&desk.store, 100, 0).unwrap();
    assert_eq!(wanted.total(), list.len(), "{typed}");
    list.iter().map(|it| it.claim.number).collect()
}

#[test]
fn claims_are_found_by_the_beginnings_of_words_and_stay_in_step() {
    let desk = Desk::new();
    let sian = person(&desk, "Siân Llŷr");
    let claim = |about: &str, days: u64| ClaimFacts {
        about: about.into(),
        day: today() - Days::new(days),
        ..facts(sian)
    };
    // The newest day first, whatever was typed in first.
    begin(&desk, &claim("Visit to the library", 5));
    begin(&desk, &claim("Visit to the bus station", 1));
    begin(&desk, &facts(desk.person));
    for (typed, numbers) in [
        ("sian", &[2, 1][..]),
        ("Siân lib", &[1]),
        ("visit", &[3, 2, 1]),
        ("ibrary", &[]),
        ("0002", &[2]),
        ("MV-C-0001", &[1]),
        ("c 3", &[3]),
        ("bus 2", &[]),
        (".", &[]),
        ("\"visit* OR", &[]),
    ] {
        assert_eq!(found(&desk, typed), numbers, "{typed}");
    }
    // What it is for, its day and whose it is change, and so does what finds it.
    let first = desk.find_number(1);
    desk.does(desk.helen, |change| {
        first.save(change, &claim("Tram", 0), today())
    })
    .unwrap();
    assert_eq!(found(&desk, "library"), [0; 0]);
    assert_eq!(found(&desk, "sian"), [1, 2]);
    let known = Representative::find(&desk.store, sian).unwrap();
    let renamed = called("Joan Whitlock")
        .check(Words::new(Language::English), None)
        .unwrap();
    desk.does(desk.helen, |change| {
        change.save(sian, known.version, &[("name", &renamed.name)])
    })
    .unwrap();
    assert_eq!(found(&desk, "llyr"), [0; 0]);
    assert_eq!(found(&desk, "whitlock"), [1, 2]);
    let second = desk.find_number(2);
    desk.does(desk.helen, |change| {
        change.archive(second.id, second.version)
    })
    .unwrap();
    assert_eq!(found(&desk, "whitlock"), [1]);
    let archived = desk.find_number(2);
    desk.does(desk.helen, |change| {
        change.bring_back(archived.id, archived.version)
    })
    .unwrap();
    assert_eq!(found(&desk, "whitlock"), [1, 2]);
}

#[test]
fn words_a_stage_and_an_activity_are_asked_together() {
    let desk = Desk::new();
    let first = desk.claim();
    let (stage, none) = (Some, None);
    let numbers = |stage, activity| {
        let wanted = Wanted {
            stage,
            activity,
            text: "derek visit".into(),
            only: None,
        };
        let found = PaymentClaim::wanted(&desk.store, &wanted).unwrap();
        let page = found.page(&desk.store, 10, 0).unwrap();
        assert_eq!(found.total(), page.len());
        page.iter().map(|it| it.claim.number).collect::<Vec<_>>()
    };
    assert_eq!(numbers(stage(Stage::Draft), none), [1]);
    assert_eq!(numbers(stage(Stage::Paid), none), [0; 0]);
    // Two of three were sent in, so that the others are fewer than they are.
    for id in [desk.claim(), desk.claim()] {
        desk.step(desk.helen, id, crate::payment_claim::Step::Submit)
            .unwrap();
    }
    assert_eq!(numbers(stage(Stage::Submitted), none), [3, 2]);
    assert_eq!(numbers(stage(Stage::Draft), none), [1]);
    let elsewhere = Some(ActivityId::new(Default::default()));
    assert_eq!(numbers(None, elsewhere), [0; 0]);
    assert_eq!(numbers(stage(Stage::Submitted), elsewhere), [0; 0]);
    let list = PaymentClaim::wanted(&desk.store, &Wanted::default()).unwrap();
    let list = list.page(&desk.store, 10, 2).unwrap();
    assert_eq!((list[0].claim.id, list[0].total), (first, Pence::new(1860)));
    assert_eq!(line(1860).pence, list[0].total);
}

#[test]
fn numbers_that_are_given_are_narrowed_by_all_that_is_asked_and_keep_their_order() {
    let desk = Desk::new();
    let stages = [Some(Stage::Draft), Some(Stage::Submitted), None];
    for id in [desk.claim(), desk.claim(), desk.claim()]
        .into_iter()
        .skip(1)
    {
        desk.step(desk.helen, id, crate::payment_claim::Step::Submit)
            .unwrap();
    }
    let of = |only: &[u32], text: &str| {
        stages.map(|stage| {
            let wanted = Wanted {
                stage,
                text: text.into(),
                only: Some(only.to_vec()),
                ..Wanted::default()
            };
            let found = PaymentClaim::wanted(&desk.store, &wanted).unwrap();
            let page = found.page(&desk.store, 10, 0).unwrap();
            page.iter().map(|it| it.claim.number).collect::<Vec<_>>()
        })
    };
    assert_eq!(of(&[2, 3], ""), [vec![], vec![2, 3], vec![2, 3]]);
    assert_eq!(of(&[3, 1], "derek"), [vec![1], vec![3], vec![3, 1]]);
    assert_eq!(of(&[3, 1], "C 1"), [vec![1], vec![], vec![1]]);
    let nothing: [Vec<u32>; 3] = Default::default();
    for (only, text) in [(&[3, 1][..], "2"), (&[3, 1], "."), (&[], "derek")] {
        assert_eq!(of(only, text), nothing, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn whatever_is_changed_the_list_finds_what_reading_every_claim_finds(
        steps in prop::collection::vec((0usize..4, 0usize..3, 0u64..5), 1..12),
    ) {
        const ABOUT: [&str; 3] = ["Library visit", "Bus to the hall", "Meeting, hall"];
        const NAMES: [&str; 3] = ["Joan Hall", "Derek Lib", "Amina Bus"];
        let desk = Desk::new();
        for (what, which, days) in steps {
            let claim = ClaimFacts { about: ABOUT[which].into(), day: today() - Days::new(days), ..facts(desk.person) };
            let count = PaymentClaim::wanted(&desk.store, &Wanted::default()).unwrap().total();
            match what {
                1 if count > 0 => {
                    let seen = desk.find_number(u32::try_from(1 + which % count).unwrap());
                    desk.does(desk.helen, |change| seen.save(change, &claim, today())).unwrap();
                }
                2 => {
                    let known = Representative::find(&desk.store, desk.person).unwrap();
                    desk.does(desk.helen, |change| change.save(desk.person, known.version, &[("name", &NAMES[which])])).unwrap();
                }
                _ => {
                    begin(&desk, &claim);
                }
            }
        }
        let all = PaymentClaim::wanted(&desk.store, &Wanted::default()).unwrap();
        let all = all.page(&desk.store, 100, 0).unwrap();
        for word in ["hall", "lib", "bus", "joan", "meet", "zebra"] {
            let words = |it: &crate::payment_claim::ClaimLine| {
                let text = format!("{} {}", it.person, it.claim.facts.about).to_lowercase();
                text.split([' ', ',']).any(|it| it.starts_with(word))
            };
            let mut expected: Vec<u32> = all.iter().filter(|it| words(it)).map(|it| it.claim.number).collect();
            let mut got = found(&desk, word);
            expected.sort_unstable();
            got.sort_unstable();
            prop_assert_eq!(got, expected, "{}", word);
        }
    }
}
