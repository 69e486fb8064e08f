//! What a paper holds, apart from how it looks.
//!
//! The types ask for what a reader needs: a picture cannot be placed without saying what it shows or that it is decoration, a
//! table has a caption and column headings, a link says where it leads. [`crate::check`] refuses what types cannot.

mod block;
mod certificate;
mod picture;
mod poster;
mod text;

use alongside_locales::Language;
use chrono::NaiveDate;

pub use block::{
    Block, Column, Fact, Item, List, ListKind, Picture, Quote, Signature, Statement, Table,
};
pub use certificate::Certificate;
pub use picture::{Alternative, Artwork, BuiltIn, PictureLibrary, PictureSource, PictureUse};
pub use poster::{Poster, Sheet};
pub use text::{LanguageTag, Span, Text};

/// A paper to be handed to somebody.
///
/// The same document with the same format and press gives the same bytes; so the day it was made is part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The title: heading level 1 of the paper, and the name a reader's program shows for it.
    pub title: String,
    /// The language of the paper's words; single spans may name another.
    pub language: Language,
    /// Who hands it out: the charity's name, first on the paper.
    pub publisher: String,
    /// The publisher's mark, beside its name.
    pub logo: Option<PictureUse>,
    /// Whom to ask, and how: the last words of the paper, and at the foot of each page.
    pub contact: String,
    /// What may be claimed for it, such as "In easy words, not yet checked": before the contact.
    pub status: Option<String>,
    /// The day it was made: kept in the file's own description, not printed.
    pub made_on: NaiveDate,
    /// What it says.
    pub body: Body,
}

/// The designs there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Blocks, one below the other.
    Paper(Vec<Block>),
    /// A certificate with its own page design; outside PDF it is its words in the same order.
    Certificate(Box<Certificate>),
    /// A poster with its own page design; outside PDF it is its words in the same order.
    Poster(Box<Poster>),
}

impl Document {
    /// A paper without blocks, logo or status yet.
    pub fn paper(
        title: impl Into<String>,
        language: Language,
        publisher: impl Into<String>,
        contact: impl Into<String>,
        made_on: NaiveDate,
    ) -> Self {
        Self {
            title: title.into(),
            language,
            publisher: publisher.into(),
            logo: None,
            contact: contact.into(),
            status: None,
            made_on,
            body: Body::Paper(Vec::new()),
        }
    }

    /// A certificate; its title is the file's name for itself, its heading is printed.
    pub fn certificate(
        title: impl Into<String>,
        language: Language,
        publisher: impl Into<String>,
        contact: impl Into<String>,
        made_on: NaiveDate,
        certificate: Certificate,
    ) -> Self {
        Self {
            body: Body::Certificate(Box::new(certificate)),
            ..Self::paper(title, language, publisher, contact, made_on)
        }
    }

    /// Adds a block at the end. A certificate and a poster have no blocks: there the call changes nothing.
    pub fn add(&mut self, block: impl Into<Block>) -> &mut Self {
        if let Body::Paper(blocks) = &mut self.body {
            blocks.push(block.into());
        }
        self
    }

    /// The blocks of a paper; none for a certificate or a poster.
    pub fn blocks(&self) -> &[Block] {
        match &self.body {
            Body::Paper(blocks) => blocks,
            Body::Certificate(_) | Body::Poster(_) => &[],
        }
    }
}
