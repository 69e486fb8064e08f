//! The columns of access audits and skills audits, as forms call them.

use super::field::Label;
use alongside_involvement::Subject;
use alongside_involvement::access_audit::{Answer, AuditKind};
use alongside_involvement::access_question::{AccessArea, AccessQuestion};
use alongside_involvement::store::{Read, StoreError};
use alongside_involvement::support_offer::{OfferAnswer, SupportKind, SupportOffer};
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

pub(super) const SKILLS_AUDIT: &[Label] = &[("role", Words::skills_audit_role_label)];

pub(super) const SKILLS_NEED: &[Label] = &[
    ("words", Words::skills_audit_needs_title),
    ("provide", Words::skills_audit_provide_label),
];

pub(super) const SKILLS_PERSON: &[Label] = &[
    ("representative", Words::skills_audit_person_label),
    ("brings", Words::skills_audit_brings_label),
    ("would_like", Words::skills_audit_would_like_label),
    ("said_on", Words::skills_audit_said_label),
];

pub(super) const SUPPORT_OFFER: &[Label] = &[
    ("representative", Words::support_offer_person_label),
    ("kind", Words::support_offer_kind_label),
    ("what", Words::support_offer_what_label),
    ("offered_on", Words::support_offer_offered_label),
    ("answer", Words::support_offer_answer_label),
    ("answered_on", Words::support_offer_answered_label),
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

/// What a question or an offer is called: neither is found by the search.
pub(super) fn title(
    store: &impl Read,
    words: Words,
    subject: &Subject,
) -> Result<Option<String>, StoreError> {
    if let Some(id) = subject.id::<AccessQuestion>() {
        let question = AccessQuestion::find(store, id)?;
        return Ok(Some(question.wording.say(words).into_owned()));
    }
    if let Some(id) = subject.id::<SupportOffer>() {
        let offer = SupportOffer::find(store, id)?;
        let title = words.support_offer_edit_title(&offer.name, &offer.facts.what);
        return Ok(Some(title));
    }
    Ok(None)
}

/// What was chosen, as the form has it.
pub(super) fn choice(words: Words, kind: &str, column: &str, code: &str) -> Option<&'static str> {
    match (kind, column) {
        ("access_audit", "kind") => AuditKind::from_code(code).map(|kind| kind.name(words)),
        ("access_audit_item", "answer") => Answer::from_code(code).map(|it| it.name(words)),
        ("access_audit_item", "photo") => Some(words.history_picture()),
        ("access_question", "area") => AccessArea::from_code(code).map(|area| area.name(words)),
        ("support_offer", "kind") => SupportKind::from_code(code).map(|kind| kind.name(words)),
        ("support_offer", "answer") => OfferAnswer::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
