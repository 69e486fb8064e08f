//! Taking a change back: a new change that puts every row as it was.

use chrono::{DateTime, FixedOffset};
use rusqlite::ToSql;
use rusqlite::types::Null;
use serde_json::{Map, Value};

use super::history::{Step, steps};
use super::{Change, ChangeId, Done, FormToken, Read, Store, StoreError, Verb, trigger};
use crate::actor::Actor;
use crate::attachment::Attachment;
use crate::id::{Noun, Subject};

/// Why a change cannot be undone. The sentences are in `store.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// There is no such change.
    NoSuchChange,
    /// A change of this kind is never undone: a passphrase, an issued number, an erasure.
    NeverUndone(Verb),
    /// This row, which it touched, was changed again since.
    ChangedSince(Subject),
    /// Other rows refer to what it added.
    StillNeeded,
    /// What it would put back has days that another one took since: a rate, a line of a budget.
    DaysTaken,
}

/// What a trigger says where days would overlap.
const DAYS_OVERLAP: &str = "days overlap";

impl Store {
    /// Takes a change back, as a new change about the same subject. What was added is archived, what was saved gets its
    /// former text, what was removed comes back.
    ///
    /// Fails with [`StoreError::NotUndone`] if the change is of a kind that stays, or if anything it touched was changed
    /// since; then nothing is written.
    pub fn undo(
        &self,
        actor: &Actor,
        undone: ChangeId,
        token: Option<FormToken>,
        now: DateTime<FixedOffset>,
    ) -> Result<Done<()>, StoreError> {
        self.change(actor, Verb::Undo, token, now, |change| {
            self.undo_obstacle(undone)?
                .map_or(Ok(()), |obstacle| Err(StoreError::NotUndone(obstacle)))?;
            if let Some(subject) = self.find_change(undone)?.and_then(|entry| entry.subject) {
                change.about(subject);
            }
            steps(change, undone)?
                .into_iter()
                .rev()
                // Files are kept once each and never taken away: other rows may show the same one.
                .filter(|step| step.row.kind() != Attachment::KIND)
                .try_for_each(|step| put_back(change, step))
        })
    }

    /// Why this change cannot be undone; `None` if it can. The page asks before it offers "undo".
    pub fn undo_obstacle(&self, undone: ChangeId) -> Result<Option<Obstacle>, StoreError> {
        let Some(entry) = self.find_change(undone)? else {
            return Ok(Some(Obstacle::NoSuchChange));
        };
        if !entry.verb.can_be_undone() {
            return Ok(Some(Obstacle::NeverUndone(entry.verb)));
        }
        let since = self.find(
            "SELECT later.kind, later.row_id FROM history AS mine
             JOIN history AS later ON later.kind = mine.kind AND later.row_id = mine.row_id
             WHERE mine.change = ?1 AND later.id > mine.id AND later.change <> ?1 LIMIT 1",
            [undone],
            |row| super::history::subject(row, "kind", "row_id"),
        )?;
        Ok(since.flatten().map(Obstacle::ChangedSince))
    }
}

/// Does the opposite of one step.
fn put_back(change: &Change<'_>, step: Step) -> Result<(), StoreError> {
    let table = trigger::find(change.connection(), step.row.kind())?.ok_or(StoreError::Gone)?;
    let id = step.row.uuid().to_string();
    let written = match (step.before, step.after) {
        (None, Some(_)) if table.has("archived_at") => {
            let values = Map::from_iter([(
                "archived_at".to_owned(),
                Value::String(change.now().to_rfc3339()),
            )]);
            update(change, &table, &id, &values)
        }
        (None, Some(_)) => Ok(change
            .connection()
            .execute(&format!("DELETE FROM {} WHERE id = ?1", table.name), [&id])?),
        (Some(before), Some(_)) => update(change, &table, &id, &before),
        (Some(before), None) => insert(change, &table, &id, &before),
        (None, None) => Err(StoreError::Gone),
    };
    match written {
        Ok(1) => Ok(()),
        Ok(_) => Err(StoreError::Gone),
        Err(StoreError::Refused(rusqlite::Error::SqliteFailure(_, Some(why))))
            if why == DAYS_OVERLAP =>
        {
            Err(StoreError::NotUndone(Obstacle::DaysTaken))
        }
        Err(StoreError::Refused(error)) if is_still_needed(&error) => {
            Err(StoreError::NotUndone(Obstacle::StillNeeded))
        }
        Err(other) => Err(other),
    }
}

fn update(
    change: &Change<'_>,
    table: &trigger::Table,
    id: &str,
    values: &Map<String, Value>,
) -> Result<usize, StoreError> {
    let (columns, values) = known(table, values);
    let mut settings: Vec<String> = columns
        .iter()
        .enumerate()
        .map(|(index, column)| format!("{column} = ?{}", index + 2))
        .collect();
    if table.has("version") {
        settings.push("version = version + 1".to_owned());
    }
    if settings.is_empty() {
        return Ok(1);
    }
    let update = format!(
        "UPDATE {} SET {} WHERE id = ?1",
        table.name,
        settings.join(", ")
    );
    Ok(change
        .connection()
        .execute(&update, parameters(&id, &values).as_slice())?)
}

fn insert(
    change: &Change<'_>,
    table: &trigger::Table,
    id: &str,
    values: &Map<String, Value>,
) -> Result<usize, StoreError> {
    let (columns, values) = known(table, values);
    let columns: Vec<&str> = std::iter::once("id").chain(columns).collect();
    let marks: Vec<String> = (1..=columns.len())
        .map(|number| format!("?{number}"))
        .collect();
    let insert = format!(
        "INSERT INTO {} ({}) VALUES ({})",
        table.name,
        columns.join(", "),
        marks.join(", ")
    );
    Ok(change
        .connection()
        .execute(&insert, parameters(&id, &values).as_slice())?)
}

/// The columns the table still has, version excepted, with their values.
fn known<'v>(
    table: &trigger::Table,
    values: &'v Map<String, Value>,
) -> (Vec<&'v str>, Vec<Box<dyn ToSql>>) {
    values
        .iter()
        .filter(|(column, _)| column.as_str() != "version" && table.has(column))
        .map(|(column, value)| (column.as_str(), sql_value(value)))
        .unzip()
}

fn parameters<'v>(id: &'v dyn ToSql, values: &'v [Box<dyn ToSql>]) -> Vec<&'v dyn ToSql> {
    std::iter::once(id)
        .chain(values.iter().map(|value| &**value))
        .collect()
}

fn sql_value(value: &Value) -> Box<dyn ToSql> {
    match value {
        Value::String(text) => Box::new(text.clone()),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => Box::new(whole),
            None => Box::new(number.as_f64()),
        },
        Value::Bool(yes) => Box::new(*yes),
        Value::Null | Value::Array(_) | Value::Object(_) => Box::new(Null),
    }
}

fn is_still_needed(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation)
}
