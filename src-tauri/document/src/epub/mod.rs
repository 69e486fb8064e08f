//! An EPUB 3.3 book: one text, a list of its headings, and what it says of its own accessibility (EPUB Accessibility 1.1).
//!
//! No standard is claimed for it: what a machine can know is said, and what a person must judge is left open.

mod package;

use crate::{
    archive::{Entry, archive},
    html::{self, book::Image},
    model::{Block, LanguageTag, PictureLibrary},
    reading::Reading,
    tongue,
    xml::Xml,
};
use alongside_locales::Words;

/// The whole file.
///
/// # Errors
/// In words for developers, when the parts do not fit into one file.
pub(crate) fn write(reading: &Reading, library: &dyn PictureLibrary) -> Result<Vec<u8>, String> {
    let book = html::book::write(reading, library);
    let about = package::About {
        reading,
        images: &book.images,
    };
    let mut entries = vec![
        // first and not packed, so that the file is known by its first bytes (OCF 3.3, 4.3)
        Entry::stored("mimetype", "application/epub+zip"),
        Entry::text("META-INF/container.xml", package::container()),
        Entry::text("EPUB/package.opf", about.write()),
        Entry::text("EPUB/nav.xhtml", navigation(reading)),
        Entry::text("EPUB/text.xhtml", book.text),
        Entry::text("EPUB/style.css", html::book::STYLE),
    ];
    let images = book.images.into_iter();
    entries
        .extend(images.map(|Image { name, bytes, .. }| Entry::text(format!("EPUB/{name}"), bytes)));
    archive(&entries)
}

/// The headings, nested by level.
fn navigation(reading: &Reading) -> Vec<u8> {
    let words = Words::new(reading.language);
    let code = reading.language.code();
    let mut xml = Xml::new();
    let spaces = [
        ("xmlns", "http://www.w3.org/1999/xhtml"),
        ("xmlns:epub", "http://www.idpf.org/2007/ops"),
        ("lang", code),
        ("xml:lang", code),
    ];
    xml.open("html", &spaces);
    xml.open("head", &[]);
    let lang = |words: &str| tongue::of(words, reading.language);
    let titled = lang(&reading.title);
    xml.leaf("title", &in_language(titled.as_ref()), &reading.title);
    xml.close();
    xml.open("body", &[]);
    xml.open("nav", &[("epub:type", "toc"), ("role", "doc-toc")]);
    xml.leaf("h1", &[], words.document_contents());
    xml.open("ol", &[]);
    // the list's depth: the level of each item that is open
    let mut open: Vec<u8> = Vec::new();
    let headings = reading.blocks.iter().filter_map(|it| match it {
        Block::Heading { level, text } => Some((*level, text.as_str())),
        _ => None,
    });
    let all = std::iter::once((1, reading.heading.as_str())).chain(headings);
    for (number, (level, text)) in all.enumerate() {
        match open.last() {
            Some(above) if *above < level => xml.open("ol", &[]),
            _ => {
                while open.last().is_some_and(|it| *it >= level) {
                    open.pop();
                    xml.close();
                    if open.last().is_some_and(|it| *it >= level) {
                        xml.close();
                    }
                }
            }
        }
        xml.open("li", &[]);
        let address = format!("text.xhtml#heading-{number}");
        let headed = lang(text);
        let mut attributes = vec![("href", address.as_str())];
        attributes.extend(in_language(headed.as_ref()));
        xml.leaf("a", &attributes, text);
        open.push(level);
    }
    xml.finish()
}

/// What says the language of an element that is not in the paper's.
fn in_language(language: Option<&LanguageTag>) -> Vec<(&'static str, &str)> {
    let code = language.map(LanguageTag::code);
    ["lang", "xml:lang"]
        .into_iter()
        .zip(code.into_iter().cycle())
        .collect()
}
