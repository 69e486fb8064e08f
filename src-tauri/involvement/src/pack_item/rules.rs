//! What can be said of a paper that is late, and of one that was sent.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Agreement, Answer};
use crate::representative::Delivery;
use crate::{Problems, check, day::DayDraft};

/// What a person said about a late paper, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct AgreementDraft {
    pub answer: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub how: String,
}

impl AgreementDraft {
    /// A form for an answer that is given on this day.
    pub fn on_day(day: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(day));
        Self {
            on_day,
            on_month,
            on_year,
            ..Self::default()
        }
    }

    /// Checks what was typed and reports all problems at once.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<Agreement, Problems> {
        let mut problems = Problems::default();
        let answer = check::choice(
            &mut problems,
            "answer",
            Answer::from_code(&self.answer),
            words.pack_item_agreed_missing(),
        );
        let on = check::past_day(
            &mut problems,
            words,
            ("on", words.pack_item_agreed_on_label()),
            self.on(),
            today,
            words.pack_item_agreed_on_missing(),
        );
        let how = check::line_or_none(
            &mut problems,
            words,
            ("how", words.pack_item_agreed_how_label()),
            &self.how,
        );
        match (answer, on) {
            (Some(answer), Some(on)) if problems.is_empty() => Ok(Agreement { answer, on, how }),
            _ => Err(problems),
        }
    }

    /// The day, as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

/// That a pack was sent, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the log")]
pub struct SentDraft {
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub delivery: String,
}

impl SentDraft {
    /// A form for a pack that is sent on this day in this way.
    pub fn on_day(day: NaiveDate, delivery: Delivery) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(day));
        Self {
            on_day,
            on_month,
            on_year,
            delivery: delivery.code().to_string(),
        }
    }

    /// Checks what was typed and reports all problems at once: a day up to today, and a way.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<(NaiveDate, Delivery), Problems> {
        let mut problems = Problems::default();
        let on = check::past_day(
            &mut problems,
            words,
            ("on", words.pack_item_sent_on_label()),
            self.on(),
            today,
            words.pack_item_sent_on_missing(),
        );
        let delivery = check::choice(
            &mut problems,
            "delivery",
            Delivery::from_code(&self.delivery),
            words.pack_item_sent_how_missing(),
        );
        match (on, delivery) {
            (Some(on), Some(delivery)) if problems.is_empty() => Ok((on, delivery)),
            _ => Err(problems),
        }
    }

    /// The day, as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}
