//! What a closure must say.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::ClosureFacts;
use crate::{Problems, check, day::DayDraft};

/// The longest closure, in days: a year. A longer one is a slip of the finger, and no date could be planned across it.
pub const LONGEST: i64 = 366;

/// A closure as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct ClosureDraft {
    pub first_day: String,
    pub first_month: String,
    pub first_year: String,
    pub last_day: String,
    pub last_month: String,
    pub last_year: String,
    pub why: String,
}

impl ClosureDraft {
    /// Checks what was typed and reports all problems at once. Where no last day was typed, it is the first: closed for a day.
    pub fn check(&self, words: Words) -> Result<ClosureFacts, Problems> {
        let mut problems = Problems::default();
        let first = check::day(
            &mut problems,
            words,
            ("first", words.closure_first_label()),
            self.first(),
            words.closure_first_missing(),
        );
        let question = ("last", words.closure_last_label());
        let last = self.last().check(&mut problems, words, question);
        if let (Some(first), Some(last)) = (first, last) {
            if last < first {
                problems.add("last-day", words.closure_last_before());
            } else if (last - first).num_days() >= LONGEST {
                problems.add("last-day", words.closure_too_long());
            }
        }
        let why = check::line(
            &mut problems,
            words,
            ("why", words.closure_why_label()),
            &self.why,
            words.closure_why_missing(),
        );
        match (first, why) {
            (Some(first), Some(why)) if problems.is_empty() => Ok(ClosureFacts {
                first,
                last: last.unwrap_or(first),
                why,
            }),
            _ => Err(problems),
        }
    }

    /// The first day, as typed.
    pub fn first(&self) -> DayDraft<'_> {
        DayDraft::new(&self.first_day, &self.first_month, &self.first_year)
    }

    /// The last day, as typed.
    pub fn last(&self) -> DayDraft<'_> {
        DayDraft::new(&self.last_day, &self.last_month, &self.last_year)
    }
}

impl From<&ClosureFacts> for ClosureDraft {
    fn from(facts: &ClosureFacts) -> Self {
        let [first_day, first_month, first_year] = crate::day::typed(Some(facts.first));
        let [last_day, last_month, last_year] = crate::day::typed(Some(facts.last));
        Self {
            first_day,
            first_month,
            first_year,
            last_day,
            last_month,
            last_year,
            why: facts.why.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    fn closure(first: [&str; 3], last: [&str; 3], why: &str) -> ClosureDraft {
        let [first_day, first_month, first_year] = first.map(str::to_owned);
        let [last_day, last_month, last_year] = last.map(str::to_owned);
        ClosureDraft {
            first_day,
            first_month,
            first_year,
            last_day,
            last_month,
            last_year,
            why: why.into(),
        }
    }

    fn fields(draft: &ClosureDraft) -> Vec<String> {
        match draft.check(Words::new(Language::English)) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(|it| it.field.to_string()).collect(),
        }
    }

    #[test]
    fn one_day_needs_no_last_day() {
        let draft = closure(["24", "12", "2026"], [""; 3], "Christmas");
        let facts = draft.check(Words::new(Language::English)).unwrap();
        assert_eq!(facts.first, facts.last);
    }

    #[test]
    fn what_cannot_be_is_told_at_its_field() {
        assert_eq!(
            fields(&closure([""; 3], [""; 3], " ")),
            ["first-day", "why"]
        );
        let backwards = closure(["24", "12", "2026"], ["23", "12", "2026"], "Christmas");
        assert_eq!(fields(&backwards), ["last-day"]);
        let slip = closure(["24", "12", "2026"], ["4", "1", "2028"], "Christmas");
        assert_eq!(fields(&slip), ["last-day"]);
    }
}
