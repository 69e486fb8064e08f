//! The days of a trail: none before the one before it, and no clock that rests or begins anew because of what is typed in later.

use super::tests::Desk;
use super::*;
use crate::{
    Actor,
    charity::Nation,
    staff::StaffId,
    store::{StoreError, Verb},
    working_day::Calendar,
};
use chrono::{DateTime, Days, FixedOffset};
use proptest::prelude::*;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, month, day).unwrap()
}

fn england() -> Calendar {
    Calendar::new(Nation::England, &[], &[])
}

/// Takes a step that is typed in on one day and said to have been on another.
fn takes(
    desk: &Desk,
    who: StaffId,
    id: ClaimId,
    step: Step,
    (typed, on): (NaiveDate, NaiveDate),
) -> Result<(), StoreError> {
    let now: DateTime<FixedOffset> =
        DateTime::parse_from_rfc3339(&format!("{typed}T10:30:00+00:00")).unwrap();
    let claim = desk.find(id);
    let said = StepFacts {
        on,
        why: "Because".into(),
        by_claimant: step == Step::Ask,
    };
    let clock = claim.clock(&england(), &claim.trail(&desk.store).unwrap(), on);
    let days = clock.map(|clock| (clock.days_all, clock.days_ours));
    let done = desk
        .store
        .change(&Actor::Staff(who), Verb::Book, None, now, |change| {
            claim.step(change, step, &said, days)
        });
    done.map(|_| ())
}

fn paid(desk: &Desk, id: ClaimId, on: NaiveDate) -> (u32, u32) {
    for step in [Step::Approve, Step::Export, Step::Pay] {
        takes(desk, desk.tunde, id, step, (on, on)).unwrap();
    }
    let paid = desk.find(id).paid.unwrap();
    (paid.days_all, paid.days_ours)
}

#[test]
fn a_question_that_is_typed_in_late_does_not_rest_the_clock_for_the_days_before() {
    let desk = Desk::new();
    let id = desk.claim();
    let (sent, typed) = (day(1, 22), day(2, 5));
    takes(&desk, desk.helen, id, Step::Submit, (sent, sent)).unwrap();
    takes(&desk, desk.helen, id, Step::Ask, (typed, sent)).unwrap();
    takes(&desk, desk.helen, id, Step::Answer, (typed, typed)).unwrap();
    // Of ten working days one rests: that on which it was typed in and answered.
    assert_eq!(paid(&desk, id, typed), (10, 9));
    let trail = desk.find(id).trail(&desk.store).unwrap();
    let asked = trail.iter().find(|it| it.becomes == Stage::Query).unwrap();
    assert_eq!((asked.on, asked.noted), (sent, typed), "both days are kept");
}

#[test]
fn on_monday_somebody_types_in_that_they_telephoned_on_friday() {
    let desk = Desk::new();
    let id = desk.claim();
    let (friday, monday) = (day(1, 29), day(2, 1));
    takes(
        &desk,
        desk.helen,
        id,
        Step::Submit,
        (day(1, 22), day(1, 22)),
    )
    .unwrap();
    takes(&desk, desk.helen, id, Step::Ask, (monday, friday)).unwrap();
    takes(&desk, desk.helen, id, Step::Answer, (day(2, 3), day(2, 3))).unwrap();
    assert_eq!(paid(&desk, id, day(2, 3)), (8, 5));
}

#[test]
fn nothing_is_answered_before_it_was_asked_nor_paid_before_it_was_listed() {
    let desk = Desk::new();
    let id = desk.claim();
    let (sent, asked, today) = (day(1, 22), day(1, 26), day(2, 10));
    takes(&desk, desk.helen, id, Step::Submit, (sent, sent)).unwrap();
    takes(&desk, desk.helen, id, Step::Ask, (asked, asked)).unwrap();
    let before = (today, day(1, 25));
    assert!(takes(&desk, desk.helen, id, Step::Answer, before).is_err());
    takes(&desk, desk.helen, id, Step::Answer, (today, asked)).unwrap();
    takes(&desk, desk.tunde, id, Step::Approve, (today, today)).unwrap();
    takes(&desk, desk.tunde, id, Step::Export, (today, today)).unwrap();
    assert!(takes(&desk, desk.tunde, id, Step::Pay, (today, day(2, 5))).is_err());
    takes(&desk, desk.tunde, id, Step::Pay, (today, today)).unwrap();
}

#[test]
fn refusing_a_claim_and_looking_at_it_again_wins_no_day() {
    let desk = Desk::new();
    let id = desk.claim();
    let sent = day(1, 22);
    takes(&desk, desk.helen, id, Step::Submit, (sent, sent)).unwrap();
    let refused = day(2, 5);
    takes(&desk, desk.tunde, id, Step::Reject, (refused, refused)).unwrap();
    let again = day(2, 8);
    takes(&desk, desk.tunde, id, Step::Reopen, (again, again)).unwrap();
    let claim = desk.find(id);
    assert_eq!(claim.submitted_on, Some(sent));
    let clock = claim
        .clock(&england(), &claim.trail(&desk.store).unwrap(), again)
        .unwrap();
    assert_eq!((clock.since, clock.due, clock.late), (sent, day(2, 5), 1));
    assert_eq!(paid(&desk, id, day(2, 9)), (12, 12));
    let told = desk.tries("UPDATE payment_claim SET submitted_on = '2027-02-08'");
    assert!(format!("{:?}", told.unwrap_err()).contains("the day on which it was sent in stays"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn the_days_of_a_trail_never_go_back_and_what_rests_was_asked_by_then(
        steps in prop::collection::vec((0usize..Step::ALL.len(), 0u64..4, 0u64..12), 1..24),
    ) {
        let desk = Desk::new();
        let id = desk.claim();
        let mut typed = day(2, 1);
        for (step, passed, before) in steps {
            typed = typed + Days::new(passed);
            let step = Step::ALL[step];
            if step != Step::Reverse {
                // What the store refuses is as good a case as what it takes.
                drop(takes(&desk, desk.tunde, id, step, (typed, typed - Days::new(before))));
            }
            let claim = desk.find(id);
            let trail = claim.trail(&desk.store).unwrap();
            prop_assert!(trail.windows(2).all(|pair| pair[0].on >= pair[1].on), "{trail:?}");
            let Some(clock) = claim.clock(&england(), &trail, typed) else { continue };
            let sent = trail.iter().rev().find(|it| it.becomes == Stage::Submitted).unwrap().on;
            prop_assert_eq!(clock.since, sent);
            // It rested at most from the working day before each question was typed in.
            let mut most = 0;
            for (at, asked) in trail.iter().enumerate().filter(|(_, it)| it.becomes == Stage::Query) {
                let until = at.checked_sub(1).map_or(typed, |next| trail[next].on);
                most += england().count(england().before(asked.noted, 1), until);
            }
            prop_assert!(clock.days_all - clock.days_ours <= most, "{clock:?} {trail:?}");
        }
    }
}
