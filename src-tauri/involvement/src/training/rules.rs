//! What must be known of a training.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::TrainingFacts;
use crate::{Problems, check, day::DayDraft};

/// A training as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct TrainingDraft {
    pub staff: String,
    pub what: String,
    /// `yes` or `no`.
    pub equality: String,
    pub taken_day: String,
    pub taken_month: String,
    pub taken_year: String,
    pub expires_day: String,
    pub expires_month: String,
    pub expires_year: String,
    /// The id of a meeting; empty where no representative learned with them.
    pub meeting: String,
}

impl TrainingDraft {
    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<TrainingFacts, Problems> {
        let mut problems = Problems::default();
        let staff = check::choice(
            &mut problems,
            "staff",
            self.staff.parse().ok(),
            words.training_staff_missing(),
        );
        let what = check::line(
            &mut problems,
            words,
            ("what", words.training_what_label()),
            &self.what,
            words.training_what_missing(),
        );
        let equality = match self.equality.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        let equality = check::choice(
            &mut problems,
            "equality",
            equality,
            words.training_equality_missing(),
        );
        let taken_on = check::past_day(
            &mut problems,
            words,
            ("taken", words.training_taken_label()),
            self.taken(),
            today,
            words.training_taken_missing(),
        );
        let question = ("expires", words.training_expires_label());
        let expires_on = self.expires().check(&mut problems, words, question);
        if let (Some(taken), Some(expires)) = (taken_on, expires_on)
            && expires < taken
        {
            problems.add("expires-day", words.training_expires_before());
        }
        match (staff, what, equality, taken_on) {
            (Some(staff), Some(what), Some(equality), Some(taken_on)) if problems.is_empty() => {
                Ok(TrainingFacts {
                    staff,
                    what,
                    equality,
                    taken_on,
                    expires_on,
                    meeting: self.meeting.parse().ok(),
                })
            }
            _ => Err(problems),
        }
    }

    /// The day on which it was taken, as typed.
    pub fn taken(&self) -> DayDraft<'_> {
        DayDraft::new(&self.taken_day, &self.taken_month, &self.taken_year)
    }

    /// The last day on which it counts, as typed.
    pub fn expires(&self) -> DayDraft<'_> {
        DayDraft::new(&self.expires_day, &self.expires_month, &self.expires_year)
    }
}

impl From<&TrainingFacts> for TrainingDraft {
    fn from(facts: &TrainingFacts) -> Self {
        let [taken_day, taken_month, taken_year] = crate::day::typed(Some(facts.taken_on));
        let [expires_day, expires_month, expires_year] = crate::day::typed(facts.expires_on);
        Self {
            staff: facts.staff.to_string(),
            what: facts.what.clone(),
            equality: if facts.equality { "yes" } else { "no" }.into(),
            taken_day,
            taken_month,
            taken_year,
            expires_day,
            expires_month,
            expires_year,
            meeting: facts.meeting.map(|id| id.to_string()).unwrap_or_default(),
        }
    }
}
