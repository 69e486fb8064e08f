//! What an activity must say before it can be kept.

use super::{ActivityKind, ActivityLevel};
use crate::{Problems, check, day::DayDraft, staff::StaffId};
use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// An activity as it was typed into the form: nothing in it is sure yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts below")]
pub struct ActivityDraft {
    pub title: String,
    pub kind: String,
    pub level: String,
    pub purpose: String,
    pub measures: String,
    pub outcomes: String,
    pub start_day: String,
    pub start_month: String,
    pub start_year: String,
    pub end_day: String,
    pub end_month: String,
    pub end_year: String,
    pub contact: String,
    pub deputy: String,
    pub sponsor: String,
}

/// What is known of an activity, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityFacts {
    /// What everyone calls it.
    pub title: String,
    /// What kind it is.
    pub kind: ActivityKind,
    /// How decisions are made.
    pub level: ActivityLevel,
    /// Why it is done.
    pub purpose: String,
    /// How the group will know that it worked, one on each line.
    pub measures: String,
    /// What should be different at the end, one on each line.
    pub outcomes: String,
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day; `None` if it has no end.
    pub end: Option<NaiveDate>,
    /// Whom representatives can ask anything. On every paper.
    pub contact: StaffId,
    /// Whom to ask when the contact is away.
    pub deputy: Option<StaffId>,
    /// The senior person who promised to act on what comes of it.
    pub sponsor: String,
}

impl ActivityDraft {
    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words) -> Result<ActivityFacts, Problems> {
        let mut problems = Problems::default();
        let title = check::line(
            &mut problems,
            words,
            ("title", words.activity_title_label()),
            &self.title,
            words.activity_title_missing(),
        );
        let kind = check::choice(
            &mut problems,
            "kind",
            ActivityKind::from_code(&self.kind),
            words.activity_kind_missing(),
        );
        let level = check::choice(
            &mut problems,
            "level",
            ActivityLevel::from_code(&self.level),
            words.activity_level_missing(),
        );
        let purpose = check::text(
            &mut problems,
            words,
            ("purpose", words.activity_purpose_label()),
            &self.purpose,
            words.activity_purpose_missing(),
        );
        let measures = check::text_or_none(
            &mut problems,
            words,
            ("measures", words.activity_measures_label()),
            &self.measures,
        );
        let outcomes = check::text_or_none(
            &mut problems,
            words,
            ("outcomes", words.activity_outcomes_label()),
            &self.outcomes,
        );
        let start = self.start().check(
            &mut problems,
            words,
            ("start", words.activity_start_label()),
        );
        let end = self
            .end()
            .check(&mut problems, words, ("end", words.activity_end_label()));
        let contact = check::choice(
            &mut problems,
            "contact",
            self.contact.parse().ok(),
            words.activity_contact_missing(),
        );
        let deputy: Option<StaffId> = self.deputy.parse().ok();
        let sponsor = check::line_or_none(
            &mut problems,
            words,
            ("sponsor", words.activity_sponsor_label()),
            &self.sponsor,
        );
        if let (Some(start), Some(end)) = (start, end)
            && end < start
        {
            problems.add("end-day", words.activity_end_before_start());
        }
        if deputy.is_some() && deputy == contact {
            problems.add("deputy", words.activity_deputy_same());
        }
        match (title, kind, level, purpose, contact) {
            (Some(title), Some(kind), Some(level), Some(purpose), Some(contact))
                if problems.is_empty() =>
            {
                Ok(ActivityFacts {
                    title,
                    kind,
                    level,
                    purpose,
                    measures,
                    outcomes,
                    start,
                    end,
                    contact,
                    deputy,
                    sponsor,
                })
            }
            _ => Err(problems),
        }
    }

    /// The first day as typed.
    pub fn start(&self) -> DayDraft<'_> {
        DayDraft::new(&self.start_day, &self.start_month, &self.start_year)
    }

    /// The last day as typed.
    pub fn end(&self) -> DayDraft<'_> {
        DayDraft::new(&self.end_day, &self.end_month, &self.end_year)
    }
}

impl From<&ActivityFacts> for ActivityDraft {
    fn from(facts: &ActivityFacts) -> ActivityDraft {
        let [start_day, start_month, start_year] = crate::day::typed(facts.start);
        let [end_day, end_month, end_year] = crate::day::typed(facts.end);
        ActivityDraft {
            title: facts.title.clone(),
            kind: facts.kind.code().to_string(),
            level: facts.level.code().to_string(),
            purpose: facts.purpose.clone(),
            measures: facts.measures.clone(),
            outcomes: facts.outcomes.clone(),
            start_day,
            start_month,
            start_year,
            end_day,
            end_month,
            end_year,
            contact: facts.contact.to_string(),
            deputy: facts.deputy.map(|id| id.to_string()).unwrap_or_default(),
            sponsor: facts.sponsor.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const HELEN: &str = "01900000-0000-7000-8000-000000000001";

    fn partnership_board() -> ActivityDraft {
        ActivityDraft {
            title: "Partnership Board".into(),
            kind: "board".into(),
            level: "co-produce".into(),
            purpose: "Decide together how the transport service is run".into(),
            start_day: "21".into(),
            start_month: "1".into(),
            start_year: "2027".into(),
            contact: HELEN.into(),
            ..ActivityDraft::default()
        }
    }

    fn fields(draft: &ActivityDraft) -> Vec<String> {
        match draft.check(Words::new(Language::English)) {
            Ok(_) => Vec::new(),
            Err(problems) => problems
                .iter()
                .map(|problem| problem.field.to_string())
                .collect(),
        }
    }

    #[test]
    fn an_activity_with_a_title_a_purpose_and_a_contact_can_be_kept() {
        assert_eq!(fields(&partnership_board()), [""; 0]);
    }

    #[test]
    fn an_empty_form_is_told_everything_at_once_in_the_order_of_the_form() {
        assert_eq!(
            fields(&ActivityDraft::default()),
            ["title", "kind", "level", "purpose", "contact"]
        );
    }

    #[test]
    fn a_last_day_before_the_first_is_told() {
        let draft = ActivityDraft {
            end_day: "20".into(),
            end_month: "1".into(),
            end_year: "2027".into(),
            ..partnership_board()
        };
        assert_eq!(fields(&draft), ["end-day"]);
    }

    #[test]
    fn a_day_that_does_not_exist_is_told() {
        let draft = ActivityDraft {
            start_day: "30".into(),
            start_month: "2".into(),
            ..partnership_board()
        };
        assert_eq!(fields(&draft), ["start-day"]);
    }

    #[test]
    fn a_title_of_ten_thousand_letters_is_too_long() {
        let draft = ActivityDraft {
            title: "a".repeat(10_000),
            ..partnership_board()
        };
        assert_eq!(fields(&draft), ["title"]);
    }

    #[test]
    fn contact_and_deputy_are_two_people() {
        let draft = ActivityDraft {
            deputy: HELEN.into(),
            ..partnership_board()
        };
        assert_eq!(fields(&draft), ["deputy"]);
    }

    #[test]
    fn what_is_kept_fills_the_form_again() {
        let facts = partnership_board()
            .check(Words::new(Language::English))
            .expect("can be kept");
        assert_eq!(ActivityDraft::from(&facts), partnership_board());
    }
}
