//! Miles in tenths, and the tax year in which they are counted.

use std::fmt;
use std::ops::{Add, Sub};

use alongside_locales::Words;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{Problems, check::Question};

/// Miles, in tenths.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Miles(u32);

/// The longest journey in one line: from Land’s End to John o’ Groats and back is about 1,700 miles.
pub const LONGEST_JOURNEY: Miles = Miles(20_000);

impl Miles {
    /// So many tenths of a mile.
    pub const fn tenths(tenths: u32) -> Miles {
        Miles(tenths)
    }

    /// So many whole miles.
    pub const fn whole(miles: u32) -> Miles {
        Miles(miles.saturating_mul(10))
    }

    /// How many tenths.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// The smaller of the two.
    pub fn at_most(self, other: Miles) -> Miles {
        Miles(self.0.min(other.0))
    }

    /// As it is typed: `28.4`, `28`.
    pub fn typed(self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Miles {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 10 {
            0 => write!(out, "{}", self.0 / 10),
            rest => write!(out, "{}.{rest}", self.0 / 10),
        }
    }
}

impl Add for Miles {
    type Output = Miles;

    fn add(self, more: Miles) -> Miles {
        Miles(self.0.saturating_add(more.0))
    }
}

impl Sub for Miles {
    type Output = Miles;

    fn sub(self, less: Miles) -> Miles {
        Miles(self.0.saturating_sub(less.0))
    }
}

/// Miles as typed: `28.4`, `28,4` or `1,200`. `None` where nothing was typed, or where there is a problem, which is told at its field.
pub fn miles(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: &str,
    most: Miles,
) -> Option<Miles> {
    let (field, label) = question;
    let plain: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if plain.is_empty() {
        return None;
    }
    let told = match read(&plain) {
        Some(Ok(tenths)) if tenths <= u64::from(most.0) => {
            return u32::try_from(tenths).ok().map(Miles);
        }
        Some(Ok(_)) => words.problem_miles_most(label, &words.number(most.0 as usize / 10)),
        Some(Err(())) => words.problem_miles_tenths(label),
        None => words.problem_number(label, "28.4"),
    };
    problems.add(field.to_string(), told);
    None
}

/// Tenths; an error where there is more than one figure after the point.
fn read(plain: &str) -> Option<Result<u64, ()>> {
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let thousands = |text: &str| {
        let mut groups = text.split(',');
        let first = groups.next().unwrap_or_default();
        (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3)
    };
    let (whole, part) = match plain.split_once('.') {
        Some((whole, part)) => (whole, part),
        None if thousands(plain) => (plain, ""),
        None => plain.split_once(',').unwrap_or((plain, "")),
    };
    let whole = if thousands(whole) {
        whole.replace(',', "")
    } else {
        whole.to_string()
    };
    if whole.is_empty() || !figures(&whole) || !figures(part) {
        return None;
    }
    let whole: u64 = whole.parse().unwrap_or(u64::MAX / 100);
    match part.len() {
        0 => Some(Ok(whole.saturating_mul(10))),
        1 => Some(Ok(whole
            .saturating_mul(10)
            .saturating_add(part.parse().ok()?))),
        _ => Some(Err(())),
    }
}

/// A tax year, by its first day: 6 April.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TaxYear {
    first: NaiveDate,
    last: NaiveDate,
}

impl TaxYear {
    /// The tax year in which this day lies: from 6 April to 5 April.
    pub fn of(day: NaiveDate) -> TaxYear {
        let begins = |year| NaiveDate::from_ymd_opt(year, 4, 6).unwrap_or(day);
        let this = begins(day.year());
        let year = if day < this {
            day.year() - 1
        } else {
            day.year()
        };
        TaxYear {
            first: begins(year),
            last: begins(year + 1).pred_opt().unwrap_or(day),
        }
    }

    /// 6 April.
    pub fn first(self) -> NaiveDate {
        self.first
    }

    /// 5 April of the next year.
    pub fn last(self) -> NaiveDate {
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    fn told(typed: &str) -> Result<Option<u32>, String> {
        let mut problems = Problems::default();
        let words = Words::new(Language::English);
        let found = miles(
            &mut problems,
            words,
            ("miles", "Miles"),
            typed,
            LONGEST_JOURNEY,
        );
        match problems.about("miles") {
            Some(problem) => Err(problem.to_string()),
            None => Ok(found.map(Miles::get)),
        }
    }

    #[test]
    fn miles_are_read_to_a_tenth() {
        assert_eq!(told("28.4"), Ok(Some(284)));
        assert_eq!(told("28,4"), Ok(Some(284)));
        assert_eq!(told("1,200"), Ok(Some(12_000)));
        assert_eq!(told("0"), Ok(Some(0)));
        assert_eq!(told(""), Ok(None));
        assert_eq!(
            told("28.45"),
            Err("Miles can have one figure after the point, as in 28.4".into())
        );
        assert_eq!(told("10,000"), Err("Miles must be 2,000 or less".into()));
        assert_eq!(
            told("-3"),
            Err("Miles must be a number, such as 28.4".into())
        );
        assert_eq!(
            told("1e9"),
            Err("Miles must be a number, such as 28.4".into())
        );
        assert_eq!(
            told("99999999999999999999999"),
            Err("Miles must be 2,000 or less".into())
        );
    }

    #[test]
    fn a_tax_year_begins_on_6_april() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        assert_eq!(TaxYear::of(day(4, 5)).last(), day(4, 5));
        assert_eq!(TaxYear::of(day(4, 6)).first(), day(4, 6));
        assert_eq!(
            TaxYear::of(day(4, 6)).last(),
            NaiveDate::from_ymd_opt(2027, 4, 5).unwrap()
        );
    }
}
