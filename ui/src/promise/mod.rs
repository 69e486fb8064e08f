//! Promises: the register with what it can be narrowed to, one promise, its form, what became of it, the archive; and the part of
//! an activity that shows its promises and lessons.

mod activity;
pub(crate) mod columns;
mod form;
mod outcome;
pub(crate) mod paper;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Options, Pages, Select, SummaryList, Tag, TagKind, TextInput},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::activity::Activity;
use alongside_involvement::promise::{
    Outcome, Promise, PromiseId, PromiseLine, Standing, WHOLE_CHARITY, Wanted,
};
use alongside_involvement::{Problems, store::FormToken};
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The addresses of promises.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/promises", list),
    Route::get("/promises/archived", archived),
    Route::get("/promises/new", form::new),
    Route::post("/promises/new", form::add),
    Route::get("/promises/{promise}", show),
    Route::get("/promises/{promise}/edit", form::edit),
    Route::post("/promises/{promise}/edit", form::save),
    Route::get("/promises/{promise}/outcome", outcome::show),
    Route::post("/promises/{promise}/outcome", outcome::save),
    Route::get("/promises/{promise}/archive", archive::ask::<Promise>),
    Route::post("/promises/{promise}/archive", archive::archive::<Promise>),
    Route::post(
        "/promises/{promise}/restore",
        archive::bring_back::<Promise>,
    ),
    Route::get("/activities/{activity}/promises", activity::show),
    Route::get("/activities/{activity}/promises/paper", paper::promises),
    Route::post(
        "/activities/{activity}/promises/paper",
        paper::hand_promises,
    ),
];

/// What the register is narrowed to, as it stands in the address.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Find {
    show: String,
    activity: String,
    named: String,
}

#[derive(Template)]
#[template(path = "promise/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
    find: Option<FindForm>,
    narrowed: bool,
}

/// The questions that narrow the register.
struct FindForm {
    show: Select,
    activity: Select,
    named: TextInput,
}

/// One promise in a list.
struct Line {
    address: String,
    promised: String,
    who: String,
    activity: String,
    due: String,
    standing: Tag,
}

#[derive(Template)]
#[template(path = "promise/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    archived: bool,
    settled: bool,
    standing: Tag,
    token: FormToken,
    details: SummaryList,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, false)
}

fn archived(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, true)
}

fn list_page(visit: &mut Visit<'_>, archived: bool) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let list = List {
        address: "/promises",
        section: Section::Activities,
        title: (words.promise_list_title(), words.promise_list_lede()),
        archived: (
            words.promise_list_archived(),
            words.promise_list_archived_lede(),
        ),
    };
    let find: Find = if archived {
        Find::default()
    } else {
        visit.query()
    };
    let wanted = Wanted {
        archived,
        standing: Standing::from_code(&find.show),
        activity: find.activity.clone(),
        text: find.named.trim().to_string(),
    };
    let count = Promise::count(visit.store()?, &wanted, today)?;
    let pages = if archived || !wanted.narrows() {
        list.pages(visit, archived, count)
    } else {
        let query = serde_html_form::to_string(&find).unwrap_or_default();
        Pages::new(words, &format!("/promises?{query}"), visit.request, count)
    };
    let found = Promise::list(visit.store()?, &wanted, today, pages.length(), pages.skip())?;
    let lines = found
        .into_iter()
        .map(|line| in_words(words, today, line))
        .collect();
    let find = if archived {
        None
    } else {
        Some(find_form(visit, &find)?)
    };
    let page = ListPage {
        frame: list.frame(visit, archived),
        lines,
        pages,
        archived,
        find,
        narrowed: wanted.narrows(),
    };
    Ok(Reply::page(page.render()?))
}

fn find_form(visit: &mut Visit<'_>, find: &Find) -> Result<FindForm, Trouble> {
    let words = visit.words;
    let none = Problems::default();
    let shown = Options::new()
        .option("", words.promise_find_all())
        .option(Standing::Open.code(), words.promise_find_open())
        .option(Standing::Late.code(), words.promise_find_late())
        .option(Standing::Kept.code(), words.promise_find_kept())
        .option(Standing::Broken.code(), words.promise_find_broken());
    let whole = [
        (String::new(), words.promise_find_every_activity()),
        (WHOLE_CHARITY.to_string(), words.promise_whole_charity()),
    ];
    let titles = Activity::titles(visit.store()?)?;
    let activities = whole
        .into_iter()
        .map(|(value, text)| (value, text.to_string()))
        .chain(
            titles
                .into_iter()
                .map(|(id, title)| (id.to_string(), title)),
        )
        .collect();
    Ok(FindForm {
        show: Select::new("show", words.promise_find_show(), shown, &find.show).told(words, &none),
        activity: Select::new(
            "activity",
            words.promise_find_activity(),
            activities,
            &find.activity,
        )
        .told(words, &none),
        named: TextInput::new("named", words.promise_find_text(), &find.named).told(words, &none),
    })
}

fn in_words(words: Words, today: NaiveDate, line: PromiseLine) -> Line {
    let PromiseLine { promise, activity } = line;
    Line {
        address: address(promise.id),
        standing: standing(words, today, &promise),
        due: words.day_short(promise.facts.due),
        activity: if promise.facts.activity.is_none() {
            words.promise_whole_charity().to_string()
        } else {
            activity
        },
        who: promise.facts.person,
        promised: promise.facts.promised,
    }
}

/// How it stands, in words with a shape before them.
fn standing(words: Words, today: NaiveDate, promise: &Promise) -> Tag {
    let kind = match promise.standing(today) {
        Standing::Late => TagKind::Look,
        Standing::Open => TagKind::Todo,
        Standing::Kept | Standing::KeptLate => TagKind::Done,
        Standing::Broken => TagKind::Stop,
    };
    Tag::new(kind, promise.standing_in_words(words, today))
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let promise = wanted(visit)?;
    let facts = &promise.facts;
    let activity = match facts.activity {
        Some(id) => Activity::find(visit.store()?, id)?.facts.title,
        None => words.promise_whole_charity().to_string(),
    };
    let details = SummaryList::new()
        .row(words.promise_person_label(), &facts.person)
        .row(words.promise_department_label(), &facts.department)
        .row(words.promise_due_label(), words.day(facts.due))
        .row(words.promise_activity_label(), &activity)
        .row(words.promise_why_label(), promise.outcome.why())
        .row(words.promise_note_label(), &facts.note);
    let mut frame = Frame::new(visit, &facts.promised)
        .kind_of_page(words.promise_kind())
        .caption(words.promise_kind())
        .section(Section::Activities)
        .crumb("/promises", words.promise_list_title());
    if let Some(id) = facts.activity {
        frame = frame.crumb(
            format!("{}/promises", crate::activity::address(id)),
            activity,
        );
    }
    let page = ShowPage {
        frame,
        address: address(promise.id),
        history: format!("/history/promise/{}", promise.id),
        archived: promise.archived,
        settled: promise.outcome != Outcome::Open,
        standing: standing(words, today, &promise),
        token: visit.new_token(),
        details,
    };
    Ok(Reply::page(page.render()?))
}

impl Archivable for Promise {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Promise>, Trouble> {
        let words = visit.words;
        let promise = wanted(visit)?;
        Ok(Archived {
            id: promise.id,
            version: promise.version,
            shown_at: (address(promise.id), words.promise_back_to().to_string()),
            listed_at: "/promises",
            section: Section::Activities,
            kind_of_page: String::new(),
            title: words.promise_archive_title(&promise.facts.promised),
            why: words.promise_archive_why().to_string(),
            save: words.promise_archive_save(),
            done: words.promise_archive_done().to_string(),
            brought_back: words.promise_restore_done().to_string(),
        })
    }
}

/// The promise in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Promise, Trouble> {
    let id: PromiseId = visit.id("promise")?;
    Ok(Promise::find(visit.store()?, id)?)
}

/// Where a promise is shown.
fn address(id: PromiseId) -> String {
    format!("/promises/{id}")
}
