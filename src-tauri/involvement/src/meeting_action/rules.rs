//! What an action must say before it can be kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{MeetingAction, MeetingActionFacts};
use crate::{Problems, agenda::Proposer, check, day::DayDraft};

/// An action as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct MeetingActionDraft {
    pub what: String,
    /// `representative:ID` or `staff:ID`.
    pub owner: String,
    pub due_day: String,
    pub due_month: String,
    pub due_year: String,
}

impl MeetingActionDraft {
    /// Checks everything that was typed and reports all problems at once. What is to be done by a day is to be done after the meeting.
    pub fn check(
        &self,
        words: Words,
        meeting_day: NaiveDate,
    ) -> Result<MeetingActionFacts, Problems> {
        let mut problems = Problems::default();
        let found = &mut problems;
        let what = check::line(
            found,
            words,
            ("what", words.meeting_action_what_label()),
            &self.what,
            words.meeting_action_what_missing(),
        );
        let owner = check::choice(
            found,
            "owner",
            Proposer::from_code(&self.owner),
            words.meeting_action_owner_missing(),
        );
        let question = ("due", words.meeting_action_due_label());
        let due = self.due().check(found, words, question);
        let due = check::not_before(found, words, question, due, Some(meeting_day));
        match (what, owner) {
            (Some(what), Some(owner)) if problems.is_empty() => {
                Ok(MeetingActionFacts { what, owner, due })
            }
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn due(&self) -> DayDraft<'_> {
        DayDraft::new(&self.due_day, &self.due_month, &self.due_year)
    }
}

impl From<&MeetingActionFacts> for MeetingActionDraft {
    fn from(facts: &MeetingActionFacts) -> Self {
        let [due_day, due_month, due_year] = crate::day::typed(facts.due);
        Self {
            what: facts.what.clone(),
            owner: facts.owner.code(),
            due_day,
            due_month,
            due_year,
        }
    }
}

/// That an action was done, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the columns")]
pub struct ActionDoneDraft {
    pub done_day: String,
    pub done_month: String,
    pub done_year: String,
    pub outcome: String,
}

impl ActionDoneDraft {
    /// The form for an action: what is kept, or today.
    pub fn of(action: &MeetingAction, today: NaiveDate) -> Self {
        let [done_day, done_month, done_year] = crate::day::typed(action.done_on.or(Some(today)));
        Self {
            done_day,
            done_month,
            done_year,
            outcome: action.outcome.clone(),
        }
    }

    /// Checks it: a day that has come, or no day for an action that is open again; and what came of it.
    pub fn check(
        &self,
        words: Words,
        today: NaiveDate,
    ) -> Result<(Option<NaiveDate>, String), Problems> {
        let mut problems = Problems::default();
        let label = words.meeting_action_done_label();
        let done =
            check::past_day_or_none(&mut problems, words, ("done", label), self.done(), today);
        let outcome = check::text_or_none(
            &mut problems,
            words,
            ("outcome", words.meeting_action_outcome_label()),
            &self.outcome,
        );
        if problems.is_empty() {
            Ok((done, outcome))
        } else {
            Err(problems)
        }
    }

    /// The day as typed.
    pub fn done(&self) -> DayDraft<'_> {
        DayDraft::new(&self.done_day, &self.done_month, &self.done_year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, day).unwrap()
    }

    #[test]
    fn an_action_is_somebodys_and_its_day_is_not_before_the_meeting() {
        let told = |draft: &MeetingActionDraft| -> Vec<String> {
            let problems = draft.check(WORDS, day(21)).unwrap_err();
            problems.iter().map(|it| it.field.to_string()).collect()
        };
        assert_eq!(told(&MeetingActionDraft::default()), ["what", "owner"]);
        let rosie = Proposer::Representative(Id::new(Default::default()));
        let mut draft = MeetingActionDraft {
            what: "Try the text line".into(),
            owner: rosie.code(),
            due_day: "20".into(),
            due_month: "1".into(),
            due_year: "2027".into(),
        };
        assert_eq!(told(&draft), ["due-day"]);
        draft.due_day = "21".into();
        let facts = draft.check(WORDS, day(21)).unwrap();
        assert_eq!((facts.owner, facts.due), (rosie, Some(day(21))));
        assert_eq!(MeetingActionDraft::from(&facts), draft);
    }

    #[test]
    fn nothing_is_done_tomorrow_and_an_empty_day_opens_it_again() {
        let draft = |done_day: &str| ActionDoneDraft {
            done_day: done_day.into(),
            done_month: if done_day.is_empty() { "" } else { "1" }.into(),
            done_year: if done_day.is_empty() { "" } else { "2027" }.into(),
            outcome: String::new(),
        };
        assert!(draft("22").check(WORDS, day(21)).is_err());
        assert_eq!(draft("21").check(WORDS, day(21)).unwrap().0, Some(day(21)));
        assert_eq!(draft("").check(WORDS, day(21)).unwrap().0, None);
    }
}
