//! How long people wait for their money: the median and the worst, on both clocks, of what was paid in a period.

use chrono::NaiveDate;

use crate::store::{Read, StoreError};

/// How many working days it took to pay the claims that were paid in a period. Claims that only take another back are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaysToPay {
    /// How many claims were paid.
    pub claims: u32,
    /// How many of them by the day that was promised.
    pub in_time: u32,
    /// From sent in to paid: what people waited.
    pub all: Spread,
    /// The same without the days on which only the person could answer: what was ours.
    pub ours: Spread,
}

/// The middle and the end of a row of working days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// Half of the claims took so many working days or fewer. Of an even number it is the later of the two in the middle: a figure about
    /// ourselves is never rounded to our favour.
    pub median: u32,
    /// The longest.
    pub worst: u32,
}

/// How long the claims took that were paid from `first` to `last`, both days included; `None` where none was.
///
/// The working days are those that were counted on the day of payment and stand in the claim: a closure that is typed in later changes
/// nothing of the past.
pub fn days_to_pay(
    store: &impl Read,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Option<DaysToPay>, StoreError> {
    let groups = store.list(QUESTION, [first.to_string(), last.to_string()], |row| {
        Ok(Group {
            all: row.get("days_all")?,
            ours: row.get("days_ours")?,
            promised: row.get("promise_days")?,
            claims: row.get("claims")?,
        })
    })?;
    Ok(summed(&groups))
}

/// What the store keeps counted for each day on which something was paid.
pub(super) const QUESTION: &str =
    "SELECT days_all, days_ours, promise_days, sum(number) AS claims FROM claim_paid
  WHERE paid_on BETWEEN ?1 AND ?2 AND number > 0 GROUP BY days_all, days_ours, promise_days";

/// So many claims that took so long.
#[derive(Clone, Copy, Debug)]
struct Group {
    all: u32,
    ours: u32,
    promised: u32,
    claims: u32,
}

fn summed(groups: &[Group]) -> Option<DaysToPay> {
    let claims = groups.iter().map(|group| group.claims).sum();
    let in_time = groups.iter().filter(|group| group.ours <= group.promised);
    (claims > 0).then(|| DaysToPay {
        claims,
        in_time: in_time.map(|group| group.claims).sum(),
        all: Spread::of(groups.iter().map(|group| (group.all, group.claims))),
        ours: Spread::of(groups.iter().map(|group| (group.ours, group.claims))),
    })
}

impl Spread {
    /// Of pairs of working days and how many claims took them.
    fn of(days: impl Iterator<Item = (u32, u32)>) -> Spread {
        let mut days: Vec<_> = days.collect();
        days.sort_unstable();
        let half = days.iter().map(|(_, claims)| claims).sum::<u32>() / 2;
        let mut passed = 0;
        let middle = days.iter().find(|(_, claims)| {
            passed += claims;
            passed > half
        });
        Spread {
            median: middle.map_or(0, |(days, _)| *days),
            worst: days.last().map_or(0, |(days, _)| *days),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one(all: u32, ours: u32) -> Group {
        Group {
            all,
            ours,
            promised: 10,
            claims: 1,
        }
    }

    #[test]
    fn both_clocks_have_their_median_and_their_worst() {
        let paid = [one(7, 7), one(14, 9), one(3, 3), one(12, 12), one(8, 2)];
        let found = summed(&paid).unwrap();
        let spread = |median, worst| Spread { median, worst };
        assert_eq!((found.claims, found.in_time), (5, 4));
        assert_eq!((found.all, found.ours), (spread(8, 14), spread(7, 12)));
        // Of four, the later of the two in the middle.
        assert_eq!(summed(&paid[..4]).unwrap().all, spread(12, 14));
        assert_eq!(summed(&[]), None);
    }

    proptest! {
        #[test]
        fn groups_say_the_same_as_one_claim_after_the_other(days in prop::collection::vec((0u32..30, 1u32..5), 1..20)) {
            let groups: Vec<_> = days.iter().map(|(all, claims)| Group { claims: *claims, ..one(*all, *all) }).collect();
            let mut each: Vec<u32> = days.iter().flat_map(|(all, claims)| vec![*all; *claims as usize]).collect();
            each.sort_unstable();
            let found = summed(&groups).unwrap();
            prop_assert_eq!(found.claims as usize, each.len());
            prop_assert_eq!(found.all.median, each[each.len() / 2]);
            prop_assert_eq!(found.all.worst, each[each.len() - 1]);
            prop_assert!(found.all.median <= found.all.worst);
        }
    }
}
