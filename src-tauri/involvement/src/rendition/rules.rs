//! What can be typed of a paper in one format.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::RenditionFacts;
use crate::{Problems, check, day::DayDraft};

/// A paper in one format, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct RenditionDraft {
    pub supplier: String,
    pub asked_day: String,
    pub asked_month: String,
    pub asked_year: String,
    pub due_day: String,
    pub due_month: String,
    pub due_year: String,
    pub made_day: String,
    pub made_month: String,
    pub made_year: String,
    pub link: String,
    pub checked_by: String,
    pub checked_day: String,
    pub checked_month: String,
    pub checked_year: String,
}

impl RenditionDraft {
    /// Checks what was typed and reports all problems at once. `outside`: somebody else makes it, and has to be named.
    pub fn check(
        &self,
        words: Words,
        outside: bool,
        today: NaiveDate,
    ) -> Result<RenditionFacts, Problems> {
        let mut problems = Problems::default();
        let found = &mut problems;
        let question = ("supplier", words.rendition_supplier_label());
        let supplier = match outside {
            true => {
                let missing = words.rendition_supplier_missing();
                check::line(found, words, question, &self.supplier, missing).unwrap_or_default()
            }
            false => String::new(),
        };
        let question = ("asked", words.rendition_asked_label());
        let asked_on = check::past_day_or_none(found, words, question, self.asked(), today);
        let due = self
            .due()
            .check(found, words, ("due", words.rendition_due_label()));
        let question = ("made", words.rendition_made_label());
        let made_on = check::past_day_or_none(found, words, question, self.made(), today);
        let question = ("link", words.rendition_link_label());
        let link = check::line_or_none(found, words, question, &self.link);
        let question = ("checked-by", words.rendition_checked_by_label());
        let checked_by = check::line_or_none(found, words, question, &self.checked_by);
        let question = ("checked", words.rendition_checked_label());
        let checked_on = check::past_day_or_none(found, words, question, self.checked(), today);
        if checked_on.is_some() && checked_by.is_empty() {
            problems.add("checked-by", words.rendition_checked_by_missing());
        }
        if problems.is_empty() {
            Ok(RenditionFacts {
                supplier,
                asked_on,
                due,
                made_on,
                link,
                checked_by,
                checked_on,
            })
        } else {
            Err(problems)
        }
    }

    /// When the supplier was asked, as typed.
    pub fn asked(&self) -> DayDraft<'_> {
        DayDraft::new(&self.asked_day, &self.asked_month, &self.asked_year)
    }

    /// When they promised it, as typed.
    pub fn due(&self) -> DayDraft<'_> {
        DayDraft::new(&self.due_day, &self.due_month, &self.due_year)
    }

    /// When it was there, as typed.
    pub fn made(&self) -> DayDraft<'_> {
        DayDraft::new(&self.made_day, &self.made_month, &self.made_year)
    }

    /// When somebody looked at it, as typed.
    pub fn checked(&self) -> DayDraft<'_> {
        DayDraft::new(&self.checked_day, &self.checked_month, &self.checked_year)
    }
}

impl From<&RenditionFacts> for RenditionDraft {
    fn from(facts: &RenditionFacts) -> Self {
        let [asked_day, asked_month, asked_year] = crate::day::typed(facts.asked_on);
        let [due_day, due_month, due_year] = crate::day::typed(facts.due);
        let [made_day, made_month, made_year] = crate::day::typed(facts.made_on);
        let [checked_day, checked_month, checked_year] = crate::day::typed(facts.checked_on);
        Self {
            supplier: facts.supplier.clone(),
            asked_day,
            asked_month,
            asked_year,
            due_day,
            due_month,
            due_year,
            made_day,
            made_month,
            made_year,
            link: facts.link.clone(),
            checked_by: facts.checked_by.clone(),
            checked_day,
            checked_month,
            checked_year,
        }
    }
}
