//! What is checked of a claim against the tables of rates: days without a most, without a lower rate beyond a step, and a day whose costs of
//! one kind come to more than the most. Nothing of it refuses a claim; whoever approves it is told.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Line, LineKind, Measure, PaymentClaim};
use crate::{
    money::{Miles, Pence},
    policy::Category,
    rate::{MileageCost, Rate, RateFacts, RateUnit},
    store::{Read, StoreError},
};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateChecks {
    /// Lines of a kind that had a most once, and none on their day.
    pub no_most: Vec<String>,
    /// Journeys of somebody who has more miles than the step, on a day on which no rate counts beyond it.
    pub no_step: Vec<String>,
    /// Days on which several lines of one kind come to more than the most of one time.
    pub over_day: Vec<OverDay>,
}

/// Several lines of one kind and day that come to more than the most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverDay {
    /// Which kind.
    pub category: Category,
    /// Which day.
    pub day: NaiveDate,
    /// What they come to.
    pub sum: Pence,
    /// The most, in words: “Up to £10.00”.
    pub most: String,
}

impl RateChecks {
    /// Checks the lines of a claim. One that only takes another back says what that one said.
    ///
    /// # Errors
    /// What the store says.
    pub(super) fn of(
        store: &impl Read,
        words: Words,
        claim: &PaymentClaim,
        lines: &[Line],
        rates: &[Rate],
    ) -> Result<Self, StoreError> {
        let mut checks = Self::default();
        if claim.reverses.is_some() {
            return Ok(checks);
        }
        for line in lines {
            let title = || line.facts.title(words).to_string();
            if lacks_most(line, rates) {
                checks.no_most.push(title());
            }
            if lacks_step(store, claim, line, rates)? {
                checks.no_step.push(title());
            }
        }
        checks.over_day = over_day(words, lines, rates);
        Ok(checks)
    }
}

/// The most of a kind of expense each time, on this day.
fn most(rates: &[Rate], category: Category, day: NaiveDate) -> Option<&RateFacts> {
    let kind = category.cap()?;
    let mut found = rates.iter().map(|rate| &rate.facts);
    found.find(|it| it.kind == kind && it.unit == RateUnit::Cap && it.counts_on(day))
}

/// Whether a most ended before the day of a line with none after it, and nobody agreed to the sum.
fn lacks_most(line: &Line, rates: &[Rate]) -> bool {
    let LineKind::Expense(category) = line.facts.kind else {
        return false;
    };
    let day = line.facts.day;
    let hourly = matches!(line.facts.measure, Measure::Time { .. });
    let of_kind = |it: &&RateFacts| {
        Some(it.kind) == category.cap()
            && (it.unit == RateUnit::Cap || hourly && it.unit == RateUnit::Hour)
    };
    let known: Vec<&RateFacts> = rates.iter().map(|it| &it.facts).filter(of_kind).collect();
    line.facts.agreed_with.is_empty()
        && known.iter().any(|it| it.since <= day)
        && !known.iter().any(|it| it.counts_on(day))
}

/// Whether a journey goes beyond the miles at which the rate steps down, on a day on which no lower rate counts.
fn lacks_step(
    store: &impl Read,
    claim: &PaymentClaim,
    line: &Line,
    rates: &[Rate],
) -> Result<bool, StoreError> {
    let Measure::Journey {
        vehicle,
        parts,
        elsewhere,
    } = &line.facts.measure
    else {
        return Ok(false);
    };
    let (person, day) = (claim.facts.representative, line.facts.day);
    if !MileageCost::lacks_step(rates, *vehicle, day, Miles::tenths(u32::MAX)) {
        return Ok(false);
    }
    let before = PaymentClaim::miles_before(store, person, *vehicle, day, Some(line.id))?;
    let all = parts.iter().fold(before + *elsewhere, |sum, it| sum + it.0);
    Ok(MileageCost::lacks_step(rates, *vehicle, day, all))
}

/// The kinds and days whose lines come to more than the most together, where nobody agreed to one of them.
fn over_day(words: Words, lines: &[Line], rates: &[Rate]) -> Vec<OverDay> {
    let mut found: Vec<OverDay> = Vec::new();
    for line in lines {
        let LineKind::Expense(category) = line.facts.kind else {
            continue;
        };
        let day = line.facts.day;
        let told = |it: &OverDay| it.category == category && it.day == day;
        let Some(most) = most(rates, category, day).filter(|_| !found.iter().any(told)) else {
            continue;
        };
        let same: Vec<_> = lines
            .iter()
            .map(|it| &it.facts)
            .filter(|it| it.kind == line.facts.kind && it.day == day)
            .collect();
        let sum: Pence = same.iter().map(|it| it.pence).sum();
        let agreed = same.iter().all(|it| !it.agreed_with.is_empty());
        if same.len() > 1 && sum > most.pence && !agreed {
            found.push(OverDay {
                category,
                day,
                sum,
                most: most.amount(words),
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::tests::{Desk, line, today};
    use super::*;
    use crate::rate::{RateKind, StartingTable, kept};
    use alongside_locales::Language;
    use chrono::Days;

    const WORDS: Words = Words::new(Language::English);

    fn meals(since: NaiveDate, until: Option<NaiveDate>) -> RateFacts {
        RateFacts {
            kind: RateKind::Meals,
            unit: RateUnit::Cap,
            name: "Lunch".into(),
            pence: Pence::new(1_000),
            after_miles: 0,
            since,
            until,
            source: String::new(),
            checked_on: None,
        }
    }

    /// A claim with these lines beside its taxi, and what is checked of it.
    fn checked(lines: &[super::super::LineFacts], rates: &[Rate]) -> RateChecks {
        let desk = Desk::new();
        let id = desk.claim();
        for line in lines {
            desk.does(desk.helen, |change| {
                PaymentClaim::find(change, id)?.add_line(change, line, today())
            })
            .unwrap();
        }
        let claim = desk.find(id);
        let lines = claim.lines(&desk.store).unwrap();
        RateChecks::of(&desk.store, WORDS, &claim, &lines, rates).unwrap()
    }

    fn lunch(pence: i64, agreed: &str) -> super::super::LineFacts {
        super::super::LineFacts {
            kind: LineKind::Expense(Category::Meals),
            what: "Lunch".into(),
            agreed_with: agreed.into(),
            ..line(pence)
        }
    }

    #[test]
    fn two_lunches_of_one_day_are_held_against_the_most_together() {
        let since = today() - Days::new(30);
        let rates = kept(vec![meals(since, None)]);
        let over = |lines: &[_]| checked(lines, &rates).over_day;
        let found = over(&[lunch(900, ""), lunch(900, "")]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].sum, Pence::new(1_800));
        assert_eq!(found[0].most, "Up to £10.00");
        assert_eq!(over(&[lunch(900, "")]), []);
        assert_eq!(over(&[lunch(500, ""), lunch(500, "")]), []);
        assert_eq!(over(&[lunch(900, "Helen"), lunch(900, "Helen")]), []);
        let mut yesterday = lunch(900, "");
        yesterday.day = today() - Days::new(1);
        assert_eq!(over(&[lunch(900, ""), yesterday]), []);
    }

    #[test]
    fn a_most_that_ended_is_told_and_one_that_never_began_is_not() {
        let (before, ended) = (today() - Days::new(30), today() - Days::new(2));
        let lacks = |facts, agreed| {
            !checked(&[lunch(90_000, agreed)], &kept(facts))
                .no_most
                .is_empty()
        };
        assert!(lacks(vec![meals(before, Some(ended))], ""));
        assert!(!lacks(vec![meals(before, Some(ended))], "Helen Marsh"));
        assert!(!lacks(vec![meals(before, None)], ""));
        assert!(!lacks(vec![meals(today() + Days::new(1), None)], ""));
        assert!(!lacks(Vec::new(), ""));
    }

    #[test]
    fn a_journey_beyond_the_step_is_told_where_the_lower_rate_is_missing() {
        let all = StartingTable::Mileage.rates(WORDS, today());
        let journey = |elsewhere| super::super::LineFacts {
            kind: LineKind::Expense(Category::Mileage),
            measure: Measure::Journey {
                vehicle: RateKind::Car,
                parts: vec![(Miles::whole(20), Pence::new(55))],
                elsewhere: Miles::whole(elsewhere),
            },
            ..line(1_100)
        };
        let lacks = |facts, elsewhere| {
            let found = checked(&[journey(elsewhere)], &kept(facts)).no_step;
            !found.is_empty()
        };
        let missing: Vec<_> = all
            .iter()
            .filter(|it| it.after_miles == 0)
            .cloned()
            .collect();
        let mut ended = all.clone();
        for it in ended.iter_mut().filter(|it| it.after_miles > 0) {
            it.until = it.until.or(Some(today() - Days::new(1)));
        }
        assert!(!lacks(all, 9_990));
        assert!(lacks(missing.clone(), 9_990));
        assert!(!lacks(missing, 9_000));
        assert!(lacks(ended, 9_990));
    }
}
