//! Representatives in pictures, in the store.

use rusqlite::params;

use super::PicturePerson;
use crate::{
    Id,
    picture::PictureId,
    representative::RepresentativeId,
    store::{Change, Read, StoreError},
};

/// Whoever agrees to photos now.
const AGREE: &str = "SELECT representative FROM consent_now
    WHERE purpose = 'photo' AND answer = 'yes' AND withdrawn_on IS NULL";

impl PicturePerson {
    /// Everybody in a picture, by name.
    pub fn of_picture(store: &impl Read, picture: PictureId) -> Result<Vec<Self>, StoreError> {
        store.list(
            &format!(
                "SELECT picture_person.id, representative, name, representative IN ({AGREE}) AS agrees FROM picture_person
                   JOIN representative ON representative.id = representative WHERE picture = ?1
                  ORDER BY name COLLATE NOCASE, representative.id"
            ),
            [picture],
            |row| {
                Ok(Self {
                    id: row.get("id")?,
                    representative: row.get("representative")?,
                    name: row.get("name")?,
                    agrees: row.get("agrees")?,
                })
            },
        )
    }

    /// Whether somebody in a picture does not agree to photos now.
    pub fn withholds(store: &impl Read, picture: PictureId) -> Result<bool, StoreError> {
        let count = store.number(
            &format!("SELECT count(*) FROM picture_person WHERE picture = ?1 AND representative NOT IN ({AGREE})"),
            [picture],
        )?;
        Ok(count > 0)
    }

    /// Says that a representative is in a picture. Saying so twice changes nothing.
    pub fn add(
        change: &Change<'_>,
        picture: PictureId,
        representative: RepresentativeId,
    ) -> Result<(), StoreError> {
        change.about(picture.subject());
        let known = change.number(
            "SELECT count(*) FROM picture_person WHERE picture = ?1 AND representative = ?2",
            params![picture, representative],
        )?;
        if known > 0 {
            return Ok(());
        }
        let id = Id::<Self>::new(change.now());
        change.add(
            id,
            &[("picture", &picture), ("representative", &representative)],
        )
    }

    /// Says that a representative is not in a picture after all.
    pub fn remove(&self, change: &Change<'_>, picture: PictureId) -> Result<(), StoreError> {
        change.about(picture.subject());
        change.remove(self.id)
    }
}
