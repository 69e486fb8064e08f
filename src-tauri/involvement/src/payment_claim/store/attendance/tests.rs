use super::*;
use crate::{
    Actor,
    attendance::{Attendance, AttendanceFacts},
    payment_offer::ActivityPaymentFacts,
    rate::{RateFacts, RateKind},
    sample::tests::sample,
    staff::Staff,
    store::{Store, Verb},
};
use alongside_locales::{Language, Words};
use chrono::{DateTime, FixedOffset};

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2027-01-08T10:30:00+00:00").unwrap()
}

/// The meeting of the board in December.
fn december(store: &Store) -> Meeting {
    let found = store.find(
        "SELECT id FROM meeting WHERE day = '2026-12-10'",
        [],
        |row| row.get("id"),
    );
    Meeting::find(store, found.unwrap().unwrap()).unwrap()
}

fn colleague(store: &Store, name: &str) -> StaffId {
    let staff = Staff::list(store).unwrap();
    let found = staff.into_iter().find(|it| it.facts.name == name);
    found.unwrap().id
}

/// How somebody took part, as it was noted.
fn attendance(store: &Store, meeting: &Meeting, person: RepresentativeId) -> Attendance {
    let noted = Attendance::of_meeting(store, meeting.id).unwrap();
    let found = noted.into_iter().find(|it| it.representative == person);
    found.unwrap()
}

#[test]
fn whoever_typed_the_minutes_is_an_author_of_what_is_drafted_from_them() {
    let (_folder, computer) = sample(Language::English);
    let store = &computer.office.as_ref().unwrap().store;
    let meeting = december(store);
    let tunde = Actor::Staff(colleague(store, "Tunde Bakare"));
    let begun = store.change(&tunde, Verb::Book, None, now(), |change| {
        from_attendance(change, Words::new(Language::English), meeting.id, &[])
    });
    let begun = begun.unwrap().value().unwrap().unwrap();
    assert!(!begun.is_empty());
    for id in begun {
        let claim = PaymentClaim::find(store, id).unwrap();
        let authors: Vec<String> = claim
            .authors(store)
            .unwrap()
            .into_iter()
            .map(|(_, name)| name)
            .collect();
        assert_eq!(authors, ["Helen Marsh", "Tunde Bakare"]);
    }
}

#[test]
fn somebody_who_came_with_no_time_noted_is_paid_no_half_day_for_it() {
    let (_folder, computer) = sample(Language::English);
    let store = &computer.office.as_ref().unwrap().store;
    let meeting = december(store);
    let policy = Policy::on(store, now().date_naive()).unwrap();
    let owed = || super::owed(store, &meeting, &policy, &[]).unwrap().unwrap();
    let before = owed();
    let person = before[0].representative;
    let kept = &attendance(store, &meeting, person);
    let none = AttendanceFacts {
        meeting_minutes: 0,
        preparation_minutes: 0,
        ..kept.facts.clone()
    };
    let helen = Actor::Staff(colleague(store, "Helen Marsh"));
    store
        .change(&helen, Verb::Save, None, now(), |change| {
            Attendance::keep(change, meeting.id, person, Some(kept), Some(&none))
        })
        .unwrap();
    assert_eq!(owed(), before[1..]);
}

#[test]
fn a_day_begins_where_the_half_day_ends() {
    for (basis, minutes, unit) in [
        (Basis::HalfDay, 1, Some(RateUnit::HalfDay)),
        (Basis::HalfDay, 240, Some(RateUnit::HalfDay)),
        (Basis::HalfDay, 241, Some(RateUnit::Day)),
        (Basis::Hour, 241, Some(RateUnit::Hour)),
        (Basis::Task, 60, None),
        (Basis::Nothing, 60, None),
    ] {
        assert_eq!(basis.unit(minutes, 240), unit, "{basis:?} {minutes}");
    }
}

#[test]
fn hours_are_paid_with_their_breaks_and_with_getting_ready() {
    let (_folder, computer) = sample(Language::English);
    let store = &computer.office.as_ref().unwrap().store;
    let meeting = december(store);
    let policy = Policy::on(store, now().date_naive()).unwrap();
    let person = super::owed(store, &meeting, &policy, &[]).unwrap().unwrap()[0].representative;
    let kept = &attendance(store, &meeting, person);
    // Two hours with a break of a quarter of an hour, and half an hour of reading.
    let facts = AttendanceFacts {
        meeting_minutes: 135,
        preparation_minutes: 30,
        ..kept.facts.clone()
    };
    let basis = ActivityPayment::of(store, meeting.activity).unwrap();
    let by_the_hour = ActivityPaymentFacts {
        basis: Basis::Hour,
        ..basis.facts.clone()
    };
    let hour = RateFacts {
        kind: RateKind::Involvement,
        unit: RateUnit::Hour,
        name: "Hour".into(),
        pence: Pence::new(1_200),
        after_miles: 0,
        since: meeting.facts.time.day,
        until: None,
        source: String::new(),
        checked_on: None,
    };
    let helen = Actor::Staff(colleague(store, "Helen Marsh"));
    store
        .change(&helen, Verb::Save, None, now(), |change| {
            Attendance::keep(change, meeting.id, person, Some(kept), Some(&facts))?;
            let version = basis.kept.map_or(0, |it| it.1);
            basis.keep(change, meeting.activity, version, &by_the_hour)?;
            Rate::add(change, &hour)
        })
        .unwrap();
    let owed = super::owed(store, &meeting, &policy, &[]).unwrap().unwrap();
    let owed = owed.iter().find(|it| it.representative == person).unwrap();
    assert_eq!(owed.pence, Pence::new(3_300), "2.75 hours at £12");
}
