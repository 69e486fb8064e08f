//! A text to be read aloud, by a voice or by a person who records it.
//!
//! What the eye sees is said: that this is a heading, how long a list is, which column a figure stands in. An empty line is a pause, two
//! are a long one. Every line ends as a sentence, so that voices let their tone fall.

mod spoken;

use crate::{
    layout::row_item,
    model::{Alternative, Block, Fact, Item, List, ListKind, Quote, Signature, Span, Table, Text},
    reading::Reading,
};
use alongside_locales::Words;
pub(crate) use spoken::phone;
use spoken::{spelt, spoken};

/// The whole script.
pub(crate) fn write(reading: &Reading) -> String {
    let words = Words::new(reading.language);
    let mut script = Script {
        out: String::new(),
        words,
    };
    script.line(&reading.publisher);
    if let Some(registration) = &reading.registration {
        script.line(registration);
    }
    script.pause(1);
    script.line(&reading.heading);
    for block in &reading.blocks {
        script.block(block);
    }
    script.pause(2);
    let last = [&reading.credits, &reading.status];
    for text in last.into_iter().flatten().chain([&reading.contact]) {
        script.line(text);
    }
    script.pause(1);
    script.said(words.document_speech_end());
    script.out
}

struct Script {
    out: String,
    words: Words,
}

impl Script {
    /// A line that is said as it stands.
    fn said(&mut self, line: &str) {
        let line = line.trim();
        self.out.push_str(line);
        let ended = line.trim_end_matches(['”', '’', '"', ')']);
        if !ended.ends_with(['.', '!', '?', '…', ':', ';', '۔', '؟']) && !line.is_empty() {
            self.out.push('.');
        }
        self.out.push('\n');
    }

    /// A text, each of its lines a sentence.
    fn line(&mut self, text: &str) {
        for line in text.lines().filter(|it| !it.trim().is_empty()) {
            let line = spoken(line, self.words);
            self.said(&line);
        }
    }

    /// At least this many empty lines.
    fn pause(&mut self, lines: usize) {
        let there = self.out.len() - self.out.trim_end_matches('\n').len();
        let missing = (lines + 1).saturating_sub(there);
        self.out.extend(std::iter::repeat_n('\n', missing));
    }

    fn text(&mut self, text: &Text) {
        let text = self.joined(text);
        self.line(&text);
    }

    /// All words of a text, the addresses of its links among them.
    fn joined(&self, text: &Text) -> String {
        text.0.iter().map(|it| self.span(it)).collect()
    }

    /// A link's address is said where its words do not say it already.
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

    fn block(&mut self, block: &Block) {
        let words = self.words;
        match block {
            Block::Heading { level: 2, .. } => self.pause(2),
            Block::NewPage => return,
            _ => self.pause(1),
        }
        match block {
            Block::Heading { level: 2, text } => self.line(&words.document_speech_heading(text)),
            Block::Heading { text, .. } => self.line(&words.document_speech_subheading(text)),
            Block::Paragraph(text) => self.text(text),
            Block::List(it) => self.list(it),
            Block::FactList(facts) => facts.iter().for_each(|it| self.fact(it)),
            Block::Table(it) => self.table(it),
            Block::Statement(it) => it.sentences.iter().for_each(|it| self.text(it)),
            Block::Picture(it) => {
                if let Alternative::Words(shows) = &it.picture.alternative {
                    self.line(&words.document_picture(shows));
                }
                it.caption.iter().for_each(|it| self.text(it));
            }
            Block::Quote(it) => self.quote(it),
            Block::Signature(it) => self.signature(it),
            Block::Code(groups) => self.code(groups),
            Block::NewPage => {}
        }
    }

    fn list(&mut self, list: &List) {
        self.said(&self.words.document_speech_list(list.items.len()));
        for (index, it) in list.items.iter().enumerate() {
            self.pause(usize::from(it.lines.len() > 1));
            if list.kind == ListKind::Numbered {
                self.out.push_str(&format!("{}. ", index + 1));
            }
            self.item(it);
        }
    }

    fn item(&mut self, item: &Item) {
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

    /// Row by row: each cell is said after the heading of its column.
    fn table(&mut self, table: &Table) {
        let words = self.words;
        let said = words.document_speech_table(table.rows.len(), &table.caption);
        self.line(&said);
        for row in &table.rows {
            self.pause(1);
            self.item(&row_item(table, row, &words));
        }
    }

    fn quote(&mut self, quote: &Quote) {
        let said = self.joined(&quote.words);
        self.said(self.words.document_speech_quote());
        self.line(&said);
        self.said(self.words.document_speech_quote_end());
        if let Some(by) = &quote.by {
            self.line(by);
        }
    }

    fn signature(&mut self, it: &Signature) {
        self.line(&self.words.document_speech_signature(&it.name));
        if !it.role.is_empty() {
            self.line(&it.role);
        }
    }

    /// Letter by letter, with a pause after each group.
    fn code(&mut self, groups: &[String]) {
        self.said(&self.words.document_speech_code(groups.len()));
        for (index, group) in groups.iter().enumerate() {
            self.said(&format!("{}: {}", index + 1, spelt(group)));
        }
    }
}
