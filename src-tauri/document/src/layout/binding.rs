//! Keeps together what is understood together: "21 January 2027" and "01632 960 118" stand on one line.

use crate::speech::phone;
use std::borrow::Cow;

/// A space at which no line ends. Written into the file as an ordinary space.
pub(crate) const BOUND_SPACE: char = '\u{A0}';

/// Forbids a line to end here, and is not written into the file.
const JOINER: char = '\u{2060}';

/// The text with what belongs together bound: day, month and year of a date, the groups of a phone number, and the
/// parts of a word with hyphens.
pub(crate) fn bound(text: &str) -> Cow<'_, str> {
    match bound_figures(text) {
        Cow::Borrowed(text) => bound_hyphens(text),
        Cow::Owned(text) => Cow::Owned(bound_hyphens(&text).into_owned()),
    }
}

/// "Dial-a-Ride" is one word: split over two lines it is hard to read.
fn bound_hyphens(text: &str) -> Cow<'_, str> {
    let hyphen = |(at, _): &(usize, &str)| {
        let before = text[..*at].chars().next_back();
        let after = text[at + 1..].chars().next();
        before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
    };
    let mut hyphens = text.match_indices('-').filter(hyphen).peekable();
    if hyphens.peek().is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 12);
    let mut last = 0;
    for (at, _) in hyphens {
        out.push_str(&text[last..=at]);
        out.push(JOINER);
        last = at + 1;
    }
    out.push_str(&text[last..]);
    Cow::Owned(out)
}

/// Dates are a number of one or two figures, a word with a capital, a number of four figures: so months need no list, in any language.
fn bound_figures(text: &str) -> Cow<'_, str> {
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
    let mut at = 0;
    while at < words.len() {
        let groups = phone(&words[at..]).max(1);
        after_binds[at..at + groups - 1].fill(true);
        at += groups;
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
    fn the_groups_of_a_phone_number_are_bound() {
        assert_eq!(
            bound("Phone Helen on 01632 960 118, or +44 1632 960 119."),
            "Phone Helen on 01632\u{A0}960\u{A0}118, or +44\u{A0}1632\u{A0}960\u{A0}119."
        );
    }

    #[test]
    fn a_word_with_hyphens_stays_whole() {
        assert_eq!(
            bound("Dial-a-Ride - or"),
            "Dial-\u{2060}a-\u{2060}Ride - or"
        );
    }

    #[test]
    fn other_words_are_left_alone() {
        for text in [
            "6 representatives and 4 managers",
            "Room 2 Town Hall",
            "0 of 12 people",
            "",
        ] {
            assert!(matches!(bound(text), Cow::Borrowed(_)), "{text}");
        }
    }
}
