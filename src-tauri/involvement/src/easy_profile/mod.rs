//! Profiles: limits for easy words under a name. The one in use decides; without one, Alongside's own limits do.

mod rules;
mod store;

pub use rules::EasyProfileDraft;

use alongside_locales::Words;

use crate::easy_words::Limits;
use crate::{Id, Noun};

/// Limits under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EasyProfile {
    /// Which it is in the store.
    pub id: EasyProfileId,
    /// The version of its row.
    pub version: i64,
    /// Whether it is the one in use.
    pub in_use: bool,
    /// What it says.
    pub facts: EasyProfileFacts,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a profile.
pub type EasyProfileId = Id<EasyProfile>;

impl Noun for EasyProfile {
    const KIND: &'static str = "easy_profile";
}

/// What a profile says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EasyProfileFacts {
    /// Its name.
    pub name: String,
    /// Its limits.
    pub limits: Limits,
}

impl EasyProfileFacts {
    /// Alongside's own, which are in use until the charity chooses others.
    pub fn own(words: Words) -> Self {
        Self {
            name: words.easy_profile_own().to_string(),
            limits: Limits::default(),
        }
    }
}
