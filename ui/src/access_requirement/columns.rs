//! The columns of access requirements, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::Subject;
use alongside_involvement::access_requirement::{AccessCategory, AccessRequirement, BookingKind};
use alongside_involvement::representative::{Representative, SaidBy};
use alongside_involvement::store::{Store, StoreError};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("access_requirement", ACCESS_REQUIREMENT)
    .yes_or_no(&[
        "share_greeter",
        "share_venue",
        "share_interpreter",
        "share_staff",
    ])
    .choose(choice)
    .called(called)];

const ACCESS_REQUIREMENT: &[Label] = &[
    ("representative", Words::history_field_representative),
    ("category", Words::access_requirement_category_label),
    ("we_do", Words::access_requirement_we_do_label),
    ("lead_days", Words::access_requirement_lead_days_label),
    ("booking", Words::access_requirement_booking_label),
    (
        "booking_count",
        Words::access_requirement_booking_count_label,
    ),
    ("break_every", Words::access_requirement_break_every_label),
    ("share_greeter", Words::access_requirement_share_greeter),
    ("share_venue", Words::access_requirement_share_venue),
    (
        "share_interpreter",
        Words::access_requirement_share_interpreter,
    ),
    ("share_staff", Words::access_requirement_share_staff),
    ("said_by", Words::access_requirement_said_by_label),
    ("noted_on", Words::access_requirement_noted_label),
    ("confirmed_on", Words::access_requirement_said_on_label),
    ("review_due", Words::access_requirement_review_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "category" => AccessCategory::from_code(code).map(|it| it.name(words)),
        "booking" => BookingKind::from_code(code).map(|it| it.name(words)),
        "said_by" => {
            SaidBy::from_code(code).map(|it| crate::representative::columns::said_by(words, it))
        }
        _ => None,
    }
}

/// What one is called: its kind and whose it is, never what we do. One that was erased has no name.
fn called(store: &Store, words: Words, subject: &Subject) -> Result<Option<String>, StoreError> {
    let Some(id) = subject.id::<AccessRequirement>() else {
        return Ok(None);
    };
    let requirement = match AccessRequirement::find(store, id) {
        Ok(requirement) => requirement,
        Err(StoreError::Gone) => return Ok(None),
        Err(other) => return Err(other),
    };
    let person = Representative::find(store, AccessRequirement::owner(store, id)?)?;
    let category = requirement.facts.category.name(words);
    Ok(Some(words.access_requirement_show_title(
        category,
        &person.facts.name,
    )))
}
