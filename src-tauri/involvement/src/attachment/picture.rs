//! Whether a file is really a picture, by what is in it and not by its name.

use crate::choices;

choices!(
    /// What a picture is.
    PictureKind:
    /// Portable Network Graphics.
    Png = "image/png",
    /// JPEG, as from a camera.
    Jpeg = "image/jpeg",
    /// A drawing in lines and areas.
    Svg = "image/svg+xml",
);

/// Why a file is not taken as a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAPicture {
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// It is something else.
    #[error("not PNG, JPEG or SVG")]
    SomethingElse,
    /// It begins as a picture and does not go on as one.
    #[error("damaged")]
    Damaged,
    /// It holds more points than a page can show: unpacked, it would fill the memory of a small PC.
    #[error("too many points")]
    TooLarge,
}

/// The most points of a picture: 50 million, as many as the best telephones take.
const MOST_POINTS: u64 = 50_000_000;

/// What this picture is.
///
/// Points are counted from the header alone, so that a small file that unpacks to gigabytes is refused unopened.
pub fn check_picture(bytes: &[u8]) -> Result<PictureKind, NotAPicture> {
    if bytes.is_empty() {
        return Err(NotAPicture::Empty);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return png(bytes);
    }
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        return jpeg(bytes);
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

/// Text whose first element is `svg`, and that ends with it. What could run or fetch something is refused: a logo needs none
/// of it, and a browser that opens the file by itself would obey.
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
    let dangerous = [
        "<script",
        "<foreignobject",
        "<!entity",
        "javascript:",
        "<iframe",
        " onload",
        " onclick",
    ];
    if !small.ends_with("</svg>") && !small.ends_with("/>")
        || dangerous.iter().any(|sign| small.contains(sign))
    {
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
        assert_eq!(check_picture(&a_png(60, 60)), Ok(PictureKind::Png));
        let jpeg = [
            &[
                0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 60, 0, 60,
            ][..],
            &[0; 8],
        ]
        .concat();
        assert_eq!(check_picture(&jpeg), Ok(PictureKind::Jpeg));
        let svg = "<?xml version=\"1.0\"?><!-- ours --><svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>\n";
        assert_eq!(check_picture(svg.as_bytes()), Ok(PictureKind::Svg));
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
            assert_eq!(
                check_picture(other),
                Err(NotAPicture::SomethingElse),
                "{other:?}"
            );
        }
        assert_eq!(check_picture(b""), Err(NotAPicture::Empty));
    }

    #[test]
    fn a_picture_that_is_cut_short_is_damaged() {
        let png = a_png(60, 60);
        assert_eq!(check_picture(&png[..20]), Err(NotAPicture::Damaged));
        assert_eq!(check_picture(&png[..30]), Err(NotAPicture::Damaged));
        assert_eq!(
            check_picture(&[0xff, 0xd8, 0xff, 0xe0, 0, 1]),
            Err(NotAPicture::Damaged)
        );
        assert_eq!(check_picture(b"<svg><path"), Err(NotAPicture::Damaged));
    }

    #[test]
    fn a_bomb_is_refused_by_its_header() {
        assert_eq!(
            check_picture(&a_png(100_000, 100_000)),
            Err(NotAPicture::TooLarge)
        );
        assert_eq!(check_picture(&a_png(0, 5)), Err(NotAPicture::Damaged));
    }

    #[test]
    fn a_drawing_that_does_something_is_refused() {
        for sly in [
            "<svg><script>1</script></svg>",
            "<svg onload='x'></svg>",
            "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg></svg>",
        ] {
            assert!(check_picture(sly.as_bytes()).is_err(), "{sly}");
        }
    }
}
