//! Every format holds the same words in the same order.

use super::{
    PAGED,
    opened::{book_words, word_words},
    papers, specimen,
};
use crate::{
    Block, Body, Document, Format, Picture, PictureUse, Statement, Text, format::Shown, pdf::heard,
    reading::Reading, write,
};
use alongside_document::Press;

pub(super) fn from_pdf(paper: &Document, format: Format, press: &Press) -> Vec<String> {
    let words = heard::words(&write(paper, format, press).unwrap());
    words.split_whitespace().map(String::from).collect()
}

/// The words between the tags. Pictures say nothing here: what they show is not printed.
pub(super) fn from_html(paper: &Document, press: &Press) -> Vec<String> {
    read_html(paper, press, false)
}

/// The words between the tags; with addresses, those that stand behind other words come after them, as on paper.
fn read_html(paper: &Document, press: &Press, addresses: bool) -> Vec<String> {
    let html = String::from_utf8(write(paper, Format::Html, press).unwrap()).unwrap();
    let body = html.split_once("<body>").unwrap().1;
    let mut words = String::new();
    let mut behind = None;
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        if tag.starts_with("a class=\"named\"") {
            behind = tag.split_once("href=\"").map(|it| it.1);
        }
        if tag == "/a"
            && let Some(address) = behind.take().filter(|_| addresses)
        {
            words.push_str(&format!(" ({})", address.split('"').next().unwrap()));
        }
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

/// The words that a format has: those of the web page, but thanks only for the pictures that it shows, and in plain text the addresses
/// of links.
pub(super) fn expected(paper: &Document, format: Format, press: &Press) -> Vec<String> {
    let thanks = |shown| {
        let reading = Reading::of(paper, press.pictures.as_ref(), shown).unwrap();
        let credits = reading.credits.unwrap_or_default();
        credits.split_whitespace().map(String::from).collect()
    };
    let (all, own): (Vec<String>, Vec<String>) = (thanks(Shown::All), thanks(format.shown()));
    let mut words = read_html(paper, press, format == Format::PlainText);
    if !all.is_empty() {
        let at = words.windows(all.len()).rposition(|it| it == all).unwrap();
        words.splice(at..at + all.len(), own);
    }
    words
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
        for format in PAGED {
            let expected = without_labels(expected(&paper, format, &press));
            assert!(!expected.is_empty());
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
        let expected = expected(&paper, Format::PlainText, &press);
        assert_eq!(words, expected, "{}", paper.title);
    }
}

#[test]
fn thanks_are_printed_only_where_the_picture_is_shown() {
    let press = specimen::press();
    let mut paper = specimen::agenda();
    paper.add(Statement::new(PictureUse::new("bus"), ["You come by bus."]));
    let thanked = |paper: &Document, format| {
        let words = match format {
            Format::PlainText | Format::Speech | Format::Html => {
                String::from_utf8(write(paper, format, &press).unwrap()).unwrap()
            }
            _ => heard::words(&write(paper, format, &press).unwrap()),
        };
        words.contains("OpenMoji")
    };
    let large = Format::LargePrint { points: 24 };
    for (format, shows) in [
        (Format::EasyRead, true),
        (Format::ClearPrint, true),
        (Format::Html, true),
        (large, false),
        (Format::PlainText, false),
        (Format::Speech, false),
    ] {
        assert_eq!(thanked(&paper, format), shows, "{format:?}");
    }
    // One that stands alone is shown in large print too.
    paper.add(Block::Picture(Picture {
        picture: PictureUse::new("bus"),
        caption: None,
    }));
    assert!(thanked(&paper, large));
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

/// A glyph stands for the same in the whole file: the letter after a lam and an alef, which are drawn as one, and a bracket that opens
/// from either side.
#[test]
fn arabic_in_one_place_does_not_change_what_is_copied_in_another() {
    let press = specimen::press();
    let mut paper = specimen::agenda();
    paper.body = Body::Paper(vec![
        Block::paragraph("Amina (the chair) says:"),
        Block::paragraph("اهلا وسهلا (لكم) والسلام"),
        Block::paragraph("سلام"),
    ]);
    for format in PAGED {
        let words = from_pdf(&paper, format, &press).join(" ");
        for said in ["Amina (the chair) says:", "اهلا وسهلا (لكم) والسلام سلام"]
        {
            assert!(words.contains(said), "{format:?}: {words}");
        }
    }
}
