//! Role descriptions in the store.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{
    MONTHS, RoleDescription, RoleDescriptionFacts, RoleDescriptionId, RoleDescriptionStatus,
    RoleLimit, RoleLimitId, SESSIONS,
};
use crate::Noun;
use crate::activity::ActivityId;
use crate::easy_check::{EasyStatus, Written};
use crate::statement::{self, StatementRow};
use crate::store::{Change, Fields, Read, StoreError, sql};

/// One line of a list: a version without its statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleDescriptionLine {
    /// Which it is in the store.
    pub id: RoleDescriptionId,
    /// What the role is called.
    pub heading: String,
    /// The number people see.
    pub number: u32,
    /// Whether it can be changed, is in force, or was.
    pub status: RoleDescriptionStatus,
    /// In force since this day, if it ever was.
    pub in_force_from: Option<NaiveDate>,
    /// The activity it belongs to.
    pub activity: ActivityId,
    /// The activity's title.
    pub activity_title: String,
    /// Who has checked its words as they are now.
    pub easy: EasyStatus,
}

/// A statement's row.
struct RoleStatement;

impl Noun for RoleStatement {
    const KIND: &'static str = "statement";
}

impl StatementRow for RoleStatement {
    const PAPER: &'static str = "role_description";
}

impl Written for RoleDescription {
    const COLUMNS: &'static [&'static str] = &["heading", "time", "support", "payment"];
    const STATEMENTS: (&'static str, &'static str) = (RoleStatement::KIND, RoleStatement::PAPER);
}

const LINE: &str = "SELECT role_description.*, activity.title AS activity_title
      FROM role_description JOIN activity ON activity.id = role_description.activity";

/// Whether an activity goes on past the charity's limits and has no role description in force: a condition on `activity`, `?1` is
/// today. What has an end lasts until then, what has none has lasted until today; what is planned and what took place counts as a session,
/// whichever is more.
pub(crate) fn undescribed() -> String {
    format!(
        "activity.archived_at IS NULL AND activity.stage NOT IN ('idea', 'closed', 'cancelled')
          AND (date(activity.start, '+' || coalesce((SELECT months FROM role_limit), {MONTHS}) || ' months') < coalesce(activity.finish, ?1)
               OR max(coalesce((SELECT sessions FROM plan WHERE plan.activity = activity.id), 0),
                      (SELECT count(*) FROM meeting WHERE meeting.activity = activity.id AND meeting.archived_at IS NULL))
                  > coalesce((SELECT sessions FROM role_limit), {SESSIONS}))
          AND NOT EXISTS (SELECT 1 FROM role_description AS role WHERE role.activity = activity.id
                             AND role.status = 'in-force' AND role.archived_at IS NULL)"
    )
}

impl RoleLimit {
    /// The charity's limits.
    pub fn of(store: &impl Read) -> Result<Self, StoreError> {
        let found = store.find("SELECT * FROM role_limit LIMIT 1", [], |row| {
            Ok(Self {
                id: row.get("id")?,
                version: row.get("version")?,
                months: row.get("months")?,
                sessions: row.get("sessions")?,
            })
        })?;
        Ok(found.unwrap_or(Self {
            id: None,
            version: 1,
            months: MONTHS,
            sessions: SESSIONS,
        }))
    }

    /// Sets both numbers, as the limits were seen at `version`.
    pub fn set(
        &self,
        change: &Change<'_>,
        version: i64,
        months: u32,
        sessions: u32,
    ) -> Result<(), StoreError> {
        let fields: Fields<'_> = &[("months", &months), ("sessions", &sessions)];
        match self.id {
            Some(id) => change.save(id, version, fields),
            None => change.add(RoleLimitId::new(change.now()), fields),
        }
    }
}

impl RoleDescription {
    /// Whether this activity should have a role description by now, and has none in force.
    pub fn is_missing(
        store: &impl Read,
        activity: ActivityId,
        today: NaiveDate,
    ) -> Result<bool, StoreError> {
        let query = format!(
            "SELECT count(*) FROM activity WHERE activity.id = ?2 AND {}",
            undescribed()
        );
        Ok(store.number(&query, params![today.to_string(), activity])? > 0)
    }

    /// This version, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: RoleDescriptionId) -> Result<Self, StoreError> {
        let found = store.one(id, read)?;
        with_statements(store, found)
    }

    /// The versions in force in an activity, by heading: what goes into its packs.
    pub fn in_force(store: &impl Read, activity: ActivityId) -> Result<Vec<Self>, StoreError> {
        let found = store.list(
            "SELECT * FROM role_description
              WHERE activity = ?1 AND status = 'in-force' AND archived_at IS NULL
              ORDER BY heading COLLATE NOCASE, id",
            [activity],
            read,
        )?;
        found
            .into_iter()
            .map(|it| with_statements(store, it))
            .collect()
    }

    /// Drafts and versions in force of an activity, by heading.
    pub fn of_activity(
        store: &impl Read,
        activity: ActivityId,
    ) -> Result<Vec<RoleDescriptionLine>, StoreError> {
        let query = format!(
            "{LINE} WHERE activity = ?1 AND role_description.status <> 'superseded' AND role_description.archived_at IS NULL
              ORDER BY heading COLLATE NOCASE, number, role_description.id"
        );
        with_easy_status(store, store.list(&query, [activity], line)?)
    }

    /// All versions of a role that are not archived, the newest first.
    pub fn versions(
        store: &impl Read,
        role: RoleDescriptionId,
    ) -> Result<Vec<RoleDescriptionLine>, StoreError> {
        let query = format!(
            "{LINE} WHERE role = ?1 AND role_description.archived_at IS NULL ORDER BY number DESC"
        );
        with_easy_status(store, store.list(&query, [role], line)?)
    }

    /// A page of those that are archived; or of the drafts and versions in force that are not, by activity and heading.
    pub fn list(
        store: &impl Read,
        archived: bool,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<RoleDescriptionLine>, StoreError> {
        let query = format!(
            "{LINE} WHERE (role_description.archived_at IS NOT NULL) = ?1 AND (?1 OR role_description.status <> 'superseded')
              ORDER BY activity.title COLLATE NOCASE, heading COLLATE NOCASE, number, role_description.id
              LIMIT ?2 OFFSET ?3"
        );
        let lines = store.list(
            &query,
            params![archived, sql::whole(limit), sql::whole(skip)],
            line,
        )?;
        with_easy_status(store, lines)
    }

    /// How many [`RoleDescription::list`] has.
    pub fn count(store: &impl Read, archived: bool) -> Result<usize, StoreError> {
        let count = store.number(
            "SELECT count(*) FROM role_description
              WHERE (archived_at IS NOT NULL) = ?1 AND (?1 OR status <> 'superseded')",
            [archived],
        )?;
        Ok(count as usize)
    }

    /// Adds a new role to an activity: version 1, a draft.
    pub fn add(
        change: &Change<'_>,
        activity: ActivityId,
        facts: &RoleDescriptionFacts,
    ) -> Result<RoleDescriptionId, StoreError> {
        let id = RoleDescriptionId::new(change.now());
        insert(change, id, activity, id, 1, facts)
    }

    /// Begins a new version of this one's role: a draft with the same words. This one stays as it is.
    pub fn begin_new_version(&self, change: &Change<'_>) -> Result<RoleDescriptionId, StoreError> {
        let id = RoleDescriptionId::new(change.now());
        let newest = change.number(
            "SELECT max(number) FROM role_description WHERE role = ?1",
            [self.role],
        )?;
        let facts = RoleDescriptionFacts {
            changed: String::new(),
            ..self.facts.clone()
        };
        insert(change, id, self.activity, self.role, newest + 1, &facts)
    }

    /// Saves a draft that was changed on a page which showed `version`. The store refuses anything but a draft.
    pub fn save(
        change: &Change<'_>,
        id: RoleDescriptionId,
        version: i64,
        facts: &RoleDescriptionFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))?;
        statement::keep::<RoleStatement>(change, id, &facts.statements)
    }

    /// Puts a draft in force from `day`; the version of the same role that was in force is superseded.
    pub fn put_in_force(
        &self,
        change: &Change<'_>,
        version: i64,
        day: NaiveDate,
    ) -> Result<(), StoreError> {
        let in_force: Vec<(RoleDescriptionId, i64)> = change.list(
            "SELECT id, version FROM role_description WHERE role = ?1 AND status = 'in-force' AND id <> ?2",
            params![self.role, self.id],
            |row| Ok((row.get("id")?, row.get("version")?)),
        )?;
        change.about(self.id.subject());
        // First the old one steps back: there is never more than one in force.
        for (id, version) in in_force {
            let status = RoleDescriptionStatus::Superseded.code();
            change.save(id, version, &[("status", &status)])?;
        }
        let status = RoleDescriptionStatus::InForce.code();
        change.save(
            self.id,
            version,
            &[("status", &status), ("in_force_from", &day.to_string())],
        )
    }
}

fn insert(
    change: &Change<'_>,
    id: RoleDescriptionId,
    activity: ActivityId,
    role: RoleDescriptionId,
    number: i64,
    facts: &RoleDescriptionFacts,
) -> Result<RoleDescriptionId, StoreError> {
    let status = RoleDescriptionStatus::Draft.code();
    facts.fields(|fields| {
        let mut all: Vec<_> = fields.to_vec();
        all.push(("activity", &activity));
        all.push(("role", &role));
        all.push(("number", &number));
        all.push(("status", &status));
        change.add(id, &all)
    })?;
    statement::keep::<RoleStatement>(change, id, &facts.statements)?;
    Ok(id)
}

impl RoleDescriptionFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("heading", &self.heading),
            ("time", &self.time),
            ("support", &self.support),
            ("payment", &self.payment),
            ("changed", &self.changed),
        ])
    }
}

/// Where the words of each version stand, for which its statements have to be read.
fn with_easy_status(
    store: &impl Read,
    mut lines: Vec<RoleDescriptionLine>,
) -> Result<Vec<RoleDescriptionLine>, StoreError> {
    for line in &mut lines {
        line.easy = RoleDescription::find(store, line.id)?.easy;
    }
    Ok(lines)
}

fn with_statements(
    store: &impl Read,
    mut found: RoleDescription,
) -> Result<RoleDescription, StoreError> {
    found.facts.statements = statement::kept::<RoleStatement>(store, found.id)?;
    let said = found.facts.said();
    found.easy = EasyStatus::of(store, found.id, &said, found.pictures())?;
    Ok(found)
}

fn read(row: &Row<'_>) -> rusqlite::Result<RoleDescription> {
    Ok(RoleDescription {
        id: row.get("id")?,
        version: row.get("version")?,
        activity: row.get("activity")?,
        role: row.get("role")?,
        number: row.get("number")?,
        status: sql::code(row, "status", RoleDescriptionStatus::from_code)?,
        in_force_from: sql::optional_text(row, "in_force_from")?,
        facts: RoleDescriptionFacts {
            heading: row.get("heading")?,
            statements: Vec::new(),
            time: row.get("time")?,
            support: row.get("support")?,
            payment: row.get("payment")?,
            changed: row.get("changed")?,
        },
        easy: EasyStatus::Draft,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

fn line(row: &Row<'_>) -> rusqlite::Result<RoleDescriptionLine> {
    Ok(RoleDescriptionLine {
        id: row.get("id")?,
        heading: row.get("heading")?,
        number: row.get("number")?,
        status: sql::code(row, "status", RoleDescriptionStatus::from_code)?,
        in_force_from: sql::optional_text(row, "in_force_from")?,
        activity: row.get("activity")?,
        activity_title: row.get("activity_title")?,
        easy: EasyStatus::Draft,
    })
}
