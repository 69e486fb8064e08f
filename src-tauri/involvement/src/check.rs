//! Checks that every form needs: is it there, is it short enough, was something chosen.

use crate::problem::{Problems, TextFault, one_line, several_lines};
use alongside_locales::Words;

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
