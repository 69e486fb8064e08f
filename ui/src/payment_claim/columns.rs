//! The columns of claims and what belongs to them, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::payment_claim::{LineKind, PaidBy, Stage};
use alongside_involvement::payment_offer::PaymentChoice;
use alongside_involvement::rate::{RateKind, RateUnit};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("payment_claim", CLAIM)
        .hide(&["moves", "policy", "meeting", "reverses", "run"])
        .choose(choice),
    Columns::new("claim_line", LINE)
        .hide(&["claim", "money"])
        .yes_or_no(&["cancelled"])
        .choose(choice),
    Columns::new("claim_receipt", RECEIPT).hide(&["claim", "line", "file"]),
    Columns::new("claim_advance", ADVANCE).hide(&["claim"]),
    Columns::new("claim_author", AUTHOR).hide(&["claim"]),
    Columns::new("claim_move", MOVE)
        .hide(&["claim", "number"])
        .yes_or_no(&["by_claimant"])
        .choose(choice),
];

const CLAIM: &[Label] = &[
    ("number", Words::payment_claim_number_label),
    ("representative", Words::payment_claim_person_label),
    ("activity", Words::payment_claim_activity_label),
    ("day", Words::payment_claim_day_label),
    ("about", Words::payment_claim_about_label),
    ("choice", Words::payment_claim_choice_label),
    ("helped_by", Words::payment_claim_helped_label),
    ("late_reason", Words::payment_claim_late_label),
    ("promise_days", Words::policy_promise_label),
    ("stage", Words::payment_claim_column_stage),
    ("submitted_on", Words::payment_claim_submitted_label),
    ("approved_by", Words::payment_claim_approved_by_label),
    ("approved_on", Words::payment_claim_approved_on_label),
    ("exported_on", Words::payment_claim_exported_label),
    ("paid_on", Words::payment_claim_paid_on_label),
    ("days_all", Words::payment_claim_days_all_label),
    ("days_ours", Words::payment_claim_days_ours_label),
];

const LINE: &[Label] = &[
    ("category", Words::payment_claim_column_what),
    ("what", Words::payment_claim_what_label),
    ("day", Words::payment_claim_line_day_label),
    ("pence", Words::payment_claim_column_amount),
    ("unit", Words::rate_unit_label),
    ("count", Words::payment_claim_count_label),
    ("rate_pence", Words::payment_claim_rate_label),
    ("more_count", Words::payment_claim_more_count_label),
    ("more_pence", Words::payment_claim_more_rate_label),
    ("elsewhere", Words::payment_claim_elsewhere_label),
    ("vehicle", Words::payment_claim_vehicle_label),
    ("meeting_minutes", Words::payment_claim_meeting_label),
    (
        "preparation_minutes",
        Words::payment_claim_preparation_label,
    ),
    ("cancelled", Words::payment_claim_cancelled_label),
    ("paid_by", Words::payment_claim_paid_label),
    ("agreed_with", Words::payment_claim_agreed_label),
    ("no_receipt", Words::payment_claim_no_receipt_label),
];

const RECEIPT: &[Label] = &[];

const ADVANCE: &[Label] = &[
    ("pence", Words::payment_claim_advance),
    ("day", Words::payment_claim_advance_day_label),
    ("how", Words::payment_claim_advance_how_label),
];

const AUTHOR: &[Label] = &[("staff", Words::payment_claim_author_label)];

const MOVE: &[Label] = &[
    ("was", Words::payment_claim_move_was_label),
    ("becomes", Words::payment_claim_move_becomes_label),
    ("moved_on", Words::payment_claim_on_label),
    ("noted_on", Words::payment_claim_move_noted_label),
    ("staff", Words::payment_claim_move_by_label),
    ("by_claimant", Words::payment_claim_move_claimant_label),
    ("why", Words::payment_claim_why_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "stage" | "was" | "becomes" => Stage::from_code(code).map(|it| it.name(words)),
        "choice" => PaymentChoice::from_code(code).map(|it| it.name(words)),
        "category" => LineKind::from_code(code).map(|it| it.name(words)),
        "paid_by" => PaidBy::from_code(code).map(|it| it.name(words)),
        "vehicle" => RateKind::from_code(code).map(|it| it.name(words)),
        "unit" => RateUnit::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
