//! Accounts in the store.

use rusqlite::Row;

use super::{Account, Payee, PayeeFacts};
use crate::{
    Id,
    representative::RepresentativeId,
    store::{Change, Fields, Read, StoreError},
};

impl Payee {
    /// How somebody is paid, if anybody has said.
    pub fn of(
        store: &impl Read,
        representative: RepresentativeId,
    ) -> Result<Option<Self>, StoreError> {
        store.find(
            "SELECT * FROM payee WHERE representative = ?1",
            [representative],
            |row| {
                Ok(Self {
                    id: row.get("id")?,
                    version: row.get("version")?,
                    representative: row.get("representative")?,
                    facts: facts(row)?,
                })
            },
        )
    }

    /// Keeps how somebody is paid. `seen` is the row that the form was filled in from; without one, a row that somebody else made
    /// meanwhile makes it fail with [`StoreError::Stale`].
    pub fn keep(
        change: &Change<'_>,
        representative: RepresentativeId,
        seen: Option<(Id<Self>, i64)>,
        facts: &PayeeFacts,
    ) -> Result<(), StoreError> {
        change.about(representative.subject());
        let part = |of: fn(&Account) -> &str| facts.account.as_ref().map_or("", of);
        let (name, sort_code, number) = (
            part(|it| &it.name),
            part(|it| &it.sort_code),
            part(|it| &it.number),
        );
        let fields: Fields<'_> = &[
            ("reference", &facts.reference),
            ("account_name", &name),
            ("sort_code", &sort_code),
            ("account_number", &number),
        ];
        match (seen, Self::of(change, representative)?) {
            (Some((id, version)), _) => change.save(id, version, fields),
            (None, Some(other)) => Err(StoreError::Stale {
                current: other.version,
            }),
            (None, None) => {
                let whose: Fields<'_> = &[("representative", &representative)];
                change.add(Id::<Self>::new(change.now()), &[whose, fields].concat())
            }
        }
    }
}

/// What a row says that has the columns of a payee, by a left join perhaps without any.
pub(crate) fn facts(row: &Row<'_>) -> rusqlite::Result<PayeeFacts> {
    let text = |column: &str| {
        row.get::<_, Option<String>>(column)
            .map(Option::unwrap_or_default)
    };
    let number = text("account_number")?;
    Ok(PayeeFacts {
        reference: text("reference")?,
        account: if number.is_empty() {
            None
        } else {
            Some(Account {
                name: text("account_name")?,
                sort_code: text("sort_code")?,
                number,
            })
        },
    })
}
