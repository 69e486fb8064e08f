//! The one press of the program: fonts and pictures, prepared on first use and kept.

use std::borrow::Cow;
use std::sync::OnceLock;

use alongside_document::{
    Artwork, Family, Fonts, PictureLibrary, PictureSource, Press, UnusableFont,
};
use alongside_locales::Language;

/// The press that every paper is printed with. Made once; a few milliseconds.
///
/// # Errors
/// When a font that was built into the program cannot be used: a fault of ours, which a test would find.
pub fn press() -> Result<&'static Press, &'static UnusableFont> {
    static PRESS: OnceLock<Result<Press, UnusableFont>> = OnceLock::new();
    PRESS.get_or_init(|| Press::new(fonts(), Library)).as_ref()
}

/// Atkinson Hyperlegible Next for all text but easy words, which are set in Andika: its zero has no stroke, and its letters are
/// made for new readers. Vazirmatn has the letters of Arabic and Urdu.
fn fonts() -> Fonts {
    let family = |name: &str| {
        let face = |weight| {
            let found = alongside_assets::fonts()
                .iter()
                .find(|font| font.family == name && font.weight == weight);
            Cow::Borrowed(found.map_or(&[][..], |font| font.bytes))
        };
        Family {
            regular: face(400),
            bold: face(700),
        }
    };
    Fonts {
        text: family("Atkinson Hyperlegible Next"),
        easy: family("Andika"),
        fallback: vec![family("Andika"), family("Vazirmatn")],
    }
}

/// The picture library that is built in.
struct Library;

impl PictureLibrary for Library {
    fn find(&self, picture: &str, language: Language) -> Option<PictureSource> {
        let found = alongside_assets::picture(picture)?;
        let alternative = match language {
            Language::English => found.english,
            Language::Welsh => found.welsh,
        };
        Some(PictureSource {
            artwork: Artwork::svg(found.svg),
            alternative: alternative.to_string(),
            credit: found.origin.credit().map(str::to_string),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_that_are_built_in_can_be_used() {
        assert!(press().is_ok());
    }

    #[test]
    fn a_picture_comes_with_words_in_the_language_of_the_paper() {
        let english = Library
            .find("agenda", Language::English)
            .unwrap()
            .alternative;
        let welsh = Library.find("agenda", Language::Welsh).unwrap().alternative;
        assert_eq!(english, "An agenda with four items");
        assert_ne!(english, welsh);
        assert!(Library.find("no-such-picture", Language::English).is_none());
    }
}
