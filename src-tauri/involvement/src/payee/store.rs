//! Accounts in the store.

use rusqlite::Row;

use super::{Account, AccountCheck, Payee, PayeeFacts};
use crate::{
    Id,
    representative::RepresentativeId,
    staff::StaffId,
    store::{Change, ChangeId, Fields, Read, StoreError},
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
    /// meanwhile makes it fail with [`StoreError::Stale`]. Whoever writes another account stands beside it from then on.
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
        let changed_in = change.id();
        let changed: Fields<'_> = &[("changed_in", &changed_in)];
        match (seen, Self::of(change, representative)?) {
            (Some((id, version)), Some(kept)) if kept.facts.account == facts.account => {
                change.save(id, version, fields)
            }
            (Some((id, version)), _) => change.save(id, version, &[fields, changed].concat()),
            (None, Some(other)) => Err(StoreError::Stale {
                current: other.version,
            }),
            (None, None) => {
                let whose: Fields<'_> = &[("representative", &representative)];
                let all = [whose, fields, changed].concat();
                change.add(Id::<Self>::new(change.now()), &all)
            }
        }
    }

    /// Notes that this colleague asked the person whether the account that was written in this change is theirs. Fails with
    /// [`StoreError::Stale`] where it was changed again; the store refuses whoever wrote it.
    pub fn confirm(
        change: &Change<'_>,
        representative: RepresentativeId,
        written_in: ChangeId,
        staff: StaffId,
    ) -> Result<(), StoreError> {
        let current = change.find(
            "SELECT version FROM payee WHERE representative = ?1 AND changed_in IS NOT ?2",
            [representative.to_string(), written_in.to_string()],
            |row| row.get("version"),
        )?;
        if let Some(current) = current {
            return Err(StoreError::Stale { current });
        }
        change.about(representative.subject());
        change.add(
            Id::<AccountCheck>::new(change.now()),
            &[
                ("representative", &representative),
                ("changed_in", &written_in),
                ("staff", &staff),
                ("checked_on", &change.now().date_naive().to_string()),
            ],
        )
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
