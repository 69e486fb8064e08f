//! Search over everything.

use rusqlite::{Connection, Transaction, params};

use super::change::ChangeId;
use super::{Read, Store, StoreError, sql};
use crate::id::Subject;

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub subject: Subject,
    /// Its title, as the lists show it.
    pub title: String,
}

impl Store {
    /// What is kept and not archived whose words begin with the words of `typed`: first what is called so, activities and
    /// people before what belongs to them, then the best. Capital letters and
    /// accents make no difference: `sian` finds Siân. Anything may be typed; what is neither letter nor figure only
    /// separates words.
    pub fn search(&self, typed: &str, limit: usize) -> Result<Vec<Found>, StoreError> {
        let Some(query) = query(typed) else {
            return Ok(Vec::new());
        };
        self.list(
            "SELECT kind, row_id, search_entry.title FROM search JOIN search_entry ON number = search.rowid
             WHERE search MATCH ?1
             ORDER BY search_entry.title NOT LIKE ?3 || '%', kind NOT IN ('activity', 'representative'), bm25(search, 10.0, 1.0), number LIMIT ?2",
            params![query, sql::whole(limit), typed.trim()],
            |row| {
                let id = sql::text(row, "row_id")?;
                Ok(Found { subject: Subject::new(row.get::<_, String>("kind")?, id), title: row.get("title")? })
            },
        )
    }
}

/// An accent typed after its letter belongs to the word.
const COMBINING_ACCENTS: std::ops::RangeInclusive<char> = '\u{300}'..='\u{36f}';

impl Store {
    /// What the search calls something that is kept and not archived.
    pub fn called(&self, subject: &Subject) -> Result<Option<String>, StoreError> {
        self.find(
            "SELECT title FROM search_entry WHERE kind = ?1 AND row_id = ?2",
            params![subject.kind(), subject.uuid().to_string()],
            |row| row.get("title"),
        )
    }
}

impl Store {
    /// What the search calls whatever has this id, of any noun that it finds.
    pub fn called_anywhere(&self, id: uuid::Uuid) -> Result<Option<String>, StoreError> {
        // Naming every kind lets SQLite look each one up by its index.
        self.find(
            "SELECT title FROM search_entry WHERE row_id = ?1 AND kind IN
               (SELECT substr(name, 1, length(name) - 7) FROM sqlite_schema WHERE type = 'view' AND name GLOB '*_search')",
            [id.to_string()],
            |row| row.get("title"),
        )
    }
}

/// The full-text query for what a person typed: each word quoted, so that none of it is taken as an operator; `None` where there is no word.
pub(crate) fn query(typed: &str) -> Option<String> {
    let words: Vec<String> = typed
        .split(|c: char| !(c.is_alphanumeric() || COMBINING_ACCENTS.contains(&c)))
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Brings the search in step with the rows this change has touched.
pub(super) fn refresh(transaction: &Transaction<'_>, change: ChangeId) -> Result<(), StoreError> {
    for view in views(transaction)? {
        let kind = view.trim_end_matches("_search");
        // The plus keeps SQLite from the index by kind, which would read every row there is.
        let mut touched = transaction.prepare_cached(
            "SELECT DISTINCT row_id FROM history WHERE change = ?1 AND +kind = ?2",
        )?;
        let mut rows = touched.query(params![change, kind])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            forget(transaction, kind, &id)?;
            remember(transaction, view.as_str(), kind, &id)?;
        }
    }
    Ok(())
}

/// Makes the whole search anew from the views.
pub(super) fn rebuild(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch("DELETE FROM search_entry")?;
    for view in views(connection)? {
        let kind = view.trim_end_matches("_search").to_owned();
        connection.execute(
            &format!("INSERT INTO search_entry (kind, row_id, title, body) SELECT ?1, id, title, body FROM {view}"),
            [kind],
        )?;
    }
    connection.execute_batch("INSERT INTO search (search) VALUES ('rebuild')")?;
    Ok(())
}

fn forget(transaction: &Transaction<'_>, kind: &str, id: &str) -> Result<(), StoreError> {
    transaction
        .prepare_cached(
            "INSERT INTO search (search, rowid, title, body)
             SELECT 'delete', number, title, body FROM search_entry WHERE kind = ?1 AND row_id = ?2",
        )?
        .execute([kind, id])?;
    transaction
        .prepare_cached("DELETE FROM search_entry WHERE kind = ?1 AND row_id = ?2")?
        .execute([kind, id])?;
    Ok(())
}

fn remember(
    transaction: &Transaction<'_>,
    view: &str,
    kind: &str,
    id: &str,
) -> Result<(), StoreError> {
    let added = transaction
        .prepare_cached(&format!(
            "INSERT INTO search_entry (kind, row_id, title, body) SELECT ?1, id, title, body FROM {view} WHERE id = ?2"
        ))?
        .execute([kind, id])?;
    if added > 0 {
        transaction
            .prepare_cached(
                "INSERT INTO search (rowid, title, body) SELECT number, title, body FROM search_entry WHERE number = ?1",
            )?
            .execute([transaction.last_insert_rowid()])?;
    }
    Ok(())
}

/// The views NOUN_search that the nouns' migrations have made.
fn views(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT name FROM sqlite_schema WHERE type = 'view' AND name GLOB '*_search' ORDER BY name",
    )?;
    Ok(statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}
