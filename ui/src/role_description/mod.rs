//! Role descriptions: the list, one version, its form, its words and its paper, versions, the archive.

pub(crate) mod columns;
mod form;
mod limit;
mod paper;
mod show;
mod version;
mod words;

use crate::{
    Reply, Route, Trouble, Visit, agreement,
    components::{List, Pages, Tag, TagKind, archive},
    easy_check,
    layout::{Frame, Icon, Section},
};
use alongside_involvement::activity::Activity;
use alongside_involvement::role_description::{
    RoleDescription, RoleDescriptionId, RoleDescriptionLine, RoleDescriptionStatus,
};
use alongside_locales::Words;
use askama::Template;

/// The addresses of role descriptions.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/role-descriptions", list),
    Route::get("/role-descriptions/archived", archived),
    Route::get("/role-descriptions/limit", limit::show),
    Route::post("/role-descriptions/limit", limit::save),
    Route::get("/activities/{activity}/role-descriptions/new", form::new),
    Route::post("/activities/{activity}/role-descriptions/new", form::add),
    Route::get("/role-descriptions/{role_description}", show::show),
    Route::get("/role-descriptions/{role_description}/paper", paper::show),
    Route::post("/role-descriptions/{role_description}/paper", paper::hand),
    Route::get("/role-descriptions/{role_description}/edit", form::edit),
    Route::post("/role-descriptions/{role_description}/edit", form::save),
    Route::get(
        "/role-descriptions/{role_description}/in-force",
        version::ask_in_force,
    ),
    Route::post(
        "/role-descriptions/{role_description}/in-force",
        version::put_in_force,
    ),
    Route::post(
        "/role-descriptions/{role_description}/new-version",
        version::begin,
    ),
    Route::get(
        "/role-descriptions/{role_description}/agreements",
        agreement::list::<RoleDescription>,
    ),
    Route::get(
        "/role-descriptions/{role_description}/agreements/{representative}",
        agreement::edit::<RoleDescription>,
    ),
    Route::post(
        "/role-descriptions/{role_description}/agreements/{representative}",
        agreement::save::<RoleDescription>,
    ),
    Route::get(
        "/role-descriptions/{role_description}/words",
        easy_check::show::<RoleDescription>,
    ),
    Route::post(
        "/role-descriptions/{role_description}/words",
        easy_check::note_rules::<RoleDescription>,
    ),
    Route::get(
        "/role-descriptions/{role_description}/readers",
        easy_check::readers::<RoleDescription>,
    ),
    Route::post(
        "/role-descriptions/{role_description}/readers",
        easy_check::save_readers::<RoleDescription>,
    ),
    Route::get(
        "/role-descriptions/{role_description}/archive",
        archive::ask::<RoleDescription>,
    ),
    Route::post(
        "/role-descriptions/{role_description}/archive",
        archive::archive::<RoleDescription>,
    ),
    Route::post(
        "/role-descriptions/{role_description}/restore",
        archive::bring_back::<RoleDescription>,
    ),
];

#[derive(Template)]
#[template(path = "role_description/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
}

/// One version in a list.
pub(crate) struct Line {
    pub(crate) address: String,
    pub(crate) heading: String,
    pub(crate) version: String,
    pub(crate) status: Tag,
    /// Who has checked its words, in words.
    pub(crate) easy: &'static str,
    activity_address: String,
    activity: String,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, false)
}

fn archived(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, true)
}

fn list_page(visit: &mut Visit<'_>, archived: bool) -> Result<Reply, Trouble> {
    let words = visit.words;
    let list = List {
        address: "/role-descriptions",
        section: Section::Papers,
        title: (
            words.role_description_list_title(),
            words.role_description_list_lede(),
        ),
        archived: (
            words.role_description_list_archived(),
            words.role_description_list_archived_lede(),
        ),
    };
    let count = RoleDescription::count(visit.store()?, archived)?;
    let pages = list.pages(visit, archived, count);
    let lines = RoleDescription::list(visit.store()?, archived, pages.length(), pages.skip())?;
    let lines = lines.into_iter().map(|it| line(words, it)).collect();
    let page = ListPage {
        frame: list.frame(visit, archived),
        lines,
        pages,
        archived,
    };
    Ok(Reply::page(page.render()?))
}

/// One version as a list shows it.
pub(crate) fn line(words: Words, line: RoleDescriptionLine) -> Line {
    Line {
        address: address(line.id),
        version: words.role_description_version(&line.number.to_string()),
        status: status_tag(words, line.status),
        easy: line.easy.name(words),
        activity_address: crate::activity::address(line.activity),
        activity: line.activity_title,
        heading: line.heading,
    }
}

fn status_tag(words: Words, status: RoleDescriptionStatus) -> Tag {
    let kind = match status {
        RoleDescriptionStatus::Draft => TagKind::Hand,
        RoleDescriptionStatus::InForce => TagKind::Done,
        RoleDescriptionStatus::Superseded => TagKind::Not,
    };
    Tag::new(kind, status.name(words))
}

/// The version in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<RoleDescription, Trouble> {
    let id: RoleDescriptionId = visit.id("role_description")?;
    Ok(RoleDescription::find(visit.store()?, id)?)
}

/// Where a version is shown.
pub(crate) fn address(id: RoleDescriptionId) -> String {
    format!("/role-descriptions/{id}")
}

/// Its heading with its version: several versions share a heading.
fn with_version(words: Words, version: &RoleDescription) -> String {
    let number = version.number.to_string();
    words.role_description_with_version(&version.facts.heading, &number)
}

/// The title of its activity, for the window's title: two activities may have a role of the same name.
fn activity_title(visit: &mut Visit<'_>, version: &RoleDescription) -> Result<String, Trouble> {
    let activity = Activity::find(visit.store()?, version.activity)?;
    Ok(activity.facts.title)
}
