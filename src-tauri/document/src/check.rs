//! What keeps a paper from leaving: every flaw at once, so that all can be mended in one go.

use crate::clean::is_blank;
use crate::model::{
    Alternative, Block, Body, Certificate, Document, Fact, List, PictureUse, Poster, Signature,
    Span, Statement, Table, Text,
};

/// Something that would leave a reader without what they need. [`Flaw::words`] says it to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flaw {
    /// The title is blank.
    NoTitle,
    /// The publisher is blank.
    NoPublisher,
    /// Nobody is named to ask.
    NoContact,
    /// There is nothing to read.
    NothingInside,
    /// A heading, paragraph, item, fact, cell heading or the like is blank.
    Blank(Part),
    /// A heading is not of level 2 to 6.
    HeadingLevel {
        /// What it says.
        heading: String,
        /// Its level.
        level: u8,
    },
    /// A heading is more than one level below the one before it.
    SkippedLevel {
        /// What it says.
        heading: String,
        /// Its level.
        level: u8,
        /// The level of the heading before it.
        after: u8,
    },
    /// A row has more or fewer cells than the table has columns.
    RaggedRow {
        /// The table's caption.
        caption: String,
        /// The row, counted from 1.
        row: usize,
    },
    /// The library has no picture of this name.
    UnknownPicture {
        /// The name.
        picture: String,
    },
    /// The picture cannot be drawn.
    BrokenPicture {
        /// Its name.
        picture: String,
    },
    /// Neither the paper nor the library says what the picture shows.
    NoAlternative {
        /// Its name.
        picture: String,
    },
    /// A label has more to say than fits on it, even in small type.
    LabelTooLong {
        /// Its first line.
        first_line: String,
    },
    /// A link leads nowhere a reader may be sent.
    LinkAddress {
        /// The address as given.
        address: String,
    },
    /// No font has this character.
    UnknownCharacter {
        /// The character.
        character: char,
    },
    /// The braille code has no sign for this character.
    NotInBraille {
        /// The character.
        character: char,
    },
    /// There is no braille of Welsh without a translator, see [`crate::Press::with_translator`].
    NoWelshBraille,
    /// The type size is outside [`crate::LARGE_PRINT_POINTS`].
    PointSize {
        /// The size asked for.
        points: u8,
    },
}

/// A part of a paper that may not be blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The words of a heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A list without items.
    List,
    /// An item of a list.
    Item,
    /// A term or its value.
    Fact,
    /// A table's caption.
    Caption,
    /// A table without columns or rows.
    Table,
    /// The heading of a column.
    ColumnHeading,
    /// A statement in easy words.
    Statement,
    /// A quote.
    Quote,
    /// The name of who signs.
    Signature,
    /// A code.
    Code,
    /// The words of a link.
    Link,
    /// What is said about a link.
    LinkDescription,
    /// The name on a certificate.
    CertificateName,
    /// What a certificate says.
    CertificateStatement,
    /// A certificate's number or day.
    CertificateIssue,
}

/// Every flaw that can be seen without fonts and pictures.
///
/// # Errors
/// The flaws, in reading order.
pub fn check(document: &Document) -> Result<(), Vec<Flaw>> {
    let mut flaws = Vec::new();
    let blank = is_blank;
    if blank(&document.title) {
        flaws.push(Flaw::NoTitle);
    }
    if blank(&document.publisher) {
        flaws.push(Flaw::NoPublisher);
    }
    if let Some(logo) = &document.logo {
        picture(logo, &mut flaws);
    }
    match &document.body {
        Body::Paper(blocks) => paper(blocks, &mut flaws),
        Body::Certificate(it) => certificate(it, &mut flaws),
        Body::Poster(it) => poster(it, &mut flaws),
    }
    if blank(&document.contact) {
        flaws.push(Flaw::NoContact);
    }
    if flaws.is_empty() { Ok(()) } else { Err(flaws) }
}

fn paper(blocks: &[Block], flaws: &mut Vec<Flaw>) {
    if blocks.iter().all(|b| matches!(b, Block::NewPage)) {
        flaws.push(Flaw::NothingInside);
    }
    let mut last = 1;
    for block in blocks {
        match block {
            Block::Heading { level, text } => {
                heading(*level, text, last, flaws);
                last = *level;
            }
            Block::Paragraph(it) => text(it, Part::Paragraph, flaws),
            Block::List(it) => list(it, flaws),
            Block::FactList(facts) => {
                if facts.is_empty() {
                    flaws.push(Flaw::Blank(Part::Fact));
                }
                facts.iter().for_each(|it| fact(it, flaws));
            }
            Block::Table(it) => table(it, flaws),
            Block::Statement(it) => statement(it, flaws),
            Block::Picture(it) => {
                picture(&it.picture, flaws);
                if let Some(caption) = &it.caption {
                    text(caption, Part::Caption, flaws);
                }
            }
            Block::Quote(it) => text(&it.words, Part::Quote, flaws),
            Block::Signature(it) => signature(it, flaws),
            Block::Code(groups) => {
                if groups.is_empty() || groups.iter().any(|group| is_blank(group)) {
                    flaws.push(Flaw::Blank(Part::Code));
                }
            }
            Block::NewPage => {}
        }
    }
}

fn heading(level: u8, words: &str, last: u8, flaws: &mut Vec<Flaw>) {
    if is_blank(words) {
        flaws.push(Flaw::Blank(Part::Heading));
    }
    let heading = words.to_string();
    if !(2..=6).contains(&level) {
        flaws.push(Flaw::HeadingLevel { heading, level });
    } else if level > last.saturating_add(1) {
        flaws.push(Flaw::SkippedLevel {
            heading,
            level,
            after: last,
        });
    }
}

fn list(list: &List, flaws: &mut Vec<Flaw>) {
    if list.items.is_empty() {
        flaws.push(Flaw::Blank(Part::List));
    }
    for item in &list.items {
        let parts = || item.lead.iter().chain(&item.lines);
        if parts().all(Text::is_blank) {
            flaws.push(Flaw::Blank(Part::Item));
        }
        parts().for_each(|it| links(it, flaws));
    }
}

fn fact(fact: &Fact, flaws: &mut Vec<Flaw>) {
    if is_blank(&fact.term) || fact.value.iter().all(Text::is_blank) {
        flaws.push(Flaw::Blank(Part::Fact));
    }
    fact.value.iter().for_each(|it| links(it, flaws));
}

fn table(table: &Table, flaws: &mut Vec<Flaw>) {
    if is_blank(&table.caption) {
        flaws.push(Flaw::Blank(Part::Caption));
    }
    if table.columns.is_empty() || table.rows.is_empty() {
        flaws.push(Flaw::Blank(Part::Table));
    }
    if table.columns.iter().any(|it| is_blank(&it.heading)) {
        flaws.push(Flaw::Blank(Part::ColumnHeading));
    }
    for (index, row) in table.rows.iter().enumerate() {
        if row.len() != table.columns.len() {
            flaws.push(Flaw::RaggedRow {
                caption: table.caption.clone(),
                row: index + 1,
            });
        }
        row.iter().for_each(|it| links(it, flaws));
    }
}

fn statement(statement: &Statement, flaws: &mut Vec<Flaw>) {
    if let Some(it) = &statement.picture {
        picture(it, flaws);
    }
    if statement.sentences.is_empty() {
        flaws.push(Flaw::Blank(Part::Statement));
    }
    for sentence in &statement.sentences {
        text(sentence, Part::Statement, flaws);
    }
}

fn signature(signature: &Signature, flaws: &mut Vec<Flaw>) {
    if is_blank(&signature.name) {
        flaws.push(Flaw::Blank(Part::Signature));
    }
}

fn certificate(it: &Certificate, flaws: &mut Vec<Flaw>) {
    if is_blank(&it.heading) {
        flaws.push(Flaw::Blank(Part::Heading));
    }
    if is_blank(&it.name) {
        flaws.push(Flaw::Blank(Part::CertificateName));
    }
    text(&it.statement, Part::CertificateStatement, flaws);
    it.facts.iter().for_each(|it| fact(it, flaws));
    it.signatures.iter().for_each(|it| signature(it, flaws));
    text(&it.number, Part::CertificateIssue, flaws);
    text(&it.given, Part::CertificateIssue, flaws);
}

fn poster(it: &Poster, flaws: &mut Vec<Flaw>) {
    if is_blank(&it.heading) {
        flaws.push(Flaw::Blank(Part::Heading));
    }
    if it.rules.is_empty() {
        flaws.push(Flaw::NothingInside);
    }
    it.rules.iter().for_each(|it| statement(it, flaws));
    text(&it.version, Part::Paragraph, flaws);
}

fn picture(it: &PictureUse, flaws: &mut Vec<Flaw>) {
    if matches!(&it.alternative, Alternative::Words(words) if is_blank(words)) {
        flaws.push(Flaw::NoAlternative {
            picture: it.picture.clone(),
        });
    }
}

fn text(text: &Text, part: Part, flaws: &mut Vec<Flaw>) {
    if text.is_blank() {
        flaws.push(Flaw::Blank(part));
    }
    links(text, flaws);
}

fn links(text: &Text, flaws: &mut Vec<Flaw>) {
    for span in &text.0 {
        let Span::Link {
            words,
            address,
            description,
        } = span
        else {
            continue;
        };
        if is_blank(words) {
            flaws.push(Flaw::Blank(Part::Link));
        }
        if is_blank(description) {
            flaws.push(Flaw::Blank(Part::LinkDescription));
        }
        if !may_be_followed(address) {
            flaws.push(Flaw::LinkAddress {
                address: address.clone(),
            });
        }
    }
}

/// Addresses a reader may be sent to: the web, mail and the phone; nothing that runs or opens a file, nothing but the characters
/// a URI may have (RFC 3986).
fn may_be_followed(address: &str) -> bool {
    let known = ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .any(|start| address.len() > start.len() && address.starts_with(start));
    known
        && address
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&b))
}

#[cfg(test)]
mod tests;
