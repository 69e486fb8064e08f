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
        let sound = cells.chars().all(has_six_dots);
        Ok(sound.then_some(cells))
    }

    /// Whether a character has a sign in the code that is built in.
    pub(super) fn knows(&self, c: char) -> bool {
        let cells = self.grade_one(&c.to_string()).ok().flatten();
        cells.is_some_and(|it| !it.contains(UNKNOWN))
    }

    /// Braille of another code, line by line.
    ///
    /// A character without a sign is a refusal and not a fault to liblouis: it writes the cells of `'\x0623'` for it, which nobody
    /// can read. So each character is asked for by itself, too, and of English the code that is built in must know it as well.
    pub(super) fn translated(&self, code: BrailleCode, texts: &[String]) -> Translated {
        let Some(outside) = &self.outside else {
            return Translated::Nothing;
        };
        let unsaid = unsaid(texts);
        let alone = unsaid.iter().map(|it| it.to_string());
        let asked: Vec<String> = texts.iter().cloned().chain(alone).collect();
        let Some(mut cells) = outside(code, &asked) else {
            return Translated::Nothing;
        };
        let is_braille = |it: &String| it.chars().all(|c| matches!(c, '\u{2800}'..='\u{28FF}'));
        if cells.len() != asked.len() || !cells.iter().all(is_braille) {
            return Translated::Nothing;
        }
        let signs = cells.split_off(texts.len());
        let unknown = unsaid.into_iter().zip(&signs).filter(|(c, sign)| {
            let english = code == BrailleCode::EnglishGradeTwo && !self.table.is_empty();
            !is_sign(sign) || (english && !self.knows(*c))
        });
        let unknown: Vec<char> = unknown.map(|(c, _)| c).collect();
        if !unknown.is_empty() {
            return Translated::Unknown(unknown);
        }
        if cells.iter().flat_map(|it| it.chars()).all(has_six_dots) {
            Translated::Cells(cells)
        } else {
            Translated::Nothing
        }
    }
}

/// What came of asking a translator from outside.
pub(super) enum Translated {
    /// A line of cells for each line of text.
    Cells(Vec<String>),
    /// The characters that have no sign in the code, each once.
    Unknown(Vec<char>),
    /// There is no translator, or it gives anything but braille.
    Nothing,
}

/// The most cells that one character takes in any of these codes is six (a ligature in capitals); liblouis's own way of writing a
/// character that it does not know takes eight at least.
const LONGEST_SIGN: usize = 6;

/// Whether this is how a code writes one character, and not that it cannot.
fn is_sign(cells: &str) -> bool {
    let length = cells.chars().count();
    (1..=LONGEST_SIGN).contains(&length) && cells.chars().all(has_six_dots)
}

fn has_six_dots(c: char) -> bool {
    matches!(c, '\u{2800}'..='\u{283F}')
}

/// The characters of which it is not certain that every code has a sign, each once, in the order in which they are met.
fn unsaid(texts: &[String]) -> Vec<char> {
    let mut unsaid = Vec::new();
    for c in texts.iter().flat_map(|it| it.chars()) {
        if !c.is_ascii_alphanumeric() && !c.is_whitespace() && !unsaid.contains(&c) {
            unsaid.push(c);
        }
    }
    unsaid
}
