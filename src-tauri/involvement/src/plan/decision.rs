//! What was decided with representatives: who, how and when, for each of five things an activity stands on.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::DecisionId;
use crate::day::DayDraft;
use crate::{Problems, check, choices};

choices!(
    /// What is to be decided with representatives, in the order in which it comes up (DOMAIN.md, section 1: "involve people at
    /// each stage").
    About:
    /// Why it is done.
    Purpose = "purpose",
    /// What will be done.
    Objectives = "objectives",
    /// What should be different at the end.
    Outcomes = "outcomes",
    /// When, how often and how long.
    Timeframe = "timeframe",
    /// How the group will know that it worked.
    Evaluation = "evaluation",
);

/// A decision as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Its id.
    pub id: DecisionId,
    /// How often it was saved.
    pub version: i64,
    /// What it says.
    pub facts: DecisionFacts,
}

/// What is known of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionFacts {
    /// What was decided.
    pub about: About,
    /// With whom, in words: names, or "the whole board".
    pub who: String,
    /// How: at a meeting, by phone, by post.
    pub how: String,
    /// When.
    pub on: NaiveDate,
}

/// A decision as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts above")]
pub struct DecisionDraft {
    pub who: String,
    pub how: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
}

impl DecisionDraft {
    /// Checks everything that was typed. Nothing can have been decided after `today`.
    pub fn check(
        &self,
        about: About,
        today: NaiveDate,
        words: Words,
    ) -> Result<DecisionFacts, Problems> {
        let mut problems = Problems::default();
        let who = check::line(
            &mut problems,
            words,
            ("who", words.plan_decided_who_label()),
            &self.who,
            words.plan_decided_who_missing(),
        );
        let how = check::line(
            &mut problems,
            words,
            ("how", words.plan_decided_how_label()),
            &self.how,
            words.plan_decided_how_missing(),
        );
        let on = check::past_day(
            &mut problems,
            words,
            ("on", words.plan_decided_on_label()),
            self.on(),
            today,
            words.plan_decided_on_missing(),
        );
        match (who, how, on) {
            (Some(who), Some(how), Some(on)) if problems.is_empty() => Ok(DecisionFacts {
                about,
                who,
                how,
                on,
            }),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

impl From<&DecisionFacts> for DecisionDraft {
    fn from(facts: &DecisionFacts) -> DecisionDraft {
        let [on_day, on_month, on_year] = crate::day::typed(Some(facts.on));
        DecisionDraft {
            who: facts.who.clone(),
            how: facts.how.clone(),
            on_day,
            on_month,
            on_year,
        }
    }
}

impl About {
    /// Its name: "Purpose".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            About::Purpose => words.plan_about_purpose(),
            About::Objectives => words.plan_about_objectives(),
            About::Outcomes => words.plan_about_outcomes(),
            About::Timeframe => words.plan_about_timeframe(),
            About::Evaluation => words.plan_about_evaluation(),
        }
    }
}

impl DecisionFacts {
    /// Who decided it, how and when, as one sentence.
    pub fn sentence(&self, words: Words) -> String {
        words.plan_decided_sentence(&self.who, &self.how, &words.day(self.on))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn nothing_was_decided_tomorrow_or_by_nobody() {
        let today = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        let draft = DecisionDraft {
            on_day: "9".into(),
            on_month: "1".into(),
            on_year: "2027".into(),
            ..DecisionDraft::default()
        };
        let problems = draft
            .check(About::Purpose, today, Words::new(Language::English))
            .unwrap_err();
        for field in ["who", "how", "on-day"] {
            assert!(problems.about(field).is_some(), "{field}");
        }
    }
}
