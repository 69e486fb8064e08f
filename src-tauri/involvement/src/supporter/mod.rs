//! Supporters: people who help a representative to take part, and what the representative wants them to get a copy of.

mod rules;
mod store;

pub use rules::SupporterDraft;

use alongside_locales::Words;

use crate::{Id, Noun, choices, representative::RepresentativeId};

/// A supporter as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supporter {
    /// Its id.
    pub id: SupporterId,
    /// How often it was saved.
    pub version: i64,
    /// Whom they support.
    pub representative: RepresentativeId,
    /// What is known of them.
    pub facts: SupporterFacts,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a supporter.
pub type SupporterId = Id<Supporter>;

impl Noun for Supporter {
    const KIND: &'static str = "supporter";
}

/// What is known of a supporter, once it was checked. All text may be empty, the name excepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SupporterFacts {
    /// Their name.
    pub name: String,
    /// How they help: "comes to meetings with her".
    pub how: String,
    /// Postal address, a line each.
    pub post: String,
    /// Email address.
    pub email: String,
    /// Number to ring.
    pub phone: String,
    /// What they get a copy of, in the order of [`Copied::ALL`].
    pub copied: Vec<Copied>,
}

choices!(
    /// What a supporter gets a copy of.
    Copied:
    /// Every pack of papers.
    Packs = "packs",
    /// Letters about times and places.
    Letters = "letters",
);

impl Copied {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Packs => words.supporter_copied_packs(),
            Self::Letters => words.supporter_copied_letters(),
        }
    }
}
