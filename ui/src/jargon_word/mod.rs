//! The charity's own hard words: the list with Find, one word, its form, the archive.

pub(crate) mod columns;
mod form;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Pages, Shown, ShownWords, SummaryList},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::jargon_word::{JargonWord, JargonWordId};
use alongside_involvement::statement::HardWord;
use alongside_involvement::store::Read;
use askama::Template;
use serde::Deserialize;

/// The addresses of the charity's own words.
pub(crate) const ROUTES: &[Route] = &[
    Route::get(LIST, list),
    Route::get("/jargon-words/archived", archived),
    Route::get("/jargon-words/new", form::new),
    Route::post("/jargon-words/new", form::add),
    Route::get("/jargon-words/{jargon_word}", show),
    Route::get("/jargon-words/{jargon_word}/edit", form::edit),
    Route::post("/jargon-words/{jargon_word}/edit", form::save),
    Route::get(
        "/jargon-words/{jargon_word}/archive",
        archive::ask::<JargonWord>,
    ),
    Route::post(
        "/jargon-words/{jargon_word}/archive",
        archive::archive::<JargonWord>,
    ),
    Route::post(
        "/jargon-words/{jargon_word}/restore",
        archive::bring_back::<JargonWord>,
    ),
];

const LIST: &str = "/jargon-words";

/// How many words a search shows: more than anybody reads.
const MOST_FOUND: usize = 100;

#[derive(Template)]
#[template(path = "jargon_word/list.html")]
struct ListPage {
    frame: Frame,
    /// What is looked for.
    find: String,
    lines: Vec<(String, HardWord)>,
    /// Missing where something is looked for: then all that is found is shown.
    pages: Option<Pages>,
    archived: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Query {
    find: String,
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
            words.jargon_word_list_title(),
            words.jargon_word_list_lede(),
        ),
        archived: (
            words.jargon_word_list_archived(),
            words.jargon_word_list_archived_lede(),
        ),
    };
    let find: String = visit
        .query::<Query>()
        .find
        .trim()
        .chars()
        .take(100)
        .collect();
    let count = visit.store()?.count::<JargonWord>(archived)?;
    let pages = find.is_empty().then(|| list.pages(visit, archived, count));
    let (limit, skip) = pages
        .as_ref()
        .map_or((MOST_FOUND, 0), |it| (it.length(), it.skip()));
    let found = JargonWord::list(visit.store()?, archived, &find, limit, skip)?;
    let page = ListPage {
        frame: list.frame(visit, archived),
        find,
        lines: found
            .into_iter()
            .map(|it| (address(it.id), it.facts))
            .collect(),
        pages,
        archived,
    };
    Ok(Reply::page(page.render()?))
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let JargonWord {
        id,
        facts,
        archived,
        ..
    } = wanted(visit)?;
    let frame = Frame::new(visit, &facts.word)
        .caption(words.jargon_word_show_caption())
        .kind_of_page(words.jargon_word_show_caption())
        .section(Section::Settings)
        .crumb(LIST, words.jargon_word_list_title());
    let shown = Shown {
        frame,
        address: address(id),
        history: format!("/history/jargon-word/{id}"),
        archived,
        details: SummaryList::new()
            .row(words.jargon_word_word_label(), &facts.word)
            .row(words.jargon_word_meaning_label(), &facts.meaning),
        words: ShownWords {
            archived: words.jargon_word_archived_note(),
            restore: words.jargon_word_restore(),
            edit: words.jargon_word_edit(),
            history: words.jargon_word_history(),
            archive: words.jargon_word_archive_link(),
        },
    };
    shown.page(visit)
}

impl Archivable for JargonWord {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<JargonWord>, Trouble> {
        let words = visit.words;
        let kept = wanted(visit)?;
        let word = &kept.facts.word;
        Ok(Archived {
            id: kept.id,
            version: kept.version,
            shown_at: (address(kept.id), words.page_back_to(word)),
            listed_at: LIST,
            section: Section::Settings,
            kind_of_page: String::new(),
            title: words.jargon_word_archive_title(word),
            why: words.jargon_word_archive_why().to_string(),
            save: words.jargon_word_archive_save(),
            done: words.jargon_word_archive_done(word),
            brought_back: words.jargon_word_restore_done(word),
        })
    }
}

/// The word in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<JargonWord, Trouble> {
    let id: JargonWordId = visit.id("jargon_word")?;
    Ok(JargonWord::find(visit.store()?, id)?)
}

/// Where a word is shown.
fn address(id: JargonWordId) -> String {
    format!("{LIST}/{id}")
}
