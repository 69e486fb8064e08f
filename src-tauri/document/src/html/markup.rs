//! Text made safe for the place where it stands.

use std::borrow::Cow;

/// For text between tags.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>']) {
        return Cow::Borrowed(text);
    }
    let safe = text.replace('&', "&amp;").replace('<', "&lt;");
    Cow::Owned(safe.replace('>', "&gt;"))
}

/// For the value of an attribute in double quotes.
pub(super) fn attribute(text: &str) -> String {
    escaped(text).replace('"', "&quot;")
}

/// For a drawing as an address: every byte that is not plain in an address is written as a number.
pub(super) fn data_address(svg: &str) -> String {
    let mut out = String::with_capacity(svg.len() * 3 / 2);
    out.push_str("data:image/svg+xml,");
    for byte in svg.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/:=,;()!*'".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
            }
        }
    }
    out
}

/// Whether a text has letters that are read from the right, so that the browser should find out its direction.
pub(super) fn has_right_to_left(text: &str) -> bool {
    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms
    text.chars().any(
        |c| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_text_is_shown_and_not_run() {
        assert_eq!(escaped("<b> & \"c\""), "&lt;b&gt; &amp; \"c\"");
        assert_eq!(attribute("\" onload=\"x"), "&quot; onload=&quot;x");
        assert_eq!(
            data_address("<a b=\"#c\"/>"),
            "data:image/svg+xml,%3Ca%20b=%22%23c%22/%3E"
        );
    }
}
