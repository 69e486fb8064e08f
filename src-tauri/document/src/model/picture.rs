//! Pictures: which one, what it shows, and where it comes from.

use alongside_locales::Language;
use std::sync::Arc;

/// A picture at a place in a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureUse {
    /// Its name in the library.
    pub picture: String,
    /// What is said to those who do not see it.
    pub alternative: Alternative,
}

/// What is said to those who do not see a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alternative {
    /// What the library says the picture shows, in the paper's language.
    Standard,
    /// These words.
    Words(String),
    /// Nothing: the picture only decorates, and is passed over.
    Decorative,
}

impl PictureUse {
    /// A picture with the words its library has for it.
    pub fn new(picture: impl Into<String>) -> Self {
        Self {
            picture: picture.into(),
            alternative: Alternative::Standard,
        }
    }

    /// A picture with words for this place.
    pub fn showing(picture: impl Into<String>, words: impl Into<String>) -> Self {
        Self {
            picture: picture.into(),
            alternative: Alternative::Words(words.into()),
        }
    }

    /// A picture that says nothing.
    pub fn decorative(picture: impl Into<String>) -> Self {
        Self {
            picture: picture.into(),
            alternative: Alternative::Decorative,
        }
    }
}

/// Where pictures come from.
pub trait PictureLibrary: Send + Sync {
    /// The picture of this name, with its words in this language; nothing when there is none.
    ///
    /// The same name must always give the same artwork: it is compiled once and kept.
    fn find(&self, picture: &str, language: Language) -> Option<PictureSource>;
}

/// A picture as a library hands it out.
#[derive(Clone, Debug)]
pub struct PictureSource {
    /// The drawing itself.
    pub artwork: Artwork,
    /// What it shows, in the language asked for: "Four people at a table". Empty when the library has no words for it.
    pub alternative: String,
    /// Whom to thank wherever it is printed: "OpenMoji, CC BY-SA 4.0". The same words are printed once.
    pub credit: Option<String>,
}

/// The drawing itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Artwork {
    /// An SVG drawing. Words inside it must be outlines; filters and live text are refused.
    Svg(Arc<str>),
}

impl Artwork {
    /// An SVG drawing.
    pub fn svg(source: impl Into<Arc<str>>) -> Self {
        Self::Svg(source.into())
    }
}
