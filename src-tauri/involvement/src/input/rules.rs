//! What must be known of an input before it can be kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{InputFacts, InputKind, Quote, QuoteAnswer, Sensitivity};
use crate::{Problems, check, day::DayDraft};

/// What stands in the list of people for somebody who does not want to be known.
pub const ANONYMOUS: &str = "anonymous";

/// An input as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct InputDraft {
    pub activity: String,
    /// The id of a person, or `anonymous`.
    pub representative: String,
    pub said: String,
    pub gist: String,
    pub kind: String,
    pub place: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub sensitivity: String,
    pub quote: String,
}

impl InputDraft {
    /// Checks everything that was typed and reports all problems at once. `known` is what is kept so far: the day of an answer
    /// about quoting stays while the answer does.
    pub fn check(
        &self,
        words: Words,
        today: NaiveDate,
        known: Option<&InputFacts>,
    ) -> Result<InputFacts, Problems> {
        let mut problems = Problems::default();
        let said = check::text(
            &mut problems,
            words,
            ("said", words.input_said_label()),
            &self.said,
            words.input_said_missing(),
        );
        let gist = check::line(
            &mut problems,
            words,
            ("gist", words.input_gist_label()),
            &self.gist,
            words.input_gist_missing(),
        );
        let kind = check::choice(
            &mut problems,
            "kind",
            InputKind::from_code(&self.kind),
            words.input_kind_missing(),
        );
        let representative = match self.representative.as_str() {
            ANONYMOUS => Some(None),
            id => id.parse().ok().map(Some),
        };
        let representative = check::choice(
            &mut problems,
            "representative",
            representative,
            words.input_who_missing(),
        );
        let activity = check::choice(
            &mut problems,
            "activity",
            self.activity.parse().ok(),
            words.input_activity_missing(),
        );
        let place = check::line_or_none(
            &mut problems,
            words,
            ("place", words.input_place_label()),
            &self.place,
        );
        let on = check::past_day(
            &mut problems,
            words,
            ("on", words.input_on_label()),
            self.on(),
            today,
            words.input_on_missing(),
        );
        let sensitivity = check::choice(
            &mut problems,
            "sensitivity",
            Sensitivity::from_code(&self.sensitivity),
            words.input_sensitivity_missing(),
        );
        let quote = check::choice(
            &mut problems,
            "quote",
            QuoteAnswer::from_code(&self.quote),
            words.input_quote_missing(),
        );
        match (
            activity,
            representative,
            said,
            gist,
            kind,
            on,
            sensitivity,
            quote,
        ) {
            (
                Some(activity),
                Some(representative),
                Some(said),
                Some(gist),
                Some(kind),
                Some(on),
                Some(sensitivity),
                Some(quote),
            ) if problems.is_empty() => Ok(InputFacts {
                activity,
                gist,
                said,
                kind,
                place,
                on,
                representative,
                sensitivity,
                quote: Quote::given(quote, today, known.map(|it| it.quote)),
            }),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

impl Quote {
    /// What a person says on a day, where `known` is what they said before. A yes that becomes a no was withdrawn.
    pub fn given(answer: QuoteAnswer, today: NaiveDate, known: Option<Quote>) -> Quote {
        let before = known.map(|it| it.answer);
        if let Some(known) = known.filter(|known| known.answer == answer) {
            return known;
        }
        let answer = match answer {
            QuoteAnswer::No | QuoteAnswer::NotAsked if before == Some(QuoteAnswer::Yes) => {
                QuoteAnswer::Withdrawn
            }
            other => other,
        };
        Quote {
            answer,
            on: (answer != QuoteAnswer::NotAsked).then_some(today),
        }
    }
}

impl From<&InputFacts> for InputDraft {
    fn from(facts: &InputFacts) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(facts.on));
        Self {
            activity: facts.activity.to_string(),
            representative: facts
                .representative
                .map_or(ANONYMOUS.to_string(), |id| id.to_string()),
            said: facts.said.clone(),
            gist: facts.gist.clone(),
            kind: facts.kind.code().into(),
            place: facts.place.clone(),
            on_day,
            on_month,
            on_year,
            sensitivity: facts.sensitivity.code().into(),
            quote: facts.quote.answer.code().into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 10, day).unwrap()
    }

    fn phone() -> InputDraft {
        InputDraft {
            activity: Id::<crate::activity::Activity>::new(Default::default()).to_string(),
            representative: ANONYMOUS.into(),
            said: "Phone-only booking shuts out Deaf people.".into(),
            gist: "Booking only by phone".into(),
            kind: "challenges".into(),
            place: String::new(),
            on_day: "8".into(),
            on_month: "10".into(),
            on_year: "2026".into(),
            sensitivity: "everybody".into(),
            quote: "yes".into(),
        }
    }

    #[test]
    fn everything_that_is_missing_is_told_at_once() {
        let problems = InputDraft::default()
            .check(WORDS, day(8), None)
            .unwrap_err();
        let fields: Vec<String> = problems.iter().map(|it| it.field.to_string()).collect();
        let expected = [
            "said",
            "gist",
            "kind",
            "representative",
            "activity",
            "on-day",
            "sensitivity",
            "quote",
        ];
        assert_eq!(fields, expected);
        let typed = phone();
        let facts = typed.check(WORDS, day(8), None).unwrap();
        assert_eq!(facts.quote.on, Some(day(8)));
        assert_eq!(InputDraft::from(&facts), typed);
        assert!(phone().check(WORDS, day(7), None).is_err(), "said tomorrow");
    }

    #[test]
    fn a_yes_that_becomes_a_no_was_withdrawn_that_day() {
        let facts = phone().check(WORDS, day(8), None).unwrap();
        let no = InputDraft {
            quote: "no".into(),
            ..phone()
        };
        let later = no.check(WORDS, day(20), Some(&facts)).unwrap();
        assert_eq!(later.quote.answer, QuoteAnswer::Withdrawn);
        assert_eq!(later.quote.on, Some(day(20)));
        let same = phone().check(WORDS, day(20), Some(&facts)).unwrap();
        assert_eq!(same.quote.on, Some(day(8)), "the day stays with the answer");
    }
}
