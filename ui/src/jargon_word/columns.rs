//! The columns of hard words, as forms call them.

use crate::history::{Columns, Label};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("jargon_word", JARGON_WORD)];

const JARGON_WORD: &[Label] = &[
    ("word", Words::jargon_word_word_label),
    ("meaning", Words::jargon_word_meaning_label),
];
