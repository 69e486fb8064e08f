//! Profiles in the store.

use alongside_locales::Words;
use rusqlite::{Row, params};

use super::{EasyProfile, EasyProfileFacts, EasyProfileId};
use crate::easy_words::Limits;
use crate::store::{Change, Fields, Read, StoreError, sql};

impl EasyProfile {
    /// Adds a profile, which is not in use yet.
    pub fn add(change: &Change<'_>, facts: &EasyProfileFacts) -> Result<EasyProfileId, StoreError> {
        let id = EasyProfileId::new(change.now());
        facts.fields(|fields| change.add(id, fields))?;
        Ok(id)
    }

    /// Saves a profile that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: EasyProfileId,
        version: i64,
        facts: &EasyProfileFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// Puts a profile in use in place of the one that was; `None` is Alongside's own. The change is about the profile that is now in
    /// use, or else about the one that was.
    pub fn put_in_use(change: &Change<'_>, wanted: Option<&Self>) -> Result<(), StoreError> {
        let before = change.find("SELECT * FROM easy_profile WHERE in_use = 1", [], read)?;
        if let Some(wanted) = wanted {
            change.about(wanted.id.subject());
        }
        // First the old one steps back: there is never more than one in use.
        if let Some(before) = before.filter(|it| wanted.is_none_or(|wanted| wanted.id != it.id)) {
            change.save(before.id, before.version, &[("in_use", &false)])?;
        }
        match wanted.filter(|it| !it.in_use) {
            Some(wanted) => change.save(wanted.id, wanted.version, &[("in_use", &true)]),
            None => Ok(()),
        }
    }

    /// The profile with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: EasyProfileId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// A page of those that are archived, or of those that are not, by name.
    pub fn list(
        store: &impl Read,
        archived: bool,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM easy_profile WHERE (archived_at IS NOT NULL) = ?1 ORDER BY name COLLATE NOCASE, id LIMIT ?2 OFFSET ?3",
            params![archived, sql::whole(limit), sql::whole(skip)],
            read,
        )
    }
}

impl EasyProfileFacts {
    /// The profile in use: one of the charity's that is not archived, or Alongside's own.
    pub fn in_use(store: &impl Read, words: Words) -> Result<Self, StoreError> {
        let query = "SELECT * FROM easy_profile WHERE in_use = 1 AND archived_at IS NULL";
        let found = store.find(query, [], read)?;
        Ok(found.map_or_else(|| Self::own(words), |it| it.facts))
    }

    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let limits = &self.limits;
        write(&[
            ("name", &self.name),
            ("sentence_advice", &(limits.sentence_advice as i64)),
            ("sentence_most", &(limits.sentence_most as i64)),
            ("heading_most", &(limits.heading_most as i64)),
            ("picture_most", &(limits.picture_most as i64)),
            ("pages_advice", &(limits.pages_advice as i64)),
            ("pages_most", &(limits.pages_most as i64)),
            ("frequency_least", &limits.frequency_least),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<EasyProfile> {
    let count = |column: &str| -> rusqlite::Result<usize> {
        let number: i64 = row.get(column)?;
        Ok(usize::try_from(number).unwrap_or_default())
    };
    Ok(EasyProfile {
        id: row.get("id")?,
        version: row.get("version")?,
        in_use: row.get("in_use")?,
        facts: EasyProfileFacts {
            name: row.get("name")?,
            limits: Limits {
                sentence_advice: count("sentence_advice")?,
                sentence_most: count("sentence_most")?,
                heading_most: count("heading_most")?,
                picture_most: count("picture_most")?,
                pages_advice: count("pages_advice")?,
                pages_most: count("pages_most")?,
                frequency_least: row.get("frequency_least")?,
            },
        },
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}
