//! Lists of payments against a store.

use super::store::LIST;
use super::*;
use crate::{
    payee::{Payee, PayeeDraft},
    payment_claim::{
        PaymentClaim, Step,
        tests::{Desk, today},
    },
    store::{StoreError, plan::plan},
    working_day::Calendar,
};
use alongside_locales::{Language, Words};

const WORDS: Words = Words::new(Language::English);

fn approved(desk: &Desk) -> ClaimId {
    let id = desk.claim();
    desk.step(desk.helen, id, Step::Submit).unwrap();
    desk.step(desk.tunde, id, Step::Approve).unwrap();
    id
}

fn account(desk: &Desk) {
    let draft = PayeeDraft {
        reference: "P014".into(),
        account_name: "D. Oyelaran".into(),
        sort_code: "20-00-00".into(),
        account_number: "55779911".into(),
    };
    desk.does(desk.helen, |change| {
        Payee::keep(change, desk.person, None, &draft.check(WORDS).unwrap())
    })
    .unwrap();
}

#[test]
fn a_list_is_made_paid_and_leaves_a_trail_of_every_step() {
    let desk = Desk::new();
    let claims = [approved(&desk), approved(&desk)];
    assert_eq!(PaymentRun::count_waiting(&desk.store).unwrap(), 2);
    let run = desk
        .does(desk.tunde, |change| {
            PaymentRun::make(change, &claims, today())
        })
        .unwrap();
    let run = PaymentRun::find(&desk.store, run).unwrap();
    assert_eq!((run.number, run.made_on), (1, today()));
    assert!(PaymentRun::waiting(&desk.store).unwrap().is_empty());
    let calendar = Calendar::of(&desk.store).unwrap();
    let paid = desk
        .does(desk.tunde, |change| run.pay(change, &calendar, today()))
        .unwrap();
    assert_eq!(paid, 2);
    for id in claims {
        let claim = desk.find(id);
        assert_eq!(claim.stage, Stage::Paid);
        assert_eq!(
            claim.moves as usize,
            claim.trail(&desk.store).unwrap().len()
        );
    }
    // A second press pays nothing twice.
    let again = desk
        .does(desk.tunde, |change| run.pay(change, &calendar, today()))
        .unwrap();
    assert_eq!(again, 0);
    let line = &PaymentRun::list(&desk.store, 25, 0).unwrap()[0];
    assert_eq!((line.claims, line.unpaid), (2, 0));
}

#[test]
fn a_list_with_a_claim_that_is_not_approved_any_more_is_not_made_at_all() {
    let desk = Desk::new();
    let (good, other) = (approved(&desk), approved(&desk));
    desk.step(desk.tunde, other, Step::Unapprove).unwrap();
    let made = desk.does(desk.tunde, |change| {
        PaymentRun::make(change, &[good, other], today())
    });
    assert!(matches!(made, Err(StoreError::Stale { .. })));
    assert_eq!(PaymentRun::count(&desk.store).unwrap(), 0);
    assert_eq!(desk.find(good).stage, Stage::Approved);
}

#[test]
fn what_is_taken_out_waits_for_the_next_list() {
    let desk = Desk::new();
    let id = approved(&desk);
    let make = || {
        desk.does(desk.tunde, |change| {
            PaymentRun::make(change, &[id], today())
        })
    };
    make().unwrap();
    assert!(PaymentRun::of_claim(&desk.store, id).unwrap().is_some());
    desk.step(desk.tunde, id, Step::TakeOut).unwrap();
    assert_eq!(PaymentRun::of_claim(&desk.store, id).unwrap(), None);
    let second = make().unwrap();
    assert_eq!(PaymentRun::find(&desk.store, second).unwrap().number, 2);
}

#[test]
fn the_bank_gets_the_columns_it_wants_and_the_accounts_get_no_account() {
    let desk = Desk::new();
    let id = approved(&desk);
    let waiting = PaymentRun::waiting(&desk.store).unwrap();
    assert!(waiting[0].wants_account() && !waiting[0].by_bank());
    account(&desk);
    let run = desk
        .does(desk.tunde, |change| {
            PaymentRun::make(change, &[id], today())
        })
        .unwrap();
    let run = PaymentRun::find(&desk.store, run).unwrap();
    let payments = run.payments(&desk.store).unwrap();
    let file = bank_file(WORDS, &BankLayout::usual(), "MV", &payments, today());
    assert_eq!(
        String::from_utf8(file).unwrap(),
        "\"200000\",\"55779911\",\"D. OYELARAN\",\"18.60\",\"MV-C-0001\"\r\n"
    );
    let list = String::from_utf8(payment_list(WORDS, &run, "MV", &payments)).unwrap();
    assert!(list.ends_with(
        "\"2027-01-22\",\"1\",\"MV-C-0001\",\"P014\",\"0.00\",\"18.60\",\"0.00\",\"18.60\"\r\n"
    ));
    for secret in ["200000", "20-00-00", "55779911", "Oyelaran"] {
        assert!(!list.contains(secret), "{secret}");
    }
}

#[test]
fn the_columns_of_the_bank_are_kept_for_the_next_time() {
    let desk = Desk::new();
    let mut draft = LayoutDraft::from(&BankLayout::usual());
    (draft.column_4, draft.headings) = ("pence".into(), "yes".into());
    let chosen = draft.check(WORDS).unwrap();
    for _ in 0..2 {
        let now = BankLayout::now(&desk.store).unwrap();
        desk.does(desk.tunde, |change| now.keep(change, &chosen))
            .unwrap();
    }
    let kept = BankLayout::now(&desk.store).unwrap();
    assert_eq!((kept.columns, kept.headings), (chosen.columns, true));
}

#[test]
fn two_windows_cannot_both_say_to_which_account_somebody_is_paid() {
    let desk = Desk::new();
    account(&desk);
    let again = desk.does(desk.tunde, |change| {
        Payee::keep(change, desk.person, None, &PayeeFacts::default())
    });
    assert!(matches!(again, Err(StoreError::Stale { .. })));
    let kept = Payee::of(&desk.store, desk.person).unwrap().unwrap();
    assert_eq!(kept.facts.account.unwrap().number, "55779911");
}

#[test]
fn lists_are_read_by_their_indexes() {
    let desk = Desk::new();
    let lists = plan(&desk.store, LIST, &[const { String::new() }; 2]);
    assert!(
        lists.contains("payment_claim_run (run=? AND stage=?)"),
        "{lists}"
    );
    let waiting = plan(&desk.store, &store::waiting(), &[String::new()]);
    assert!(
        waiting.contains("payment_claim_stage (stage=?)"),
        "{waiting}"
    );
    for plan in [lists, waiting] {
        assert!(
            !plan.contains("SCAN claim_line") && !plan.contains("SCAN payment_claim"),
            "{plan}"
        );
    }
    assert_eq!(
        PaymentClaim::wanted(&desk.store, &Default::default())
            .unwrap()
            .total(),
        0
    );
}
