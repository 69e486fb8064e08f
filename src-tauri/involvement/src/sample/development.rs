//! How Rosie grows with the work, and the training that Helen took with her.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Diary, people::People};
use crate::{
    activity::ActivityId,
    development::{Development, DevelopmentFacts, DevelopmentKind},
    meeting::{Meeting, MeetingKind},
    staff::StaffId,
    store::{StoreError, Verb},
    training::{Training, TrainingFacts},
};

/// Adds what Rosie wants and can, and Helen's training, which was joint.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    board: ActivityId,
    helen: StaffId,
) -> Result<(), StoreError> {
    let entry = |kind, said: &str, note: &str, since: NaiveDate, minutes, on_record| {
        let facts = DevelopmentFacts {
            kind,
            words: said.into(),
            note: note.into(),
            since,
            minutes,
            reached_on: None,
            on_record,
        };
        diary.write(Verb::Add, |change| {
            Development::add(change, people.rosie, &facts)
        })
    };
    entry(
        DevelopmentKind::Goal,
        words.sample_growth_goal(),
        words.sample_growth_goal_next(),
        day(2026, 5, 21),
        None,
        true,
    )?;
    entry(
        DevelopmentKind::SkillGained,
        words.sample_growth_asking(),
        words.sample_growth_asking_shown(),
        day(2026, 9, 24),
        None,
        true,
    )?;
    entry(
        DevelopmentKind::SkillGained,
        words.sample_growth_chairing(),
        words.sample_growth_chairing_shown(),
        day(2026, 12, 10),
        None,
        true,
    )?;
    entry(
        DevelopmentKind::Mentoring,
        words.sample_growth_session(),
        words.sample_growth_session_with(),
        day(2026, 11, 19),
        Some(45),
        false,
    )?;
    entry(
        DevelopmentKind::Reference,
        words.sample_growth_reference(),
        "",
        day(2026, 12, 14),
        None,
        false,
    )?;
    let joint = Meeting::of_activity(&diary.office.store, board)?
        .into_iter()
        .find(|it| it.facts.kind == MeetingKind::Training);
    let facts = TrainingFacts {
        staff: helen,
        what: words.sample_growth_equality().into(),
        equality: true,
        taken_on: day(2026, 6, 11),
        expires_on: Some(day(2028, 6, 10)),
        meeting: joint.map(|it| it.id),
    };
    diary.write(Verb::Add, |change| Training::add(change, &facts))?;
    Ok(())
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
