//! The charity's own words in the store.

use rusqlite::{Row, params};

use super::{JargonWord, JargonWordId};
use crate::statement::HardWord;
use crate::store::{Change, Read, StoreError, sql};

impl JargonWord {
    /// Adds a word.
    pub fn add(change: &Change<'_>, facts: &HardWord) -> Result<JargonWordId, StoreError> {
        let id = JargonWordId::new(change.now());
        change.add(id, &[("word", &facts.word), ("meaning", &facts.meaning)])?;
        Ok(id)
    }

    /// Saves a word that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: JargonWordId,
        version: i64,
        facts: &HardWord,
    ) -> Result<(), StoreError> {
        change.save(
            id,
            version,
            &[("word", &facts.word), ("meaning", &facts.meaning)],
        )
    }

    /// The word with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: JargonWordId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// A page of the words that are archived, or of those that are not, in the order of the alphabet; only those that have `part`
    /// in the word or its meaning. An empty `part` is in all.
    pub fn list(
        store: &impl Read,
        archived: bool,
        part: &str,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM jargon_word
              WHERE (archived_at IS NOT NULL) = ?1 AND (instr(lower(word), ?2) > 0 OR instr(lower(meaning), ?2) > 0)
              ORDER BY word COLLATE NOCASE, id LIMIT ?3 OFFSET ?4",
            params![archived, part.to_lowercase(), sql::whole(limit), sql::whole(skip)],
            read,
        )
    }

    /// Every word that is not archived, for the check of easy words.
    pub fn all(store: &impl Read) -> Result<Vec<HardWord>, StoreError> {
        store.list(
            "SELECT * FROM jargon_word WHERE archived_at IS NULL ORDER BY word COLLATE NOCASE, id",
            [],
            |row| Ok(read(row)?.facts),
        )
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<JargonWord> {
    Ok(JargonWord {
        id: row.get("id")?,
        version: row.get("version")?,
        facts: HardWord {
            word: row.get("word")?,
            meaning: row.get("meaning")?,
        },
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}
