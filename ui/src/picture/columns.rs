//! The columns of pictures, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::picture::{Consent, Shows};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("picture", PICTURE)
    .hide(&["file"])
    .choose(choice)];

const PICTURE: &[Label] = &[
    ("english", Words::picture_english_label),
    ("welsh", Words::picture_welsh_label),
    ("keywords", Words::picture_keywords_label),
    ("shows", Words::picture_shows_label),
    ("who", Words::picture_who_label),
    ("consent", Words::picture_consent_label),
    ("consent_on", Words::picture_consent_on_label),
    ("owner", Words::picture_owner_label),
    ("licence", Words::picture_licence_label),
    ("credit", Words::picture_credit_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "shows" => Shows::from_code(code).map(|it| it.name(words)),
        "consent" => Consent::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
