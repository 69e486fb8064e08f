//! What the sample charity does: the Partnership Board and the Dial-a-Ride survey.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Diary, people::People, plan, role_description};
use crate::{
    activity::{Activity, ActivityFacts, ActivityId, ActivityKind, ActivityLevel, Participation},
    representative::RepresentativeId,
    staff::StaffId,
    store::{StoreError, Verb},
};

/// Adds both activities and who takes part in them. Returns the survey and the Partnership Board.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    helen: StaffId,
    tunde: StaffId,
) -> Result<(ActivityId, ActivityId), StoreError> {
    let survey = ActivityFacts {
        title: words.sample_survey_title().into(),
        kind: ActivityKind::Survey,
        level: ActivityLevel::CoProduce,
        purpose: words.sample_survey_purpose().into(),
        measures: words.sample_survey_measures().into(),
        outcomes: words.sample_survey_outcomes().into(),
        start: NaiveDate::from_ymd_opt(2026, 9, 7),
        end: NaiveDate::from_ymd_opt(2026, 12, 11),
        contact: helen,
        deputy: Some(tunde),
        sponsor: words.sample_sponsor().into(),
    };
    let board = ActivityFacts {
        title: words.sample_board_title().into(),
        kind: ActivityKind::Board,
        level: ActivityLevel::CoProduce,
        purpose: words.sample_board_purpose().into(),
        measures: words.sample_board_measures().into(),
        outcomes: words.sample_board_outcomes().into(),
        start: NaiveDate::from_ymd_opt(2026, 4, 16),
        end: None,
        contact: helen,
        deputy: Some(tunde),
        sponsor: words.sample_sponsor().into(),
    };
    let designers = [people.rosie, people.gareth, people.amina, people.derek];
    let survey = begin(diary, &survey, &designers)?;
    plan::survey(diary, words, survey)?;
    let board = begin(diary, &board, &people.all())?;
    plan::board(diary, words, board)?;
    role_description::add(diary, words, board)?;
    Ok((survey, board))
}

/// Adds an activity and everybody who takes part from its first day.
fn begin(
    diary: &Diary<'_>,
    facts: &ActivityFacts,
    people: &[RepresentativeId],
) -> Result<ActivityId, StoreError> {
    let id = diary.write(Verb::Add, |change| Activity::add(change, facts))?;
    let from = facts.start.unwrap_or(diary.now.date_naive());
    for person in people {
        diary.write(Verb::Add, |change| {
            Participation::begin(change, id, *person, from)
        })?;
    }
    Ok(id)
}
