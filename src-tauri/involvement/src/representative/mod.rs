//! Representatives: the people who share their experience and the decisions.
//!
//! There is deliberately no field for an impairment anywhere: what is kept is what a person brings, and what the charity does.

mod call_list;
mod contact;
mod format;
mod format_rules;
mod namesake;
mod rules;
mod store;

pub use call_list::{CallLine, CallListPaper};
pub use contact::{Contact, ContactRoute, Usable};
pub use format::{Delivery, FormatPreference, PaperFormat, PaperTypeface, SaidBy};
pub use format_rules::FormatDraft;
pub use namesake::Namesakes;
pub use rules::RepresentativeDraft;

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, choices};

/// A representative as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Representative {
    /// Who it is in the store.
    pub id: RepresentativeId,
    /// The version of the row, for the next save.
    pub version: i64,
    /// What is known of the person.
    pub facts: RepresentativeFacts,
    /// How the person gets papers; `None` until somebody has asked.
    pub format: Option<FormatPreference>,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a representative.
pub type RepresentativeId = Id<Representative>;

impl Noun for Representative {
    const KIND: &'static str = "representative";
}

/// What is known of a representative, once it was checked. All text may be empty, the name excepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepresentativeFacts {
    /// The name the person goes by: on lists, in headings and on papers.
    pub name: String,
    /// What everybody calls the person; empty if it is the first word of the name. See [`RepresentativeFacts::called`].
    pub called: String,
    /// The name for letters and certificates, if it is another.
    pub full_name: String,
    /// How to say the name.
    pub pronunciation: String,
    /// Pronouns.
    pub pronouns: String,
    /// What the person brings, one on each line.
    pub strengths: String,
    /// Something the person said and wants others to read.
    pub own_words: String,
    /// Whether the person is at work with the charity.
    pub status: RepresentativeStatus,
    /// Representative since this day.
    pub since: Option<NaiveDate>,
    /// How to reach the person, and how not to.
    pub contact: Contact,
}

choices!(
    /// Whether a representative is at work with the charity.
    RepresentativeStatus:
    /// Has been asked and has not answered yet.
    Invited = "invited",
    /// Takes part.
    Active = "active",
    /// Takes a break.
    Paused = "paused",
    /// Has left.
    Left = "left",
);

impl RepresentativeStatus {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Invited => words.representative_status_invited(),
            Self::Active => words.representative_status_active(),
            Self::Paused => words.representative_status_paused(),
            Self::Left => words.representative_status_left(),
        }
    }

    /// What a form says about it.
    pub fn hint(self, words: Words) -> &'static str {
        match self {
            Self::Invited => words.representative_status_invited_hint(),
            Self::Active => words.representative_status_active_hint(),
            Self::Paused => words.representative_status_paused_hint(),
            Self::Left => words.representative_status_left_hint(),
        }
    }
}

impl RepresentativeFacts {
    /// What to call the person in a sentence: "What Rosie brings".
    pub fn called(&self) -> &str {
        if self.called.is_empty() {
            self.name.split_whitespace().next().unwrap_or(&self.name)
        } else {
            &self.called
        }
    }

    /// The name for letters and certificates.
    pub fn name_on_papers(&self) -> &str {
        if self.full_name.is_empty() {
            &self.name
        } else {
            &self.full_name
        }
    }

    /// What the person brings, one by one.
    pub fn strengths(&self) -> impl Iterator<Item = &str> {
        self.strengths
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
    }
}
