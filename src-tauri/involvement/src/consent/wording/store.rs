//! The words of consents in the store.

use rusqlite::{Row, params};

use super::{ConsentWording, ConsentWordingId, Purpose, WordingFacts};
use crate::store::{Change, Read, StoreError, sql};

impl ConsentWording {
    /// The version that is asked today.
    pub fn now(store: &impl Read, purpose: Purpose) -> Result<Self, StoreError> {
        let all = Self::all(store, purpose)?;
        all.into_iter().next().ok_or(StoreError::Gone)
    }

    /// Every version, the newest first.
    pub fn all(store: &impl Read, purpose: Purpose) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM consent_wording WHERE purpose = ?1 ORDER BY number DESC",
            params![purpose.code()],
            read,
        )
    }

    /// Asks in these words from today on. Whoever answered before agreed to the words of then, which stay.
    pub fn add(
        change: &Change<'_>,
        purpose: Purpose,
        facts: &WordingFacts,
    ) -> Result<ConsentWordingId, StoreError> {
        let id = ConsentWordingId::new(change.now());
        let number = Self::now(change, purpose)?.number + 1;
        change.add(
            id,
            &[
                ("purpose", &purpose.code()),
                ("number", &number),
                ("english", &facts.english),
                ("welsh", &facts.welsh),
                ("since", &change.now().date_naive().to_string()),
            ],
        )?;
        Ok(id)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ConsentWording> {
    Ok(ConsentWording {
        id: row.get("id")?,
        purpose: sql::code(row, "purpose", Purpose::from_code)?,
        number: row.get("number")?,
        facts: WordingFacts {
            english: row.get("english")?,
            welsh: row.get("welsh")?,
        },
        since: sql::optional_text(row, "since")?,
    })
}
