//! A laid-out document: marks on pages, and the tree that says what each mark means.
//!
//! Lengths are points; `x` runs from the left, `y` from the top of the page downwards.

use crate::model::LanguageTag;
use std::{ops::Range, sync::Arc};

/// Red, green and blue, 0 to 255.
pub(crate) type Colour = [u8; 3];

pub(crate) const INK: Colour = [0x17, 0x26, 0x2A];
pub(crate) const SOFT: Colour = [0x3C, 0x4C, 0x50];
pub(crate) const TEAL: Colour = [0x0E, 0x4F, 0x55];
pub(crate) const APRICOT_LINE: Colour = [0xB5, 0x60, 0x1B];

/// The whole document.
#[derive(Debug)]
pub(crate) struct Drawing {
    pub pages: Vec<Page>,
    /// The structure; its first node is the document itself.
    pub tree: Vec<Node>,
    pub bookmarks: Vec<Bookmark>,
}

#[derive(Debug)]
pub(crate) struct Page {
    pub width: f32,
    pub height: f32,
    pub marks: Vec<Mark>,
}

/// Something put on a page, or the beginning or end of what belongs to one part of the tree.
#[derive(Clone, Debug)]
pub(crate) enum Mark {
    /// What follows belongs to this node, until [`Mark::Close`].
    Open {
        node: NodeId,
        leaf: LeafId,
    },
    /// What follows is furniture and not read, until [`Mark::Close`].
    Furniture(Furniture),
    Close,
    Glyphs(GlyphRun),
    Picture {
        artwork: ArtworkId,
        place: Place,
    },
    Rule {
        place: Place,
        colour: Colour,
    },
    /// The edge of a box with round corners.
    Frame {
        place: Place,
        radius: f32,
        thickness: f32,
        colour: Colour,
    },
    /// A part of the page that leads somewhere.
    Link {
        node: NodeId,
        leaf: LeafId,
        place: Place,
        address: Arc<str>,
        description: Arc<str>,
    },
}

/// What kind of furniture, for programs that lay the page out anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Furniture {
    Header,
    Footer,
    Ornament,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Place {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// How large a picture is in units of its own, and which part of it is drawn on: drawings often have empty edges.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct PictureSize {
    pub width: f32,
    pub height: f32,
    pub drawn: Place,
}

/// Which artwork: one of the library's, or an ornament of the certificate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ArtworkId {
    Library(Arc<str>),
    CertificateFrame,
    CertificateSeal,
}

/// Glyphs of one face and size on one line, from left to right.
#[derive(Clone, Debug)]
pub(crate) struct GlyphRun {
    /// The face's place in [`crate::Fonts::faces`].
    pub face: usize,
    pub size: f32,
    pub x: f32,
    pub baseline: f32,
    pub glyphs: Arc<[Glyph]>,
    /// The text the glyphs' ranges point into.
    pub text: Arc<str>,
    /// Whether it is read from the right.
    pub from_right: bool,
    pub colour: Colour,
}

#[derive(Clone, Debug)]
pub(crate) struct Glyph {
    pub id: u16,
    pub advance: f32,
    /// Shift to the right and upwards.
    pub shift: (f32, f32),
    /// The characters it stands for.
    pub range: Range<usize>,
}

pub(crate) type NodeId = usize;
/// Each stretch of marks has a number of its own in the document.
pub(crate) type LeafId = usize;

#[derive(Debug)]
pub(crate) struct Node {
    pub tag: Tag,
    pub language: Option<LanguageTag>,
    pub children: Vec<Child>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Child {
    Node(NodeId),
    Marks { page: usize, leaf: LeafId },
    Link { page: usize, leaf: LeafId },
}

/// What a node is, in the terms of ISO 32000-1, 14.8.4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    Document,
    Division,
    Heading { level: u8, text: String },
    Paragraph,
    Quote,
    List { numbered: bool },
    Item,
    Label,
    ItemBody,
    Figure { alternative: String },
    Caption,
    Table,
    TableHead,
    TableBody,
    Row,
    ColumnHeading,
    RowHeading,
    Cell,
    Span,
    Link,
}

/// An entry of the outline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bookmark {
    pub level: u8,
    pub text: String,
    pub page: usize,
    pub y: f32,
}
