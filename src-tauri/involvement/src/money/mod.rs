//! Money in whole pence, miles in tenths, and the one place where anything is rounded.
//!
//! Sums are exact: a total is the sum of its lines and nothing else. A product of a rate and a quantity is rounded once, half up to
//! the penny (DOMAIN, section 7), by [`Pence::rounded`].

mod mile;
mod typed;

pub use mile::{LONGEST_JOURNEY, Miles, TaxYear, miles};
pub use typed::{MOST, amount, amount_or_nothing};

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

/// A sum of money in pence. May be below nothing: what is taken back, or what a person still has of an advance.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Pence(i64);

impl Pence {
    /// No money.
    pub const NOTHING: Pence = Pence(0);

    /// So many pence.
    pub const fn new(pence: i64) -> Pence {
        Pence(pence)
    }

    /// How many pence.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// `numerator / denominator` pence, rounded to the penny: half a penny goes up. Below nothing it goes down, so that what is
    /// taken back is what was given. Nothing else in the program rounds money. A denominator of 0 gives nothing.
    pub fn rounded(numerator: i128, denominator: i128) -> Pence {
        let denominator = denominator.unsigned_abs();
        if denominator == 0 {
            return Pence::NOTHING;
        }
        let whole = (numerator
            .unsigned_abs()
            .saturating_mul(2)
            .saturating_add(denominator))
            / denominator.saturating_mul(2);
        let whole = i64::try_from(whole).unwrap_or(i64::MAX);
        Pence(if numerator < 0 { -whole } else { whole })
    }

    /// This much for each hour, for so many minutes.
    pub fn for_minutes(self, minutes: u32) -> Pence {
        self.share_for_minutes(minutes, 100)
    }

    /// So many of a hundred of this much for each hour, for so many minutes: rounded once.
    pub fn share_for_minutes(self, minutes: u32, percent: u32) -> Pence {
        let exact = i128::from(self.0) * i128::from(minutes) * i128::from(percent);
        Pence::rounded(exact, 60 * 100)
    }

    /// So many of a hundred.
    pub fn percent(self, percent: u32) -> Pence {
        Pence::rounded(i128::from(self.0) * i128::from(percent), 100)
    }

    /// This much so many times.
    pub fn times(self, count: u32) -> Pence {
        Pence(self.0.saturating_mul(i64::from(count)))
    }

    /// Is it no money at all?
    pub const fn is_nothing(self) -> bool {
        self.0 == 0
    }

    /// As people read it: `£1,234.50`.
    pub fn words(self, words: Words) -> String {
        words.money(self.0)
    }

    /// As it is typed into a box, and as it stands in a table for other programs: `1234.50`.
    pub fn typed(self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Pence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let pence = self.0.unsigned_abs();
        write!(out, "{sign}{}.{:02}", pence / 100, pence % 100)
    }
}

impl Add for Pence {
    type Output = Pence;

    fn add(self, more: Pence) -> Pence {
        Pence(self.0.saturating_add(more.0))
    }
}

impl AddAssign for Pence {
    fn add_assign(&mut self, more: Pence) {
        *self = *self + more;
    }
}

impl Sub for Pence {
    type Output = Pence;

    fn sub(self, less: Pence) -> Pence {
        Pence(self.0.saturating_sub(less.0))
    }
}

impl Neg for Pence {
    type Output = Pence;

    fn neg(self) -> Pence {
        Pence(self.0.saturating_neg())
    }
}

impl Sum for Pence {
    fn sum<Each: Iterator<Item = Pence>>(each: Each) -> Pence {
        each.fold(Pence::NOTHING, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn half_a_penny_goes_up_and_less_goes_down() {
        assert_eq!(Pence::rounded(1255, 10), Pence(126));
        assert_eq!(Pence::rounded(1254, 10), Pence(125));
        assert_eq!(Pence::rounded(-1255, 10), Pence(-126));
        assert_eq!(Pence::rounded(1, 0), Pence::NOTHING);
    }

    #[test]
    fn the_sums_of_the_sample_charity_come_out_to_the_penny() {
        // A personal assistant, four and a half hours at £16.20.
        assert_eq!(Pence(1620).for_minutes(270), Pence(7290));
        // Half of 50 minutes at £13.33 is £5.554: not half of what 50 minutes were rounded to.
        assert_eq!(Pence(1333).share_for_minutes(50, 50), Pence(555));
        let expenses: Pence = [1860, 2120, 7290, 785].map(Pence).into_iter().sum();
        assert_eq!(expenses.to_string(), "120.55");
        assert_eq!((expenses + Pence(8250)).typed(), "203.05");
    }

    proptest! {
        #[test]
        fn rounding_is_never_more_than_half_a_penny_off(pence in 0i64..1_000_000, count in 0u32..100_000, of in 1u32..1000) {
            let exact = i128::from(pence) * i128::from(count);
            let rounded = i128::from(Pence::rounded(exact, i128::from(of)).get()) * i128::from(of);
            let off = 2 * (rounded - exact);
            // Half up: at most half above, less than half below.
            prop_assert!(off <= i128::from(of) && off > -i128::from(of));
        }

        #[test]
        fn a_share_of_some_minutes_is_rounded_once(pence in 0i64..100_000, minutes in 0u32..10_000, percent in 0u32..=100) {
            let exact = i128::from(pence) * i128::from(minutes) * i128::from(percent);
            let rounded = i128::from(Pence(pence).share_for_minutes(minutes, percent).get()) * 6000;
            prop_assert!((2 * (rounded - exact)).abs() <= 6000);
        }

        #[test]
        fn a_total_is_the_sum_of_its_lines_in_any_order(mut lines in prop::collection::vec(-100_000i64..10_000_000, 0..40)) {
            let total: Pence = lines.iter().copied().map(Pence).sum();
            prop_assert_eq!(total.get(), lines.iter().sum::<i64>());
            lines.reverse();
            let again: Pence = lines.into_iter().map(Pence).sum();
            prop_assert_eq!(total, again);
        }

        #[test]
        fn taking_back_is_what_was_given(pence in 0i64..1_000_000, minutes in 0u32..10_000) {
            prop_assert_eq!(-Pence(pence).for_minutes(minutes), Pence(-pence).for_minutes(minutes));
        }
    }
}
