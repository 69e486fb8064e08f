//! Papers that are agreed: the list, those of an activity and of the charity, one version, its form, sharing it, putting it in force,
//! what changed between versions, its words and its paper, the archive.

mod activity;
mod changes;
pub(crate) mod columns;
mod form;
mod in_force;
mod paper;
mod share;
mod show;
mod words;

use crate::{
    Reply, Route, Trouble, Visit, agreement,
    components::archive::{self, Archivable, Archived},
    components::{List, Options, Pages, Select, Tag, TagKind, TextInput},
    easy_check,
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::store::Verb;
use alongside_involvement::versioned_paper::{
    PaperKind, PaperStanding, VersionedPaper, VersionedPaperId, VersionedPaperLine, Wanted,
};
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The addresses of papers that are agreed.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities/{activity}/agreed", activity::show),
    Route::get("/versioned-papers", list),
    Route::get("/versioned-papers/archived", archived),
    Route::get("/versioned-papers/new/{kind}", form::new),
    Route::post("/versioned-papers/new/{kind}", form::add),
    Route::get("/versioned-papers/{versioned_paper}", show::show),
    Route::get("/versioned-papers/{versioned_paper}/edit", form::edit),
    Route::post("/versioned-papers/{versioned_paper}/edit", form::save),
    Route::get("/versioned-papers/{versioned_paper}/share", share::ask),
    Route::post("/versioned-papers/{versioned_paper}/share", share::share),
    Route::get("/versioned-papers/{versioned_paper}/draft", share::ask_back),
    Route::post(
        "/versioned-papers/{versioned_paper}/draft",
        share::take_back,
    ),
    Route::get(
        "/versioned-papers/{versioned_paper}/in-force",
        in_force::ask,
    ),
    Route::post(
        "/versioned-papers/{versioned_paper}/in-force",
        in_force::put,
    ),
    Route::get(
        "/versioned-papers/{versioned_paper}/review",
        in_force::ask_review,
    ),
    Route::post(
        "/versioned-papers/{versioned_paper}/review",
        in_force::review,
    ),
    Route::post(
        "/versioned-papers/{versioned_paper}/new-version",
        in_force::begin,
    ),
    Route::get("/versioned-papers/{versioned_paper}/changes", changes::show),
    Route::get("/versioned-papers/{versioned_paper}/paper", paper::show),
    Route::post("/versioned-papers/{versioned_paper}/paper", paper::hand),
    Route::get(
        "/versioned-papers/{versioned_paper}/agreements",
        agreement::list::<VersionedPaper>,
    ),
    Route::get(
        "/versioned-papers/{versioned_paper}/agreements/{representative}",
        agreement::edit::<VersionedPaper>,
    ),
    Route::post(
        "/versioned-papers/{versioned_paper}/agreements/{representative}",
        agreement::save::<VersionedPaper>,
    ),
    Route::get(
        "/versioned-papers/{versioned_paper}/words",
        easy_check::show::<VersionedPaper>,
    ),
    Route::post(
        "/versioned-papers/{versioned_paper}/words",
        easy_check::note_rules::<VersionedPaper>,
    ),
    Route::get(
        "/versioned-papers/{versioned_paper}/readers",
        easy_check::readers::<VersionedPaper>,
    ),
    Route::post(
        "/versioned-papers/{versioned_paper}/readers",
        easy_check::save_readers::<VersionedPaper>,
    ),
    Route::get(
        "/versioned-papers/{versioned_paper}/archive",
        archive::ask::<VersionedPaper>,
    ),
    Route::post(
        "/versioned-papers/{versioned_paper}/archive",
        archive::archive::<VersionedPaper>,
    ),
    Route::post("/versioned-papers/{versioned_paper}/restore", bring_back),
];

/// What the list is narrowed to, as it stands in the address.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Find {
    kind: String,
    standing: String,
    named: String,
}

#[derive(Template)]
#[template(path = "versioned_paper/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
    find: Option<FindForm>,
    narrowed: bool,
    /// The charity's own, whether or not they were begun.
    policies: Rows,
}

/// The questions that narrow the list.
struct FindForm {
    kind: Select,
    standing: Select,
    named: TextInput,
}

/// One version in a list.
struct Line {
    address: String,
    heading: String,
    version: String,
    activity: Option<(String, String)>,
    status: Tag,
    tally: String,
}

/// The papers of an activity, or of the charity: a row for each version that counts, and one for each kind that is not begun.
/// Prints itself as a list.
#[derive(Template)]
#[template(path = "versioned_paper/rows.html")]
pub(crate) struct Rows(Vec<Row>);

impl askama::filters::HtmlSafe for Rows {}

/// One row of it.
pub(crate) struct Row {
    address: String,
    name: String,
    hint: String,
    status: Tag,
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
        address: "/versioned-papers",
        section: Section::Papers,
        title: (
            words.versioned_paper_list_title(),
            words.versioned_paper_list_lede(),
        ),
        archived: (
            words.versioned_paper_list_archived(),
            words.versioned_paper_list_archived_lede(),
        ),
    };
    let find: Find = if archived {
        Find::default()
    } else {
        visit.query()
    };
    let wanted = Wanted {
        archived,
        kind: PaperKind::from_code(&find.kind),
        standing: PaperStanding::from_code(&find.standing),
        text: find.named.trim().to_string(),
    };
    let count = VersionedPaper::count(visit.store()?, &wanted, today)?;
    let pages = if archived || !wanted.narrows() {
        list.pages(visit, archived, count)
    } else {
        let query = serde_html_form::to_string(&find).unwrap_or_default();
        let address = format!("/versioned-papers?{query}");
        Pages::new(words, &address, visit.request, count)
    };
    let found = VersionedPaper::list(visit.store()?, &wanted, today, pages.length(), pages.skip())?;
    let page = ListPage {
        frame: list.frame(visit, archived),
        lines: found.into_iter().map(|it| line(words, today, it)).collect(),
        pages,
        archived,
        find: (!archived).then(|| find_form(words, &find)),
        narrowed: wanted.narrows(),
        policies: rows(visit, None)?,
    };
    Ok(Reply::page(page.render()?))
}

fn find_form(words: Words, find: &Find) -> FindForm {
    let none = Problems::default();
    let kinds = PaperKind::ALL.iter().fold(
        Options::new().option("", words.versioned_paper_find_every_kind()),
        |options, kind| options.option(kind.code(), kind.name(words)),
    );
    let standings = PaperStanding::ALL.iter().fold(
        Options::new().option("", words.versioned_paper_find_current()),
        |options, standing| options.option(standing.code(), standing.name(words)),
    );
    FindForm {
        kind: Select::new("kind", words.versioned_paper_find_kind(), kinds, &find.kind)
            .told(words, &none),
        standing: Select::new(
            "standing",
            words.versioned_paper_find_standing(),
            standings,
            &find.standing,
        )
        .told(words, &none),
        named: TextInput::new("named", words.versioned_paper_find_text(), &find.named)
            .told(words, &none),
    }
}

fn line(words: Words, today: NaiveDate, line: VersionedPaperLine) -> Line {
    Line {
        address: address(line.id),
        version: words.versioned_paper_version(&line.number.to_string()),
        activity: line
            .activity
            .map(|(id, title)| (activity::address(id), title)),
        status: tag(words, line.status.on(today, line.review_due)),
        tally: line.tally.in_words(words),
        heading: line.heading,
    }
}

/// The papers of an activity, or of the charity.
pub(crate) fn rows(visit: &mut Visit<'_>, activity: Option<ActivityId>) -> Result<Rows, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let mut lines = VersionedPaper::of(visit.store()?, activity)?
        .into_iter()
        .peekable();
    let kinds: Vec<PaperKind> = match activity {
        Some(_) => PaperKind::of_activities().collect(),
        None => PaperKind::of_the_charity().collect(),
    };
    let mut rows = Vec::new();
    for kind in kinds {
        let begun = rows.len();
        while let Some(it) = lines.next_if(|it| it.kind == kind) {
            let since = it
                .in_force_from
                .map(|day| words.versioned_paper_show_since(&words.day_short(day)));
            let version = words.versioned_paper_version(&it.number.to_string());
            let hint = [
                Some(format!("{version}.")),
                since,
                Some(it.tally.in_words(words)),
            ];
            rows.push(Row {
                address: address(it.id),
                name: it.heading,
                hint: hint
                    .into_iter()
                    .flatten()
                    .filter(|it| !it.is_empty())
                    .collect::<Vec<_>>()
                    .join(" "),
                status: tag(words, it.status.on(today, it.review_due)),
            });
        }
        if rows.len() == begun {
            rows.push(Row {
                address: begun_at(kind, activity),
                name: kind.name(words).to_string(),
                hint: kind.why(words).to_string(),
                status: Tag::new(TagKind::Todo, words.versioned_paper_not_begun()),
            });
        }
    }
    Ok(Rows(rows))
}

/// Where a paper of an activity, or of the charity, is begun.
fn begun_at(kind: PaperKind, activity: Option<ActivityId>) -> String {
    let address = format!("/versioned-papers/new/{}", kind.code());
    match activity {
        Some(id) => format!("{address}?activity={id}"),
        None => address,
    }
}

/// How a version stands, in words with a shape before them.
fn tag(words: Words, standing: PaperStanding) -> Tag {
    let kind = match standing {
        PaperStanding::Draft => TagKind::Hand,
        PaperStanding::Shared => TagKind::Wait,
        PaperStanding::InForce => TagKind::Done,
        PaperStanding::ReviewDue => TagKind::Look,
        PaperStanding::Superseded => TagKind::Not,
    };
    Tag::new(kind, standing.name(words))
}

/// The version in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<VersionedPaper, Trouble> {
    let id: VersionedPaperId = visit.id("versioned_paper")?;
    Ok(VersionedPaper::find(visit.store()?, id)?)
}

/// Where a version is shown.
pub(crate) fn address(id: VersionedPaperId) -> String {
    format!("/versioned-papers/{id}")
}

/// Whose it is: the title of its activity, or the name of the charity.
fn owner(visit: &mut Visit<'_>, activity: Option<ActivityId>) -> Result<String, Trouble> {
    match activity {
        Some(id) => Ok(Activity::find(visit.store()?, id)?.facts.title),
        None => visit.charity_name(),
    }
}

/// The frame of a page about one version, with the way back to it.
fn frame(visit: &mut Visit<'_>, kept: &VersionedPaper, heading: String) -> Result<Frame, Trouble> {
    let owner = owner(visit, kept.activity)?;
    let back = visit.words.page_back_to(&kept.facts.heading);
    Ok(Frame::new(visit, heading)
        .kind_of_page(owner)
        .section(Section::Papers)
        .back(address(kept.id), back))
}

impl Archivable for VersionedPaper {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<VersionedPaper>, Trouble> {
        let words = visit.words;
        let kept = wanted(visit)?;
        let name = kept.with_version(words);
        Ok(Archived {
            id: kept.id,
            version: kept.version,
            shown_at: (address(kept.id), words.page_back_to(&kept.facts.heading)),
            listed_at: "/versioned-papers",
            section: Section::Papers,
            kind_of_page: owner(visit, kept.activity)?,
            title: words.versioned_paper_archive_title(&name),
            why: words.versioned_paper_archive_why().to_string(),
            save: words.versioned_paper_archive_save(),
            done: words.versioned_paper_archive_done(&name),
            brought_back: words.versioned_paper_restore_done(&name),
        })
    }
}

/// Brings a version back, unless another one has come into force meanwhile.
fn bring_back(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    let (today, name) = (visit.today(), kept.with_version(words));
    let in_force = VersionedPaper::in_force(visit.store()?, kept.kind, kept.activity)?;
    let other = in_force.filter(|other| kept.is_in_force() && other.id != kept.id);
    visit.change(Verb::BringBack, |change| {
        kept.bring_back(change, other.as_ref().map(|_| today))
    })?;
    let done = match other {
        Some(other) => words.versioned_paper_restore_replaced(&name, &other.number.to_string()),
        None => words.versioned_paper_restore_done(&name),
    };
    visit.done(done, address(kept.id))
}
