//! What a paper says that is made from something else, such as the agenda: it is written down on the day on which its text is final. So it is
//! seen when something was changed afterwards, and what somebody has at home can be read.

use alongside_document::{Block, Document};
use alongside_locales::{Language, Words};
use chrono::NaiveDate;

use super::{MeetingPaper, MeetingPaperId, MeetingPapers, Source};
use crate::{
    letterhead::Letterhead,
    meeting::{Meeting, MeetingId},
    statement::Statement,
    store::{Read, StoreError},
};

/// What a line begins with that is a heading.
const HEADING: &str = "# ";

impl MeetingPaper {
    /// The papers of a meeting that say something else now than on the day on which their text was final: whoever has them needs the next
    /// version.
    pub fn changed_since_final(
        store: &impl Read,
        meeting: MeetingId,
    ) -> Result<Vec<Self>, StoreError> {
        let kept: Vec<(MeetingPaperId, String)> = store.list(WRITTEN_DOWN, [meeting], |row| {
            Ok((row.get("id")?, row.get("printed")?))
        })?;
        if kept.is_empty() {
            return Ok(Vec::new());
        }
        let now = gathered(store, meeting)?;
        let changed = now.papers.iter().filter(|paper| {
            let before = kept.iter().find(|(id, _)| *id == paper.id);
            let on = paper.final_on.unwrap_or_default();
            before.is_some_and(|(_, printed)| now.printed(paper, on) != *printed)
        });
        Ok(changed.cloned().collect())
    }

    /// What it says on the day on which its text is final, a line each. Empty where its words are its own.
    pub(super) fn to_print(
        store: &impl Read,
        id: MeetingPaperId,
        on: NaiveDate,
    ) -> Result<String, StoreError> {
        let paper = Self::find(store, id)?;
        if paper.facts.source == Source::Written {
            return Ok(String::new());
        }
        Ok(gathered(store, paper.meeting)?.printed(&paper, on))
    }
}

/// What was written down of the papers of a meeting that go out.
const WRITTEN_DOWN: &str = "SELECT id, printed FROM meeting_paper
  WHERE meeting = ?1 AND printed <> '' AND final_on IS NOT NULL AND replaced_by IS NULL AND archived_at IS NULL";

/// What stood in it on the day on which its text was final; empty where nothing was written down.
pub(super) fn printed_of(store: &impl Read, id: MeetingPaperId) -> Result<String, StoreError> {
    store.one(id, |row| row.get("printed"))
}

/// Everything but the letterhead, which is on every paper and no word of this one.
fn gathered(store: &impl Read, meeting: MeetingId) -> Result<MeetingPapers, StoreError> {
    let meeting = Meeting::find(store, meeting)?;
    let letterhead = Letterhead {
        charity: String::new(),
        charity_number: String::new(),
        logo: None,
    };
    MeetingPapers::gather(store, meeting, letterhead)
}

impl MeetingPapers {
    fn printed(&self, paper: &MeetingPaper, on: NaiveDate) -> String {
        lines(&self.current(paper, Words::new(Language::English), on)).join("\n")
    }
}

/// The words of a document, a line each; headings begin with [`HEADING`].
fn lines(document: &Document) -> Vec<String> {
    let mut lines = Vec::new();
    for block in document.blocks() {
        match block {
            Block::Heading { text, .. } => lines.push(format!("{HEADING}{text}")),
            Block::Paragraph(text) => lines.extend(text.words().lines().map(str::to_string)),
            Block::Statement(it) => lines.extend(it.sentences.iter().map(|it| it.words())),
            Block::List(list) => {
                for item in &list.items {
                    let all = item.lead.iter().chain(&item.lines);
                    lines.push(joined(all.map(|it| it.words())));
                }
            }
            Block::FactList(facts) => {
                for fact in facts {
                    let value = joined(fact.value.iter().map(|it| it.words()));
                    lines.push(format!("{}: {value}", fact.term));
                }
            }
            Block::Table(table) => {
                lines.push(format!("{HEADING}{}", table.caption));
                let rows = table.rows.iter();
                lines.extend(rows.map(|row| joined(row.iter().map(|it| it.words()))));
            }
            Block::Quote(quote) => lines.push(quote.words.words()),
            Block::Picture(_) | Block::Signature(_) | Block::Code(_) | Block::NewPage => {}
        }
    }
    lines.retain(|line| !line.trim().is_empty());
    lines
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    let parts = parts.flat_map(|part| part.lines().map(str::to_string).collect::<Vec<_>>());
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("; ")
}

/// The same lines as statements, to be read and printed like those of any other paper.
pub(super) fn statements(printed: &str) -> Vec<Statement> {
    let mut statements = Vec::new();
    let mut heading = String::new();
    for line in printed.lines() {
        match line.strip_prefix(HEADING) {
            Some(words) => heading = words.to_string(),
            None => statements.push(Statement {
                heading: std::mem::take(&mut heading),
                words: line.to_string(),
                picture: None,
                hard_word: None,
            }),
        }
    }
    statements
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Actor,
        agenda::{AgendaItem, ItemFacts, ItemKind},
        meeting_paper::FormerPaper,
        sample::tests::sample,
        store::{Store, Verb},
    };

    /// The agenda of 21 January 2027, whose text is final.
    fn agenda(store: &Store) -> MeetingPaper {
        let query = "SELECT id FROM meeting_paper WHERE source = 'agenda' AND final_on IS NOT NULL";
        let id = store.find(query, [], |row| row.get("id")).unwrap();
        MeetingPaper::find(store, id.unwrap()).unwrap()
    }

    fn change<T>(
        store: &Store,
        write: impl FnOnce(&crate::store::Change<'_>) -> Result<T, StoreError>,
    ) -> T {
        let at = chrono::DateTime::parse_from_rfc3339("2027-01-14T09:00:00+00:00").unwrap();
        let done = store.change(&Actor::Alongside, Verb::Save, None, at, write);
        done.unwrap().value().unwrap()
    }

    #[test]
    fn an_agenda_that_was_changed_after_it_was_final_is_seen_and_the_old_one_can_be_read() {
        let (_folder, computer) = sample(Language::English);
        let store = &computer.office.as_ref().unwrap().store;
        let paper = agenda(store);
        let changed = || MeetingPaper::changed_since_final(store, paper.meeting).unwrap();
        assert_eq!(changed(), []);
        let facts = ItemFacts {
            title: "The new bus".into(),
            ..ItemFacts::usual(ItemKind::Item)
        };
        let item = change(store, |change| {
            AgendaItem::add(change, paper.meeting, &facts)
        });
        assert_eq!(
            changed().iter().map(|it| it.id).collect::<Vec<_>>(),
            [paper.id]
        );
        let today = NaiveDate::from_ymd_opt(2027, 1, 14).unwrap();
        change(store, |change| {
            paper.begin_next(change, paper.version, "The bus", today)
        });
        let former = FormerPaper::find(store, paper.id, paper.number).unwrap();
        let says = |words: &str| former.statements.iter().any(|it| it.words.contains(words));
        assert!(
            says("Booking by text") && !says("The new bus"),
            "{former:?}"
        );
        let next = MeetingPaper::find(store, paper.id).unwrap();
        change(store, |change| {
            MeetingPaper::set_final(change, next.id, next.version, Some(today))
        });
        assert_eq!(changed(), []);
        change(store, |change| {
            AgendaItem::find(change, item)?.remove(change)
        });
        assert_eq!(changed().len(), 1);
    }
}
