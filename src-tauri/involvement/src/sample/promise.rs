//! What was promised in the sample charity, and what was tried and learned.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::Diary;
use crate::{
    activity::ActivityId,
    lesson::{Again, Lesson, LessonFacts},
    promise::{Outcome, Promise, PromiseFacts},
    store::{StoreError, Verb},
};

/// Adds a promise that was kept, one that is late, one that is open and one of the whole charity; and two lessons.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    survey: ActivityId,
    board: ActivityId,
) -> Result<(), StoreError> {
    let promise = |activity, promised: &str, person: &str, department: &str, due, note: &str| {
        let facts = PromiseFacts {
            activity,
            promised: promised.into(),
            person: person.into(),
            department: department.into(),
            due,
            note: note.into(),
        };
        diary.write(Verb::Add, |change| Promise::add(change, &facts))
    };
    let texts = promise(
        Some(survey),
        words.sample_promise_texts(),
        words.sample_promise_dana(),
        words.sample_promise_transport(),
        day(2026, 12, 1),
        "",
    )?;
    let kept = Outcome::Kept(
        day(2026, 11, 24),
        words.sample_promise_texts_done().to_string(),
    );
    diary.write(Verb::Save, |change| {
        Promise::settle(change, texts, 1, &kept)
    })?;
    promise(
        Some(board),
        words.sample_promise_loop(),
        words.sample_promise_ruth(),
        words.sample_promise_buildings(),
        day(2026, 12, 18),
        words.sample_promise_loop_note(),
    )?;
    promise(
        Some(board),
        words.sample_promise_answer(),
        words.sample_sponsor(),
        words.sample_promise_directors(),
        day(2027, 4, 30),
        "",
    )?;
    promise(
        None,
        words.sample_promise_claims(),
        words.sample_sponsor(),
        words.sample_promise_directors(),
        day(2027, 12, 31),
        "",
    )?;
    for facts in lessons(words, survey, board) {
        diary.write(Verb::Add, |change| Lesson::add(change, &facts))?;
    }
    Ok(())
}

fn lessons(words: Words, survey: ActivityId, board: ActivityId) -> [LessonFacts; 2] {
    [
        LessonFacts {
            activity: board,
            tried_on: day(2026, 10, 15),
            tried: words.sample_lesson_quiet().into(),
            happened: words.sample_lesson_quiet_happened().into(),
            learned: words.sample_lesson_quiet_learned().into(),
            again: Again::Yes,
            writer: "Rosie Tattersall".into(),
            shared_on: Some(day(2026, 10, 22)),
        },
        LessonFacts {
            activity: survey,
            tried_on: day(2026, 11, 5),
            tried: words.sample_lesson_online().into(),
            happened: words.sample_lesson_online_happened().into(),
            learned: words.sample_lesson_online_learned().into(),
            again: Again::WithChanges,
            writer: "Helen Marsh".into(),
            shared_on: None,
        },
    ]
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
