//! Limits for easy words: the list, one set of limits, its form, which is in use, the archive.

pub(crate) mod columns;
mod form;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Pages, SummaryList, Tag, TagKind},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::easy_profile::{
    EasyProfile, EasyProfileDraft, EasyProfileFacts, EasyProfileId,
};
use alongside_involvement::store::{FormToken, Read, Verb};
use alongside_locales::Words;
use askama::Template;

/// The addresses of limits for easy words.
pub(crate) const ROUTES: &[Route] = &[
    Route::get(LIST, list),
    Route::post("/easy-profiles/own", use_own),
    Route::get("/easy-profiles/archived", archived),
    Route::get("/easy-profiles/new", form::new),
    Route::post("/easy-profiles/new", form::add),
    Route::get("/easy-profiles/{easy_profile}", show),
    Route::post("/easy-profiles/{easy_profile}/use", put_in_use),
    Route::get("/easy-profiles/{easy_profile}/edit", form::edit),
    Route::post("/easy-profiles/{easy_profile}/edit", form::save),
    Route::get(
        "/easy-profiles/{easy_profile}/archive",
        archive::ask::<EasyProfile>,
    ),
    Route::post(
        "/easy-profiles/{easy_profile}/archive",
        archive::archive::<EasyProfile>,
    ),
    Route::post(
        "/easy-profiles/{easy_profile}/restore",
        archive::bring_back::<EasyProfile>,
    ),
];

const LIST: &str = "/easy-profiles";

#[derive(Template)]
#[template(path = "easy_profile/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
    token: FormToken,
    /// Whether Alongside's own limits can be chosen: others are in use.
    own_is_free: bool,
    why: String,
}

struct Line {
    /// Where it is shown; Alongside's own have no page of their own.
    address: Option<String>,
    name: String,
    sentence: String,
    status: Tag,
}

#[derive(Template)]
#[template(path = "easy_profile/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    token: FormToken,
    archived: bool,
    in_use: bool,
    status: Tag,
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
        address: LIST,
        section: Section::Settings,
        title: (
            words.easy_profile_list_title(),
            words.easy_profile_list_lede(),
        ),
        archived: (
            words.easy_profile_list_archived(),
            words.easy_profile_list_archived_lede(),
        ),
    };
    let count = visit.store()?.count::<EasyProfile>(archived)?;
    let pages = list.pages(visit, archived, count);
    let own = EasyProfileFacts::own(words);
    let own_in_use = EasyProfileFacts::in_use(visit.store()?, words)? == own;
    let kept = EasyProfile::list(visit.store()?, archived, pages.length(), pages.skip())?;
    let first = (!archived).then(|| line(words, None, &own, own_in_use));
    let kept = kept
        .iter()
        .map(|it| line(words, Some(it.id), &it.facts, it.in_use && !archived));
    let page = ListPage {
        frame: list.frame(visit, archived),
        lines: first.into_iter().chain(kept).collect(),
        pages,
        archived,
        token: visit.new_token(),
        own_is_free: !own_in_use,
        why: words.easy_profile_why_sources(alongside_assets::FREQUENCY_CREDIT),
    };
    Ok(Reply::page(page.render()?))
}

fn line(words: Words, id: Option<EasyProfileId>, facts: &EasyProfileFacts, used: bool) -> Line {
    let limits = facts.limits;
    Line {
        address: id.map(address),
        name: facts.name.clone(),
        sentence: words.easy_profile_list_sentence(limits.sentence_advice, limits.sentence_most),
        status: use_tag(words, used),
    }
}

fn use_tag(words: Words, in_use: bool) -> Tag {
    if in_use {
        Tag::new(TagKind::Done, words.easy_profile_in_use())
    } else {
        Tag::new(TagKind::Not, words.easy_profile_not_in_use())
    }
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    let frame = Frame::new(visit, &kept.facts.name)
        .caption(words.easy_profile_show_caption())
        .kind_of_page(words.easy_profile_show_caption())
        .section(Section::Settings)
        .crumb(LIST, words.easy_profile_list_title());
    let page = ShowPage {
        frame,
        address: address(kept.id),
        history: format!("/history/easy-profile/{}", kept.id),
        token: visit.new_token(),
        archived: kept.archived,
        in_use: kept.in_use,
        status: use_tag(words, kept.in_use && !kept.archived),
        details: details(words, &kept.facts),
    };
    Ok(Reply::page(page.render()?))
}

fn details(words: Words, facts: &EasyProfileFacts) -> SummaryList {
    let draft = EasyProfileDraft::from(facts);
    let frequency = EasyProfileDraft::frequencies(words)
        .into_iter()
        .find(|(code, _)| *code == draft.frequency_least)
        .map_or("", |(_, name)| name);
    SummaryList::new()
        .row(
            words.easy_profile_sentence_advice_label(),
            draft.sentence_advice,
        )
        .row(
            words.easy_profile_sentence_most_label(),
            draft.sentence_most,
        )
        .row(words.easy_profile_heading_most_label(), draft.heading_most)
        .row(words.easy_profile_picture_most_label(), draft.picture_most)
        .row(words.easy_profile_pages_advice_label(), draft.pages_advice)
        .row(words.easy_profile_pages_most_label(), draft.pages_most)
        .row(words.easy_profile_frequency_label(), frequency)
}

fn put_in_use(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    if kept.archived {
        return Ok(Reply::GoTo(address(kept.id)));
    }
    if !kept.in_use {
        visit.change(Verb::Save, |change| {
            EasyProfile::put_in_use(change, Some(&kept))
        })?;
    }
    visit.done(words.easy_profile_used(&kept.facts.name), LIST)
}

fn use_own(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let own = EasyProfileFacts::own(words);
    // Nothing to write where they are in use already, as after a second press.
    if EasyProfileFacts::in_use(visit.store()?, words)? != own {
        visit.change(Verb::Save, |change| EasyProfile::put_in_use(change, None))?;
    }
    visit.done(words.easy_profile_used(&own.name), LIST)
}

impl Archivable for EasyProfile {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<EasyProfile>, Trouble> {
        let words = visit.words;
        let kept = wanted(visit)?;
        let name = &kept.facts.name;
        Ok(Archived {
            id: kept.id,
            version: kept.version,
            shown_at: (address(kept.id), words.page_back_to(name)),
            listed_at: LIST,
            section: Section::Settings,
            kind_of_page: String::new(),
            title: words.easy_profile_archive_title(name),
            why: words.easy_profile_archive_why().to_string(),
            save: words.easy_profile_archive_save(),
            done: words.easy_profile_archive_done(name),
            brought_back: words.easy_profile_restore_done(name),
        })
    }
}

/// The limits in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<EasyProfile, Trouble> {
    let id: EasyProfileId = visit.id("easy_profile")?;
    Ok(EasyProfile::find(visit.store()?, id)?)
}

/// Where limits are shown.
fn address(id: EasyProfileId) -> String {
    format!("{LIST}/{id}")
}
