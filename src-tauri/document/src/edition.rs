//! A format together with what a person chose within it.

use crate::format::Format;

/// A typeface a person can choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Typeface {
    /// Atkinson Hyperlegible Next: letters that are hard to mistake for each other, and a stroke through the zero.
    Hyperlegible,
    /// Andika: letters as they are learnt, made for new readers, and a plain zero.
    Andika,
}

/// How far braille is contracted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Grade {
    /// Letter by letter.
    #[default]
    One,
    /// With contractions. Needs a translator, see [`crate::Press::with_translator`].
    Two,
}

/// A format, and what a person chose within it. Every [`Format`] is one without choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Edition {
    /// The format.
    pub format: Format,
    /// The typeface of PDF and Word; without a choice, easy words are set in Andika, Word in Arial and all else in Atkinson
    /// Hyperlegible Next.
    pub typeface: Option<Typeface>,
    /// The grade of braille; other formats pass it over.
    pub grade: Grade,
}

impl From<Format> for Edition {
    fn from(format: Format) -> Self {
        Self {
            format,
            typeface: None,
            grade: Grade::One,
        }
    }
}

impl Edition {
    /// The same in a typeface of one's own choice.
    #[must_use]
    pub fn in_typeface(self, typeface: Typeface) -> Self {
        Self {
            typeface: Some(typeface),
            ..self
        }
    }

    /// The same in a grade of braille.
    #[must_use]
    pub fn in_grade(self, grade: Grade) -> Self {
        Self { grade, ..self }
    }
}
