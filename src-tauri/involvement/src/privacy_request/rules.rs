//! What must be known of a privacy request before it is kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{PrivacyRequestFacts, RequestKind};
use crate::{
    Problems, check,
    day::{self, DayDraft},
    representative::RepresentativeId,
};

/// A request as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct PrivacyRequestDraft {
    pub kind: String,
    /// The id of a representative; empty for somebody else.
    pub representative: String,
    pub who: String,
    pub asked: String,
    pub received_day: String,
    pub received_month: String,
    pub received_year: String,
    pub acknowledged_day: String,
    pub acknowledged_month: String,
    pub acknowledged_year: String,
    pub answered_day: String,
    pub answered_month: String,
    pub answered_year: String,
    pub answer: String,
}

impl PrivacyRequestDraft {
    /// A form for what came today.
    pub fn on(today: NaiveDate) -> Self {
        let [received_day, received_month, received_year] = day::typed(Some(today));
        Self {
            received_day,
            received_month,
            received_year,
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once. Nothing is confirmed or answered before it came, and an answer
    /// has its day and its words.
    pub fn check(
        &self,
        words: Words,
        known: &[RepresentativeId],
        today: NaiveDate,
    ) -> Result<PrivacyRequestFacts, Problems> {
        let mut problems = Problems::default();
        let found = &mut problems;
        let kind = RequestKind::from_code(&self.kind);
        let kind = check::choice(found, "kind", kind, words.privacy_request_kind_missing());
        let representative = self.representative.parse().ok();
        let representative = representative.filter(|it| known.contains(it));
        let question = ("who", words.privacy_request_who_label());
        let who = check::line_or_none(found, words, question, &self.who);
        let question = ("asked", words.privacy_request_asked_label());
        let missing = words.privacy_request_asked_missing();
        let asked = check::text(found, words, question, &self.asked, missing);
        let label = words.privacy_request_received_label();
        let missing = words.privacy_request_received_missing();
        let question = ("received", label);
        let received = check::past_day(found, words, question, self.received(), today, missing);
        let mut later = |field: &str, label: &str, typed: DayDraft<'_>| {
            let day = check::past_day_or_none(found, words, (field, label), typed, today)?;
            if received.is_some_and(|received| day < received) {
                found.add(format!("{field}-day"), words.privacy_request_before(label));
            }
            Some(day)
        };
        let acknowledged_on = later(
            "acknowledged",
            words.privacy_request_acknowledged_label(),
            self.acknowledged(),
        );
        let answered_on = later(
            "answered",
            words.privacy_request_answered_label(),
            self.answered(),
        );
        let question = ("answer", words.privacy_request_answer_label());
        let answer = check::text_or_none(found, words, question, &self.answer);
        match (answered_on, answer.is_empty()) {
            (Some(_), true) if found.about("answer").is_none() => {
                found.add("answer", words.privacy_request_answer_missing());
            }
            (None, false) if found.about("answered-day").is_none() => {
                found.add("answered-day", words.privacy_request_answered_missing());
            }
            _ => {}
        }
        match (kind, asked, received) {
            (Some(kind), Some(asked), Some(received_on)) if problems.is_empty() => {
                Ok(PrivacyRequestFacts {
                    kind,
                    representative,
                    who: if representative.is_some() {
                        String::new()
                    } else {
                        who
                    },
                    asked,
                    received_on,
                    acknowledged_on,
                    answer: answered_on.map(|on| (on, answer)),
                })
            }
            _ => Err(problems),
        }
    }

    /// The day on which it came, as typed.
    pub fn received(&self) -> DayDraft<'_> {
        DayDraft::new(
            &self.received_day,
            &self.received_month,
            &self.received_year,
        )
    }

    /// The day on which they were told so, as typed.
    pub fn acknowledged(&self) -> DayDraft<'_> {
        DayDraft::new(
            &self.acknowledged_day,
            &self.acknowledged_month,
            &self.acknowledged_year,
        )
    }

    /// The day of the answer, as typed.
    pub fn answered(&self) -> DayDraft<'_> {
        DayDraft::new(
            &self.answered_day,
            &self.answered_month,
            &self.answered_year,
        )
    }
}

impl From<&PrivacyRequestFacts> for PrivacyRequestDraft {
    fn from(facts: &PrivacyRequestFacts) -> Self {
        let [received_day, received_month, received_year] = day::typed(Some(facts.received_on));
        let [acknowledged_day, acknowledged_month, acknowledged_year] =
            day::typed(facts.acknowledged_on);
        let answered = facts.answer.as_ref().map(|(on, _)| *on);
        let [answered_day, answered_month, answered_year] = day::typed(answered);
        Self {
            kind: facts.kind.code().to_string(),
            representative: facts
                .representative
                .map(|it| it.to_string())
                .unwrap_or_default(),
            who: facts.who.clone(),
            asked: facts.asked.clone(),
            received_day,
            received_month,
            received_year,
            acknowledged_day,
            acknowledged_month,
            acknowledged_year,
            answered_day,
            answered_month,
            answered_year,
            answer: facts
                .answer
                .as_ref()
                .map(|(_, answer)| answer.clone())
                .unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, 8).unwrap()
    }

    fn told(draft: &PrivacyRequestDraft) -> Vec<String> {
        let problems = draft.check(WORDS, &[], today()).unwrap_err();
        problems.iter().map(|it| it.field.to_string()).collect()
    }

    #[test]
    fn an_answer_has_a_day_and_words_and_does_not_come_before_the_question() {
        assert_eq!(told(&PrivacyRequestDraft::on(today())), ["kind", "asked"]);
        let mut draft = PrivacyRequestDraft {
            kind: "copy".into(),
            asked: "Everything you keep about me".into(),
            answer: "Sent as large print.".into(),
            ..PrivacyRequestDraft::on(today())
        };
        assert_eq!(told(&draft), ["answered-day"]);
        [
            draft.answered_day,
            draft.answered_month,
            draft.answered_year,
        ] = ["7", "1", "2027"].map(String::from);
        assert_eq!(told(&draft), ["answered-day"]);
        draft.answered_day = "8".into();
        let facts = draft.check(WORDS, &[], today()).unwrap();
        assert_eq!(PrivacyRequestDraft::from(&facts), draft);
        draft.answer.clear();
        assert_eq!(told(&draft), ["answer"]);
    }
}
