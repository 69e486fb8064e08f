//! What papers are printed with: fonts and pictures, prepared once.

use crate::{
    braille::{Braille, BrailleCode},
    edition::Typeface,
    layout::{PictureSize, Typesetter},
    model::PictureLibrary,
    pdf::Foundry,
    raster::{Raster, raster},
    word::{PackedTypeface, packed_typeface},
};
use alongside_locales::Language;
use std::{
    borrow::Cow,
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock},
};

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

impl Fonts {
    /// Every face, each family's regular before its bold. A face is known by its place in this order.
    pub(crate) fn faces(&self) -> impl Iterator<Item = &FontBytes> {
        [&self.text, &self.easy]
            .into_iter()
            .chain(&self.fallback)
            .flat_map(|family| [&family.regular, &family.bold])
    }
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
    pub(crate) foundry: Foundry,
    pub(crate) pictures: Box<dyn PictureLibrary>,
    resting: Mutex<Vec<Typesetter>>,
    first: Typesetter,
    pub(crate) braille: Braille,
    text: PackedFamily,
    easy: PackedFamily,
    /// Pictures as pixels, by name; nothing for one that cannot be drawn.
    rasters: Mutex<HashMap<String, Option<Arc<Raster>>>>,
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
            foundry: Foundry::new(&fonts)?,
            first: Typesetter::new(&fonts)?,
            pictures: Box::new(pictures),
            resting: Mutex::default(),
            text: PackedFamily::of(&fonts.text),
            easy: PackedFamily::of(&fonts.easy),
            rasters: Mutex::default(),
            braille: Braille::default(),
        })
    }

    /// A press that makes braille, too: Unified English Braille, grade 1, by a table of liblouis in one piece. It is read when braille is
    /// first asked for.
    #[must_use]
    pub fn with_braille(mut self, table: &'static str) -> Self {
        self.braille.table = table;
        self
    }

    /// A press that makes braille of further codes by a translator outside it, such as liblouis's own program.
    ///
    /// The translator turns lines of text into as many lines of braille patterns (U+2800 to U+283F), or into nothing when it cannot:
    /// then the paper says that it is grade 1, or is refused where there is no code at all for its language.
    #[must_use]
    pub fn with_translator(
        mut self,
        translator: impl Fn(BrailleCode, &[String]) -> Option<Vec<String>> + Send + Sync + 'static,
    ) -> Self {
        self.braille.outside = Some(Box::new(translator));
        self
    }

    /// Lends out a typesetter: setting type needs scratch space of its own, so each thread takes one and puts it back.
    pub(crate) fn with_typesetter<T>(&self, work: impl FnOnce(&mut Typesetter) -> T) -> T {
        let resting = || self.resting.lock().unwrap_or_else(|e| e.into_inner());
        let taken = resting().pop();
        let mut typesetter = taken.unwrap_or_else(|| self.first.another());
        let result = work(&mut typesetter);
        resting().push(typesetter);
        result
    }
}

impl Press {
    /// A picture of the library as pixels, made when first asked for and kept.
    pub(crate) fn raster(
        &self,
        picture: &str,
        language: Language,
        size: PictureSize,
    ) -> Option<Arc<Raster>> {
        let rasters = || self.rasters.lock().unwrap_or_else(|e| e.into_inner());
        let known = rasters().get(picture).cloned();
        if let Some(known) = known {
            return known;
        }
        let source = self.pictures.find(picture, language)?;
        let made = raster(&source.artwork, size).map(Arc::new);
        rasters().insert(picture.to_string(), made.clone());
        made
    }
}

impl Press {
    /// A typeface as it goes along in Word documents, packed when first asked for and kept.
    ///
    /// # Errors
    /// In words for developers, when its faces do not fit into one file.
    pub(crate) fn packed_typeface(&self, typeface: Typeface) -> Result<&PackedTypeface, String> {
        let PackedFamily { family, packed } = match typeface {
            Typeface::Hyperlegible => &self.text,
            Typeface::Andika => &self.easy,
        };
        match packed.get_or_init(|| packed_typeface(family)) {
            Ok(packed) => Ok(packed),
            Err(why) => Err(why.clone()),
        }
    }
}

/// A typeface that can go along in Word documents.
struct PackedFamily {
    family: Family,
    packed: OnceLock<Result<Vec<u8>, String>>,
}

impl PackedFamily {
    fn of(family: &Family) -> PackedFamily {
        PackedFamily {
            family: family.clone(),
            packed: OnceLock::new(),
        }
    }
}

impl std::fmt::Debug for Press {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Press").finish_non_exhaustive()
    }
}
