//! Keeping skills audits and what people bring.

use rusqlite::{Row, params};

use super::{
    SkillsAudit, SkillsAuditFacts, SkillsAuditId, SkillsNeed, SkillsPerson, SkillsPersonFacts,
    SkillsPersonId,
};
use crate::activity::ActivityId;
use crate::representative::RepresentativeId;
use crate::store::{Change, Fields, Read, StoreError, sql};
use crate::{Id, Noun};

/// One line of the list of skills audits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillsAuditLine {
    /// The audit.
    pub id: SkillsAuditId,
    /// What the role is called.
    pub role: String,
    /// How many things the role needs.
    pub needs: usize,
    /// For how many of them nothing is written yet that the charity provides.
    pub blank: usize,
    /// How many people said what they bring.
    pub people: usize,
}

impl SkillsAudit {
    /// Adds the skills audit of a role to an activity.
    pub fn add(
        change: &Change<'_>,
        activity: ActivityId,
        facts: &SkillsAuditFacts,
    ) -> Result<SkillsAuditId, StoreError> {
        let id = SkillsAuditId::new(change.now());
        change.add(id, &[("activity", &activity), ("role", &facts.role)])?;
        save_needs(change, id, &facts.needs)?;
        Ok(id)
    }

    /// Saves what a role needs, as it was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: SkillsAuditId,
        version: i64,
        facts: &SkillsAuditFacts,
    ) -> Result<(), StoreError> {
        change.save(id, version, &[("role", &facts.role)])?;
        save_needs(change, id, &facts.needs)
    }

    /// The audit with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: SkillsAuditId) -> Result<Self, StoreError> {
        let found = store.one(id, read)?;
        with_needs(store, found)
    }

    /// The audits of an activity that are archived, or are not, by role, with how far each is: one query, however many they are.
    pub fn lines(
        store: &impl Read,
        activity: ActivityId,
        archived: bool,
    ) -> Result<Vec<SkillsAuditLine>, StoreError> {
        store.list(
            "SELECT id, role,
                    (SELECT count(*) FROM skills_need WHERE skills_audit = skills_audit.id) AS needs,
                    (SELECT count(*) FROM skills_need WHERE skills_audit = skills_audit.id AND provide = '') AS blank,
                    (SELECT count(*) FROM skills_person WHERE skills_audit = skills_audit.id AND archived_at IS NULL) AS people
               FROM skills_audit WHERE activity = ?1 AND (archived_at IS NOT NULL) = ?2
              ORDER BY role COLLATE NOCASE, id",
            params![activity, archived],
            |row| {
                let number = |column| Ok::<_, rusqlite::Error>(row.get::<_, i64>(column)? as usize);
                Ok(SkillsAuditLine {
                    id: row.get("id")?,
                    role: row.get("role")?,
                    needs: number("needs")?,
                    blank: number("blank")?,
                    people: number("people")?,
                })
            },
        )
    }

    /// What each person brings, by name.
    pub fn people(&self, store: &impl Read) -> Result<Vec<SkillsPerson>, StoreError> {
        let query = format!(
            "{PERSON} WHERE skills_audit = ?1 AND skills_person.archived_at IS NULL ORDER BY name COLLATE NOCASE, skills_person.id"
        );
        store.list(&query, [self.id], read_person)
    }
}

const PERSON: &str = "SELECT skills_person.*, representative.name AS name FROM skills_person
       JOIN representative ON representative.id = skills_person.representative";

impl SkillsPerson {
    /// Adds what one person brings.
    pub fn add(
        change: &Change<'_>,
        audit: SkillsAuditId,
        representative: RepresentativeId,
        facts: &SkillsPersonFacts,
    ) -> Result<SkillsPersonId, StoreError> {
        let id = SkillsPersonId::new(change.now());
        change.about(audit.subject());
        facts.fields(|fields| {
            let mut all = fields.to_vec();
            all.push(("skills_audit", &audit));
            all.push(("representative", &representative));
            change.add(id, &all)
        })?;
        Ok(id)
    }

    /// Saves what one person brings, as it was seen at `version`.
    pub fn save(
        &self,
        change: &Change<'_>,
        version: i64,
        facts: &SkillsPersonFacts,
    ) -> Result<(), StoreError> {
        change.about(self.audit.subject());
        facts.fields(|fields| change.save(self.id, version, fields))
    }

    /// What one person brings. Fails with [`StoreError::Gone`] if there is nothing with this id.
    pub fn find(store: &impl Read, id: SkillsPersonId) -> Result<Self, StoreError> {
        let query = format!("{PERSON} WHERE skills_person.id = ?1");
        store
            .find(&query, [id], read_person)?
            .ok_or(StoreError::Gone)
    }
}

impl SkillsPersonFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("brings", &self.brings),
            ("would_like", &self.would_like),
            ("said_on", &self.said_on.to_string()),
        ])
    }
}

/// The row of one need.
struct NeedRow;

impl Noun for NeedRow {
    const KIND: &'static str = "skills_need";
}

/// Brings the rows in step with the needs, place by place, so that the history shows what was changed and no more.
fn save_needs(
    change: &Change<'_>,
    id: SkillsAuditId,
    needs: &[SkillsNeed],
) -> Result<(), StoreError> {
    let kept: Vec<(Id<NeedRow>, i64, SkillsNeed)> = change.list(
        "SELECT * FROM skills_need WHERE skills_audit = ?1 ORDER BY place",
        [id],
        |row| Ok((row.get("id")?, row.get("version")?, read_need(row)?)),
    )?;
    for (place, need) in needs.iter().enumerate() {
        let fields: Fields<'_> = &[("words", &need.words), ("provide", &need.provide)];
        match kept.get(place) {
            Some((_, _, same)) if same == need => {}
            Some((row, version, _)) => change.save(*row, *version, fields)?,
            None => {
                let mut all = fields.to_vec();
                let place = place as i64;
                all.push(("skills_audit", &id));
                all.push(("place", &place));
                change.add(Id::<NeedRow>::new(change.now()), &all)?;
            }
        }
    }
    for (row, _, _) in kept.iter().skip(needs.len()) {
        change.remove(*row)?;
    }
    Ok(())
}

fn with_needs(store: &impl Read, mut found: SkillsAudit) -> Result<SkillsAudit, StoreError> {
    found.facts.needs = store.list(
        "SELECT * FROM skills_need WHERE skills_audit = ?1 ORDER BY place",
        [found.id],
        read_need,
    )?;
    Ok(found)
}

fn read(row: &Row<'_>) -> rusqlite::Result<SkillsAudit> {
    Ok(SkillsAudit {
        id: row.get("id")?,
        version: row.get("version")?,
        activity: row.get("activity")?,
        facts: SkillsAuditFacts {
            role: row.get("role")?,
            needs: Vec::new(),
        },
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

fn read_need(row: &Row<'_>) -> rusqlite::Result<SkillsNeed> {
    Ok(SkillsNeed {
        words: row.get("words")?,
        provide: row.get("provide")?,
    })
}

fn read_person(row: &Row<'_>) -> rusqlite::Result<SkillsPerson> {
    Ok(SkillsPerson {
        id: row.get("id")?,
        version: row.get("version")?,
        audit: row.get("skills_audit")?,
        representative: row.get("representative")?,
        name: row.get("name")?,
        facts: SkillsPersonFacts {
            brings: row.get("brings")?,
            would_like: row.get("would_like")?,
            said_on: sql::text(row, "said_on")?,
        },
    })
}
