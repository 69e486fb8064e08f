//! Search over everything.

use std::cmp::Reverse;

use rusqlite::{Connection, Transaction, params};
use unicode_normalization::UnicodeNormalization;

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

/// The number of an entry says where it stands among what is found: the greatest comes first. Each kind has a band of numbers, and within
/// it whose words were written last has the greatest.
const BAND: i64 = 1 << 40;

/// Of which there can be a hundred times as many as of anything else: they come last, so that they hide nothing.
const MANY: [&str; 2] = ["payment_claim", "input"];

/// The first number of the band of a kind.
fn band(kind: &str) -> i64 {
    match kind {
        "activity" | "representative" => 2 * BAND,
        many if MANY.contains(&many) => 0,
        _ => BAND,
    }
}

/// How many entries are put in order. Common words find more, and then the oldest are left out.
const LOOKED_AT: usize = 500;

impl Store {
    /// What is kept and not archived whose words begin with the words of `typed`: first what is called so, then what has these words in what
    /// it is called; activities and people before what belongs to them, and what was written last before what is older. Capital letters and
    /// accents make no difference: `sian` finds Siân. Anything may be typed; what is neither letter nor figure only
    /// separates words.
    pub fn search(&self, typed: &str, limit: usize) -> Result<Vec<Found>, StoreError> {
        let Some(query) = query(typed) else {
            return Ok(Vec::new());
        };
        let mut found = self.list(
            "SELECT number, kind, row_id, title FROM search_entry
              WHERE number IN (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2)",
            params![query, sql::whole(LOOKED_AT)],
            |row| {
                let id = sql::text(row, "row_id")?;
                let subject = Subject::new(row.get::<_, String>("kind")?, id);
                let title = row.get("title")?;
                Ok((row.get::<_, i64>("number")?, Found { subject, title }))
            },
        )?;
        let asked = plain(typed.trim());
        found.sort_by_cached_key(|(number, found)| {
            let title = plain(&found.title);
            let called = !title.starts_with(&asked);
            (called, !begins_in(&title, &asked), Reverse(*number))
        });
        found.truncate(limit);
        Ok(found.into_iter().map(|(_, found)| found).collect())
    }
}

/// Letters without accents, none of them capital.
fn plain(text: &str) -> String {
    let letters = text.nfd().filter(|it| !COMBINING_ACCENTS.contains(it));
    letters.flat_map(char::to_lowercase).collect()
}

/// Whether a word of the title begins with each of the words that are asked for.
fn begins_in(title: &str, asked: &str) -> bool {
    words(asked).all(|asked| words(title).any(|word| word.starts_with(asked)))
}

/// What is neither letter nor figure only separates words.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let between = |c: char| !(c.is_alphanumeric() || COMBINING_ACCENTS.contains(&c));
    text.split(between).filter(|word| !word.is_empty())
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
    let words: Vec<String> = words(typed).map(|word| format!("\"{word}\"*")).collect();
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
            if !says_the_same(transaction, view.as_str(), kind, &id)? {
                forget(transaction, kind, &id)?;
                remember(transaction, view.as_str(), kind, &id)?;
            }
        }
    }
    Ok(())
}

/// Makes the whole search anew from the views.
pub(super) fn rebuild(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch("DELETE FROM search_entry")?;
    for view in views(connection)? {
        let kind = view.trim_end_matches("_search").to_owned();
        // Ids begin with their moment: what was written last gets the greatest number.
        connection.execute(
            &format!(
                "INSERT INTO search_entry (number, kind, row_id, title, body)
                 SELECT {NEXT} - 1 + row_number() OVER (ORDER BY id), ?1, id, title, body FROM {view}"
            ),
            params![kind, band(&kind)],
        )?;
    }
    connection.execute_batch("INSERT INTO search (search) VALUES ('rebuild')")?;
    Ok(())
}

/// The next number of the band that begins with `?2`.
const NEXT: &str = "(SELECT coalesce(max(number) + 1, ?2) FROM search_entry WHERE number >= ?2 AND number < ?2 + 1099511627776)";

/// Whether a row is found by the same words as before: then the index is left alone, for taking a common word out of it means reading
/// everything that has the word.
fn says_the_same(
    transaction: &Transaction<'_>,
    view: &str,
    kind: &str,
    id: &str,
) -> Result<bool, StoreError> {
    Ok(transaction
        .prepare_cached(&format!(
            "SELECT EXISTS (SELECT 1 FROM {view} AS now JOIN search_entry AS kept ON kept.kind = ?1 AND kept.row_id = now.id
              WHERE now.id = ?2 AND now.title = kept.title AND now.body = kept.body)"
        ))?
        .query_row([kind, id], |row| row.get(0))?)
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
            "INSERT INTO search_entry (number, kind, row_id, title, body) SELECT {NEXT}, ?1, id, title, body FROM {view} WHERE id = ?3"
        ))?
        .execute(params![kind, band(kind), id])?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_width_of_a_band_is_the_same_in_rust_and_in_sql() {
        assert!(NEXT.contains(&BAND.to_string()));
        let bands = ["activity", "meeting", "payment_claim"].map(band);
        assert_eq!(bands, [2 * BAND, BAND, 0]);
    }

    #[test]
    fn accents_and_capital_letters_make_no_difference_to_the_order() {
        assert_eq!(plain("Siân Llŷr"), "sian llyr");
        assert!(begins_in(&plain("Bwrdd Siân"), &plain("SIÂN bw")));
        assert!(!begins_in("board of trustees", "rust"));
    }
}
