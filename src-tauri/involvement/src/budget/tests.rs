//! Budgets against a store, and what a line says of its money.

use super::store::claimed::{DAYS, MONTHS};
use super::*;
use crate::{
    payment_claim::{
        self, PaidBy, PaymentClaim, Step,
        tests::{Desk, line, today},
    },
    policy::Category,
    store::{Read, StoreError, plan::plan},
};
use alongside_locales::Language;
use proptest::prelude::*;

const WORDS: Words = Words::new(Language::English);

fn facts(name: &str) -> BudgetFacts {
    BudgetFacts {
        name: name.into(),
        fund: "Lottery".into(),
        activity: None,
        first: NaiveDate::from_ymd_opt(2026, 4, 1).unwrap(),
        last: NaiveDate::from_ymd_opt(2027, 3, 31).unwrap(),
        warn_percent: 80,
    }
}

fn of(kind: LineKind, limit: i64) -> LineFacts {
    LineFacts {
        kind,
        name: String::new(),
        nominal: "7210".into(),
        limit: Pence::new(limit),
    }
}

fn budget(desk: &Desk, lines: &[LineFacts]) -> Budget {
    let id = desk
        .does(desk.helen, |change| {
            let id = Budget::add(change, &facts("Travel"))?;
            for line in lines {
                BudgetLine::add(change, id, line)?;
            }
            Ok(id)
        })
        .unwrap();
    Budget::find(&desk.store, id).unwrap()
}

fn used(desk: &Desk, budget: &Budget, kind: LineKind) -> Used {
    let rows = budget.rows(&desk.store).unwrap();
    let row = rows.iter().find(|row| row.line.facts.kind == kind);
    row.unwrap().used
}

#[test]
fn a_claim_moves_from_waiting_to_promised_to_paid_and_back_to_nothing() {
    let desk = Desk::new();
    let budget = budget(
        &desk,
        &[of(LineKind::Expenses, 2_000), of(LineKind::Access, 50_000)],
    );
    let id = desk.claim();
    let now = |paid, committed, waiting| Used {
        paid: Pence::new(paid),
        committed: Pence::new(committed),
        waiting: Pence::new(waiting),
    };
    let expenses = || used(&desk, &budget, LineKind::Expenses);
    assert_eq!(expenses(), now(0, 0, 0), "a draft is nobody's debt");
    for (who, step, expected) in [
        (desk.helen, Step::Submit, now(0, 0, 1860)),
        (desk.tunde, Step::Approve, now(0, 1860, 0)),
        (desk.tunde, Step::Export, now(0, 1860, 0)),
        (desk.tunde, Step::Pay, now(1860, 0, 0)),
    ] {
        desk.step(who, id, step).unwrap();
        assert_eq!(expenses(), expected, "{step:?}");
    }
    assert_eq!(budget.warnings(&desk.store).unwrap().len(), 1);
    // What is taken back is spent no more, once the claim against it is through.
    let claim = desk.find(id);
    let lines = claim.lines(&desk.store).unwrap();
    let lines: Vec<_> = lines.into_iter().map(|it| it.facts).collect();
    let back = desk
        .does(desk.tunde, |change| {
            claim.reverse(change, &lines, &payment_claim::tests::said())
        })
        .unwrap();
    desk.step(desk.tunde, back, Step::Export).unwrap();
    desk.step(desk.tunde, back, Step::Pay).unwrap();
    assert_eq!(expenses(), now(0, 0, 0));
    assert_eq!(used(&desk, &budget, LineKind::Access), Used::default());
}

#[test]
fn access_money_pays_for_access_and_for_nothing_else() {
    let desk = Desk::new();
    let id = desk.claim();
    let mut assistant = line(7_290);
    assistant.kind = payment_claim::LineKind::Expense(Category::PersonalAssistant);
    desk.does(desk.helen, |change| {
        PaymentClaim::find(change, id)?.add_line(change, &assistant, today())
    })
    .unwrap();
    let mut given = line(900);
    given.paid_by = PaidBy::Donated;
    desk.does(desk.helen, |change| {
        PaymentClaim::find(change, id)?.add_line(change, &given, today())
    })
    .unwrap();
    desk.step(desk.helen, id, Step::Submit).unwrap();
    let budget = budget(
        &desk,
        &[of(LineKind::Expenses, 1_000), of(LineKind::Access, 50_000)],
    );
    desk.step(desk.tunde, id, Step::Approve).unwrap();
    let (expenses, access) = (
        used(&desk, &budget, LineKind::Expenses),
        used(&desk, &budget, LineKind::Access),
    );
    assert_eq!(expenses.left(Pence::new(1_000)), Pence::new(-860));
    assert_eq!(access.left(Pence::new(50_000)), Pence::new(42_710));
    assert_eq!(expenses.standing(Pence::new(1_000), 80), Standing::Over);
    assert!(budget.account(&desk.store).unwrap().beside.is_empty());
}

#[test]
fn what_has_no_line_is_not_lost_from_sight_and_no_claim_is_counted_twice() {
    let desk = Desk::new();
    let id = desk.claim();
    desk.step(desk.helen, id, Step::Submit).unwrap();
    let first = budget(&desk, &[of(LineKind::Involvement, 1_000)]);
    let beside = first.account(&desk.store).unwrap().beside;
    assert_eq!(beside[0].kind, LineKind::Expenses);
    assert_eq!(beside[0].used.waiting, Pence::new(1860));
    let clash = |kind| Budget::clash(&desk.store, &facts("Another"), kind, None).unwrap();
    assert_eq!(clash(LineKind::Involvement).unwrap().facts.name, "Travel");
    assert_eq!(clash(LineKind::Expenses), None);
    let draft = super::LineDraft {
        kind: "involvement".into(),
        limit: "500".into(),
        ..Default::default()
    };
    let told = draft
        .check(WORDS, |kind| Ok::<_, StoreError>(clash(kind)))
        .unwrap()
        .unwrap_err();
    assert_eq!(
        told.about("kind"),
        Some(
            "“Travel” already has a line for this on some of these days: Involvement payments. A claim is counted once."
        )
    );
}

#[test]
fn what_was_spent_is_taken_back_by_a_row_against_it_and_never_changed() {
    let desk = Desk::new();
    let budget = budget(&desk, &[of(LineKind::Training, 40_000)]);
    let trainer = budget.rows(&desk.store).unwrap()[0].line.clone();
    let spend = |pence, reverses| {
        let facts = SpendFacts {
            day: today(),
            what: "Trainer".into(),
            access: None,
            pence: Pence::new(pence),
        };
        desk.does(desk.helen, |change| {
            trainer.spend(change, budget.id, &facts, reverses)
        })
    };
    spend(25_000, None).unwrap();
    assert_eq!(
        used(&desk, &budget, LineKind::Training).paid,
        Pence::new(25_000)
    );
    let known = trainer.spent(&desk.store).unwrap();
    spend(-25_000, Some(known[0].id)).unwrap();
    assert!(spend(-25_000, Some(known[0].id)).is_err(), "only once");
    assert_eq!(
        used(&desk, &budget, LineKind::Training).paid,
        Pence::NOTHING
    );
    for sql in [
        "UPDATE budget_spend SET pence = 1",
        "DELETE FROM budget_spend",
    ] {
        let tried = desk.does(desk.tunde, |change| {
            change
                .connection()
                .execute_batch(sql)
                .map_err(StoreError::from)
        });
        assert!(tried.is_err(), "{sql}");
    }
}

#[test]
fn access_money_pays_for_access_and_its_line_stays_what_it_is() {
    let desk = Desk::new();
    let budget = budget(
        &desk,
        &[of(LineKind::Access, 40_000), of(LineKind::Training, 40_000)],
    );
    let rows = budget.rows(&desk.store).unwrap();
    let line = |kind: LineKind| {
        let found = rows.iter().find(|row| row.line.facts.kind == kind);
        found.unwrap().line.clone()
    };
    let mut draft = SpendDraft::on_day(today());
    (draft.what, draft.amount) = ("Hearing loop".into(), "10".into());
    for (typed, right) in [("", false), ("taxi", false), ("equipment", true)] {
        draft.access = typed.into();
        let checked = draft.check(WORDS, &budget.facts, LineKind::Access, today());
        assert_eq!(checked.is_ok(), right, "{typed}");
    }
    let spend = |kind: LineKind, access| {
        let facts = SpendFacts {
            day: today(),
            what: "Loop".into(),
            access,
            pence: Pence::new(1_000),
        };
        desk.does(desk.helen, |change| {
            line(kind).spend(change, budget.id, &facts, None)
        })
    };
    assert!(spend(LineKind::Access, None).is_err());
    assert!(spend(LineKind::Training, Some(Category::Equipment)).is_err());
    let stays = |kind| line(kind).kind_stays(&desk.store, &budget).unwrap();
    let becomes = || {
        let training = line(LineKind::Training);
        desk.does(desk.helen, |change| {
            let facts = of(LineKind::Own, 40_000);
            BudgetLine::save(change, budget.id, training.id, training.version, &facts)
        })
    };
    assert!(!stays(LineKind::Access) && !stays(LineKind::Training));
    spend(LineKind::Access, Some(Category::Equipment)).unwrap();
    spend(LineKind::Training, None).unwrap();
    assert!(stays(LineKind::Access) && stays(LineKind::Training));
    assert!(becomes().is_err(), "the store says so itself");
}

#[test]
fn bad_input_is_told_at_its_field() {
    let mut draft = BudgetDraft::from(&facts("Travel"));
    (draft.last_year, draft.warn) = ("2025".into(), "101".into());
    let told = draft.check(WORDS).unwrap_err();
    assert_eq!(
        told.about("last-day"),
        Some("Last day must be 1 April 2026 or later")
    );
    assert!(told.about("warn").is_some());
    draft.last_year = "2050".into();
    let told = draft.check(WORDS).unwrap_err();
    assert_eq!(
        told.about("last-day"),
        Some("A budget can cover five years at most: check the years")
    );
    for (typed, right) in [
        ("500", true),
        ("0", true),
        ("", false),
        ("-1", false),
        ("12,50", false),
        ("1e9", false),
    ] {
        let draft = super::LineDraft {
            kind: "expenses".into(),
            limit: typed.into(),
            ..Default::default()
        };
        let checked = draft.check(WORDS, |_| Ok::<_, StoreError>(None)).unwrap();
        assert_eq!(checked.is_ok(), right, "{typed}");
    }
    let mut spend = SpendDraft::on_day(today());
    (spend.what, spend.amount) = ("Trainer".into(), "10".into());
    assert!(
        spend
            .check(WORDS, &facts("Travel"), LineKind::Training, today())
            .is_ok()
    );
    (spend.on_year, spend.on_month) = ("2025".into(), "12".into());
    let told = spend
        .check(WORDS, &facts("Travel"), LineKind::Training, today())
        .unwrap_err();
    assert_eq!(
        told.about("on-day"),
        Some("The day must be within the days of the budget, 1 April 2026 to 31 March 2027")
    );
}

#[test]
fn what_claims_come_to_is_read_by_indexes() {
    let desk = Desk::new();
    let months = plan(&desk.store, MONTHS, &[const { String::new() }; 3]);
    assert!(
        months.contains("claim_sum USING PRIMARY KEY (activity=? AND month>? AND month<?)"),
        "{months}"
    );
    let days = plan(&desk.store, DAYS, &[const { String::new() }; 3]);
    for index in [
        "payment_claim_activity (activity=? AND day>? AND day<?)",
        "claim_line_claim (claim=?)",
    ] {
        assert!(days.contains(index), "{days}");
    }
}

proptest! {
    #[test]
    fn what_is_gone_and_what_is_left_make_the_limit(limit in 0i64..10_000_000, paid in 0i64..10_000_000, committed in 0i64..10_000_000, waiting in 0i64..10_000_000, warn in 1u32..=100) {
        let used = Used { paid: Pence::new(paid), committed: Pence::new(committed), waiting: Pence::new(waiting) };
        let limit = Pence::new(limit);
        prop_assert_eq!(used.gone() + used.left(limit), limit);
        let over = used.standing(limit, warn) == Standing::Over;
        prop_assert_eq!(over, used.left(limit) < Pence::NOTHING);
        // A warning that comes earlier is still there later.
        if used.standing(limit, warn) == Standing::NearlyGone && warn > 1 {
            prop_assert_ne!(used.standing(limit, warn - 1), Standing::Enough);
        }
    }
}
