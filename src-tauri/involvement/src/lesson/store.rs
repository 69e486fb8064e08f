//! Lessons in the store.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{Again, Lesson, LessonFacts, LessonId};
use crate::{
    activity::ActivityId,
    store::{Change, Fields, Read, StoreError, sql},
};

/// One line of the list of lessons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonLine {
    /// The lesson.
    pub lesson: Lesson,
    /// The title of its activity.
    pub activity: String,
}

impl Lesson {
    /// Adds a lesson.
    pub fn add(change: &Change<'_>, facts: &LessonFacts) -> Result<LessonId, StoreError> {
        let id = LessonId::new(change.now());
        facts.fields(|fields| change.add(id, fields))?;
        Ok(id)
    }

    /// Saves a lesson that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: LessonId,
        version: i64,
        facts: &LessonFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// Says that a lesson that was seen at `version` was shared with the group on this day.
    pub fn share(
        change: &Change<'_>,
        id: LessonId,
        version: i64,
        on: NaiveDate,
    ) -> Result<(), StoreError> {
        change.save(id, version, &[("shared_on", &on.to_string())])
    }

    /// The lesson with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: LessonId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// How many lessons are archived, or are not.
    pub fn count(store: &impl Read, archived: bool) -> Result<usize, StoreError> {
        store.count::<Self>(archived)
    }

    /// A page of the lessons that are archived, or of those that are not, the newest first.
    pub fn list(
        store: &impl Read,
        archived: bool,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<LessonLine>, StoreError> {
        store.list(
            "SELECT lesson.*, activity.title AS activity_title FROM lesson JOIN activity ON activity.id = lesson.activity
              WHERE (lesson.archived_at IS NOT NULL) = ?1
              ORDER BY tried_on DESC, lesson.id DESC LIMIT ?2 OFFSET ?3",
            params![
                archived,
                sql::whole(limit),
                sql::whole(skip)
            ],
            |row| {
                Ok(LessonLine {
                    lesson: read(row)?,
                    activity: row.get("activity_title")?,
                })
            },
        )
    }

    /// Every lesson of an activity that is not archived, the newest first.
    pub fn of_activity(store: &impl Read, activity: ActivityId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM lesson WHERE activity = ?1 AND archived_at IS NULL ORDER BY tried_on DESC, id DESC",
            [activity],
            read,
        )
    }
}

impl LessonFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("activity", &self.activity),
            ("tried_on", &self.tried_on.to_string()),
            ("tried", &self.tried),
            ("happened", &self.happened),
            ("learned", &self.learned),
            ("again", &self.again.code()),
            ("writer", &self.writer),
            ("shared_on", &self.shared_on.map(|day| day.to_string())),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Lesson> {
    Ok(Lesson {
        id: row.get("id")?,
        version: row.get("version")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        facts: LessonFacts {
            activity: row.get("activity")?,
            tried_on: sql::text(row, "tried_on")?,
            tried: row.get("tried")?,
            happened: row.get("happened")?,
            learned: row.get("learned")?,
            again: sql::code(row, "again", Again::from_code)?,
            writer: row.get("writer")?,
            shared_on: sql::optional_text(row, "shared_on")?,
        },
    })
}
