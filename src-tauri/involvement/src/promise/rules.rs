//! What a promise must say before it can be kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Outcome, OutcomeKind, Promise, PromiseFacts};
use crate::{Problems, check, day::DayDraft};

/// What stands in the list of activities for a promise of the whole charity.
pub const WHOLE_CHARITY: &str = "charity";

/// A promise as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct PromiseDraft {
    pub promised: String,
    pub person: String,
    pub department: String,
    pub due_day: String,
    pub due_month: String,
    pub due_year: String,
    /// The id of an activity, or `charity`.
    pub activity: String,
    pub note: String,
}

impl PromiseDraft {
    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words) -> Result<PromiseFacts, Problems> {
        let mut problems = Problems::default();
        let promised = check::line(
            &mut problems,
            words,
            ("promised", words.promise_promised_label()),
            &self.promised,
            words.promise_promised_missing(),
        );
        let person = check::line(
            &mut problems,
            words,
            ("person", words.promise_person_label()),
            &self.person,
            words.promise_person_missing(),
        );
        let department = check::line(
            &mut problems,
            words,
            ("department", words.promise_department_label()),
            &self.department,
            words.promise_department_missing(),
        );
        let before = problems.len();
        let due = self
            .due()
            .check(&mut problems, words, ("due", words.promise_due_label()));
        if due.is_none() && problems.len() == before {
            problems.add("due-day", words.promise_due_missing());
        }
        let activity = match self.activity.as_str() {
            WHOLE_CHARITY => Some(None),
            id => id.parse().ok().map(Some),
        };
        let activity = check::choice(
            &mut problems,
            "activity",
            activity,
            words.promise_activity_missing(),
        );
        let note = check::text_or_none(
            &mut problems,
            words,
            ("note", words.promise_note_label()),
            &self.note,
        );
        match (promised, person, department, due, activity) {
            (Some(promised), Some(person), Some(department), Some(due), Some(activity))
                if problems.is_empty() =>
            {
                Ok(PromiseFacts {
                    activity,
                    promised,
                    person,
                    department,
                    due,
                    note,
                })
            }
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn due(&self) -> DayDraft<'_> {
        DayDraft::new(&self.due_day, &self.due_month, &self.due_year)
    }
}

impl From<&PromiseFacts> for PromiseDraft {
    fn from(facts: &PromiseFacts) -> Self {
        let [due_day, due_month, due_year] = crate::day::typed(Some(facts.due));
        Self {
            promised: facts.promised.clone(),
            person: facts.person.clone(),
            department: facts.department.clone(),
            due_day,
            due_month,
            due_year,
            activity: facts
                .activity
                .map_or(WHOLE_CHARITY.to_string(), |id| id.to_string()),
            note: facts.note.clone(),
        }
    }
}

/// What became of a promise, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the outcome")]
pub struct OutcomeDraft {
    pub outcome: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub why: String,
}

impl OutcomeDraft {
    /// The form for a promise: what is kept of it, or today's date while it is open.
    pub fn of(promise: &Promise, today: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(promise.outcome.on().or(Some(today)));
        let outcome = match promise.outcome {
            Outcome::Open => String::new(),
            _ => promise.outcome.kind().code().to_string(),
        };
        Self {
            outcome,
            on_day,
            on_month,
            on_year,
            why: promise.outcome.why().to_string(),
        }
    }

    /// Checks it. Kept and broken need a day that has come, broken a reason; for one that is open, day and reason do not count.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<Outcome, Problems> {
        let Some(kind) = OutcomeKind::from_code(&self.outcome) else {
            return Err(Problems::one("outcome", words.promise_outcome_missing()));
        };
        if kind == OutcomeKind::Open {
            return Ok(Outcome::Open);
        }
        let mut problems = Problems::default();
        let on = self
            .on()
            .check(&mut problems, words, ("on", words.promise_on_label()));
        match on {
            None if problems.is_empty() => problems.add("on-day", words.promise_on_missing()),
            Some(on) if on > today => {
                problems.add("on-day", words.problem_date_past(words.promise_on_label()))
            }
            _ => {}
        }
        let why = check::text_or_none(
            &mut problems,
            words,
            ("why", words.promise_why_label()),
            &self.why,
        );
        if kind == OutcomeKind::Broken && why.is_empty() && problems.about("why").is_none() {
            problems.add("why", words.promise_why_missing());
        }
        match (on, kind) {
            (Some(on), OutcomeKind::Kept) if problems.is_empty() => Ok(Outcome::Kept(on, why)),
            (Some(on), _) if problems.is_empty() => Ok(Outcome::Broken(on, why)),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Standing;
    use super::*;
    use crate::Id;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn fields(problems: &Problems) -> Vec<String> {
        problems.iter().map(|it| it.field.to_string()).collect()
    }

    fn ramp() -> PromiseDraft {
        PromiseDraft {
            promised: "A ramp at the side door".into(),
            person: "Sam Ellis, director".into(),
            department: "Buildings".into(),
            due_day: "18".into(),
            due_month: "12".into(),
            due_year: "2026".into(),
            activity: WHOLE_CHARITY.into(),
            note: String::new(),
        }
    }

    #[test]
    fn a_promise_needs_words_a_name_a_department_and_a_day() {
        let nothing = PromiseDraft::default().check(WORDS).unwrap_err();
        assert_eq!(
            fields(&nothing),
            ["promised", "person", "department", "due-day", "activity"]
        );
        let facts = ramp().check(WORDS).unwrap();
        assert_eq!(facts.activity, None);
        assert_eq!(PromiseDraft::from(&facts), ramp());
        let wrong = PromiseDraft {
            due_month: "13".into(),
            ..ramp()
        };
        assert_eq!(fields(&wrong.check(WORDS).unwrap_err()), ["due-month"]);
    }

    #[test]
    fn a_promise_is_late_from_the_day_after_it_was_due() {
        let promise = |outcome| Promise {
            id: Id::new(Default::default()),
            version: 1,
            facts: ramp().check(WORDS).unwrap(),
            outcome,
            archived: false,
        };
        let open = promise(Outcome::Open);
        assert_eq!(open.standing(day(2026, 12, 18)), Standing::Open);
        assert_eq!(open.standing(day(2026, 12, 19)), Standing::Late);
        assert_eq!(
            open.standing_in_words(WORDS, day(2026, 12, 19)),
            "Late by 1 day"
        );
        let kept = |on| promise(Outcome::Kept(on, String::new())).standing(day(2027, 3, 1));
        assert_eq!(kept(day(2026, 12, 18)), Standing::Kept);
        assert_eq!(kept(day(2026, 12, 19)), Standing::KeptLate);
        // What was broken is told as broken, however late.
        let broken = promise(Outcome::Broken(day(2027, 1, 5), "No money".into()));
        assert_eq!(broken.standing(day(2027, 3, 1)), Standing::Broken);
    }

    #[test]
    fn broken_needs_a_reason_and_nothing_is_kept_tomorrow() {
        let draft = |outcome: &str, on_day: &str, why: &str| OutcomeDraft {
            outcome: outcome.into(),
            on_day: on_day.into(),
            on_month: "1".into(),
            on_year: "2027".into(),
            why: why.into(),
        };
        let today = day(2027, 1, 8);
        let told = |draft: OutcomeDraft| fields(&draft.check(WORDS, today).unwrap_err());
        assert_eq!(told(draft("broken", "8", " ")), ["why"]);
        assert_eq!(told(draft("kept", "9", "")), ["on-day"]);
        assert_eq!(told(draft("", "8", "")), ["outcome"]);
        assert_eq!(
            draft("kept", "8", "").check(WORDS, today),
            Ok(Outcome::Kept(today, String::new()))
        );
        assert_eq!(
            draft("open", "99", "").check(WORDS, today),
            Ok(Outcome::Open)
        );
    }
}
