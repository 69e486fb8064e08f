//! What somebody confirms for the start of an activity, where the program keeps no record of its own that would show it.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ConfirmationId, GateLine};
use crate::day::DayDraft;
use crate::{Problems, check};

/// A confirmation as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// Its id.
    pub id: ConfirmationId,
    /// How often it was saved.
    pub version: i64,
    /// What it says.
    pub facts: ConfirmationFacts,
}

/// What is known of a confirmation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfirmationFacts {
    /// What is confirmed.
    pub about: GateLine,
    /// How it was done, in a sentence.
    pub note: String,
    /// When.
    pub on: NaiveDate,
}

/// A confirmation as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts above")]
pub struct ConfirmationDraft {
    pub note: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
}

impl ConfirmationDraft {
    /// Checks everything that was typed.
    pub fn check(
        &self,
        about: GateLine,
        today: NaiveDate,
        words: Words,
    ) -> Result<ConfirmationFacts, Problems> {
        let mut problems = Problems::default();
        let note = check::text(
            &mut problems,
            words,
            ("note", words.stage_confirm_note_label()),
            &self.note,
            words.stage_confirm_note_missing(),
        );
        let on = check::past_day(
            &mut problems,
            words,
            ("on", words.stage_confirm_on_label()),
            self.on(),
            today,
            words.stage_confirm_on_missing(),
        );
        match (note, on) {
            (Some(note), Some(on)) if problems.is_empty() => {
                Ok(ConfirmationFacts { about, note, on })
            }
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

impl From<&ConfirmationFacts> for ConfirmationDraft {
    fn from(facts: &ConfirmationFacts) -> ConfirmationDraft {
        let [on_day, on_month, on_year] = crate::day::typed(Some(facts.on));
        ConfirmationDraft {
            note: facts.note.clone(),
            on_day,
            on_month,
            on_year,
        }
    }
}
