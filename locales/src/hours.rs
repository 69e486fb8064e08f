//! Lengths of time.

use crate::Words;
use crate::number::grouped;

impl Words {
    /// How long something takes, as a person would say it:
    /// `2 hours`, `27.5 hours` (quarters of an hour), `45 minutes`, `1 hour 20 minutes`.
    #[must_use]
    pub fn hours(self, minutes: usize) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60);
        match (hours, rest) {
            (0, 1..) => self.hours_minutes(rest),
            (_, 0) => self.hours_whole(hours),
            (_, 15) => self.hours_decimal(&format!("{}.25", grouped(hours))),
            (_, 30) => self.hours_decimal(&format!("{}.5", grouped(hours))),
            (_, 45) => self.hours_decimal(&format!("{}.75", grouped(hours))),
            _ => format!("{} {}", self.hours_whole(hours), self.hours_minutes(rest)),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Language, Words};

    #[test]
    fn a_length_of_time_is_said_as_people_say_it() {
        let english = Words::new(Language::English);
        let welsh = Words::new(Language::Welsh);
        for (minutes, in_english, in_welsh) in [
            (0, "0 hours", "0 awr"),
            (1, "1 minute", "1 munud"),
            (2, "2 minutes", "2 funud"),
            (30, "30 minutes", "30 munud"),
            (60, "1 hour", "1 awr"),
            (75, "1.25 hours", "1.25 awr"),
            (80, "1 hour 20 minutes", "1 awr 20 munud"),
            (90, "1.5 hours", "1.5 awr"),
            (105, "1.75 hours", "1.75 awr"),
            (120, "2 hours", "2 awr"),
            (1650, "27.5 hours", "27.5 awr"),
            (60_000, "1,000 hours", "1,000 awr"),
        ] {
            assert_eq!(english.hours(minutes), in_english);
            assert_eq!(welsh.hours(minutes), in_welsh);
        }
    }
}
