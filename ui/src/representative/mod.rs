//! Representatives: the list, one person's page, its forms, the archive.

mod form;
mod format;
mod next;
mod show;

use crate::{
    Reply, Route, Trouble, Visit,
    components::{ArchivePage, Pages, Tag, TagKind},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::representative::{
    Representative, RepresentativeId, RepresentativeStatus,
};
use alongside_involvement::store::Verb;
use alongside_locales::Words;
use askama::Template;

/// The addresses of representatives.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/representatives", list),
    Route::get("/representatives/archived", archived),
    Route::get("/representatives/new", form::new),
    Route::post("/representatives/new", form::add),
    Route::get("/representatives/{representative}", show::show),
    Route::get("/representatives/{representative}/edit", form::edit),
    Route::post("/representatives/{representative}/edit", form::save),
    Route::get("/representatives/{representative}/format", format::edit),
    Route::post("/representatives/{representative}/format", format::save),
    Route::get("/representatives/{representative}/archive", archive),
    Route::post("/representatives/{representative}/archive", archive_now),
    Route::post("/representatives/{representative}/restore", bring_back),
];

#[derive(Template)]
#[template(path = "representative/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
}

struct Line {
    address: String,
    name: String,
    brings: String,
    status: Tag,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, false)
}

fn archived(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, true)
}

fn list_page(visit: &mut Visit<'_>, archived: bool) -> Result<Reply, Trouble> {
    let words = visit.words;
    let count = Representative::count(visit.store()?, archived)?;
    let address = if archived {
        "/representatives/archived"
    } else {
        "/representatives"
    };
    let pages = Pages::new(words, address, visit.request, count);
    let store = visit.store()?;
    let people = Representative::list(store, archived, pages.length(), pages.skip())?;
    let lines = people.iter().map(|person| line(words, person)).collect();
    let frame = if archived {
        Frame::new(visit, words.representative_list_archived())
            .lede(words.representative_list_archived_lede())
            .crumb("/representatives", words.representative_list_title())
    } else {
        Frame::new(visit, words.representative_list_title())
            .lede(words.representative_list_lede())
            .crumb("/", words.page_home())
    };
    let page = ListPage {
        frame: frame.section(Section::People),
        lines,
        pages,
        archived,
    };
    Ok(Reply::page(page.render()?))
}

fn line(words: Words, person: &Representative) -> Line {
    let strengths: Vec<&str> = person.facts.strengths().take(2).collect();
    Line {
        address: address(person.id),
        name: person.facts.name.clone(),
        brings: strengths.join(", "),
        status: status_tag(words, person.facts.status),
    }
}

/// Where the person stands. Nothing here is ever late or wrong.
fn status_tag(words: Words, status: RepresentativeStatus) -> Tag {
    let kind = match status {
        RepresentativeStatus::Invited => TagKind::Wait,
        RepresentativeStatus::Active => TagKind::Done,
        RepresentativeStatus::Paused => TagKind::Todo,
        RepresentativeStatus::Left => TagKind::Not,
    };
    Tag::new(kind, status.name(words))
}

fn archive(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person = wanted(visit)?;
    let called = person.facts.called();
    let frame = Frame::new(
        visit,
        words.representative_archive_title(&person.facts.name),
    )
    .section(Section::People)
    .back(address(person.id), words.representative_back_to(called));
    ArchivePage::show(
        visit,
        frame,
        format!("{}/archive", address(person.id)),
        person.version,
        &words.representative_archive_why(called),
        words.representative_archive_save(),
    )
}

fn archive_now(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person = wanted(visit)?;
    let version = visit.version()?;
    visit.change(Verb::Archive, |change| change.archive(person.id, version))?;
    let done = words.representative_archive_done(&person.facts.name);
    visit.done(done, "/representatives")
}

fn bring_back(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person = wanted(visit)?;
    visit.change(Verb::BringBack, |change| {
        change.bring_back(person.id, person.version)
    })?;
    let done = words.representative_restore_done(&person.facts.name);
    visit.done(done, address(person.id))
}

/// The representative in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Representative, Trouble> {
    let id: RepresentativeId = visit.id("representative")?;
    Ok(Representative::find(visit.store()?, id)?)
}

/// Where a representative is shown.
pub(crate) fn address(id: RepresentativeId) -> String {
    format!("/representatives/{id}")
}
