//! Access requirements: everything about access for one person, one requirement with its form, the yearly check, the paper,
//! and the list of everybody's. The flag ([`Flag`]) and the cards ([`Need`]) stand on other pages, too.

mod asked;
mod check;
pub(crate) mod columns;
mod flag;
mod form;
mod list;
mod paper;
mod person;
mod show;

pub(crate) use flag::{Flag, Need, flags_of_activity, flags_of_people, needs};
pub(crate) use paper::contact;

use crate::{
    Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    layout::Section,
};
use alongside_involvement::access_requirement::{AccessRequirement, AccessRequirementId};
use alongside_involvement::representative::{Representative, RepresentativeId};

/// The addresses of access requirements.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/access-requirements", list::show),
    Route::get("/access-requirements/{requirement}", show::show),
    Route::get("/access-requirements/{requirement}/edit", form::edit),
    Route::post("/access-requirements/{requirement}/edit", form::save),
    Route::get(
        "/access-requirements/{requirement}/archive",
        archive::ask::<AccessRequirement>,
    ),
    Route::post(
        "/access-requirements/{requirement}/archive",
        archive::archive::<AccessRequirement>,
    ),
    Route::post(
        "/access-requirements/{requirement}/restore",
        archive::bring_back::<AccessRequirement>,
    ),
    Route::get("/representatives/{representative}/access", person::show),
    Route::get(
        "/representatives/{representative}/access/archived",
        person::archived,
    ),
    Route::get(
        "/representatives/{representative}/access/asked",
        asked::show,
    ),
    Route::post(
        "/representatives/{representative}/access/asked",
        asked::save,
    ),
    Route::get("/representatives/{representative}/access/new", form::new),
    Route::post("/representatives/{representative}/access/new", form::add),
    Route::get(
        "/representatives/{representative}/access/check",
        check::show,
    ),
    Route::post(
        "/representatives/{representative}/access/check",
        check::save,
    ),
    Route::get(
        "/representatives/{representative}/access/paper",
        paper::show,
    ),
    Route::post(
        "/representatives/{representative}/access/paper",
        paper::hand,
    ),
];

impl Archivable for AccessRequirement {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<AccessRequirement>, Trouble> {
        let words = visit.words;
        let (requirement, person) = wanted(visit)?;
        Ok(Archived {
            id: requirement.id,
            version: requirement.version,
            shown_at: (
                address(requirement.id),
                words.access_requirement_back_to().to_string(),
            ),
            listed_at: "/access-requirements",
            section: Section::People,
            kind_of_page: requirement.facts.category.name(words).to_string(),
            title: words.access_requirement_archive_title(&person.facts.name),
            why: words.access_requirement_archive_why().to_string(),
            save: words.access_requirement_archive_save(),
            done: words.access_requirement_archive_done().to_string(),
            brought_back: words.access_requirement_restore_done().to_string(),
        })
    }
}

/// The requirement in the address, and whose it is.
fn wanted(visit: &mut Visit<'_>) -> Result<(AccessRequirement, Representative), Trouble> {
    let id: AccessRequirementId = visit.id("requirement")?;
    let store = visit.store()?;
    let requirement = AccessRequirement::find(store, id)?;
    let person = Representative::find(store, AccessRequirement::owner(store, id)?)?;
    Ok((requirement, person))
}

/// The person in the address.
fn person_wanted(visit: &mut Visit<'_>) -> Result<Representative, Trouble> {
    let id: RepresentativeId = visit.id("representative")?;
    Ok(Representative::find(visit.store()?, id)?)
}

/// Where a requirement is shown.
fn address(id: AccessRequirementId) -> String {
    format!("/access-requirements/{id}")
}

/// Where everything about access for a person is shown.
pub(crate) fn of_person(id: RepresentativeId) -> String {
    format!("/representatives/{id}/access")
}
