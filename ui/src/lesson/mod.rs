//! What was tried and what was learned: the list, one lesson, its form, sharing it with the group, the archive.

pub(crate) mod columns;
mod form;

use crate::promise::paper;
use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Pages, SummaryList, Tag, TagKind},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::activity::Activity;
use alongside_involvement::lesson::{Lesson, LessonId};
use alongside_involvement::store::{FormToken, Verb};
use alongside_locales::Words;
use askama::Template;

/// The addresses of lessons.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/lessons", list),
    Route::get("/lessons/archived", archived),
    Route::get("/lessons/new", form::new),
    Route::post("/lessons/new", form::add),
    Route::get("/lessons/{lesson}", show),
    Route::post("/lessons/{lesson}/shared", share),
    Route::get("/lessons/{lesson}/edit", form::edit),
    Route::post("/lessons/{lesson}/edit", form::save),
    Route::get("/lessons/{lesson}/archive", archive::ask::<Lesson>),
    Route::post("/lessons/{lesson}/archive", archive::archive::<Lesson>),
    Route::post("/lessons/{lesson}/restore", archive::bring_back::<Lesson>),
    Route::get("/activities/{activity}/lessons/paper", paper::lessons),
    Route::post("/activities/{activity}/lessons/paper", paper::hand_lessons),
];

#[derive(Template)]
#[template(path = "lesson/list.html")]
struct ListPage {
    frame: Frame,
    lessons: Vec<Line>,
    pages: Pages,
    archived: bool,
}

/// One lesson in a list.
pub(crate) struct Line {
    pub(crate) address: String,
    pub(crate) tried: String,
    pub(crate) activity: String,
    pub(crate) on: String,
    pub(crate) again: &'static str,
    pub(crate) shared: Tag,
}

#[derive(Template)]
#[template(path = "lesson/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    archived: bool,
    shared: Tag,
    is_shared: bool,
    version: i64,
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
    let words = visit.words;
    let list = List {
        address: "/lessons",
        section: Section::Activities,
        title: (words.lesson_list_title(), words.lesson_list_lede()),
        archived: (
            words.lesson_list_archived(),
            words.lesson_list_archived_lede(),
        ),
    };
    let count = Lesson::count(visit.store()?, archived)?;
    let pages = list.pages(visit, archived, count);
    let found = Lesson::list(visit.store()?, archived, pages.length(), pages.skip())?;
    let lessons = found
        .into_iter()
        .map(|it| line(words, it.lesson, it.activity))
        .collect();
    let page = ListPage {
        frame: list.frame(visit, archived),
        lessons,
        pages,
        archived,
    };
    Ok(Reply::page(page.render()?))
}

/// One lesson as a list shows it.
pub(crate) fn line(words: Words, lesson: Lesson, activity: String) -> Line {
    Line {
        address: address(lesson.id),
        on: words.day_short(lesson.facts.tried_on),
        again: lesson.facts.again.name(words),
        shared: shared(words, &lesson),
        tried: lesson.facts.tried,
        activity,
    }
}

fn shared(words: Words, lesson: &Lesson) -> Tag {
    match lesson.facts.shared_on {
        Some(on) => Tag::new(TagKind::Done, words.day_short(on)),
        None => Tag::new(TagKind::Todo, words.lesson_shared_not_yet()),
    }
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let lesson = wanted(visit)?;
    let facts = &lesson.facts;
    let activity = Activity::find(visit.store()?, facts.activity)?.facts.title;
    let back = format!("{}/promises", crate::activity::address(facts.activity));
    let details = SummaryList::new()
        .row(words.lesson_on_label(), words.day(facts.tried_on))
        .row(words.lesson_happened_label(), &facts.happened)
        .row(words.lesson_learned_label(), &facts.learned)
        .row(words.lesson_again_label(), facts.again.name(words))
        .row(words.lesson_writer_label(), &facts.writer);
    let frame = Frame::new(visit, &facts.tried)
        .kind_of_page(words.lesson_kind())
        .caption(words.lesson_kind())
        .section(Section::Activities)
        .crumb("/lessons", words.lesson_list_title())
        .crumb(back, activity);
    let page = ShowPage {
        frame,
        address: address(lesson.id),
        history: format!("/history/lesson/{}", lesson.id),
        archived: lesson.archived,
        shared: shared(words, &lesson),
        is_shared: facts.shared_on.is_some(),
        version: lesson.version,
        token: visit.new_token(),
        details,
    };
    Ok(Reply::page(page.render()?))
}

/// Says that the group heard of it today. A lesson that was shared before keeps its day.
fn share(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let lesson = wanted(visit)?;
    let version = visit.version()?;
    if lesson.facts.shared_on.is_none() {
        visit.change(Verb::Save, |change| {
            Lesson::share(change, lesson.id, version, today)
        })?;
    }
    visit.done(words.lesson_share_done(), address(lesson.id))
}

impl Archivable for Lesson {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Lesson>, Trouble> {
        let words = visit.words;
        let lesson = wanted(visit)?;
        let tried = &lesson.facts.tried;
        Ok(Archived {
            id: lesson.id,
            version: lesson.version,
            shown_at: (address(lesson.id), words.lesson_back_to(tried)),
            listed_at: "/lessons",
            section: Section::Activities,
            kind_of_page: words.lesson_kind().to_string(),
            title: words.lesson_archive_title(tried),
            why: words.lesson_archive_why().to_string(),
            save: words.lesson_archive_save(),
            done: words.lesson_archive_done(tried),
            brought_back: words.lesson_restore_done(tried),
        })
    }
}

/// The lesson in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Lesson, Trouble> {
    let id: LessonId = visit.id("lesson")?;
    Ok(Lesson::find(visit.store()?, id)?)
}

/// Where a lesson is shown.
fn address(id: LessonId) -> String {
    format!("/lessons/{id}")
}
