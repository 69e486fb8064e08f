//! The columns of the charity, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::charity::Nation;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("charity", CHARITY).choose(choice)];

const CHARITY: &[Label] = &[
    ("name", Words::charity_name_label),
    ("number", Words::charity_number_label),
    ("address", Words::charity_address_label),
    ("email", Words::charity_email_label),
    ("phone", Words::charity_phone_label),
    ("contact", Words::charity_contact_label),
    ("nation", Words::charity_nation_label),
    ("language", Words::charity_language_label),
    ("logo", Words::charity_logo_heading),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "nation" => Nation::from_code(code).map(|it| it.name(words)),
        "logo" => Some(words.history_picture()),
        _ => None,
    }
}
