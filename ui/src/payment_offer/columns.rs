//! The columns of offers, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::payment_offer::{Basis, PaymentChoice, TaxStatus};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("payment_offer", OFFER)
        .hide(&["activity"])
        .choose(choice),
    Columns::new("activity_payment", PAYMENT)
        .hide(&["activity"])
        .choose(choice),
];

const OFFER: &[Label] = &[
    ("representative", Words::history_field_representative),
    ("choice", Words::payment_offer_choice_label),
    ("lower_pence", Words::payment_offer_lower_label),
    ("said_on", Words::payment_offer_said_label),
];

const PAYMENT: &[Label] = &[
    ("basis", Words::payment_offer_basis_label),
    ("tax", Words::payment_offer_tax_label),
    ("advice", Words::payment_offer_advice_label),
    ("advice_on", Words::payment_offer_advice_on_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "choice" => PaymentChoice::from_code(code).map(|it| it.name(words)),
        "basis" => Basis::from_code(code).map(|it| it.name(words)),
        "tax" => TaxStatus::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
