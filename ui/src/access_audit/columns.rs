//! The columns of access audits and what they found, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::access_audit::{Answer, AuditKind, PhotoPrinted};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("access_audit", ACCESS_AUDIT)
        .hide(&["copied_day"])
        .choose(access_audit),
    Columns::new("access_audit_item", ACCESS_AUDIT_ITEM)
        .yes_or_no(&["may_wait"])
        .hide(&[
            "access_audit",
            "question",
            "area",
            "place",
            "code",
            "words",
            "copied",
        ])
        .choose(access_audit_item),
];

const ACCESS_AUDIT: &[Label] = &[
    ("activity", Words::history_field_activity),
    ("kind", Words::access_audit_kind_label),
    ("name", Words::access_audit_name_label),
    ("whereabouts", Words::access_audit_whereabouts_label),
    ("checked_on", Words::access_audit_checked_label),
];

const ACCESS_AUDIT_ITEM: &[Label] = &[
    ("answer", Words::access_audit_answer_label),
    ("note", Words::access_audit_note_label),
    ("owner", Words::access_audit_item_owner_label),
    ("due", Words::access_audit_item_due_label),
    ("done_on", Words::access_audit_item_done),
    ("may_wait", Words::access_audit_item_may_wait),
    ("checked_with", Words::access_audit_with_label),
    ("photo", Words::access_audit_item_photo),
    ("photo_shows", Words::access_audit_item_photo_shows_label),
    (
        "photo_printed",
        Words::access_audit_item_photo_printed_label,
    ),
];

/// What was chosen, as the form has it.
fn access_audit(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => AuditKind::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}

/// What was chosen, as the form has it.
fn access_audit_item(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "answer" => Answer::from_code(code).map(|it| it.name(words)),
        "photo_printed" => PhotoPrinted::from_code(code).map(|it| it.name(words)),
        "photo" => Some(words.history_picture()),
        _ => None,
    }
}
