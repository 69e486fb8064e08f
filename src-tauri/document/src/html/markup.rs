//! Text made safe for the place where it stands.

use crate::{
    model::Artwork,
    remark::{bare_jpeg, bare_png},
};
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

/// A picture as an address that holds it whole.
pub(super) fn data_address(artwork: &Artwork) -> String {
    match artwork {
        Artwork::BuiltIn(it) => drawing_address(it.svg),
        Artwork::Svg(svg) => drawing_address(svg),
        Artwork::Png(bytes) => {
            let bare = bare_png(bytes).unwrap_or_default();
            format!("data:image/png;base64,{}", base64(&bare))
        }
        Artwork::Jpeg(bytes) => {
            let bare = bare_jpeg(bytes).map(|(bare, _)| bare).unwrap_or_default();
            format!("data:image/jpeg;base64,{}", base64(&bare))
        }
    }
}

/// Every byte that is not plain in an address is written as a number.
fn drawing_address(svg: &str) -> String {
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

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            if place > three.len() {
                out.push('=');
            } else {
                let letter = (bits >> (18 - 6 * place)) & 63;
                out.push(char::from(LETTERS[letter as usize]));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_text_is_shown_and_not_run() {
        assert_eq!(escaped("<b> & \"c\""), "&lt;b&gt; &amp; \"c\"");
        assert_eq!(attribute("\" onload=\"x"), "&quot; onload=&quot;x");
        assert_eq!(
            drawing_address("<a b=\"#c\"/>"),
            "data:image/svg+xml,%3Ca%20b=%22%23c%22/%3E"
        );
    }

    #[test]
    fn bytes_are_written_as_rfc_4648_has_them() {
        let pairs = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foobar", "Zm9vYmFy"),
        ];
        for (bytes, written) in pairs {
            assert_eq!(base64(bytes.as_bytes()), written);
        }
    }
}
