//! Checks that every form needs: is it there, is it short enough, was something chosen.

use crate::day::DayDraft;
use crate::problem::{Problems, TextFault, one_line, several_lines};
use alongside_locales::Words;
use chrono::NaiveDate;

/// The name of a field and the words that ask for it.
pub type Question<'a> = (&'a str, &'a str);

/// The longest line, in characters: a title or a name. Longer ones break every list and label they stand in.
pub const LONGEST_LINE: usize = 200;
/// The longest text, in characters: about four printed pages.
pub const LONGEST_TEXT: usize = 10_000;

/// One line that must be there. Spaces at both ends do not count, and spaces within count once.
pub fn line(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: &str,
    missing: impl Into<String>,
) -> Option<String> {
    let line = line_or_none(problems, words, question, typed);
    if line.is_empty() && problems.about(question.0).is_none() {
        problems.add(question.0.to_string(), missing);
    }
    (!line.is_empty()).then_some(line)
}

/// One line that may be left out; then it is empty.
pub fn line_or_none(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: &str,
) -> String {
    within(problems, words, question, one_line(typed, LONGEST_LINE))
}

/// Text of several lines that must be there.
pub fn text(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: &str,
    missing: impl Into<String>,
) -> Option<String> {
    let text = text_or_none(problems, words, question, typed);
    if text.is_empty() && problems.about(question.0).is_none() {
        problems.add(question.0.to_string(), missing);
    }
    (!text.is_empty()).then_some(text)
}

/// Text of several lines that may be left out; then it is empty. Line breaks are kept, as `\n`.
pub fn text_or_none(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: &str,
) -> String {
    within(
        problems,
        words,
        question,
        several_lines(typed, LONGEST_TEXT),
    )
}

/// Hours with a decimal point or comma, to the minute, from 0 to `most`; `None` where nothing was typed.
pub fn hours(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: &str,
    most: usize,
) -> Option<u32> {
    let typed = typed.trim().replace(',', ".");
    if typed.is_empty() {
        return None;
    }
    let figures = typed
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.')
        && typed.len() <= 8;
    let hours: Option<f64> = if figures { typed.parse().ok() } else { None };
    let field = question.0.to_string();
    match hours {
        // Not above the limit, so the minutes fit.
        Some(hours) if hours <= most as f64 => return Some((hours * 60.0).round() as u32),
        Some(_) => problems.add(field, words.problem_number_between(question.1, 0, most)),
        None => problems.add(field, words.problem_number(question.1, "7.5")),
    }
    None
}

/// Kept minutes as hours that can be typed: 450 is 7.5.
pub fn typed_hours(minutes: Option<u32>) -> String {
    minutes
        .map(|minutes| (f64::from(minutes) / 60.0 * 100.0).round() / 100.0)
        .map(|hours| hours.to_string())
        .unwrap_or_default()
}

/// A whole number from 1 to `most`; `None` where nothing was typed.
pub fn whole(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: &str,
    most: u32,
) -> Option<u32> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let number = typed
        .parse()
        .ok()
        .filter(|number| (1..=most).contains(number));
    if number.is_none() {
        let message = words.problem_number_between(question.1, 1, most as usize);
        problems.add(question.0.to_string(), message);
    }
    number
}

/// A day that must be there, whenever it is.
pub fn day(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: DayDraft<'_>,
    missing: impl Into<String>,
) -> Option<NaiveDate> {
    let told = problems.len();
    let day = typed.check(problems, words, question);
    if day.is_none() && problems.len() == told {
        problems.add(format!("{}-day", question.0), missing);
    }
    day
}

/// A day that must be there, and not after `today`.
pub fn past_day(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: DayDraft<'_>,
    today: NaiveDate,
    missing: impl Into<String>,
) -> Option<NaiveDate> {
    let (field, told) = (format!("{}-day", question.0), problems.len());
    match typed.check(problems, words, question) {
        Some(day) if day > today => {
            problems.add(field, words.problem_date_past(question.1));
            None
        }
        None if problems.len() == told => {
            problems.add(field, missing);
            None
        }
        day => day,
    }
}

/// The day, unless it lies before the first that can be.
pub fn not_before(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    day: Option<NaiveDate>,
    first: Option<NaiveDate>,
) -> Option<NaiveDate> {
    match (day, first) {
        (Some(day), Some(first)) if day < first => {
            let first = words.day_short(first);
            let told = words.problem_date_not_before(question.1, &first);
            problems.add(format!("{}-day", question.0), told);
            None
        }
        _ => day,
    }
}

/// Like [`past_day`], for a day that may be left out.
pub fn past_day_or_none(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: DayDraft<'_>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let day = typed.check(problems, words, question)?;
    if day > today {
        problems.add(
            format!("{}-day", question.0),
            words.problem_date_past(question.1),
        );
        return None;
    }
    Some(day)
}

/// Something that must be chosen.
pub fn choice<T>(
    problems: &mut Problems,
    field: &str,
    chosen: Option<T>,
    missing: impl Into<String>,
) -> Option<T> {
    if chosen.is_none() {
        problems.add(field.to_string(), missing);
    }
    chosen
}

fn within(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    taken: Result<String, TextFault>,
) -> String {
    match taken {
        Ok(text) => text,
        Err(TextFault::TooLong { limit, length }) => {
            problems.add(
                question.0.to_string(),
                words.problem_too_long(length - limit, question.1, limit),
            );
            String::new()
        }
        Err(TextFault::Missing) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn a_line_is_tidied_but_keeps_its_words() {
        let mut problems = Problems::default();
        let line = line_or_none(
            &mut problems,
            Words::new(Language::English),
            ("title", "Title"),
            "  <b>Partnership\u{202E}\t Board</b>\u{0}\r\n ",
        );
        assert_eq!(line, "<b>Partnership Board</b>");
        assert!(problems.is_empty());
    }

    #[test]
    fn a_line_of_spaces_is_missing() {
        let mut problems = Problems::default();
        assert_eq!(
            super::line(
                &mut problems,
                Words::new(Language::English),
                ("title", "Title"),
                " \n ",
                "Enter a title"
            ),
            None
        );
        assert_eq!(problems.about("title"), Some("Enter a title"));
    }
}
