//! How a person approves the words of their certificate.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ApprovalHow, Approved};
use crate::{Problems, check, day::DayDraft};

/// The form in which staff say that the person approved the wording, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of Approved")]
pub struct ApprovalDraft {
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub how: String,
}

impl ApprovalDraft {
    /// A form filled in for a day.
    pub fn on(day: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(day));
        Self {
            on_day,
            on_month,
            on_year,
            how: String::new(),
        }
    }

    /// The day as typed.
    pub fn day(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }

    /// When and how. The day cannot lie ahead of `today`.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<Approved, Problems> {
        let mut problems = Problems::new();
        let label = words.certificate_approved_on_label();
        let missing = words.certificate_approved_on_missing();
        let on = check::past_day(
            &mut problems,
            words,
            ("on", label),
            self.day(),
            today,
            missing,
        );
        let how = check::choice(
            &mut problems,
            "how",
            ApprovalHow::from_code(&self.how),
            words.certificate_approved_how_missing(),
        );
        match (on, how) {
            (Some(on), Some(how)) if problems.is_empty() => Ok(Approved { on, how }),
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const ENGLISH: Words = Words::new(Language::English);

    #[test]
    fn an_approval_has_a_day_that_has_come_and_a_way() {
        let today = NaiveDate::from_ymd_opt(2027, 3, 31).unwrap();
        let draft = ApprovalDraft {
            how: "phone".into(),
            ..ApprovalDraft::on(today)
        };
        assert_eq!(
            draft.check(ENGLISH, today),
            Ok(Approved {
                on: today,
                how: ApprovalHow::Phone
            })
        );
        let ahead = ApprovalDraft {
            on_day: "1".into(),
            on_month: "4".into(),
            ..draft
        };
        assert!(
            ahead
                .check(ENGLISH, today)
                .unwrap_err()
                .about("on-day")
                .is_some()
        );
        assert!(
            ApprovalDraft::on(today)
                .check(ENGLISH, today)
                .unwrap_err()
                .about("how")
                .is_some()
        );
    }
}
