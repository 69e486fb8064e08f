//! What is kept about one person: to hand it out in their own format, to forget what is no longer needed, and to erase the person.

pub(crate) mod columns;
mod erase;
mod forget;
mod keeping;
mod show;

pub(crate) use show::Erased;
pub(crate) use show::erased;

use crate::{Route, Trouble, Visit};
use alongside_involvement::Subject;
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_locales::Words;

/// The addresses of what is kept about people.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/representatives/{representative}/record", show::show),
    Route::post("/representatives/{representative}/record", show::hand),
    Route::get(
        "/representatives/{representative}/record/erase",
        erase::show,
    ),
    Route::post(
        "/representatives/{representative}/record/erase",
        erase::save,
    ),
    Route::get(
        "/representatives/{representative}/record/access",
        forget::show,
    ),
    Route::post(
        "/representatives/{representative}/record/access",
        forget::save,
    ),
    Route::get("/settings/keeping", keeping::show),
    Route::post("/settings/keeping", keeping::save),
];

/// The person in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Representative, Trouble> {
    let id: RepresentativeId = visit.id("representative")?;
    Ok(Representative::find(visit.store()?, id)?)
}

/// Where what is kept about a person is shown.
pub(crate) fn of_person(id: RepresentativeId) -> String {
    format!("/representatives/{id}/record")
}

/// What a table's rows are called.
fn kind_name(words: Words, kind: &str, row: &Subject) -> &'static str {
    match kind {
        "representative" => words.personal_record_kind_person(),
        "access_requirement" => words.access_requirement_kind(),
        "participation" => words.personal_record_kind_participation(),
        "attendance" => words.personal_record_kind_attendance(),
        "consent" => words.personal_record_kind_consent(),
        "meeting_notice" => words.meeting_notice_heading(),
        "pack" => words.personal_record_kind_pack(),
        "certificate_handed" => words.certificate_handed_kind(),
        "time_reply" => words.personal_record_kind_time_reply(),
        "arrangement_letter" => words.personal_record_kind_letter(),
        "skills_person" => words.personal_record_kind_skills(),
        "support_offer" => words.personal_record_kind_offer(),
        "access_audit_item" => words.personal_record_kind_audit(),
        "picture_person" => words.personal_record_kind_picture(),
        "payment_claim" => words.personal_record_kind_claim(),
        "payee" => words.payee_kind(),
        "payee_check" => words.payee_check_kind(),
        "agreement" => words.personal_record_kind_agreement(),
        _ => crate::search::place(words, row)
            .map_or(words.personal_record_kind_other(), |(name, _)| name),
    }
}
