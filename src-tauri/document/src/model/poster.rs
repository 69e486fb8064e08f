//! A poster: a few numbered sentences in large type, to hang on a wall.

use super::{Statement, Text};

/// The sheets a poster is printed on, upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// 210 by 297 mm, as most printers in an office have it.
    A4,
    /// 297 by 420 mm: twice as large, for a wall.
    A3,
}

/// What a poster says beside its document's publisher, logo, status and contact.
///
/// Reading order is the order of the fields, after the publisher. What does not fit on one sheet goes on with another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poster {
    /// What it is printed on.
    pub sheet: Sheet,
    /// What it is: "Ground rules". Heading level 1.
    pub heading: String,
    /// Whose they are: "Partnership Board"; may be empty.
    pub group: String,
    /// What it says, numbered from 1. Headings within it are not part of a poster.
    pub rules: Vec<Statement>,
    /// The line below: which version it is.
    pub version: Text,
}
