//! A meeting that is cancelled: when and why. People are told, and what was booked for it is cancelled too (DOMAIN.md, section 2).

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Problems, check, day, day::DayDraft};

/// That a meeting is cancelled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancelled {
    /// The day on which it was decided.
    pub on: NaiveDate,
    /// Why, in words that are printed for everybody. Never empty.
    pub why: String,
}

/// The same as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct CancelDraft {
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub why: String,
}

impl CancelDraft {
    /// A form with today's date in it.
    pub fn on(today: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = day::typed(Some(today));
        Self {
            on_day,
            on_month,
            on_year,
            why: String::new(),
        }
    }

    /// Checks that there is a reason and a day that has come. Nobody is told "cancelled" without a reason.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<Cancelled, Problems> {
        let mut problems = Problems::default();
        let found = &mut problems;
        let question = ("why", words.meeting_cancel_why_label());
        let why = check::text(
            found,
            words,
            question,
            &self.why,
            words.meeting_cancel_why_missing(),
        );
        let question = ("on", words.meeting_cancel_on_label());
        let missing = words.meeting_cancel_on_missing();
        let on = check::past_day(found, words, question, self.day(), today, missing);
        match (on, why) {
            (Some(on), Some(why)) if problems.is_empty() => Ok(Cancelled { on, why }),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn day(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    #[test]
    fn nobody_cancels_without_a_reason_or_for_a_day_to_come() {
        let today = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        let fields = |draft: &CancelDraft| -> Vec<String> {
            let problems = draft.check(WORDS, today).unwrap_err();
            problems.iter().map(|it| it.field.to_string()).collect()
        };
        assert_eq!(fields(&CancelDraft::on(today)), ["why"]);
        let mut draft = CancelDraft::on(today);
        draft.why = "The hall has no heating.".into();
        let cancelled = draft.check(WORDS, today).unwrap();
        assert_eq!(cancelled.on, today);
        draft.on_day = "9".into();
        assert_eq!(fields(&draft), ["on-day"]);
    }
}
