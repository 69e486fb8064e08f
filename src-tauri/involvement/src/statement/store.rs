//! Statements in the store: parts of the paper that has them.

use rusqlite::Row;

use super::{HardWord, Statement};
use crate::store::{Change, Fields, Read, StoreError};
use crate::{Id, Noun};

/// The rows of a paper's statements: a table with the columns `place`, `heading`, `words`, `picture`, `hard_word`, `meaning`, and the
/// paper's id in the column named by [`StatementRow::PAPER`].
pub(crate) trait StatementRow: Noun + Sized {
    /// The column with the paper's id.
    const PAPER: &'static str;

    /// Every statement of this paper, in order.
    fn query() -> String {
        format!(
            "SELECT * FROM {} WHERE {} = ?1 ORDER BY place",
            Self::KIND,
            Self::PAPER
        )
    }
}

/// The statements of a paper, in order.
pub(crate) fn kept<R: StatementRow>(
    store: &impl Read,
    paper: Id<impl Noun>,
) -> Result<Vec<Statement>, StoreError> {
    store.list(&R::query(), [paper], read)
}

/// Brings the rows in step with the statements, place by place, so that the history shows what was changed and no more.
pub(crate) fn keep<R: StatementRow>(
    change: &Change<'_>,
    paper: Id<impl Noun>,
    statements: &[Statement],
) -> Result<(), StoreError> {
    let kept: Vec<(Id<R>, i64, Statement)> = change.list(&R::query(), [paper], |row| {
        Ok((row.get("id")?, row.get("version")?, read(row)?))
    })?;
    for (place, statement) in statements.iter().enumerate() {
        let hard = statement.hard_word.as_ref();
        let hard_word = hard.map_or("", |it| it.word.as_str());
        let meaning = hard.map_or("", |it| it.meaning.as_str());
        let fields: Fields<'_> = &[
            ("heading", &statement.heading),
            ("words", &statement.words),
            ("picture", &statement.picture),
            ("hard_word", &hard_word),
            ("meaning", &meaning),
        ];
        match kept.get(place) {
            Some((_, _, same)) if same == statement => {}
            Some((row, version, _)) => change.save(*row, *version, fields)?,
            None => {
                let mut all = fields.to_vec();
                let place = place as i64;
                all.push((R::PAPER, &paper));
                all.push(("place", &place));
                change.add(Id::<R>::new(change.now()), &all)?;
            }
        }
    }
    for (row, _, _) in kept.iter().skip(statements.len()) {
        change.remove(*row)?;
    }
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Statement> {
    let (word, meaning): (String, String) = (row.get("hard_word")?, row.get("meaning")?);
    Ok(Statement {
        heading: row.get("heading")?,
        words: row.get("words")?,
        picture: row.get("picture")?,
        hard_word: (!word.is_empty()).then_some(HardWord { word, meaning }),
    })
}
