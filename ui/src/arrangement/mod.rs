//! Times and places: the part of an activity that shows them, the list of all, one meeting with its times, replies, decision and
//! letters, the archive.

mod activity;
pub(crate) mod columns;
mod decision;
mod form;
mod letter;
mod reply;
mod show;
mod time;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Pages, Tag, TagKind},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::arrangement::{Arrangement, ArrangementId};
use alongside_locales::Words;
use askama::Template;

/// The addresses of times and places.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities/{activity}/times", activity::show),
    Route::get("/activities/{activity}/times/new", form::new),
    Route::post("/activities/{activity}/times/new", form::add),
    Route::get("/arrangements", list),
    Route::get("/arrangements/archived", archived),
    Route::get("/arrangements/{arrangement}", show::show),
    Route::get("/arrangements/{arrangement}/edit", form::edit),
    Route::post("/arrangements/{arrangement}/edit", form::save),
    Route::get("/arrangements/{arrangement}/times/new", time::new),
    Route::post("/arrangements/{arrangement}/times/new", time::add),
    Route::get("/arrangements/{arrangement}/times/{time}/edit", time::edit),
    Route::post("/arrangements/{arrangement}/times/{time}/edit", time::save),
    Route::post(
        "/arrangements/{arrangement}/times/{time}/remove",
        time::remove,
    ),
    Route::get(
        "/arrangements/{arrangement}/people/{representative}",
        reply::show,
    ),
    Route::post(
        "/arrangements/{arrangement}/people/{representative}",
        reply::save,
    ),
    Route::get("/arrangements/{arrangement}/decide", decision::show),
    Route::post("/arrangements/{arrangement}/decide", decision::save),
    Route::get("/arrangements/{arrangement}/letter", letter::show),
    Route::post("/arrangements/{arrangement}/letter", letter::hand),
    Route::post("/arrangements/{arrangement}/letters", letter::all),
    Route::post(
        "/arrangements/{arrangement}/letters/{representative}",
        letter::one,
    ),
    Route::get(
        "/arrangements/{arrangement}/archive",
        archive::ask::<Arrangement>,
    ),
    Route::post(
        "/arrangements/{arrangement}/archive",
        archive::archive::<Arrangement>,
    ),
    Route::post(
        "/arrangements/{arrangement}/restore",
        archive::bring_back::<Arrangement>,
    ),
];

#[derive(Template)]
#[template(path = "arrangement/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
}

/// One meeting in a list.
struct Line {
    address: String,
    title: String,
    activity: String,
    standing: Tag,
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
        address: "/arrangements",
        section: Section::Activities,
        title: (
            words.arrangement_list_title(),
            words.arrangement_list_lede(),
        ),
        archived: (
            words.arrangement_list_archived(),
            words.arrangement_list_archived_lede(),
        ),
    };
    let count = Arrangement::count(visit.store()?, archived)?;
    let pages = list.pages(visit, archived, count);
    let found = Arrangement::list(visit.store()?, archived, pages.length(), pages.skip())?;
    let lines = found
        .into_iter()
        .map(|it| line(words, &it.arrangement, it.activity))
        .collect();
    let page = ListPage {
        frame: list.frame(visit, archived),
        lines,
        pages,
        archived,
    };
    Ok(Reply::page(page.render()?))
}

fn line(words: Words, arrangement: &Arrangement, activity: String) -> Line {
    Line {
        address: address(arrangement.id),
        title: arrangement.facts.title.clone(),
        activity,
        standing: standing(words, arrangement),
    }
}

/// How it stands, in words with a shape before them.
fn standing(words: Words, arrangement: &Arrangement) -> Tag {
    let kind = match (&arrangement.decision, arrangement.facts.offered_on) {
        (Some(_), _) => TagKind::Done,
        (None, Some(_)) => TagKind::Wait,
        (None, None) => TagKind::Todo,
    };
    Tag::new(kind, arrangement.standing_in_words(words))
}

impl Archivable for Arrangement {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Arrangement>, Trouble> {
        let words = visit.words;
        let arrangement = wanted(visit)?;
        let activity = Activity::find(visit.store()?, arrangement.activity)?;
        let title = &arrangement.facts.title;
        Ok(Archived {
            id: arrangement.id,
            version: arrangement.version,
            shown_at: (address(arrangement.id), words.arrangement_back_to(title)),
            listed_at: "/arrangements",
            section: Section::Activities,
            kind_of_page: activity.facts.title,
            title: words.arrangement_archive_title(title),
            why: words.arrangement_archive_why().to_string(),
            save: words.arrangement_archive_save(),
            done: words.arrangement_archive_done(title),
            brought_back: words.arrangement_restore_done(title),
        })
    }
}

/// The arrangement in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Arrangement, Trouble> {
    let id: ArrangementId = visit.id("arrangement")?;
    Ok(Arrangement::find(visit.store()?, id)?)
}

/// A page about one arrangement that leads back to it.
fn frame(
    visit: &mut Visit<'_>,
    arrangement: &Arrangement,
    heading: String,
) -> Result<Frame, Trouble> {
    let activity = Activity::find(visit.store()?, arrangement.activity)?;
    let back = visit.words.arrangement_back_to(&arrangement.facts.title);
    Ok(Frame::new(visit, heading)
        .kind_of_page(&activity.facts.title)
        .caption(&activity.facts.title)
        .section(Section::Activities)
        .back(address(arrangement.id), back))
}

/// Where an arrangement is shown.
fn address(id: ArrangementId) -> String {
    format!("/arrangements/{id}")
}

/// Where the practical arrangements of an activity are made and confirmed.
pub(crate) fn times_address(activity: ActivityId) -> String {
    format!("{}/times", crate::activity::address(activity))
}
