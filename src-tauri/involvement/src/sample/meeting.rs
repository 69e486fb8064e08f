//! The meetings of the sample charity: a year of the Partnership Board, the three sessions of the survey, two trainings, and who came.
//!
//! They make Rosie's year: eleven times, 18 hours in meetings, 7.5 of preparation, 2 of training.

use alongside_locales::Words;
use chrono::{NaiveDate, NaiveTime};

use super::{Diary, people::People};
use crate::{
    access_audit::AccessAuditId,
    activity::ActivityId,
    arrangement::{ArrangementId, TimeFacts},
    attendance::{Attendance, AttendanceFacts, Came},
    input::ToldBy,
    meeting::{Cancelled, Meeting, MeetingFacts, MeetingId, MeetingKind},
    meeting_notice::{MeetingNotice, NoticeAbout, NoticeFacts},
    representative::RepresentativeId,
    store::{StoreError, Verb},
};

/// What the meetings are about.
pub(super) struct Of {
    pub(super) survey: ActivityId,
    pub(super) board: ActivityId,
    pub(super) audit: AccessAuditId,
    pub(super) arrangement: ArrangementId,
}

/// Adds the meetings. Returns the one of the board on 21 January 2027.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    of: &Of,
) -> Result<MeetingId, StoreError> {
    for (month, day) in [(4, 16), (5, 21), (7, 16), (9, 17), (10, 15), (12, 10)] {
        let day = date(2026, month, day);
        let title = words.sample_board_meeting(&words.month(day));
        let mut facts = at_town_hall(words, &title, day);
        facts.audit = Some(of.audit).filter(|_| month == 12);
        let meeting = meet(diary, of.board, None, &facts)?;
        for person in people.all() {
            let (came, preparation, travel) = match person {
                it if it == people.priya => (Came::Online, 60, 0),
                it if it == people.gareth && month == 7 => (Came::Apologies, 30, 0),
                it if it == people.rosie => (Came::Came, 50, 40),
                _ => (Came::Came, 45, 60),
            };
            attend(diary, meeting, &facts, person, (came, preparation, travel))?;
        }
    }
    let designers = [people.rosie, people.gareth, people.amina, people.derek];
    for (title, month, day) in [
        (words.sample_session_one(), 9, 24),
        (words.sample_session_two(), 10, 22),
        (words.sample_session_three(), 11, 26),
    ] {
        let facts = at_town_hall(words, title, date(2026, month, day));
        let meeting = meet(diary, of.survey, None, &facts)?;
        for person in designers {
            let took_part = if person == people.rosie {
                (Came::Came, 50, 40)
            } else if person == people.amina && month == 11 {
                (Came::Online, 45, 0)
            } else {
                (Came::Came, 45, 60)
            };
            attend(diary, meeting, &facts, person, took_part)?;
        }
    }
    for (title, month, day) in [
        (words.sample_training_asking(), 6, 11),
        (words.sample_training_chairing(), 11, 5),
    ] {
        let mut facts = at_town_hall(words, title, date(2026, month, day));
        facts.kind = MeetingKind::Training;
        facts.time.finish = time(11, 30);
        let meeting = meet(diary, of.board, None, &facts)?;
        for person in [people.rosie, people.joan] {
            attend(diary, meeting, &facts, person, (Came::Came, 0, 40))?;
        }
    }
    cancelled(diary, words, &designers, of)?;
    january(diary, words, of)
}

/// A session that did not take place: everybody was told the day before.
fn cancelled(
    diary: &Diary<'_>,
    words: Words,
    people: &[RepresentativeId],
    of: &Of,
) -> Result<(), StoreError> {
    let facts = at_town_hall(words, words.sample_session_extra(), date(2026, 11, 12));
    let meeting = meet(diary, of.survey, None, &facts)?;
    let off = Cancelled {
        on: date(2026, 11, 11),
        why: words.sample_session_extra_why().into(),
    };
    diary.write(Verb::Save, |change| {
        Meeting::cancel(change, meeting, 1, Some(&off))
    })?;
    for person in people {
        let notice = MeetingNotice {
            meeting,
            representative: *person,
            facts: NoticeFacts {
                about: NoticeAbout::Cancelled,
                by: ToldBy::Text,
                on: off.on,
                note: String::new(),
            },
        };
        diary.write(Verb::Add, |change| notice.log(change))?;
    }
    Ok(())
}

/// The meeting of 21 January 2027, as everybody chose it.
fn january(diary: &Diary<'_>, words: Words, of: &Of) -> Result<MeetingId, StoreError> {
    let facts = MeetingFacts {
        online: words.sample_join_online().into(),
        audit: Some(of.audit),
        practical: words.sample_practical().into(),
        greeter: "Tunde Bakare".into(),
        greeting: words.sample_greeting().into(),
        ..at_town_hall(words, words.sample_meeting_title(), date(2027, 1, 21))
    };
    meet(diary, of.board, Some(of.arrangement), &facts)
}

/// Two hours in committee room 2.
fn at_town_hall(words: Words, title: &str, day: NaiveDate) -> MeetingFacts {
    MeetingFacts {
        title: title.into(),
        kind: MeetingKind::Meeting,
        time: TimeFacts {
            day,
            start: time(10, 30),
            finish: time(12, 30),
            place: words.sample_meeting_town_hall().into(),
        },
        online: String::new(),
        audit: None,
        practical: String::new(),
        greeter: String::new(),
        greeting: String::new(),
        note: String::new(),
    }
}

fn meet(
    diary: &Diary<'_>,
    activity: ActivityId,
    arrangement: Option<ArrangementId>,
    facts: &MeetingFacts,
) -> Result<MeetingId, StoreError> {
    diary.write(Verb::Add, |change| {
        Meeting::add(change, activity, arrangement, facts)
    })
}

fn attend(
    diary: &Diary<'_>,
    meeting: MeetingId,
    facts: &MeetingFacts,
    person: RepresentativeId,
    (came, preparation_minutes, travel_minutes): (Came, u32, u32),
) -> Result<(), StoreError> {
    let whole = u32::try_from(facts.time.minutes()).unwrap_or_default();
    let took_part = AttendanceFacts {
        came,
        preparation_minutes,
        meeting_minutes: if came.took_part() { whole } else { 0 },
        travel_minutes,
        left_at: None,
    };
    diary.write(Verb::Save, |change| {
        Attendance::keep(change, meeting, person, None, Some(&took_part))
    })
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}
