//! When and where the Partnership Board meets in January: three times were offered, five people said yes to one of them.

use alongside_locales::Words;
use chrono::{NaiveDate, NaiveTime};

use super::{Diary, people::People};
use crate::{
    activity::ActivityId,
    arrangement::{
        Arrangement, ArrangementFacts, ArrangementId, Decision, ReplyFacts, TimeFacts, TimeOffered,
        TimeReply,
    },
    store::{StoreError, Verb},
};

/// Adds the meeting on Thursday 21 January 2027, 10:30 to 12:30, in committee room 2 of the town hall.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    board: ActivityId,
) -> Result<ArrangementId, StoreError> {
    let facts = ArrangementFacts {
        title: words.sample_meeting_title().into(),
        bring: words.sample_meeting_bring().into(),
        offered_on: Some(december(3)),
    };
    let id = diary.write(Verb::Add, |change| Arrangement::add(change, board, &facts))?;
    for (day, start, finish, place) in [
        (19, at(18, 0), at(20, 0), words.sample_meeting_library()),
        (21, at(10, 30), at(12, 30), words.sample_meeting_town_hall()),
        (22, at(14, 0), at(16, 0), words.sample_meeting_online()),
    ] {
        let facts = TimeFacts {
            day: NaiveDate::from_ymd_opt(2027, 1, day).unwrap_or_default(),
            start,
            finish,
            place: place.into(),
        };
        diary.write(Verb::Add, |change| TimeOffered::add(change, id, &facts))?;
    }
    for (person, suits, said) in [
        (people.rosie, vec![2], words.sample_meeting_rosie()),
        (people.gareth, vec![1, 2], ""),
        (people.amina, vec![2, 3], ""),
        (people.joan, vec![2], ""),
        (people.derek, vec![1, 2], words.sample_meeting_derek()),
        (people.priya, vec![3], words.sample_meeting_priya()),
    ] {
        let facts = ReplyFacts {
            suits,
            said: said.into(),
            said_on: december(9),
        };
        diary.write(Verb::Save, |change| {
            TimeReply::keep(change, id, person, None, &facts)
        })?;
    }
    let decision = Decision {
        number: 2,
        why: words.sample_meeting_why().into(),
        confirmed_on: december(11),
    };
    diary.write(Verb::Agree, |change| {
        Arrangement::decide(change, id, 1, &decision)
    })?;
    Ok(id)
}

fn december(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, day).unwrap_or_default()
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}
