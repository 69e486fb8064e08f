//! What is typed by mistake or by malice, in all nine formats.

use super::{OTHERS, PAGED, opened::word_words, specimen};
use crate::{Block, Body, Document, Flaw, Format, Refused, write};

fn all() -> impl Iterator<Item = Format> {
    PAGED.into_iter().chain(OTHERS).chain([Format::Braille])
}

fn with(text: &str) -> Document {
    let mut paper = specimen::agenda();
    paper.add(Block::paragraph(text));
    paper
}

#[test]
fn controls_and_overrides_leave_every_format_readable() {
    let paper = with(
        "Roz\u{202E}eti\u{0}e\u{7} \u{2066}meets\u{2069}\u{200B} Hel\u{FEFF}en\u{1B}[31m\u{FFFF}\u{FDD0}.",
    );
    for format in all() {
        let bytes = write(&paper, format, &specimen::press());
        let bytes = bytes.unwrap_or_else(|e| panic!("{format:?}: {e}"));
        if matches!(format, Format::Html | Format::PlainText | Format::Speech) {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains("Rozetie"), "{format:?}");
            assert!(
                !text
                    .chars()
                    .any(|c| matches!(c, '\u{202E}' | '\u{0}' | '\u{1B}' | '\u{FFFF}'))
            );
        }
    }
}

#[test]
fn a_picture_typed_as_a_letter_stays_where_it_can_be_shown_and_is_named_where_it_cannot() {
    let paper = with("Well done 🎉");
    for format in all() {
        let written = write(&paper, format, &specimen::press());
        match format {
            Format::Braille => {
                let named = Flaw::NotInBraille { character: '🎉' };
                assert!(
                    matches!(&written, Err(Refused::Flawed(it)) if *it == [named]),
                    "{written:?}"
                );
            }
            _ if format.has_pages() => {
                let named = Flaw::UnknownCharacter { character: '🎉' };
                assert!(
                    matches!(&written, Err(Refused::Flawed(it)) if *it == [named]),
                    "{written:?}"
                );
            }
            Format::Word { .. } => {
                assert!(word_words(&written.unwrap()).contains(&"🎉".to_string()))
            }
            _ => assert!(written.is_ok(), "{format:?}"),
        }
    }
}

#[test]
fn a_word_of_5000_letters_is_whole_in_every_format() {
    let long = "donau".repeat(1_000);
    let paper = with(&long);
    for format in all() {
        let bytes = write(&paper, format, &specimen::press()).unwrap();
        match format {
            Format::Braille => {
                let text = String::from_utf8(bytes).unwrap();
                assert!(
                    text.lines()
                        .all(|it| it.trim_start_matches('\u{C}').len() <= 40)
                );
                let lines = text.lines().map(|it| it.trim_matches([' ', '\u{C}']));
                let lines = lines.filter(|it| !it.is_empty() && !it.starts_with('#'));
                let joined: String = lines.map(|it| it.trim_end_matches('"')).collect();
                assert!(joined.contains(&long.to_uppercase()));
            }
            Format::Word { .. } => assert!(word_words(&bytes).contains(&long)),
            Format::Html | Format::PlainText | Format::Speech => {
                assert!(String::from_utf8(bytes).unwrap().contains(&long));
            }
            _ => {}
        }
    }
}

#[test]
fn an_empty_paper_is_refused_in_every_format() {
    for blocks in [vec![], vec![Block::NewPage]] {
        let mut paper = specimen::agenda();
        paper.body = Body::Paper(blocks);
        paper.title = " \u{202E}".into();
        for format in all() {
            let refused = write(&paper, format, &specimen::press());
            let Err(Refused::Flawed(flaws)) = refused else {
                panic!("{format:?}");
            };
            assert_eq!(flaws, [Flaw::NoTitle, Flaw::NothingInside], "{format:?}");
        }
    }
}
