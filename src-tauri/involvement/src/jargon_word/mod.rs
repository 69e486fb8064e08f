//! The charity's own hard words, each with what it means: the check of easy words asks for an explanation of each.

mod rules;
mod store;

pub use rules::JargonWordDraft;

use crate::statement::HardWord;
use crate::{Id, Noun};

/// A word of the charity's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JargonWord {
    /// Which it is in the store.
    pub id: JargonWordId,
    /// The version of its row.
    pub version: i64,
    /// The word and what it means.
    pub facts: HardWord,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a word.
pub type JargonWordId = Id<JargonWord>;

impl Noun for JargonWord {
    const KIND: &'static str = "jargon_word";
}
