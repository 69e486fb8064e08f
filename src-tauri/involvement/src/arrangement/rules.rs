//! What an arrangement, a person's reply and a decision must say before they can be kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ArrangementFacts, Decision, FEWEST_TIMES, ReplyFacts, TimeOffered};
use crate::{Problems, check, day::DayDraft};

/// What the tick for “None of these suit” sends.
const NONE: &str = "none";

/// An arrangement as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct ArrangementDraft {
    pub title: String,
    pub bring: String,
    pub offered_day: String,
    pub offered_month: String,
    pub offered_year: String,
}

impl ArrangementDraft {
    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<ArrangementFacts, Problems> {
        let mut problems = Problems::default();
        let title = check::line(
            &mut problems,
            words,
            ("title", words.arrangement_title_label()),
            &self.title,
            words.arrangement_title_missing(),
        );
        let bring = check::text_or_none(
            &mut problems,
            words,
            ("bring", words.arrangement_bring_label()),
            &self.bring,
        );
        let offered = ("offered", words.arrangement_offered_label());
        let offered_on =
            check::past_day_or_none(&mut problems, words, offered, self.offered(), today);
        match title {
            Some(title) if problems.is_empty() => Ok(ArrangementFacts {
                title,
                bring,
                offered_on,
            }),
            _ => Err(problems),
        }
    }

    /// The day on which people were asked, as typed.
    pub fn offered(&self) -> DayDraft<'_> {
        DayDraft::new(&self.offered_day, &self.offered_month, &self.offered_year)
    }
}

impl From<&ArrangementFacts> for ArrangementDraft {
    fn from(facts: &ArrangementFacts) -> Self {
        let [offered_day, offered_month, offered_year] = crate::day::typed(facts.offered_on);
        Self {
            title: facts.title.clone(),
            bring: facts.bring.clone(),
            offered_day,
            offered_month,
            offered_year,
        }
    }
}

/// What a person said, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct ReplyDraft {
    /// Numbers of times, or `none`.
    pub suits: Vec<String>,
    pub said: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
}

impl ReplyDraft {
    /// A form without an answer yet, dated today.
    pub fn on_day(today: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(today));
        Self {
            on_day,
            on_month,
            on_year,
            ..Self::default()
        }
    }

    /// Checks it. No tick at all is no answer; “None of these suit” and a time contradict each other.
    pub fn check(
        &self,
        words: Words,
        times: &[TimeOffered],
        today: NaiveDate,
    ) -> Result<ReplyFacts, Problems> {
        let mut problems = Problems::default();
        let none = self.suits.iter().any(|it| it == NONE);
        let suits: Vec<u32> = times
            .iter()
            .map(|time| time.number)
            .filter(|number| self.suits.contains(&number.to_string()))
            .collect();
        match (none, suits.is_empty()) {
            (false, true) => problems.add("suits", words.arrangement_suits_missing()),
            (true, false) => problems.add("suits", words.arrangement_suits_both()),
            _ => {}
        }
        let said = check::text_or_none(
            &mut problems,
            words,
            ("said", words.arrangement_said_label()),
            &self.said,
        );
        let before = problems.len();
        let on = ("on", words.arrangement_said_on_label());
        let said_on = check::past_day_or_none(&mut problems, words, on, self.on(), today);
        if said_on.is_none() && problems.len() == before {
            problems.add("on-day", words.arrangement_said_on_missing());
        }
        match said_on {
            Some(said_on) if problems.is_empty() => Ok(ReplyFacts {
                suits,
                said,
                said_on,
            }),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

impl From<&ReplyFacts> for ReplyDraft {
    fn from(facts: &ReplyFacts) -> Self {
        let suits: Vec<String> = facts.suits.iter().map(u32::to_string).collect();
        Self {
            suits: if suits.is_empty() {
                vec![NONE.to_string()]
            } else {
                suits
            },
            said: facts.said.clone(),
            ..Self::on_day(facts.said_on)
        }
    }
}

/// A decision as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the decision")]
pub struct DecisionDraft {
    /// The number of a time.
    pub chosen: String,
    pub why: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
}

impl DecisionDraft {
    /// The form for what was decided before, or for a first decision, dated today.
    pub fn of(decision: Option<&Decision>, today: NaiveDate) -> Self {
        let day = decision.map_or(today, |it| it.confirmed_on);
        let [on_day, on_month, on_year] = crate::day::typed(Some(day));
        Self {
            chosen: decision.map(|it| it.number.to_string()).unwrap_or_default(),
            why: decision.map(|it| it.why.clone()).unwrap_or_default(),
            on_day,
            on_month,
            on_year,
        }
    }

    /// Checks it: one of at least two times, and why. People who chose another time are told that reason.
    pub fn check(
        &self,
        words: Words,
        times: &[TimeOffered],
        today: NaiveDate,
    ) -> Result<Decision, Problems> {
        if times.len() < FEWEST_TIMES {
            return Err(Problems::one("chosen", words.arrangement_times_too_few()));
        }
        let mut problems = Problems::default();
        let number = check::choice(
            &mut problems,
            "chosen",
            times
                .iter()
                .map(|time| time.number)
                .find(|number| number.to_string() == self.chosen),
            words.arrangement_chosen_missing(),
        );
        let why = check::text(
            &mut problems,
            words,
            ("why", words.arrangement_why_label()),
            &self.why,
            words.arrangement_why_missing(),
        );
        let before = problems.len();
        let on = ("on", words.arrangement_confirmed_label());
        let confirmed_on = check::past_day_or_none(&mut problems, words, on, self.on(), today);
        if confirmed_on.is_none() && problems.len() == before {
            problems.add("on-day", words.arrangement_confirmed_missing());
        }
        match (number, why, confirmed_on) {
            (Some(number), Some(why), Some(confirmed_on)) if problems.is_empty() => Ok(Decision {
                number,
                why,
                confirmed_on,
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
    use super::super::TimeDraft;
    use super::*;
    use crate::Id;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, 8).unwrap()
    }

    fn times(numbers: &[u32]) -> Vec<TimeOffered> {
        let draft = TimeDraft {
            on_day: "21".into(),
            on_month: "1".into(),
            on_year: "2027".into(),
            start: "10:30".into(),
            finish: "12:30".into(),
            place: "Town hall".into(),
            ..TimeDraft::default()
        };
        let facts = draft.check(WORDS).unwrap();
        let time = |number: &u32| TimeOffered {
            id: Id::new(Default::default()),
            version: 1,
            arrangement: Id::new(Default::default()),
            number: *number,
            facts: facts.clone(),
        };
        numbers.iter().map(time).collect()
    }

    fn fields(problems: Problems) -> Vec<String> {
        problems.iter().map(|it| it.field.to_string()).collect()
    }

    #[test]
    fn a_reply_is_any_number_of_times_or_none_but_not_both() {
        let reply = |suits: &[&str]| ReplyDraft {
            suits: suits.iter().map(ToString::to_string).collect(),
            ..ReplyDraft::on_day(today())
        };
        let check = |suits: &[&str]| reply(suits).check(WORDS, &times(&[1, 3]), today());
        assert_eq!(check(&["3", "1"]).unwrap().suits, [1, 3]);
        assert_eq!(check(&["none"]).unwrap().suits, [0; 0]);
        for wrong in [&[][..], &["none", "1"], &["2"], &["x"]] {
            assert_eq!(fields(check(wrong).unwrap_err()), ["suits"], "{wrong:?}");
        }
        let none = check(&["none"]).unwrap();
        assert_eq!(ReplyDraft::from(&none), reply(&["none"]));
    }

    #[test]
    fn a_decision_names_one_of_two_times_and_a_reason() {
        let draft = DecisionDraft {
            chosen: "3".into(),
            why: "It suits five of six people".into(),
            ..DecisionDraft::of(None, today())
        };
        let decided = draft.check(WORDS, &times(&[1, 3]), today()).unwrap();
        assert_eq!(decided.number, 3);
        assert_eq!(DecisionDraft::of(Some(&decided), today()), draft);
        let told = |draft: &DecisionDraft, numbers: &[u32]| {
            fields(draft.check(WORDS, &times(numbers), today()).unwrap_err())
        };
        assert_eq!(told(&draft, &[3]), ["chosen"]);
        assert_eq!(told(&draft, &[1, 2]), ["chosen"]);
        let bare = DecisionDraft::default();
        assert_eq!(told(&bare, &[1, 2]), ["chosen", "why", "on-day"]);
    }

    #[test]
    fn people_are_not_asked_tomorrow() {
        let draft = ArrangementDraft {
            title: "January meeting".into(),
            offered_day: "9".into(),
            offered_month: "1".into(),
            offered_year: "2027".into(),
            ..ArrangementDraft::default()
        };
        assert_eq!(
            fields(draft.check(WORDS, today()).unwrap_err()),
            ["offered-day"]
        );
        let facts = draft
            .check(WORDS, today() + chrono::TimeDelta::days(1))
            .unwrap();
        assert_eq!(ArrangementDraft::from(&facts), draft);
    }
}
