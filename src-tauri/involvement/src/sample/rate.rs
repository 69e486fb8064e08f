//! What the sample charity pays: mileage as the tax office allows it, involvement payments of its own, the most for lunch.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::Diary;
use crate::{
    money::Pence,
    rate::{Rate, RateFacts, RateKind, RateUnit, StartingTable},
    store::{StoreError, Verb},
};

/// Adds the rates. Somebody has checked all of them but the two for tasks.
pub(super) fn add(diary: &Diary<'_>, words: Words) -> Result<(), StoreError> {
    let since = NaiveDate::from_ymd_opt(2026, 4, 1).unwrap_or_default();
    let checked_on = NaiveDate::from_ymd_opt(2026, 4, 7);
    let meals = RateFacts {
        kind: RateKind::Meals,
        unit: RateUnit::Cap,
        name: words.rate_kind_meals().into(),
        pence: Pence::new(1000),
        after_miles: 0,
        since,
        until: None,
        source: words.sample_rate_trustees().into(),
        checked_on,
    };
    let tables = [StartingTable::Mileage, StartingTable::Nihr];
    let rates = tables
        .into_iter()
        .flat_map(|table| table.rates(words, since));
    for facts in rates.chain([meals]) {
        let checked_on = checked_on.filter(|_| facts.unit != RateUnit::Task);
        let facts = RateFacts {
            checked_on,
            ..facts
        };
        diary.write(Verb::Add, |change| Rate::add(change, &facts))?;
    }
    Ok(())
}
