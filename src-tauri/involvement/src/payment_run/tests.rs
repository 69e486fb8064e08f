//! Lists of payments against a store.

use super::store::LIST;
use super::*;
use crate::{
    payee::{Payee, PayeeDraft},
    payment_claim::{
        PaymentClaim, Step,
        tests::{Desk, today},
    },
    staff::{PassphraseFrom, Staff, StaffFacts},
    store::{Read, StoreError, plan::plan},
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

fn account(desk: &Desk, who: StaffId, number: &str) {
    let draft = PayeeDraft {
        reference: "P014".into(),
        account_name: "D. Oyelaran".into(),
        sort_code: "20-00-00".into(),
        account_number: number.into(),
    };
    let facts = draft.check(WORDS).unwrap();
    let seen = Payee::of(&desk.store, desk.person).unwrap();
    let seen = seen.map(|it| (it.id, it.version));
    desk.does(who, |change| Payee::keep(change, desk.person, seen, &facts))
        .unwrap();
}

/// The change of the account that stands beside a claim, if it was changed after the approval.
fn changed(desk: &Desk) -> Option<AccountChange> {
    let run = &PaymentRun::list(&desk.store, 25, 0).unwrap();
    let payments = match run.first() {
        Some(line) => line.run.payments(&desk.store).unwrap(),
        None => PaymentRun::waiting(&desk.store).unwrap(),
    };
    payments[0].account_change.clone()
}

fn confirmed(desk: &Desk, who: StaffId) -> Result<(), StoreError> {
    let written_in = changed(desk).unwrap().written_in;
    desk.does(who, |change| {
        Payee::confirm(change, desk.person, written_in, who)
    })
}

fn in_file(desk: &Desk) -> bool {
    let run = &PaymentRun::list(&desk.store, 25, 0).unwrap()[0].run;
    let payments = run.payments(&desk.store).unwrap();
    let file = bank_file(WORDS, &BankLayout::usual(), "MV", &payments, today());
    assert_eq!(
        file.is_empty(),
        !payments.iter().any(Payment::for_bank_file)
    );
    !file.is_empty()
}

fn listed(desk: &Desk, claims: &[ClaimId]) -> PaymentRun {
    let made = desk.does(desk.tunde, |change| {
        PaymentRun::make(change, claims, today())
    });
    PaymentRun::find(&desk.store, made.unwrap()).unwrap()
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
        .does(desk.tunde, |change| {
            run.pay(change, &calendar, &claims, today())
        })
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
        .does(desk.tunde, |change| {
            run.pay(change, &calendar, &claims, today())
        })
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
    account(&desk, desk.helen, "55779911");
    confirmed(&desk, desk.tunde).unwrap();
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
fn an_account_that_is_known_at_the_approval_needs_nothing_more() {
    let desk = Desk::new();
    account(&desk, desk.tunde, "55779911");
    let id = approved(&desk);
    listed(&desk, &[id]);
    assert_eq!(changed(&desk), None);
    assert!(in_file(&desk));
    // Another name in the accounts is no other account.
    let seen = Payee::of(&desk.store, desk.person).unwrap().unwrap();
    let facts = PayeeFacts {
        reference: "P015".into(),
        ..seen.facts
    };
    desk.does(desk.helen, |change| {
        Payee::keep(change, desk.person, Some((seen.id, seen.version)), &facts)
    })
    .unwrap();
    assert!(in_file(&desk));
}

#[test]
fn nobody_sends_an_approved_payment_to_an_account_of_their_own() {
    let desk = Desk::new();
    account(&desk, desk.tunde, "55779911");
    let id = approved(&desk);
    listed(&desk, &[id]);
    account(&desk, desk.helen, "00000001");
    let change = changed(&desk).unwrap();
    assert_eq!(
        (change.by, change.who.as_str(), change.confirmed_by),
        (Some(desk.helen), "Helen Marsh", None)
    );
    assert!(!in_file(&desk), "not before somebody else has asked");
    let told = confirmed(&desk, desk.helen).unwrap_err();
    assert!(format!("{told:?}").contains("not confirmed by whoever wrote it"));
    confirmed(&desk, desk.tunde).unwrap();
    let change = changed(&desk).unwrap();
    assert_eq!(change.confirmed_by.as_deref(), Some("Tunde Bakare"));
    assert!(in_file(&desk));
    // It holds for that account alone.
    account(&desk, desk.helen, "00000002");
    assert!(!in_file(&desk));
    let stale = desk.does(desk.tunde, |it| {
        Payee::confirm(it, desk.person, change.written_in, desk.tunde)
    });
    assert!(matches!(stale, Err(StoreError::Stale { .. })));
}

#[test]
fn an_author_of_the_claim_confirms_no_account_and_whoever_changed_it_does_not_by_approving_again() {
    let desk = Desk::new();
    let id = approved(&desk);
    let run = listed(&desk, &[id]);
    account(&desk, desk.tunde, "00000001");
    // The store lets Helen say so, for claims of others; for her own it counts for nothing.
    confirmed(&desk, desk.helen).unwrap();
    assert_eq!(changed(&desk).unwrap().confirmed_by, None);
    for step in [Step::TakeOut, Step::Unapprove, Step::Approve] {
        desk.step(desk.tunde, id, step).unwrap();
    }
    let waiting = PaymentRun::waiting(&desk.store).unwrap();
    assert!(waiting[0].is_held(), "he changed it himself");
    assert!(run.payments(&desk.store).unwrap().is_empty());
    // Somebody else approves what they see.
    account(&desk, desk.helen, "00000003");
    for step in [Step::Unapprove, Step::Approve] {
        desk.step(desk.tunde, id, step).unwrap();
    }
    assert_eq!(
        PaymentRun::waiting(&desk.store).unwrap()[0].account_change,
        None
    );
}

#[test]
fn what_is_paid_is_in_no_file_for_the_bank_and_each_file_is_noted() {
    let desk = Desk::new();
    account(&desk, desk.helen, "55779911");
    let claims = [approved(&desk), approved(&desk)];
    let run = listed(&desk, &claims);
    let calendar = Calendar::of(&desk.store).unwrap();
    let pay = |id| {
        desk.does(desk.tunde, |change| {
            run.pay(change, &calendar, &[id], today())
        })
        .unwrap()
    };
    assert_eq!(pay(claims[0]), 1);
    let payments = run.payments(&desk.store).unwrap();
    let file = bank_file(WORDS, &BankLayout::usual(), "MV", &payments, today());
    let file = String::from_utf8(file).unwrap();
    assert!(
        !file.contains("MV-C-0001") && file.contains("MV-C-0002"),
        "{file}"
    );
    desk.does(desk.tunde, |change| {
        let paid = payments.iter().filter(|it| it.for_bank_file());
        run.log_file(change, FileKind::Bank, paid)
    })
    .unwrap();
    let files = PaymentRun::files(&desk.store, run.id).unwrap();
    assert_eq!(
        (files[0].kind, files[0].who.as_str()),
        (FileKind::Bank, "Tunde Bakare")
    );
    let noted = desk
        .store
        .number("SELECT payments * 100000 + pence FROM payment_file", []);
    assert_eq!(noted.unwrap(), 101_860, "one payment of £18.60");
    assert_eq!(pay(claims[1]), 1);
    assert!(!in_file(&desk));
}

#[test]
fn what_no_file_had_is_paid_only_where_it_is_ticked_whenever_it_came_into_the_file() {
    let desk = Desk::new();
    account(&desk, desk.helen, "55779911");
    let claims = [approved(&desk), approved(&desk)];
    let run = listed(&desk, &claims);
    let waiting = || run.payments(&desk.store).unwrap();
    let paid = |draft: &PaidDraft| Some(draft.check(WORDS, &waiting(), today()).ok()?.0);
    let draft = PaidDraft::on_day(today());
    // Where no file left, people are paid by typing it in at the bank.
    assert_eq!(paid(&draft), Some(claims.to_vec()));
    desk.does(desk.tunde, |change| {
        let first = &waiting()[..1];
        run.log_file(change, FileKind::Bank, first.iter())
    })
    .unwrap();
    assert_eq!(paid(&draft), Some(vec![claims[0]]));
    let ticked = PaidDraft {
        others: vec![claims[1].to_string()],
        ..draft.clone()
    };
    assert_eq!(paid(&ticked), Some(claims.to_vec()));
    // What could be ticked when the page was shown waits for the tick, although a file has it by now.
    desk.does(desk.tunde, |change| {
        run.log_file(change, FileKind::Bank, waiting().iter())
    })
    .unwrap();
    let shown = PaidDraft {
        left_out: claims[1].to_string(),
        ..draft
    };
    assert_eq!(paid(&shown), Some(vec![claims[0]]));
    // What the file had to another account is with no bank yet.
    account(&desk, desk.helen, "00000001");
    confirmed(&desk, desk.tunde).unwrap();
    assert_eq!(paid(&PaidDraft::on_day(today())), None);
}

#[test]
fn whoever_approves_a_claim_does_not_alone_say_to_which_account() {
    let desk = Desk::new();
    let id = desk.claim();
    desk.step(desk.helen, id, Step::Submit).unwrap();
    account(&desk, desk.tunde, "00000001");
    desk.step(desk.tunde, id, Step::Approve).unwrap();
    listed(&desk, &[id]);
    assert_eq!(changed(&desk).unwrap().by, Some(desk.tunde));
    assert!(!in_file(&desk));
    // Helen filled the claim in; what she types in is what he then confirms.
    account(&desk, desk.helen, "00000002");
    confirmed(&desk, desk.tunde).unwrap();
    assert!(in_file(&desk));
}

#[test]
fn whoever_could_not_approve_a_claim_confirms_the_account_of_others_of_the_person_alone() {
    let desk = Desk::new();
    let kate = desk.does(desk.tunde, |change| {
        Staff::add(
            change,
            &StaffFacts {
                name: "Kate Morris".into(),
                job_title: String::new(),
                email: String::new(),
                phone: String::new(),
            },
        )
    });
    let kate = kate.unwrap();
    let before = approved(&desk);
    // Helen, who filled it in, could sign in as Kate.
    desk.does(desk.helen, |change| {
        Staff::note_passphrase(change, kate, PassphraseFrom::Colleague)
    })
    .unwrap();
    let after = approved(&desk);
    let run = listed(&desk, &[before, after]);
    account(&desk, desk.helen, "00000001");
    confirmed(&desk, kate).unwrap();
    let held: Vec<_> = run.payments(&desk.store).unwrap();
    let held = held.iter().map(|it| (it.claim, it.is_held()));
    assert_eq!(held.collect::<Vec<_>>(), [(before, true), (after, false)]);
}

#[test]
fn a_list_keeps_its_day_and_a_claim_is_in_it_or_paid_by_a_step_alone() {
    let desk = Desk::new();
    let id = approved(&desk);
    let other = approved(&desk);
    listed(&desk, &[id]);
    for sql in [
        "UPDATE payment_run SET made_on = '2027-01-01'",
        "UPDATE payment_run SET number = 9",
        "DELETE FROM payment_run",
        "UPDATE payment_claim SET exported_on = '2027-01-01' WHERE stage = 'exported'",
        "UPDATE payment_claim SET run = NULL WHERE stage = 'exported'",
        "UPDATE payment_claim SET run = (SELECT id FROM payment_run) WHERE stage = 'approved'",
        "UPDATE payment_claim SET paid_on = '2027-01-22'",
        "UPDATE payee SET account_number = '00000001', account_name = 'A', sort_code = '000000'",
    ] {
        if sql.contains("payee") {
            account(&desk, desk.helen, "55779911");
        }
        assert!(desk.tries(sql).is_err(), "{sql}");
    }
    assert_eq!(desk.find(other).stage, Stage::Approved);
}

#[test]
fn a_list_may_be_typed_in_later_than_its_money_left() {
    let desk = Desk::new();
    approved(&desk);
    let waiting = PaymentRun::waiting(&desk.store).unwrap();
    let later = today() + chrono::Days::new(3);
    let mut draft = RunDraft::all(&waiting, later);
    assert_eq!(draft.check(WORDS, &waiting, later).unwrap().1, later);
    let on = |draft: &mut RunDraft, day: &str| {
        draft.on_day = day.into();
        let checked = draft.check(WORDS, &waiting, later);
        checked.map_err(|told| told.about("on-day").unwrap_or_default().to_string())
    };
    assert_eq!(on(&mut draft, "22").unwrap().1, today());
    assert_eq!(
        on(&mut draft, "21").unwrap_err(),
        "Day of the list must be 22 January 2027 or later"
    );
    assert_eq!(
        on(&mut draft, "26").unwrap_err(),
        "Day of the list must be today or earlier"
    );
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
    account(&desk, desk.helen, "55779911");
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
        // Of a charity's staff there is little to tell; of its claims, much.
        let mut of_a_kind = plan.lines().filter(|it| it.contains("(kind=?)"));
        assert!(
            of_a_kind.all(|it| it.contains("SEARCH of_staff ")),
            "every step there is: {plan}"
        );
    }
    assert_eq!(
        PaymentClaim::wanted(&desk.store, &Default::default())
            .unwrap()
            .total(),
        0
    );
}
