//! Words in another language than the paper's, in every format that can say so.

use super::{
    PAGED,
    opened::{part, word_heard},
    specimen,
};
use crate::{
    Block, Column, Document, Fact, Format, Item, PictureUse, Quote, Signature, Statement, Table,
    Text, pdf::heard, write,
};
use alongside_locales::Language;

const WELSH: &str = "Mae’r bwrdd yn cwrdd ar ddydd Iau.";
const ARABIC: &str = "مرحبا بكم، الساعة 10:30";
const URDU: &str = "یہ کتابچہ آسان ہے۔";

/// An English paper with all of these in each place that has words.
fn paper() -> Document {
    let mut paper = specimen::agenda();
    paper.title = "Croeso: mae’r bwrdd yn agored".into();
    paper.add(Block::heading(2, URDU));
    paper.add(Statement::new(
        PictureUse {
            picture: "bus".into(),
            alternative: crate::Alternative::Words("Mae bws yn aros".into()),
        },
        ["We meet on Thursday.", WELSH, ARABIC],
    ));
    paper.add(Block::FactList(vec![Fact::new(URDU, ARABIC)]));
    paper.add(Block::numbered([Item::led(Text::strong("أمينة"), [WELSH])]));
    paper.add(Quote {
        words: ARABIC.into(),
        by: Some("أمينة".into()),
    });
    paper.add(Table {
        caption: WELSH.into(),
        columns: vec![Column::words("Name"), Column::words("اسم")],
        rows: vec![
            vec!["Amina".into(), "أمينة".into()],
            vec!["Ali".into(), "علي".into()],
        ],
    });
    paper.add(Signature {
        name: "أمينة".into(),
        role: "for the board".into(),
    });
    paper
}

fn text(format: Format) -> String {
    String::from_utf8(write(&paper(), format, &specimen::press()).unwrap()).unwrap()
}

#[test]
fn a_pdf_marks_them_and_stays_valid() {
    for format in PAGED {
        // what page_validation refuses is not handed out
        let heard = heard::heard(&write(&paper(), format, &specimen::press()).unwrap());
        let after = |words: &str| {
            let at = heard.iter().position(|it| it.contains(words));
            let at = at.unwrap_or_else(|| panic!("{format:?} {words}: {heard:#?}"));
            heard[at + 1].trim().to_string()
        };
        for (words, language) in [
            ("heading level 1, Croeso", "language cy"),
            ("heading level 2, یہ کتابچہ", "language ur"),
            (WELSH, "language cy"),
            (ARABIC, "language ar"),
        ] {
            assert_eq!(after(words), language, "{format:?} {words}");
        }
        assert_ne!(after("We meet on Thursday."), "language cy");
    }
}

#[test]
fn a_picture_says_in_which_language_its_words_are() {
    let bytes = write(&paper(), Format::EasyRead, &specimen::press()).unwrap();
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let figures = file.objects.values().filter_map(|it| it.as_dict().ok());
    let figures = figures.filter(|it| it.get(b"Alt").is_ok());
    let languages: Vec<&[u8]> = figures
        .filter_map(|it| it.get(b"Lang").ok()?.as_str().ok())
        .collect();
    assert_eq!(languages, [b"cy"]);
}

#[test]
fn a_page_for_the_screen_marks_them() {
    let html = text(Format::Html);
    for markup in [
        "<title lang=\"cy\">Croeso",
        "<h1 id=\"heading-0\"><span lang=\"cy\" dir=\"auto\">Croeso",
        "dir=\"rtl\"><span lang=\"ur\" dir=\"auto\">یہ",
        "alt=\"Mae bws yn aros\"",
        "<p>We meet on Thursday.</p>",
        "<p><span lang=\"cy\" dir=\"auto\">Mae’r bwrdd",
        "<p dir=\"rtl\"><span lang=\"ar\" dir=\"auto\">مرحبا",
        "<figcaption><span lang=\"ar\" dir=\"auto\">أمينة",
        "<th scope=\"col\"><span lang=\"ar\" dir=\"auto\">اسم",
    ] {
        assert!(html.contains(markup), "{markup} in {html}");
    }
    assert!(
        html.contains("<img class=\"idea\" lang=\"cy\" alt="),
        "{html}"
    );
}

#[test]
fn a_book_marks_them_for_readers_of_xml_too() {
    let book = write(&paper(), Format::Epub, &specimen::press()).unwrap();
    let page = part(&book, "EPUB/text.xhtml");
    assert!(
        page.contains("<span lang=\"ur\" xml:lang=\"ur\" dir=\"auto\">"),
        "{page}"
    );
    assert!(
        page.contains("<title lang=\"cy\" xml:lang=\"cy\">"),
        "{page}"
    );
    let contents = part(&book, "EPUB/nav.xhtml");
    assert!(
        contents.contains("lang=\"ur\" xml:lang=\"ur\">یہ"),
        "{contents}"
    );
}

#[test]
fn word_marks_them() {
    let heard = word_heard(&write(&paper(), Format::WORD, &specimen::press()).unwrap());
    for line in [
        "Heading1, [cy-GB] Croeso",
        "Heading2 from the right, [ur-PK] یہ",
        "Sentence, We meet on Thursday.",
        "Sentence, [cy-GB] Mae’r bwrdd",
        "Sentence from the right, [ar-SA] مرحبا",
        "Term from the right, [ur-PK] یہ",
        "Caption, [cy-GB] Mae’r",
        "Cell from the right, [ar-SA] أمينة",
        "Signature from the right, [ar-SA] أمينة",
    ] {
        assert!(
            heard.iter().any(|it| it.starts_with(line)),
            "{line}: {heard:#?}"
        );
    }
}

#[test]
fn a_voice_and_a_text_file_say_the_words_and_nothing_more() {
    for format in [Format::PlainText, Format::Speech] {
        let said = text(format);
        assert!(said.lines().any(|it| it == WELSH), "{said}");
        assert!(said.contains(ARABIC.split(' ').next().unwrap()), "{said}");
    }
}

#[test]
fn english_in_a_welsh_paper_is_marked_as_english() {
    let mut paper = specimen::agenda();
    paper.language = Language::Welsh;
    paper.add(Block::paragraph("You can bring a friend to the meeting."));
    paper.add(Block::paragraph("Gallwch ddod â ffrind i’r cyfarfod."));
    let press = specimen::press();
    let html = String::from_utf8(write(&paper, Format::Html, &press).unwrap()).unwrap();
    assert!(
        html.contains("<span lang=\"en-GB\" dir=\"auto\">You can"),
        "{html}"
    );
    assert!(html.contains("<p>Gallwch"), "{html}");
    let heard = heard::heard(&write(&paper, Format::ClearPrint, &press).unwrap());
    let at = heard.iter().position(|it| it.contains("You can")).unwrap();
    assert_eq!(heard[at + 1].trim(), "language en-GB");
}
