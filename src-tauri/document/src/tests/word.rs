//! Word documents, opened again.

use super::{
    opened::{names, part, word_heard},
    specimen,
};
use crate::{Block, Format, PictureUse, Statement, Typeface, edition::Edition, write};

fn word(paper: &crate::Document, edition: impl Into<Edition>) -> Vec<u8> {
    write(paper, edition, &specimen::press()).unwrap()
}

#[test]
fn an_overview_as_word_has_it() {
    assert_expected!(word_heard(&word(&specimen::everything(), Format::WORD)).join("\n"));
}

#[test]
fn statements_in_several_languages_as_word_has_them() {
    assert_expected!(word_heard(&word(&specimen::many_languages(), Format::WORD)).join("\n"));
}

#[test]
fn the_file_says_its_title_and_language() {
    let bytes = word(&specimen::next_meeting(), Format::WORD);
    let core = part(&bytes, "docProps/core.xml");
    assert!(
        core.contains("<dc:title>Our next meeting</dc:title>"),
        "{core}"
    );
    let styles = part(&bytes, "word/styles.xml");
    assert!(styles.contains(r#"<w:lang w:val="en-GB""#), "{styles}");
    let footer = part(&bytes, "word/footer1.xml");
    assert!(
        footer.contains("Phone Helen Marsh on 01632 960 118"),
        "{footer}"
    );
    assert!(footer.contains(r#"w:instr=" PAGE ""#) && footer.contains(r#"w:instr=" NUMPAGES ""#));
}

#[test]
fn each_picture_is_put_in_once_and_decoration_says_nothing() {
    let mut paper = specimen::agenda();
    for alternative in [PictureUse::new("bus"), PictureUse::decorative("bus")] {
        paper.add(Statement::new(alternative, ["The bus comes."]));
    }
    let bytes = word(&paper, Format::WORD);
    let names = names(&bytes);
    assert_eq!(names.iter().filter(|it| it.contains("media/")).count(), 1);
    let heard = word_heard(&bytes);
    assert_eq!(heard.iter().filter(|it| *it == "decoration").count(), 1);
    assert!(heard.contains(&"picture, ".to_string()));
}

#[test]
fn large_type_and_a_typeface_can_be_chosen_and_wide_tables_become_lists() {
    let large = Edition::from(Format::Word { points: 24 }).in_typeface(Typeface::Andika);
    let bytes = word(&specimen::everything(), large);
    let styles = part(&bytes, "word/styles.xml");
    assert!(styles.contains(r#"w:ascii="Andika""#) && styles.contains(r#"<w:sz w:val="48"/>"#));
    let document = part(&bytes, "word/document.xml");
    assert!(!document.contains("<w:tbl>"));
    assert!(document.contains("£1,204.50"));
}

#[test]
fn strange_text_leaves_a_file_that_can_be_read() {
    let mut paper = specimen::agenda();
    paper.add(Block::paragraph(
        "<b> & \"\u{FFFE}\u{FFFF}\u{1F}\u{202E}x 🎉 ]]>",
    ));
    let heard = word_heard(&word(&paper, Format::WORD));
    assert!(
        heard.iter().any(|it| it == "Normal, <b> & \"x 🎉 ]]>"),
        "{heard:?}"
    );
}
