//! The charity itself: what stands on its papers.

mod rules;
mod store;

pub use rules::{CharityDraft, CharityFacts};

use crate::{Id, Noun, choices};
use alongside_locales::Words;

/// The id of the charity.
pub type CharityId = Id<Charity>;

impl Noun for Charity {
    const KIND: &'static str = "charity";
}

/// The charity as it is kept. Each store has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charity {
    /// Its id.
    pub id: CharityId,
    /// How often it was saved.
    pub version: i64,
    /// What it says.
    pub facts: CharityFacts,
    /// Its logo, if it has brought one in.
    pub logo: Option<crate::attachment::AttachmentId>,
}

choices!(
    /// The nation of the United Kingdom whose bank holidays count.
    #[derive(Default)]
    Nation:
    /// England.
    #[default]
    England = "england",
    /// Wales.
    Wales = "wales",
    /// Scotland.
    Scotland = "scotland",
    /// Northern Ireland.
    NorthernIreland = "northern-ireland",
);

impl Nation {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Nation::England => words.charity_nation_england(),
            Nation::Wales => words.charity_nation_wales(),
            Nation::Scotland => words.charity_nation_scotland(),
            Nation::NorthernIreland => words.charity_nation_northern_ireland(),
        }
    }
}
