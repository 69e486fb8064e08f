//! What the claims come to that a budget counts. Whole months are kept added up by the store; the days at its ends are read one by one.

use std::collections::HashMap;

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::params;

use super::super::{Budget, LineKind, Used};
use crate::{
    money::Pence,
    payment_claim::LineKind as ClaimLineKind,
    store::{Read, StoreError, sql},
};

impl Budget {
    /// What the claims of its activity come to on these days. What somebody gave back to the charity is not spent.
    pub(in super::super) fn of_claims(
        &self,
        store: &impl Read,
        (first, last): (NaiveDate, NaiveDate),
    ) -> Result<HashMap<LineKind, Used>, StoreError> {
        let mut used: HashMap<LineKind, Used> = HashMap::new();
        let Parts { months, ends } = Parts::of(first, last);
        let activity = self.facts.activity.map(|it| it.to_string());
        let mut sums = Vec::new();
        if let Some((first, last)) = months {
            let (first, last) = (first.format("%Y-%m"), last.format("%Y-%m"));
            let activity = activity.clone().unwrap_or_default();
            sums = store.list(
                MONTHS,
                params![activity, first.to_string(), last.to_string()],
                read,
            )?;
        }
        for (first, last) in ends {
            let days = params![activity, first.to_string(), last.to_string()];
            sums.extend(store.list(DAYS, days, read)?);
        }
        for (kind, how, pence) in sums {
            let used = used.entry(LineKind::of_claim_line(kind)).or_default();
            match how.as_str() {
                "paid" => used.paid += pence,
                "committed" => used.committed += pence,
                _ => used.waiting += pence,
            }
        }
        Ok(used)
    }
}

/// By the key of the sums.
pub(in super::super) const MONTHS: &str = "SELECT category, how, sum(pence) AS pence FROM claim_sum
  WHERE activity = ?1 AND month BETWEEN ?2 AND ?3 GROUP BY category, how";

/// By the index of an activity and its days, then by that of the lines of each claim.
pub(in super::super) const DAYS: &str = "SELECT category, how, sum(pence) AS pence
  FROM payment_claim CROSS JOIN claim_counted ON claim_counted.id = payment_claim.id CROSS JOIN claim_line ON claim_line.claim = payment_claim.id
  WHERE payment_claim.activity IS ?1 AND payment_claim.day BETWEEN ?2 AND ?3 AND paid_by <> 'donated'
  GROUP BY category, how";

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<(ClaimLineKind, String, Pence)> {
    let kind = sql::code(row, "category", ClaimLineKind::from_code)?;
    Ok((kind, row.get("how")?, Pence::new(row.get("pence")?)))
}

/// A span of days as whole months and what is left of it before and after them.
#[derive(Debug, PartialEq, Eq)]
struct Parts {
    /// The first day of the first month and of the last one.
    months: Option<(NaiveDate, NaiveDate)>,
    /// The first and the last day of each rest.
    ends: Vec<(NaiveDate, NaiveDate)>,
}

impl Parts {
    fn of(first: NaiveDate, last: NaiveDate) -> Self {
        let everything = || Self {
            months: None,
            ends: vec![(first, last)],
        };
        // The first month that begins within the span, and the month in which the day after it lies: the whole months are between them.
        let begins = match first.day() {
            1 => Some(first),
            _ => month_of(first).checked_add_months(Months::new(1)),
        };
        let after = last.checked_add_days(Days::new(1)).map(month_of);
        let (Some(begins), Some(after)) = (begins, after) else {
            return everything();
        };
        if begins >= after {
            return everything();
        }
        let before = begins.pred_opt().filter(|day| *day >= first);
        let rest = (after <= last).then_some((after, last));
        Self {
            months: Some((begins, after - Months::new(1))),
            ends: before
                .map(|day| (first, day))
                .into_iter()
                .chain(rest)
                .collect(),
        }
    }
}

/// The first day of its month.
fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_span_is_whole_months_and_its_ends() {
        let year = Parts::of(day(2026, 4, 1), day(2027, 3, 31));
        assert_eq!(year.months, Some((day(2026, 4, 1), day(2027, 3, 1))));
        assert_eq!(year.ends, []);
        let odd = Parts::of(day(2026, 4, 6), day(2027, 4, 5));
        assert_eq!(odd.months, Some((day(2026, 5, 1), day(2027, 3, 1))));
        assert_eq!(
            odd.ends,
            [
                (day(2026, 4, 6), day(2026, 4, 30)),
                (day(2027, 4, 1), day(2027, 4, 5))
            ]
        );
        let short = Parts::of(day(2026, 4, 20), day(2026, 5, 10));
        assert_eq!(short.months, None);
        assert_eq!(short.ends, [(day(2026, 4, 20), day(2026, 5, 10))]);
    }

    proptest! {
        #[test]
        fn every_day_is_in_one_part(start in 0u64..800, length in 0u64..800, seen in 0u64..1700) {
            let of = |days| day(2026, 1, 1) + Days::new(days);
            let (first, last, seen) = (of(start), of(start + length), of(seen));
            let parts = Parts::of(first, last);
            let in_months = parts.months.is_some_and(|(from, to)| (from..=to).contains(&month_of(seen)));
            let in_ends = parts.ends.iter().filter(|(from, to)| (*from..=*to).contains(&seen)).count();
            let expected = usize::from((first..=last).contains(&seen));
            prop_assert_eq!(usize::from(in_months) + in_ends, expected);
        }
    }
}
