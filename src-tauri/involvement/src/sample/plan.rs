//! The plans of the sample charity's activities, and how far they are: the survey waits for feedback; the board is planned, and its
//! start list lacks one line, the access of its room.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::Diary;
use crate::activity::{Activity, ActivityId};
use crate::plan::{About, Decision, DecisionFacts, Plan, PlanFacts};
use crate::stage::{Confirmation, ConfirmationFacts, Gate, GateLine, Move, MoveFacts, Stage};
use crate::store::{StoreError, Verb};

/// Writes the plan of the board, who decided what, and what was confirmed; it is being planned.
pub(super) fn board(diary: &Diary<'_>, words: Words, board: ActivityId) -> Result<(), StoreError> {
    let facts = PlanFacts {
        objectives: words.sample_plan_objectives().into(),
        expectations: words.sample_plan_expectations().into(),
        departments: words.sample_plan_departments().into(),
        funding: words.sample_plan_funding().into(),
        frequency: words.sample_plan_frequency().into(),
        duration: words.sample_plan_duration().into(),
        sessions: Some(6),
        meeting: Some(120),
        preparation: Some(90),
        travel: Some(60),
    };
    diary.write(Verb::Save, |change| Plan::save(change, board, None, &facts))?;
    let decided = [About::Purpose, About::Objectives, About::Timeframe];
    let who = (
        words.sample_decided_board(),
        words.sample_decided_at_meeting(),
    );
    decide(diary, board, &decided, who, day(2026, 5, 21))?;
    // The access of the room is not among them: its hearing loop was not tested. Terms and policy speak for themselves.
    confirm(
        diary,
        board,
        &[
            (GateLine::Budget, words.sample_confirm_budget()),
            (GateLine::Arrangements, words.sample_confirm_arrangements()),
        ],
        day(2026, 5, 21),
    )?;
    go(diary, board, &[(Stage::Planning, day(2026, 4, 16))])
}

/// The survey went the whole way and waits for feedback.
pub(super) fn survey(
    diary: &Diary<'_>,
    words: Words,
    survey: ActivityId,
) -> Result<(), StoreError> {
    let began = day(2026, 9, 7);
    let who = (
        words.sample_decided_four(),
        words.sample_decided_designing(),
    );
    decide(diary, survey, About::ALL, who, began)?;
    confirm(
        diary,
        survey,
        &[
            (GateLine::Terms, words.sample_confirm_terms()),
            (GateLine::AccessAudit, words.sample_confirm_access_audit()),
            (
                GateLine::PaymentPolicy,
                words.sample_confirm_payment_policy(),
            ),
            (GateLine::Budget, words.sample_confirm_budget()),
            (GateLine::Arrangements, words.sample_confirm_arrangements()),
        ],
        began,
    )?;
    let ended = day(2026, 12, 11);
    go(
        diary,
        survey,
        &[
            (Stage::Planning, began),
            (Stage::Ready, began),
            (Stage::Active, began),
            (Stage::FeedbackDue, ended),
        ],
    )
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn decide(
    diary: &Diary<'_>,
    activity: ActivityId,
    decided: &[About],
    (who, how): (&str, &str),
    on: NaiveDate,
) -> Result<(), StoreError> {
    for about in decided {
        let facts = DecisionFacts {
            about: *about,
            who: who.into(),
            how: how.into(),
            on,
        };
        diary.write(Verb::Save, |change| {
            Decision::save(change, activity, None, &facts)
        })?;
    }
    Ok(())
}

fn confirm(
    diary: &Diary<'_>,
    activity: ActivityId,
    lines: &[(GateLine, &str)],
    on: NaiveDate,
) -> Result<(), StoreError> {
    for (about, note) in lines {
        let facts = ConfirmationFacts {
            about: *about,
            note: (*note).into(),
            on,
        };
        diary.write(Verb::Save, |change| {
            Confirmation::save(change, activity, None, &facts)
        })?;
    }
    Ok(())
}

fn go(
    diary: &Diary<'_>,
    activity: ActivityId,
    steps: &[(Stage, NaiveDate)],
) -> Result<(), StoreError> {
    for (becomes, on) in steps {
        let activity = Activity::find(&diary.office.store, activity)?;
        let gate = Gate::of(&diary.office.store, &activity)?;
        let facts = MoveFacts {
            becomes: *becomes,
            why: String::new(),
            what_next: String::new(),
            decided_by: String::new(),
            told_on: None,
        };
        diary.write(Verb::Save, |change| {
            Move::make(change, &activity, activity.version, &gate, *on, &facts)
        })?;
    }
    Ok(())
}
