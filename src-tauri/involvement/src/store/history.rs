//! What the history remembers: "what changed".

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Row, Transaction};
use serde_json::{Map, Value};

use super::{ChangeId, Read, Store, StoreError, Verb, sql};
use crate::actor::Actor;
use crate::id::Subject;

/// One change, as the page "what changed" shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeEntry {
    /// Which change.
    pub id: ChangeId,
    /// When it was made, by the clock on the wall.
    pub at: DateTime<FixedOffset>,
    /// Who made it.
    pub actor: Actor,
    /// What it did.
    pub verb: Verb,
    /// What it was about.
    pub subject: Option<Subject>,
    /// The rows it touched: first that which was asked for, then its parts.
    pub rows: Vec<RowChange>,
}

/// What a change did to one row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowChange {
    /// Which row.
    pub row: Subject,
    /// Whether the row came, went or stayed.
    pub kind: RowChangeKind,
    /// The fields that changed, in the order of their names. Empty if the history was erased.
    pub fields: Vec<FieldChange>,
}

/// Whether a row came, went or stayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowChangeKind {
    /// It was added.
    Added,
    /// It was saved.
    Saved,
    /// It was a part of something, and was removed.
    Removed,
    /// What the history knew was erased together with a person.
    Erased,
}

/// What a change did to one field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// The column's name.
    pub field: String,
    /// What stood there before; `None` if nothing did.
    pub before: Option<Value>,
    /// What stands there after; `None` if nothing does.
    pub after: Option<Value>,
}

/// Columns that tell a reader nothing.
const UNSHOWN: [&str; 1] = ["version"];

impl Store {
    /// Every change that was about `subject` or touched its row, the newest first.
    pub fn what_changed(&self, subject: &Subject) -> Result<Vec<ChangeEntry>, StoreError> {
        let id = subject.uuid().to_string();
        let mut entries = self.list(
            "SELECT * FROM change
             WHERE (subject_kind = ?1 AND subject_id = ?2)
                OR id IN (SELECT change FROM history WHERE kind = ?1 AND row_id = ?2)
             ORDER BY rowid DESC",
            [subject.kind(), &id],
            read_entry,
        )?;
        for entry in &mut entries {
            entry.rows = self.rows_of(entry.id)?;
            // A change about something else touched many rows: only this one is asked for.
            if entry.subject.as_ref() != Some(subject) {
                entry.rows.retain(|row| row.row == *subject);
            }
            entry.rows.sort_by_key(|row| row.row != *subject);
        }
        Ok(entries)
    }

    /// The newest change of all, for "undo".
    pub fn last_change(&self) -> Result<Option<ChangeEntry>, StoreError> {
        let last = self.find(
            "SELECT * FROM change ORDER BY rowid DESC LIMIT 1",
            [],
            read_entry,
        )?;
        last.map(|entry| {
            Ok(ChangeEntry {
                rows: self.rows_of(entry.id)?,
                ..entry
            })
        })
        .transpose()
    }

    /// One change.
    pub fn find_change(&self, id: ChangeId) -> Result<Option<ChangeEntry>, StoreError> {
        let found = self.find("SELECT * FROM change WHERE id = ?1", [id], read_entry)?;
        found
            .map(|entry| {
                Ok(ChangeEntry {
                    rows: self.rows_of(entry.id)?,
                    ..entry
                })
            })
            .transpose()
    }

    fn rows_of(&self, change: ChangeId) -> Result<Vec<RowChange>, StoreError> {
        let steps = steps(self, change)?;
        Ok(steps.into_iter().map(RowChange::from).collect())
    }
}

/// One row of the history.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) row: Subject,
    pub(super) before: Option<Map<String, Value>>,
    pub(super) after: Option<Map<String, Value>>,
}

/// What a change did to each row, in order.
pub(super) fn steps(store: &impl Read, change: ChangeId) -> Result<Vec<Step>, StoreError> {
    store.list(
        "SELECT * FROM history WHERE change = ?1 ORDER BY id",
        [change],
        |row| {
            let object = |column: &str| -> rusqlite::Result<Option<Map<String, Value>>> {
                let value: Option<Value> = sql::optional_text(row, column)?;
                Ok(value.and_then(|value| match value {
                    Value::Object(object) => Some(object),
                    _ => None,
                }))
            };
            Ok(Step {
                row: Subject::new(row.get::<_, String>("kind")?, sql::text(row, "row_id")?),
                before: object("before")?,
                after: object("after")?,
            })
        },
    )
}

impl From<Step> for RowChange {
    fn from(step: Step) -> Self {
        let kind = match (&step.before, &step.after) {
            (None, None) => RowChangeKind::Erased,
            (None, Some(_)) => RowChangeKind::Added,
            (Some(_), None) => RowChangeKind::Removed,
            (Some(_), Some(_)) => RowChangeKind::Saved,
        };
        let mut fields: BTreeMap<String, (Option<Value>, Option<Value>)> = BTreeMap::new();
        for (field, value) in step
            .before
            .into_iter()
            .flatten()
            .filter(|(_, value)| !value.is_null())
        {
            fields.entry(field).or_default().0 = Some(value);
        }
        for (field, value) in step
            .after
            .into_iter()
            .flatten()
            .filter(|(_, value)| !value.is_null())
        {
            fields.entry(field).or_default().1 = Some(value);
        }
        let fields = fields
            .into_iter()
            .filter(|(field, _)| !UNSHOWN.contains(&field.as_str()))
            .map(|(field, (before, after))| FieldChange {
                field,
                before,
                after,
            })
            .collect();
        Self {
            row: step.row,
            kind,
            fields,
        }
    }
}

fn read_entry(row: &Row<'_>) -> rusqlite::Result<ChangeEntry> {
    let actor: Option<crate::staff::StaffId> = row.get("actor")?;
    Ok(ChangeEntry {
        id: row.get("id")?,
        at: sql::text(row, "at")?,
        actor: actor.map_or(Actor::Alongside, Actor::Staff),
        verb: sql::code(row, "verb", Verb::from_code)?,
        subject: subject(row, "subject_kind", "subject_id")?,
        rows: Vec::new(),
    })
}

/// A subject that stands in two columns, either of which may be NULL.
pub(super) fn subject(row: &Row<'_>, kind: &str, id: &str) -> rusqlite::Result<Option<Subject>> {
    let kind: Option<String> = row.get(kind)?;
    let id = sql::optional_text(row, id)?;
    Ok(kind.zip(id).map(|(kind, id)| Subject::new(kind, id)))
}

/// Blanks everything the history remembers of the rows this change has touched.
pub(super) fn blank(transaction: &Transaction<'_>, change: ChangeId) -> Result<(), StoreError> {
    transaction.execute(
        "UPDATE history SET before = NULL, after = NULL
         WHERE (kind, row_id) IN (SELECT kind, row_id FROM history WHERE change = ?1)",
        [change],
    )?;
    Ok(())
}
