//! What does not leave.

use super::{PAGED, specimen};
use crate::{Block, Body, Document, Flaw, Format, PictureUse, Refused, Statement, Text, write};

fn flaws(paper: &Document, format: Format) -> Vec<Flaw> {
    match write(paper, format, &specimen::press()) {
        Err(Refused::Flawed(flaws)) => flaws,
        Err(other) => panic!("{other}"),
        Ok(_) => Vec::new(),
    }
}

fn with(block: impl Into<Block>) -> Document {
    let mut paper = specimen::agenda();
    paper.add(block);
    paper
}

#[test]
fn a_character_that_no_font_has_is_named_and_never_a_box() {
    let paper = with(Block::paragraph(
        "Come to the 🎉 and 漢 party, Siân’s and أمينة’s",
    ));
    for format in PAGED {
        let expected = ['🎉', '漢'].map(|character| Flaw::UnknownCharacter { character });
        assert_eq!(flaws(&paper, format), expected);
    }
    // a browser and a text editor have more fonts than we
    assert_eq!(flaws(&paper, Format::Html), []);
    assert_eq!(flaws(&paper, Format::PlainText), []);
}

#[test]
fn a_missing_character_is_not_held_against_the_next_paper() {
    let press = specimen::press();
    let paper = with(Block::paragraph("☃"));
    assert!(write(&paper, Format::ClearPrint, &press).is_err());
    assert!(write(&specimen::agenda(), Format::ClearPrint, &press).is_ok());
}

#[test]
fn pictures_that_are_unknown_or_broken_are_named() {
    let unknown = with(Statement::new(PictureUse::new("unicorn"), ["It is here."]));
    let broken = with(Statement::new(PictureUse::new("broken"), ["It is here."]));
    for format in [
        Format::EasyRead,
        Format::LargePrint { points: 20 },
        Format::Html,
    ] {
        let picture = "unicorn".to_string();
        assert_eq!(flaws(&unknown, format), [Flaw::UnknownPicture { picture }]);
        let picture = "broken".to_string();
        assert_eq!(flaws(&broken, format), [Flaw::BrokenPicture { picture }]);
    }
}

#[test]
fn a_size_that_is_not_large_print_is_refused() {
    for points in [0, 15, 37, 255] {
        let format = Format::LargePrint { points };
        assert_eq!(
            flaws(&specimen::agenda(), format),
            [Flaw::PointSize { points }]
        );
    }
}

#[test]
fn every_flaw_is_told_at_once() {
    let mut paper = with(Block::heading(4, "Too deep"));
    paper.title.clear();
    if let Body::Paper(blocks) = &mut paper.body {
        blocks.push(Block::Paragraph(Text::default()));
    }
    assert_eq!(flaws(&paper, Format::LargePrint { points: 255 }).len(), 4);
}

#[test]
fn a_title_of_ten_thousand_letters_is_still_a_paper() {
    let mut paper = specimen::agenda();
    paper.title = "Agenda of the board ".repeat(500);
    assert!(
        write(
            &paper,
            Format::LargePrint { points: 36 },
            &specimen::press()
        )
        .is_ok()
    );
}
