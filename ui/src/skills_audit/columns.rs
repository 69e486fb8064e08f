//! The columns of skills audits, as forms call them.

use crate::history::{Columns, Label};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("skills_audit", SKILLS_AUDIT).hide(&["activity"]),
    Columns::new("skills_need", SKILLS_NEED).hide(&["skills_audit", "place"]),
    Columns::new("skills_person", SKILLS_PERSON).hide(&["skills_audit", "place"]),
];

const SKILLS_AUDIT: &[Label] = &[("role", Words::skills_audit_role_label)];

const SKILLS_NEED: &[Label] = &[
    ("words", Words::skills_audit_needs_title),
    ("provide", Words::skills_audit_provide_label),
];

const SKILLS_PERSON: &[Label] = &[
    ("representative", Words::skills_audit_person_label),
    ("brings", Words::skills_audit_brings_label),
    ("would_like", Words::skills_audit_would_like_label),
    ("said_on", Words::skills_audit_said_label),
];
