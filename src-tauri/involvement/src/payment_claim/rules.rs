//! What a claim must say before it can be kept.

use alongside_locales::Words;
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::ClaimFacts;
use crate::{
    Problems,
    activity::ActivityId,
    check,
    day::{DayDraft, typed},
    payment_offer::PaymentChoice,
    policy::Policy,
    representative::RepresentativeId,
};

/// What stands in the list of activities for a claim that belongs to none.
pub const NO_ACTIVITY: &str = "none";

/// A claim can be for a day of so many years ago at most: a debt is owed for six years (Limitation Act 1980, section 5).
const YEARS: u32 = 6;

/// When a claim was sent in, and the earliest day of its lines: by both it is late, and neither it nor a line of it is about a later day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SentIn {
    /// The day.
    pub on: NaiveDate,
    /// The earliest day of its lines.
    pub oldest_line: Option<NaiveDate>,
}

/// A claim as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct ClaimDraft {
    pub representative: String,
    /// The id of an activity, or `none`.
    pub activity: String,
    pub day_day: String,
    pub day_month: String,
    pub day_year: String,
    pub about: String,
    pub choice: String,
    pub helped_by: String,
    pub late_reason: String,
}

impl ClaimDraft {
    /// Checks everything that was typed and reports all problems at once. `sent_in` is when the claim was sent in, if it was: by that
    /// day alone it is late, and its own day is not after it. `takes_part` knows who was in which activity on which day.
    pub fn check<E>(
        &self,
        words: Words,
        today: NaiveDate,
        sent_in: Option<SentIn>,
        policy: &Policy,
        takes_part: impl FnOnce(RepresentativeId, ActivityId, NaiveDate) -> Result<bool, E>,
    ) -> Result<Result<ClaimFacts, Problems>, E> {
        let mut problems = Problems::default();
        let representative = check::choice(
            &mut problems,
            "representative",
            self.representative.parse::<RepresentativeId>().ok(),
            words.payment_claim_person_missing(),
        );
        let activity = match self.activity.as_str() {
            NO_ACTIVITY => Some(None),
            id => id.parse::<ActivityId>().ok().map(Some),
        };
        let activity = check::choice(
            &mut problems,
            "activity",
            activity,
            words.payment_claim_activity_missing(),
        );
        let day = claimed_day(
            &mut problems,
            words,
            ("day", words.payment_claim_day_label()),
            self.day(),
            today,
            words.payment_claim_day_missing(),
        );
        let about = check::line(
            &mut problems,
            words,
            ("about", words.payment_claim_about_label()),
            &self.about,
            words.payment_claim_about_missing(),
        );
        let choice = check::choice(
            &mut problems,
            "choice",
            PaymentChoice::from_code(&self.choice),
            words.payment_claim_choice_missing(),
        );
        let question = ("helped-by", words.payment_claim_helped_label());
        let helped_by = check::line_or_none(&mut problems, words, question, &self.helped_by);
        let question = ("late-reason", words.payment_claim_late_label());
        let late_reason = check::text_or_none(&mut problems, words, question, &self.late_reason);
        if let (Some(day), Some(sent_in)) = (day, sent_in)
            && day > sent_in.on
        {
            let last = words.day_short(sent_in.on);
            let label = words.payment_claim_day_label();
            problems.add("day-day", words.problem_date_not_after(label, &last));
        }
        if let (Some(day), Some(sent_in)) = (day, sent_in)
            && policy.is_late(sent_in.oldest_line.unwrap_or(day).min(day), sent_in.on)
            && late_reason.is_empty()
            && problems.about("late-reason").is_none()
        {
            let days = policy.facts.claim_days as usize;
            problems.add("late-reason", words.payment_claim_late_missing(days));
        }
        if let (Some(person), Some(Some(activity)), Some(day)) = (representative, activity, day)
            && !takes_part(person, activity, day)?
        {
            problems.add("activity", words.payment_claim_not_in_it());
        }
        Ok(match (representative, activity, day, about, choice) {
            (Some(representative), Some(activity), Some(day), Some(about), Some(choice))
                if problems.is_empty() =>
            {
                Ok(ClaimFacts {
                    representative,
                    activity,
                    meeting: None,
                    day,
                    about,
                    choice,
                    helped_by,
                    late_reason,
                })
            }
            _ => Err(problems),
        })
    }

    /// The day as typed.
    pub fn day(&self) -> DayDraft<'_> {
        DayDraft::new(&self.day_day, &self.day_month, &self.day_year)
    }
}

/// A day that has come, and not longer ago than anything is owed for.
pub fn claimed_day(
    problems: &mut Problems,
    words: Words,
    question: check::Question<'_>,
    typed: DayDraft<'_>,
    today: NaiveDate,
    missing: &str,
) -> Option<NaiveDate> {
    let day = check::past_day(problems, words, question, typed, today, missing)?;
    let first = today.checked_sub_months(Months::new(12 * YEARS));
    if first.is_some_and(|first| day < first) {
        let field = format!("{}-day", question.0);
        problems.add(field, words.payment_claim_day_long_ago(question.1));
        return None;
    }
    Some(day)
}

impl From<&ClaimFacts> for ClaimDraft {
    fn from(facts: &ClaimFacts) -> Self {
        let [day_day, day_month, day_year] = typed(Some(facts.day));
        Self {
            representative: facts.representative.to_string(),
            activity: facts
                .activity
                .map_or(NO_ACTIVITY.to_string(), |id| id.to_string()),
            day_day,
            day_month,
            day_year,
            about: facts.about.clone(),
            choice: facts.choice.code().to_string(),
            helped_by: facts.helped_by.clone(),
            late_reason: facts.late_reason.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn on(day: [&str; 3], late_reason: &str, takes_part: bool) -> Result<ClaimFacts, Vec<String>> {
        sent(day, None, late_reason, takes_part)
    }

    fn sent(
        day: [&str; 3],
        sent_in: Option<NaiveDate>,
        late_reason: &str,
        takes_part: bool,
    ) -> Result<ClaimFacts, Vec<String>> {
        with_line(day, sent_in, None, late_reason, takes_part)
    }

    fn with_line(
        day: [&str; 3],
        sent_in: Option<NaiveDate>,
        oldest_line: Option<NaiveDate>,
        late_reason: &str,
        takes_part: bool,
    ) -> Result<ClaimFacts, Vec<String>> {
        let sent_in = sent_in.map(|on| SentIn { on, oldest_line });
        let draft = ClaimDraft {
            representative: RepresentativeId::new(Default::default()).to_string(),
            activity: Id::<crate::activity::Activity>::new(Default::default()).to_string(),
            day_day: day[0].into(),
            day_month: day[1].into(),
            day_year: day[2].into(),
            about: "Partnership Board".into(),
            choice: "full".into(),
            late_reason: late_reason.into(),
            ..Default::default()
        };
        let today = NaiveDate::from_ymd_opt(2027, 1, 22).unwrap();
        let checked: Result<_, ()> =
            draft.check(WORDS, today, sent_in, &Policy::usual(), |_, _, _| {
                Ok(takes_part)
            });
        checked
            .unwrap()
            .map_err(|problems| problems.iter().map(|it| it.message.clone()).collect())
    }

    #[test]
    fn a_day_to_come_and_one_of_ten_years_ago_are_answered() {
        assert!(on(["21", "1", "2027"], "", true).is_ok());
        assert_eq!(
            on(["23", "1", "2027"], "", true),
            Err(vec![
                "Day of the meeting or journey must be today or earlier".into()
            ])
        );
        assert_eq!(
            on(["21", "1", "2017"], "", true),
            Err(vec![
                "Day of the meeting or journey is more than six years ago: check the year".into()
            ])
        );
    }

    #[test]
    fn an_edit_asks_why_a_claim_came_late_by_the_day_on_which_it_was_sent_in() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
        let october = ["1", "10", "2026"];
        // 113 days before today: in time when it was sent in before the year ended, late when it was sent in today.
        assert!(sent(october, day(2026, 12, 30), "", true).is_ok());
        assert_eq!(
            sent(october, day(2027, 1, 22), "", true),
            Err(vec![
                "This is more than 90 days later: enter the reason. Late claims are still paid."
                    .into()
            ])
        );
        assert!(sent(october, day(2027, 1, 22), "Was in hospital", true).is_ok());
        assert!(
            sent(["24", "10", "2026"], day(2027, 1, 22), "", true).is_ok(),
            "90 days after is in time"
        );
        assert!(on(october, "", true).is_ok(), "a draft is not late yet");
    }

    #[test]
    fn a_claim_that_was_sent_in_is_not_about_a_later_day_and_late_by_its_oldest_line() {
        let day = |month, day| NaiveDate::from_ymd_opt(2027, month, day);
        let moved = sent(["21", "1", "2027"], day(1, 20), "", true);
        assert_eq!(
            moved,
            Err(vec![
                "Day of the meeting or journey must be 20 January 2027 or earlier".into()
            ])
        );
        let yesterday = ["20", "1", "2027"];
        let old = NaiveDate::from_ymd_opt(2025, 6, 1);
        assert!(with_line(yesterday, day(1, 21), old, "", true).is_err());
        assert!(with_line(yesterday, day(1, 21), old, "In hospital", true).is_ok());
    }

    #[test]
    fn nobody_claims_for_what_they_were_not_in() {
        assert_eq!(
            on(["21", "1", "2027"], "", false),
            Err(vec![
                "This person was not in this activity on that day: choose another, or no activity"
                    .into()
            ])
        );
    }
}
