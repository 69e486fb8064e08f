//! Answers as they are typed: those of an area all at once, or one with everything that goes with it.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Answer, AuditAction, AuditItem, PhotoPrinted};
use crate::day::{DayDraft, typed};
use crate::problem::{Problems, TextFault, several_lines};
use crate::representative::RepresentativeId;

/// The longest note, in characters: what was seen, in a few sentences.
const LONGEST_NOTE: usize = 1_000;

/// The most questions of one area that a form can hold.
const MOST_QUESTIONS: usize = 500;

/// An answer and what goes with it, once it was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerFacts {
    /// What was found; `None` while nobody has looked.
    pub answer: Option<Answer>,
    /// What was seen, or what is to be done; may be empty.
    pub note: String,
    /// What is to be done.
    pub action: AuditAction,
    /// What the photo shows; may be empty.
    pub photo_shows: String,
    /// Whether the photo may be printed on papers.
    pub photo_printed: PhotoPrinted,
}

/// The answers of one area as typed. In a form they are the fields `answer-1`, `note-1`, `answer-2` and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(String, String)>", into = "Vec<(String, String)>")]
pub struct AreaDraft {
    /// One answer for each question, in their order.
    pub answers: Vec<AnswerDraft>,
    /// With whom all of them were checked: nobody, an id, or [`AreaDraft::AS_BEFORE`].
    pub checked_with: String,
}

/// One answer as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct AnswerDraft {
    pub answer: String,
    pub note: String,
}

/// The answers of one area, once they were checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaAnswers {
    /// What was found and what was noted, one for each question.
    pub answers: Vec<(Option<Answer>, String)>,
    /// With whom all of them were checked.
    pub checked_with: CheckedWith,
}

/// With whom the answers of an area were checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckedWith {
    /// With these people, as it was before: not everywhere the same.
    AsBefore,
    /// With one person everywhere, or with nobody.
    All(Option<RepresentativeId>),
}

impl AreaDraft {
    /// The choice that leaves everybody where they were.
    pub const AS_BEFORE: &'static str = "as-before";

    /// Checks everything that was typed and reports all problems at once. A question may stay without an answer; an action needs
    /// a note that says what is to be done.
    pub fn check(&self, words: Words, questions: usize) -> Result<AreaAnswers, Problems> {
        let mut problems = Problems::new();
        let none = AnswerDraft::default();
        let mut answers = Vec::new();
        for index in 0..questions {
            let typed = self.answers.get(index).unwrap_or(&none);
            let answer = Answer::from_code(&typed.answer);
            let field = format!("note-{}", index + 1);
            let note = note(&mut problems, words, field, &typed.note, answer);
            answers.push((answer, note));
        }
        let checked_with = match self.checked_with.as_str() {
            Self::AS_BEFORE => CheckedWith::AsBefore,
            id => CheckedWith::All(id.parse().ok()),
        };
        match problems.is_empty() {
            true => Ok(AreaAnswers {
                answers,
                checked_with,
            }),
            false => Err(problems),
        }
    }
}

impl<'a> FromIterator<&'a AuditItem> for AreaDraft {
    fn from_iter<Items: IntoIterator<Item = &'a AuditItem>>(items: Items) -> Self {
        let items: Vec<&AuditItem> = items.into_iter().collect();
        let first = items.first().and_then(|item| item.checked_with);
        let same = items.iter().all(|item| item.checked_with == first);
        Self {
            answers: items
                .iter()
                .map(|item| AnswerDraft {
                    answer: code(item.facts.answer),
                    note: item.facts.note.clone(),
                })
                .collect(),
            checked_with: match (same, first) {
                (false, _) => Self::AS_BEFORE.to_string(),
                (true, None) => String::new(),
                (true, Some(person)) => person.to_string(),
            },
        }
    }
}

impl From<Vec<(String, String)>> for AreaDraft {
    /// Reads the fields of a form; those it does not know it passes over.
    fn from(fields: Vec<(String, String)>) -> Self {
        let mut draft = Self::default();
        for (name, value) in fields {
            if name == "checked-with" {
                draft.checked_with = value;
            } else if let Some(typed) = draft.at(&name, "answer-") {
                typed.answer = value;
            } else if let Some(typed) = draft.at(&name, "note-") {
                typed.note = value;
            }
        }
        draft
    }
}

impl AreaDraft {
    fn at(&mut self, name: &str, kind: &str) -> Option<&mut AnswerDraft> {
        let number: usize = name.strip_prefix(kind)?.parse().ok()?;
        if !(1..=MOST_QUESTIONS).contains(&number) {
            return None;
        }
        if self.answers.len() < number {
            self.answers.resize_with(number, AnswerDraft::default);
        }
        self.answers.get_mut(number - 1)
    }
}

impl From<AreaDraft> for Vec<(String, String)> {
    fn from(draft: AreaDraft) -> Self {
        let mut fields = Vec::new();
        for (index, typed) in draft.answers.into_iter().enumerate() {
            fields.push((format!("answer-{}", index + 1), typed.answer));
            fields.push((format!("note-{}", index + 1), typed.note));
        }
        fields.push(("checked-with".to_owned(), draft.checked_with));
        fields
    }
}

/// One answer with everything that goes with it, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct ItemDraft {
    pub answer: String,
    pub note: String,
    pub owner: String,
    pub due_day: String,
    pub due_month: String,
    pub due_year: String,
    pub ticks: Vec<String>,
    pub checked_with: String,
    pub photo_shows: String,
    pub photo_printed: String,
}

impl ItemDraft {
    /// The tick that says that an action is done.
    pub const DONE: &'static str = "done";
    /// The tick that says that the activity may start before an action is done.
    pub const MAY_WAIT: &'static str = "may-wait";

    /// Checks everything that was typed and reports all problems at once. An action that is ticked as done was done `today`,
    /// unless it was done before, on the day `kept`. What belongs to an action is forgotten with another answer.
    pub fn check(
        &self,
        words: Words,
        kept: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Result<(AnswerFacts, Option<RepresentativeId>), Problems> {
        let mut problems = Problems::new();
        let answer = Answer::from_code(&self.answer);
        let field = "note".to_string();
        let note = note(&mut problems, words, field, &self.note, answer);
        let due = self.due().check(
            &mut problems,
            words,
            ("due", words.access_audit_item_due_label()),
        );
        let photo_shows = crate::check::line_or_none(
            &mut problems,
            words,
            ("photo-shows", words.access_audit_item_photo_shows_label()),
            &self.photo_shows,
        );
        let photo_printed = PhotoPrinted::from_code(&self.photo_printed).unwrap_or_default();
        if photo_printed.may_be()
            && photo_shows.is_empty()
            && problems.about("photo-shows").is_none()
        {
            problems.add("photo-shows", words.access_audit_item_photo_shows_missing());
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let ticked = |tick: &str| self.ticks.iter().any(|it| it == tick);
        let action = match answer {
            Some(Answer::Action) => AuditAction {
                owner: self.owner.parse().ok(),
                due,
                done_on: ticked(Self::DONE).then(|| kept.unwrap_or(today)),
                may_wait: ticked(Self::MAY_WAIT),
            },
            _ => AuditAction::default(),
        };
        let facts = AnswerFacts {
            answer,
            note,
            action,
            photo_shows,
            photo_printed,
        };
        Ok((facts, self.checked_with.parse().ok()))
    }

    /// The day by which it is to be done, as typed.
    pub fn due(&self) -> DayDraft<'_> {
        DayDraft::new(&self.due_day, &self.due_month, &self.due_year)
    }
}

impl From<&AuditItem> for ItemDraft {
    fn from(item: &AuditItem) -> Self {
        let action = &item.facts.action;
        let [due_day, due_month, due_year] = typed(action.due);
        let ticks = [
            (Self::DONE, action.done_on.is_some()),
            (Self::MAY_WAIT, action.may_wait),
        ];
        Self {
            answer: code(item.facts.answer),
            note: item.facts.note.clone(),
            owner: action.owner.map(|it| it.to_string()).unwrap_or_default(),
            due_day,
            due_month,
            due_year,
            ticks: ticks
                .into_iter()
                .filter(|(_, on)| *on)
                .map(|(tick, _)| tick.to_string())
                .collect(),
            checked_with: item
                .checked_with
                .map(|it| it.to_string())
                .unwrap_or_default(),
            photo_shows: item.facts.photo_shows.clone(),
            photo_printed: item.facts.photo_printed.code().to_string(),
        }
    }
}

fn code(answer: Option<Answer>) -> String {
    answer.map_or(String::new(), |answer| answer.code().to_string())
}

fn note(
    problems: &mut Problems,
    words: Words,
    field: String,
    typed: &str,
    answer: Option<Answer>,
) -> String {
    match several_lines(typed, LONGEST_NOTE) {
        Ok(note) => {
            if note.is_empty() && answer == Some(Answer::Action) {
                problems.add(field, words.access_audit_note_missing());
            }
            note
        }
        Err(TextFault::TooLong { limit, length }) => {
            let label = words.access_audit_note_label();
            problems.add(field, words.problem_too_long(length - limit, label, limit));
            String::new()
        }
        Err(TextFault::Missing) => String::new(),
    }
}
