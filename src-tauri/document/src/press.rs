//! What papers are printed with: fonts and pictures, prepared once.

use crate::{Document, Format, Refused, check, model::PictureLibrary};
use std::borrow::Cow;

/// A font file, TrueType or OpenType, as bytes.
pub type FontBytes = Cow<'static, [u8]>;

/// A typeface in the two weights that are used.
#[derive(Clone, Debug)]
pub struct Family {
    /// Weight 400.
    pub regular: FontBytes,
    /// Weight 700.
    pub bold: FontBytes,
}

/// The typefaces.
#[derive(Clone, Debug)]
pub struct Fonts {
    /// For clear print, large print and certificates.
    pub text: Family,
    /// For easy words: its zero must be plain, for a slashed one puzzles new readers.
    pub easy: Family,
    /// Asked in turn for characters the others lack, such as Arabic.
    pub fallback: Vec<Family>,
}

/// A font that cannot be used: a fault of whoever built the program.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("font {face} cannot be used: {reason}")]
pub struct UnusableFont {
    /// Its place: text, text bold, easy, easy bold, then the fallbacks likewise; from 0.
    pub face: usize,
    /// Why.
    pub reason: String,
}

/// Fonts and pictures, parsed and compiled once, shared by all threads.
pub struct Press {
    _fonts: Fonts,
    _pictures: Box<dyn PictureLibrary>,
}

impl Press {
    /// A press with these fonts and pictures.
    ///
    /// # Errors
    /// When a font is not one.
    pub fn new(
        fonts: Fonts,
        pictures: impl PictureLibrary + 'static,
    ) -> Result<Self, UnusableFont> {
        Ok(Self {
            _fonts: fonts,
            _pictures: Box::new(pictures),
        })
    }
}

/// Writes a document in a format.
///
/// # Errors
/// [`Refused`] says why nothing is handed out.
pub fn write(document: &Document, format: Format, _press: &Press) -> Result<Vec<u8>, Refused> {
    check(document).map_err(Refused::Flawed)?;
    Err(Refused::Unfinished(format!(
        "{format:?} is not written yet"
    )))
}

impl std::fmt::Debug for Press {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Press").finish_non_exhaustive()
    }
}
