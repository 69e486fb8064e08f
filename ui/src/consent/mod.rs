//! Consent: what one person agreed to, an answer for one purpose, changing one's mind, and the words in which it is asked.

pub(crate) mod columns;
mod form;
mod person;
mod withdraw;
mod wording;

pub(crate) use person::{Agreed, agreed};

use crate::{Route, Trouble, Visit};
use alongside_involvement::consent::Purpose;
use alongside_involvement::representative::{Representative, RepresentativeId};

/// The addresses of consent.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/consent-wordings", wording::list),
    Route::get("/consent-wordings/{purpose}", wording::edit),
    Route::post("/consent-wordings/{purpose}", wording::add),
    Route::get("/representatives/{representative}/consent", person::show),
    Route::get(
        "/representatives/{representative}/consent/{purpose}",
        form::show,
    ),
    Route::post(
        "/representatives/{representative}/consent/{purpose}",
        form::save,
    ),
    Route::get(
        "/representatives/{representative}/consent/{purpose}/withdraw",
        withdraw::show,
    ),
    Route::post(
        "/representatives/{representative}/consent/{purpose}/withdraw",
        withdraw::save,
    ),
];

/// The person in the address.
fn person_wanted(visit: &mut Visit<'_>) -> Result<Representative, Trouble> {
    let id: RepresentativeId = visit.id("representative")?;
    Ok(Representative::find(visit.store()?, id)?)
}

/// The purpose in the address.
fn purpose_wanted(visit: &Visit<'_>) -> Result<Purpose, Trouble> {
    Purpose::from_code(visit.parameter("purpose")).ok_or(Trouble::NotFound)
}

/// Where everything that a person agreed to is shown.
pub(crate) fn of_person(id: RepresentativeId) -> String {
    format!("/representatives/{id}/consent")
}
