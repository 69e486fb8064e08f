//! Times of day as people type them, and the nights on which clocks change.
//!
//! Summer time in the whole United Kingdom begins at 1:00 on the last Sunday of March, when clocks go forward to 2:00, and ends at
//! 2:00 on the last Sunday of October, when they go back to 1:00 (Summer Time Act 1972 as amended by the Summer Time Order 2002).

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Weekday};

/// Which way clocks go in a night.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockChange {
    /// 1:00 to 1:59 is left out.
    Forward,
    /// 1:00 to 1:59 comes twice.
    Back,
}

impl ClockChange {
    /// What clocks do on this day.
    pub fn on(day: NaiveDate) -> Option<Self> {
        let last_sunday =
            day.weekday() == Weekday::Sun && (day + TimeDelta::days(7)).month() != day.month();
        match (last_sunday, day.month()) {
            (true, 3) => Some(Self::Forward),
            (true, 10) => Some(Self::Back),
            _ => None,
        }
    }

    /// What clocks do to this moment on the wall: leave it out, or show it twice.
    pub fn at(moment: NaiveDateTime) -> Option<Self> {
        Self::on(moment.date()).filter(|_| moment.hour() == 1)
    }

    /// What clocks do between two moments on the wall, if anything.
    pub fn between(from: NaiveDateTime, until: NaiveDateTime) -> Option<(NaiveDate, Self)> {
        [from.date(), until.date()].into_iter().find_map(|day| {
            let change = Self::on(day)?;
            let at = day.and_hms_opt(1, 0, 0)?;
            (from <= at && until > at).then_some((day, change))
        })
    }
}

/// How many minutes really pass between two moments on the wall.
pub(super) fn minutes(from: NaiveDateTime, until: NaiveDateTime) -> i64 {
    let on_the_wall = (until - from).num_minutes();
    match ClockChange::between(from, until) {
        Some((_, ClockChange::Forward)) => on_the_wall - 60,
        Some((_, ClockChange::Back)) => on_the_wall + 60,
        None => on_the_wall,
    }
}

/// The time that was typed: `10:30`, `10.30`, `1030`, `9`, `2pm`, `2.15 pm`, in Welsh `2 yh`. `None` for anything else.
pub(crate) fn read(typed: &str) -> Option<NaiveTime> {
    let typed: String = typed
        .to_lowercase()
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    let without_dots = |ending: &str| ending.replace('.', "");
    let (figures, half) = match typed.find(|c: char| c.is_alphabetic()) {
        Some(place) => (&typed[..place], without_dots(&typed[place..])),
        None => (typed.as_str(), String::new()),
    };
    let (hour, minute) = match figures.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return None,
        None if (3..=4).contains(&figures.len()) => figures.split_at_checked(figures.len() - 2)?,
        None => (figures, "00"),
    };
    let number = |text: &str| -> Option<u32> {
        let plain = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| text.parse().ok()).flatten()
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    let hour = match (half.as_str(), hour) {
        ("", _) => hour,
        ("am" | "yb", 12) => 0,
        ("am" | "yb", 1..=11) => hour,
        ("pm" | "yh", 12) => 12,
        ("pm" | "yh", 1..=11) => hour + 12,
        _ => return None,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: &str, time: &str) -> NaiveDateTime {
        day.parse::<NaiveDate>()
            .unwrap()
            .and_time(read(time).unwrap())
    }

    #[test]
    fn times_as_people_write_them() {
        for (typed, expected) in [
            ("10:30", "10:30"),
            ("10.30", "10:30"),
            (" 1030 ", "10:30"),
            ("930", "09:30"),
            ("9", "09:00"),
            ("2pm", "14:00"),
            ("2.15 P.M.", "14:15"),
            ("2 yh", "14:00"),
            ("12am", "00:00"),
            ("12 noon", ""),
            ("12pm", "12:00"),
            ("0:05", "00:05"),
            ("24:00", ""),
            ("10:60", ""),
            ("13pm", ""),
            ("10:3", ""),
            ("", ""),
            ("ten", ""),
            ("-1", ""),
            ("１０", ""),
            ("10:30:00", ""),
        ] {
            let found = read(typed).map(|time| time.format("%H:%M").to_string());
            assert_eq!(found.unwrap_or_default(), expected, "{typed}");
        }
    }

    #[test]
    fn clocks_change_on_the_last_sundays_of_march_and_october() {
        let on = |day: &str| ClockChange::on(day.parse().unwrap());
        // The days that gov.uk names for 2026 and 2027.
        assert_eq!(on("2026-03-29"), Some(ClockChange::Forward));
        assert_eq!(on("2026-10-25"), Some(ClockChange::Back));
        assert_eq!(on("2027-03-28"), Some(ClockChange::Forward));
        assert_eq!(on("2027-10-31"), Some(ClockChange::Back));
        for other in ["2027-03-21", "2027-10-24", "2027-03-29", "2027-06-27"] {
            assert_eq!(on(other), None, "{other}");
        }
    }

    #[test]
    fn an_hour_is_missing_or_comes_twice() {
        assert_eq!(
            ClockChange::at(at("2027-03-28", "1:30")),
            Some(ClockChange::Forward)
        );
        assert_eq!(
            ClockChange::at(at("2027-10-31", "1:00")),
            Some(ClockChange::Back)
        );
        assert_eq!(ClockChange::at(at("2027-03-28", "2:00")), None);
        assert_eq!(ClockChange::at(at("2027-03-27", "1:30")), None);
    }

    #[test]
    fn a_night_is_an_hour_shorter_or_longer() {
        let spring = (at("2027-03-27", "22:00"), at("2027-03-28", "6:00"));
        assert_eq!(minutes(spring.0, spring.1), 7 * 60);
        let autumn = (at("2027-10-30", "22:00"), at("2027-10-31", "6:00"));
        assert_eq!(minutes(autumn.0, autumn.1), 9 * 60);
        // A meeting in the morning of that day begins after the change.
        let morning = (at("2027-03-28", "10:30"), at("2027-03-28", "12:30"));
        assert_eq!(minutes(morning.0, morning.1), 120);
        let evening = (at("2027-03-27", "22:00"), at("2027-03-28", "1:00"));
        assert_eq!(minutes(evening.0, evening.1), 180);
    }
}
