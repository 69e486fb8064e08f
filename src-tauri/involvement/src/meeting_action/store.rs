//! Actions in the store.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{MeetingAction, MeetingActionFacts, MeetingActionId};
use crate::{
    activity::ActivityId,
    agenda::Proposer,
    meeting::MeetingId,
    representative::RepresentativeId,
    staff::StaffId,
    store::{Change, Fields, Read, StoreError, sql},
};

/// An action with the name of whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionLine {
    /// The action.
    pub action: MeetingAction,
    /// Whose it is.
    pub owner: String,
    /// At which meeting it was agreed.
    pub agreed_at: String,
}

const LINE: &str =
    "SELECT meeting_action.*, coalesce(representative.name, staff.name) AS owner, meeting.title AS agreed_at
       FROM meeting_action JOIN meeting ON meeting.id = meeting_action.meeting
       LEFT JOIN representative ON representative.id = meeting_action.representative
       LEFT JOIN staff ON staff.id = meeting_action.staff
      WHERE meeting_action.archived_at IS NULL";

impl MeetingAction {
    /// Adds an action, which is open.
    pub fn add(
        change: &Change<'_>,
        meeting: MeetingId,
        facts: &MeetingActionFacts,
    ) -> Result<MeetingActionId, StoreError> {
        let id = MeetingActionId::new(change.now());
        facts.fields(|fields| {
            let mut fields = fields.to_vec();
            fields.extend([("meeting", &meeting as _), ("outcome", &"" as _)]);
            change.add(id, &fields)
        })?;
        Ok(id)
    }

    /// Saves an action that was seen at `version`. What came of it stays as it is.
    pub fn save(
        change: &Change<'_>,
        id: MeetingActionId,
        version: i64,
        facts: &MeetingActionFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// Keeps when an action that was seen at `version` was done, and what came of it; without a day it is open again.
    pub fn finish(
        change: &Change<'_>,
        id: MeetingActionId,
        version: i64,
        done_on: Option<NaiveDate>,
        outcome: &str,
    ) -> Result<(), StoreError> {
        let done_on = done_on.map(|day| day.to_string());
        change.save(id, version, &[("done_on", &done_on), ("outcome", &outcome)])
    }

    /// The action with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: MeetingActionId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// What was agreed at a meeting.
    pub fn of_meeting(
        store: &impl Read,
        meeting: MeetingId,
    ) -> Result<Vec<ActionLine>, StoreError> {
        store.list(
            &format!("{LINE} AND meeting = ?1 ORDER BY due IS NULL, due, meeting_action.id"),
            [meeting],
            line,
        )
    }

    /// What was agreed at meetings of an activity before this day and is still open, by the day it is due: the actions that stand on the
    /// next agenda.
    pub fn open_before(
        store: &impl Read,
        activity: ActivityId,
        day: NaiveDate,
    ) -> Result<Vec<ActionLine>, StoreError> {
        store.list(
            &format!(
                "{LINE} AND activity = ?1 AND day < ?2 AND meeting.archived_at IS NULL AND done_on IS NULL
                  ORDER BY due IS NULL, due, meeting_action.id"
            ),
            params![activity, day.to_string()],
            line,
        )
    }
}

impl MeetingActionFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let (representative, staff) = match self.owner {
            Proposer::Representative(id) => (Some(id), None),
            Proposer::Staff(id) => (None, Some(id)),
        };
        write(&[
            ("what", &self.what),
            ("representative", &representative),
            ("staff", &staff),
            ("due", &self.due.map(|day| day.to_string())),
        ])
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<ActionLine> {
    Ok(ActionLine {
        action: read(row)?,
        owner: row.get("owner")?,
        agreed_at: row.get("agreed_at")?,
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<MeetingAction> {
    let representative: Option<RepresentativeId> = row.get("representative")?;
    let owner = match representative {
        Some(id) => Proposer::Representative(id),
        None => Proposer::Staff(row.get::<_, StaffId>("staff")?),
    };
    Ok(MeetingAction {
        id: row.get("id")?,
        version: row.get("version")?,
        meeting: row.get("meeting")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        done_on: sql::optional_text(row, "done_on")?,
        outcome: row.get("outcome")?,
        facts: MeetingActionFacts {
            what: row.get("what")?,
            owner,
            due: sql::optional_text(row, "due")?,
        },
    })
}
