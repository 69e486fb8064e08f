//! Word documents and EPUBs opened by code that shares nothing with what wrote them: an archive, and XML as a list of tags and words.

use quick_xml::{Reader, events::Event};
use std::io::{Cursor, Read};

/// The names of the files in an archive, in order.
pub(crate) fn names(bytes: &[u8]) -> Vec<String> {
    let zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|at| zip.name_for_index(at).unwrap().to_string())
        .collect()
}

/// A text file of an archive.
pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    let mut file = zip.by_name(name).unwrap();
    file.read_to_string(&mut text).unwrap();
    text
}

/// A piece of XML.
pub(crate) enum Piece {
    /// The beginning of an element, its attributes by name.
    Open(String, Vec<(String, String)>),
    Close(String),
    Words(String),
}

/// XML in pieces; an element without content is opened and closed.
pub(crate) fn pieces(xml: &str) -> Vec<Piece> {
    let mut reader = Reader::from_str(xml);
    let mut pieces = Vec::new();
    let name = |it: &[u8]| String::from_utf8(it.to_vec()).unwrap();
    loop {
        let event = reader.read_event().unwrap();
        let empty = matches!(event, Event::Empty(_));
        match event {
            Event::Start(it) | Event::Empty(it) => {
                let attributes = it.attributes().map(|it| {
                    let it = it.unwrap();
                    let key = name(it.key.as_ref().as_bytes());
                    (key, unescaped(&it.value))
                });
                let attributes = attributes.collect();
                let tag = name(it.name().as_ref().as_bytes());
                pieces.push(Piece::Open(tag.clone(), attributes));
                if empty {
                    pieces.push(Piece::Close(tag));
                }
            }
            Event::End(it) => pieces.push(Piece::Close(name(it.name().as_ref().as_bytes()))),
            Event::Text(it) => pieces.push(Piece::Words(it.into_inner().into_owned())),
            Event::GeneralRef(it) => pieces.push(Piece::Words(unescaped(&format!("&{};", &*it)))),
            Event::Eof => return pieces,
            _ => {}
        }
    }
}

fn unescaped(text: &str) -> String {
    quick_xml::escape::unescape(text).unwrap().into_owned()
}

/// The words of a Word document in order: paragraphs and line breaks apart, runs of one paragraph together.
pub(crate) fn word_words(bytes: &[u8]) -> Vec<String> {
    let mut text = String::new();
    let mut inside = false;
    for piece in pieces(&part(bytes, "word/document.xml")) {
        match piece {
            Piece::Open(tag, _) => {
                inside = tag == "w:t";
                if tag == "w:p" || tag == "w:br" {
                    text.push(' ');
                }
            }
            Piece::Close(_) => inside = false,
            Piece::Words(words) if inside => text.push_str(&words),
            Piece::Words(_) => {}
        }
    }
    text.split_whitespace().map(String::from).collect()
}

/// The words of a book in order.
pub(crate) fn book_words(bytes: &[u8]) -> Vec<String> {
    const WITHIN_A_LINE: [&str; 3] = ["strong", "span", "a"];
    let mut text = String::new();
    let mut inside = false;
    for piece in pieces(&part(bytes, "EPUB/text.xhtml")) {
        match piece {
            Piece::Open(tag, _) | Piece::Close(tag) => {
                inside |= tag == "body";
                if !WITHIN_A_LINE.contains(&tag.as_str()) {
                    text.push(' ');
                }
            }
            Piece::Words(words) if inside => text.push_str(&words),
            Piece::Words(_) => {}
        }
    }
    text.split_whitespace().map(String::from).collect()
}

/// A Word document as a screen reader meets it: a line for each paragraph, picture and row.
pub(crate) fn word_heard(bytes: &[u8]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let (mut style, mut words, mut marks) = (String::new(), String::new(), Vec::new());
    let mut inside = false;
    for piece in pieces(&part(bytes, "word/document.xml")) {
        match piece {
            Piece::Open(tag, attributes) => {
                let value = |key: &str| {
                    let found = attributes.iter().find(|it| it.0 == key);
                    found.map_or(String::new(), |it| it.1.clone())
                };
                inside = tag == "w:t";
                match tag.as_str() {
                    "w:pStyle" => style = value("w:val"),
                    "w:numId" => marks.push(format!("of list {}", value("w:val"))),
                    "w:bidi" => marks.push("from the right".into()),
                    "w:pageBreakBefore" => marks.push("on a new page".into()),
                    "w:lang" => {
                        words.push_str(&format!("[{}{}] ", value("w:val"), value("w:bidi")))
                    }
                    "w:br" => words.push_str(" / "),
                    "w:tbl" => lines.push("table".into()),
                    "w:tblCaption" => lines.push(format!("named, {}", value("w:val"))),
                    "w:tr" => lines.push("row".into()),
                    "w:tblHeader" => lines.push("of headings".into()),
                    "wp:docPr" => lines.push(format!("picture, {}", value("descr"))),
                    "adec:decorative" => lines.push("decoration".into()),
                    "w:hyperlink" => {
                        words.push_str(&format!(
                            "[link {}{}] ",
                            value("w:tooltip"),
                            value("w:anchor")
                        ));
                    }
                    _ => {}
                }
            }
            Piece::Close(tag) => {
                inside = false;
                if tag == "w:p" {
                    if !words.is_empty() {
                        let marks: String = marks.iter().map(|it| format!(" {it}")).collect();
                        lines.push(format!("{style}{marks}, {words}"));
                    }
                    (words, marks) = (String::new(), Vec::new());
                }
            }
            Piece::Words(text) if inside => words.push_str(&text),
            Piece::Words(_) => {}
        }
    }
    lines
}
