//! The columns of support bookings, as their form calls them.

use crate::history::{Columns, Label};
use alongside_involvement::access_requirement::BookingKind;
use alongside_involvement::support_booking::{BookingStatus, Settling};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("support_booking", SUPPORT_BOOKING)
    .hide(&["meeting"])
    .choose(support_booking)];

const SUPPORT_BOOKING: &[Label] = &[
    ("kind", Words::support_booking_kind_label),
    ("representative", Words::support_booking_for_label),
    ("name", Words::support_booking_name_label),
    ("agency", Words::support_booking_agency_label),
    ("registration", Words::support_booking_registration_label),
    ("contact", Words::support_booking_contact_label),
    ("status", Words::support_booking_status_label),
    ("status_on", Words::support_booking_status_on_label),
    ("cost_pence", Words::support_booking_cost_label),
    ("payer", Words::support_booking_payer_label),
    ("cancel_pence", Words::support_booking_cancel_cost_label),
    ("settled", Words::support_booking_settled_label),
    ("paid_on", Words::support_booking_paid_on_label),
    ("paid_pence", Words::support_booking_paid_cost_label),
    ("note", Words::support_booking_note_label),
];

/// What was chosen, as the form has it.
fn support_booking(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => BookingKind::from_code(code).map(|it| it.name(words)),
        "status" => BookingStatus::from_code(code).map(|it| it.name(words)),
        "settled" => Settling::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
