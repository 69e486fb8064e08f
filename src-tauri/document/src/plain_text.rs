//! Text alone: for a screen reader, a braille display or an e-mail.
//!
//! Two empty lines stand before a heading and one after it, as readers of text files are used to; nothing is drawn with
//! characters, since every one of them would be spoken. Lines are not broken: each program breaks them as its reader likes.

use crate::{
    model::{Alternative, Block, Fact, Item, List, ListKind, Quote, Span, Table, Text},
    reading::Reading,
};
use alongside_locales::Words;

/// The whole document.
pub(crate) fn write(reading: &Reading) -> String {
    let mut page = PlainText {
        out: String::new(),
        words: Words::new(reading.language),
    };
    page.line(&reading.publisher);
    if let Some(registration) = &reading.registration {
        page.line(registration);
    }
    page.gap(1);
    page.line(&reading.heading);
    for block in &reading.blocks {
        page.block(block);
    }
    if let Some(credits) = &reading.credits {
        page.gap(1);
        page.line(credits);
    }
    page.gap(1);
    if let Some(status) = &reading.status {
        page.line(status);
    }
    page.line(&reading.contact);
    page.out
}

struct PlainText {
    out: String,
    words: Words,
}

impl PlainText {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn text(&mut self, text: &Text) {
        let line = self.joined(text);
        self.line(&line);
    }

    /// All words of a text, the addresses of its links among them.
    fn joined(&self, text: &Text) -> String {
        text.0.iter().map(|it| self.span(it)).collect()
    }

    /// A link's address stands in brackets after its words.
    fn span(&self, span: &Span) -> String {
        match span {
            Span::Link { words, address, .. }
                if !address.starts_with('#') && !address.ends_with(words.as_str()) =>
            {
                self.words.document_link_address(words, address)
            }
            it => it.words().to_string(),
        }
    }

    /// At least this many empty lines.
    fn gap(&mut self, lines: usize) {
        let there = self.out.len() - self.out.trim_end_matches('\n').len();
        let missing = (lines + 1).saturating_sub(there);
        self.out.extend(std::iter::repeat_n('\n', missing));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, .. } => self.gap(if *level == 2 { 2 } else { 1 }),
            Block::NewPage => return,
            _ => self.gap(1),
        }
        match block {
            Block::Heading { text, .. } => self.line(text),
            Block::Paragraph(text) => self.text(text),
            Block::List(it) => self.list(it),
            Block::FactList(facts) => facts.iter().for_each(|it| self.fact(it)),
            Block::Table(it) => self.table(it),
            Block::Statement(it) => it.sentences.iter().for_each(|it| self.text(it)),
            Block::Picture(it) => {
                if let Alternative::Words(shows) = &it.picture.alternative {
                    self.line(&self.words.document_picture(shows));
                }
                it.caption.iter().for_each(|it| self.text(it));
            }
            Block::Quote(it) => self.quote(it),
            Block::Signature(it) => {
                self.line(&it.name);
                if !it.role.is_empty() {
                    self.line(&it.role);
                }
            }
            Block::Code(groups) => {
                for (index, group) in groups.iter().enumerate() {
                    self.line(&format!("{}. {group}", index + 1));
                }
            }
            Block::NewPage => {}
        }
    }

    fn list(&mut self, list: &List) {
        let long = list
            .items
            .iter()
            .any(|it| it.lead.is_some() || it.lines.len() > 1);
        for (index, it) in list.items.iter().enumerate() {
            if long {
                self.gap(1);
            }
            match list.kind {
                ListKind::Numbered => self.item(&format!("{}. ", index + 1), it),
                ListKind::Bulleted => self.item("- ", it),
            }
        }
    }

    fn item(&mut self, label: &str, item: &Item) {
        self.out.push_str(label);
        for text in item.lead.iter().chain(&item.lines) {
            self.text(text);
        }
    }

    fn fact(&mut self, fact: &Fact) {
        let mut lines = fact.value.iter();
        let first = lines.next().map(|it| self.joined(it));
        let first = first.unwrap_or_default();
        self.line(&self.words.document_labelled(&fact.term, &first));
        lines.for_each(|it| self.text(it));
    }

    /// Row by row, each cell after its column's heading.
    fn table(&mut self, table: &Table) {
        self.line(&table.caption);
        for row in &table.rows {
            self.gap(1);
            for (column, cell) in table.columns.iter().zip(row) {
                if !cell.is_blank() {
                    let cell = self.joined(cell);
                    self.line(&self.words.document_labelled(&column.heading, &cell));
                }
            }
        }
    }

    fn quote(&mut self, quote: &Quote) {
        self.out.push_str(self.words.document_quote_opens());
        let words = self.joined(&quote.words);
        self.out.push_str(&words);
        self.line(self.words.document_quote_closes());
        if let Some(by) = &quote.by {
            self.line(by);
        }
    }
}
