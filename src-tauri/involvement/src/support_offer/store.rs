//! Keeping offers.

use rusqlite::{Row, params};

use super::{OfferAnswer, SupportKind, SupportOffer, SupportOfferFacts, SupportOfferId};
use crate::activity::ActivityId;
use crate::representative::RepresentativeId;
use crate::store::{Change, Fields, Read, StoreError, sql};

const OFFER: &str = "SELECT support_offer.*, representative.name AS name FROM support_offer
       JOIN representative ON representative.id = support_offer.representative";

impl SupportOffer {
    /// Adds an offer that was made for an activity.
    pub fn add(
        change: &Change<'_>,
        activity: ActivityId,
        facts: &SupportOfferFacts,
    ) -> Result<SupportOfferId, StoreError> {
        let id = SupportOfferId::new(change.now());
        facts.fields(|fields| {
            let mut all = fields.to_vec();
            all.push(("activity", &activity));
            change.add(id, &all)
        })?;
        Ok(id)
    }

    /// Saves an offer that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: SupportOfferId,
        version: i64,
        facts: &SupportOfferFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// The offer with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: SupportOfferId) -> Result<Self, StoreError> {
        let query = format!("{OFFER} WHERE support_offer.id = ?1");
        store.find(&query, [id], read)?.ok_or(StoreError::Gone)
    }

    /// How many offers of an activity are archived, or are not.
    pub fn count(
        store: &impl Read,
        activity: ActivityId,
        archived: bool,
    ) -> Result<usize, StoreError> {
        let query = "SELECT count(*) FROM support_offer WHERE activity = ?1 AND (archived_at IS NOT NULL) = ?2";
        let number = store.number(query, params![activity, archived])?;
        Ok(usize::try_from(number).unwrap_or_default())
    }

    /// A page of the offers of an activity that are archived, or are not, by person, the newest first.
    pub fn of_activity(
        store: &impl Read,
        activity: ActivityId,
        archived: bool,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<Self>, StoreError> {
        let query = format!(
            "{OFFER} WHERE activity = ?1 AND (support_offer.archived_at IS NOT NULL) = ?2
              ORDER BY name COLLATE NOCASE, offered_on DESC, support_offer.id LIMIT ?3 OFFSET ?4"
        );
        let page = params![activity, archived, sql::whole(limit), sql::whole(skip)];
        store.list(&query, page, read)
    }

    /// The offers that one person was made, in any activity, the newest first.
    pub fn of_representative(
        store: &impl Read,
        representative: RepresentativeId,
    ) -> Result<Vec<Self>, StoreError> {
        let query = format!(
            "{OFFER} WHERE representative = ?1 AND support_offer.archived_at IS NULL
              ORDER BY offered_on DESC, support_offer.id"
        );
        store.list(&query, [representative], read)
    }
}

impl SupportOfferFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("representative", &self.representative),
            ("kind", &self.kind.code()),
            ("what", &self.what),
            ("mentor", &self.mentor),
            ("offered_on", &self.offered_on.to_string()),
            ("answer", &self.answer.code()),
            ("answered_on", &self.answered_on.map(|day| day.to_string())),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<SupportOffer> {
    Ok(SupportOffer {
        id: row.get("id")?,
        version: row.get("version")?,
        activity: row.get("activity")?,
        name: row.get("name")?,
        facts: SupportOfferFacts {
            representative: row.get("representative")?,
            kind: sql::code(row, "kind", SupportKind::from_code)?,
            what: row.get("what")?,
            mentor: row.get("mentor")?,
            offered_on: sql::text(row, "offered_on")?,
            answer: sql::code(row, "answer", OfferAnswer::from_code)?,
            answered_on: sql::optional_text(row, "answered_on")?,
        },
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}
