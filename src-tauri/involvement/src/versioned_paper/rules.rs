//! What a version of a paper must say before it is kept, shared or put in force.

use alongside_locales::Words;
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::VersionedPaperFacts;
use crate::day::DayDraft;
use crate::easy_words::{Part, Passage, Wording};
use crate::statement::Statements;
use crate::{Problems, check};

/// How long a version is in force before somebody looks at it again, unless another day is chosen: once a year, as charities do with
/// everything they have agreed.
const REVIEW_AFTER: Months = Months::new(12);

/// A version as typed into the form. In a form its statements are fields as [`Statements`] has them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(String, String)>", into = "Vec<(String, String)>")]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct VersionedPaperDraft {
    pub heading: String,
    pub statements: Statements,
    pub changed: String,
}

impl VersionedPaperDraft {
    /// A form with this title and one empty statement.
    pub fn blank(heading: &str) -> Self {
        Self {
            heading: heading.to_string(),
            statements: Statements::blank(),
            changed: String::new(),
        }
    }

    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words) -> Result<VersionedPaperFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let question = ("heading", words.versioned_paper_heading_label());
        let missing = words.versioned_paper_heading_missing();
        let heading = check::line(found, words, question, &self.heading, missing);
        let missing = words.versioned_paper_statements_missing();
        let statements = self.statements.check(found, words, missing);
        let question = ("changed", words.versioned_paper_changed_label());
        let changed = check::text_or_none(found, words, question, &self.changed);
        match heading {
            Some(heading) if problems.is_empty() => Ok(VersionedPaperFacts {
                heading,
                statements,
                changed,
            }),
            _ => Err(problems),
        }
    }

    /// What it says so far, box by box of its form. `pages` is how many it fills as easy words, if somebody counted.
    pub fn wording(&self, pages: Option<usize>, words: Words) -> Wording {
        let heading = Passage {
            field: "heading".to_string(),
            place: words.versioned_paper_heading_label().to_string(),
            words: self.heading.clone(),
            part: Part::Heading,
        };
        let statements = self.statements.passages(words);
        let changed = Passage {
            field: "changed".to_string(),
            place: words.versioned_paper_changed_label().to_string(),
            words: self.changed.clone(),
            part: Part::Text { picture: "change" },
        };
        let passages = std::iter::once(heading).chain(statements).chain([changed]);
        Wording {
            passages: passages.collect(),
            pages,
        }
    }
}

impl From<Vec<(String, String)>> for VersionedPaperDraft {
    /// Reads the fields of a form; those it does not know it passes over.
    fn from(fields: Vec<(String, String)>) -> Self {
        let mut draft = Self::default();
        for (name, value) in fields {
            let Some(value) = draft.statements.take_field(&name, value) else {
                continue;
            };
            match name.as_str() {
                "heading" => draft.heading = value,
                "changed" => draft.changed = value,
                _ => {}
            }
        }
        if draft.statements.0.is_empty() {
            draft.statements.add();
        }
        draft
    }
}

impl From<VersionedPaperDraft> for Vec<(String, String)> {
    /// The fields of a form, in its order.
    fn from(draft: VersionedPaperDraft) -> Self {
        let mut fields = vec![("heading".to_owned(), draft.heading)];
        fields.extend(draft.statements.fields());
        fields.push(("changed".to_owned(), draft.changed));
        fields
    }
}

impl From<&VersionedPaperFacts> for VersionedPaperDraft {
    fn from(facts: &VersionedPaperFacts) -> Self {
        Self {
            heading: facts.heading.clone(),
            statements: Statements::from(&facts.statements[..]),
            changed: facts.changed.clone(),
        }
    }
}

/// With whom a version is shared, and when, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct ShareDraft {
    /// The ids of the people who are asked; for a paper of the charity the id of an activity, or `everybody`.
    pub people: Vec<String>,
    /// Whom else it is shared with.
    pub others: String,
    /// The day.
    pub on_day: String,
    /// Its month.
    pub on_month: String,
    /// Its year.
    pub on_year: String,
}

/// With whom a version is shared, and when, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sharing {
    /// The ids that were chosen.
    pub people: Vec<String>,
    /// Whom else it is shared with; may be empty.
    pub others: String,
    /// The day.
    pub on: NaiveDate,
}

impl ShareDraft {
    /// A form with everybody ticked and today's date.
    pub fn with(people: Vec<String>, others: &str, today: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(today));
        Self {
            people,
            others: others.to_string(),
            on_day,
            on_month,
            on_year,
        }
    }

    /// Checks it. Somebody has to be chosen or named.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<Sharing, Problems> {
        let mut problems = Problems::default();
        let question = ("others", words.versioned_paper_others_label());
        let others = check::line_or_none(&mut problems, words, question, &self.others);
        let people: Vec<String> = self
            .people
            .iter()
            .filter(|it| !it.is_empty())
            .cloned()
            .collect();
        if people.is_empty() && others.is_empty() && problems.is_empty() {
            problems.add("people", words.versioned_paper_people_missing());
        }
        let on = check::past_day(
            &mut problems,
            words,
            ("on", words.versioned_paper_shared_on_label()),
            self.on(),
            today,
            words.versioned_paper_shared_on_missing(),
        );
        match on {
            Some(on) if problems.is_empty() => Ok(Sharing { people, others, on }),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

/// From when a version is in force, and when it is looked at again, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "two days, as three boxes each")]
pub struct InForceDraft {
    pub from_day: String,
    pub from_month: String,
    pub from_year: String,
    pub review_day: String,
    pub review_month: String,
    pub review_year: String,
}

impl InForceDraft {
    /// A form with today, and a year from today.
    pub fn from(today: NaiveDate) -> Self {
        let [from_day, from_month, from_year] = crate::day::typed(Some(today));
        let [review_day, review_month, review_year] =
            crate::day::typed(today.checked_add_months(REVIEW_AFTER));
        Self {
            from_day,
            from_month,
            from_year,
            review_day,
            review_month,
            review_year,
        }
    }

    /// Checks it: in force from today or earlier, and looked at again after that. `shared_on` is the day on which it was shared: nothing
    /// is in force before.
    pub fn check(
        &self,
        words: Words,
        today: NaiveDate,
        shared_on: Option<NaiveDate>,
    ) -> Result<(NaiveDate, NaiveDate), Problems> {
        let mut problems = Problems::default();
        let from = check::past_day(
            &mut problems,
            words,
            ("from", words.versioned_paper_from_label()),
            self.from_(),
            today,
            words.versioned_paper_from_missing(),
        );
        if let (Some(from), Some(shared)) = (from, shared_on)
            && from < shared
        {
            let message = words.versioned_paper_from_early(&words.day_short(shared));
            problems.add("from-day", message);
        }
        let told = problems.len();
        let question = ("review", words.versioned_paper_review_label());
        let review = self.review().check(&mut problems, words, question);
        match (from, review) {
            (_, None) if problems.len() == told => {
                problems.add("review-day", words.versioned_paper_review_missing());
            }
            (Some(from), Some(review)) if review <= from => {
                problems.add("review-day", words.versioned_paper_review_early());
            }
            _ => {}
        }
        match (from, review) {
            (Some(from), Some(review)) if problems.is_empty() => Ok((from, review)),
            _ => Err(problems),
        }
    }

    /// The first day as typed.
    pub fn from_(&self) -> DayDraft<'_> {
        DayDraft::new(&self.from_day, &self.from_month, &self.from_year)
    }

    /// The day of the review as typed.
    pub fn review(&self) -> DayDraft<'_> {
        DayDraft::new(&self.review_day, &self.review_month, &self.review_year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::easy_check::Said;
    use crate::statement::StatementDraft;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn fields(problems: &Problems) -> Vec<String> {
        problems.iter().map(|it| it.field.to_string()).collect()
    }

    fn rules() -> VersionedPaperDraft {
        VersionedPaperDraft {
            heading: "Ground rules".into(),
            statements: Statements(vec![StatementDraft {
                heading: "How we talk".into(),
                words: "One person speaks at a time.".into(),
                picture: "speak-up".into(),
                ..StatementDraft::default()
            }]),
            changed: String::new(),
        }
    }

    #[test]
    fn what_is_kept_fills_the_form_again() {
        let facts = rules().check(WORDS).unwrap();
        assert_eq!(VersionedPaperDraft::from(&facts), rules());
        let form: Vec<(String, String)> = rules().into();
        assert_eq!(VersionedPaperDraft::from(form), rules());
        let told = VersionedPaperDraft::blank("").check(WORDS).unwrap_err();
        assert_eq!(fields(&told), ["heading", "statement-1"]);
    }

    #[test]
    fn a_heading_within_counts_for_the_check_of_words_and_for_its_fingerprint() {
        let wording = rules().wording(None, WORDS);
        let fields: Vec<&str> = wording
            .passages
            .iter()
            .map(|it| it.field.as_str())
            .collect();
        assert_eq!(fields, ["heading", "heading-1", "statement-1", "changed"]);
        let mut without = rules().check(WORDS).unwrap();
        let with = without.said().fingerprint();
        without.statements[0].heading.clear();
        assert_ne!(with, without.said().fingerprint());
    }

    #[test]
    fn what_is_different_counts_for_the_fingerprint_where_anything_stands_in_it() {
        let mut facts = rules().check(WORDS).unwrap();
        facts.changed.clear();
        let without = facts.said().fingerprint();
        // As it was before this was counted: what readers have checked stays checked.
        let statements = facts.statements.iter();
        let before = statements.fold(Said::new().piece(&facts.heading), |said, it| {
            it.add_said(said)
        });
        assert_eq!(without, before.fingerprint());
        facts.changed = "Stakeholders facilitate procurement.".into();
        assert_ne!(without, facts.said().fingerprint());
    }

    #[test]
    fn somebody_is_asked_or_named_and_nothing_is_shared_tomorrow() {
        let today = day(2027, 1, 8);
        let nobody = ShareDraft::with(Vec::new(), " ", today);
        assert_eq!(fields(&nobody.check(WORDS, today).unwrap_err()), ["people"]);
        let named = ShareDraft::with(Vec::new(), "Sam Ellis", today);
        assert_eq!(named.check(WORDS, today).unwrap().others, "Sam Ellis");
        let told = named.check(WORDS, day(2027, 1, 7)).unwrap_err();
        assert_eq!(fields(&told), ["on-day"]);
    }

    #[test]
    fn it_is_in_force_after_it_was_shared_and_looked_at_again_after_that() {
        let today = day(2027, 1, 8);
        let offered = InForceDraft::from(today);
        assert_eq!(
            offered.check(WORDS, today, Some(today)),
            Ok((today, day(2028, 1, 8)))
        );
        let told = offered.check(WORDS, today, Some(day(2027, 1, 9)));
        assert_eq!(fields(&told.unwrap_err()), ["from-day"]);
        let early = InForceDraft {
            review_year: "2027".into(),
            ..offered.clone()
        };
        let told = early.check(WORDS, today, None).unwrap_err();
        assert_eq!(fields(&told), ["review-day"]);
        // A leap day has no day a year later: the last of the month is offered.
        assert_eq!(InForceDraft::from(day(2028, 2, 29)).review_day, "28");
    }
}
