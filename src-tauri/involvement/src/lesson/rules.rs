//! What a lesson must say before it can be kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Again, LessonFacts};
use crate::{Problems, check, day::DayDraft};

/// A lesson as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct LessonDraft {
    pub activity: String,
    pub tried: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub happened: String,
    pub learned: String,
    pub again: String,
    pub writer: String,
    pub shared_day: String,
    pub shared_month: String,
    pub shared_year: String,
}

impl LessonDraft {
    /// Checks everything that was typed and reports all problems at once. Nothing was tried or shared after `today`.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<LessonFacts, Problems> {
        let mut problems = Problems::default();
        let activity = check::choice(
            &mut problems,
            "activity",
            self.activity.parse().ok(),
            words.lesson_activity_missing(),
        );
        let tried = check::line(
            &mut problems,
            words,
            ("tried", words.lesson_tried_label()),
            &self.tried,
            words.lesson_tried_missing(),
        );
        let before = problems.len();
        let on = ("on", words.lesson_on_label());
        let tried_on = check::past_day_or_none(&mut problems, words, on, self.on(), today);
        if tried_on.is_none() && problems.len() == before {
            problems.add("on-day", words.lesson_on_missing());
        }
        let happened = check::text(
            &mut problems,
            words,
            ("happened", words.lesson_happened_label()),
            &self.happened,
            words.lesson_happened_missing(),
        );
        let learned = check::text(
            &mut problems,
            words,
            ("learned", words.lesson_learned_label()),
            &self.learned,
            words.lesson_learned_missing(),
        );
        let again = check::choice(
            &mut problems,
            "again",
            Again::from_code(&self.again),
            words.lesson_again_missing(),
        );
        let writer = check::line(
            &mut problems,
            words,
            ("writer", words.lesson_writer_label()),
            &self.writer,
            words.lesson_writer_missing(),
        );
        let shared = ("shared", words.lesson_shared_label());
        let shared_on = check::past_day_or_none(&mut problems, words, shared, self.shared(), today);
        if let (Some(tried), Some(shared)) = (tried_on, shared_on)
            && shared < tried
        {
            problems.add("shared-day", words.lesson_shared_before());
        }
        match (activity, tried_on, tried, happened, learned, again, writer) {
            (
                Some(activity),
                Some(tried_on),
                Some(tried),
                Some(happened),
                Some(learned),
                Some(again),
                Some(writer),
            ) if problems.is_empty() => Ok(LessonFacts {
                activity,
                tried_on,
                tried,
                happened,
                learned,
                again,
                writer,
                shared_on,
            }),
            _ => Err(problems),
        }
    }

    /// The day on which it was tried, as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }

    /// The day on which it was shared, as typed.
    pub fn shared(&self) -> DayDraft<'_> {
        DayDraft::new(&self.shared_day, &self.shared_month, &self.shared_year)
    }
}

impl From<&LessonFacts> for LessonDraft {
    fn from(facts: &LessonFacts) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(facts.tried_on));
        let [shared_day, shared_month, shared_year] = crate::day::typed(facts.shared_on);
        Self {
            activity: facts.activity.to_string(),
            tried: facts.tried.clone(),
            on_day,
            on_month,
            on_year,
            happened: facts.happened.clone(),
            learned: facts.learned.clone(),
            again: facts.again.code().to_string(),
            writer: facts.writer.clone(),
            shared_day,
            shared_month,
            shared_year,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn fields(draft: &LessonDraft) -> Vec<String> {
        let today = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        match draft.check(WORDS, today) {
            Ok(facts) => {
                assert_eq!(LessonDraft::from(&facts), *draft);
                Vec::new()
            }
            Err(problems) => problems.iter().map(|it| it.field.to_string()).collect(),
        }
    }

    fn quiet_hour() -> LessonDraft {
        LessonDraft {
            activity: "01900000-0000-7000-8000-000000000001".into(),
            tried: "A quiet hour before the meeting".into(),
            on_day: "10".into(),
            on_month: "12".into(),
            on_year: "2026".into(),
            happened: "Three people came early".into(),
            learned: "They spoke more afterwards".into(),
            again: "yes".into(),
            writer: "Helen Marsh".into(),
            ..LessonDraft::default()
        }
    }

    #[test]
    fn an_empty_form_is_told_everything_in_its_order() {
        assert_eq!(
            fields(&LessonDraft::default()),
            [
                "activity", "tried", "on-day", "happened", "learned", "again", "writer"
            ]
        );
        assert_eq!(fields(&quiet_hour()), [""; 0]);
    }

    #[test]
    fn nothing_was_tried_tomorrow_or_shared_before_it_was_tried() {
        let tomorrow = LessonDraft {
            on_day: "9".into(),
            on_month: "1".into(),
            on_year: "2027".into(),
            ..quiet_hour()
        };
        assert_eq!(fields(&tomorrow), ["on-day"]);
        let shared = |day: &str| LessonDraft {
            shared_day: day.into(),
            shared_month: "12".into(),
            shared_year: "2026".into(),
            ..quiet_hour()
        };
        assert_eq!(fields(&shared("9")), ["shared-day"]);
        assert_eq!(fields(&shared("10")), [""; 0]);
    }
}
