//! Representatives: the list, one person's page, its forms, the archive.

mod call_list;
pub(crate) mod columns;
mod form;
mod format;
mod next;
mod show;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Pages, Tag, TagKind},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::representative::{
    Namesakes, Representative, RepresentativeId, RepresentativeStatus,
};
use alongside_locales::Words;
use askama::Template;

/// The addresses of representatives.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/representatives", list),
    Route::get("/representatives/archived", archived),
    Route::get("/representatives/call-list", call_list::show),
    Route::get("/representatives/call-list/paper", call_list::paper),
    Route::post("/representatives/call-list/paper", call_list::hand),
    Route::get("/representatives/new", form::new),
    Route::post("/representatives/new", form::add),
    Route::get("/representatives/{representative}", show::show),
    Route::get("/representatives/{representative}/edit", form::edit),
    Route::post("/representatives/{representative}/edit", form::save),
    Route::get("/representatives/{representative}/format", format::edit),
    Route::post("/representatives/{representative}/format", format::save),
    Route::get(
        "/representatives/{representative}/archive",
        archive::ask::<Representative>,
    ),
    Route::post(
        "/representatives/{representative}/archive",
        archive::archive::<Representative>,
    ),
    Route::post(
        "/representatives/{representative}/restore",
        archive::bring_back::<Representative>,
    ),
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
    let list = List {
        address: "/representatives",
        section: Section::People,
        title: (
            words.representative_list_title(),
            words.representative_list_lede(),
        ),
        archived: (
            words.representative_list_archived(),
            words.representative_list_archived_lede(),
        ),
    };
    let count = Representative::count(visit.store()?, archived)?;
    let pages = list.pages(visit, archived, count);
    let lines = Representative::list(visit.store()?, archived, pages.length(), pages.skip())?;
    let namesakes = Namesakes::of(visit.store()?)?;
    let lines = lines.into_iter().map(|mut person| {
        namesakes.tell(words, &mut person);
        line(words, &person)
    });
    let lines = lines.collect();
    let page = ListPage {
        frame: list.frame(visit, archived),
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

impl Archivable for Representative {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Representative>, Trouble> {
        let words = visit.words;
        let person = wanted(visit)?;
        let (name, called) = (&person.facts.name, person.facts.called());
        Ok(Archived {
            id: person.id,
            version: person.version,
            shown_at: (address(person.id), words.representative_back_to(called)),
            listed_at: "/representatives",
            section: Section::People,
            kind_of_page: String::new(),
            title: words.representative_archive_title(name),
            why: words.representative_archive_why(called),
            save: words.representative_archive_save(),
            done: words.representative_archive_done(name),
            brought_back: words.representative_restore_done(name),
        })
    }
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
