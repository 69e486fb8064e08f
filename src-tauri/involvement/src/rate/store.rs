//! Rates in the store.

use chrono::NaiveDate;
use rusqlite::Row;

use super::{Rate, RateFacts, RateId, RateKind, RateUnit};
use crate::{
    money::Pence,
    store::{Change, Fields, Read, StoreError, sql},
};

impl Rate {
    /// Adds a rate.
    pub fn add(change: &Change<'_>, facts: &RateFacts) -> Result<RateId, StoreError> {
        let id = RateId::new(change.now());
        facts.fields(|fields| change.add(id, fields))?;
        Ok(id)
    }

    /// Saves a rate that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: RateId,
        version: i64,
        facts: &RateFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// Adds a rate that takes over from this one, which ends on the day before, unless it ended earlier.
    pub fn follow(&self, change: &Change<'_>, facts: &RateFacts) -> Result<RateId, StoreError> {
        if self.facts.until.is_none_or(|until| until >= facts.since) {
            let last = facts.since.pred_opt().map(|day| day.to_string());
            change.save(self.id, self.version, &[("until", &last)])?;
        }
        Self::add(change, facts)
    }

    /// The rate with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: RateId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// All rates that are archived, or all that are not: by what they are for, the newest of each first. A charity has a few dozen.
    pub fn list(store: &impl Read, archived: bool) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM rate WHERE (archived_at IS NOT NULL) = ?1
             ORDER BY kind, after_miles, unit, name COLLATE NOCASE, since DESC, id",
            [archived],
            read,
        )
    }

    /// The rates for this on that day.
    pub fn on(store: &impl Read, kind: RateKind, day: NaiveDate) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM rate WHERE archived_at IS NULL AND kind = ?1 AND since <= ?2 AND (until IS NULL OR until >= ?2)
             ORDER BY after_miles, pence, name COLLATE NOCASE, id",
            [kind.code(), &day.to_string()],
            read,
        )
    }
}

impl RateFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("kind", &self.kind.code()),
            ("unit", &self.unit.code()),
            ("name", &self.name),
            ("pence", &self.pence.get()),
            ("after_miles", &self.after_miles),
            ("since", &self.since.to_string()),
            ("until", &self.until.map(|day| day.to_string())),
            ("source", &self.source),
            ("checked_on", &self.checked_on.map(|day| day.to_string())),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Rate> {
    Ok(Rate {
        id: row.get("id")?,
        version: row.get("version")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        facts: RateFacts {
            kind: sql::code(row, "kind", RateKind::from_code)?,
            unit: sql::code(row, "unit", RateUnit::from_code)?,
            name: row.get("name")?,
            pence: Pence::new(row.get("pence")?),
            after_miles: row.get("after_miles")?,
            since: sql::text(row, "since")?,
            until: sql::optional_text(row, "until")?,
            source: row.get("source")?,
            checked_on: sql::optional_text(row, "checked_on")?,
        },
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::payment_claim::tests::Desk;

    /// Rates as if they had been kept.
    pub(crate) fn kept(facts: Vec<RateFacts>) -> Vec<Rate> {
        let kept = |facts| Rate {
            id: RateId::new(Default::default()),
            version: 1,
            facts,
            archived: false,
        };
        facts.into_iter().map(kept).collect()
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn bicycle(pence: i64, since: NaiveDate, until: Option<NaiveDate>) -> RateFacts {
        RateFacts {
            kind: RateKind::Bicycle,
            unit: RateUnit::Mile,
            name: "Bicycle".into(),
            pence: Pence::new(pence),
            after_miles: 0,
            since,
            until,
            source: String::new(),
            checked_on: None,
        }
    }

    #[test]
    fn a_rate_that_follows_takes_no_day_of_another() {
        let desk = Desk::new();
        let rates = || Rate::list(&desk.store, false).unwrap();
        let old = desk
            .does(desk.helen, |change| {
                let id = Rate::add(change, &bicycle(20, day(2011, 4, 6), Some(day(2026, 4, 5))))?;
                let now = bicycle(22, day(2026, 4, 6), Some(day(2027, 3, 31)));
                Rate::add(change, &now)?;
                Rate::find(change, id)
            })
            .unwrap();
        let next = bicycle(25, day(2027, 4, 1), None);
        desk.does(desk.helen, |change| old.follow(change, &next))
            .unwrap();
        let days: Vec<_> = rates().into_iter().map(|it| it.facts.until).collect();
        let expected = [None, Some(day(2027, 3, 31)), Some(day(2026, 4, 5))];
        assert_eq!(days, expected);
        // Nor does the store take one that would, whoever asks.
        let overlaps = bicycle(30, day(2028, 1, 1), Some(day(2028, 1, 1)));
        let refused = desk.does(desk.helen, |change| Rate::add(change, &overlaps));
        assert!(
            format!("{refused:?}").contains("days overlap"),
            "{refused:?}"
        );
        let longer = desk.does(desk.helen, |change| {
            Rate::save(
                change,
                old.id,
                old.version,
                &bicycle(20, day(2011, 4, 6), None),
            )
        });
        assert!(format!("{longer:?}").contains("days overlap"), "{longer:?}");
    }

    #[test]
    fn a_rate_that_had_ended_gets_no_new_days_in_the_past() {
        let desk = Desk::new();
        let ended = bicycle(20, day(2011, 4, 6), Some(day(2026, 3, 31)));
        desk.does(desk.helen, |change| {
            let id = Rate::add(change, &ended)?;
            let old = Rate::find(change, id)?;
            old.follow(change, &bicycle(25, day(2027, 1, 1), None))
        })
        .unwrap();
        let rates = Rate::list(&desk.store, false).unwrap();
        assert_eq!(rates[1].facts, ended);
    }
}
