//! The blocks a paper is made of.

use super::{PictureUse, Text};

/// One thing below the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading. The title is level 1, so headings are 2 to 6, and none may be skipped on the way down.
    Heading {
        /// 2 to 6.
        level: u8,
        /// The words.
        text: String,
    },
    /// Running text.
    Paragraph(Text),
    /// Several things of the same kind.
    List(List),
    /// What is what: a term and its value, row by row.
    FactList(Vec<Fact>),
    /// Rows and columns.
    Table(Table),
    /// One idea in easy words, with its picture.
    Statement(Statement),
    /// A picture that says something of its own.
    Picture(Picture),
    /// What somebody said, with their consent.
    Quote(Quote),
    /// A line to be signed.
    Signature(Signature),
    /// A code to be copied by hand, in numbered groups of letters and digits.
    Code(Vec<String>),
    /// What follows starts on a new page, where there are pages.
    NewPage,
}

/// Several things of the same kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Whether the order counts.
    pub kind: ListKind,
    /// The things.
    pub items: Vec<Item>,
}

/// Whether the order of a list counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// It does not: a dot before each.
    Bulleted,
    /// It does: 1, 2, 3.
    Numbered,
}

/// One thing in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is, in bold on a line of its own.
    pub lead: Option<Text>,
    /// What there is to say about it, a line each.
    pub lines: Vec<Text>,
}

/// A term and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is about: "Time given".
    pub term: String,
    /// What is so, a line each.
    pub value: Vec<Text>,
}

/// Rows and columns. Where the page is too narrow for the type, or the headings outnumber the cells, it is printed as a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// The rows, each with one cell a column. The first cell names the row.
    pub rows: Vec<Vec<Text>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// Whether it holds figures, which are set to the right so that they line up.
    pub figures: bool,
}

/// One idea in easy words. Each sentence starts a line; the picture stands at the left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The picture of the idea.
    pub picture: Option<PictureUse>,
    /// The sentences, one idea together.
    pub sentences: Vec<Text>,
}

/// A picture that says something of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Which, and what it shows.
    pub picture: PictureUse,
    /// Words printed below it.
    pub caption: Option<Text>,
}

/// What somebody said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Their words, without quotation marks: each format and language adds its own.
    pub words: Text,
    /// Who said it, if they want to be named.
    pub by: Option<String>,
}

/// A line to be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Who signs.
    pub name: String,
    /// For whom or as what: "for the Partnership Board".
    pub role: String,
}

impl Block {
    /// A heading of level 2 to 6.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading {
            level,
            text: text.into(),
        }
    }

    /// Running text.
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::Paragraph(text.into())
    }

    /// A list with a dot before each thing.
    pub fn bulleted<T: Into<Text>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(List {
            kind: ListKind::Bulleted,
            items: items.into_iter().map(Item::line).collect(),
        })
    }

    /// A list whose order counts.
    pub fn numbered(items: impl IntoIterator<Item = Item>) -> Self {
        Self::List(List {
            kind: ListKind::Numbered,
            items: items.into_iter().collect(),
        })
    }
}

impl Item {
    /// A thing of one line.
    pub fn line(text: impl Into<Text>) -> Self {
        Self {
            lead: None,
            lines: vec![text.into()],
        }
    }

    /// A thing with a bold first line and lines about it.
    pub fn led<T: Into<Text>>(lead: impl Into<Text>, lines: impl IntoIterator<Item = T>) -> Self {
        Self {
            lead: Some(lead.into()),
            lines: lines.into_iter().map(Into::into).collect(),
        }
    }
}

impl Fact {
    /// A fact of one line.
    pub fn new(term: impl Into<String>, value: impl Into<Text>) -> Self {
        Self {
            term: term.into(),
            value: vec![value.into()],
        }
    }
}

impl Column {
    /// A column of words.
    pub fn words(heading: impl Into<String>) -> Self {
        Self {
            heading: heading.into(),
            figures: false,
        }
    }

    /// A column of figures.
    pub fn figures(heading: impl Into<String>) -> Self {
        Self {
            heading: heading.into(),
            figures: true,
        }
    }
}

impl Statement {
    /// One idea with its picture.
    pub fn new<T: Into<Text>>(
        picture: impl Into<Option<PictureUse>>,
        sentences: impl IntoIterator<Item = T>,
    ) -> Self {
        Self {
            picture: picture.into(),
            sentences: sentences.into_iter().map(Into::into).collect(),
        }
    }
}

macro_rules! block_from {
    ($($kind:ident),*) => {$(
        impl From<$kind> for Block {
            fn from(part: $kind) -> Self {
                Self::$kind(part)
            }
        }
    )*};
}
block_from!(List, Table, Statement, Picture, Quote, Signature);
