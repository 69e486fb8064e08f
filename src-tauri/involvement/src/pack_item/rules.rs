//! What can be said of a paper that is late, and of one that was sent.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Agreement, Answer};
use crate::representative::Delivery;
use crate::{Problems, check, day::DayDraft};

/// What a person said about a late paper, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct AgreementDraft {
    pub answer: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub how: String,
}

impl AgreementDraft {
    /// A form for an answer that is given on this day.
    pub fn on_day(day: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(day));
        Self {
            on_day,
            on_month,
            on_year,
            ..Self::default()
        }
    }

    /// Checks what was typed and reports all problems at once.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<Agreement, Problems> {
        let mut problems = Problems::default();
        let answer = check::choice(
            &mut problems,
            "answer",
            Answer::from_code(&self.answer),
            words.pack_item_agreed_missing(),
        );
        let on = check::past_day(
            &mut problems,
            words,
            ("on", words.pack_item_agreed_on_label()),
            self.on(),
            today,
            words.pack_item_agreed_on_missing(),
        );
        let how = check::line_or_none(
            &mut problems,
            words,
            ("how", words.pack_item_agreed_how_label()),
            &self.how,
        );
        match (answer, on) {
            (Some(answer), Some(on)) if problems.is_empty() => Ok(Agreement { answer, on, how }),
            _ => Err(problems),
        }
    }

    /// The day, as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

/// The day on which something was sent: one up to today.
fn sent_on(
    problems: &mut Problems,
    words: Words,
    on: DayDraft<'_>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    check::past_day(
        problems,
        words,
        ("on", words.pack_item_sent_on_label()),
        on,
        today,
        words.pack_item_sent_on_missing(),
    )
}

/// That papers were sent to many people on one day, each as they asked, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the log")]
pub struct ManySentDraft {
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    /// The ids of the people.
    pub people: Vec<String>,
    /// The ids of the papers.
    pub papers: Vec<String>,
}

impl ManySentDraft {
    /// A form for these papers that are sent to these people on this day.
    pub fn on_day(day: NaiveDate, people: Vec<String>, papers: Vec<String>) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(day));
        Self {
            on_day,
            on_month,
            on_year,
            people,
            papers,
        }
    }

    /// Checks what was typed and reports all problems at once: a day up to today, somebody, and a paper.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<NaiveDate, Problems> {
        let mut problems = Problems::default();
        let on = sent_on(&mut problems, words, self.on(), today);
        for (field, chosen, missing) in [
            (
                "people",
                &self.people,
                words.pack_item_sent_people_missing(),
            ),
            (
                "papers",
                &self.papers,
                words.pack_item_sent_papers_missing(),
            ),
        ] {
            if chosen.is_empty() {
                problems.add(field, missing);
            }
        }
        on.filter(|_| problems.is_empty()).ok_or(problems)
    }

    /// The day, as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

/// That a pack was sent, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the log")]
pub struct SentDraft {
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub delivery: String,
}

impl SentDraft {
    /// A form for a pack that is sent on this day in this way.
    pub fn on_day(day: NaiveDate, delivery: Delivery) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(day));
        Self {
            on_day,
            on_month,
            on_year,
            delivery: delivery.code().to_string(),
        }
    }

    /// Checks what was typed and reports all problems at once: a day up to today, and a way.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<(NaiveDate, Delivery), Problems> {
        let mut problems = Problems::default();
        let on = sent_on(&mut problems, words, self.on(), today);
        let delivery = check::choice(
            &mut problems,
            "delivery",
            Delivery::from_code(&self.delivery),
            words.pack_item_sent_how_missing(),
        );
        match (on, delivery) {
            (Some(on), Some(delivery)) if problems.is_empty() => Ok((on, delivery)),
            _ => Err(problems),
        }
    }

    /// The day, as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn somebody_and_a_paper_were_sent_on_a_day_that_has_come() {
        let words = Words::new(Language::English);
        let today = NaiveDate::from_ymd_opt(2027, 1, 14).unwrap();
        let one = || vec!["x".to_string()];
        let whole = ManySentDraft::on_day(today, one(), one());
        assert_eq!(whole.check(words, today).ok(), Some(today));
        let tomorrow = ManySentDraft::on_day(today.succ_opt().unwrap(), one(), one());
        let told = tomorrow.check(words, today).unwrap_err();
        assert!(told.about("on-day").is_some());
        let nothing = ManySentDraft::on_day(today, Vec::new(), Vec::new());
        let told = nothing.check(words, today).unwrap_err();
        assert!(told.about("people").is_some() && told.about("papers").is_some());
    }
}
