//! Keeping moves and confirmations. Both belong to their activity: what changed is told on its page.

use chrono::NaiveDate;
use rusqlite::Row;

use super::{
    Confirmation, ConfirmationFacts, ConfirmationId, Gate, GateLine, Move, MoveFacts, MoveId, Stage,
};
use crate::activity::{Activity, ActivityId};
use crate::store::{Change, Fields, Read, StoreError, sql};

impl Move {
    /// Moves an activity that was seen at `version`.
    pub fn make(
        change: &Change<'_>,
        activity: &Activity,
        version: i64,
        gate: &Gate,
        today: NaiveDate,
        facts: &MoveFacts,
    ) -> Result<(), StoreError> {
        change.save(activity.id, version, &[("stage", &facts.becomes.code())])?;
        let overrides = activity.stage.passes_the_gate(facts.becomes);
        let missing: Vec<&str> = match overrides {
            true => gate.missing.iter().map(|line| line.code()).collect(),
            false => Vec::new(),
        };
        change.about(activity.id.subject());
        change.add(
            MoveId::new(change.now()),
            &[
                ("activity", &activity.id),
                ("was", &activity.stage.code()),
                ("becomes", &facts.becomes.code()),
                ("moved_on", &today.to_string()),
                ("decided_by", &facts.decided_by),
                ("missing", &missing.join(" ")),
                ("why", &facts.why),
                ("what_next", &facts.what_next),
                ("told_on", &facts.told_on.map(|day| day.to_string())),
            ],
        )
    }

    /// Every move of an activity, the newest first.
    pub fn of(store: &impl Read, activity: ActivityId) -> Result<Vec<Move>, StoreError> {
        store.list(
            "SELECT * FROM move WHERE activity = ?1 AND archived_at IS NULL ORDER BY rowid DESC",
            [activity],
            read,
        )
    }

    /// Notes the day on which representatives were told why. The day of a move that they were told of before stays as it is.
    ///
    /// Fails with [`StoreError::Gone`] where the activity has no such move, or nobody must be told of it.
    pub fn told(
        change: &Change<'_>,
        activity: ActivityId,
        id: MoveId,
        on: NaiveDate,
    ) -> Result<(), StoreError> {
        change.about(activity.subject());
        let moves = Self::of(change, activity)?;
        let made = moves.iter().find(|it| it.id == id);
        let made = made.filter(|it| it.facts.becomes.must_be_told());
        let made = made.ok_or(StoreError::Gone)?;
        if made.facts.told_on.is_some() {
            return Ok(());
        }
        let version = change.one(id, |row| row.get("version"))?;
        change.save(id, version, &[("told_on", &on.to_string())])
    }

    /// The move that stopped the activity: `None` while it goes on.
    pub fn that_stopped(
        store: &impl Read,
        activity: &Activity,
    ) -> Result<Option<Move>, StoreError> {
        if !activity.stage.must_be_told() {
            return Ok(None);
        }
        let moves = Self::of(store, activity.id)?;
        let last = moves.into_iter().next();
        Ok(last.filter(|it| it.facts.becomes == activity.stage))
    }

    /// The stage before the newest pause, in which an activity that rests goes on.
    pub fn before_the_pause(moves: &[Move]) -> Stage {
        let pause = moves.iter().find(|it| it.facts.becomes == Stage::Paused);
        pause.map_or(Stage::Planning, |it| it.was)
    }
}

impl Confirmation {
    /// What was confirmed for an activity.
    pub fn of(store: &impl Read, activity: ActivityId) -> Result<Vec<Confirmation>, StoreError> {
        store.list(
            "SELECT * FROM confirmation WHERE activity = ?1 AND archived_at IS NULL",
            [activity],
            |row| {
                Ok(Confirmation {
                    id: row.get("id")?,
                    version: row.get("version")?,
                    facts: ConfirmationFacts {
                        about: sql::code(row, "about", GateLine::from_code)?,
                        note: row.get("note")?,
                        on: sql::text(row, "confirmed_on")?,
                    },
                })
            },
        )
    }

    /// Confirms a line, or saves the confirmation that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        activity: ActivityId,
        version: Option<i64>,
        facts: &ConfirmationFacts,
    ) -> Result<(), StoreError> {
        change.about(activity.subject());
        let known = Confirmation::of(change, activity)?
            .into_iter()
            .find(|it| it.facts.about == facts.about);
        let on = facts.on.to_string();
        let fields: Fields<'_> = &[
            ("activity", &activity),
            ("about", &facts.about.code()),
            ("note", &facts.note),
            ("confirmed_on", &on),
        ];
        match known {
            Some(known) => change.save(known.id, version.unwrap_or_default(), fields),
            None => change.add(ConfirmationId::new(change.now()), fields),
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Move> {
    let missing: String = row.get("missing")?;
    Ok(Move {
        id: row.get("id")?,
        was: sql::code(row, "was", Stage::from_code)?,
        on: sql::text(row, "moved_on")?,
        missing: missing
            .split_whitespace()
            .filter_map(GateLine::from_code)
            .collect(),
        facts: MoveFacts {
            becomes: sql::code(row, "becomes", Stage::from_code)?,
            why: row.get("why")?,
            what_next: row.get("what_next")?,
            decided_by: row.get("decided_by")?,
            told_on: sql::optional_text(row, "told_on")?,
        },
    })
}
