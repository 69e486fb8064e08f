//! Entries in the store.

use rusqlite::Row;

use super::{Development, DevelopmentFacts, DevelopmentId, DevelopmentKind};
use crate::{
    representative::RepresentativeId,
    store::{Change, Fields, Read, StoreError, sql},
    support_offer::{SupportOffer, SupportOfferId},
};

impl Development {
    /// Adds an entry.
    pub fn add(
        change: &Change<'_>,
        representative: RepresentativeId,
        facts: &DevelopmentFacts,
    ) -> Result<DevelopmentId, StoreError> {
        let id = DevelopmentId::new(change.now());
        facts.fields(|fields| {
            let mut fields = fields.to_vec();
            fields.push(("representative", &representative));
            change.add(id, &fields)
        })?;
        Ok(id)
    }

    /// Adds a session with the mentor of an offer, to whom it was made.
    pub fn add_session(
        change: &Change<'_>,
        offer: &SupportOffer,
        facts: &DevelopmentFacts,
    ) -> Result<DevelopmentId, StoreError> {
        let id = DevelopmentId::new(change.now());
        change.about(offer.id.subject());
        facts.fields(|fields| {
            let mut fields = fields.to_vec();
            fields.push(("representative", &offer.facts.representative));
            fields.push(("support_offer", &offer.id));
            change.add(id, &fields)
        })?;
        Ok(id)
    }

    /// The sessions of an offer that are not archived, the oldest first.
    pub fn sessions(store: &impl Read, offer: SupportOfferId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM development WHERE support_offer = ?1 AND archived_at IS NULL ORDER BY since, id",
            [offer],
            read,
        )
    }

    /// Saves an entry that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: DevelopmentId,
        version: i64,
        facts: &DevelopmentFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// The entry with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: DevelopmentId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// Every entry of a person that is archived, or is not, the oldest first.
    pub fn of(
        store: &impl Read,
        representative: RepresentativeId,
        archived: bool,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM development
              WHERE representative = ?1 AND (archived_at IS NOT NULL) = ?2 ORDER BY since, id",
            rusqlite::params![representative, archived],
            read,
        )
    }
}

impl DevelopmentFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("kind", &self.kind.code()),
            ("words", &self.words),
            ("note", &self.note),
            ("since", &self.since.to_string()),
            ("minutes", &self.minutes),
            ("reached_on", &self.reached_on.map(|day| day.to_string())),
            ("on_record", &self.on_record),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Development> {
    Ok(Development {
        id: row.get("id")?,
        version: row.get("version")?,
        representative: row.get("representative")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        facts: DevelopmentFacts {
            kind: sql::code(row, "kind", DevelopmentKind::from_code)?,
            words: row.get("words")?,
            note: row.get("note")?,
            since: sql::text(row, "since")?,
            minutes: row.get("minutes")?,
            reached_on: sql::optional_text(row, "reached_on")?,
            on_record: row.get("on_record")?,
        },
    })
}
