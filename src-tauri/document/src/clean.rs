//! Takes out of a text what cannot be read: control characters, direction overrides, soft hyphens.
//!
//! Isolates (U+2066 to U+2069) stay: they keep a name from another script in its place and reorder nothing else.

use std::borrow::Cow;

/// What else ends a line, a paragraph or a page (Unicode Standard, 5.8).
const LINE_ENDS: [char; 6] = ['\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];

/// The text without unreadable characters; line ends as `\n`, tabs as spaces. No two words are left without anything between them.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| fate(c) == Fate::Stays) {
        return Cow::Borrowed(text);
    }
    let unified = text.replace("\r\n", "\n").replace(LINE_ENDS, "\n");
    let kept = unified.chars().filter_map(|c| match fate(c) {
        Fate::Stays => Some(c),
        Fate::BecomesSpace => Some(' '),
        Fate::Goes => None,
    });
    Cow::Owned(kept.collect())
}

/// Whether a character guides the layout and has no shape of its own: no font need have it.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
}

/// Whether nothing is left to read once what cannot be read is taken out.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_whitespace() || is_invisible(c) || fate(c) == Fate::Goes)
}

#[derive(PartialEq)]
enum Fate {
    Stays,
    BecomesSpace,
    Goes,
}

fn fate(c: char) -> Fate {
    match c {
        '\n' => Fate::Stays,
        '\t' => Fate::BecomesSpace,
        // embeddings and overrides reorder what follows; a soft hyphen would split a word; the rest have no shape at all
        '\u{202A}'..='\u{202E}'
        | '\u{00AD}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFC}'
        | '\u{FDD0}'..='\u{FDEF}'
        | '\u{E0000}'..='\u{E007F}' => Fate::Goes,
        // a line end is written in one way before anything is left out
        c if LINE_ENDS.contains(&c) => Fate::Goes,
        c if c.is_control() || u32::from(c) & 0xFFFE == 0xFFFE => Fate::Goes,
        _ => Fate::Stays,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overrides_and_controls_go_and_words_stay() {
        assert_eq!(clean("Roz\u{202E}eti\u{0}e\u{7}"), "Rozetie");
        assert_eq!(clean("Dial\u{AD}-a\u{FEFF}-Ride"), "Dial-a-Ride");
    }

    #[test]
    fn what_nobody_can_see_is_blank() {
        assert!(is_blank(" \u{202E}\u{200B}\n\u{FEFF}\u{1FFFE}"));
        assert!(!is_blank("\u{202E}."));
    }

    #[test]
    fn line_ends_are_of_one_kind() {
        assert_eq!(clean("a\r\nb\rc\td\u{2028}e"), "a\nb\nc d\ne");
        // Shift and Enter in Word, a new page, and the end of a line on other computers
        assert_eq!(clean("a\u{B}b\u{C}c\u{85}d"), "a\nb\nc\nd");
    }

    #[test]
    fn a_readable_text_is_not_copied() {
        assert!(matches!(
            clean("Tŷ, مرحبا, \u{2068}A\u{2069}"),
            Cow::Borrowed(_)
        ));
    }
}
