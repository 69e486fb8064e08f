//! What a plan may say. Nothing in it must be filled in: a plan grows with the people who make it.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use crate::{Problems, check};

/// The most hours of one session, its preparation or its journey: three days.
const MOST_HOURS: usize = 72;

/// The most sessions of one activity.
const MOST_SESSIONS: u32 = 999;

/// A plan as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts below")]
pub struct PlanDraft {
    pub objectives: String,
    pub expectations: String,
    pub departments: String,
    pub funding: String,
    pub frequency: String,
    pub duration: String,
    pub sessions: String,
    pub meeting: String,
    pub preparation: String,
    pub travel: String,
}

/// What a plan says, once it was checked. Every text may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanFacts {
    /// What will be done to reach the purpose, one on each line.
    pub objectives: String,
    /// What everyone can expect of everyone, one on each line.
    pub expectations: String,
    /// The departments that take part, one on each line.
    pub departments: String,
    /// Where the money comes from, and what it pays for.
    pub funding: String,
    /// How often people meet, in words.
    pub frequency: String,
    /// How long it goes on, in words.
    pub duration: String,
    /// How many sessions there are.
    pub sessions: Option<u32>,
    /// Minutes of one session.
    pub meeting: Option<u32>,
    /// Minutes of preparation for one session.
    pub preparation: Option<u32>,
    /// Minutes of travel there and back.
    pub travel: Option<u32>,
}

impl PlanDraft {
    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words) -> Result<PlanFacts, Problems> {
        let mut problems = Problems::default();
        let mut text =
            |field, label, typed| check::text_or_none(&mut problems, words, (field, label), typed);
        let objectives = text(
            "objectives",
            words.plan_objectives_label(),
            &self.objectives,
        );
        let expectations = text(
            "expectations",
            words.plan_expectations_label(),
            &self.expectations,
        );
        let departments = text(
            "departments",
            words.plan_departments_label(),
            &self.departments,
        );
        let funding = text("funding", words.plan_funding_label(), &self.funding);
        let mut line =
            |field, label, typed| check::line_or_none(&mut problems, words, (field, label), typed);
        let frequency = line("frequency", words.plan_frequency_label(), &self.frequency);
        let duration = line("duration", words.plan_duration_label(), &self.duration);
        let sessions = check::whole(
            &mut problems,
            words,
            ("sessions", words.plan_sessions_label()),
            &self.sessions,
            MOST_SESSIONS,
        );
        let mut hours = |field, label, typed| {
            check::hours(&mut problems, words, (field, label), typed, MOST_HOURS)
        };
        let meeting = hours("meeting", words.plan_meeting_label(), &self.meeting);
        let preparation = hours(
            "preparation",
            words.plan_preparation_label(),
            &self.preparation,
        );
        let travel = hours("travel", words.plan_travel_label(), &self.travel);
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(PlanFacts {
            objectives,
            expectations,
            departments,
            funding,
            frequency,
            duration,
            sessions,
            meeting,
            preparation,
            travel,
        })
    }
}

impl From<&PlanFacts> for PlanDraft {
    fn from(facts: &PlanFacts) -> PlanDraft {
        PlanDraft {
            objectives: facts.objectives.clone(),
            expectations: facts.expectations.clone(),
            departments: facts.departments.clone(),
            funding: facts.funding.clone(),
            frequency: facts.frequency.clone(),
            duration: facts.duration.clone(),
            sessions: facts.sessions.map_or_else(String::new, |it| it.to_string()),
            meeting: check::typed_hours(facts.meeting),
            preparation: check::typed_hours(facts.preparation),
            travel: check::typed_hours(facts.travel),
        }
    }
}

impl PlanFacts {
    /// Minutes that one session takes in all; `None` if nothing of it is known.
    pub fn minutes_for_one(&self) -> Option<u32> {
        let parts = [self.meeting, self.preparation, self.travel];
        let known: Vec<u32> = parts.into_iter().flatten().collect();
        (!known.is_empty()).then(|| known.iter().sum())
    }

    /// Minutes that all sessions take; `None` if the time or the number of sessions is not known.
    pub fn minutes_in_all(&self) -> Option<u32> {
        Some(self.minutes_for_one()? * self.sessions?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    fn check(draft: &PlanDraft) -> Result<PlanFacts, Problems> {
        draft.check(Words::new(Language::English))
    }

    #[test]
    fn an_empty_plan_is_a_plan() {
        assert_eq!(check(&PlanDraft::default()).unwrap(), PlanFacts::default());
    }

    #[test]
    fn the_time_of_all_sessions_is_added_up() {
        let draft = PlanDraft {
            sessions: "6".into(),
            meeting: "2".into(),
            preparation: "1,5".into(),
            ..PlanDraft::default()
        };
        let facts = check(&draft).unwrap();
        assert_eq!(facts.minutes_for_one(), Some(210));
        assert_eq!(facts.minutes_in_all(), Some(1_260));
        assert_eq!(PlanDraft::from(&facts).preparation, "1.5");
    }

    #[test]
    fn every_slip_is_told_at_its_own_field() {
        let draft = PlanDraft {
            objectives: "x".repeat(10_001),
            sessions: "0".into(),
            meeting: "200".into(),
            travel: "an hour".into(),
            ..PlanDraft::default()
        };
        let problems = check(&draft).unwrap_err();
        for field in ["objectives", "sessions", "meeting", "travel"] {
            assert!(problems.about(field).is_some(), "{field}");
        }
        assert_eq!(problems.len(), 4);
    }
}
