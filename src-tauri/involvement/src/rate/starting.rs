//! Tables to start from, each with its source. None of them is relied on before somebody has checked it.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{RateFacts, RateKind, RateUnit};
use crate::{choices, money::Pence};

choices!(
    /// A table that the charity can start from.
    StartingTable:
    /// Mileage as HM Revenue and Customs allows it.
    Mileage = "mileage",
    /// Payments of the National Institute for Health and Care Research, December 2025.
    Nihr = "nihr",
    /// Payments of National Voices.
    NationalVoices = "national-voices",
);

/// The first day of the mileage of before 6 April 2026 (HMRC, rates and allowances: travel).
const OLD_MILEAGE: (i32, u32, u32) = (2011, 4, 6);
/// The first day of the mileage of now.
const NEW_MILEAGE: (i32, u32, u32) = (2026, 4, 6);
/// After so many miles in the tax year a car or van gets less.
pub(super) const STEP: u32 = 10_000;

impl StartingTable {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Mileage => words.rate_start_mileage(),
            Self::Nihr => words.rate_start_nihr(),
            Self::NationalVoices => words.rate_start_national_voices(),
        }
    }

    /// What is in it.
    pub fn hint(self, words: Words) -> &'static str {
        match self {
            Self::Mileage => words.rate_start_mileage_hint(),
            Self::Nihr => words.rate_start_nihr_hint(),
            Self::NationalVoices => words.rate_start_national_voices_hint(),
        }
    }

    /// Its rates. Mileage has days of its own; involvement payments count from `since`.
    pub fn rates(self, words: Words, since: NaiveDate) -> Vec<RateFacts> {
        let involvement = |unit, name: &str, pence, source: &str| RateFacts {
            kind: RateKind::Involvement,
            unit,
            name: name.to_string(),
            pence: Pence::new(pence),
            after_miles: 0,
            since,
            until: None,
            source: source.to_string(),
            checked_on: None,
        };
        match self {
            Self::Mileage => mileage(words),
            Self::Nihr => {
                let source = words.rate_source_nihr();
                vec![
                    involvement(RateUnit::Task, words.rate_name_small_task(), 1380, source),
                    involvement(RateUnit::HalfDay, words.rate_name_half_day(), 8250, source),
                    involvement(RateUnit::Day, words.rate_name_day(), 16_500, source),
                    involvement(RateUnit::Task, words.rate_name_large_task(), 49_500, source),
                ]
            }
            Self::NationalVoices => {
                let source = words.rate_source_national_voices();
                vec![
                    involvement(RateUnit::HalfDay, words.rate_name_half_day(), 5000, source),
                    involvement(RateUnit::Day, words.rate_name_day(), 10_000, source),
                ]
            }
        }
    }
}

fn mileage(words: Words) -> Vec<RateFacts> {
    let day = |(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    let before_new = day(NEW_MILEAGE).pred_opt();
    let rate = |kind, name: &str, pence, after_miles, since, until| RateFacts {
        kind,
        unit: RateUnit::Mile,
        name: name.to_string(),
        pence: Pence::new(pence),
        after_miles,
        since: day(since),
        until,
        source: words.rate_source_hmrc().to_string(),
        checked_on: None,
    };
    let (car, further) = (words.rate_name_car(), words.rate_name_car_further());
    vec![
        rate(RateKind::Car, car, 45, 0, OLD_MILEAGE, before_new),
        rate(RateKind::Car, further, 25, STEP, OLD_MILEAGE, before_new),
        rate(RateKind::Car, car, 55, 0, NEW_MILEAGE, None),
        rate(RateKind::Car, further, 25, STEP, NEW_MILEAGE, None),
        rate(
            RateKind::Motorcycle,
            words.rate_kind_motorcycle(),
            24,
            0,
            OLD_MILEAGE,
            None,
        ),
        rate(
            RateKind::Bicycle,
            words.rate_kind_bicycle(),
            20,
            0,
            OLD_MILEAGE,
            None,
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn involvement_tables_have_the_published_sums_and_wait_to_be_checked() {
        let since = NaiveDate::from_ymd_opt(2026, 4, 1).unwrap_or_default();
        let sums = |table: StartingTable| -> Vec<(RateUnit, i64)> {
            let rates = table.rates(Words::new(Language::English), since);
            for rate in &rates {
                assert!(
                    !rate.source.is_empty() && rate.checked_on.is_none(),
                    "{rate:?}"
                );
                assert_eq!(rate.since, since);
            }
            rates.iter().map(|it| (it.unit, it.pence.get())).collect()
        };
        let nihr = [
            (RateUnit::Task, 1_380),
            (RateUnit::HalfDay, 8_250),
            (RateUnit::Day, 16_500),
            (RateUnit::Task, 49_500),
        ];
        assert_eq!(sums(StartingTable::Nihr), nihr);
        let national_voices = [(RateUnit::HalfDay, 5_000), (RateUnit::Day, 10_000)];
        assert_eq!(sums(StartingTable::NationalVoices), national_voices);
    }
}
