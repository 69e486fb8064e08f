//! How a member of staff likes to read: the language of pages, text size, spacing and colours.
//!
//! It is kept in the store, encrypted, and not among this PC's settings: that somebody needs larger text is nobody else's
//! business.

mod store;

use crate::{Appearance, Noun};
use alongside_locales::Language;

/// How a member of staff likes to read. Kept under the same id as the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The language of pages.
    pub language: Language,
    /// Text size, spacing and colours.
    pub appearance: Appearance,
}

impl Noun for Reading {
    const KIND: &'static str = "reading";
}
