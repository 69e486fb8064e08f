//! Days on which the charity is closed: the list, one closure, its form, the archive.

pub(crate) mod columns;
mod form;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Pages, Shown, ShownWords, SummaryList},
    layout::{Frame, Icon, Section},
    working_day,
};
use alongside_involvement::closure::{Closure, ClosureFacts, ClosureId};
use alongside_involvement::store::Read;
use alongside_locales::Words;
use askama::Template;

/// The addresses of closures.
pub(crate) const ROUTES: &[Route] = &[
    Route::get(LIST, list),
    Route::get("/closures/archived", archived),
    Route::get("/closures/new", form::new),
    Route::post("/closures/new", form::add),
    Route::get("/closures/{closure}", show),
    Route::get("/closures/{closure}/edit", form::edit),
    Route::post("/closures/{closure}/edit", form::save),
    Route::get("/closures/{closure}/archive", archive::ask::<Closure>),
    Route::post("/closures/{closure}/archive", archive::archive::<Closure>),
    Route::post(
        "/closures/{closure}/restore",
        archive::bring_back::<Closure>,
    ),
];

const LIST: &str = "/closures";

#[derive(Template)]
#[template(path = "closure/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<(String, String, String)>,
    pages: Pages,
    archived: bool,
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
        address: LIST,
        section: Section::Settings,
        title: (words.closure_list_title(), words.closure_list_lede()),
        archived: (
            words.closure_list_archived(),
            words.closure_list_archived_lede(),
        ),
    };
    let count = visit.store()?.count::<Closure>(archived)?;
    let pages = list.pages(visit, archived, count);
    let found = Closure::list(visit.store()?, archived, pages.length(), pages.skip())?;
    let page = ListPage {
        frame: list
            .frame(visit, archived)
            .crumb(working_day::SHOW, words.working_day_title()),
        lines: found
            .into_iter()
            .map(|it| (address(it.id), span(words, &it.facts), it.facts.why))
            .collect(),
        pages,
        archived,
    };
    Ok(Reply::page(page.render()?))
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let Closure {
        id,
        facts,
        archived,
        ..
    } = wanted(visit)?;
    let frame = Frame::new(visit, span(words, &facts))
        .caption(words.closure_kind())
        .kind_of_page(words.closure_kind())
        .section(Section::Settings)
        .crumb(working_day::SHOW, words.working_day_title())
        .crumb(LIST, words.closure_list_title());
    let shown = Shown {
        frame,
        address: address(id),
        history: format!("/history/closure/{id}"),
        archived,
        details: SummaryList::new()
            .row(words.closure_first_label(), words.day(facts.first))
            .row(words.closure_last_label(), words.day(facts.last))
            .row(words.closure_why_label(), &facts.why),
        words: ShownWords {
            archived: words.closure_archived_note(),
            restore: words.closure_restore(),
            edit: words.closure_edit(),
            history: words.closure_history(),
            archive: words.closure_archive_link(),
        },
    };
    shown.page(visit)
}

impl Archivable for Closure {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Closure>, Trouble> {
        let words = visit.words;
        let kept = wanted(visit)?;
        let span = span(words, &kept.facts);
        Ok(Archived {
            id: kept.id,
            version: kept.version,
            shown_at: (address(kept.id), words.page_back_to(&span)),
            listed_at: LIST,
            section: Section::Settings,
            kind_of_page: words.closure_kind().to_string(),
            title: words.closure_archive_title(&span),
            why: words.closure_archive_why().to_string(),
            save: words.closure_archive_save(),
            done: words.closure_archive_done().to_string(),
            brought_back: words.closure_restore_done().to_string(),
        })
    }
}

/// From when to when, in words.
pub(crate) fn span(words: Words, facts: &ClosureFacts) -> String {
    if facts.first == facts.last {
        words.day(facts.first)
    } else {
        words.closure_span(&words.day(facts.first), &words.day(facts.last))
    }
}

/// The closure in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Closure, Trouble> {
    let id: ClosureId = visit.id("closure")?;
    Ok(Closure::find(visit.store()?, id)?)
}

/// Where a closure is shown.
pub(crate) fn address(id: ClosureId) -> String {
    format!("{LIST}/{id}")
}
