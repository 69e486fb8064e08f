//! What is asked before a claim takes a step.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Step;
use crate::{
    Problems, check,
    day::{DayDraft, typed},
    policy::Policy,
};

/// What stands in the form for a question that only the person can answer.
pub const ASKED_PERSON: &str = "person";

/// What is said of a step, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the questions")]
pub struct StepDraft {
    pub why: String,
    /// Why it comes later than usual, where it does.
    pub late_reason: String,
    /// `person` or `us`: who can answer what is asked.
    pub who: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
}

/// What is said of a step, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepFacts {
    /// The day.
    pub on: NaiveDate,
    /// The question, the answer or the reason; may be empty where none is asked for.
    pub why: String,
    /// Whether only the person can answer, so that the clock rests.
    pub by_claimant: bool,
}

impl StepFacts {
    /// A step on this day of which nothing more is said.
    pub fn on(day: NaiveDate) -> Self {
        Self {
            on: day,
            why: String::new(),
            by_claimant: false,
        }
    }
}

impl StepDraft {
    /// The form on this day.
    pub fn on_day(today: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = typed(Some(today));
        Self {
            on_day,
            on_month,
            on_year,
            ..Self::default()
        }
    }

    /// Checks it. `first` is the earliest day that can be, that of the step before: a claim is not paid before it was approved.
    pub fn check(
        &self,
        words: Words,
        step: Step,
        first: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Result<StepFacts, Problems> {
        let today = first.map_or(today, |first| today.max(first));
        let mut problems = Problems::default();
        if step == Step::Ask && !["person", "us"].contains(&self.who.as_str()) {
            problems.add("who", words.payment_claim_who_missing());
        }
        let on = if step.asks_day() {
            self.day(words, first, today, &mut problems)
        } else {
            Some(today)
        };
        let question = ("why", words.payment_claim_why_label());
        let why = check::text_or_none(&mut problems, words, question, &self.why);
        if let Some(missing) = step.why_missing(words)
            && why.is_empty()
            && problems.about("why").is_none()
        {
            problems.add("why", missing);
        }
        match on {
            Some(on) if problems.is_empty() => Ok(StepFacts {
                on,
                why,
                by_claimant: step == Step::Ask && self.who == ASKED_PERSON,
            }),
            _ => Err(problems),
        }
    }

    /// Checks why a claim comes late that is sent in on this day and about `oldest` and later days, see [`super::PaymentClaim::oldest_day`].
    /// What is said without need is kept too.
    pub fn late_reason(
        &self,
        words: Words,
        oldest: NaiveDate,
        policy: &Policy,
        on: NaiveDate,
    ) -> Result<String, Problems> {
        let mut problems = Problems::default();
        let question = ("late-reason", words.payment_claim_late_label());
        let reason = check::text_or_none(&mut problems, words, question, &self.late_reason);
        if policy.is_late(oldest, on) && reason.is_empty() && problems.is_empty() {
            let days = policy.facts.claim_days as usize;
            problems.add("late-reason", words.payment_claim_late_missing(days));
        }
        if problems.is_empty() {
            Ok(reason)
        } else {
            Err(problems)
        }
    }

    fn day(
        &self,
        words: Words,
        first: Option<NaiveDate>,
        today: NaiveDate,
        problems: &mut Problems,
    ) -> Option<NaiveDate> {
        let question = ("on", words.payment_claim_on_label());
        let missing = words.payment_claim_on_missing();
        let on = check::past_day(problems, words, question, self.on(), today, missing);
        check::not_before(problems, words, question, on, first)
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

impl Step {
    /// Whether the day is asked: letters come in and payments go out on other days than they are typed in.
    pub fn asks_day(self) -> bool {
        matches!(
            self,
            Self::Submit | Self::Ask | Self::Answer | Self::Export | Self::Pay
        )
    }

    /// Whether words are asked for, and what is said where they are missing.
    pub fn why_missing(self, words: Words) -> Option<&'static str> {
        match self {
            Self::Ask => Some(words.payment_claim_ask_missing()),
            Self::Answer => Some(words.payment_claim_answer_missing()),
            Self::Reject | Self::Reverse | Self::Reopen | Self::Unapprove | Self::TakeOut => {
                Some(words.payment_claim_why_missing())
            }
            Self::Submit | Self::Approve | Self::Withdraw | Self::Export | Self::Pay => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::facts;
    use super::*;
    use crate::Id;
    use alongside_locales::Language;

    #[test]
    fn a_claim_is_late_by_the_day_on_which_it_is_sent_in() {
        let words = Words::new(Language::English);
        let claim = facts(Id::new(Default::default()));
        let asked = |days: i64, reason: &str| {
            let draft = StepDraft {
                late_reason: reason.into(),
                ..Default::default()
            };
            let on = claim.day + chrono::TimeDelta::days(days);
            let told = draft.late_reason(words, claim.day, &Policy::usual(), on);
            told.map_err(|problems| {
                problems
                    .iter()
                    .map(|it| it.message.clone())
                    .collect::<Vec<_>>()
            })
        };
        let missing =
            "This is more than 90 days later: enter the reason. Late claims are still paid.";
        assert_eq!(asked(90, ""), Ok(String::new()));
        assert_eq!(asked(91, ""), Err(vec![missing.to_string()]));
        assert_eq!(asked(91, "In hospital"), Ok("In hospital".into()));
    }
}
