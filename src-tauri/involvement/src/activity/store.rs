//! Keeping activities and who takes part in them.

use super::{
    Activity, ActivityFacts, ActivityId, ActivityKind, ActivityLevel, Participation,
    ParticipationId,
};
use crate::{
    representative::RepresentativeId,
    stage::Stage,
    store::{Change, Fields, Read, StoreError, sql},
};
use chrono::NaiveDate;
use rusqlite::{Row, params};

/// One line of the list of activities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityLine {
    /// The activity.
    pub activity: Activity,
    /// How many representatives take part in it now.
    pub people: usize,
}

impl Activity {
    /// Adds an activity.
    pub fn add(change: &Change<'_>, facts: &ActivityFacts) -> Result<ActivityId, StoreError> {
        let id = ActivityId::new(change.now());
        let sponsor = Self::sponsor_named(change, None, &facts.sponsor)?;
        facts.fields(|fields| {
            let begins: Fields<'_> = &[("stage", &Stage::Idea.code()), ("sponsor_staff", &sponsor)];
            change.add(id, &[fields, begins].concat())
        })?;
        Ok(id)
    }

    /// Saves an activity that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: ActivityId,
        version: i64,
        facts: &ActivityFacts,
    ) -> Result<(), StoreError> {
        let sponsor = Self::sponsor_named(change, Some(id), &facts.sponsor)?;
        facts.fields(|fields| {
            let link: Fields<'_> = &[("sponsor_staff", &sponsor)];
            change.save(id, version, &[fields, link].concat())
        })
    }

    /// The activity with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: ActivityId) -> Result<Activity, StoreError> {
        store.one(id, read)
    }

    /// A page of the activities that are archived, or of those that are not, by title; with how many take part in each.
    pub fn list(
        store: &impl Read,
        archived: bool,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<ActivityLine>, StoreError> {
        store.list(
            "SELECT activity.*, (SELECT count(*) FROM participation JOIN representative ON representative.id = representative
                                  WHERE participation.activity = activity.id AND until IS NULL
                                    AND representative.archived_at IS NULL) AS people
               FROM activity WHERE (archived_at IS NOT NULL) = ?1 ORDER BY title COLLATE NOCASE, id LIMIT ?2 OFFSET ?3",
            params![archived, sql::whole(limit), sql::whole(skip)],
            |row| Ok(ActivityLine { activity: read(row)?, people: row.get::<_, i64>("people")? as usize }),
        )
    }

    /// Every activity that is not archived, by title: for choosing one.
    pub fn titles(store: &impl Read) -> Result<Vec<(ActivityId, String)>, StoreError> {
        store.list(
            "SELECT id, title FROM activity WHERE archived_at IS NULL ORDER BY title COLLATE NOCASE, id",
            [],
            |row| Ok((row.get("id")?, row.get("title")?)),
        )
    }

    /// How many activities are archived, or are not.
    pub fn count(store: &impl Read, archived: bool) -> Result<usize, StoreError> {
        store.count::<Self>(archived)
    }

    /// The activities in which a representative takes part now, by title.
    pub fn of_representative(
        store: &impl Read,
        representative: RepresentativeId,
    ) -> Result<Vec<Activity>, StoreError> {
        store.list(
            "SELECT activity.* FROM activity JOIN participation ON participation.activity = activity.id
              WHERE representative = ?1 AND until IS NULL AND activity.archived_at IS NULL ORDER BY title COLLATE NOCASE",
            [representative],
            read,
        )
    }
}

impl Participation {
    /// Adds a representative to an activity from this day on.
    pub fn begin(
        change: &Change<'_>,
        activity: ActivityId,
        representative: RepresentativeId,
        from: NaiveDate,
    ) -> Result<ParticipationId, StoreError> {
        let id = ParticipationId::new(change.now());
        change.about(activity.subject());
        change.add(
            id,
            &[
                ("activity", &activity),
                ("representative", &representative),
                ("since", &from.to_string()),
            ],
        )?;
        Ok(id)
    }

    /// Ends this part on this day. What the person did stays.
    pub fn end(&self, change: &Change<'_>, until: NaiveDate) -> Result<(), StoreError> {
        change.about(self.activity.subject());
        change.save(self.id, self.version, &[("until", &until.to_string())])
    }

    /// Who took part in an activity at any time between two days, both included, each once.
    pub fn people_between(
        store: &impl Read,
        activity: ActivityId,
        (from, until): (NaiveDate, NaiveDate),
    ) -> Result<Vec<RepresentativeId>, StoreError> {
        store.list(
            "SELECT DISTINCT representative FROM participation
              WHERE activity = ?1 AND since <= ?3 AND (until IS NULL OR until >= ?2)",
            params![activity, from.to_string(), until.to_string()],
            |row| row.get("representative"),
        )
    }

    /// How many take part in an activity now. Whoever was archived takes part in nothing, though nobody has ended their part.
    pub fn count_now(store: &impl Read, activity: ActivityId) -> Result<usize, StoreError> {
        let count = store.number(
            "SELECT count(*) FROM participation JOIN representative ON representative.id = representative
              WHERE activity = ?1 AND until IS NULL AND representative.archived_at IS NULL",
            [activity],
        )?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// Who takes part in an activity now, by name.
    pub fn of_activity(
        store: &impl Read,
        activity: ActivityId,
    ) -> Result<Vec<Participation>, StoreError> {
        store.list(
            "SELECT participation.*, representative.name AS name FROM participation
               JOIN representative ON representative.id = participation.representative
              WHERE activity = ?1 AND until IS NULL ORDER BY name COLLATE NOCASE, participation.id",
            [activity],
            |row| {
                Ok(Participation {
                    id: row.get("id")?,
                    version: row.get("version")?,
                    activity: row.get("activity")?,
                    representative: row.get("representative")?,
                    name: row.get("name")?,
                    from: sql::text(row, "since")?,
                    until: sql::optional_text(row, "until")?,
                })
            },
        )
    }
}

impl ActivityFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("title", &self.title),
            ("kind", &self.kind.code()),
            ("level", &self.level.code()),
            ("purpose", &self.purpose),
            ("measures", &self.measures),
            ("outcomes", &self.outcomes),
            ("start", &self.start.map(|day| day.to_string())),
            ("finish", &self.end.map(|day| day.to_string())),
            ("contact", &self.contact),
            ("deputy", &self.deputy),
            ("sponsor", &self.sponsor),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Activity> {
    Ok(Activity {
        id: row.get("id")?,
        version: row.get("version")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        stage: sql::code(row, "stage", Stage::from_code)?,
        facts: ActivityFacts {
            title: row.get("title")?,
            kind: sql::code(row, "kind", ActivityKind::from_code)?,
            level: sql::code(row, "level", ActivityLevel::from_code)?,
            purpose: row.get("purpose")?,
            measures: row.get("measures")?,
            outcomes: row.get("outcomes")?,
            start: sql::optional_text(row, "start")?,
            end: sql::optional_text(row, "finish")?,
            contact: row.get("contact")?,
            deputy: row.get("deputy")?,
            sponsor: row.get("sponsor")?,
        },
    })
}
