//! Keeping what the charity says of itself.

use super::{Charity, CharityFacts, CharityId, Nation};
use crate::{
    attachment::{Attachment, CleanPicture},
    store::{Change, Fields, Read, StoreError, sql},
};
use alongside_locales::Language;
use rusqlite::Row;

impl Charity {
    /// The charity of this store; `None` in a store that was made a moment ago.
    pub fn of(store: &impl Read) -> Result<Option<Charity>, StoreError> {
        store.find("SELECT * FROM charity ORDER BY id LIMIT 1", [], read)
    }

    /// The charity of this store, or one of this name with version 0, which is not kept yet.
    pub fn of_or_named(
        store: &impl Read,
        name: impl FnOnce() -> String,
    ) -> Result<Charity, StoreError> {
        let unknown = || Charity {
            id: CharityId::from(uuid::Uuid::nil()),
            version: 0,
            facts: CharityFacts {
                name: name(),
                ..CharityFacts::default()
            },
            logo: None,
        };
        Ok(Self::of(store)?.unwrap_or_else(unknown))
    }

    /// Says what the charity is, in a store that knows nothing of it yet.
    pub fn add(change: &Change<'_>, facts: &CharityFacts) -> Result<CharityId, StoreError> {
        let id = CharityId::new(change.now());
        facts.fields(|fields| change.add(id, fields))?;
        Ok(id)
    }

    /// Saves what was changed on a page that showed `version`; 0 where nothing was known yet.
    pub fn save(
        change: &Change<'_>,
        id: CharityId,
        version: i64,
        facts: &CharityFacts,
    ) -> Result<(), StoreError> {
        match version {
            0 => Self::add(change, facts).map(drop),
            _ => facts.fields(|fields| change.save(id, version, fields)),
        }
    }

    /// Takes this picture as the logo.
    pub fn set_logo(&self, change: &Change<'_>, picture: &CleanPicture) -> Result<(), StoreError> {
        let (id, version) = match self.version {
            0 => (Self::add(change, &self.facts)?, 1),
            version => (self.id, version),
        };
        change.about(id.subject());
        let logo = Attachment::keep(change, picture.kind, &picture.bytes)?;
        change.save(id, version, &[("logo", &logo)])
    }

    /// Goes without a logo. The picture stays in the store, for papers that have it.
    pub fn remove_logo(&self, change: &Change<'_>) -> Result<(), StoreError> {
        change.save(self.id, self.version, &[("logo", &None::<String>)])
    }
}

impl CharityFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("name", &self.name),
            ("number", &self.number),
            ("address", &self.address),
            ("email", &self.email),
            ("phone", &self.phone),
            ("contact", &self.contact),
            ("nation", &self.nation.code()),
            ("language", &self.language.code()),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Charity> {
    Ok(Charity {
        id: row.get("id")?,
        version: row.get("version")?,
        facts: CharityFacts {
            name: row.get("name")?,
            number: row.get("number")?,
            address: row.get("address")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
            contact: row.get("contact")?,
            nation: sql::code(row, "nation", Nation::from_code)?,
            language: sql::code(row, "language", Language::from_code)?,
        },
        logo: row.get("logo")?,
    })
}
