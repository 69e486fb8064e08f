//! Dates. The names of days and months stand in day.ftl.

use chrono::{Datelike, Month, NaiveDate, Weekday};

use crate::Words;

impl Words {
    /// `Thursday 21 January 2027`, `Dydd Iau 21 Ionawr 2027`.
    /// Welsh mutates after most prepositions: put the date after a label or a colon, not after "ar" or "i".
    #[must_use]
    pub fn day(self, date: NaiveDate) -> String {
        format!("{} {}", self.weekday(date), self.day_short(date))
    }

    /// `21 January 2027`, `21 Ionawr 2027`.
    #[must_use]
    pub fn day_short(self, date: NaiveDate) -> String {
        format!("{} {}", date.day(), self.month(date))
    }

    /// `March 2024`, `Mawrth 2024`.
    #[must_use]
    pub fn month(self, date: NaiveDate) -> String {
        format!("{} {}", self.month_name(date.month()), date.year())
    }

    /// `Thursday`, `Dydd Iau`.
    #[must_use]
    pub fn weekday(self, date: NaiveDate) -> &'static str {
        match date.weekday() {
            Weekday::Mon => self.day_monday(),
            Weekday::Tue => self.day_tuesday(),
            Weekday::Wed => self.day_wednesday(),
            Weekday::Thu => self.day_thursday(),
            Weekday::Fri => self.day_friday(),
            Weekday::Sat => self.day_saturday(),
            Weekday::Sun => self.day_sunday(),
        }
    }

    /// `Thu`, `Iau`: the weekday where there is little room.
    #[must_use]
    pub fn weekday_short(self, date: NaiveDate) -> &'static str {
        match date.weekday() {
            Weekday::Mon => self.day_short_monday(),
            Weekday::Tue => self.day_short_tuesday(),
            Weekday::Wed => self.day_short_wednesday(),
            Weekday::Thu => self.day_short_thursday(),
            Weekday::Fri => self.day_short_friday(),
            Weekday::Sat => self.day_short_saturday(),
            Weekday::Sun => self.day_short_sunday(),
        }
    }

    /// The month with this name, or the first three or more letters of it, in either language: 1 for "January", "jan" or "Ionawr".
    #[must_use]
    pub fn month_with_name(self, typed: &str) -> Option<u32> {
        let typed = typed.trim().to_lowercase();
        let other = match self.language() {
            crate::Language::English => crate::Language::Welsh,
            crate::Language::Welsh => crate::Language::English,
        };
        if typed.chars().count() < 3 {
            return None;
        }
        [self, Words::new(other)].into_iter().find_map(|words| {
            (1..=12).find(|month| words.month_name(*month).to_lowercase().starts_with(&typed))
        })
    }

    /// `January` for 1 to `December` for 12; nothing for any other number.
    #[must_use]
    pub fn month_name(self, month: u32) -> &'static str {
        let Some(month) = u8::try_from(month)
            .ok()
            .and_then(|m| Month::try_from(m).ok())
        else {
            return "";
        };
        match month {
            Month::January => self.day_january(),
            Month::February => self.day_february(),
            Month::March => self.day_march(),
            Month::April => self.day_april(),
            Month::May => self.day_may(),
            Month::June => self.day_june(),
            Month::July => self.day_july(),
            Month::August => self.day_august(),
            Month::September => self.day_september(),
            Month::October => self.day_october(),
            Month::November => self.day_november(),
            Month::December => self.day_december(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_day_is_written_out_in_both_languages() {
        let (english, welsh) = (Words::new(Language::English), Words::new(Language::Welsh));
        let day = date(2027, 1, 21);
        assert_eq!(english.day(day), "Thursday 21 January 2027");
        assert_eq!(welsh.day(day), "Dydd Iau 21 Ionawr 2027");
        assert_eq!(english.day_short(date(2026, 3, 1)), "1 March 2026");
        assert_eq!(welsh.day_short(date(2026, 3, 1)), "1 Mawrth 2026");
        assert_eq!(english.month(date(2024, 3, 9)), "March 2024");
        assert_eq!(welsh.month(date(2024, 7, 9)), "Gorffennaf 2024");
    }

    /// A name in the wrong place would send people to a meeting on the wrong day.
    #[test]
    fn every_name_stands_in_its_place() {
        let (english, welsh) = (Words::new(Language::English), Words::new(Language::Welsh));
        let months: Vec<&str> = (1..=12).map(|m| welsh.month_name(m)).collect();
        assert_eq!(
            months.join(" "),
            "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"
        );
        for month in 1..=12 {
            let day = date(2027, month, 1);
            assert_eq!(english.month_name(month), day.format("%B").to_string());
        }
        let week: Vec<&str> = (4..=10).map(|d| welsh.weekday(date(2027, 1, d))).collect();
        assert_eq!(
            week.join(", "),
            "Dydd Llun, Dydd Mawrth, Dydd Mercher, Dydd Iau, Dydd Gwener, Dydd Sadwrn, Dydd Sul"
        );
        let week = |words: Words| {
            let short = (4..=10).map(|d| words.weekday_short(date(2027, 1, d)));
            short.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(week(english), "Mon Tue Wed Thu Fri Sat Sun");
        assert_eq!(week(welsh), "Llun Maw Mer Iau Gwe Sad Sul");
        for day in 4..=10 {
            let day = date(2027, 1, day);
            assert_eq!(english.weekday(day), day.format("%A").to_string());
        }
        assert_eq!(english.month_name(13), "");
    }
}
