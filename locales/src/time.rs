//! Times of day.

use chrono::{NaiveTime, Timelike};

use crate::Words;

impl Words {
    /// `10:30`, by the 24-hour clock in both languages. Seconds are dropped.
    #[must_use]
    pub fn time(self, time: NaiveTime) -> String {
        format!("{}:{:02}", time.hour(), time.minute())
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use crate::{Language, Words};

    #[test]
    fn a_time_has_hours_and_minutes() {
        let words = Words::new(Language::English);
        let said = |h, m| words.time(NaiveTime::from_hms_opt(h, m, 59).unwrap());
        assert_eq!(said(10, 30), "10:30");
        assert_eq!(said(8, 5), "8:05");
        assert_eq!(said(0, 0), "0:00");
        assert_eq!(said(17, 15), "17:15");
    }

    #[test]
    fn a_meeting_has_a_start_and_an_end() {
        let english = Words::new(Language::English);
        assert_eq!(english.time_range("10:30", "12:00"), "10:30 to 12:00");
    }
}
