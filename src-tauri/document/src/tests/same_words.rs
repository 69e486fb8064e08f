//! Every format holds the same words in the same order.

use super::{
    PAGED,
    opened::{book_words, word_words},
    papers, specimen,
};
use crate::{Block, Body, Document, Format, Text, pdf::heard, write};
use alongside_document::Press;

pub(super) fn from_pdf(paper: &Document, format: Format, press: &Press) -> Vec<String> {
    let words = heard::words(&write(paper, format, press).unwrap());
    words.split_whitespace().map(String::from).collect()
}

/// The words between the tags. Pictures say nothing here: what they show is not printed.
pub(super) fn from_html(paper: &Document, press: &Press) -> Vec<String> {
    let html = String::from_utf8(write(paper, Format::Html, press).unwrap()).unwrap();
    let body = html.split_once("<body>").unwrap().1;
    let mut words = String::new();
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let inside_line = ["strong", "/strong", "span", "/span", "a", "/a"];
        if !inside_line.contains(&tag.split(' ').next().unwrap()) {
            words.push(' ');
        }
        words.push_str(text);
    }
    let words = words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    words.split_whitespace().map(String::from).collect()
}

/// Without the numbers and dots of lists, which HTML leaves to the browser.
pub(super) fn without_labels(words: Vec<String>) -> Vec<String> {
    let label =
        |it: &String| it == "•" || (it.len() == 1 && it.bytes().all(|b| b.is_ascii_digit()));
    words.into_iter().filter(|it| !label(it)).collect()
}

/// Tables and codes apart: a table is a list where there is no room.
fn without_tables(mut paper: Document) -> Document {
    if let Body::Paper(blocks) = &mut paper.body {
        blocks.retain(|it| !matches!(it, Block::Table(_)));
    }
    paper
}

#[test]
fn on_paper_and_on_the_screen() {
    let press = specimen::press();
    let papers = papers().into_iter().map(without_tables);
    for paper in papers.filter(|it| it.body != Body::Paper(Vec::new())) {
        let expected = without_labels(from_html(&paper, &press));
        assert!(!expected.is_empty());
        for format in PAGED {
            let words = without_labels(from_pdf(&paper, format, &press));
            assert_eq!(words, expected, "{} as {format:?}", paper.title);
        }
    }
}

#[test]
fn in_word() {
    let press = specimen::press();
    for paper in papers() {
        let words = word_words(&write(&paper, Format::WORD, &press).unwrap());
        assert_eq!(words, from_html(&paper, &press), "{}", paper.title);
    }
}

#[test]
fn in_a_book() {
    let press = specimen::press();
    for paper in papers() {
        let words = book_words(&write(&paper, Format::Epub, &press).unwrap());
        assert_eq!(words, from_html(&paper, &press), "{}", paper.title);
    }
}

#[test]
fn in_plain_text() {
    let press = specimen::press();
    for paper in [
        specimen::next_meeting(),
        specimen::many_languages(),
        specimen::pack(12),
    ] {
        let text = String::from_utf8(write(&paper, Format::PlainText, &press).unwrap()).unwrap();
        let words: Vec<String> = text.split_whitespace().map(String::from).collect();
        assert_eq!(words, from_html(&paper, &press), "{}", paper.title);
    }
}

#[test]
fn text_that_was_typed_strangely_is_shown_as_typed() {
    let press = specimen::press();
    let mut paper = specimen::agenda();
    paper.title = "<b>Agenda</b> & \u{202E}more\u{202C}".into();
    paper.add(Block::Paragraph(Text::from(
        "<script>alert(1)</script>\r\n5 < 6\tand (so) on\\",
    )));
    let expected = from_html(&paper, &press);
    for word in ["<b>Agenda</b>", "more", "<script>alert(1)</script>", "on\\"] {
        assert!(expected.iter().any(|it| it == word), "{word}");
    }
    let words = without_labels(from_pdf(&paper, Format::ClearPrint, &press));
    assert_eq!(words, without_labels(expected));
}

#[test]
fn arabic_is_copied_in_the_order_it_is_read() {
    let press = specimen::press();
    let words =
        heard::words(&write(&specimen::many_languages(), Format::EasyRead, &press).unwrap());
    assert!(words.contains("خوش آمدید"), "{words}");
}
