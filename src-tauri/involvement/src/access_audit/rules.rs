//! What an audit must say before it can be kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::AuditKind;
use crate::day::{DayDraft, typed};
use crate::{Problems, check};

/// An audit as it was typed into the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts below")]
pub struct AccessAuditDraft {
    pub kind: String,
    pub name: String,
    pub whereabouts: String,
    pub checked_day: String,
    pub checked_month: String,
    pub checked_year: String,
}

/// What is looked at, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessAuditFacts {
    /// A place or a program.
    pub kind: AuditKind,
    /// What it is called.
    pub name: String,
    /// Its address; may be empty.
    pub whereabouts: String,
    /// The day on which somebody looked.
    pub checked_on: NaiveDate,
}

impl AccessAuditDraft {
    /// A form in which only the day is filled in.
    pub fn on(day: NaiveDate) -> Self {
        let [checked_day, checked_month, checked_year] = typed(Some(day));
        Self {
            kind: AuditKind::Venue.code().to_string(),
            checked_day,
            checked_month,
            checked_year,
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once. Nobody can have looked after `today`.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<AccessAuditFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let kind = AuditKind::from_code(&self.kind);
        let kind = check::choice(found, "kind", kind, words.access_audit_kind_missing());
        let question = ("name", words.access_audit_name_label());
        let missing = words.access_audit_name_missing();
        let name = check::line(found, words, question, &self.name, missing);
        let question = ("whereabouts", words.access_audit_whereabouts_label());
        let whereabouts = check::text_or_none(found, words, question, &self.whereabouts);
        let before = found.len();
        let question = ("checked", words.access_audit_checked_label());
        let checked_on = self.checked().check(found, words, question);
        match checked_on {
            None if found.len() == before => {
                found.add("checked-day", words.access_audit_checked_missing());
            }
            Some(day) if day > today => {
                found.add("checked-day", words.access_audit_checked_future());
            }
            _ => {}
        }
        match (kind, name, checked_on) {
            (Some(kind), Some(name), Some(checked_on)) if problems.is_empty() => {
                Ok(AccessAuditFacts {
                    kind,
                    name,
                    whereabouts,
                    checked_on,
                })
            }
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn checked(&self) -> DayDraft<'_> {
        DayDraft::new(&self.checked_day, &self.checked_month, &self.checked_year)
    }
}

impl From<&AccessAuditFacts> for AccessAuditDraft {
    fn from(facts: &AccessAuditFacts) -> Self {
        Self {
            kind: facts.kind.code().to_string(),
            name: facts.name.clone(),
            whereabouts: facts.whereabouts.clone(),
            ..Self::on(facts.checked_on)
        }
    }
}
