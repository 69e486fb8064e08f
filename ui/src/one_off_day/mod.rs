//! Single days that are otherwise than the rules say: the list, one day, its form, the archive.

pub(crate) mod columns;
mod form;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Pages, Shown, ShownWords, SummaryList},
    layout::{Frame, Icon, Section},
    working_day,
};
use alongside_involvement::one_off_day::{OneOffDay, OneOffDayId};
use alongside_involvement::store::Read;
use askama::Template;

/// The addresses of single days.
pub(crate) const ROUTES: &[Route] = &[
    Route::get(LIST, list),
    Route::get("/one-off-days/archived", archived),
    Route::get("/one-off-days/new", form::new),
    Route::post("/one-off-days/new", form::add),
    Route::get("/one-off-days/{one_off_day}", show),
    Route::get("/one-off-days/{one_off_day}/edit", form::edit),
    Route::post("/one-off-days/{one_off_day}/edit", form::save),
    Route::get(
        "/one-off-days/{one_off_day}/archive",
        archive::ask::<OneOffDay>,
    ),
    Route::post(
        "/one-off-days/{one_off_day}/archive",
        archive::archive::<OneOffDay>,
    ),
    Route::post(
        "/one-off-days/{one_off_day}/restore",
        archive::bring_back::<OneOffDay>,
    ),
];

const LIST: &str = "/one-off-days";

#[derive(Template)]
#[template(path = "one_off_day/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<(String, String, String, &'static str)>,
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
        title: (
            words.one_off_day_list_title(),
            words.one_off_day_list_lede(),
        ),
        archived: (
            words.one_off_day_list_archived(),
            words.one_off_day_list_archived_lede(),
        ),
    };
    let count = visit.store()?.count::<OneOffDay>(archived)?;
    let pages = list.pages(visit, archived, count);
    let found = OneOffDay::list(visit.store()?, archived, pages.length(), pages.skip())?;
    let page = ListPage {
        frame: list
            .frame(visit, archived)
            .crumb(working_day::SHOW, words.working_day_title()),
        lines: found
            .into_iter()
            .map(|it| {
                let kind = it.facts.kind.name(words);
                (address(it.id), words.day(it.facts.day), it.facts.name, kind)
            })
            .collect(),
        pages,
        archived,
    };
    Ok(Reply::page(page.render()?))
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let OneOffDay {
        id,
        facts,
        archived,
        ..
    } = wanted(visit)?;
    let frame = Frame::new(visit, words.day(facts.day))
        .caption(words.one_off_day_kind())
        .kind_of_page(words.one_off_day_kind())
        .section(Section::Settings)
        .crumb(working_day::SHOW, words.working_day_title())
        .crumb(LIST, words.one_off_day_list_title());
    let shown = Shown {
        frame,
        address: address(id),
        history: format!("/history/one-off-day/{id}"),
        archived,
        details: SummaryList::new()
            .row(words.one_off_day_on_label(), words.day(facts.day))
            .row(words.one_off_day_kind_label(), facts.kind.name(words))
            .row(words.one_off_day_name_label(), &facts.name),
        words: ShownWords {
            archived: words.one_off_day_archived_note(),
            restore: words.one_off_day_restore(),
            edit: words.one_off_day_edit(),
            history: words.one_off_day_history(),
            archive: words.one_off_day_archive_link(),
        },
    };
    shown.page(visit)
}

impl Archivable for OneOffDay {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<OneOffDay>, Trouble> {
        let words = visit.words;
        let kept = wanted(visit)?;
        let day = words.day(kept.facts.day);
        Ok(Archived {
            id: kept.id,
            version: kept.version,
            shown_at: (address(kept.id), words.page_back_to(&day)),
            listed_at: LIST,
            section: Section::Settings,
            kind_of_page: words.one_off_day_kind().to_string(),
            title: words.one_off_day_archive_title(&day),
            why: words.one_off_day_archive_why().to_string(),
            save: words.one_off_day_archive_save(),
            done: words.one_off_day_archive_done().to_string(),
            brought_back: words.one_off_day_restore_done().to_string(),
        })
    }
}

/// The day in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<OneOffDay, Trouble> {
    let id: OneOffDayId = visit.id("one_off_day")?;
    Ok(OneOffDay::find(visit.store()?, id)?)
}

/// Where a day is shown.
pub(crate) fn address(id: OneOffDayId) -> String {
    format!("{LIST}/{id}")
}
