//! The charity's own pictures: the list, one picture, its words, sets, and where pictures come from.

pub(crate) mod columns;
mod form;
mod people;
mod reading;
mod set;
mod shelf;
mod sources;

pub(crate) use reading::HERE as READING;
pub use reading::SetReading;
pub(crate) use shelf::{Shelf, ShelfPicture};

use crate::{
    Ask, Asset, Choice, Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Pages, SummaryList, Tag, TagKind},
    layout::{Frame, Icon, Link, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::attachment::{Attachment, take_in};
use alongside_involvement::picture::{
    Consent, Picture, PictureFacts, PictureId, PicturePerson, Shows,
};
use alongside_involvement::store::{FormToken, Verb};
use alongside_locales::Words;
use askama::Template;
use serde::Deserialize;

/// The addresses of pictures.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/pictures", list),
    Route::get("/pictures/archived", archived),
    Route::post("/pictures/new", add).this_pc_only(),
    Route::get("/pictures/sources", sources::show),
    Route::get("/pictures/built-in", sources::built_in),
    Route::get("/pictures/set", set::show),
    Route::post("/pictures/set", set::bring_in).this_pc_only(),
    Route::get("/pictures/set/reading", reading::show),
    Route::post("/pictures/set/reading/keep", reading::keep),
    Route::post("/pictures/set/reading/stop", reading::stop),
    Route::get("/pictures/set/report", set::report),
    Route::get("/pictures/{picture}", show),
    Route::get("/pictures/{picture}/file", file),
    Route::get("/pictures/{picture}/edit", form::edit),
    Route::post("/pictures/{picture}/edit", form::save),
    Route::get("/pictures/{picture}/people", people::show),
    Route::post("/pictures/{picture}/people", people::add),
    Route::post(
        "/pictures/{picture}/people/{representative}/remove",
        people::remove,
    ),
    Route::get("/pictures/{picture}/archive", archive::ask::<Picture>),
    Route::post("/pictures/{picture}/archive", archive::archive::<Picture>),
    Route::post(
        "/pictures/{picture}/restore",
        archive::bring_back::<Picture>,
    ),
];

#[derive(Template)]
#[template(path = "picture/list.html")]
struct ListPage {
    frame: Frame,
    token: FormToken,
    asked: String,
    none_at_all: bool,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
}

struct Line {
    address: String,
    file: String,
    shows: String,
    status: Tag,
}

#[derive(Template)]
#[template(path = "picture/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    file: String,
    shows: String,
    token: FormToken,
    archived: bool,
    described: bool,
    status: Tag,
    note: &'static str,
    details: SummaryList,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Query {
    r#for: String,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, false, Problems::default())
}

fn archived(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, true, Problems::default())
}

fn list_page(visit: &mut Visit<'_>, archived: bool, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let built_in = alongside_assets::pictures().len();
    let lede = words.picture_list_lede(built_in);
    let list = List {
        address: "/pictures",
        section: Section::Papers,
        title: (words.picture_list_title(), ""),
        archived: (
            words.picture_list_archived(),
            words.picture_list_archived_lede(),
        ),
    };
    let asked: String = visit
        .query::<Query>()
        .r#for
        .trim()
        .chars()
        .take(200)
        .collect();
    let count = Picture::count(visit.store()?, archived, &asked)?;
    let mut pages = list.pages(visit, archived, count);
    if !asked.is_empty() {
        let query = serde_html_form::to_string([("for", &asked)]).unwrap_or_default();
        pages = Pages::new(words, &format!("/pictures?{query}"), visit.request, count);
    }
    let (length, skip) = (pages.length(), pages.skip());
    let lines = Picture::list(visit.store()?, archived, &asked, length, skip)?;
    let lines = lines.iter().map(|it| line(words, it)).collect();
    let mut frame = list.frame(visit, archived).problems(problems.clone());
    if !archived {
        frame = frame.lede(lede);
    }
    let status = if problems.is_empty() { 200 } else { 422 };
    let page = ListPage {
        none_at_all: count == 0 && asked.is_empty(),
        token: visit.new_token(),
        asked,
        frame,
        lines,
        pages,
        archived,
    };
    Ok(Reply::page_with(status, page.render()?))
}

fn line(words: Words, picture: &Picture) -> Line {
    Line {
        address: address(picture.id),
        file: file_address(picture),
        shows: picture.facts.shown_in(words.language()).to_string(),
        status: status(words, &picture.facts).0,
    }
}

/// Where a picture stands, and what follows from it. Never late, and never wrong.
fn status(words: Words, facts: &PictureFacts) -> (Tag, &'static str) {
    let (kind, name, note) = match (facts.shows, facts.consent) {
        (Shows::Nobody, _) | (Shows::People, Consent::Given) => (
            TagKind::Done,
            words.picture_status_offered(),
            words.picture_note_offered(),
        ),
        (Shows::NotSaid, _) => (
            TagKind::Todo,
            words.picture_status_describe(),
            words.picture_note_describe(),
        ),
        (Shows::People, Consent::NotAsked) => (
            TagKind::Wait,
            words.picture_status_not_agreed(),
            words.picture_note_not_asked(),
        ),
        (Shows::People, Consent::Refused) => (
            TagKind::Not,
            words.picture_status_not_agreed(),
            words.picture_note_refused(),
        ),
    };
    (Tag::new(kind, name), note)
}

/// Takes a picture in: the system's dialog chooses it, and what is in it decides whether it is one. Its words come next.
fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let Some(chosen) = visit.request.chosen.as_ref() else {
        return Ok(Reply::Ask(Ask {
            what: Choice::Picture,
            cancelled: "/pictures".to_string(),
        }));
    };
    let name = chosen.path.file_name().unwrap_or_default();
    let facts = PictureFacts::unknown(&name.to_string_lossy());
    let contents = chosen.contents(words);
    let picture = contents.and_then(|bytes| take_in(bytes).map_err(|why| why.words(words)));
    let picture = match picture {
        Ok(picture) => picture,
        Err(problem) => {
            return list_page(visit, false, Problems::one("new-picture", problem));
        }
    };
    let subject = visit.change(Verb::Add, |change| Picture::add(change, &picture, &facts))?;
    let address = format!("/pictures/{}/edit", subject.uuid());
    visit.done(words.picture_added(), address)
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let picture = wanted(visit)?;
    let facts = &picture.facts;
    let kept = Attachment::find(visit.store()?, picture.file)?;
    let shows = facts.shown_in(words.language()).to_string();
    let withheld = PicturePerson::withholds(visit.store()?, picture.id)?;
    let (status, note) = if withheld {
        let standing = Tag::new(TagKind::Wait, words.picture_people_withholds());
        (standing, words.picture_people_withheld())
    } else {
        status(words, facts)
    };
    let blank = words.picture_blank();
    let edit = || Link::new(format!("{}/edit", address(picture.id)), words.page_add());
    let day = facts.consent_on.map(|day| words.day_short(day));
    let mut details = SummaryList::new()
        .row_or(words.picture_english_label(), &facts.english, blank, edit())
        .row_or(words.picture_welsh_label(), &facts.welsh, blank, edit())
        .row_or(
            words.picture_keywords_label(),
            &facts.keywords,
            blank,
            edit(),
        )
        .row(words.picture_shows_label(), facts.shows.name(words));
    if facts.shows == Shows::People {
        details = details
            .row_or(words.picture_who_label(), &facts.who, blank, edit())
            .row(words.picture_consent_label(), facts.consent.name(words))
            .row(words.picture_consent_on_label(), day.unwrap_or_default());
    }
    let details = details
        .row_or(words.picture_owner_label(), &facts.owner, blank, edit())
        .row_or(words.picture_licence_label(), &facts.licence, blank, edit())
        .row(words.picture_credit_label(), &facts.credit)
        .row(
            words.picture_file_kind(),
            format!(
                "{}, {} kB",
                kind_name(kept.kind.code()),
                kept.bytes.len().div_ceil(1000)
            ),
        );
    let frame = Frame::new(visit, &shows)
        .section(Section::Papers)
        .crumb("/pictures", words.picture_list_title())
        .caption(words.picture_caption())
        .kind_of_page(words.picture_caption());
    let page = ShowPage {
        address: address(picture.id),
        history: format!("/history/picture/{}", picture.id),
        file: file_address(&picture),
        token: visit.new_token(),
        archived: picture.archived,
        described: facts.shows != Shows::NotSaid,
        shows,
        status,
        note: if picture.archived {
            words.picture_note_archived()
        } else {
            note
        },
        details,
        frame,
    };
    Ok(Reply::page(page.render()?))
}

/// What a kind of file is called, as its media type ends: PNG, JPEG, SVG.
fn kind_name(media_type: &str) -> String {
    let name = media_type.rsplit('/').next().unwrap_or(media_type);
    name.trim_end_matches("+xml").to_uppercase()
}

/// The picture itself, as pages show it. Its address never means another file.
fn file(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let picture = wanted(visit)?;
    let file = Attachment::find(visit.store()?, picture.file)?;
    Ok(Reply::Asset(Asset {
        media_type: file.kind.code(),
        bytes: file.bytes.into(),
    }))
}

impl Archivable for Picture {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Picture>, Trouble> {
        let words = visit.words;
        let picture = wanted(visit)?;
        let shows = picture.facts.shown_in(words.language()).to_string();
        Ok(Archived {
            id: picture.id,
            version: picture.version,
            shown_at: (address(picture.id), words.picture_back_to(&shows)),
            listed_at: "/pictures",
            section: Section::Papers,
            kind_of_page: String::new(),
            title: words.picture_archive_title(&shows),
            why: words.picture_archive_why().to_string(),
            save: words.picture_archive_save(),
            done: words.picture_archive_done(&shows),
            brought_back: words.picture_restore_done(&shows),
        })
    }
}

/// The picture in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Picture, Trouble> {
    let id: PictureId = visit.id("picture")?;
    Ok(Picture::find(visit.store()?, id)?)
}

fn address(id: PictureId) -> String {
    format!("/pictures/{id}")
}

fn file_address(picture: &Picture) -> String {
    format!("{}/file", address(picture.id))
}
