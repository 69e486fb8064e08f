//! Calendar days as people type them.

use crate::{Problems, check::Question};
use alongside_locales::Words;
use chrono::{Datelike, NaiveDate};

/// Day, month and year as typed.
#[derive(Clone, Copy, Debug)]
pub struct DayDraft<'a> {
    parts: [&'a str; 3],
}

impl<'a> DayDraft<'a> {
    /// A day as typed into three boxes.
    pub fn new(day: &'a str, month: &'a str, year: &'a str) -> DayDraft<'a> {
        DayDraft {
            parts: [day.trim(), month.trim(), year.trim()],
        }
    }

    /// The three boxes.
    pub fn typed(self) -> [&'a str; 3] {
        self.parts
    }

    /// The day; `None` if all boxes are empty, or if there is a problem, which is told at the box that is wrong
    /// (`FIELD-day`, `FIELD-month`, `FIELD-year`). Years run from 1900 to 2199: anything else is a slip of the finger.
    pub fn check(
        self,
        problems: &mut Problems,
        words: Words,
        question: Question<'_>,
    ) -> Option<NaiveDate> {
        let [day, month, year] = self.parts;
        let (field, label) = question;
        if self.parts == [""; 3] {
            return None;
        }
        for (part, name, missing) in [
            (day, "day", words.problem_date_a_day()),
            (month, "month", words.problem_date_a_month()),
            (year, "year", words.problem_date_a_year()),
        ] {
            if part.is_empty() {
                problems.add(
                    format!("{field}-{name}"),
                    words.problem_date_part_missing(label, missing),
                );
                return None;
            }
        }
        let Some(year_number @ 1900..=2199) = number(year) else {
            problems.add(
                format!("{field}-year"),
                words.problem_date_year(label, "2027"),
            );
            return None;
        };
        let Some(month_number @ 1..=12) = number(month).or_else(|| words.month_with_name(month))
        else {
            problems.add(format!("{field}-month"), words.problem_date_month(label));
            return None;
        };
        let first = NaiveDate::from_ymd_opt(year_number as i32, month_number, 1)?;
        let found = number(day).and_then(|day| first.with_day(day));
        if found.is_none() {
            let message =
                words.problem_date_days_in_month(&words.month(first), days_in_month(first), label);
            problems.add(format!("{field}-day"), message);
        }
        found
    }
}

/// A kept day as it is typed: day, month, year; three empty strings if there is none.
pub fn typed(day: Option<NaiveDate>) -> [String; 3] {
    match day {
        None => Default::default(),
        Some(day) => [
            day.day().to_string(),
            day.month().to_string(),
            day.year().to_string(),
        ],
    }
}

fn number(typed: &str) -> Option<u32> {
    if typed.len() > 4 || !typed.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    typed.parse().ok()
}

fn days_in_month(first: NaiveDate) -> usize {
    (28..=31)
        .rev()
        .find(|day| first.with_day(*day).is_some())
        .unwrap_or(31) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    fn check(day: &str, month: &str, year: &str) -> (Option<NaiveDate>, Vec<String>) {
        let mut problems = Problems::default();
        let found = DayDraft::new(day, month, year).check(
            &mut problems,
            Words::new(Language::English),
            ("start", "First day"),
        );
        (
            found,
            problems
                .iter()
                .map(|problem| format!("{}: {}", problem.field, problem.message))
                .collect(),
        )
    }

    #[test]
    fn a_day_in_figures_or_with_the_name_of_its_month() {
        let day = NaiveDate::from_ymd_opt(2027, 1, 21);
        assert_eq!(check("21", "1", "2027"), (day, vec![]));
        assert_eq!(check("21", "January", "2027"), (day, vec![]));
        assert_eq!(check("21", "ionawr", "2027"), (day, vec![]));
    }

    #[test]
    fn no_day_at_all_is_no_problem() {
        assert_eq!(check("", " ", ""), (None, vec![]));
    }

    #[test]
    fn what_is_wrong_is_told_at_its_box() {
        assert_eq!(
            check("31", "11", "2026").1,
            ["start-day: November 2026 has 30 days: change the day in “First day”"]
        );
        assert_eq!(
            check("29", "2", "2027").1,
            ["start-day: February 2027 has 28 days: change the day in “First day”"]
        );
        assert!(check("1", "13", "2027").1[0].starts_with("start-month: "));
        assert!(check("1", "1", "27").1[0].starts_with("start-year: "));
        assert!(check("", "1", "2027").1[0].starts_with("start-day: "));
        assert!(check("+1", "1", "2027").1[0].starts_with("start-day: "));
    }
}
