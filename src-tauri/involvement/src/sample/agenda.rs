//! The agenda of 21 January 2027 as it was first drafted: what representatives asked for comes last, and Priya sits too long. One
//! interpreter is confirmed, and a second is still to be booked. Two things were agreed in December.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Diary, people::People};
use crate::{
    access_requirement::BookingKind,
    agenda::{AgendaItem, ItemFacts, ItemKind, Proposer, Purpose},
    meeting::{Call, Meeting, MeetingId, Minuted},
    meeting_action::{MeetingAction, MeetingActionFacts},
    money::Pence,
    staff::StaffId,
    store::{StoreError, Verb},
    support_booking::{BookingStatus, Settled, SupportBooking, SupportBookingFacts},
};

/// Adds what belongs to the meeting on 21 January 2027, and the minutes of the one before.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    january: MeetingId,
    helen: StaffId,
) -> Result<(), StoreError> {
    let helen = Proposer::Staff(helen);
    let call = Call {
        asked_on: date(2026, 12, 11),
        items_by: date(2026, 12, 18),
    };
    diary.write(Verb::Save, |change| Meeting::call(change, january, 1, call))?;
    for (title, proposer, purpose, minutes, papers) in [
        (words.sample_item_welcome(), helen, Purpose::Hear, 10, ""),
        (words.sample_item_director(), helen, Purpose::Hear, 15, ""),
        (words.sample_item_fares(), helen, Purpose::Discuss, 20, ""),
        (words.sample_item_finance(), helen, Purpose::Hear, 15, ""),
        (words.sample_item_drivers(), helen, Purpose::Discuss, 10, ""),
        (words.sample_item_website(), helen, Purpose::Hear, 10, ""),
        (
            words.sample_item_text(),
            Proposer::Representative(people.gareth),
            Purpose::Decide,
            15,
            words.sample_item_text_paper(),
        ),
    ] {
        // One break after an hour.
        if title == words.sample_item_drivers() {
            add_item(diary, january, &ItemFacts::usual(ItemKind::Break))?;
        }
        let facts = ItemFacts {
            title: title.into(),
            proposer: Some(proposer),
            purpose: Some(purpose),
            minutes: Some(minutes),
            papers: papers.into(),
            ..ItemFacts::usual(ItemKind::Item)
        };
        add_item(diary, january, &facts)?;
    }
    add_item(diary, january, &ItemFacts::usual(ItemKind::AnyOther))?;
    book(diary, words, people, january)?;
    december(diary, words, people, january, helen)
}

fn add_item(diary: &Diary<'_>, meeting: MeetingId, facts: &ItemFacts) -> Result<(), StoreError> {
    diary.write(Verb::Add, |change| AgendaItem::add(change, meeting, facts))?;
    Ok(())
}

/// Gareth needs two interpreters; one of them is confirmed. A personal assistant comes with Derek, who pays and claims.
fn book(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    meeting: MeetingId,
) -> Result<(), StoreError> {
    for (kind, person, name, registration, cost, payer) in [
        (
            BookingKind::BslInterpreter,
            people.gareth,
            "Nia Probert",
            "NRCPD 1000123",
            Some(Pence::new(18_000)),
            super::CHARITY,
        ),
        (
            BookingKind::PersonalAssistant,
            people.derek,
            "Ben Carter",
            "",
            Some(Pence::new(7_290)),
            words.sample_derek_pays(),
        ),
    ] {
        let facts = SupportBookingFacts {
            kind,
            representative: Some(person),
            name: name.into(),
            agency: String::new(),
            registration: registration.into(),
            contact: String::new(),
            status: BookingStatus::Confirmed,
            status_on: date(2026, 12, 16).unwrap_or_default(),
            cost,
            payer: payer.into(),
            cancel_cost: None,
            settled: Settled::Open,
            note: String::new(),
        };
        diary.write(Verb::Add, |change| {
            SupportBooking::add(change, meeting, &facts)
        })?;
    }
    Ok(())
}

/// What was said in December, and what Rosie and Helen said they will do.
fn december(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    january: MeetingId,
    helen: Proposer,
) -> Result<(), StoreError> {
    let store = &diary.office.store;
    let board = Meeting::find(store, january)?.activity;
    let before = date(2026, 12, 10).unwrap_or_default();
    let Some(meeting) = Meeting::next_of(store, board, before)? else {
        return Ok(());
    };
    let text = ItemFacts {
        title: words.sample_item_bookings().into(),
        proposer: Some(Proposer::Representative(people.amina)),
        purpose: Some(Purpose::Discuss),
        minutes: Some(30),
        ..ItemFacts::usual(ItemKind::Item)
    };
    let item = diary.write(Verb::Add, |change| {
        AgendaItem::add(change, meeting.id, &text)
    })?;
    let item = AgendaItem::find(store, item)?;
    let minuted = Minuted {
        staff_there: words.sample_staff_there().into(),
        said: String::new(),
    };
    diary.write(Verb::Save, |change| {
        item.minute(change, words.sample_said_bookings())?;
        Meeting::minute(change, meeting.id, meeting.version, &minuted)
    })?;
    for (what, owner, due) in [
        (
            words.sample_action_try(),
            Proposer::Representative(people.rosie),
            date(2027, 1, 15),
        ),
        (words.sample_action_ask(), helen, date(2027, 1, 12)),
    ] {
        let facts = MeetingActionFacts {
            what: what.into(),
            owner,
            due,
        };
        diary.write(Verb::Add, |change| {
            MeetingAction::add(change, meeting.id, &facts)
        })?;
    }
    Ok(())
}

fn date(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}
