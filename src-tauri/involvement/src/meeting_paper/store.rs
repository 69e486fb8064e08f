//! Papers of a meeting in the store.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Row;

use super::{FormerPaper, MeetingPaper, MeetingPaperFacts, MeetingPaperId, Source, SourceKind};
use crate::agenda::{AgendaItem, AgendaItemId};
use crate::easy_check::{EasyStatus, Written};
use crate::meeting::MeetingId;
use crate::stage::GOING_ON;
use crate::statement::{HardWord, Statement};
use crate::store::{Change, Fields, Read, StoreError, sql};
use crate::{Id, Noun};

/// A statement's row.
struct StatementRow;

impl Noun for StatementRow {
    const KIND: &'static str = "meeting_paper_statement";
}

impl Written for MeetingPaper {
    const COLUMNS: &'static [&'static str] = &["title", "source", "changed"];
    const STATEMENTS: (&'static str, &'static str) = (StatementRow::KIND, "meeting_paper");
}

/// The papers of a meeting.
pub(crate) const OF_MEETING: &str =
    "SELECT * FROM meeting_paper WHERE meeting = ?1 AND archived_at IS NULL ORDER BY rowid";

/// What all of them say.
pub(crate) const STATEMENTS_OF_MEETING: &str = "SELECT meeting_paper_statement.* FROM meeting_paper
    CROSS JOIN meeting_paper_statement ON meeting_paper_statement.meeting_paper = meeting_paper.id
  WHERE meeting = ?1 AND meeting_paper.archived_at IS NULL ORDER BY meeting_paper.id, place";

impl MeetingPaper {
    /// Adds a paper to a meeting.
    pub fn add(
        change: &Change<'_>,
        meeting: MeetingId,
        facts: &MeetingPaperFacts,
    ) -> Result<MeetingPaperId, StoreError> {
        let id = MeetingPaperId::new(change.now());
        facts.fields(|fields| {
            let mut fields = fields.to_vec();
            fields.extend([("meeting", &meeting as _), ("number", &1 as _)]);
            change.add(id, &fields)
        })?;
        save_statements(change, id, &facts.statements)?;
        Ok(id)
    }

    /// Saves what a paper says, as it was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: MeetingPaperId,
        version: i64,
        facts: &MeetingPaperFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))?;
        save_statements(change, id, &facts.statements)
    }

    /// Says that its text is final since this day, or again that it is not. What is made from something else, such as the agenda, is
    /// written down as it is.
    pub fn set_final(
        change: &Change<'_>,
        id: MeetingPaperId,
        version: i64,
        on: Option<NaiveDate>,
    ) -> Result<(), StoreError> {
        let printed = match on {
            Some(day) => Self::to_print(change, id, day)?,
            None => String::new(),
        };
        let on = on.map(|day| day.to_string());
        change.save(id, version, &[("final_on", &on), ("printed", &printed)])
    }

    /// Begins the next number of its words: they can be changed again, and whoever has the old one needs the new one. What the old one
    /// says can be read all the same ([`super::FormerPaper`]).
    pub fn begin_next(
        &self,
        change: &Change<'_>,
        version: i64,
        changed: &str,
        today: NaiveDate,
    ) -> Result<(), StoreError> {
        FormerPaper::keep(change, self.id, today)?;
        let next = self.number + 1;
        change.save(
            self.id,
            version,
            &[
                ("number", &next),
                ("final_on", &None::<String>),
                ("printed", &""),
                ("changed", &changed),
            ],
        )
    }

    /// Says what has taken its place; `None`: nothing.
    pub fn replace(
        change: &Change<'_>,
        id: MeetingPaperId,
        version: i64,
        by: Option<MeetingPaperId>,
    ) -> Result<(), StoreError> {
        change.save(id, version, &[("replaced_by", &by)])
    }

    /// Moves a paper that was seen at `version` to another meeting, which is what the late rule offers. The item of the agenda it is for
    /// goes with it, and so do the other papers of that item.
    pub fn move_to(
        &self,
        change: &Change<'_>,
        version: i64,
        meeting: MeetingId,
    ) -> Result<(), StoreError> {
        let moved: Fields<'_> = &[("meeting", &meeting), ("replaced_by", &None::<String>)];
        change.save(self.id, version, moved)?;
        let Some(item) = self.facts.item else {
            return Ok(());
        };
        for other in Self::of_item(change, item)? {
            if other.id != self.id {
                change.save(other.id, other.version, moved)?;
            }
        }
        AgendaItem::find(change, item)?.move_to(change, meeting)
    }

    /// The papers for an item of an agenda, without their statements.
    pub fn of_item(store: &impl Read, item: AgendaItemId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM meeting_paper WHERE agenda_item = ?1 ORDER BY rowid",
            [item],
            read,
        )
    }

    /// Says that a paper is for no item any more: the item is being taken out.
    pub(crate) fn leave_item(&self, change: &Change<'_>) -> Result<(), StoreError> {
        change.save(self.id, self.version, &[("agenda_item", &None::<String>)])
    }

    /// The paper with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: MeetingPaperId) -> Result<Self, StoreError> {
        let mut found = store.one(id, read)?;
        found.facts.statements = store.list(
            "SELECT * FROM meeting_paper_statement WHERE meeting_paper = ?1 ORDER BY place",
            [id],
            read_statement,
        )?;
        found.look_up_status(store)?;
        Ok(found)
    }

    /// Finds out who has checked its words, which must be there already.
    fn look_up_status(&mut self, store: &impl Read) -> Result<(), StoreError> {
        self.easy = EasyStatus::of_any(store, self.id, self.facts.said(), self.facts.pictures())?;
        Ok(())
    }

    /// The papers of a meeting in the order in which they were added, without their statements.
    pub fn of_meeting(store: &impl Read, meeting: MeetingId) -> Result<Vec<Self>, StoreError> {
        store.list(OF_MEETING, [meeting], read)
    }

    /// The same with their statements.
    pub fn whole_of_meeting(
        store: &impl Read,
        meeting: MeetingId,
    ) -> Result<Vec<Self>, StoreError> {
        let mut papers = Self::of_meeting(store, meeting)?;
        let statements = store.list(STATEMENTS_OF_MEETING, [meeting], |row| {
            Ok((row.get("meeting_paper")?, read_statement(row)?))
        })?;
        let mut of_paper: HashMap<MeetingPaperId, Vec<Statement>> = HashMap::new();
        for (paper, statement) in statements {
            of_paper.entry(paper).or_default().push(statement);
        }
        for paper in &mut papers {
            paper.facts.statements = of_paper.remove(&paper.id).unwrap_or_default();
            paper.look_up_status(store)?;
        }
        Ok(papers)
    }

    /// The meetings from `first` to `last`, both included, that have papers and take place in an activity which goes on; the soonest first.
    pub fn meetings_between(
        store: &impl Read,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<MeetingId>, StoreError> {
        let query = format!(
            "SELECT id FROM meeting WHERE day BETWEEN ?1 AND ?2 AND archived_at IS NULL AND cancelled_on IS NULL
                AND EXISTS (SELECT 1 FROM meeting_paper
                             WHERE meeting_paper.meeting = meeting.id AND meeting_paper.archived_at IS NULL)
                AND activity IN {GOING_ON}
              ORDER BY day, start, id"
        );
        store.list(&query, [first.to_string(), last.to_string()], |row| {
            row.get("id")
        })
    }
}

/// Brings the rows in step with the statements, place by place, so that the history shows what was changed and no more.
fn save_statements(
    change: &Change<'_>,
    id: MeetingPaperId,
    statements: &[Statement],
) -> Result<(), StoreError> {
    let kept: Vec<(Id<StatementRow>, i64, Statement)> = change.list(
        "SELECT * FROM meeting_paper_statement WHERE meeting_paper = ?1 ORDER BY place",
        [id],
        |row| Ok((row.get("id")?, row.get("version")?, read_statement(row)?)),
    )?;
    for (place, statement) in statements.iter().enumerate() {
        let hard = statement.hard_word.as_ref();
        let hard_word = hard.map_or("", |it| it.word.as_str());
        let meaning = hard.map_or("", |it| it.meaning.as_str());
        let fields: Fields<'_> = &[
            ("words", &statement.words),
            ("picture", &statement.picture),
            ("heading", &statement.heading),
            ("hard_word", &hard_word),
            ("meaning", &meaning),
        ];
        match kept.get(place) {
            Some((_, _, same)) if same == statement => {}
            Some((row, version, _)) => change.save(*row, *version, fields)?,
            None => {
                let mut all = fields.to_vec();
                let place = i64::try_from(place).unwrap_or(i64::MAX);
                all.push(("meeting_paper", &id));
                all.push(("place", &place));
                change.add(Id::<StatementRow>::new(change.now()), &all)?;
            }
        }
    }
    for (row, _, _) in kept.iter().skip(statements.len()) {
        change.remove(*row)?;
    }
    Ok(())
}

impl MeetingPaperFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("title", &self.title),
            ("whose", &self.whose),
            ("source", &self.source.kind().code()),
            ("role_description", &self.source.role()),
            ("agenda_item", &self.item),
            ("changed", &self.changed),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<MeetingPaper> {
    let role = row.get::<_, Option<_>>("role_description")?;
    let source = match (sql::code(row, "source", SourceKind::from_code)?, role) {
        (SourceKind::Overview, _) => Source::Overview,
        (SourceKind::Role, Some(role)) => Source::Role(role),
        (SourceKind::Agenda, _) => Source::Agenda,
        (SourceKind::Minutes, _) => Source::Minutes,
        (SourceKind::Written | SourceKind::Role, _) => Source::Written,
    };
    Ok(MeetingPaper {
        id: row.get("id")?,
        version: row.get("version")?,
        meeting: row.get("meeting")?,
        facts: MeetingPaperFacts {
            title: row.get("title")?,
            whose: row.get("whose")?,
            source,
            item: row.get("agenda_item")?,
            statements: Vec::new(),
            changed: row.get("changed")?,
        },
        number: row.get("number")?,
        final_on: sql::optional_text(row, "final_on")?,
        easy: None,
        replaced_by: row.get("replaced_by")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

pub(super) fn read_statement(row: &Row<'_>) -> rusqlite::Result<Statement> {
    let (word, meaning): (String, String) = (row.get("hard_word")?, row.get("meaning")?);
    Ok(Statement {
        words: row.get("words")?,
        picture: row.get("picture")?,
        heading: row.get("heading")?,
        hard_word: (!word.is_empty()).then_some(HardWord { word, meaning }),
    })
}
