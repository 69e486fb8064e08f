//! What a paper said before its next version: somebody has it at home, so it can be read here too.

use chrono::NaiveDate;

use super::printed::{printed_of, statements};
use super::{MeetingPaper, MeetingPaperFacts, MeetingPaperId, Source, store::read_statement};
use crate::easy_check::EasyStatus;
use crate::statement::Statement;
use crate::store::{Change, Read, StoreError, sql};
use crate::{Id, Noun};

/// An earlier version of a paper, as it was when its text was final.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerPaper {
    /// Its id.
    pub id: FormerPaperId,
    /// Of which paper.
    pub paper: MeetingPaperId,
    /// Which version: 1, 2, 3.
    pub number: u32,
    /// What the paper was called.
    pub title: String,
    /// What this version changed; may be empty.
    pub changed: String,
    /// The day on which its text was final.
    pub final_on: NaiveDate,
    /// The day on which the next version was begun.
    pub until: NaiveDate,
    /// Its words. Those of a paper that is made from something else, such as the agenda, are what was written down when it was final.
    pub statements: Vec<Statement>,
    /// Who has checked these words; `None` where they were made from something else.
    pub easy: Option<EasyStatus>,
}

/// The id of an earlier version.
pub type FormerPaperId = Id<FormerPaper>;

impl Noun for FormerPaper {
    const KIND: &'static str = "former_paper";
}

/// A statement's row.
struct FormerStatement;

impl Noun for FormerStatement {
    const KIND: &'static str = "former_statement";
}

impl FormerPaper {
    /// Writes down what a paper says now, on the day on which its next version is begun. Nothing where its text was never final: nobody
    /// has that version.
    pub(super) fn keep(
        change: &Change<'_>,
        paper: MeetingPaperId,
        until: NaiveDate,
    ) -> Result<(), StoreError> {
        let paper = MeetingPaper::find(change, paper)?;
        let Some(final_on) = paper.final_on else {
            return Ok(());
        };
        let id = FormerPaperId::new(change.now());
        change.add(
            id,
            &[
                ("meeting_paper", &paper.id),
                ("number", &paper.number),
                ("title", &paper.facts.title),
                ("changed", &paper.facts.changed),
                ("final_on", &final_on.to_string()),
                ("until", &until.to_string()),
                ("printed", &printed_of(change, paper.id)?),
            ],
        )?;
        for (place, statement) in paper.facts.statements.iter().enumerate() {
            let hard = statement.hard_word.as_ref();
            change.add(
                Id::<FormerStatement>::new(change.now()),
                &[
                    ("former_paper", &id),
                    ("place", &sql::whole(place)),
                    ("words", &statement.words),
                    ("picture", &statement.picture),
                    ("heading", &statement.heading),
                    ("hard_word", &hard.map_or("", |it| it.word.as_str())),
                    ("meaning", &hard.map_or("", |it| it.meaning.as_str())),
                ],
            )?;
        }
        Ok(())
    }

    /// The earlier versions of a paper, the newest first, without their words.
    pub fn of_paper(store: &impl Read, paper: MeetingPaperId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM former_paper WHERE meeting_paper = ?1 ORDER BY number DESC",
            [paper],
            |row| {
                Ok(Self {
                    id: row.get("id")?,
                    paper: row.get("meeting_paper")?,
                    number: row.get("number")?,
                    title: row.get("title")?,
                    changed: row.get("changed")?,
                    final_on: sql::text(row, "final_on")?,
                    until: sql::text(row, "until")?,
                    statements: Vec::new(),
                    easy: None,
                })
            },
        )
    }

    /// One of them with its words. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, paper: MeetingPaperId, number: u32) -> Result<Self, StoreError> {
        let all = Self::of_paper(store, paper)?;
        let found = all.into_iter().find(|it| it.number == number);
        let mut found = found.ok_or(StoreError::Gone)?;
        found.statements = store.list(
            "SELECT * FROM former_statement WHERE former_paper = ?1 ORDER BY place",
            [found.id],
            read_statement,
        )?;
        let facts = found.facts();
        found.easy = EasyStatus::of_any(store, paper, facts.said(), facts.pictures())?;
        if found.statements.is_empty() {
            let printed: String = store.one(found.id, |row| row.get("printed"))?;
            found.statements = statements(&printed);
        }
        Ok(found)
    }

    /// What it said, as far as a version keeps it.
    fn facts(&self) -> MeetingPaperFacts {
        MeetingPaperFacts {
            title: self.title.clone(),
            whose: String::new(),
            source: Source::Written,
            item: None,
            statements: self.statements.clone(),
            changed: self.changed.clone(),
        }
    }

    /// The paper as it was, given how it is now.
    pub fn as_paper(&self, now: &MeetingPaper) -> MeetingPaper {
        MeetingPaper {
            facts: MeetingPaperFacts {
                whose: now.facts.whose.clone(),
                item: now.facts.item,
                ..self.facts()
            },
            number: self.number,
            final_on: Some(self.final_on),
            easy: self.easy.clone(),
            ..now.clone()
        }
    }
}
