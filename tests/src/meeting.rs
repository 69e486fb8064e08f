//! A meeting of the small charity for stories, with what belongs to it.

use alongside_involvement::{
    activity::ActivityId,
    agenda::{AgendaItem, ItemFacts, ItemKind, Proposer},
    attendance::{Attendance, AttendanceFacts, Came},
    meeting::{Meeting, MeetingDraft},
    meeting_action::{MeetingAction, MeetingActionFacts},
    representative::RepresentativeId,
    store::{Change, StoreError},
    support_booking::{EVERYBODY, SupportBooking, SupportBookingDraft},
};
use alongside_locales::Words;
use chrono::NaiveDate;

/// A meeting that was held, to which somebody came.
pub(crate) fn meet(
    change: &Change<'_>,
    words: Words,
    activity: ActivityId,
    person: RepresentativeId,
    title: &str,
) -> Result<(), StoreError> {
    let draft = MeetingDraft {
        title: format!("First meeting, {title}"),
        on_day: "7".into(),
        on_month: "1".into(),
        on_year: "2027".into(),
        start: "10:30".into(),
        finish: "12:30".into(),
        place: "Town hall".into(),
        held: vec!["held".into()],
        greeter: "Tunde Bakare".into(),
        ..MeetingDraft::blank()
    };
    let day = NaiveDate::from_ymd_opt(2027, 1, 7).expect("a day");
    let facts = draft.check(words, day).expect("a meeting");
    let meeting = Meeting::add(change, activity, None, &facts)?;
    let came = AttendanceFacts {
        came: Came::Came,
        preparation_minutes: 60,
        meeting_minutes: 120,
        travel_minutes: 30,
        left_at: None,
    };
    Attendance::keep(change, meeting, person, None, Some(&came))?;
    let proposer = Proposer::Representative(person);
    let item = ItemFacts {
        title: format!("Booking by text, {title}"),
        proposer: Some(proposer),
        ..ItemFacts::usual(ItemKind::Item)
    };
    AgendaItem::add(change, meeting, &item)?;
    let action = MeetingActionFacts {
        what: format!("Try the text line, {title}"),
        owner: proposer,
        due: None,
    };
    MeetingAction::add(change, meeting, &action)?;
    let booking = SupportBookingDraft {
        kind: "notetaker".into(),
        representative: EVERYBODY.into(),
        name: format!("Nia Probert, {title}"),
        ..SupportBookingDraft::requested(day)
    };
    let booking = booking.check(words, day).expect("a booking");
    SupportBooking::add(change, meeting, &booking)?;
    Ok(())
}
