//! Braille for an embosser or a braille display: a BRF file of 40 cells by 25 lines, in North American ASCII braille.
//!
//! The first line says in which code it is. Grade 1 of Unified English Braille is built in; everything else is asked of a translator from
//! outside, and where there is none, the file says so or is refused: braille that claims to be what it is not helps nobody.

mod code;
mod page;
mod text;

pub(crate) use code::Braille;
pub use code::BrailleCode;
use code::Translated;

use crate::{check::Flaw, edition::Grade, reading::Reading, refused::Refused};
use alongside_locales::{Language, Words};

/// The whole file.
///
/// # Errors
/// The characters that the code has no sign for; that there is no code for the paper's language; or, in words for developers, that the
/// table which is built in cannot be used.
pub(crate) fn write(reading: &Reading, grade: Grade, braille: &Braille) -> Result<String, Refused> {
    let words = Words::new(reading.language);
    let mut pieces = text::pieces(reading, words);
    if let Some(outside) = outside(reading.language, grade) {
        let name = words.document_braille_code(outside.name(words));
        let texts = std::iter::once(&name).chain(pieces.iter().map(|it| &it.text));
        let texts: Vec<String> = texts.map(|it| text::plain(it)).collect();
        match braille.translated(outside, &texts) {
            Translated::Cells(cells) => {
                pieces.insert(0, text::Piece::note(name));
                return Ok(page::pages(&pieces, cells));
            }
            Translated::Unknown(characters) => {
                let flaws = characters.into_iter();
                let flaws = flaws.map(|character| Flaw::NotInBraille { character });
                return Err(Refused::Flawed(flaws.collect()));
            }
            Translated::Nothing => {}
        }
        if reading.language == Language::Welsh {
            return Err(Refused::Flawed(vec![Flaw::NoWelshBraille]));
        }
        pieces.insert(0, text::Piece::note(words.document_braille_instead()));
    }
    let name = words.document_braille_code(words.document_braille_grade_one());
    pieces.insert(0, text::Piece::note(name));
    let mut flaws = Vec::new();
    let mut cells = Vec::with_capacity(pieces.len());
    for piece in &pieces {
        let piece = text::plain(&piece.text);
        match braille.grade_one(&piece).map_err(Refused::Unfinished)? {
            Some(text) => cells.push(text),
            None => {
                let unknown = piece.chars().filter(|c| !braille.knows(*c));
                let unknown = unknown.map(|character| Flaw::NotInBraille { character });
                unknown.for_each(|it| {
                    if !flaws.contains(&it) {
                        flaws.push(it);
                    }
                });
            }
        }
    }
    if flaws.is_empty() {
        Ok(page::pages(&pieces, cells))
    } else {
        Err(Refused::Flawed(flaws))
    }
}

/// The code that must come from outside; nothing when the one built in will do.
fn outside(language: Language, grade: Grade) -> Option<BrailleCode> {
    match (language, grade) {
        (Language::English, Grade::One) => None,
        (Language::English, Grade::Two) => Some(BrailleCode::EnglishGradeTwo),
        (Language::Welsh, Grade::One) => Some(BrailleCode::WelshGradeOne),
        (Language::Welsh, Grade::Two) => Some(BrailleCode::WelshGradeTwo),
    }
}
