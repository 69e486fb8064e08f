use super::*;
use crate::{
    Actor,
    attendance::{Attendance, AttendanceFacts},
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
    let kept = Attendance::of_meeting(store, meeting.id).unwrap();
    let kept = kept.iter().find(|it| it.representative == person).unwrap();
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
