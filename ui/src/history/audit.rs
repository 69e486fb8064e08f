//! The columns of access audits and skills audits, as forms call them.

use super::field::Label;
use alongside_involvement::access_audit::{Answer, AuditKind};
use alongside_involvement::access_question::AccessArea;
use alongside_locales::Words;

pub(super) const ACCESS_AUDIT: &[Label] = &[
    ("activity", Words::history_field_activity),
    ("kind", Words::access_audit_kind_label),
    ("name", Words::access_audit_name_label),
    ("whereabouts", Words::access_audit_whereabouts_label),
    ("checked_on", Words::access_audit_checked_label),
];

pub(super) const ACCESS_AUDIT_ITEM: &[Label] = &[
    ("answer", Words::access_audit_answer_label),
    ("note", Words::access_audit_note_label),
    ("owner", Words::access_audit_item_owner_label),
    ("due", Words::access_audit_item_due_label),
    ("done_on", Words::access_audit_item_done),
    ("may_wait", Words::access_audit_item_may_wait),
    ("checked_with", Words::access_audit_with_label),
    ("photo", Words::access_audit_item_photo),
    ("photo_shows", Words::access_audit_item_photo_shows_label),
];

pub(super) const ACCESS_QUESTION: &[Label] = &[
    ("words", Words::access_question_words_label),
    ("area", Words::access_question_area_label),
];

/// What an audit takes from the question it asks: the questions stand there from the beginning, and the history tells how they were
/// answered.
pub(super) const OF_A_QUESTION: [&str; 7] = [
    "access_audit",
    "question",
    "area",
    "place",
    "code",
    "words",
    "copied",
];

/// What was chosen, as the form has it.
pub(super) fn choice(words: Words, kind: &str, column: &str, code: &str) -> Option<&'static str> {
    match (kind, column) {
        ("access_audit", "kind") => AuditKind::from_code(code).map(|kind| kind.name(words)),
        ("access_audit_item", "answer") => Answer::from_code(code).map(|it| it.name(words)),
        ("access_audit_item", "photo") => Some(words.history_picture()),
        ("access_question", "area") => AccessArea::from_code(code).map(|area| area.name(words)),
        _ => None,
    }
}
