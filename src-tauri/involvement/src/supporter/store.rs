//! Supporters in the store.

use std::collections::HashMap;

use rusqlite::{Row, params};

use super::{Copied, Supporter, SupporterFacts, SupporterId};
use crate::{
    activity::ActivityId,
    representative::RepresentativeId,
    store::{Change, Fields, Read, StoreError},
};

impl Supporter {
    /// Adds a supporter of this representative.
    pub fn add(
        change: &Change<'_>,
        representative: RepresentativeId,
        facts: &SupporterFacts,
    ) -> Result<SupporterId, StoreError> {
        let id = SupporterId::new(change.now());
        facts.fields(|fields| {
            let all: Vec<_> = std::iter::once(("representative", &representative as _))
                .chain(fields.iter().copied())
                .collect();
            change.add(id, &all)
        })?;
        Ok(id)
    }

    /// Saves a supporter who was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: SupporterId,
        version: i64,
        facts: &SupporterFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// The supporter with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: SupporterId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// Everybody who supports a representative, or did until it was archived, in the order in which they were added.
    pub fn of_person(
        store: &impl Read,
        person: RepresentativeId,
        archived: bool,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM supporter WHERE representative = ?1 AND (archived_at IS NOT NULL) = ?2 ORDER BY id",
            params![person, archived],
            read,
        )
    }

    /// Whose supporters get a copy of this, of everybody who takes part in an activity now: one query for a page of many people.
    pub fn copied(
        store: &impl Read,
        activity: ActivityId,
        what: Copied,
    ) -> Result<HashMap<RepresentativeId, Vec<Self>>, StoreError> {
        let all = store.list(
            "SELECT supporter.* FROM supporter
               JOIN participation ON participation.representative = supporter.representative
              WHERE activity = ?1 AND until IS NULL AND supporter.archived_at IS NULL ORDER BY supporter.id",
            [activity],
            read,
        )?;
        let mut by_person: HashMap<RepresentativeId, Vec<Self>> = HashMap::new();
        for supporter in all.into_iter().filter(|it| it.facts.copied.contains(&what)) {
            by_person
                .entry(supporter.representative)
                .or_default()
                .push(supporter);
        }
        Ok(by_person)
    }
}

impl SupporterFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let gets = |what| self.copied.contains(&what);
        write(&[
            ("name", &self.name),
            ("how", &self.how),
            ("post", &self.post),
            ("email", &self.email),
            ("phone", &self.phone),
            ("copy_packs", &gets(Copied::Packs)),
            ("copy_letters", &gets(Copied::Letters)),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Supporter> {
    let mut copied = Vec::new();
    for (column, what) in [
        ("copy_packs", Copied::Packs),
        ("copy_letters", Copied::Letters),
    ] {
        if row.get(column)? {
            copied.push(what);
        }
    }
    Ok(Supporter {
        id: row.get("id")?,
        version: row.get("version")?,
        representative: row.get("representative")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        facts: SupporterFacts {
            name: row.get("name")?,
            how: row.get("how")?,
            post: row.get("post")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
            copied,
        },
    })
}
