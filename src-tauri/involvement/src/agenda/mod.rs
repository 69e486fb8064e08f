//! The agenda of a meeting: its items in order, the eight checks, and the two things that one press puts right.
//!
//! The checks are those of the charity's own good practice: an agenda is shared, what representatives ask for is not last, and
//! everybody can sit through it. They advise; nothing keeps an agenda from being printed.

mod check;
mod late;
mod order;
mod rules;
mod store;

pub use check::{Detail, Finding, LONGEST_WITHOUT_BREAK, Rule, Share, findings, share};
pub use late::LatePaper;
pub use order::{Placed, put_first, starts, with_breaks};
pub use rules::{ItemDraft, MOST_MINUTES};
pub use store::ItemLine;

use alongside_locales::Words;

use crate::{
    Id, Noun, choices, meeting::MeetingId, representative::RepresentativeId, staff::StaffId,
};

/// One line of an agenda as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    /// Its id.
    pub id: AgendaItemId,
    /// How often it was saved.
    pub version: i64,
    /// Of which meeting.
    pub meeting: MeetingId,
    /// What it says.
    pub facts: ItemFacts,
    /// What was said and decided; may be empty.
    pub minuted: String,
}

/// The id of a line of an agenda.
pub type AgendaItemId = Id<AgendaItem>;

impl Noun for AgendaItem {
    const KIND: &'static str = "agenda_item";
}

/// What a line says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemFacts {
    /// What kind of line it is.
    pub kind: ItemKind,
    /// What it is about; empty where the kind says it all.
    pub title: String,
    /// Who proposed it.
    pub proposer: Option<Proposer>,
    /// What the group is to do with it.
    pub purpose: Option<Purpose>,
    /// How long it takes.
    pub minutes: Option<u32>,
    /// The names of its papers, one on each line; may be empty.
    pub papers: String,
    /// Whether its papers come in time.
    pub late: Late,
    /// Of a late paper: who agreed, how and when; may be empty.
    pub late_note: String,
}

/// Who proposed an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposer {
    /// A representative.
    Representative(RepresentativeId),
    /// A colleague.
    Staff(StaffId),
}

choices!(
    /// What kind of line it is.
    ItemKind:
    /// People say who they are, and how they like to be spoken to.
    Introductions = "introductions",
    /// The group's own rules.
    GroundRules = "ground-rules",
    /// Something to decide, to discuss or to hear.
    Item = "item",
    /// A break.
    Break = "break",
    /// Whatever comes up.
    AnyOther = "any-other-business",
);

choices!(
    /// What the group is to do with an item.
    Purpose:
    /// Decide.
    Decide = "decide",
    /// Discuss.
    Discuss = "discuss",
    /// Hear, and ask.
    Hear = "hear",
);

choices!(
    /// Whether the papers of an item come in time.
    Late:
    /// They do, or there are none.
    InTime = "in-time",
    /// One is late, and everybody has agreed to that.
    Agreed = "agreed",
    /// One is late, and not everybody has agreed.
    NotAgreed = "not-agreed",
);

impl ItemKind {
    /// Its name, which is the title of every line that has none of its own.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Introductions => words.agenda_kind_introductions(),
            Self::GroundRules => words.agenda_kind_ground_rules(),
            Self::Item => words.agenda_kind_item(),
            Self::Break => words.agenda_kind_break(),
            Self::AnyOther => words.agenda_kind_any_other(),
        }
    }

    /// How long a line of this kind takes where nobody has said otherwise, in minutes.
    pub fn usual_minutes(self) -> Option<u32> {
        match self {
            Self::Item => None,
            Self::Break => Some(10),
            Self::Introductions | Self::GroundRules | Self::AnyOther => Some(5),
        }
    }
}

impl Purpose {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Decide => words.agenda_purpose_decide(),
            Self::Discuss => words.agenda_purpose_discuss(),
            Self::Hear => words.agenda_purpose_hear(),
        }
    }
}

impl Late {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::InTime => words.agenda_late_in_time(),
            Self::Agreed => words.agenda_late_agreed(),
            Self::NotAgreed => words.agenda_late_not_agreed(),
        }
    }
}

impl ItemFacts {
    /// A line of a kind that needs no more than its minutes.
    pub fn usual(kind: ItemKind) -> Self {
        Self {
            kind,
            title: String::new(),
            proposer: None,
            purpose: None,
            minutes: kind.usual_minutes(),
            papers: String::new(),
            late: Late::InTime,
            late_note: String::new(),
        }
    }

    /// What it is called, in the language of whoever reads it.
    pub fn title_in_words(&self, words: Words) -> String {
        match self.kind {
            ItemKind::Item => self.title.clone(),
            kind => kind.name(words).to_string(),
        }
    }

    /// Whether a representative proposed it.
    pub fn is_of_representative(&self) -> bool {
        matches!(self.proposer, Some(Proposer::Representative(_)))
    }
}
