//! Meetings in the store.

use chrono::NaiveTime;
use rusqlite::{Row, params};

use super::{Call, Cancelled, Meeting, MeetingFacts, MeetingId, MeetingKind, Minuted};
use crate::{
    activity::ActivityId,
    arrangement::{ArrangementId, TimeFacts},
    representative::RepresentativeId,
    stage::GOING_ON,
    store::{Change, Fields, Read, StoreError, sql},
};
use chrono::NaiveDate;

/// One line of the list of meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingLine {
    /// The meeting.
    pub meeting: Meeting,
    /// The title of its activity.
    pub activity: String,
}

/// Which meetings are looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Those that are archived, or those that are not.
    pub archived: bool,
    /// Of one activity, or of all.
    pub activity: Option<ActivityId>,
}

/// A time and a place that were settled and have no meeting yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The arrangement.
    pub arrangement: ArrangementId,
    /// Which meeting it is for.
    pub title: String,
}

const MATCH: &str = " FROM meeting JOIN activity ON activity.id = meeting.activity
  WHERE (meeting.archived_at IS NOT NULL) = ?1 AND (?2 IS NULL OR meeting.activity = ?2)";

impl Meeting {
    /// Adds a meeting, perhaps made from an arrangement.
    pub fn add(
        change: &Change<'_>,
        activity: ActivityId,
        arrangement: Option<ArrangementId>,
        facts: &MeetingFacts,
    ) -> Result<MeetingId, StoreError> {
        let id = MeetingId::new(change.now());
        facts.fields(|fields| {
            let mut fields = fields.to_vec();
            fields.extend([
                ("activity", &activity as _),
                ("arrangement", &arrangement as _),
            ]);
            change.add(id, &fields)
        })?;
        Ok(id)
    }

    /// Saves a meeting that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: MeetingId,
        version: i64,
        facts: &MeetingFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// Keeps the call for items of a meeting that was seen at `version`.
    pub fn call(
        change: &Change<'_>,
        id: MeetingId,
        version: i64,
        call: Call,
    ) -> Result<(), StoreError> {
        change.save(
            id,
            version,
            &[
                ("asked_on", &call.asked_on.map(|day| day.to_string())),
                ("items_by", &call.items_by.map(|day| day.to_string())),
            ],
        )
    }

    /// Keeps what was said at a meeting that was seen at `version`, beside what was said to each item.
    pub fn minute(
        change: &Change<'_>,
        id: MeetingId,
        version: i64,
        minuted: &Minuted,
    ) -> Result<(), StoreError> {
        change.save(
            id,
            version,
            &[
                ("staff_there", &minuted.staff_there),
                ("minuted", &minuted.said),
            ],
        )
    }

    /// Cancels a meeting that was seen at `version`, or lets it take place after all.
    pub fn cancel(
        change: &Change<'_>,
        id: MeetingId,
        version: i64,
        cancelled: Option<&Cancelled>,
    ) -> Result<(), StoreError> {
        change.save(
            id,
            version,
            &[
                ("cancelled_on", &cancelled.map(|it| it.on.to_string())),
                ("cancelled_why", &cancelled.map_or("", |it| it.why.as_str())),
            ],
        )
    }

    /// The meeting with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: MeetingId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// How many meetings are wanted.
    pub fn count(store: &impl Read, wanted: Wanted) -> Result<usize, StoreError> {
        let number = store.number(
            &format!("SELECT count(*) {MATCH}"),
            params![wanted.archived, wanted.activity],
        )?;
        Ok(usize::try_from(number).unwrap_or_default())
    }

    /// A page of the meetings that are wanted: first those to come, the nearest first; then those that were held, the last first.
    pub fn list(
        store: &impl Read,
        wanted: Wanted,
        today: NaiveDate,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<MeetingLine>, StoreError> {
        store.list(
            &format!(
                "SELECT meeting.*, activity.title AS activity_title {MATCH}
                 ORDER BY day < ?3, iif(day < ?3, NULL, day), iif(day < ?3, NULL, meeting.start), day DESC,
                          meeting.start DESC, meeting.id
                 LIMIT ?4 OFFSET ?5"
            ),
            params![
                wanted.archived,
                wanted.activity,
                today.to_string(),
                sql::whole(limit),
                sql::whole(skip)
            ],
            |row| {
                Ok(MeetingLine {
                    meeting: read(row)?,
                    activity: row.get("activity_title")?,
                })
            },
        )
    }

    /// The meetings to come of the activities that a person takes part in, by day: each with its activity.
    pub fn to_come_for(
        store: &impl Read,
        person: RepresentativeId,
        today: NaiveDate,
    ) -> Result<Vec<(MeetingId, ActivityId, NaiveDate)>, StoreError> {
        let query = format!(
            "SELECT meeting.id, meeting.activity, day FROM participation JOIN meeting ON meeting.activity = participation.activity
              WHERE representative = ?1 AND until IS NULL AND day >= ?2 AND meeting.archived_at IS NULL AND cancelled_on IS NULL
                AND meeting.activity IN {GOING_ON}
              ORDER BY day, start, meeting.id"
        );
        store.list(&query, params![person, today.to_string()], |row| {
            Ok((row.get("id")?, row.get("activity")?, sql::text(row, "day")?))
        })
    }

    /// Every meeting of an activity that is not archived, by day.
    pub fn of_activity(store: &impl Read, activity: ActivityId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM meeting WHERE activity = ?1 AND archived_at IS NULL ORDER BY day, start, id",
            [activity],
            read,
        )
    }

    /// The meetings of an activity that will be held on this day or later, by day.
    pub fn to_come_of(
        store: &impl Read,
        activity: ActivityId,
        today: NaiveDate,
    ) -> Result<Vec<Self>, StoreError> {
        let mut meetings = Self::of_activity(store, activity)?;
        meetings.retain(|it| it.is_to_come(today));
        Ok(meetings)
    }

    /// The last meeting of the same activity before this one that has minutes.
    pub fn before(&self, store: &impl Read) -> Result<Option<Self>, StoreError> {
        store.find(
            "SELECT * FROM meeting WHERE activity = ?1 AND archived_at IS NULL AND day < ?2
                AND (minuted <> '' OR staff_there <> ''
                     OR EXISTS (SELECT 1 FROM agenda_item WHERE agenda_item.meeting = meeting.id AND minuted <> ''))
              ORDER BY day DESC, start DESC LIMIT 1",
            params![self.activity, self.facts.time.day.to_string()],
            read,
        )
    }

    /// The next meeting of an activity on this day or later.
    pub fn next_of(
        store: &impl Read,
        activity: ActivityId,
        today: NaiveDate,
    ) -> Result<Option<Self>, StoreError> {
        store.find(
            "SELECT * FROM meeting WHERE activity = ?1 AND archived_at IS NULL AND cancelled_on IS NULL AND day >= ?2
              ORDER BY day, start, id LIMIT 1",
            params![activity, today.to_string()],
            read,
        )
    }
}

impl Taken {
    /// The times and places of an activity that were settled and have no meeting yet.
    pub fn waiting(store: &impl Read, activity: ActivityId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT id, title FROM arrangement
              WHERE activity = ?1 AND confirmed_on IS NOT NULL AND archived_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM meeting WHERE meeting.arrangement = arrangement.id)
              ORDER BY id",
            [activity],
            |row| {
                Ok(Self {
                    arrangement: row.get("id")?,
                    title: row.get("title")?,
                })
            },
        )
    }
}

impl MeetingFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let clock = |time: NaiveTime| time.format("%H:%M").to_string();
        write(&[
            ("title", &self.title),
            ("kind", &self.kind.code()),
            ("day", &self.time.day.to_string()),
            ("start", &clock(self.time.start)),
            ("finish", &clock(self.time.finish)),
            (
                "minutes",
                &i64::try_from(self.time.minutes()).unwrap_or_default(),
            ),
            ("place", &self.time.place),
            ("online", &self.online),
            ("access_audit", &self.audit),
            ("practical", &self.practical),
            ("greeter", &self.greeter),
            ("greeting", &self.greeting),
            ("note", &self.note),
        ])
    }
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Meeting> {
    Ok(Meeting {
        id: row.get("id")?,
        version: row.get("version")?,
        activity: row.get("activity")?,
        arrangement: row.get("arrangement")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        call: Call {
            asked_on: sql::optional_text(row, "asked_on")?,
            items_by: sql::optional_text(row, "items_by")?,
        },
        cancelled: sql::optional_text(row, "cancelled_on")?
            .map(|on| {
                Ok::<_, rusqlite::Error>(Cancelled {
                    on,
                    why: row.get("cancelled_why")?,
                })
            })
            .transpose()?,
        minuted: Minuted {
            staff_there: row.get("staff_there")?,
            said: row.get("minuted")?,
        },
        facts: MeetingFacts {
            title: row.get("title")?,
            kind: sql::code(row, "kind", MeetingKind::from_code)?,
            time: TimeFacts {
                day: sql::text(row, "day")?,
                start: sql::text(row, "start")?,
                finish: sql::text(row, "finish")?,
                place: row.get("place")?,
            },
            online: row.get("online")?,
            audit: row.get("access_audit")?,
            practical: row.get("practical")?,
            greeter: row.get("greeter")?,
            greeting: row.get("greeting")?,
            note: row.get("note")?,
        },
    })
}
