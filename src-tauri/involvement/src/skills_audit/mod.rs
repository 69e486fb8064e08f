//! Skills audits, two-way: what a role needs, what people bring to it in their own words, and what the charity does for each need.
//!
//! Nobody is measured against a need, and nothing is counted: people bring different things, and the charity provides the rest.

mod paper;
mod rules;
mod store;

pub use paper::SkillsPaper;
pub use rules::{MOST_NEEDS, NeedDraft, SkillsAuditDraft, SkillsPersonDraft};
pub use store::SkillsAuditLine;

use chrono::NaiveDate;

use crate::activity::ActivityId;
use crate::representative::RepresentativeId;
use crate::{Id, Noun};

/// The id of a skills audit.
pub type SkillsAuditId = Id<SkillsAudit>;

/// The id of what one person brings.
pub type SkillsPersonId = Id<SkillsPerson>;

impl Noun for SkillsAudit {
    const KIND: &'static str = "skills_audit";
}

impl Noun for SkillsPerson {
    const KIND: &'static str = "skills_person";
}

/// The skills audit of one role as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillsAudit {
    /// Its id.
    pub id: SkillsAuditId,
    /// How often it was saved.
    pub version: i64,
    /// The activity the role belongs to.
    pub activity: ActivityId,
    /// What the role needs.
    pub facts: SkillsAuditFacts,
    /// Whether it was archived.
    pub archived: bool,
}

/// What a role needs, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillsAuditFacts {
    /// What the role is called.
    pub role: String,
    /// What it needs; at least one.
    pub needs: Vec<SkillsNeed>,
}

/// One thing that a role needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillsNeed {
    /// What it is.
    pub words: String,
    /// What the charity does about it, so that nobody is left out; may be empty.
    pub provide: String,
}

/// What one person brings, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillsPerson {
    /// Its id.
    pub id: SkillsPersonId,
    /// How often it was saved.
    pub version: i64,
    /// The audit.
    pub audit: SkillsAuditId,
    /// Whose words they are.
    pub representative: RepresentativeId,
    /// Their name, for lists.
    pub name: String,
    /// What they said.
    pub facts: SkillsPersonFacts,
}

/// What one person said, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillsPersonFacts {
    /// What they bring, in their own words.
    pub brings: String,
    /// What they would like to learn, or to have; may be empty.
    pub would_like: String,
    /// When they said so.
    pub said_on: NaiveDate,
}
