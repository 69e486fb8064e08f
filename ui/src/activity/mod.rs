//! Activities: the list, one activity, its form, who takes part, the archive.

pub(crate) mod columns;
mod form;
mod part;
mod people;

pub(crate) use part::{Part, frame};

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Pages, SummaryList, Tag},
    layout::{Frame, Icon, Link, Section},
};
use alongside_involvement::activity::{Activity, ActivityFacts, ActivityId, ActivityLine, Left};
use alongside_involvement::plan::{About, Decision};
use alongside_involvement::role_description::RoleDescription;
use alongside_involvement::staff::Staff;
use alongside_involvement::stage::Move;
use alongside_involvement::training::Training;
use alongside_locales::Words;
use askama::Template;

/// The addresses of activities.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities", list),
    Route::get("/activities/archived", archived),
    Route::get("/activities/new", form::new),
    Route::post("/activities/new", form::add),
    Route::get("/activities/{activity}", show),
    Route::get("/activities/{activity}/edit", form::edit),
    Route::post("/activities/{activity}/edit", form::save),
    Route::get("/activities/{activity}/people", people::show),
    Route::post("/activities/{activity}/people", people::add),
    Route::post(
        "/activities/{activity}/people/{representative}/end",
        people::end,
    ),
    Route::get("/activities/{activity}/archive", archive::ask::<Activity>),
    Route::post(
        "/activities/{activity}/archive",
        archive::archive::<Activity>,
    ),
    Route::post(
        "/activities/{activity}/restore",
        archive::bring_back::<Activity>,
    ),
];

#[derive(Template)]
#[template(path = "activity/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
}

struct Line {
    address: String,
    title: String,
    kind: &'static str,
    when: String,
    people: usize,
}

#[derive(Template)]
#[template(path = "activity/show.html")]
struct ShowPage {
    frame: Frame,
    id: ActivityId,
    archived: bool,
    token: alongside_involvement::store::FormToken,
    stage: Tag,
    /// Where it started although something was missing: who decided it, and what was missing.
    overridden: Vec<(String, String)>,
    /// Who is named in it and has left.
    left: Vec<String>,
    /// It goes on for long, and what representatives do in it is written down nowhere.
    undescribed: bool,
    /// That whoever leads it has no disability equality training in date.
    training: Option<String>,
    facts: Vec<(&'static str, String)>,
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
        address: "/activities",
        section: Section::Activities,
        title: (words.activity_list_title(), words.activity_list_lede()),
        archived: (
            words.activity_list_archived(),
            words.activity_list_archived_lede(),
        ),
    };
    let count = Activity::count(visit.store()?, archived)?;
    let pages = list.pages(visit, archived, count);
    let lines = Activity::list(visit.store()?, archived, pages.length(), pages.skip())?;
    let lines = lines
        .into_iter()
        .map(|line| in_words(words, line))
        .collect();
    let page = ListPage {
        frame: list.frame(visit, archived),
        lines,
        pages,
        archived,
    };
    Ok(Reply::page(page.render()?))
}

fn in_words(words: Words, line: ActivityLine) -> Line {
    let ActivityLine { activity, people } = line;
    Line {
        address: address(activity.id),
        kind: activity.facts.kind.name(words),
        when: when(words, &activity.facts),
        title: activity.facts.title,
        people,
    }
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let activity = wanted(visit)?;
    let left = Left::of(visit.store()?, &activity)?;
    let Activity {
        id,
        facts,
        archived,
        stage,
        ..
    } = activity;
    let edit = || Link::new(format!("{}/edit", address(id)), words.page_add());
    let store = visit.store()?;
    let contact = Staff::find(store, facts.contact)?.facts.name;
    let deputy = facts
        .deputy
        .map(|deputy| Staff::find(store, deputy))
        .transpose()?
        .map_or(String::new(), |it| it.facts.name);
    let details = SummaryList::new()
        .row(words.activity_purpose_label(), &facts.purpose)
        .row_or(
            words.activity_measures_label(),
            &facts.measures,
            words.activity_show_blank(),
            edit(),
        )
        .row_or(
            words.activity_outcomes_label(),
            &facts.outcomes,
            words.activity_show_blank(),
            edit(),
        )
        .row(words.activity_level_label(), facts.level.option(words).1)
        .row(words.activity_contact_label(), &contact)
        .row_or(
            words.activity_deputy_label(),
            &deputy,
            words.activity_show_blank(),
            edit(),
        )
        .row_or(
            words.activity_sponsor_label(),
            &facts.sponsor,
            words.activity_show_blank(),
            edit(),
        );
    let details = decided_with(details, words, id, &Decision::of(visit.store()?, id)?);
    let undescribed = RoleDescription::is_missing(visit.store()?, id, today)?;
    let overridden = Move::of(visit.store()?, id)?
        .iter()
        .filter(|it| it.overrode())
        .map(|it| {
            let names: Vec<&str> = it.missing.iter().map(|line| line.name(words)).collect();
            let missing = words.stage_override_missing(&names.join("; "));
            (crate::stage::override_note(words, it), missing)
        })
        .collect();
    let lead = facts.contact;
    let training = (!Training::has_equality(visit.store()?, lead, today)?)
        .then(|| words.training_lead_has_none(&contact));
    let frame = frame(visit, id, &facts, Part::About);
    let page = ShowPage {
        stage: crate::stage::tag(words, stage),
        overridden,
        left: left.iter().map(|it| it.sentence(words)).collect(),
        undescribed,
        training,
        id,
        archived,
        token: visit.new_token(),
        facts: vec![
            (words.activity_group_when(), when(words, &facts)),
            (words.activity_contact_label(), contact),
        ],
        details,
        frame,
    };
    Ok(Reply::page(page.render()?))
}

/// Adds a row for each of the five things that are decided with representatives: who decided it, or that it is not yet decided.
fn decided_with(
    details: SummaryList,
    words: Words,
    id: ActivityId,
    decisions: &[Decision],
) -> SummaryList {
    About::ALL.iter().fold(details, |details, about| {
        let known = decisions.iter().find(|it| it.facts.about == *about);
        let change = format!("{}/plan/decided/{}", address(id), about.code());
        details.row_or(
            words.plan_decided_row(about.name(words)),
            known.map_or(String::new(), |it| it.facts.sentence(words)),
            words.plan_not_decided(),
            Link::new(change, words.plan_decided_add()),
        )
    })
}

impl Archivable for Activity {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Activity>, Trouble> {
        let words = visit.words;
        let activity = wanted(visit)?;
        let title = &activity.facts.title;
        Ok(Archived {
            id: activity.id,
            version: activity.version,
            shown_at: (address(activity.id), words.activity_back_to(title)),
            listed_at: "/activities",
            section: Section::Activities,
            kind_of_page: String::new(),
            title: words.activity_archive_title(title),
            why: words.activity_archive_why().to_string(),
            save: words.activity_archive_save(),
            done: words.activity_archive_done(title),
            brought_back: words.activity_restore_done(title),
        })
    }
}

/// The activity in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Activity, Trouble> {
    let id: ActivityId = visit.id("activity")?;
    Ok(Activity::find(visit.store()?, id)?)
}

/// Where an activity is shown.
pub(crate) fn address(id: ActivityId) -> String {
    format!("/activities/{id}")
}

/// When it takes place, in words.
fn when(words: Words, facts: &ActivityFacts) -> String {
    match (facts.start, facts.end) {
        (None, None) => words.activity_show_no_dates().to_string(),
        (Some(start), None) => words.activity_show_from(&words.day_short(start)),
        (Some(start), Some(end)) => {
            words.activity_show_from_to(&words.day_short(start), &words.day_short(end))
        }
        (None, Some(end)) => words.day_short(end),
    }
}
