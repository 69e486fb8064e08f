//! The text of a paper piece by piece, each with its place on a braille page.

use crate::{
    clean::is_invisible,
    contents::heading_number,
    layout::row_item,
    model::{Alternative, Block, Fact, Item, List, ListKind, Span, Table, Text},
    reading::Reading,
};
use alongside_locales::Words;

/// A line of text, or several where it is long.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    pub text: String,
    /// Empty cells before its first line, and before the lines it runs on to.
    pub first: usize,
    pub rest: usize,
    pub centred: bool,
    /// Empty lines above it.
    pub above: usize,
    /// It stays on the page of what follows.
    pub keep_next: bool,
    /// A new page begins with it.
    pub new_page: bool,
    /// The number of the heading it is.
    pub heading: Option<usize>,
    /// The number of the heading to which it leads, whose page is put at its end.
    pub leads_to: Option<usize>,
}

impl Piece {
    /// A paragraph: its first line begins in cell 3.
    fn paragraph(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            first: 2,
            ..Self::default()
        }
    }

    /// What is said about the braille itself, before the paper.
    pub(super) fn note(text: impl Into<String>) -> Self {
        Self::paragraph(text)
    }
}

/// All pieces in order.
pub(super) fn pieces(reading: &Reading, words: Words) -> Vec<Piece> {
    let mut collector = Collector {
        pieces: Vec::new(),
        words,
        above: 1,
        new_page: false,
        headings: 0,
    };
    let head = std::iter::once(&reading.publisher).chain(&reading.registration);
    for text in head {
        collector.add(Piece::paragraph(text));
    }
    collector.heading(1, &reading.heading);
    for block in &reading.blocks {
        collector.block(block);
    }
    collector.above = 1;
    let last = [&reading.credits, &reading.status];
    for text in last.into_iter().flatten().chain([&reading.contact]) {
        collector.add(Piece::paragraph(text));
    }
    collector.pieces
}

struct Collector {
    pieces: Vec<Piece>,
    words: Words,
    /// Empty lines above the next piece.
    above: usize,
    new_page: bool,
    headings: usize,
}

impl Collector {
    /// Adds a piece; each line of its text becomes one of its own.
    fn add(&mut self, piece: Piece) {
        let lines: Vec<&str> = piece
            .text
            .lines()
            .filter(|it| !it.trim().is_empty())
            .collect();
        for line in lines {
            self.pieces.push(Piece {
                text: line.to_string(),
                above: std::mem::take(&mut self.above),
                new_page: std::mem::take(&mut self.new_page),
                ..piece.clone()
            });
        }
    }

    fn text(&mut self, text: &Text) {
        self.add(Piece::paragraph(self.joined(text)));
    }

    fn joined(&self, text: &Text) -> String {
        let said = text.0.iter().map(|it| match it {
            Span::Link { words, address, .. }
                if !address.starts_with('#') && !address.ends_with(words.as_str()) =>
            {
                self.words.document_link_address(words, address)
            }
            it => it.words().to_string(),
        });
        said.collect()
    }

    /// Level 1 in the middle, level 2 from cell 5, all below from cell 7.
    fn heading(&mut self, level: u8, text: &str) {
        self.above = self.above.max(1);
        let indent = match level {
            0 | 1 => 0,
            2 => 4,
            _ => 6,
        };
        self.add(Piece {
            text: text.to_string(),
            first: indent,
            rest: indent,
            centred: level <= 1,
            keep_next: true,
            heading: Some(self.headings),
            ..Piece::default()
        });
        self.headings += 1;
        self.above = usize::from(level <= 1);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(text) => self.text(text),
            Block::List(it) => self.list(it),
            Block::FactList(facts) => facts.iter().for_each(|it| self.fact(it)),
            Block::Table(it) => self.table(it),
            Block::Statement(it) => it.sentences.iter().for_each(|it| self.text(it)),
            Block::Picture(it) => {
                if let Alternative::Words(shows) = &it.picture.alternative {
                    self.add(Piece::paragraph(self.words.document_picture(shows)));
                }
                it.caption.iter().for_each(|it| self.text(it));
            }
            Block::Quote(it) => {
                let (opens, closes) = (
                    self.words.document_quote_opens(),
                    self.words.document_quote_closes(),
                );
                let quote = format!("{opens}{}{closes}", self.joined(&it.words));
                self.add(Piece::paragraph(quote));
                it.by.iter().for_each(|it| self.add(Piece::paragraph(it)));
            }
            Block::Signature(it) => {
                self.above = 1;
                self.add(Piece::paragraph(&it.name));
                self.add(Piece::paragraph(&it.role));
            }
            Block::Code(groups) => self.code(groups),
            Block::NewPage => self.new_page = true,
        }
    }

    fn list(&mut self, list: &List) {
        self.above = 1;
        for (index, it) in list.items.iter().enumerate() {
            let number = (list.kind == ListKind::Numbered).then_some(index + 1);
            self.item(it, number);
        }
        self.above = 1;
    }

    /// Items begin in cell 1 and run on in cell 3.
    fn item(&mut self, item: &Item, number: Option<usize>) {
        for (index, text) in item.lead.iter().chain(&item.lines).enumerate() {
            let words = self.joined(text);
            let text_with_number = match number.filter(|_| index == 0) {
                Some(number) => format!("{number}. {words}"),
                None => words,
            };
            let leads_to = match &text.0[..] {
                [Span::Link { address, .. }] => heading_number(address),
                _ => None,
            };
            self.add(Piece {
                text: text_with_number,
                first: if index == 0 { 0 } else { 2 },
                rest: 2,
                leads_to,
                ..Piece::default()
            });
        }
    }

    fn fact(&mut self, fact: &Fact) {
        let mut lines = fact.value.iter();
        let first = lines.next().map(|it| self.joined(it)).unwrap_or_default();
        self.add(Piece {
            text: self.words.document_labelled(&fact.term, &first),
            rest: 2,
            ..Piece::default()
        });
        lines.for_each(|it| self.text(it));
    }

    fn table(&mut self, table: &Table) {
        self.above = 1;
        self.add(Piece {
            keep_next: true,
            ..Piece::paragraph(&table.caption)
        });
        for (index, row) in table.rows.iter().enumerate() {
            let item = row_item(table, row, &self.words);
            self.item(&item, Some(index + 1));
        }
        self.above = 1;
    }

    fn code(&mut self, groups: &[String]) {
        self.above = 1;
        for (index, group) in groups.iter().enumerate() {
            self.add(Piece {
                text: format!("{}. {group}", index + 1),
                rest: 2,
                ..Piece::default()
            });
        }
        self.above = 1;
    }
}

/// A text without what has no cell: marks that guide the layout alone. An apostrophe is written as such, for its sign is not that of a
/// closing quotation mark (Rules of UEB 7.6); where a quotation was opened, the mark after a letter may be either and stays.
pub(super) fn plain(text: &str) -> String {
    let quoted = text.contains('‘');
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars().filter(|c| !is_invisible(*c)).peekable();
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    while let Some(c) = letters.next() {
        let after_letter = is_letter(plain.chars().next_back());
        plain.push(match c {
            '’' if after_letter && (!quoted || is_letter(letters.peek().copied())) => '\'',
            c if c.is_whitespace() => ' ',
            c => c,
        });
    }
    plain
}
