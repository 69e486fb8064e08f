//! What must be known of an answer before it is kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Answer, Consent, ConsentFacts, Method};
use crate::{Problems, check, day, day::DayDraft};

/// An answer as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct ConsentDraft {
    pub answer: String,
    pub method: String,
    pub given_day: String,
    pub given_month: String,
    pub given_year: String,
    pub note: String,
}

impl ConsentDraft {
    /// An unanswered form on `today`. No answer stands there already: nobody agrees by leaving a box as it is.
    pub fn blank(today: NaiveDate) -> Self {
        let [given_day, given_month, given_year] = day::typed(Some(today));
        Self {
            given_day,
            given_month,
            given_year,
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<ConsentFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let answer = Answer::from_code(&self.answer);
        let answer = check::choice(found, "answer", answer, words.consent_answer_missing());
        let method = Method::from_code(&self.method);
        let method = check::choice(found, "method", method, words.consent_method_missing());
        let question = ("given", words.consent_given_label());
        let missing = words.consent_given_missing();
        let given_on = check::past_day(found, words, question, self.given(), today, missing);
        let question = ("note", words.consent_note_label());
        let note = check::text_or_none(found, words, question, &self.note);
        match (answer, method, given_on) {
            (Some(answer), Some(method), Some(given_on)) if problems.is_empty() => {
                Ok(ConsentFacts {
                    answer,
                    method,
                    given_on,
                    note,
                })
            }
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn given(&self) -> DayDraft<'_> {
        DayDraft::new(&self.given_day, &self.given_month, &self.given_year)
    }
}

/// That somebody changed their mind, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the answer")]
pub struct WithdrawalDraft {
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
}

impl WithdrawalDraft {
    /// A form with today's date in it.
    pub fn on(today: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = day::typed(Some(today));
        Self {
            on_day,
            on_month,
            on_year,
        }
    }

    /// Checks the day: it has come, and is not before the consent.
    pub fn check(
        &self,
        words: Words,
        consent: &Consent,
        today: NaiveDate,
    ) -> Result<NaiveDate, Problems> {
        let mut problems = Problems::new();
        let question = ("on", words.consent_withdraw_on_label());
        let missing = words.consent_withdraw_on_missing();
        let on = check::past_day(&mut problems, words, question, self.day(), today, missing);
        match on {
            Some(on) if on < consent.facts.given_on => Err(Problems::one(
                "on-day",
                words.consent_withdraw_early(&words.day_short(consent.facts.given_on)),
            )),
            Some(on) if problems.is_empty() => Ok(on),
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
    use super::super::{ConsentId, ConsentWordingId, Purpose, Standing};
    use super::*;
    use crate::representative::RepresentativeId;
    use alongside_locales::Language;
    use std::str::FromStr;

    const WORDS: Words = Words::new(Language::English);

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn id<T: FromStr>() -> T
    where
        T::Err: std::fmt::Debug,
    {
        "01900000-0000-7000-8000-000000000001".parse().unwrap()
    }

    fn consent(answer: Answer, withdrawn_on: Option<NaiveDate>) -> Consent {
        Consent {
            id: id::<ConsentId>(),
            version: 1,
            representative: id::<RepresentativeId>(),
            purpose: Purpose::Quote,
            facts: ConsentFacts {
                answer,
                method: Method::Spoken,
                given_on: day(2026, 4, 14),
                note: String::new(),
            },
            withdrawn_on,
            wording: id::<ConsentWordingId>(),
            wording_number: 1,
        }
    }

    #[test]
    fn only_a_yes_that_stands_allows_anything() {
        assert!(consent(Answer::Yes, None).standing().allows());
        assert!(!consent(Answer::No, None).standing().allows());
        let withdrawn = consent(Answer::Yes, Some(day(2026, 5, 1)));
        assert_eq!(withdrawn.standing(), Standing::Withdrawn(day(2026, 5, 1)));
        assert!(!withdrawn.standing().allows());
        assert!(!Standing::NotAsked.allows());
    }

    #[test]
    fn nobody_agrees_by_leaving_a_form_as_it_is() {
        let blank = ConsentDraft::blank(day(2027, 1, 8));
        let problems = blank.check(WORDS, day(2027, 1, 8)).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|it| it.field.to_string()).collect();
        assert_eq!(fields, ["answer", "method"]);
    }

    #[test]
    fn a_mind_is_changed_between_the_consent_and_today() {
        let given = consent(Answer::Yes, None);
        let today = day(2027, 1, 8);
        let check = |on| WithdrawalDraft::on(on).check(WORDS, &given, today);
        assert_eq!(check(today), Ok(today));
        assert!(check(day(2026, 4, 13)).is_err());
        assert!(check(day(2027, 1, 9)).is_err());
    }
}
