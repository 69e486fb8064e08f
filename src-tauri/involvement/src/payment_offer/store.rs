//! Offers in the store.

use rusqlite::{Row, params};

use super::{
    ActivityPayment, ActivityPaymentFacts, Basis, OfferFacts, PaymentChoice, PaymentOffer,
    TaxStatus,
};
use crate::{
    Id,
    activity::ActivityId,
    money::Pence,
    representative::RepresentativeId,
    store::{Change, Fields, Read, StoreError, sql},
};

/// A person of an activity and what they chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Who.
    pub representative: RepresentativeId,
    /// Their name.
    pub name: String,
    /// What they chose; `None` where nobody has asked.
    pub offer: Option<OfferFacts>,
}

impl PaymentOffer {
    /// What somebody chose for an activity, if anybody has asked.
    pub fn of(
        store: &impl Read,
        activity: ActivityId,
        representative: RepresentativeId,
    ) -> Result<Option<Self>, StoreError> {
        store.find(
            "SELECT * FROM payment_offer WHERE activity = ?1 AND representative = ?2",
            params![activity, representative],
            |row| {
                Ok(Self {
                    id: row.get("id")?,
                    version: row.get("version")?,
                    activity: row.get("activity")?,
                    representative: row.get("representative")?,
                    facts: facts(row)?,
                })
            },
        )
    }

    /// Keeps what somebody chose. `seen` is what the page showed.
    pub fn keep(
        change: &Change<'_>,
        activity: ActivityId,
        representative: RepresentativeId,
        seen: Option<(Id<Self>, i64)>,
        said: &OfferFacts,
    ) -> Result<(), StoreError> {
        change.about(activity.subject());
        let lower = said.lower.map(Pence::get);
        let (choice, day) = (said.choice.code(), said.said_on.to_string());
        let fields: Fields<'_> = &[
            ("choice", &choice),
            ("lower_pence", &lower),
            ("said_on", &day),
        ];
        match seen {
            Some((id, version)) => change.save(id, version, fields),
            None => {
                let whose: Fields<'_> =
                    &[("activity", &activity), ("representative", &representative)];
                change.add(Id::<Self>::new(change.now()), &[whose, fields].concat())
            }
        }
    }

    /// How many people chose what, in the order in which they are offered it, and how many who take part now nobody has asked.
    pub fn counts(store: &impl Read) -> Result<(Vec<(PaymentChoice, usize)>, usize), StoreError> {
        let counts = store.list(
            "SELECT choice, count(*) AS number FROM payment_offer GROUP BY choice",
            [],
            |row| {
                let number: i64 = row.get("number")?;
                let choice = sql::code(row, "choice", PaymentChoice::from_code)?;
                Ok((choice, usize::try_from(number).unwrap_or_default()))
            },
        )?;
        let all = PaymentChoice::ALL.iter().map(|choice| {
            let found = counts.iter().find(|(known, _)| known == choice);
            (*choice, found.map_or(0, |(_, number)| *number))
        });
        let not_asked = store.number(
            "SELECT count(*) FROM participation JOIN activity ON activity.id = participation.activity
              WHERE until IS NULL AND activity.archived_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM payment_offer WHERE payment_offer.activity = participation.activity
                                   AND payment_offer.representative = participation.representative)",
            [],
        )?;
        Ok((
            all.collect(),
            usize::try_from(not_asked).unwrap_or_default(),
        ))
    }

    /// Everybody who takes part in an activity now, by name, with what they chose.
    pub fn of_activity(
        store: &impl Read,
        activity: ActivityId,
    ) -> Result<Vec<Offered>, StoreError> {
        store.list(
            "SELECT representative.id AS person, representative.name, payment_offer.* FROM participation
               JOIN representative ON representative.id = participation.representative
               LEFT JOIN payment_offer ON payment_offer.activity = ?1 AND payment_offer.representative = representative.id
              WHERE participation.activity = ?1 AND participation.until IS NULL AND representative.archived_at IS NULL
              ORDER BY representative.name COLLATE NOCASE, representative.id",
            [activity],
            |row| {
                let asked = row.get::<_, Option<String>>("choice")?.is_some();
                Ok(Offered {
                    representative: row.get("person")?,
                    name: row.get("name")?,
                    offer: asked.then(|| facts(row)).transpose()?,
                })
            },
        )
    }
}

impl ActivityPayment {
    /// How an activity pays; what is usual where nobody has said.
    pub fn of(store: &impl Read, activity: ActivityId) -> Result<Self, StoreError> {
        let found = store.find(
            "SELECT * FROM activity_payment WHERE activity = ?1",
            [activity],
            |row| {
                Ok(Self {
                    kept: Some((row.get("id")?, row.get("version")?)),
                    facts: ActivityPaymentFacts {
                        basis: sql::code(row, "basis", Basis::from_code)?,
                        tax: sql::code(row, "tax", TaxStatus::from_code)?,
                        advice_on: sql::optional_text(row, "advice_on")?,
                        advice: row.get("advice")?,
                    },
                })
            },
        )?;
        Ok(found.unwrap_or_else(Self::usual))
    }

    /// Activities that pay and of which nobody has decided how the payments are taxed, by title; at most `limit`.
    pub fn undecided(
        store: &impl Read,
        limit: usize,
    ) -> Result<Vec<(ActivityId, String)>, StoreError> {
        store.list(
            "SELECT activity.id, title FROM activity LEFT JOIN activity_payment ON activity_payment.activity = activity.id
              WHERE archived_at IS NULL AND coalesce(tax, 'undecided') = 'undecided' AND coalesce(basis, '') <> 'none'
              ORDER BY title COLLATE NOCASE, activity.id LIMIT ?1",
            [sql::whole(limit)],
            |row| Ok((row.get("id")?, row.get("title")?)),
        )
    }

    /// Keeps how an activity pays. `version` is what the page showed; 0 where nothing was kept.
    pub fn keep(
        &self,
        change: &Change<'_>,
        activity: ActivityId,
        version: i64,
        facts: &ActivityPaymentFacts,
    ) -> Result<(), StoreError> {
        change.about(activity.subject());
        let (basis, tax) = (facts.basis.code(), facts.tax.code());
        let advice_on = facts.advice_on.map(|day| day.to_string());
        let fields: Fields<'_> = &[
            ("basis", &basis),
            ("tax", &tax),
            ("advice_on", &advice_on),
            ("advice", &facts.advice),
        ];
        match self.kept {
            Some((id, _)) => change.save(id, version, fields),
            None => {
                let whose: Fields<'_> = &[("activity", &activity)];
                change.add(Id::<Self>::new(change.now()), &[whose, fields].concat())
            }
        }
    }
}

fn facts(row: &Row<'_>) -> rusqlite::Result<OfferFacts> {
    Ok(OfferFacts {
        choice: sql::code(row, "choice", PaymentChoice::from_code)?,
        lower: row.get::<_, Option<i64>>("lower_pence")?.map(Pence::new),
        said_on: sql::text(row, "said_on")?,
    })
}
