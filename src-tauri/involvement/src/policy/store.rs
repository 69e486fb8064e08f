//! The figures of the policies in the store: versions are added, never changed.

mod words;

use chrono::NaiveDate;
use rusqlite::Row;

use super::{Category, CategoryFacts, Policy, PolicyFacts, PolicyId};
use crate::{
    Id, Noun,
    money::Pence,
    store::{Change, Read, StoreError, sql},
};

/// What one version says about one kind of expense, as a row.
struct Part;

impl Noun for Part {
    const KIND: &'static str = "policy_category";
}

impl Policy {
    /// Adds the next version, which begins on the day of the newest one or later: an earlier one would never hold, or be lost when that begins.
    pub fn add(change: &Change<'_>, facts: &PolicyFacts) -> Result<PolicyId, StoreError> {
        let id = PolicyId::new(change.now());
        let number = change.number("SELECT coalesce(max(number), 0) + 1 FROM policy", [])?;
        change.add(
            id,
            &[
                ("number", &number),
                ("since", &facts.since.to_string()),
                ("promise_days", &facts.promise_days),
                ("claim_days", &facts.claim_days),
                ("half_day_minutes", &facts.half_day_minutes),
                ("cancel_days", &facts.cancel_days),
                ("cancel_percent", &facts.cancel_percent),
                ("appeal", &facts.appeal),
            ],
        )?;
        for about in &facts.categories {
            change.add(
                Id::<Part>::new(change.now()),
                &[
                    ("policy", &id),
                    ("category", &about.category.code()),
                    ("covered", &about.covered),
                    ("receipt_over", &about.receipt_over.get()),
                    ("agree_before", &about.agree_before),
                    ("pay_direct", &about.pay_direct),
                ],
            )?;
        }
        Ok(id)
    }

    /// The version that holds for what begins on this day: the newest whose first day has come; the usual figures where there is none.
    pub fn on(store: &impl Read, day: NaiveDate) -> Result<Self, StoreError> {
        let found = store.find(
            "SELECT * FROM policy WHERE since <= ?1 ORDER BY since DESC, number DESC LIMIT 1",
            [day.to_string()],
            read,
        )?;
        found.map_or(Ok(Self::usual()), |policy| policy.with_categories(store))
    }

    /// The version that begins last, today or on a day to come; the usual figures where there is none. The next one follows it.
    pub fn newest(store: &impl Read) -> Result<Self, StoreError> {
        let found = store.find(
            "SELECT * FROM policy ORDER BY since DESC, number DESC LIMIT 1",
            [],
            read,
        )?;
        found.map_or(Ok(Self::usual()), |policy| policy.with_categories(store))
    }

    /// The version with this id. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: PolicyId) -> Result<Self, StoreError> {
        store.one(id, read)?.with_categories(store)
    }

    /// The version that a claim keeps.
    pub fn kept(store: &impl Read, id: Option<PolicyId>) -> Result<Self, StoreError> {
        id.map_or(Ok(Self::usual()), |id| Self::find(store, id))
    }

    /// Every version, the newest first, without what it says about each kind of expense.
    pub fn versions(store: &impl Read) -> Result<Vec<Self>, StoreError> {
        store.list("SELECT * FROM policy ORDER BY number DESC", [], read)
    }

    fn with_categories(mut self, store: &impl Read) -> Result<Self, StoreError> {
        let said = store.list(
            "SELECT * FROM policy_category WHERE policy = ?1",
            [self.id],
            |row| {
                Ok(CategoryFacts {
                    category: sql::code(row, "category", Category::from_code)?,
                    covered: row.get("covered")?,
                    receipt_over: Pence::new(row.get("receipt_over")?),
                    agree_before: row.get("agree_before")?,
                    pay_direct: row.get("pay_direct")?,
                })
            },
        )?;
        let of = |category: &Category| {
            let found = said.iter().find(|it| it.category == *category);
            found.copied().unwrap_or_else(|| category.usual())
        };
        self.facts.categories = Category::ALL.iter().map(of).collect();
        Ok(self)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Policy> {
    Ok(Policy {
        id: Some(row.get("id")?),
        number: row.get("number")?,
        facts: PolicyFacts {
            since: sql::text(row, "since")?,
            promise_days: row.get("promise_days")?,
            claim_days: row.get("claim_days")?,
            half_day_minutes: row.get("half_day_minutes")?,
            cancel_days: row.get("cancel_days")?,
            cancel_percent: row.get("cancel_percent")?,
            appeal: row.get("appeal")?,
            categories: Vec::new(),
        },
    })
}
