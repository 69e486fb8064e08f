//! The survey under the five headings of 4Pi: two are written, three are open questions.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::Diary;
use crate::{
    activity::ActivityId,
    review::{Heading, PartFacts, Review, ReviewFacts, ReviewFrame, ReviewPart},
    store::{StoreError, Verb},
};

/// Adds the review.
pub(super) fn add(diary: &Diary<'_>, words: Words, survey: ActivityId) -> Result<(), StoreError> {
    let facts = ReviewFacts {
        frame: ReviewFrame::FourPi,
        begun_on: NaiveDate::from_ymd_opt(2026, 12, 14).unwrap_or_default(),
        with_whom: words.sample_decided_four().into(),
    };
    let id = diary.write(Verb::Add, |change| Review::add(change, survey, &facts))?;
    let review = Review::find(&diary.office.store, id)?;
    for (heading, plan, found, question) in [
        (
            Heading::Presence,
            words.sample_review_presence_plan(),
            words.sample_review_presence_found(),
            words.sample_review_presence_question(),
        ),
        (
            Heading::Impact,
            words.sample_review_impact_plan(),
            words.sample_review_impact_found(),
            "",
        ),
    ] {
        let part = PartFacts {
            plan: plan.into(),
            found: found.into(),
            question: question.into(),
        };
        diary.write(Verb::Save, |change| {
            ReviewPart::write(change, &review, heading, None, &part)
        })?;
    }
    Ok(())
}
