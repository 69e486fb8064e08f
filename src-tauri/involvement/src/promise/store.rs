//! Promises in the store.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{Outcome, OutcomeKind, Promise, PromiseFacts, PromiseId, Standing};
use crate::{
    activity::ActivityId,
    store::{Change, Fields, Read, StoreError, sql},
};

/// One line of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseLine {
    /// The promise.
    pub promise: Promise,
    /// The title of its activity; empty for a promise of the whole charity.
    pub activity: String,
}

/// Which promises are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Those that are archived, or those that are not.
    pub archived: bool,
    /// How they stand: open (late ones too), late, kept (late ones too) or broken; `None` for all.
    pub standing: Option<Standing>,
    /// The id of an activity, `charity` for promises of the whole charity, or nothing for all.
    pub activity: String,
    /// Letters that stand in what is promised, in a name, a department or a note; or nothing.
    pub text: String,
}

const MATCH: &str = " FROM promise LEFT JOIN activity ON activity.id = promise.activity
  WHERE (promise.archived_at IS NOT NULL) = ?1
    AND (?2 = '' OR outcome = iif(?2 = 'late', 'open', ?2) AND (?2 <> 'late' OR due < ?3))
    AND (?4 = '' OR promise.activity = ?4 OR ?4 = 'charity' AND promise.activity IS NULL)
    AND (?5 = '' OR promised LIKE ?5 ESCAPE '\\' OR person LIKE ?5 ESCAPE '\\'
                 OR department LIKE ?5 ESCAPE '\\' OR note LIKE ?5 ESCAPE '\\')";

impl Wanted {
    /// Every promise of an activity that is not archived.
    pub fn of_activity(activity: ActivityId) -> Self {
        Self {
            activity: activity.to_string(),
            ..Self::default()
        }
    }

    /// Whether anything is left out but what is archived.
    pub fn narrows(&self) -> bool {
        self.standing.is_some() || !self.activity.is_empty() || !self.text.is_empty()
    }

    fn standing(&self) -> &'static str {
        match self.standing {
            None => "",
            Some(Standing::Late) => "late",
            Some(Standing::Open) => "open",
            Some(Standing::Kept | Standing::KeptLate) => "kept",
            Some(Standing::Broken) => "broken",
        }
    }
}

impl Promise {
    /// Adds a promise, which is open.
    pub fn add(change: &Change<'_>, facts: &PromiseFacts) -> Result<PromiseId, StoreError> {
        let id = PromiseId::new(change.now());
        facts.fields(|fields| change.add(id, fields))?;
        Ok(id)
    }

    /// Saves a promise that was seen at `version`. What became of it stays as it is.
    pub fn save(
        change: &Change<'_>,
        id: PromiseId,
        version: i64,
        facts: &PromiseFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// Says what became of a promise that was seen at `version`.
    pub fn settle(
        change: &Change<'_>,
        id: PromiseId,
        version: i64,
        outcome: &Outcome,
    ) -> Result<(), StoreError> {
        change.save(
            id,
            version,
            &[
                ("outcome", &outcome.kind().code()),
                ("settled_on", &outcome.on().map(|day| day.to_string())),
                ("why", &outcome.why()),
            ],
        )
    }

    /// The promise with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: PromiseId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// How many promises are wanted.
    pub fn count(
        store: &impl Read,
        wanted: &Wanted,
        today: NaiveDate,
    ) -> Result<usize, StoreError> {
        let number = store.number(
            &format!("SELECT count(*) {MATCH}"),
            params![
                wanted.archived,
                wanted.standing(),
                today.to_string(),
                wanted.activity,
                sql::containing(&wanted.text)
            ],
        )?;
        Ok(usize::try_from(number).unwrap_or_default())
    }

    /// A page of the promises that are wanted: first those that are open, by the day they are due; then the newest.
    pub fn list(
        store: &impl Read,
        wanted: &Wanted,
        today: NaiveDate,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<PromiseLine>, StoreError> {
        store.list(
            &format!(
                "SELECT promise.*, coalesce(activity.title, '') AS activity_title {MATCH}
                 ORDER BY outcome <> 'open', iif(outcome = 'open', due, NULL), settled_on DESC, promise.id
                 LIMIT ?6 OFFSET ?7"
            ),
            params![
                wanted.archived,
                wanted.standing(),
                today.to_string(),
                wanted.activity,
                sql::containing(&wanted.text),
                sql::whole(limit),
                sql::whole(skip)
            ],
            |row| {
                Ok(PromiseLine {
                    promise: read(row)?,
                    activity: row.get("activity_title")?,
                })
            },
        )
    }

    /// Every promise of an activity that is not archived, in the order of the register.
    pub fn of_activity(
        store: &impl Read,
        activity: ActivityId,
        today: NaiveDate,
    ) -> Result<Vec<Self>, StoreError> {
        let lines = Self::list(store, &Wanted::of_activity(activity), today, usize::MAX, 0)?;
        Ok(lines.into_iter().map(|line| line.promise).collect())
    }
}

impl PromiseFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("activity", &self.activity),
            ("promised", &self.promised),
            ("person", &self.person),
            ("department", &self.department),
            ("due", &self.due.to_string()),
            ("note", &self.note),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Promise> {
    let outcome = match (
        sql::code(row, "outcome", OutcomeKind::from_code)?,
        sql::optional_text(row, "settled_on")?,
    ) {
        (OutcomeKind::Kept, Some(on)) => Outcome::Kept(on, row.get("why")?),
        (OutcomeKind::Broken, Some(on)) => Outcome::Broken(on, row.get("why")?),
        _ => Outcome::Open,
    };
    Ok(Promise {
        id: row.get("id")?,
        version: row.get("version")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        outcome,
        facts: PromiseFacts {
            activity: row.get("activity")?,
            promised: row.get("promised")?,
            person: row.get("person")?,
            department: row.get("department")?,
            due: sql::text(row, "due")?,
            note: row.get("note")?,
        },
    })
}
