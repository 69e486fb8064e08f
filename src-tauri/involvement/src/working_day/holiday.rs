//! Bank holidays by rule, with the days that were moved or added once.
//!
//! Sources: Banking and Financial Dealings Act 1971, schedule 1, and the royal proclamations made under it, as gov.uk lists
//! them at <https://www.gov.uk/bank-holidays> (2020 to 2028). Easter by the Gregorian computus of Meeus, Jones and Butcher.

use alongside_locales::Words;
use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::charity::Nation;

/// The first year whose list is shown.
pub const FIRST_YEAR: i32 = 2020;
/// The last year whose list is shown.
pub const LAST_YEAR: i32 = 2100;

/// A bank holiday of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day on which nobody works.
    pub day: NaiveDate,
    /// Which it is.
    pub name: HolidayName,
    /// Whether the holiday itself is at a weekend, and this day stands in for it.
    pub substitute: bool,
}

/// The bank holidays of the United Kingdom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HolidayName {
    /// 1 January.
    NewYear,
    /// 2 January, in Scotland.
    SecondJanuary,
    /// 17 March, in Northern Ireland.
    SaintPatrick,
    /// The Friday before Easter.
    GoodFriday,
    /// The Monday after Easter, except in Scotland.
    EasterMonday,
    /// The first Monday in May.
    EarlyMay,
    /// The last Monday in May.
    Spring,
    /// 12 July, in Northern Ireland.
    BattleOfTheBoyne,
    /// The last Monday in August; in Scotland the first.
    Summer,
    /// 30 November, in Scotland.
    SaintAndrew,
    /// 25 December.
    Christmas,
    /// 26 December.
    BoxingDay,
    /// 3 June 2022.
    PlatinumJubilee,
    /// 19 September 2022.
    StateFuneral,
    /// 8 May 2023.
    Coronation,
    /// 15 June 2026, in Scotland.
    WorldCup,
}

impl HolidayName {
    /// What it is called.
    pub fn words(self, words: Words) -> &'static str {
        match self {
            HolidayName::NewYear => words.working_day_new_year(),
            HolidayName::SecondJanuary => words.working_day_second_january(),
            HolidayName::SaintPatrick => words.working_day_saint_patrick(),
            HolidayName::GoodFriday => words.working_day_good_friday(),
            HolidayName::EasterMonday => words.working_day_easter_monday(),
            HolidayName::EarlyMay => words.working_day_early_may(),
            HolidayName::Spring => words.working_day_spring(),
            HolidayName::BattleOfTheBoyne => words.working_day_boyne(),
            HolidayName::Summer => words.working_day_summer(),
            HolidayName::SaintAndrew => words.working_day_saint_andrew(),
            HolidayName::Christmas => words.working_day_christmas(),
            HolidayName::BoxingDay => words.working_day_boxing_day(),
            HolidayName::PlatinumJubilee => words.working_day_jubilee(),
            HolidayName::StateFuneral => words.working_day_funeral(),
            HolidayName::Coronation => words.working_day_coronation(),
            HolidayName::WorldCup => words.working_day_world_cup(),
        }
    }
}

/// The days off of a nation in a year, in order. A holiday at a weekend gives way to the next weekday that is none itself.
pub fn holidays(nation: Nation, year: i32) -> Vec<Holiday> {
    let mut found: Vec<Holiday> = plain(nation, year)
        .into_iter()
        .flatten()
        .map(|(day, name)| Holiday {
            day,
            name,
            substitute: false,
        })
        .collect();
    // What falls on a weekday keeps its day: 26 December stays Boxing Day when Christmas is a Sunday, and Christmas moves past it.
    let mut taken: Vec<NaiveDate> = found.iter().map(|it| it.day).collect();
    for holiday in &mut found {
        while is_weekend(holiday.day) || (holiday.substitute && taken.contains(&holiday.day)) {
            let Some(next) = holiday.day.succ_opt() else {
                break;
            };
            holiday.day = next;
            holiday.substitute = true;
        }
        taken.push(holiday.day);
    }
    found.sort_by_key(|it| it.day);
    found
}

/// Saturday or Sunday.
pub(super) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

type Plain = Option<(NaiveDate, HolidayName)>;

/// The holidays on their own days, weekends or not.
fn plain(nation: Nation, year: i32) -> Vec<Plain> {
    let scotland = nation == Nation::Scotland;
    let ireland = nation == Nation::NorthernIreland;
    let fixed = |here: bool, month, day, name| {
        here.then(|| NaiveDate::from_ymd_opt(year, month, day))
            .flatten()
            .map(|day| (day, name))
    };
    let easter = easter(year);
    let early_may = match year {
        // Moved for the 75th anniversary of VE Day.
        2020 => NaiveDate::from_ymd_opt(2020, 5, 8),
        _ => first_monday(year, 5),
    };
    let spring = match year {
        // Moved for the Platinum Jubilee.
        2022 => NaiveDate::from_ymd_opt(2022, 6, 2),
        _ => last_monday(year, 5),
    };
    let summer = if scotland {
        first_monday(year, 8)
    } else {
        last_monday(year, 8)
    };
    let with = |day: Option<NaiveDate>, name| day.map(|day| (day, name));
    vec![
        fixed(true, 1, 1, HolidayName::NewYear),
        fixed(scotland, 1, 2, HolidayName::SecondJanuary),
        fixed(ireland, 3, 17, HolidayName::SaintPatrick),
        with(
            easter.and_then(|it| it.checked_sub_days(Days::new(2))),
            HolidayName::GoodFriday,
        ),
        with(
            easter.and_then(|it| it.succ_opt()).filter(|_| !scotland),
            HolidayName::EasterMonday,
        ),
        with(early_may, HolidayName::EarlyMay),
        fixed(year == 2023, 5, 8, HolidayName::Coronation),
        with(spring, HolidayName::Spring),
        fixed(year == 2022, 6, 3, HolidayName::PlatinumJubilee),
        fixed(scotland && year == 2026, 6, 15, HolidayName::WorldCup),
        fixed(ireland, 7, 12, HolidayName::BattleOfTheBoyne),
        with(summer, HolidayName::Summer),
        fixed(year == 2022, 9, 19, HolidayName::StateFuneral),
        fixed(scotland, 11, 30, HolidayName::SaintAndrew),
        fixed(true, 12, 25, HolidayName::Christmas),
        fixed(true, 12, 26, HolidayName::BoxingDay),
    ]
}

fn first_monday(year: i32, month: u32) -> Option<NaiveDate> {
    NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Mon, 1)
}

fn last_monday(year: i32, month: u32) -> Option<NaiveDate> {
    NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Mon, 5)
        .or_else(|| NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Mon, 4))
}

/// Easter Sunday.
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, rest) = (year.div_euclid(100), year.rem_euclid(100));
    let correction = (century + 8) / 25;
    let epact =
        (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15).rem_euclid(30);
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let count = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(
        year,
        u32::try_from(count / 31).ok()?,
        u32::try_from(count % 31 + 1).ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The days as gov.uk writes them.
    fn days(nation: Nation, year: i32) -> String {
        let days: Vec<String> = holidays(nation, year)
            .into_iter()
            .map(|it| {
                let star = if it.substitute { "*" } else { "" };
                format!("{}{star}", it.day.format("%-d/%-m"))
            })
            .collect();
        days.join(" ")
    }

    #[test]
    fn the_years_that_gov_uk_lists() {
        // https://www.gov.uk/bank-holidays, an asterisk for "substitute day".
        for (nation, year, published) in [
            (
                Nation::England,
                2020,
                "1/1 10/4 13/4 8/5 25/5 31/8 25/12 28/12*",
            ),
            (
                Nation::England,
                2021,
                "1/1 2/4 5/4 3/5 31/5 30/8 27/12* 28/12*",
            ),
            (
                Nation::Wales,
                2022,
                "3/1* 15/4 18/4 2/5 2/6 3/6 29/8 19/9 26/12 27/12*",
            ),
            (
                Nation::England,
                2023,
                "2/1* 7/4 10/4 1/5 8/5 29/5 28/8 25/12 26/12",
            ),
            (
                Nation::England,
                2027,
                "1/1 26/3 29/3 3/5 31/5 30/8 27/12* 28/12*",
            ),
            (
                Nation::Scotland,
                2022,
                "3/1* 4/1* 15/4 2/5 2/6 3/6 1/8 19/9 30/11 26/12 27/12*",
            ),
            (
                Nation::Scotland,
                2026,
                "1/1 2/1 3/4 4/5 25/5 15/6 3/8 30/11 25/12 28/12*",
            ),
            (
                Nation::NorthernIreland,
                2024,
                "1/1 18/3* 29/3 1/4 6/5 27/5 12/7 26/8 25/12 26/12",
            ),
            (
                Nation::NorthernIreland,
                2026,
                "1/1 17/3 3/4 6/4 4/5 25/5 13/7* 31/8 25/12 28/12*",
            ),
        ] {
            assert_eq!(days(nation, year), published, "{nation:?} {year}");
        }
        // 2 January keeps its Monday, and New Year's Day is made up for after it.
        assert!(days(Nation::Scotland, 2023).starts_with("2/1 3/1* "));
    }

    #[test]
    fn every_holiday_is_a_weekday_of_its_own() {
        for nation in Nation::ALL {
            for year in FIRST_YEAR..=LAST_YEAR {
                let found = holidays(*nation, year);
                assert!(found.iter().all(|it| !is_weekend(it.day)));
                assert!(found.windows(2).all(|two| two[0].day < two[1].day));
                assert!(found.iter().all(|it| it.day.year() == year));
                let least = match nation {
                    Nation::England | Nation::Wales => 8,
                    Nation::Scotland => 9,
                    Nation::NorthernIreland => 10,
                };
                assert!(found.len() >= least, "{nation:?} {year}: {found:?}");
            }
        }
    }
}
