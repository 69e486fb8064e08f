//! Attendance in the store.

use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Row, params};

use super::{Attendance, AttendanceFacts, Came, PersonHours};
use crate::{
    Id,
    activity::ActivityId,
    meeting::{Meeting, MeetingId, MeetingKind},
    representative::RepresentativeId,
    store::{Change, Fields, Read, StoreError, sql},
};

/// One meeting in what a person has taken part in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceLine {
    /// How they took part.
    pub attendance: Attendance,
    /// What the meeting is called.
    pub title: String,
    /// A meeting, or training.
    pub kind: MeetingKind,
    /// Its day.
    pub day: NaiveDate,
    /// Its activity.
    pub activity: ActivityId,
    /// The title of the activity.
    pub activity_title: String,
}

impl Attendance {
    /// Keeps how a person took part, in place of what was kept before; `None` takes it out.
    pub fn keep(
        change: &Change<'_>,
        meeting: MeetingId,
        person: RepresentativeId,
        before: Option<&Self>,
        facts: Option<&AttendanceFacts>,
    ) -> Result<(), StoreError> {
        change.about(meeting.subject());
        match (before, facts) {
            (Some(before), Some(facts)) if before.facts == *facts => Ok(()),
            (Some(before), Some(facts)) => {
                facts.fields(|fields| change.save(before.id, before.version, fields))
            }
            (Some(before), None) => change.remove(before.id),
            (None, Some(facts)) => facts.fields(|fields| {
                let mut fields = fields.to_vec();
                fields.extend([("meeting", &meeting as _), ("representative", &person as _)]);
                change.add(Id::<Self>::new(change.now()), &fields)
            }),
            (None, None) => Ok(()),
        }
    }

    /// How everybody took part in a meeting, of whom that is known.
    pub fn of_meeting(store: &impl Read, meeting: MeetingId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM attendance WHERE meeting = ?1 ORDER BY id",
            [meeting],
            read,
        )
    }

    /// The time that a person gave from one day to another, both included. Archived meetings do not count.
    pub fn of_person(
        store: &impl Read,
        person: RepresentativeId,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<PersonHours, StoreError> {
        let sum = store.find(
            "SELECT sum(came IN ('came', 'online')) AS times,
                    sum(iif(kind = 'training', 0, meeting_minutes)) AS meeting,
                    sum(iif(kind = 'training', meeting_minutes, 0)) AS training,
                    sum(preparation_minutes) AS preparation, sum(travel_minutes) AS travel
               FROM attendance JOIN meeting ON meeting.id = attendance.meeting
              WHERE representative = ?1 AND archived_at IS NULL AND day BETWEEN ?2 AND ?3",
            params![person, from.to_string(), to.to_string()],
            |row| {
                let number = |name: &str| {
                    Ok::<_, rusqlite::Error>(row.get::<_, Option<u32>>(name)?.unwrap_or_default())
                };
                Ok(PersonHours {
                    times: usize::try_from(number("times")?).unwrap_or_default(),
                    meeting_minutes: number("meeting")?,
                    preparation_minutes: number("preparation")?,
                    training_minutes: number("training")?,
                    travel_minutes: number("travel")?,
                })
            },
        )?;
        Ok(sum.unwrap_or_default())
    }

    /// Every meeting of which it is known how a person took part, from one day to another, the last first.
    pub fn lines_of_person(
        store: &impl Read,
        person: RepresentativeId,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<AttendanceLine>, StoreError> {
        store.list(
            "SELECT attendance.*, meeting.title, meeting.kind, meeting.day, meeting.activity,
                    activity.title AS activity_title
               FROM attendance JOIN meeting ON meeting.id = attendance.meeting
               JOIN activity ON activity.id = meeting.activity
              WHERE representative = ?1 AND meeting.archived_at IS NULL AND day BETWEEN ?2 AND ?3
              ORDER BY day DESC, attendance.id DESC",
            params![person, from.to_string(), to.to_string()],
            |row| {
                Ok(AttendanceLine {
                    attendance: read(row)?,
                    title: row.get("title")?,
                    kind: sql::code(row, "kind", MeetingKind::from_code)?,
                    day: sql::text(row, "day")?,
                    activity: row.get("activity")?,
                    activity_title: row.get("activity_title")?,
                })
            },
        )
    }
}

impl Meeting {
    /// Everybody of a meeting, by name: who takes part in its activity on its day, and whoever else is known to have come or sent
    /// apologies.
    pub fn people(&self, store: &impl Read) -> Result<Vec<(RepresentativeId, String)>, StoreError> {
        store.list(
            "SELECT id, name FROM representative
              WHERE id IN (SELECT representative FROM participation
                            WHERE activity = ?1 AND (until IS NULL OR until >= ?2))
                 OR id IN (SELECT representative FROM attendance WHERE meeting = ?3)
              ORDER BY name COLLATE NOCASE, id",
            params![self.activity, self.facts.time.day.to_string(), self.id],
            |row| Ok((row.get("id")?, row.get("name")?)),
        )
    }
}

impl AttendanceFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let clock = |time: NaiveTime| time.format("%H:%M").to_string();
        write(&[
            ("came", &self.came.code()),
            ("preparation_minutes", &self.preparation_minutes),
            ("meeting_minutes", &self.meeting_minutes),
            ("travel_minutes", &self.travel_minutes),
            ("left_at", &self.left_at.map(clock)),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Attendance> {
    Ok(Attendance {
        id: row.get("id")?,
        version: row.get("version")?,
        meeting: row.get("meeting")?,
        representative: row.get("representative")?,
        facts: AttendanceFacts {
            came: sql::code(row, "came", Came::from_code)?,
            preparation_minutes: row.get("preparation_minutes")?,
            meeting_minutes: row.get("meeting_minutes")?,
            travel_minutes: row.get("travel_minutes")?,
            left_at: sql::optional_text(row, "left_at")?,
        },
    })
}
