//! What an offer must say before it can be kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{OfferAnswer, SupportKind};
use crate::day::{DayDraft, typed};
use crate::{Problems, check, representative::RepresentativeId};

/// An offer as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts below")]
pub struct SupportOfferDraft {
    pub representative: String,
    pub kind: String,
    pub what: String,
    pub mentor: String,
    pub offered_day: String,
    pub offered_month: String,
    pub offered_year: String,
    pub answer: String,
    pub answered_day: String,
    pub answered_month: String,
    pub answered_year: String,
}

/// What was offered, and what the person said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportOfferFacts {
    /// To whom.
    pub representative: RepresentativeId,
    /// What kind.
    pub kind: SupportKind,
    /// What it is.
    pub what: String,
    /// Who is there for the person: the mentor, or whoever helps; may be empty.
    pub mentor: String,
    /// When it was offered.
    pub offered_on: NaiveDate,
    /// What they said.
    pub answer: OfferAnswer,
    /// When they said it; may be left out.
    pub answered_on: Option<NaiveDate>,
}

impl SupportOfferDraft {
    /// A form for an offer that is made on this day.
    pub fn on(day: NaiveDate) -> Self {
        let [offered_day, offered_month, offered_year] = typed(Some(day));
        Self {
            offered_day,
            offered_month,
            offered_year,
            answer: OfferAnswer::Waiting.code().to_string(),
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once. The day of an answer counts only with an answer.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<SupportOfferFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let who = self.representative.parse().ok();
        let missing = words.support_offer_person_missing();
        let who = check::choice(found, "representative", who, missing);
        let kind = SupportKind::from_code(&self.kind);
        let kind = check::choice(found, "kind", kind, words.support_offer_kind_missing());
        let question = ("what", words.support_offer_what_label());
        let missing = words.support_offer_what_missing();
        let what = check::line(found, words, question, &self.what, missing);
        let question = ("mentor", words.support_offer_mentor_label());
        let mentor = check::line_or_none(found, words, question, &self.mentor);
        let question = ("offered", words.support_offer_offered_label());
        let missing = words.support_offer_offered_missing();
        let offered_on = check::past_day(found, words, question, self.offered(), today, missing);
        let answer = OfferAnswer::from_code(&self.answer).unwrap_or(OfferAnswer::Waiting);
        let question = ("answered", words.support_offer_answered_label());
        let answered_on = check::past_day_or_none(found, words, question, self.answered(), today);
        if let (Some(offered), Some(answered)) = (offered_on, answered_on)
            && answered < offered
        {
            found.add("answered-day", words.support_offer_answered_early());
        }
        match (who, kind, what, offered_on) {
            (Some(representative), Some(kind), Some(what), Some(offered_on))
                if problems.is_empty() =>
            {
                Ok(SupportOfferFacts {
                    representative,
                    kind,
                    what,
                    mentor,
                    offered_on,
                    answer,
                    answered_on: answered_on.filter(|_| answer != OfferAnswer::Waiting),
                })
            }
            _ => Err(problems),
        }
    }

    /// The day of the offer, as typed.
    pub fn offered(&self) -> DayDraft<'_> {
        DayDraft::new(&self.offered_day, &self.offered_month, &self.offered_year)
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

impl From<&SupportOfferFacts> for SupportOfferDraft {
    fn from(facts: &SupportOfferFacts) -> Self {
        let [answered_day, answered_month, answered_year] = typed(facts.answered_on);
        Self {
            representative: facts.representative.to_string(),
            kind: facts.kind.code().to_string(),
            what: facts.what.clone(),
            mentor: facts.mentor.clone(),
            answer: facts.answer.code().to_string(),
            answered_day,
            answered_month,
            answered_year,
            ..Self::on(facts.offered_on)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn an_answer_comes_after_its_offer_and_waiting_has_no_day() {
        let words = Words::new(Language::English);
        let day = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        let today = day.succ_opt().unwrap();
        let mut draft = SupportOfferDraft {
            representative: uuid::Uuid::nil().to_string(),
            kind: "mentoring".into(),
            what: "A mentor".into(),
            answered_day: "7".into(),
            answered_month: "1".into(),
            answered_year: "2027".into(),
            ..SupportOfferDraft::on(day)
        };
        let problems = draft.check(words, today).unwrap_err();
        assert_eq!(problems.iter().next().unwrap().field, "answered-day");
        draft.answered_day = "9".into();
        assert_eq!(draft.check(words, today).unwrap().answered_on, None);
        draft.answer = "declined".into();
        let facts = draft.check(words, today).unwrap();
        assert_eq!(facts.answered_on, day.succ_opt());
        assert_eq!(SupportOfferDraft::from(&facts), draft);
        let problems = draft.check(words, day).unwrap_err();
        assert_eq!(problems.iter().next().unwrap().field, "answered-day");
    }
}
