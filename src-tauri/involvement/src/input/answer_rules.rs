//! What an answer must say, and how a person may be told.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Answer, AnswerKind, Input, Quote, QuoteAnswer, Told, ToldBy, ToldFormat};
use crate::{
    Problems, check,
    day::DayDraft,
    representative::{Contact, Representative},
};

/// An answer as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the answer")]
pub struct AnswerDraft {
    pub answer: String,
    pub why: String,
    pub decided_by: String,
    pub decided_day: String,
    pub decided_month: String,
    pub decided_year: String,
}

impl AnswerDraft {
    /// The form for an input: what is kept of its answer, or today's date while it waits.
    pub fn of(input: &Input, today: NaiveDate) -> Self {
        let answer = input.answer.as_ref();
        let on = answer.map_or(today, |it| it.decided_on);
        let [decided_day, decided_month, decided_year] = crate::day::typed(Some(on));
        Self {
            answer: answer.map_or("", |it| it.kind.code()).to_string(),
            why: answer.map_or(String::new(), |it| it.why.clone()),
            decided_by: answer.map_or(String::new(), |it| it.decided_by.clone()),
            decided_day,
            decided_month,
            decided_year,
        }
    }

    /// Checks it; `None` where the input goes on waiting. Every other answer has words, a name and a day that has come.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<Option<Answer>, Problems> {
        let Some(kind) = AnswerKind::from_code(&self.answer) else {
            return Err(Problems::one("answer", words.input_answer_missing()));
        };
        if kind == AnswerKind::Waiting {
            return Ok(None);
        }
        let mut problems = Problems::default();
        let why_missing = match kind {
            AnswerKind::NotDoing => words.input_why_missing_not_doing(),
            AnswerKind::Partly => words.input_why_missing_partly(),
            _ => words.input_why_missing(),
        };
        let why = check::text(
            &mut problems,
            words,
            ("why", words.input_why_label()),
            &self.why,
            why_missing,
        );
        let decided_by = check::line(
            &mut problems,
            words,
            ("decided-by", words.input_decided_by_label()),
            &self.decided_by,
            words.input_decided_by_missing(),
        );
        let decided_on = check::past_day(
            &mut problems,
            words,
            ("decided", words.input_decided_on_label()),
            self.decided(),
            today,
            words.input_decided_on_missing(),
        );
        match (why, decided_by, decided_on) {
            (Some(why), Some(decided_by), Some(decided_on)) if problems.is_empty() => {
                Ok(Some(Answer {
                    kind,
                    why,
                    decided_by,
                    decided_on,
                }))
            }
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn decided(&self) -> DayDraft<'_> {
        DayDraft::new(&self.decided_day, &self.decided_month, &self.decided_year)
    }
}

/// That a person heard an answer, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of Told")]
pub struct TellDraft {
    pub told_day: String,
    pub told_month: String,
    pub told_year: String,
    pub by: String,
    pub format: String,
}

impl TellDraft {
    /// The form for an input: what is kept, or today and the way and format in which the person gets papers.
    pub fn of(told: Option<Told>, person: Option<&Representative>, today: NaiveDate) -> Self {
        let on = told.map_or(today, |it| it.on);
        let [told_day, told_month, told_year] = crate::day::typed(Some(on));
        let preference = person.and_then(|it| it.format.as_ref());
        let by = told
            .map(|it| it.by)
            .or_else(|| person.and_then(|it| ToldBy::usual(preference, &it.facts.contact)));
        let format = told
            .map(|it| it.format)
            .or_else(|| preference.map(|it| ToldFormat::from(it.format)));
        Self {
            told_day,
            told_month,
            told_year,
            by: by.map_or("", ToldBy::code).to_string(),
            format: format.map_or("", ToldFormat::code).to_string(),
        }
    }

    /// Checks it. The way is one that the person has not refused; the day has come, and is none before the decision.
    pub fn check(
        &self,
        words: Words,
        person: Option<(&str, &Contact)>,
        decided_on: NaiveDate,
        today: NaiveDate,
    ) -> Result<Told, Problems> {
        let mut problems = Problems::default();
        let on = check::past_day(
            &mut problems,
            words,
            ("told", words.input_told_on_label()),
            self.told(),
            today,
            words.input_told_on_missing(),
        );
        if on.is_some_and(|on| on < decided_on) {
            let message = words.input_told_before_decided(&words.day_short(decided_on));
            problems.add("told-day", message);
        }
        let by = check::choice(
            &mut problems,
            "by",
            ToldBy::from_code(&self.by),
            words.input_told_by_missing(),
        );
        let refused = by.filter(|by| !ToldBy::offered(person.map(|it| it.1)).contains(by));
        if let Some(by) = refused {
            let message = match person {
                Some((called, _)) => words.input_told_by_refused(called, by.name(words)),
                None => words.input_told_by_unknown(by.name(words)),
            };
            problems.add("by", message);
        }
        let format = check::choice(
            &mut problems,
            "format",
            ToldFormat::from_code(&self.format),
            words.input_told_format_missing(),
        );
        match (on, by, format) {
            (Some(on), Some(by), Some(format)) if problems.is_empty() => {
                Ok(Told { on, by, format })
            }
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn told(&self) -> DayDraft<'_> {
        DayDraft::new(&self.told_day, &self.told_month, &self.told_year)
    }
}

/// What a person says about printing their words, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuoteDraft {
    /// The code of the answer.
    pub quote: String,
}

impl QuoteDraft {
    /// Checks it against what is kept.
    pub fn check(&self, words: Words, today: NaiveDate, known: Quote) -> Result<Quote, Problems> {
        match QuoteAnswer::from_code(&self.quote) {
            Some(answer) => Ok(Quote::given(answer, today, Some(known))),
            None => Err(Problems::one("quote", words.input_quote_missing())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::representative::ContactRoute;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
    }

    fn fields(problems: Problems) -> Vec<String> {
        problems.iter().map(|it| it.field.to_string()).collect()
    }

    #[test]
    fn not_doing_has_a_reason_and_everything_else_has_words() {
        for kind in AnswerKind::ALL {
            let draft = AnswerDraft {
                answer: kind.code().into(),
                why: " ".into(),
                decided_by: "Sam Ellis, director".into(),
                decided_day: "4".into(),
                decided_month: "12".into(),
                decided_year: "2026".into(),
            };
            let told = draft.check(WORDS, day(4));
            if *kind == AnswerKind::Waiting {
                assert_eq!(told, Ok(None));
                continue;
            }
            assert_eq!(fields(told.unwrap_err()), ["why"], "{kind:?}");
            let why = AnswerDraft {
                why: "The contract ends in June 2027.".into(),
                ..draft
            };
            assert!(why.check(WORDS, day(4)).is_ok());
            assert_eq!(
                fields(why.check(WORDS, day(3)).unwrap_err()),
                ["decided-day"]
            );
        }
        let none = AnswerDraft::default().check(WORDS, day(4)).unwrap_err();
        assert_eq!(fields(none), ["answer"]);
    }

    #[test]
    fn nobody_is_told_by_a_way_they_refused_or_before_it_was_decided() {
        let gareth = Contact {
            do_not_use: vec![ContactRoute::Phone],
            ..Contact::default()
        };
        let told = |by: &str, on: &str| {
            TellDraft {
                told_day: on.into(),
                told_month: "12".into(),
                told_year: "2026".into(),
                by: by.into(),
                format: "plain-text".into(),
            }
            .check(WORDS, Some(("Gareth", &gareth)), day(4), day(11))
        };
        let refused = told("phone", "11").unwrap_err();
        assert_eq!(
            refused.about("by"),
            Some("Gareth asked us not to use this way: Phone. Choose another")
        );
        assert!(told("text", "11").is_ok());
        assert_eq!(fields(told("text", "3").unwrap_err()), ["told-day"]);
        assert_eq!(fields(told("text", "12").unwrap_err()), ["told-day"]);
        assert_eq!(fields(told("", "11").unwrap_err()), ["by"]);
    }
}
