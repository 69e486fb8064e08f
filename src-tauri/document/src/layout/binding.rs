//! Keeps together what is understood together: "21 January 2027" stands on one line.

use std::borrow::Cow;

/// A space at which no line ends. Written into the file as an ordinary space.
pub(crate) const BOUND_SPACE: char = '\u{A0}';

/// The text with day, month and year bound: a number of one or two figures, a word with a capital, a number of four figures.
/// So months need no list, in any language.
pub(crate) fn bound(text: &str) -> Cow<'_, str> {
    let words: Vec<&str> = text.split(' ').collect();
    let mut after_binds = vec![false; words.len()];
    for (at, date) in words.windows(3).enumerate() {
        let year = date[2].trim_end_matches(|c: char| !c.is_ascii_digit());
        if is_number(date[0], 1..=2)
            && date[1].chars().next().is_some_and(char::is_uppercase)
            && is_number(year, 4..=4)
        {
            after_binds[at] = true;
            after_binds[at + 1] = true;
        }
    }
    if !after_binds.contains(&true) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 2);
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            out.push(if after_binds[at - 1] {
                BOUND_SPACE
            } else {
                ' '
            });
        }
        out.push_str(word);
    }
    Cow::Owned(out)
}

fn is_number(word: &str, figures: std::ops::RangeInclusive<usize>) -> bool {
    figures.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_date_are_bound() {
        assert_eq!(
            bound("It is on Thursday 21 January 2027."),
            "It is on Thursday 21\u{A0}January\u{A0}2027."
        );
        assert_eq!(
            bound("ar 1 Ebrill 2026, am 10"),
            "ar 1\u{A0}Ebrill\u{A0}2026, am 10"
        );
    }

    #[test]
    fn other_words_are_left_alone() {
        for text in ["6 representatives and 4 managers", "Room 2 Town Hall", ""] {
            assert!(matches!(bound(text), Cow::Borrowed(_)), "{text}");
        }
    }
}
