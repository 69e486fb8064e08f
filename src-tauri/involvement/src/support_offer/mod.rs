//! Training, support and mentoring that somebody was offered. To say no is a choice, never a failure.

mod rules;
mod store;

pub use rules::{SupportOfferDraft, SupportOfferFacts};

use alongside_locales::Words;

use crate::activity::ActivityId;
use crate::{Id, Noun, choices};

/// The id of an offer.
pub type SupportOfferId = Id<SupportOffer>;

impl Noun for SupportOffer {
    const KIND: &'static str = "support_offer";
}

/// One offer as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportOffer {
    /// Its id.
    pub id: SupportOfferId,
    /// How often it was saved.
    pub version: i64,
    /// The activity for which it was made.
    pub activity: ActivityId,
    /// The name of the person, for lists.
    pub name: String,
    /// What was offered, and what they said.
    pub facts: SupportOfferFacts,
    /// Whether it was archived.
    pub archived: bool,
}

choices!(
    /// What is offered.
    SupportKind:
    /// Learning something.
    Training = "training",
    /// Somebody or something that helps.
    Support = "support",
    /// Somebody with experience, to talk to.
    Mentoring = "mentoring",
);

choices!(
    /// What the person said.
    OfferAnswer:
    /// They think about it.
    Waiting = "waiting",
    /// They said yes.
    Accepted = "accepted",
    /// They said no.
    Declined = "declined",
);

impl SupportOffer {
    /// Whether sessions are noted for it: mentoring that the person said yes to.
    pub fn has_sessions(&self) -> bool {
        self.facts.kind == SupportKind::Mentoring && self.facts.answer == OfferAnswer::Accepted
    }
}

impl SupportKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Training => words.support_offer_kind_training(),
            Self::Support => words.support_offer_kind_support(),
            Self::Mentoring => words.support_offer_kind_mentoring(),
        }
    }
}

impl OfferAnswer {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Waiting => words.support_offer_answer_waiting(),
            Self::Accepted => words.support_offer_answer_accepted(),
            Self::Declined => words.support_offer_answer_declined(),
        }
    }
}
