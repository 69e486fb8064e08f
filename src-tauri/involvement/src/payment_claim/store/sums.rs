//! What the store keeps added up and counted of claims always is what reading every claim gives.

use crate::{
    activity::{Activity, ActivityFacts, ActivityId, ActivityKind, ActivityLevel},
    payment_claim::{
        ClaimFacts, ClaimId, LineFacts, LineKind, PaidBy, PaymentClaim, Step,
        tests::{Desk, facts, line, said, today},
    },
    policy::{Category, Policy},
    store::Read,
};
use chrono::Days;
use proptest::prelude::*;

/// What is kept, and what reading everything gives: nothing is in one of them alone.
const KEPT_AND_READ: [[&str; 2]; 3] = [
    [
        "SELECT activity, month, category, how, pence FROM claim_sum WHERE pence <> 0",
        "SELECT coalesce(activity, ''), substr(payment_claim.day, 1, 7), category,
                CASE stage WHEN 'paid' THEN 'paid' WHEN 'reversed' THEN 'paid' WHEN 'approved' THEN 'committed' WHEN 'exported' THEN 'committed'
                           ELSE 'waiting' END AS how, sum(pence)
           FROM payment_claim JOIN claim_line ON claim = payment_claim.id
          WHERE archived_at IS NULL AND stage NOT IN ('draft', 'withdrawn', 'rejected') AND paid_by <> 'donated'
          GROUP BY 1, 2, 3, 4 HAVING sum(pence) <> 0",
    ],
    [
        "SELECT activity, stage, number FROM claim_count WHERE number <> 0",
        "SELECT coalesce(activity, ''), stage, count(*) FROM payment_claim WHERE archived_at IS NULL GROUP BY 1, 2",
    ],
    [
        "SELECT paid_on, days_all, days_ours, promise_days, number FROM claim_paid WHERE number <> 0",
        "SELECT paid_on, days_all, days_ours, promise_days, count(*) FROM payment_claim
          WHERE archived_at IS NULL AND reverses IS NULL AND paid_on IS NOT NULL GROUP BY 1, 2, 3, 4",
    ],
];

/// How many rows are only in the one or only in the other.
fn differences(desk: &Desk) -> i64 {
    let count = |one: &str, other: &str| {
        let query = format!("SELECT count(*) FROM ({one} EXCEPT {other})");
        desk.store.number(&query, []).unwrap()
    };
    let both = |[kept, read]: [&str; 2]| count(kept, read) + count(read, kept);
    KEPT_AND_READ.into_iter().map(both).sum()
}

fn activity(desk: &Desk) -> ActivityId {
    let facts = ActivityFacts {
        title: "Board".into(),
        kind: ActivityKind::Board,
        level: ActivityLevel::CoProduce,
        purpose: "To decide".into(),
        measures: String::new(),
        outcomes: String::new(),
        start: None,
        end: None,
        contact: desk.helen,
        deputy: None,
        sponsor: String::new(),
    };
    let added = desk.does(desk.helen, |change| Activity::add(change, &facts));
    added.unwrap()
}

fn of(desk: &Desk, activity: Option<ActivityId>, months: u64) -> ClaimFacts {
    ClaimFacts {
        activity,
        day: today() - Days::new(months * 31),
        ..facts(desk.person)
    }
}

fn paid(what: usize, pence: i64) -> LineFacts {
    let kinds = [
        LineKind::Expense(Category::Taxi),
        LineKind::Expense(Category::PersonalAssistant),
    ];
    LineFacts {
        kind: kinds[what % 2],
        paid_by: PaidBy::ALL[what % PaidBy::ALL.len()],
        ..line(pence)
    }
}

/// Does what is asked of one claim, as far as it may be done; what the store refuses changes nothing.
fn act(desk: &Desk, id: ClaimId, what: usize, which: usize, activity: ActivityId) {
    let claim = desk.find(id);
    let lines = claim.lines(&desk.store).unwrap();
    let done = match what {
        0 => desk.does(desk.helen, |change| {
            let added = claim.add_line(change, &paid(which, 100 + which as i64), today());
            added.map(drop)
        }),
        1 => desk.does(desk.helen, |change| match lines.get(which % 3) {
            Some(line) => claim.save_line(change, line.id, &paid(which, 333), today()),
            None => Ok(()),
        }),
        2 => desk.does(desk.helen, |change| match lines.get(which % 3) {
            Some(line) => claim.remove_line(change, line, today()),
            None => Ok(()),
        }),
        3 => {
            let activity = which.is_multiple_of(2).then_some(activity);
            let facts = of(desk, activity, which as u64 % 3);
            desk.does(desk.helen, |change| claim.save(change, &facts, today()))
        }
        4 => desk.does(desk.helen, |change| match which % 2 {
            0 => change.archive(id, claim.version),
            _ => change.bring_back(id, claim.version),
        }),
        5 => desk.does(desk.tunde, |change| {
            let lines: Vec<_> = lines.into_iter().map(|it| it.facts).collect();
            claim.reverse(change, &lines, &said()).map(drop)
        }),
        // Steps are the most frequent.
        _ => {
            let who = if which.is_multiple_of(2) {
                desk.helen
            } else {
                desk.tunde
            };
            desk.step(who, id, Step::ALL[which % Step::ALL.len()])
        }
    };
    // What is refused is as good a case as what is done.
    drop(done);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn what_is_kept_is_what_reading_every_claim_gives(
        acts in prop::collection::vec((0usize..3, 0usize..12, 0usize..24), 1..40),
    ) {
        let desk = Desk::new();
        let activity = activity(&desk);
        let begun = [None, Some(activity), Some(activity)].map(|of_activity| {
            let facts = of(&desk, of_activity, 1);
            let id = desk.does(desk.helen, |change| {
                let id = PaymentClaim::begin(change, &facts, &Policy::usual())?;
                PaymentClaim::find(change, id)?.add_line(change, &line(1860), today())?;
                Ok(id)
            });
            id.unwrap()
        });
        for (claim, what, which) in acts {
            act(&desk, begun[claim], what, which, activity);
            prop_assert_eq!(differences(&desk), 0, "after {} {}", what, which);
        }
    }
}

#[test]
fn every_step_of_a_claim_takes_its_money_along() {
    let desk = Desk::new();
    let id = desk.claim();
    let kept = |how: &str| {
        let query = "SELECT coalesce(sum(pence), 0) FROM claim_sum WHERE how = ?1";
        desk.store.number(query, [how]).unwrap()
    };
    for (who, step, expected) in [
        (desk.helen, Step::Submit, [1860, 0, 0]),
        (desk.tunde, Step::Approve, [0, 1860, 0]),
        (desk.tunde, Step::Export, [0, 1860, 0]),
        (desk.tunde, Step::Pay, [0, 0, 1860]),
        (desk.tunde, Step::Reverse, [0, 0, 1860]),
    ] {
        desk.step(who, id, step).unwrap();
        let found = ["waiting", "committed", "paid"].map(kept);
        assert_eq!(found, expected, "{step:?}");
        assert_eq!(differences(&desk), 0, "{step:?}");
    }
}
