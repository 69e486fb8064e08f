//! How the board's meetings of October and December were for the six representatives and the two members of staff who filled in a
//! sheet. In October papers came late to half of them; in December they did not.

use alongside_locales::Words;

use super::Diary;
use crate::{
    activity::ActivityId,
    meeting::Meeting,
    power_check::{AnsweredHow, PointAnswer, PowerCheck, PowerCheckFacts, Who},
    store::{StoreError, Verb},
};
use chrono::{Datelike, NaiveDate};

/// How many of six representatives said yes to each of the eight points.
const OCTOBER: [usize; 8] = [5, 4, 6, 3, 5, 3, 2, 6];
const DECEMBER: [usize; 8] = [6, 5, 6, 6, 5, 5, 3, 6];

/// Adds the sheets.
pub(super) fn add(diary: &Diary<'_>, words: Words, board: ActivityId) -> Result<(), StoreError> {
    for meeting in Meeting::of_activity(&diary.office.store, board)? {
        let day: NaiveDate = meeting.facts.time.day;
        let (yes, better) = match (day.year(), day.month(), day.day()) {
            (2026, 10, 15) => (OCTOBER, words.sample_power_papers()),
            (2026, 12, 10) => (DECEMBER, words.sample_power_first()),
            _ => continue,
        };
        for sheet in 0..6 {
            let facts = PowerCheckFacts {
                who: Who::Representative,
                how: [AnsweredHow::Paper, AnsweredHow::Phone, AnsweredHow::Writer][sheet % 3],
                points: yes.map(|yes| match sheet < yes {
                    true => PointAnswer::Yes,
                    false if sheet % 2 == 0 => PointAnswer::Partly,
                    false => PointAnswer::No,
                }),
                better: if sheet == 5 {
                    better.into()
                } else {
                    String::new()
                },
            };
            diary.write(Verb::Add, |change| {
                PowerCheck::add(change, meeting.id, &facts)
            })?;
        }
        for _ in 0..2 {
            let facts = PowerCheckFacts {
                who: Who::Staff,
                how: AnsweredHow::Screen,
                points: [PointAnswer::Yes; 8],
                better: String::new(),
            };
            diary.write(Verb::Add, |change| {
                PowerCheck::add(change, meeting.id, &facts)
            })?;
        }
        diary.write(Verb::Book, |change| PowerCheck::show(change, meeting.id))?;
    }
    Ok(())
}
