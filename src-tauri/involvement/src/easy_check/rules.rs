//! What must be known of readers before their check counts.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Paid, Readers};
use crate::{Problems, check, day::DayDraft};

/// The form in which staff say that readers have checked a paper, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of Readers")]
pub struct ReadersDraft {
    pub readers: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub paid: String,
    pub changed: String,
}

impl ReadersDraft {
    /// A form filled in for a day.
    pub fn on(day: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(day));
        Self {
            on_day,
            on_month,
            on_year,
            ..Self::default()
        }
    }

    /// The day as typed.
    pub fn day(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }

    /// Who, and when. The day cannot lie ahead of `today`, nor before the day on which the words were last changed: nobody has read
    /// what was not there.
    pub fn check(
        &self,
        words: Words,
        today: NaiveDate,
        changed_on: Option<NaiveDate>,
    ) -> Result<(Readers, NaiveDate), Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let question = ("readers", words.easy_check_readers_label());
        let missing = words.easy_check_readers_missing();
        let who = check::line(found, words, question, &self.readers, missing);
        let label = words.easy_check_on_label();
        let missing = words.easy_check_on_missing();
        let on = check::past_day(found, words, ("on", label), self.day(), today, missing);
        let early = changed_on.filter(|changed| on.is_some_and(|on| on < *changed));
        if let Some(changed) = early {
            found.add("on-day", words.easy_check_on_early(&words.day(changed)));
        }
        let missing = words.easy_check_paid_missing();
        let paid = check::choice(found, "paid", Paid::from_code(&self.paid), missing);
        let question = ("changed", words.easy_check_changed_label());
        let changed = check::text_or_none(found, words, question, &self.changed);
        match (who, on, paid) {
            (Some(who), Some(on), Some(paid)) if problems.is_empty() => {
                Ok((Readers { who, paid, changed }, on))
            }
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    fn fields(draft: &ReadersDraft) -> Vec<String> {
        let today = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        let changed_on = NaiveDate::from_ymd_opt(2027, 1, 6);
        match draft.check(Words::new(Language::English), today, changed_on) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(|it| it.field.to_string()).collect(),
        }
    }

    #[test]
    fn readers_have_a_name_a_day_that_has_come_and_an_answer_about_payment() {
        let day = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        let draft = ReadersDraft {
            readers: "Marlbrook Readers".into(),
            paid: "yes".into(),
            ..ReadersDraft::on(day)
        };
        assert_eq!(fields(&draft), [""; 0]);
        assert_eq!(
            fields(&ReadersDraft::default()),
            ["readers", "on-day", "paid"]
        );
        let ahead = ReadersDraft {
            on_day: "9".into(),
            ..draft.clone()
        };
        assert_eq!(fields(&ahead), ["on-day"]);
        for (day, told) in [("6", &[][..]), ("5", &["on-day"])] {
            let before = ReadersDraft {
                on_day: day.into(),
                ..draft.clone()
            };
            assert_eq!(fields(&before), told, "the words are of 6 January");
        }
    }
}
