//! Training in the store.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{Training, TrainingFacts, TrainingId};
use crate::{
    meeting::MeetingId,
    staff::StaffId,
    store::{Change, Fields, Read, StoreError, sql},
};

/// One line of the list of training.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrainingLine {
    /// The training.
    pub training: Training,
    /// Who took it.
    pub staff: String,
    /// The training of representatives that it was joint with; empty for none.
    pub meeting: String,
}

impl Training {
    /// Adds a training.
    pub fn add(change: &Change<'_>, facts: &TrainingFacts) -> Result<TrainingId, StoreError> {
        let id = TrainingId::new(change.now());
        facts.fields(|fields| change.add(id, fields))?;
        Ok(id)
    }

    /// Saves a training that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: TrainingId,
        version: i64,
        facts: &TrainingFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// The training with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: TrainingId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// How many are archived, or are not.
    pub fn count(store: &impl Read, archived: bool) -> Result<usize, StoreError> {
        store.count::<Self>(archived)
    }

    /// A page of the trainings that are archived, or of those that are not, the newest first.
    pub fn list(
        store: &impl Read,
        archived: bool,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<TrainingLine>, StoreError> {
        store.list(
            "SELECT training.*, staff.name AS staff_name, coalesce(meeting.title, '') AS meeting_title
               FROM training JOIN staff ON staff.id = training.staff LEFT JOIN meeting ON meeting.id = training.meeting
              WHERE (training.archived_at IS NOT NULL) = ?1 ORDER BY taken_on DESC, training.id DESC LIMIT ?2 OFFSET ?3",
            params![
                archived,
                sql::whole(limit),
                sql::whole(skip)
            ],
            |row| {
                Ok(TrainingLine {
                    training: read(row)?,
                    staff: row.get("staff_name")?,
                    meeting: row.get("meeting_title")?,
                })
            },
        )
    }

    /// Whether staff learned with representatives at this training.
    pub fn is_joint(store: &impl Read, meeting: MeetingId) -> Result<bool, StoreError> {
        let joint = store.number(
            "SELECT EXISTS (SELECT 1 FROM training WHERE meeting = ?1 AND archived_at IS NULL)",
            [meeting],
        )?;
        Ok(joint == 1)
    }

    /// Whether a member of staff has disability equality training that counts on this day.
    pub fn has_equality(
        store: &impl Read,
        staff: StaffId,
        today: NaiveDate,
    ) -> Result<bool, StoreError> {
        let has = store.number(
            "SELECT EXISTS (SELECT 1 FROM training
                             WHERE staff = ?1 AND equality = 1 AND archived_at IS NULL
                               AND (expires_on IS NULL OR expires_on >= ?2))",
            params![staff, today.to_string()],
        )?;
        Ok(has == 1)
    }

    /// The trainings of representatives, the newest first: what staff may have learned with.
    pub fn meetings(store: &impl Read) -> Result<Vec<(MeetingId, String, NaiveDate)>, StoreError> {
        store.list(
            "SELECT id, title, day FROM meeting WHERE kind = 'training' AND archived_at IS NULL AND cancelled_on IS NULL ORDER BY day DESC, id",
            [],
            |row| Ok((row.get("id")?, row.get("title")?, sql::text(row, "day")?)),
        )
    }
}

impl TrainingFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("staff", &self.staff),
            ("what", &self.what),
            ("equality", &self.equality),
            ("taken_on", &self.taken_on.to_string()),
            ("expires_on", &self.expires_on.map(|day| day.to_string())),
            ("meeting", &self.meeting),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Training> {
    Ok(Training {
        id: row.get("id")?,
        version: row.get("version")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        facts: TrainingFacts {
            staff: row.get("staff")?,
            what: row.get("what")?,
            equality: row.get("equality")?,
            taken_on: sql::text(row, "taken_on")?,
            expires_on: sql::optional_text(row, "expires_on")?,
            meeting: row.get("meeting")?,
        },
    })
}
