//! Two windows, or two programs on a drive that knows no locks, do the same to one claim at the same moment: it is done once, and the other
//! is told that somebody was there first.

use std::sync::Barrier;

use super::tests::{Desk, said, today};
use super::*;
use crate::{
    Actor,
    payment_run::PaymentRun,
    store::{Store, StoreError, Verb},
};
use chrono::{DateTime, FixedOffset};

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2027-01-22T10:30:00+00:00").unwrap()
}

/// What each of two windows was answered, who both saw the claim before either of them began.
fn at_once(
    desk: &Desk,
    id: ClaimId,
    does: impl Fn(&Store, &PaymentClaim) -> Result<(), StoreError> + Sync,
) -> [Result<(), StoreError>; 2] {
    let both_saw_it = Barrier::new(2);
    let windows = [desk.store.again(now()), desk.store.again(now())];
    std::thread::scope(|scope| {
        windows
            .map(|store| {
                let (does, both_saw_it) = (&does, &both_saw_it);
                scope.spawn(move || {
                    let seen = PaymentClaim::find(&store, id).unwrap();
                    both_saw_it.wait();
                    does(&store, &seen)
                })
            })
            .map(|window| window.join().unwrap())
    })
}

fn step(
    desk: &Desk,
    step: Step,
) -> impl Fn(&Store, &PaymentClaim) -> Result<(), StoreError> + Sync {
    let tunde = Actor::Staff(desk.tunde);
    move |store, seen| {
        let done = store.change(&tunde, Verb::Book, None, now(), |change| match step {
            Step::Export => PaymentRun::make(change, &[seen.id], today()).map(|_| ()),
            _ => seen.step(change, step, &said(), Some((2, 2))),
        });
        done.map(|_| ())
    }
}

#[test]
fn whatever_two_windows_do_at_once_is_done_once_and_the_other_is_told() {
    for _ in 0..5 {
        let desk = Desk::new();
        let id = desk.claim();
        desk.step(desk.helen, id, Step::Submit).unwrap();
        for each in [Step::Approve, Step::Export, Step::Pay] {
            let before = desk.find(id);
            let answers = at_once(&desk, id, step(&desk, each));
            let done = answers.iter().filter(|it| it.is_ok()).count();
            let told = answers
                .iter()
                .filter(|it| matches!(it, Err(StoreError::Stale { .. })))
                .count();
            assert_eq!((done, told), (1, 1), "{each:?}: {answers:?}");
            let after = desk.find(id);
            assert_eq!(
                (after.stage, after.moves),
                (each.leads_to(), before.moves + 1)
            );
            let trail = after.trail(&desk.store).unwrap();
            let steps = trail.iter().filter(|it| it.becomes == each.leads_to());
            assert_eq!(steps.count(), 1, "{each:?}");
        }
        assert_eq!(PaymentRun::count(&desk.store).unwrap(), 1);
    }
}

#[test]
fn of_an_approval_and_an_edit_at_once_the_second_is_told_and_nothing_is_approved_unseen() {
    for _ in 0..5 {
        let desk = Desk::new();
        let id = desk.claim();
        desk.step(desk.helen, id, Step::Submit).unwrap();
        let (helen, approve) = (Actor::Staff(desk.helen), step(&desk, Step::Approve));
        let first = std::sync::atomic::AtomicBool::new(true);
        let answers = at_once(&desk, id, |store, seen| {
            if first.swap(false, std::sync::atomic::Ordering::SeqCst) {
                return approve(store, seen);
            }
            let more = super::tests::line(9_999);
            let done = store.change(&helen, Verb::Book, None, now(), |change| {
                seen.add_line(change, &more, today())
            });
            done.map(|_| ())
        });
        let done = answers.iter().filter(|it| it.is_ok()).count();
        assert_eq!(done, 1, "{answers:?}");
        let claim = desk.find(id);
        let lines = claim.lines(&desk.store).unwrap().len();
        let whole = matches!(
            (claim.stage, lines),
            (Stage::Approved, 1) | (Stage::Submitted, 2)
        );
        assert!(whole, "{claim:?}");
    }
}
