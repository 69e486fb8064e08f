//! What a review and its parts must say.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{PartFacts, ReviewFacts, ReviewFrame};
use crate::{Problems, check, day::DayDraft};

/// A review as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct ReviewDraft {
    pub frame: String,
    pub begun_day: String,
    pub begun_month: String,
    pub begun_year: String,
    pub with_whom: String,
}

impl ReviewDraft {
    /// The form for a review that is begun today.
    pub fn on(day: NaiveDate) -> Self {
        let [begun_day, begun_month, begun_year] = crate::day::typed(Some(day));
        Self {
            begun_day,
            begun_month,
            begun_year,
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<ReviewFacts, Problems> {
        let mut problems = Problems::default();
        let frame = check::choice(
            &mut problems,
            "frame",
            ReviewFrame::from_code(&self.frame),
            words.review_frame_missing(),
        );
        let begun_on = check::past_day(
            &mut problems,
            words,
            ("begun", words.review_begun_label()),
            self.begun(),
            today,
            words.review_begun_missing(),
        );
        let with_whom = check::line_or_none(
            &mut problems,
            words,
            ("with-whom", words.review_with_label()),
            &self.with_whom,
        );
        match (frame, begun_on) {
            (Some(frame), Some(begun_on)) if problems.is_empty() => Ok(ReviewFacts {
                frame,
                begun_on,
                with_whom,
            }),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn begun(&self) -> DayDraft<'_> {
        DayDraft::new(&self.begun_day, &self.begun_month, &self.begun_year)
    }
}

/// What is written under a heading, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct PartDraft {
    pub plan: String,
    pub found: String,
    pub question: String,
}

impl PartDraft {
    /// Checks it. Nothing has to be there: an open question is an answer, too.
    pub fn check(&self, words: Words) -> Result<PartFacts, Problems> {
        let mut problems = Problems::default();
        let mut text = |field, label, typed: &str| {
            check::text_or_none(&mut problems, words, (field, label), typed)
        };
        let facts = PartFacts {
            plan: text("plan", words.review_plan_label(), &self.plan),
            found: text("found", words.review_found_label(), &self.found),
            question: text("question", words.review_question_label(), &self.question),
        };
        if problems.is_empty() {
            Ok(facts)
        } else {
            Err(problems)
        }
    }
}

impl From<&PartFacts> for PartDraft {
    fn from(facts: &PartFacts) -> Self {
        Self {
            plan: facts.plan.clone(),
            found: facts.found.clone(),
            question: facts.question.clone(),
        }
    }
}
