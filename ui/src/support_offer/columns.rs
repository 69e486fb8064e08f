//! The columns of offers of support, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::Subject;
use alongside_involvement::store::{Store, StoreError};
use alongside_involvement::support_offer::{OfferAnswer, SupportKind, SupportOffer};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("support_offer", SUPPORT_OFFER)
    .hide(&["activity"])
    .choose(choice)
    .called(called)];

const SUPPORT_OFFER: &[Label] = &[
    ("representative", Words::support_offer_person_label),
    ("kind", Words::support_offer_kind_label),
    ("what", Words::support_offer_what_label),
    ("mentor", Words::support_offer_mentor_label),
    ("offered_on", Words::support_offer_offered_label),
    ("answer", Words::support_offer_answer_label),
    ("answered_on", Words::support_offer_answered_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => SupportKind::from_code(code).map(|it| it.name(words)),
        "answer" => OfferAnswer::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}

fn called(store: &Store, words: Words, subject: &Subject) -> Result<Option<String>, StoreError> {
    let Some(id) = subject.id::<SupportOffer>() else {
        return Ok(None);
    };
    let offer = SupportOffer::find(store, id)?;
    Ok(Some(
        words.support_offer_edit_title(&offer.name, &offer.facts.what),
    ))
}
