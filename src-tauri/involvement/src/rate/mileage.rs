//! What a journey comes to: by the rates of its day, and by how many miles the person has had in the tax year.

use chrono::NaiveDate;

use super::{Rate, RateFacts, RateKind};
use crate::money::{Miles, Pence};

/// What a journey comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MileageCost {
    /// How many miles at how much each; two parts where the journey crosses a step.
    pub parts: Vec<(Miles, Pence)>,
    /// All of it, rounded once.
    pub total: Pence,
}

/// There is no rate for this on that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no rate for this day")]
pub struct NoRate;

impl MileageCost {
    /// The cost of a journey on `day` of somebody who had `before` miles in the tax year already, here and elsewhere.
    ///
    /// # Errors
    /// Where no rate counts on that day.
    pub fn of(
        rates: &[Rate],
        kind: RateKind,
        day: NaiveDate,
        before: Miles,
        journey: Miles,
    ) -> Result<Self, NoRate> {
        let mut steps: Vec<&RateFacts> = rates
            .iter()
            .map(|rate| &rate.facts)
            .filter(|facts| facts.kind == kind && kind.is_mileage() && facts.counts_on(day))
            .collect();
        steps.sort_by_key(|facts| facts.after_miles);
        if steps.first().is_none_or(|first| first.after_miles > 0) {
            return Err(NoRate);
        }
        let (mut parts, mut done) = (Vec::new(), Miles::default());
        for (at, step) in steps.iter().enumerate() {
            // Up to the next step, as far as the miles of before leave room below it.
            let room = match steps.get(at + 1) {
                Some(next) => Miles::whole(next.after_miles) - before,
                None => journey,
            };
            let some = room.at_most(journey) - done;
            if some > Miles::default() {
                parts.push((some, step.pence));
                done = done + some;
            }
        }
        let tenths =
            |(miles, pence): &(Miles, Pence)| i128::from(miles.get()) * i128::from(pence.get());
        let total = Pence::rounded(parts.iter().map(tenths).sum(), 10);
        Ok(Self { parts, total })
    }

    /// Whether somebody with so many miles in the tax year is beyond the step at which the rate goes down, on a day on which no rate counts
    /// beyond it. The step is that of other days, or for a car or van the one of HM Revenue and Customs.
    pub fn lacks_step(rates: &[Rate], kind: RateKind, day: NaiveDate, all: Miles) -> bool {
        let steps = || {
            let of_kind = rates.iter().map(|rate| &rate.facts);
            of_kind.filter(|it| it.kind == kind && it.after_miles > 0)
        };
        let usual = (kind == RateKind::Car).then_some(super::starting::STEP);
        let step = steps().map(|it| it.after_miles).min().or(usual);
        step.is_some_and(|step| all > Miles::whole(step)) && !steps().any(|it| it.counts_on(day))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{StartingTable, kept};
    use super::*;
    use alongside_locales::{Language, Words};
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn hmrc() -> Vec<Rate> {
        let words = Words::new(Language::English);
        kept(StartingTable::Mileage.rates(words, day(2026, 4, 1)))
    }

    fn cost(on: NaiveDate, before: u32, tenths: u32) -> MileageCost {
        let (before, journey) = (Miles::whole(before), Miles::tenths(tenths));
        MileageCost::of(&hmrc(), RateKind::Car, on, before, journey).unwrap()
    }

    #[test]
    fn joan_s_journey_costs_what_its_day_says() {
        assert_eq!(cost(day(2027, 1, 21), 0, 284).total.to_string(), "15.62");
        assert_eq!(cost(day(2026, 3, 20), 0, 284).total.to_string(), "12.78");
        assert_eq!(cost(day(2026, 4, 5), 0, 10).total, Pence::new(45));
        assert_eq!(cost(day(2026, 4, 6), 0, 10).total, Pence::new(55));
    }

    #[test]
    fn a_journey_across_the_step_is_split() {
        let split = cost(day(2027, 1, 21), 9_990, 284);
        let parts = [
            (Miles::whole(10), Pence::new(55)),
            (Miles::tenths(184), Pence::new(25)),
        ];
        assert_eq!(split.parts, parts);
        assert_eq!(split.total.to_string(), "10.10");
        assert_eq!(cost(day(2027, 1, 21), 10_000, 10).total, Pence::new(25));
        assert_eq!(cost(day(2027, 1, 21), 9_999, 10).total, Pence::new(55));
        assert_eq!(
            cost(day(2027, 1, 21), 20_000, 284).total.to_string(),
            "7.10"
        );
    }

    #[test]
    fn a_day_without_a_rate_is_answered_and_other_ways_have_their_own() {
        let rates = hmrc();
        let on = |kind, day| MileageCost::of(&rates, kind, day, Miles::default(), Miles::whole(10));
        assert_eq!(on(RateKind::Car, day(1999, 1, 1)), Err(NoRate));
        assert_eq!(on(RateKind::Meals, day(2027, 1, 21)), Err(NoRate));
        assert_eq!(
            on(RateKind::Motorcycle, day(2027, 1, 21)).unwrap().total,
            Pence::new(240)
        );
        assert_eq!(
            on(RateKind::Bicycle, day(2027, 1, 21)).unwrap().total,
            Pence::new(200)
        );
    }

    proptest! {
        #[test]
        fn no_mile_is_lost_or_paid_twice(before in 0u32..25_000, tenths in 1u32..20_000) {
            let cost = cost(day(2027, 1, 21), before, tenths);
            let miles: u32 = cost.parts.iter().map(|(miles, _)| miles.get()).sum();
            prop_assert_eq!(miles, tenths);
            prop_assert!(cost.parts.len() <= 2);
            let tenth = i64::from(tenths);
            prop_assert!(cost.total.get() * 10 >= tenth * 25 - 5 && cost.total.get() * 10 <= tenth * 55 + 5);
        }
    }
}
