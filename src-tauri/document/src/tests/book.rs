//! EPUB books, opened again.

use super::{
    opened::{Piece, names, part, pieces},
    specimen,
};
use crate::{Format, write};

fn book(paper: &crate::Document) -> Vec<u8> {
    write(paper, Format::Epub, &specimen::press()).unwrap()
}

#[test]
fn a_book_is_known_by_its_first_bytes() {
    let bytes = book(&specimen::agenda());
    // OCF 3.3, 4.3: a reader looks at byte 38
    assert_eq!(&bytes[30..58], b"mimetypeapplication/epub+zip");
    assert_eq!(names(&bytes)[0], "mimetype");
}

/// Headings nested as a list of contents shows them.
#[test]
fn the_headings_of_an_overview() {
    let mut lines = Vec::new();
    let mut depth = 0;
    for piece in pieces(&part(&book(&specimen::everything()), "EPUB/nav.xhtml")) {
        match piece {
            Piece::Open(tag, _) if tag == "ol" => depth += 1,
            Piece::Close(tag) if tag == "ol" => depth -= 1,
            Piece::Words(words) if depth > 0 => {
                lines.push(format!("{}{words}", "  ".repeat(depth - 1)));
            }
            _ => {}
        }
    }
    assert_expected!(lines.join("\n"));
}

#[test]
fn what_a_book_says_of_itself() {
    let mut lines = Vec::new();
    let mut key = String::new();
    for piece in pieces(&part(&book(&specimen::next_meeting()), "EPUB/package.opf")) {
        match piece {
            Piece::Open(tag, attributes) => {
                key = attributes
                    .iter()
                    .find(|it| it.0 == "property")
                    .map_or(tag, |it| it.1.clone());
            }
            Piece::Words(words) if key != "dc:identifier" => lines.push(format!("{key}: {words}")),
            _ => {}
        }
    }
    assert_expected!(lines.join("\n"));
}
