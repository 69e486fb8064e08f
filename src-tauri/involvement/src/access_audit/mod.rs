//! Access audits: a place, or an online platform, looked at for one activity, question by question, together with representatives.
//!
//! An audit is about the place, never about a person. It counts questions that have an answer and actions that are still to be
//! done; there is no score.

mod answer;
mod paper;
mod progress;
mod rules;
mod store;

pub use answer::{AnswerDraft, AnswerFacts, AreaAnswers, AreaDraft, CheckedWith, ItemDraft};
pub use paper::{AuditPaper, AuditPaperKind};
pub use progress::{AuditGate, AuditProgress, AuditState, ItemState};
pub use rules::{AccessAuditDraft, AccessAuditFacts};
pub use store::EarlierAudit;

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::access_question::{AccessArea, AccessQuestionId, Wording};
use crate::activity::ActivityId;
use crate::attachment::AttachmentId;
use crate::representative::RepresentativeId;
use crate::staff::StaffId;
use crate::{Id, Noun, choices};

/// The id of an access audit.
pub type AccessAuditId = Id<AccessAudit>;

/// The id of one question of an audit.
pub type AuditItemId = Id<AuditItem>;

impl Noun for AccessAudit {
    const KIND: &'static str = "access_audit";
}

impl Noun for AuditItem {
    const KIND: &'static str = "access_audit_item";
}

/// One audit as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessAudit {
    /// Its id.
    pub id: AccessAuditId,
    /// How often it was saved.
    pub version: i64,
    /// The activity for which the place was looked at.
    pub activity: ActivityId,
    /// What was looked at, and when.
    pub facts: AccessAuditFacts,
    /// The day of the audit whose answers this one began with.
    pub copied_day: Option<NaiveDate>,
    /// Whether it was archived.
    pub archived: bool,
}

/// One question of an audit with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditItem {
    /// Its id.
    pub id: AuditItemId,
    /// How often it was saved.
    pub version: i64,
    /// The audit.
    pub audit: AccessAuditId,
    /// The question it was made from.
    pub question: AccessQuestionId,
    /// The part of the place it is about.
    pub area: AccessArea,
    /// What it asks, as it was when the audit began.
    pub wording: Wording,
    /// Whether the answer is that of an earlier audit, and nobody has checked it yet.
    pub copied: bool,
    /// The answer and what goes with it.
    pub facts: AnswerFacts,
    /// With whom it was checked.
    pub checked_with: Option<RepresentativeId>,
    /// A photo of it.
    pub photo: Option<AttachmentId>,
}

/// What is to be done about an answer, by whom and by when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditAction {
    /// Who does it.
    pub owner: Option<StaffId>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// Whether the activity may start before it is done.
    pub may_wait: bool,
}

choices!(
    /// Whether the photo beside an answer may be printed on papers.
    #[derive(Default)]
    PhotoPrinted:
    /// It stays on the screen.
    #[default]
    No = "no",
    /// Nobody can be recognised on it.
    Nobody = "nobody",
    /// Everybody who can be recognised has agreed.
    Agreed = "agreed",
);

impl PhotoPrinted {
    /// Whether it may.
    pub fn may_be(self) -> bool {
        self != Self::No
    }

    /// What a form calls it.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::No => words.access_audit_item_photo_printed_no(),
            Self::Nobody => words.access_audit_item_photo_printed_nobody(),
            Self::Agreed => words.access_audit_item_photo_printed_agreed(),
        }
    }
}

choices!(
    /// What is looked at.
    AuditKind:
    /// A place where people meet.
    Venue = "venue",
    /// A program in which people meet.
    Online = "online",
);

choices!(
    /// What was found.
    Answer:
    /// It is so.
    Yes = "yes",
    /// It is not so, and nothing is to be done about it here.
    No = "no",
    /// Something is to be done.
    Action = "action",
    /// The question does not fit this place.
    NotApplicable = "not-applicable",
);

impl AuditKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Venue => words.access_audit_kind_venue(),
            Self::Online => words.access_audit_kind_online(),
        }
    }

    /// Whether an audit of this kind asks about this area.
    pub fn asks_about(self, area: AccessArea) -> bool {
        match (self, area) {
            (_, AccessArea::Documents) => true,
            (kind, AccessArea::OnlinePlatform) => kind == Self::Online,
            (kind, _) => kind == Self::Venue,
        }
    }
}

impl Answer {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Yes => words.access_audit_answer_yes(),
            Self::No => words.access_audit_answer_no(),
            Self::Action => words.access_audit_answer_action(),
            Self::NotApplicable => words.access_audit_answer_not_applicable(),
        }
    }
}
