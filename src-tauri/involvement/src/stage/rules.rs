//! What a move must say.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Gate, Stage};
use crate::day::DayDraft;
use crate::{Problems, check};

/// A move as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts below")]
pub struct MoveDraft {
    pub becomes: String,
    pub why: String,
    pub what_next: String,
    pub decided_by: String,
    pub told_day: String,
    pub told_month: String,
    pub told_year: String,
}

/// What is known of a move, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveFacts {
    /// The new stage.
    pub becomes: Stage,
    /// The reason; empty where none is needed.
    pub why: String,
    /// What happens next, where it is paused or cancelled; may be empty.
    pub what_next: String,
    /// Who decided to start although something was missing; empty otherwise.
    pub decided_by: String,
    /// When representatives were told why, where they must be; `None` until they are.
    pub told_on: Option<NaiveDate>,
}

/// Why an activity did not move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotMoved {
    /// Something in the form is missing or wrong.
    Problems(Problems),
    /// No way leads from here to there: the page was older than the activity.
    NoWay,
}

impl MoveDraft {
    /// Checks a move from the stage `now`, before which the activity was in `before`.
    ///
    /// Through the gate with something missing, it takes a name and a reason (DOMAIN.md, section 3). A pause or an end takes a
    /// reason, because representatives must be told why.
    pub fn check(
        &self,
        (now, before): (Stage, Stage),
        gate: &Gate,
        today: NaiveDate,
        words: Words,
    ) -> Result<MoveFacts, NotMoved> {
        let becomes = Stage::from_code(&self.becomes)
            .filter(|next| now.ways(before).contains(next))
            .ok_or(NotMoved::NoWay)?;
        let mut problems = Problems::default();
        if becomes == Stage::Closed && gate.unanswered > 0 {
            problems.add("becomes", words.stage_unanswered(gate.unanswered));
        }
        let overrides = now.passes_the_gate(becomes) && !gate.is_open();
        let decided_by = if overrides {
            let question = ("decided-by", words.stage_decided_by_label());
            let missing = words.stage_decided_by_missing();
            check::line(&mut problems, words, question, &self.decided_by, missing)
                .unwrap_or_default()
        } else {
            String::new()
        };
        let question = ("why", words.stage_why_label());
        let why = if overrides || becomes.must_be_told() {
            let missing = if overrides {
                words.stage_why_override_missing()
            } else {
                words.stage_why_missing()
            };
            check::text(&mut problems, words, question, &self.why, missing).unwrap_or_default()
        } else {
            check::text_or_none(&mut problems, words, question, &self.why)
        };
        let question = ("what-next", words.stage_next_label());
        let what_next = if becomes.must_be_told() {
            check::text_or_none(&mut problems, words, question, &self.what_next)
        } else {
            String::new()
        };
        let told_on = if becomes.must_be_told() {
            let question = ("told", words.stage_told_label());
            check::past_day_or_none(&mut problems, words, question, self.told(), today)
        } else {
            None
        };
        if !problems.is_empty() {
            return Err(NotMoved::Problems(problems));
        }
        Ok(MoveFacts {
            becomes,
            why,
            what_next,
            decided_by,
            told_on,
        })
    }

    /// The day on which people were told, as typed.
    pub fn told(&self) -> DayDraft<'_> {
        DayDraft::new(&self.told_day, &self.told_month, &self.told_year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stage::GateLine;
    use alongside_locales::Language;

    fn to(becomes: Stage) -> MoveDraft {
        MoveDraft {
            becomes: becomes.code().into(),
            ..MoveDraft::default()
        }
    }

    fn check(draft: &MoveDraft, now: Stage, gate: &Gate) -> Result<MoveFacts, NotMoved> {
        let today = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        draft.check(
            (now, Stage::Planning),
            gate,
            today,
            Words::new(Language::English),
        )
    }

    #[test]
    fn an_open_gate_asks_for_nothing() {
        let facts = check(&to(Stage::Ready), Stage::Planning, &Gate::default()).unwrap();
        assert_eq!(facts.decided_by, "");
    }

    #[test]
    fn a_closed_gate_takes_a_name_and_a_reason() {
        let gate = Gate {
            missing: vec![GateLine::AccessAudit],
            ..Gate::default()
        };
        let Err(NotMoved::Problems(problems)) = check(&to(Stage::Ready), Stage::Planning, &gate)
        else {
            panic!("it went through");
        };
        assert!(problems.about("decided-by").is_some() && problems.about("why").is_some());
        let named = MoveDraft {
            decided_by: "Sam Ellis".into(),
            why: "The loop is tested on the day".into(),
            ..to(Stage::Ready)
        };
        assert_eq!(
            check(&named, Stage::Planning, &gate).unwrap().decided_by,
            "Sam Ellis"
        );
    }

    #[test]
    fn people_are_owed_a_reason_for_a_pause_and_an_end() {
        for end in [Stage::Paused, Stage::Cancelled] {
            let refused = check(&to(end), Stage::Planning, &Gate::default());
            assert!(matches!(refused, Err(NotMoved::Problems(_))), "{end:?}");
        }
    }

    #[test]
    fn nothing_closes_while_somebody_waits_for_an_answer() {
        let gate = Gate {
            unanswered: 1,
            ..Gate::default()
        };
        let Err(NotMoved::Problems(problems)) = check(&to(Stage::Closed), Stage::Evaluated, &gate)
        else {
            panic!("it closed");
        };
        assert!(problems.about("becomes").is_some());
        assert!(check(&to(Stage::FeedbackDue), Stage::Evaluated, &gate).is_ok());
        assert!(check(&to(Stage::Closed), Stage::Evaluated, &Gate::default()).is_ok());
    }

    #[test]
    fn a_move_that_no_way_leads_to_is_none() {
        let leap = check(&to(Stage::Closed), Stage::Idea, &Gate::default());
        assert_eq!(leap, Err(NotMoved::NoWay));
    }
}
