//! From letters to cells.

use alongside_locales::Words;
use louis::{Direction, Translator as Louis};
use std::sync::OnceLock;

/// A braille code that is not built in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrailleCode {
    /// Unified English Braille with contractions.
    EnglishGradeTwo,
    /// Welsh, letter by letter.
    WelshGradeOne,
    /// Welsh with contractions.
    WelshGradeTwo,
}

impl BrailleCode {
    /// Its name: "Unified English Braille, grade 2".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::EnglishGradeTwo => words.document_braille_grade_two(),
            Self::WelshGradeOne => words.document_braille_welsh_one(),
            Self::WelshGradeTwo => words.document_braille_welsh_two(),
        }
    }
}

/// Turns lines of text into as many lines of braille patterns (U+2800 to U+283F), or into nothing when it cannot.
type Translator = dyn Fn(BrailleCode, &[String]) -> Option<Vec<String>> + Send + Sync;

/// What braille is made with.
#[derive(Default)]
pub(crate) struct Braille {
    /// A table of liblouis in one piece; empty when none was handed in.
    pub table: &'static str,
    pub outside: Option<Box<Translator>>,
    read: OnceLock<Result<Louis, String>>,
}

/// What the table gives for a character without a sign.
const UNKNOWN: char = '⣿';

impl Braille {
    /// Braille of the code that is built in; nothing when a character has no sign in it.
    ///
    /// # Errors
    /// In words for developers, when the table cannot be used.
    pub(super) fn grade_one(&self, text: &str) -> Result<Option<String>, String> {
        let read = self.read.get_or_init(|| {
            let read = Louis::from_table_source(self.table, Direction::Forward);
            read.map_err(|e| format!("{e:?}"))
        });
        let louis = read.as_ref().map_err(Clone::clone)?;
        let cells = louis.translate(text).map_err(|e| e.to_string())?;
        let sound = cells.chars().all(|c| matches!(c, '\u{2800}'..='\u{283F}'));
        Ok(sound.then_some(cells))
    }

    /// Whether a character has a sign in the code that is built in.
    pub(super) fn knows(&self, c: char) -> bool {
        let cells = self.grade_one(&c.to_string()).ok().flatten();
        cells.is_some_and(|it| !it.contains(UNKNOWN))
    }

    /// Braille of another code, line by line; nothing when there is no translator, or when it gives anything but cells.
    pub(super) fn translated(&self, code: BrailleCode, texts: &[String]) -> Option<Vec<String>> {
        let cells = (self.outside.as_ref()?)(code, texts)?;
        let is_braille = |it: &String| it.chars().all(|c| matches!(c, '\u{2800}'..='\u{283F}'));
        (cells.len() == texts.len() && cells.iter().all(is_braille)).then_some(cells)
    }
}
