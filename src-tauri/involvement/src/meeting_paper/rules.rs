//! What a paper of a meeting must say, and what may take its place.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::{MeetingPaper, MeetingPaperFacts, MeetingPaperId, Source};
use crate::agenda::AgendaItemId;
use crate::easy_words::{Part, Passage, Wording};
use crate::role_description::RoleDescriptionId;
use crate::statement::Statements;
use crate::{Problems, check};

/// A paper as typed. In a form its statements are fields as [`Statements`] has them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(String, String)>", into = "Vec<(String, String)>")]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct MeetingPaperDraft {
    pub title: String,
    pub whose: String,
    /// `written`, `overview`, `agenda`, `minutes`, or the id of a role description.
    pub source: String,
    /// The id of an item of the agenda; empty for none.
    pub item: String,
    pub statements: Statements,
    /// What this number of its words changed; asked once there was one before.
    pub changed: String,
}

/// What a meeting offers to its papers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offered {
    /// Role descriptions whose words can be taken.
    pub roles: Vec<RoleDescriptionId>,
    /// Items of the agenda that a paper can be for.
    pub items: Vec<AgendaItemId>,
    /// Whether there was a meeting before, with minutes.
    pub minutes: bool,
}

impl MeetingPaperDraft {
    /// A form with one empty statement.
    pub fn blank() -> Self {
        Self {
            source: "written".into(),
            statements: Statements::blank(),
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once. Words may still be missing: a paper is announced
    /// before it is written, and its dates count from then on.
    pub fn check(&self, words: Words, of: &Offered) -> Result<MeetingPaperFacts, Problems> {
        let mut problems = Problems::default();
        let title = check::line(
            &mut problems,
            words,
            ("title", words.meeting_paper_title_label()),
            &self.title,
            words.meeting_paper_title_missing(),
        );
        let whose = check::line_or_none(
            &mut problems,
            words,
            ("whose", words.meeting_paper_whose_label()),
            &self.whose,
        );
        let source = match self.source.as_str() {
            "written" => Some(Source::Written),
            "overview" => Some(Source::Overview),
            "agenda" => Some(Source::Agenda),
            "minutes" => Some(Source::Minutes).filter(|_| of.minutes),
            other => {
                let role = other.parse().ok();
                role.filter(|it| of.roles.contains(it)).map(Source::Role)
            }
        };
        let source = check::choice(
            &mut problems,
            "source",
            source,
            words.meeting_paper_source_missing(),
        );
        let blank = self.statements.fields().all(|(_, it)| it.trim().is_empty());
        let statements = if blank {
            Vec::new()
        } else {
            let missing = words.meeting_paper_statements_missing();
            self.statements.check(&mut problems, words, missing)
        };
        let changed = check::line_or_none(
            &mut problems,
            words,
            ("changed", words.meeting_paper_changed_label()),
            &self.changed,
        );
        match (title, source) {
            (Some(title), Some(source)) if problems.is_empty() => Ok(MeetingPaperFacts {
                changed,
                title,
                whose,
                source,
                // An item that was taken out meanwhile is no item of the agenda any more.
                item: self.item.parse().ok().filter(|it| of.items.contains(it)),
                statements,
            }),
            _ => Err(problems),
        }
    }

    /// What it says so far, box by box of its form, for the check of easy words.
    pub fn wording(&self, words: Words) -> Wording {
        let mut passages = vec![Passage {
            field: "title".to_string(),
            place: words.meeting_paper_title_label().to_string(),
            words: self.title.clone(),
            part: Part::Heading,
        }];
        passages.extend(self.statements.passages(words));
        // Before its first sentence is written, a paper has nothing to be checked.
        if !self.changed.trim().is_empty() {
            passages.push(Passage {
                field: "changed".to_string(),
                place: words.meeting_paper_changed_label().to_string(),
                words: self.changed.clone(),
                part: Part::Words,
            });
        }
        Wording {
            passages,
            pages: None,
        }
    }
}

impl From<Vec<(String, String)>> for MeetingPaperDraft {
    /// Reads the fields of a form; those it does not know it passes over.
    fn from(fields: Vec<(String, String)>) -> Self {
        let mut draft = Self::default();
        for (name, value) in fields {
            let Some(value) = draft.statements.take_field(&name, value) else {
                continue;
            };
            match name.as_str() {
                "title" => draft.title = value,
                "whose" => draft.whose = value,
                "source" => draft.source = value,
                "item" => draft.item = value,
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

impl From<MeetingPaperDraft> for Vec<(String, String)> {
    /// The fields of a form, in its order.
    fn from(draft: MeetingPaperDraft) -> Self {
        let mut fields = vec![
            ("title".to_owned(), draft.title),
            ("whose".to_owned(), draft.whose),
            ("source".to_owned(), draft.source),
            ("item".to_owned(), draft.item),
        ];
        fields.extend(draft.statements.fields());
        fields.push(("changed".to_owned(), draft.changed));
        fields
    }
}

impl From<&MeetingPaperFacts> for MeetingPaperDraft {
    fn from(facts: &MeetingPaperFacts) -> Self {
        let mut statements = Statements::from(&facts.statements[..]);
        if statements.0.is_empty() {
            statements.add();
        }
        Self {
            title: facts.title.clone(),
            whose: facts.whose.clone(),
            source: match facts.source.role() {
                Some(role) => role.to_string(),
                None => facts.source.kind().code().to_string(),
            },
            item: facts.item.map(|it| it.to_string()).unwrap_or_default(),
            statements,
            changed: facts.changed.clone(),
        }
    }
}

/// Why one paper may not take the place of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replacing {
    /// It may.
    Fine,
    /// No paper takes its own place.
    Itself,
    /// The other paper is itself replaced, in the end by this one: nobody would know which to read.
    Circle,
}

impl MeetingPaper {
    /// Whether `other` may take this paper's place, among the papers of the meeting.
    pub fn may_be_replaced(&self, other: MeetingPaperId, papers: &[MeetingPaper]) -> Replacing {
        if other == self.id {
            return Replacing::Itself;
        }
        // A chain is never longer than there are papers, so that a circle that is there already ends too.
        let mut next = Some(other);
        for _ in 0..=papers.len() {
            let Some(id) = next else {
                return Replacing::Fine;
            };
            if id == self.id {
                return Replacing::Circle;
            }
            let found = papers.iter().find(|it| it.id == id);
            next = found.and_then(|it| it.replaced_by);
        }
        Replacing::Circle
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::MeetingId;
    use crate::statement::StatementDraft;
    use alongside_locales::Language;

    const ENGLISH: Words = Words::new(Language::English);

    fn id(number: u128) -> MeetingPaperId {
        MeetingPaperId::from(uuid::Uuid::from_u128(number))
    }

    fn paper(number: u128, replaced_by: Option<u128>) -> MeetingPaper {
        MeetingPaper {
            id: id(number),
            version: 1,
            meeting: MeetingId::from(uuid::Uuid::nil()),
            facts: MeetingPaperFacts {
                title: "Budget".into(),
                whose: String::new(),
                source: Source::Written,
                item: None,
                statements: Vec::new(),
                changed: String::new(),
            },
            number: 1,
            final_on: None,
            easy: None,
            replaced_by: replaced_by.map(id),
            archived: false,
        }
    }

    #[test]
    fn replacements_never_go_round_in_a_circle() {
        let papers = [
            paper(1, None),
            paper(2, Some(1)),
            paper(3, Some(2)),
            paper(4, None),
        ];
        let may = |one: usize, other| papers[one - 1].may_be_replaced(id(other), &papers);
        assert_eq!(may(1, 4), Replacing::Fine);
        assert_eq!(may(4, 3), Replacing::Fine);
        assert_eq!(may(1, 1), Replacing::Itself);
        assert_eq!(may(1, 2), Replacing::Circle);
        assert_eq!(may(1, 3), Replacing::Circle);
        // A circle that is there already is no endless loop.
        let broken = [paper(1, Some(2)), paper(2, Some(1)), paper(3, None)];
        assert_eq!(broken[2].may_be_replaced(id(1), &broken), Replacing::Circle);
    }

    #[test]
    fn words_are_taken_from_what_the_meeting_has() {
        let item = AgendaItemId::from(uuid::Uuid::from_u128(7));
        let mut draft = MeetingPaperDraft::blank();
        draft.title = "Notes".into();
        draft.source = "minutes".into();
        draft.item = item.to_string();
        assert!(draft.check(ENGLISH, &Offered::default()).is_err());
        let offered = Offered {
            items: vec![item],
            minutes: true,
            ..Offered::default()
        };
        let facts = draft.check(ENGLISH, &offered).unwrap();
        assert_eq!((facts.source, facts.item), (Source::Minutes, Some(item)));
        assert_eq!(MeetingPaperDraft::from(&facts).item, draft.item);
        draft.source = "agenda".into();
        let facts = draft.check(ENGLISH, &Offered::default()).unwrap();
        assert_eq!((facts.source, facts.item), (Source::Agenda, None));
    }

    #[test]
    fn a_paper_is_announced_before_it_is_written() {
        let mut draft = MeetingPaperDraft::blank();
        draft.title = "Budget".into();
        let facts = draft.check(ENGLISH, &Offered::default()).unwrap();
        assert_eq!(facts.statements, []);
        assert_eq!(MeetingPaperDraft::from(&facts), draft);
        draft.source = "elsewhere".into();
        draft.title.clear();
        draft.statements.0.push(StatementDraft {
            picture: "money".into(),
            ..StatementDraft::default()
        });
        let problems = draft.check(ENGLISH, &Offered::default()).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|it| it.field.to_string()).collect();
        assert_eq!(fields, ["title", "source", "statement-2"]);
    }
}
