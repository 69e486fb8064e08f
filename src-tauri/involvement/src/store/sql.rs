//! How the domain's values stand in a row.

use std::str::FromStr;

use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, Type, ValueRef};

use crate::id::Id;

impl<N> ToSql for Id<N> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl<N> FromSql for Id<N> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(FromSqlError::other)
    }
}

/// A count as SQLite takes it, for `LIMIT` and `OFFSET`.
pub fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Reads a column that holds the text of a value: a date, a time, an id.
///
/// ```ignore
/// day: sql::text(row, "day")?          // NaiveDate
/// ends: sql::optional_text(row, "ends")? // Option<NaiveDate>
/// ```
pub fn text<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let index = row.as_ref().column_index(column)?;
    row.get_ref(index)?
        .as_str()?
        .parse()
        .map_err(|error| conversion(index, error))
}

/// Like [`text()`], for a column that may be NULL.
pub fn optional_text<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let index = row.as_ref().column_index(column)?;
    match row.get_ref(index)?.as_str_or_null()? {
        None => Ok(None),
        Some(text) => text
            .parse()
            .map(Some)
            .map_err(|error| conversion(index, error)),
    }
}

/// Reads a column that holds the code of one of a few values, by the function that knows the codes.
pub fn code<T>(
    row: &Row<'_>,
    column: &str,
    from_code: impl Fn(&str) -> Option<T>,
) -> rusqlite::Result<T> {
    let index = row.as_ref().column_index(column)?;
    from_code(row.get_ref(index)?.as_str()?).ok_or_else(|| conversion(index, UnknownCode))
}

/// A pattern for `LIKE ... ESCAPE '\\'` that finds these letters anywhere; empty for no letters.
pub fn containing(letters: &str) -> String {
    if letters.is_empty() {
        return String::new();
    }
    let escaped: String = letters
        .chars()
        .flat_map(|c| {
            let mark = matches!(c, '%' | '_' | '\\').then_some('\\');
            mark.into_iter().chain([c])
        })
        .collect();
    format!("%{escaped}%")
}

fn conversion(
    index: usize,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(error))
}

#[derive(Debug, thiserror::Error)]
#[error("a code this version of Alongside does not know")]
struct UnknownCode;

/// The pattern for `LIKE ? ESCAPE '\'` that finds these letters anywhere.
pub fn pattern(letters: &str) -> String {
    let escaped: String = letters
        .chars()
        .flat_map(|c| {
            let mark = matches!(c, '%' | '_' | '\\').then_some('\\');
            mark.into_iter().chain([c])
        })
        .collect();
    format!("%{escaped}%")
}
