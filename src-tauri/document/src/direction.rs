//! From which side a text is read.

/// Whether a character belongs to a script that is read from the right.
pub(crate) fn is_right_to_left(c: char) -> bool {
    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Whether a text has letters that are read from the right.
pub(crate) fn has_right_to_left(text: &str) -> bool {
    text.chars().any(is_right_to_left)
}

/// Whether a text begins at the right: its first letter is of such a script (Unicode Standard Annex 9, rule P2).
pub(crate) fn begins_at_right(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic());
    first.is_some_and(is_right_to_left)
}

/// What a character shows where it is read from the right: a bracket turns over (Unicode Standard Annex 9, rule L4).
pub(crate) fn mirrored(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        c => c,
    }
}

/// A text in stretches of one direction each; spaces and marks stay with what stands before them.
pub(crate) fn stretches(text: &str) -> Vec<(&str, bool)> {
    let mut stretches = Vec::new();
    let (mut start, mut rtl) = (0, begins_at_right(text));
    for (at, c) in text.char_indices() {
        let here = is_right_to_left(c);
        if (here || c.is_alphanumeric()) && here != rtl {
            if at > start {
                stretches.push((&text[start..at], rtl));
            }
            (start, rtl) = (at, here);
        }
    }
    if start < text.len() {
        stretches.push((&text[start..], rtl));
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_another_script_is_a_stretch_of_its_own() {
        assert_eq!(
            stretches("Amina (أمينة) chairs"),
            [("Amina (", false), ("أمينة) ", true), ("chairs", false)]
        );
        assert!(begins_at_right("«مرحبا»"));
        assert!(!begins_at_right("10:30 Welcome, مرحبا"));
        assert_eq!(stretches(""), []);
    }
}
