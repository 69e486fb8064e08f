//! The columns of consent and its words, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::consent::{Answer, Method, Purpose};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("consent", CONSENT)
        .hide(&["representative", "wording"])
        .choose(choice),
    Columns::new("consent_wording", CONSENT_WORDING).choose(choice),
    Columns::new("picture_person", PICTURE_PERSON).hide(&["picture"]),
];

const CONSENT: &[Label] = &[
    ("purpose", Words::consent_column_purpose),
    ("answer", Words::consent_column_answer),
    ("method", Words::consent_method_label),
    ("given_on", Words::consent_given_label),
    ("withdrawn_on", Words::consent_withdraw_on_label),
    ("note", Words::consent_note_label),
];

const CONSENT_WORDING: &[Label] = &[
    ("purpose", Words::consent_column_purpose),
    ("number", Words::history_field_version),
    ("english", Words::consent_wording_english_label),
    ("welsh", Words::consent_wording_welsh_label),
    ("since", Words::history_field_since),
];

const PICTURE_PERSON: &[Label] = &[("representative", Words::history_field_representative)];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "purpose" => Purpose::from_code(code).map(|it| it.name(words)),
        "answer" => Answer::from_code(code).map(|it| it.name(words)),
        "method" => Method::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
