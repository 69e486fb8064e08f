//! A document made ready to be met: cleaned, with the words of its pictures, in reading order.
//!
//! Every writer starts here, so that all formats hold the same words in the same order. Words in another language than the paper's are
//! marked in running text; for what is a plain string here, such as a heading, the writers that can mark it ask `tongue` themselves.

use crate::{
    check::{Flaw, check},
    clean::clean,
    contents,
    format::Shown,
    model::{
        Alternative, Block, Body, Certificate, Column, Document, Fact, Item, List, Picture,
        PictureLibrary, PictureUse, Poster, Quote, Signature, Span, Statement, Table, Text,
    },
    tongue,
};
use alongside_locales::{Language, Words};
use chrono::NaiveDate;

/// Everything there is to read, in the order of the fields.
#[derive(Debug)]
pub(crate) struct Reading {
    /// The file's name for itself; not read as part of the page.
    pub title: String,
    pub language: Language,
    pub made_on: NaiveDate,
    pub logo: Option<PictureUse>,
    pub publisher: String,
    /// Below the publisher, on a certificate.
    pub registration: Option<String>,
    /// Heading level 1.
    pub heading: String,
    /// What stands between heading and foot, the contents of a long paper first; for formats without a design for certificates.
    pub blocks: Vec<Block>,
    /// The certificate, for formats with a design for it.
    pub certificate: Option<Box<Certificate>>,
    /// The poster, for formats with a design for it.
    pub poster: Option<Box<Poster>>,
    /// Whom to thank for the pictures.
    pub credits: Option<String>,
    pub status: Option<String>,
    pub contact: String,
}

impl Reading {
    /// Cleans and completes a sound document. Credits name the pictures that are shown, each source once.
    ///
    /// # Errors
    /// The flaws of the document, and pictures that the library lacks or has no words for.
    pub(crate) fn of(
        document: &Document,
        library: &dyn PictureLibrary,
        shown: Shown,
    ) -> Result<Self, Vec<Flaw>> {
        let mut ready = Preparation {
            library,
            shown,
            language: document.language,
            flaws: check(document).err().unwrap_or_default(),
            credits: Vec::new(),
        };
        let logo = document.logo.as_ref().map(|it| ready.picture(it, true));
        let words = Words::new(document.language);
        let mut poster = None;
        let (mut blocks, certificate) = match &document.body {
            Body::Paper(blocks) => (blocks.iter().map(|it| ready.block(it)).collect(), None),
            Body::Poster(it) => {
                let it = ready.poster(it);
                let blocks = poster_blocks(&it, document.language);
                poster = Some(Box::new(it));
                (blocks, None)
            }
            Body::Certificate(it) => {
                let it = ready.certificate(it);
                (as_blocks(&it, document.language), Some(Box::new(it)))
            }
        };
        if !ready.flaws.is_empty() {
            return Err(ready.flaws);
        }
        if certificate.is_none() && poster.is_none() {
            contents::add(&mut blocks, words);
        }
        let thanks: Vec<&str> = ready.credits.iter().map(String::as_str).collect();
        let title = one_line(&document.title);
        Ok(Self {
            heading: match (&certificate, &poster) {
                (Some(it), _) => it.heading.clone(),
                (_, Some(it)) => it.heading.clone(),
                _ => title.clone(),
            },
            title,
            language: document.language,
            made_on: document.made_on,
            logo,
            publisher: one_line(&document.publisher),
            registration: certificate
                .as_ref()
                .map(|it| it.registration.clone())
                .filter(|it| !it.is_empty()),
            blocks,
            certificate,
            poster,
            credits: (!thanks.is_empty()).then(|| words.document_credits(&thanks.join("; "))),
            status: document
                .status
                .as_deref()
                .map(one_line)
                .filter(|it| !it.is_empty()),
            contact: one_line(&document.contact),
        })
    }
}

/// A certificate's words as an ordinary paper, in the order of its design.
fn as_blocks(it: &Certificate, paper: Language) -> Vec<Block> {
    let mut blocks = vec![
        Block::Paragraph(tongue::marked(Text::strong(&it.name), paper)),
        Block::Paragraph(it.statement.clone()),
    ];
    if !it.facts.is_empty() {
        blocks.push(Block::FactList(it.facts.clone()));
    }
    blocks.extend(it.signatures.iter().cloned().map(Block::Signature));
    blocks.extend([&it.number, &it.given].map(|it| Block::Paragraph(it.clone())));
    blocks
}

/// A poster's words as an ordinary paper, in the order of its design.
fn poster_blocks(it: &Poster, paper: Language) -> Vec<Block> {
    let group = (!it.group.is_empty()).then(|| Block::Paragraph(tongue::told(&it.group, paper)));
    let rules = it.rules.iter().enumerate().map(|(index, rule)| {
        let mut rule = rule.clone();
        if let Some(first) = rule.sentences.first_mut() {
            let number = [
                Span::Strong((index + 1).to_string()),
                Span::Plain(" ".into()),
            ];
            first.0.splice(0..0, number);
        }
        Block::Statement(rule)
    });
    let version = Block::Paragraph(it.version.clone());
    group.into_iter().chain(rules).chain([version]).collect()
}

/// Cleaned, without line breaks or spaces at the ends.
fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Preparation<'a> {
    library: &'a dyn PictureLibrary,
    shown: Shown,
    language: Language,
    flaws: Vec<Flaw>,
    credits: Vec<String>,
}

impl Preparation<'_> {
    /// The use with its words resolved, standing alone or beside words.
    fn picture(&mut self, it: &PictureUse, alone: bool) -> PictureUse {
        let picture = it.picture.clone();
        let Some(source) = self.library.find(&picture, self.language) else {
            self.flaws.push(Flaw::UnknownPicture {
                picture: picture.clone(),
            });
            return it.clone();
        };
        let shown = match self.shown {
            Shown::All => true,
            Shown::Alone => alone,
            Shown::None => false,
        };
        if let Some(credit) = source.credit.map(|it| one_line(&it))
            && shown
            && !credit.is_empty()
            && !self.credits.contains(&credit)
        {
            self.credits.push(credit);
        }
        let alternative = match &it.alternative {
            Alternative::Standard => Alternative::Words(one_line(&source.alternative)),
            Alternative::Words(words) => Alternative::Words(one_line(words)),
            Alternative::Decorative => Alternative::Decorative,
        };
        let no_alternative = Flaw::NoAlternative {
            picture: picture.clone(),
        };
        if alternative == Alternative::Words(String::new()) && !self.flaws.contains(&no_alternative)
        {
            self.flaws.push(no_alternative);
        }
        PictureUse {
            picture,
            alternative,
        }
    }

    fn block(&mut self, block: &Block) -> Block {
        let paper = self.language;
        match block {
            Block::Heading { level, text } => Block::heading(*level, one_line(text)),
            Block::Paragraph(it) => Block::Paragraph(text(it, paper)),
            Block::List(it) => Block::List(List {
                kind: it.kind,
                items: it.items.iter().map(|it| item(it, paper)).collect(),
            }),
            Block::FactList(facts) => {
                Block::FactList(facts.iter().map(|it| fact(it, paper)).collect())
            }
            Block::Table(it) => Block::Table(table(it, paper)),
            Block::Statement(it) => Block::Statement(self.statement(it)),
            Block::Picture(it) => Block::Picture(Picture {
                picture: self.picture(&it.picture, true),
                caption: it.caption.as_ref().map(|it| text(it, paper)),
            }),
            Block::Quote(it) => Block::Quote(Quote {
                words: text(&it.words, paper),
                by: it.by.as_deref().map(one_line).filter(|it| !it.is_empty()),
            }),
            Block::Signature(it) => Block::Signature(signature(it)),
            Block::Code(groups) => Block::Code(groups.iter().map(|it| one_line(it)).collect()),
            Block::NewPage => Block::NewPage,
        }
    }

    fn statement(&mut self, it: &Statement) -> Statement {
        Statement {
            picture: it.picture.as_ref().map(|it| self.picture(it, false)),
            sentences: texts(&it.sentences, self.language),
        }
    }

    fn poster(&mut self, it: &Poster) -> Poster {
        Poster {
            sheet: it.sheet,
            heading: one_line(&it.heading),
            group: one_line(&it.group),
            rules: it.rules.iter().map(|it| self.statement(it)).collect(),
            version: text(&it.version, self.language),
        }
    }

    fn certificate(&mut self, it: &Certificate) -> Certificate {
        let paper = self.language;
        Certificate {
            registration: one_line(&it.registration),
            heading: one_line(&it.heading),
            name: one_line(&it.name),
            statement: text(&it.statement, paper),
            facts: it.facts.iter().map(|it| fact(it, paper)).collect(),
            signatures: it.signatures.each_ref().map(signature),
            number: text(&it.number, paper),
            given: text(&it.given, paper),
        }
    }
}

/// Cleaned, with words in another language than the paper's marked.
fn text(it: &Text, paper: Language) -> Text {
    let spans = it.0.iter().filter(|span| !span.words().is_empty());
    tongue::marked(Text(spans.map(span).collect()), paper)
}

/// Blank lines of an item, fact or statement are dropped.
fn texts(lines: &[Text], paper: Language) -> Vec<Text> {
    let lines = lines.iter().filter(|it| !it.is_blank());
    lines.map(|it| text(it, paper)).collect()
}

fn span(span: &Span) -> Span {
    let clean = |text: &str| clean(text).into_owned();
    match span {
        Span::Plain(words) => Span::Plain(clean(words)),
        Span::Strong(words) => Span::Strong(clean(words)),
        Span::Link {
            words,
            address,
            description,
        } => Span::Link {
            words: clean(words),
            address: address.clone(),
            description: one_line(description),
        },
        Span::Foreign {
            words,
            language,
            strong,
        } => Span::Foreign {
            words: clean(words),
            language: language.clone(),
            strong: *strong,
        },
    }
}

fn item(it: &Item, paper: Language) -> Item {
    let lead = it.lead.as_ref().filter(|it| !it.is_blank());
    Item {
        lead: lead.map(|it| text(it, paper)),
        lines: texts(&it.lines, paper),
    }
}

fn fact(it: &Fact, paper: Language) -> Fact {
    Fact {
        term: one_line(&it.term),
        value: texts(&it.value, paper),
    }
}

fn signature(it: &Signature) -> Signature {
    Signature {
        name: one_line(&it.name),
        role: one_line(&it.role),
    }
}

fn table(it: &Table, paper: Language) -> Table {
    let column = |it: &Column| Column {
        heading: one_line(&it.heading),
        figures: it.figures,
    };
    Table {
        caption: one_line(&it.caption),
        columns: it.columns.iter().map(column).collect(),
        rows: it
            .rows
            .iter()
            .map(|row| row.iter().map(|it| text(it, paper)).collect())
            .collect(),
    }
}
