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

/// A drawing of the program's own: it was compiled when the program was built.
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn {
    /// As SVG, for formats that show that.
    pub svg: &'static str,
    /// The packed operators of its form object: lines and areas without gradients or opacity.
    pub form: &'static [u8],
    /// Width and height, in its own units.
    pub size: [f32; 2],
    /// The part that is drawn on: left, top, width and height, in its own units from the top left.
    pub drawn: [f32; 4],
}

/// The drawing itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Artwork {
    /// A drawing of the program's own.
    BuiltIn(BuiltIn),
    /// An SVG drawing. Words inside it must be outlines; filters and live text are refused.
    Svg(Arc<str>),
    /// A PNG file, of 16 million pixels at most. What is written in it beside the picture is left out.
    Png(Arc<[u8]>),
    /// A JPEG file, grey or in colour. What the camera wrote in it beside the picture, such as the place, is left out.
    Jpeg(Arc<[u8]>),
}

impl Artwork {
    /// An SVG drawing.
    pub fn svg(source: impl Into<Arc<str>>) -> Self {
        Self::Svg(source.into())
    }

    /// The artwork in a file that somebody chose, known by its first bytes and not by its name. Nothing when it is of no kind that can
    /// be drawn; whether it is sound says [`Artwork::can_be_drawn`].
    pub fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"\x89PNG\r\n\x1A\n") {
            return Some(Self::Png(bytes.into()));
        }
        if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
            return Some(Self::Jpeg(bytes.into()));
        }
        let text = std::str::from_utf8(bytes).ok()?;
        text.contains("<svg").then(|| Self::svg(text))
    }

    /// Whether documents can show it. Takes as long as compiling it does.
    pub fn can_be_drawn(&self) -> bool {
        crate::pdf::can_be_drawn(self)
    }
}
