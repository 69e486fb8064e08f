//! Braille of grade 2 and of Welsh, by liblouis itself, as the shell asks for it.

use std::borrow::Cow;

use alongside_document::{
    Block, Document, Edition, Family, Flaw, Fonts, Format, Grade, PictureLibrary, PictureSource,
    Press, Refused, write,
};
use alongside_locales::Language;
use chrono::NaiveDate;

#[path = "../../src-tauri/src/liblouis.rs"]
mod liblouis;

const CODES: [(Language, Grade); 3] = [
    (Language::English, Grade::Two),
    (Language::Welsh, Grade::One),
    (Language::Welsh, Grade::Two),
];

struct NoPictures;

impl PictureLibrary for NoPictures {
    fn find(&self, _: &str, _: Language) -> Option<PictureSource> {
        None
    }
}

fn press() -> Press {
    let mut families = alongside_assets::fonts().chunks(2).map(|pair| Family {
        regular: Cow::Borrowed(pair[0].bytes),
        bold: Cow::Borrowed(pair[1].bytes),
    });
    let fonts = Fonts {
        text: families.next().unwrap(),
        easy: families.next().unwrap(),
        fallback: families.collect(),
    };
    let press = Press::new(fonts, NoPictures).unwrap();
    press
        .with_braille(alongside_assets::braille_table())
        .with_translator(liblouis::translate)
}

fn braille(language: Language, grade: Grade, words: &str) -> Result<String, Refused> {
    let mut paper = Document::paper(
        "Croeso",
        language,
        "Marlbrook Voices",
        "Helen Marsh, 01632 960 118",
        NaiveDate::from_ymd_opt(2027, 1, 8).unwrap(),
    );
    paper.add(Block::paragraph(words));
    let edition = Edition::from(Format::Braille).in_grade(grade);
    write(&paper, edition, &press()).map(|file| String::from_utf8(file).unwrap())
}

#[test]
fn every_code_has_signs_for_the_letters_of_both_languages() {
    for (language, grade) in CODES {
        let words = "Mae’r tŷ a’r dŵr yn “lân” – £5, 50%, (a/b) & é ô ï â: A1!";
        let file = braille(language, grade, words);
        let file = file.unwrap_or_else(|e| panic!("{language:?} {grade:?}: {e:?}"));
        // in the first line it says in which code it is, and that it is not grade 1 instead
        assert!(!file.contains(",GRADE #B WAS ASKED FOR"), "{file}");
    }
}

#[test]
fn a_character_without_a_sign_is_named_in_every_code_and_never_written_as_its_number() {
    for (language, grade) in CODES {
        for character in ['أ', 'ط', '🎉', 'ш', '✿'] {
            let refused = braille(language, grade, &format!("Croeso {character}!"));
            let named = Flaw::NotInBraille { character };
            assert!(
                matches!(&refused, Err(Refused::Flawed(flaws)) if *flaws == [named]),
                "{language:?} {grade:?} {character}: {refused:?}"
            );
        }
    }
}
