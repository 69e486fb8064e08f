//! Fonts, pictures and styles, embedded once: the program needs no file beside itself and no network.
//!
//! This crate is a leaf. The pages ask for [`file`]; documents are given [`fonts`] and [`pictures`] by
//! whoever calls them.

#[cfg(test)]
mod contrast;
mod picture;
mod word;

pub use picture::{Category, Origin, Picture, picture, pictures};
pub use word::{FREQUENCY_CREDIT, LOWEST_FREQUENCY, frequency, plainer};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Something a page may ask for: the style sheet, a web font, the icon, a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct File {
    /// What the web view is told it is, such as `image/svg+xml`.
    pub media_type: &'static str,
    /// Its contents.
    pub bytes: &'static [u8],
}

/// A face that documents are set in.
#[derive(Clone, Copy)]
pub struct Font {
    /// The family's name, such as `Andika`.
    pub family: &'static str,
    /// 400 is regular, 700 is bold.
    pub weight: u16,
    /// A TrueType file.
    pub bytes: &'static [u8],
}

/// The file that a page names, such as `alongside.css`, `fonts/...woff2`, `icon.svg`, `pictures/agenda.svg`
/// or `notices.txt` (the licences of other people's work), with or without one slash before it; `None` if
/// there is no such file. No name reaches the disk.
#[must_use]
pub fn file(path: &str) -> Option<File> {
    let path = path.strip_prefix('/').unwrap_or(path);
    if let Some(id) = path
        .strip_prefix("pictures/")
        .and_then(|name| name.strip_suffix(".svg"))
    {
        return picture(id).map(|picture| File {
            media_type: "image/svg+xml",
            bytes: picture.svg.as_bytes(),
        });
    }
    let (name, bytes) = FILES.iter().find(|(name, _)| *name == path)?;
    let media_type = match name.rsplit_once('.') {
        Some((_, "css")) => "text/css",
        Some((_, "svg")) => "image/svg+xml",
        Some((_, "txt")) => "text/plain; charset=utf-8",
        Some((_, "woff2")) => "font/woff2",
        _ => "application/octet-stream",
    };
    Some(File { media_type, bytes })
}

/// Every face, regular before bold: Atkinson Hyperlegible Next first, then Andika for what it lacks
/// and for new readers, then Vazirmatn for Arabic and Urdu. All under the SIL Open Font Licence 1.1.
#[must_use]
pub fn fonts() -> &'static [Font] {
    FONTS
}

/// The signs of Unified English Braille, grade 1: a table of liblouis (GNU LGPL 2.1 or later) in one piece.
#[must_use]
pub fn braille_table() -> &'static str {
    BRAILLE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_asks_only_for_files_that_are_here() {
        let sheet = str::from_utf8(file("alongside.css").unwrap().bytes).unwrap();
        let mut asked = 0;
        for (start, _) in sheet.match_indices("url(") {
            let address = sheet[start + 4..].split(')').next().unwrap();
            let address = address.trim_matches('"');
            assert!(file(address).is_some(), "{address} is not embedded");
            asked += 1;
        }
        assert_eq!(asked, 6);
    }

    #[test]
    fn fonts_are_truetype_and_come_in_pairs() {
        for pair in fonts().chunks(2) {
            assert_eq!(pair[0].family, pair[1].family);
            assert_eq!((pair[0].weight, pair[1].weight), (400, 700));
            for font in pair {
                assert_eq!(font.bytes[..4], [0, 1, 0, 0]);
            }
        }
        assert_eq!(fonts().len(), 6);
    }

    #[test]
    fn the_table_of_braille_needs_no_other_file() {
        let table = braille_table();
        assert!(table.lines().any(|line| line.starts_with("capsletter 6")));
        assert!(!table.lines().any(|line| line.starts_with("include")));
    }

    #[test]
    fn a_name_that_is_not_in_the_table_is_refused() {
        for path in [
            "",
            "../Cargo.toml",
            "pictures/../index.csv",
            "pictures/.svg",
            "//icon.svg",
        ] {
            assert_eq!(file(path), None);
        }
        assert_eq!(file("icon.svg").unwrap().media_type, "image/svg+xml");
        assert_eq!(file("/icon.svg"), file("icon.svg"));
    }
}
