//! Problems: what is wrong with a form, all at once, each with its field and a sentence in the reader's language.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The name of the field in the draft, which is also the name and id of the control on the page.
    pub field: Cow<'static, str>,
    /// A sentence that says what to do, the same in the error summary and at the field.
    pub message: String,
}

/// Everything that is wrong with a form, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Nothing wrong so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// One thing wrong.
    pub fn one(field: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        let mut problems = Self::new();
        problems.add(field, message);
        problems
    }

    /// Adds a problem.
    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, message: impl Into<String>) {
        self.0.push(Problem {
            field: field.into(),
            message: message.into(),
        });
    }

    /// The value, or `None` and one more problem.
    ///
    /// ```
    /// # use alongside_involvement::problem::Problems;
    /// let mut problems = Problems::new();
    /// let minutes = problems.keep("minutes", "ten".parse::<u32>().map_err(|_| "Enter minutes as a number"));
    /// assert_eq!(minutes, None);
    /// assert_eq!(problems.about("minutes"), Some("Enter minutes as a number"));
    /// ```
    pub fn keep<T, M: Into<String>>(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        checked: Result<T, M>,
    ) -> Option<T> {
        checked.map_err(|message| self.add(field, message)).ok()
    }

    /// What is wrong with this field, if anything: the first message about it.
    pub fn about(&self, field: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|problem| problem.field == field)
            .map(|problem| problem.message.as_str())
    }

    /// Is nothing wrong?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many things are wrong.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Each problem in the order of the fields.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Extend<Problem> for Problems {
    fn extend<I: IntoIterator<Item = Problem>>(&mut self, more: I) {
        self.0.extend(more);
    }
}

/// Why a piece of typed text cannot be taken; the noun knows the words for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// Nothing, or only spaces, was typed.
    Missing,
    /// More characters than `limit` were typed.
    TooLong {
        /// The most characters that fit.
        limit: usize,
        /// How many there are.
        length: usize,
    },
}

/// One line of text as typed: spaces at the ends and doubled spaces go, line breaks and other control characters
/// become spaces, hidden characters go. May be empty; at most `limit` characters.
pub fn one_line(typed: &str, limit: usize) -> Result<String, TextFault> {
    let typed: String = typed.chars().filter(|c| !is_hidden(*c)).collect();
    let words: Vec<&str> = typed
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    within(words.join(" "), limit)
}

/// One line that must not be empty.
pub fn required_line(typed: &str, limit: usize) -> Result<String, TextFault> {
    one_line(typed, limit).and_then(not_empty)
}

/// Text of several lines as typed: line breaks become `\n`, tabs and other control characters become spaces, hidden characters,
/// empty lines and spaces at the ends go. May be empty; at most `limit` characters.
pub fn several_lines(typed: &str, limit: usize) -> Result<String, TextFault> {
    let text: String = typed
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !is_hidden(*c))
        .map(|c| match c {
            c if breaks(c) => '\n',
            c if c.is_control() => ' ',
            c => c,
        })
        .collect();
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    within(lines.join("\n").trim_matches('\n').trim().to_owned(), limit)
}

/// Text of several lines that must not be empty.
pub fn required_lines(typed: &str, limit: usize) -> Result<String, TextFault> {
    several_lines(typed, limit).and_then(not_empty)
}

fn within(text: String, limit: usize) -> Result<String, TextFault> {
    let length = text.chars().count();
    if length > limit {
        Err(TextFault::TooLong { limit, length })
    } else {
        Ok(text)
    }
}

/// Everything that begins a new line: pasted text has the soft break of a word processor, the break of a page, and the breaks of
/// Unicode (standard, section 5.8).
fn breaks(c: char) -> bool {
    matches!(
        c,
        '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Characters nobody sees, which come along with pasted text: they would turn the direction of the words around them,
/// or make two equal names differ.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn not_empty(text: String) -> Result<String, TextFault> {
    if text.is_empty() {
        Err(TextFault::Missing)
    } else {
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_keep_the_order_of_the_fields() {
        let mut problems = Problems::new();
        problems.add("name", "Enter a name");
        problems.add("email", "Enter an email address");
        let fields: Vec<_> = problems
            .iter()
            .map(|problem| problem.field.as_ref())
            .collect();
        assert_eq!(fields, ["name", "email"]);
        assert_eq!(problems.about("phone"), None);
    }

    #[test]
    fn a_line_is_tidied_but_its_words_stay() {
        assert_eq!(
            one_line("  Siân \t O'Brien\r\n", 20).as_deref(),
            Ok("Siân O'Brien")
        );
        assert_eq!(one_line(" \n ", 20).as_deref(), Ok(""));
        assert_eq!(required_line(" \n ", 20), Err(TextFault::Missing));
    }

    #[test]
    fn the_limit_counts_characters_not_bytes() {
        assert_eq!(one_line("ŵŵŵ", 3).as_deref(), Ok("ŵŵŵ"));
        assert_eq!(
            one_line("ŵŵŵŵ", 3),
            Err(TextFault::TooLong {
                limit: 3,
                length: 4
            })
        );
    }

    #[test]
    fn line_breaks_stay_in_several_lines() {
        assert_eq!(
            several_lines("\r\nOne \r\n\r\nTwo\u{7}\r\n", 20).as_deref(),
            Ok("One\n\nTwo")
        );
    }

    #[test]
    fn words_that_a_tab_or_a_soft_break_parts_do_not_run_together() {
        let read = |typed| several_lines(typed, 40);
        assert_eq!(read("Helen\tMarsh").as_deref(), Ok("Helen Marsh"));
        assert_eq!(read("Helen\u{b}Marsh").as_deref(), Ok("Helen\nMarsh"));
        assert_eq!(
            read("Helen\u{2028}Marsh\u{c}Kate").as_deref(),
            Ok("Helen\nMarsh\nKate")
        );
        assert_eq!(read("Helen\u{1f}Marsh").as_deref(), Ok("Helen Marsh"));
        assert_eq!(read("Hel\u{200b}en").as_deref(), Ok("Helen"));
    }
}
