//! What an answer must say before it is kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Agreement, Answer, AnswerFacts, Answerable, Method};
use crate::day::DayDraft;
use crate::{Problems, check};

/// An answer as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct AgreementDraft {
    pub answer: String,
    pub method: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub note: String,
}

impl AgreementDraft {
    /// The form for an agreement: what was said, or today's date while nothing was.
    pub fn of(agreement: Option<&Agreement>, today: NaiveDate) -> Self {
        let said = agreement.and_then(|it| it.answer.as_ref());
        let [on_day, on_month, on_year] =
            crate::day::typed(Some(said.map_or(today, |said| said.on)));
        Self {
            answer: said.map_or(String::new(), |it| it.answer.code().to_string()),
            method: said.map_or(String::new(), |it| it.method.code().to_string()),
            on_day,
            on_month,
            on_year,
            note: said.map_or(String::new(), |it| it.note.clone()),
        }
    }

    /// Checks it. `replaced_by` is the version that replaced this one, in words, for whoever answers too late. A reason is never asked
    /// for: who does not agree owes none.
    pub fn check(
        &self,
        words: Words,
        today: NaiveDate,
        answerable: Answerable,
        replaced_by: &str,
    ) -> Result<AnswerFacts, Problems> {
        let mut problems = Problems::default();
        let answer = check::choice(
            &mut problems,
            "answer",
            Answer::from_code(&self.answer),
            words.agreement_answer_missing(),
        );
        let method = check::choice(
            &mut problems,
            "method",
            Method::from_code(&self.method),
            words.agreement_method_missing(),
        );
        let on = check::past_day(
            &mut problems,
            words,
            ("on", words.agreement_on_label()),
            self.on(),
            today,
            words.agreement_on_missing(),
        );
        match (on, answerable) {
            (Some(on), Answerable::Before(replaced)) if on >= replaced => {
                let message = words.agreement_replaced(&words.day_short(replaced), replaced_by);
                problems.add("on-day", message);
            }
            (_, Answerable::NoLonger) => {
                problems.add("on-day", words.agreement_no_longer(replaced_by));
            }
            _ => {}
        }
        let question = ("note", words.agreement_note_label());
        let note = check::text_or_none(&mut problems, words, question, &self.note);
        match (answer, method, on) {
            (Some(answer), Some(method), Some(on)) if problems.is_empty() => Ok(AnswerFacts {
                answer,
                method,
                on,
                note,
            }),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, day).unwrap()
    }

    fn signed(on: &str) -> AgreementDraft {
        AgreementDraft {
            answer: "agreed".into(),
            method: "signed".into(),
            on_day: on.into(),
            on_month: "1".into(),
            on_year: "2027".into(),
            note: String::new(),
        }
    }

    fn told(draft: &AgreementDraft, answerable: Answerable) -> Vec<String> {
        let problems = draft.check(WORDS, day(20), answerable, "version 2");
        let problems = problems.unwrap_err();
        problems.iter().map(|it| it.field.to_string()).collect()
    }

    #[test]
    fn an_answer_has_a_way_and_a_day_and_needs_no_reason() {
        let nothing = AgreementDraft::default();
        assert_eq!(
            told(&nothing, Answerable::Now),
            ["answer", "method", "on-day"]
        );
        let declined = AgreementDraft {
            answer: "not-agreed".into(),
            ..signed("8")
        };
        assert!(declined.check(WORDS, day(20), Answerable::Now, "").is_ok());
        assert_eq!(told(&signed("21"), Answerable::Now), ["on-day"]);
    }

    #[test]
    fn who_answered_before_a_version_was_replaced_answered_that_version() {
        let replaced = Answerable::Before(day(15));
        let before = signed("14").check(WORDS, day(20), replaced, "version 2");
        assert_eq!(before.unwrap().on, day(14));
        assert_eq!(told(&signed("15"), replaced), ["on-day"]);
        assert_eq!(told(&signed("14"), Answerable::NoLonger), ["on-day"]);
    }
}
