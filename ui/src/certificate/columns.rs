//! The columns of certificates and their numbers, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::certificate::ApprovalHow;
use alongside_involvement::representative::PaperFormat;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("certificate", CERTIFICATE).choose(certificate),
    Columns::new("certificate_series", CERTIFICATE_SERIES),
    Columns::new("certificate_handed", CERTIFICATE_HANDED)
        .hide(&["certificate"])
        .choose(handed),
];

const CERTIFICATE: &[Label] = &[
    ("representative", Words::certificate_representative_label),
    ("activity", Words::certificate_activity_label),
    ("language", Words::certificate_language_label),
    ("name", Words::certificate_name_label),
    ("did", Words::certificate_did_label),
    ("role", Words::certificate_role_label),
    ("since", Words::certificate_from_label),
    ("until", Words::certificate_until_label),
    ("meeting_minutes", Words::certificate_meeting_hours_label),
    (
        "preparation_minutes",
        Words::certificate_preparation_hours_label,
    ),
    ("training_minutes", Words::certificate_training_hours_label),
    ("changed", Words::certificate_changed_label),
    ("skills", Words::certificate_skills_label),
    ("group_signatory", Words::certificate_group_signatory_label),
    (
        "group_signatory_role",
        Words::certificate_group_signatory_role_label,
    ),
    (
        "charity_signatory",
        Words::certificate_charity_signatory_label,
    ),
    (
        "charity_signatory_role",
        Words::certificate_charity_signatory_role_label,
    ),
    ("contact", Words::certificate_contact_label),
    ("hours_why", Words::certificate_hours_why_label),
    ("approved_on", Words::certificate_approved_on_label),
    ("approved_how", Words::certificate_approved_how_label),
    ("number", Words::certificate_show_number),
    ("issued_on", Words::certificate_show_given),
];

const CERTIFICATE_SERIES: &[Label] = &[
    ("initials", Words::certificate_series_initials),
    ("year", Words::certificate_series_year),
    ("next", Words::certificate_series_next),
    ("issued", Words::certificate_series_issued),
];

const CERTIFICATE_HANDED: &[Label] = &[
    ("representative", Words::certificate_representative_label),
    ("handed_on", Words::certificate_handed_on),
    ("format", Words::representative_format_label),
];

/// A format, as forms call it.
fn handed(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "format" => PaperFormat::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}

/// What was chosen, as the form has it.
fn certificate(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "approved_how" => ApprovalHow::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
