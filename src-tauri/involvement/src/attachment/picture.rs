//! Whether a file is really a picture, by what is in it and not by its name.

use alongside_locales::Words;

use crate::choices;

choices!(
    /// What a picture is.
    PictureKind:
    /// Portable Network Graphics.
    Png = "image/png",
    /// JPEG, as from a camera.
    Jpeg = "image/jpeg",
    /// WebP, as from a website. Taken in, and kept as one of the others.
    WebP = "image/webp",
    /// A drawing in lines and areas.
    Svg = "image/svg+xml",
    /// A scan of several pages. A receipt may be one, and no picture of a paper is.
    Pdf = "application/pdf",
);

/// Why a file is not taken as a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAPicture {
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// It is something else.
    #[error("not PNG, JPEG, WebP or SVG")]
    SomethingElse,
    /// It begins as a picture and does not go on as one.
    #[error("damaged")]
    Damaged,
    /// It holds more points than a page can show: unpacked, it would fill the memory of a small PC.
    #[error("too many points")]
    TooLarge,
    /// A drawing with a script, or a link to something outside it.
    #[error("a script or a link")]
    Active,
    /// A drawing of more parts than any needs.
    #[error("too many parts")]
    TooComplex,
    /// A drawing with text, filters or photographs in it, which papers cannot show.
    #[error("more than lines and areas")]
    NotLines,
}

/// The most points of a picture: 50 million, as many as the best telephones take.
pub const MOST_POINTS: u64 = 50_000_000;

impl NotAPicture {
    /// The reason in a sentence that says what to do.
    pub fn words(self, words: Words) -> String {
        match self {
            Self::Empty => words.problem_file_empty().to_string(),
            Self::SomethingElse => words.problem_file_not_picture(words.picture_kinds()),
            Self::Damaged => words.problem_file_damaged().to_string(),
            Self::TooLarge => words.problem_file_points(50),
            Self::Active => words.problem_file_acts().to_string(),
            Self::TooComplex => words.problem_file_too_complex().to_string(),
            Self::NotLines => words.problem_file_not_lines().to_string(),
        }
    }
}

/// What this picture is, by its beginning and its end.
///
/// Points are counted from the header alone, so that a small file that unpacks to gigabytes is refused unopened.
pub(super) fn look_at(bytes: &[u8]) -> Result<PictureKind, NotAPicture> {
    if bytes.is_empty() {
        return Err(NotAPicture::Empty);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return png(bytes);
    }
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        return jpeg(bytes);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Ok(PictureKind::WebP);
    }
    svg(bytes)
}

/// The header comes first and holds width and height; the last chunk is IEND (W3C, "Portable Network Graphics", 5.6).
fn png(bytes: &[u8]) -> Result<PictureKind, NotAPicture> {
    let header = bytes
        .get(12..24)
        .filter(|header| header.starts_with(b"IHDR"));
    let header = header.ok_or(NotAPicture::Damaged)?;
    let number = |at: usize| {
        u64::from(u32::from_be_bytes([
            header[at],
            header[at + 1],
            header[at + 2],
            header[at + 3],
        ]))
    };
    let ends = bytes.windows(4).rev().take(64).any(|end| end == b"IEND");
    sized(number(4), number(8), PictureKind::Png).and_then(|kind| {
        if ends {
            Ok(kind)
        } else {
            Err(NotAPicture::Damaged)
        }
    })
}

/// Segments follow one another, each with its length, until the frame header with height and width (ITU T.81, annex B).
fn jpeg(bytes: &[u8]) -> Result<PictureKind, NotAPicture> {
    let mut at = 2;
    while let Some([0xff, marker, high, low]) = bytes
        .get(at..at + 4)
        .and_then(|head| <[u8; 4]>::try_from(head).ok())
    {
        let length = usize::from(u16::from_be_bytes([high, low]));
        // SOF0 to SOF15, without the tables DHT, JPG and DAC that stand among them.
        if (0xc0..=0xcf).contains(&marker) && ![0xc4, 0xc8, 0xcc].contains(&marker) {
            let size = bytes.get(at + 5..at + 9).ok_or(NotAPicture::Damaged)?;
            let number = |at: usize| u64::from(u16::from_be_bytes([size[at], size[at + 1]]));
            // The picture ends with EOI; a decoder would fill what is missing with grey. What cameras write behind it is passed over.
            if !bytes[at..].windows(2).any(|end| end == [0xff, 0xd9]) {
                return Err(NotAPicture::Damaged);
            }
            return sized(number(2), number(0), PictureKind::Jpeg);
        }
        if length < 2 {
            return Err(NotAPicture::Damaged);
        }
        at += 2 + length;
    }
    Err(NotAPicture::Damaged)
}

fn sized(width: u64, height: u64, kind: PictureKind) -> Result<PictureKind, NotAPicture> {
    match width * height {
        0 => Err(NotAPicture::Damaged),
        points if points > MOST_POINTS => Err(NotAPicture::TooLarge),
        _ => Ok(kind),
    }
}

/// Text whose first element is `svg`, and that ends with it. What is in it, [`super::take_in`] looks at.
fn svg(bytes: &[u8]) -> Result<PictureKind, NotAPicture> {
    let text = std::str::from_utf8(bytes).map_err(|_| NotAPicture::SomethingElse)?;
    let text = text.trim_start_matches('\u{feff}').trim();
    let small = text.to_ascii_lowercase();
    let mut rest = small.as_str();
    while let Some(after) = skip_preamble(rest) {
        rest = after;
    }
    if !rest.starts_with("<svg") {
        return Err(NotAPicture::SomethingElse);
    }
    if !small.ends_with("</svg>") && !small.ends_with("/>") {
        return Err(NotAPicture::Damaged);
    }
    Ok(PictureKind::Svg)
}

/// What may stand before the first element: the XML declaration, comments, the document type.
fn skip_preamble(text: &str) -> Option<&str> {
    let text = text.trim_start();
    [("<?", "?>"), ("<!--", "-->"), ("<!doctype", ">")]
        .into_iter()
        .find(|(begin, _)| text.starts_with(begin))
        .and_then(|(_, end)| text.split_once(end))
        .map(|(_, rest)| rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn a_png(width: u32, height: u32) -> Vec<u8> {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend(width.to_be_bytes());
        png.extend(height.to_be_bytes());
        png.extend(b"\x08\x06\0\0\0\0\0\0\0\0\0\0\0IEND\xaeB\x60\x82");
        png
    }

    #[test]
    fn a_picture_is_known_by_what_is_in_it() {
        assert_eq!(look_at(&a_png(60, 60)), Ok(PictureKind::Png));
        let jpeg = [
            &[
                0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 60, 0, 60,
            ][..],
            &[0, 0, 0, 0, 0, 0, 0xff, 0xd9],
        ]
        .concat();
        assert_eq!(look_at(&jpeg), Ok(PictureKind::Jpeg));
        let svg = "<?xml version=\"1.0\"?><!-- ours --><svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>\n";
        assert_eq!(look_at(svg.as_bytes()), Ok(PictureKind::Svg));
    }

    #[test]
    fn a_file_that_is_not_a_picture_is_refused_whatever_it_is_called() {
        for other in [
            &b"%PDF-1.7"[..],
            b"Dear Helen",
            b"<html><svg></svg></html>",
            b"GIF89a",
            &[0xff, 0xfe, 0, 1],
        ] {
            assert_eq!(look_at(other), Err(NotAPicture::SomethingElse), "{other:?}");
        }
        assert_eq!(look_at(b""), Err(NotAPicture::Empty));
    }

    #[test]
    fn a_picture_that_is_cut_short_is_damaged() {
        let png = a_png(60, 60);
        assert_eq!(look_at(&png[..20]), Err(NotAPicture::Damaged));
        assert_eq!(look_at(&png[..30]), Err(NotAPicture::Damaged));
        assert_eq!(
            look_at(&[0xff, 0xd8, 0xff, 0xe0, 0, 1]),
            Err(NotAPicture::Damaged)
        );
        assert_eq!(look_at(b"<svg><path"), Err(NotAPicture::Damaged));
    }

    #[test]
    fn a_bomb_is_refused_by_its_header() {
        assert_eq!(
            look_at(&a_png(100_000, 100_000)),
            Err(NotAPicture::TooLarge)
        );
        assert_eq!(look_at(&a_png(0, 5)), Err(NotAPicture::Damaged));
    }
}
