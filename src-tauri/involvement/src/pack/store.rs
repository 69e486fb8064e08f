//! Packs in the store: a log.

use rusqlite::Row;

use super::{Pack, PackFacts, PackId, PackShape};
use crate::{
    activity::ActivityId,
    representative::{PaperFormat, RepresentativeId},
    store::{Change, Read, StoreError, sql},
};

impl Pack {
    /// Logs that a pack was handed over on the day of the change. The change is about the activity.
    pub fn log(change: &Change<'_>, facts: &PackFacts) -> Result<PackId, StoreError> {
        let id = PackId::new(change.now());
        change.about(facts.activity.subject());
        change.add(
            id,
            &[
                ("activity", &facts.activity),
                ("representative", &facts.representative),
                ("handed_on", &change.now().date_naive().to_string()),
                ("shape", &facts.shape.code()),
                ("format", &facts.format.code()),
                ("files", &facts.files),
                ("meeting", &facts.meeting),
            ],
        )?;
        Ok(id)
    }

    /// The last pack of each representative of an activity.
    pub fn last_of_activity(
        store: &impl Read,
        activity: ActivityId,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM pack WHERE activity = ?1 AND meeting IS NULL
                AND id = (SELECT max(id) FROM pack AS later
                           WHERE later.activity = pack.activity AND later.representative = pack.representative
                             AND later.meeting IS NULL)",
            [activity],
            read,
        )
    }

    /// Every pack a representative was given, the newest first.
    pub fn of_representative(
        store: &impl Read,
        representative: RepresentativeId,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM pack WHERE representative = ?1 ORDER BY id DESC",
            [representative],
            read,
        )
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Pack> {
    Ok(Pack {
        id: row.get("id")?,
        activity: row.get("activity")?,
        representative: row.get("representative")?,
        handed_on: sql::text(row, "handed_on")?,
        shape: sql::code(row, "shape", PackShape::from_code)?,
        format: sql::code(row, "format", PaperFormat::from_code)?,
        files: row.get("files")?,
    })
}
