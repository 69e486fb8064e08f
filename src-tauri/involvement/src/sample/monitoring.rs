//! What the sample charity asked on paper, without names, at the two open days of the Dial-a-Ride survey; and what was counted.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::Diary;
use crate::{
    monitoring::{MonitoringCount, MonitoringQuestion, QuestionFacts},
    store::{StoreError, Verb},
};

/// Adds a question that was counted twice and one that was counted once. Of the second count of the first one some is hidden: few had
/// come since.
pub(super) fn add(diary: &Diary<'_>, words: Words) -> Result<(), StoreError> {
    let ages = [
        words.sample_monitoring_under_25(),
        words.sample_monitoring_25_to_49(),
        words.sample_monitoring_50_to_64(),
        words.sample_monitoring_65_or_over(),
    ];
    let places = [
        words.sample_monitoring_in_town(),
        words.sample_monitoring_in_village(),
        words.sample_monitoring_elsewhere(),
    ];
    let september = NaiveDate::from_ymd_opt(2026, 9, 19).unwrap_or_default();
    let december = NaiveDate::from_ymd_opt(2026, 12, 5).unwrap_or_default();
    ask(
        diary,
        words.sample_monitoring_age(),
        &ages,
        &[
            (september, &[7, 11, 12, 14, 6]),
            (december, &[9, 17, 19, 16, 8]),
        ],
    )?;
    ask(
        diary,
        words.sample_monitoring_where(),
        &places,
        &[(december, &[38, 14, 9, 6])],
    )
}

fn ask(
    diary: &Diary<'_>,
    question: &str,
    answers: &[&str],
    counts: &[(NaiveDate, &[u32])],
) -> Result<(), StoreError> {
    let facts = QuestionFacts {
        question: question.to_string(),
        answers: answers.iter().map(ToString::to_string).collect(),
    };
    let id = diary.write(Verb::Add, |change| MonitoringQuestion::add(change, &facts))?;
    let question = MonitoringQuestion::find(&diary.office.store, id)?;
    for (on, numbers) in counts {
        diary.write(Verb::Add, |change| {
            MonitoringCount::add(change, &question, *on, numbers)
        })?;
    }
    Ok(())
}
