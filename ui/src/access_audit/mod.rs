//! Access audits: the part of an activity, one audit, its areas, its answers, its papers.

mod area;
pub(crate) mod columns;
mod form;
mod item;
mod paper;
mod show;

use crate::{
    Reply, Route, Trouble, Visit,
    activity::Part,
    components::archive::{self, Archivable, Archived},
    components::{Options, Pages, Select, Tag, TagKind},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::access_audit::{
    AccessAudit, AccessAuditId, AuditGate, AuditProgress, AuditState,
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::store::{FormToken, Verb};
use alongside_locales::Words;
use askama::Template;
use serde::Deserialize;

/// The addresses of access audits.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities/{activity}/access", part),
    Route::get("/activities/{activity}/access/archived", archived_part),
    Route::get("/activities/{activity}/access-audits/new", form::new),
    Route::post("/activities/{activity}/access-audits/new", form::add),
    Route::post("/activities/{activity}/access-audits/earlier", begin_like),
    Route::get("/access-audits/{access_audit}", show::show),
    Route::get("/access-audits/{access_audit}/edit", form::edit),
    Route::post("/access-audits/{access_audit}/edit", form::save),
    Route::get("/access-audits/{access_audit}/areas/{area}", area::show),
    Route::post("/access-audits/{access_audit}/areas/{area}", area::save),
    Route::get("/access-audits/{access_audit}/paper", paper::show_report),
    Route::post("/access-audits/{access_audit}/paper", paper::hand_report),
    Route::get(
        "/access-audits/{access_audit}/checklist",
        paper::show_checklist,
    ),
    Route::post(
        "/access-audits/{access_audit}/checklist",
        paper::hand_checklist,
    ),
    Route::get(
        "/access-audits/{access_audit}/archive",
        archive::ask::<AccessAudit>,
    ),
    Route::post("/access-audits/{access_audit}/archive", archive_audit),
    Route::post(
        "/access-audits/{access_audit}/restore",
        archive::bring_back::<AccessAudit>,
    ),
    Route::get("/access-audit-items/{access_audit_item}", item::show),
    Route::post("/access-audit-items/{access_audit_item}", item::save),
    Route::post(
        "/access-audit-items/{access_audit_item}/photo",
        item::set_photo,
    )
    .this_pc_only(),
    Route::post(
        "/access-audit-items/{access_audit_item}/photo/remove",
        item::remove_photo,
    ),
    Route::get(
        "/access-audit-items/{access_audit_item}/file/{photo}",
        item::photo,
    ),
];

#[derive(Template)]
#[template(path = "access_audit/part.html")]
struct PartPage {
    frame: Frame,
    address: String,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
    complete: bool,
    /// What holds up the start, a line each, and where to go on.
    next: Option<(Vec<String>, String)>,
    earlier: Option<Select>,
    token: FormToken,
}

/// One audit in the list.
struct Line {
    address: String,
    name: String,
    checked: String,
    state: Tag,
    sentences: Vec<String>,
}

fn part(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    part_page(visit, false, Problems::new())
}

fn archived_part(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    part_page(visit, true, Problems::new())
}

fn part_page(visit: &mut Visit<'_>, archived: bool, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let activity = wanted_activity(visit)?;
    let store = visit.store()?;
    let count = AccessAudit::count(store, activity.id, archived)?;
    let here = if archived {
        format!("{}/access/archived", crate::activity::address(activity.id))
    } else {
        format!("{}/access", crate::activity::address(activity.id))
    };
    let pages = Pages::new(words, &here, visit.request, count);
    let store = visit.store()?;
    let mut lines = Vec::new();
    for (audit, items) in
        AccessAudit::with_items(store, activity.id, archived, pages.length(), pages.skip())?
    {
        let progress = AuditProgress::of(&items);
        lines.push(Line {
            address: address(audit.id),
            checked: words.day_short(audit.facts.checked_on),
            name: audit.facts.name,
            state: state_tag(words, progress.state()),
            sentences: in_words(words, &progress),
        });
    }
    let gate = AccessAudit::gate(store, activity.id)?;
    let earlier = earlier(words, store, &problems)?;
    let mut frame = crate::activity::frame(visit, activity.id, &activity.facts, Part::Access)
        .problems(problems);
    if archived {
        frame = frame.kind_of_page(words.access_audit_part_archived());
    }
    let status = if frame.problems.is_empty() { 200 } else { 422 };
    let page = PartPage {
        address: crate::activity::address(activity.id),
        lines,
        pages,
        archived,
        complete: gate.is_complete() && !archived,
        next: (!archived && gate.audits > 0 && !gate.is_complete()).then(|| {
            let notes = gate.notes.lines().map(str::to_string).collect();
            (notes, completed_at(activity.id, &gate))
        }),
        earlier: earlier.filter(|_| !archived),
        token: visit.new_token(),
        frame,
    };
    Ok(Reply::page_with(status, page.render()?))
}

/// Asks whose answers to begin with, where there are any.
fn earlier(
    words: Words,
    store: &alongside_involvement::store::Store,
    problems: &Problems,
) -> Result<Option<Select>, Trouble> {
    let audits = AccessAudit::earlier(store)?;
    if audits.is_empty() {
        return Ok(None);
    }
    let nothing = (
        String::new(),
        words.access_audit_earlier_choose().to_string(),
    );
    let options: Options = std::iter::once(nothing)
        .chain(audits.into_iter().map(|audit| {
            let day = words.day_short(audit.checked_on);
            let name = words.access_audit_earlier_option(&audit.name, &day);
            (audit.id.to_string(), name)
        }))
        .collect();
    let select = Select::new(
        "earlier",
        words.access_audit_earlier_label(),
        options,
        String::new(),
    );
    let select = select.hint(words.access_audit_earlier_hint());
    Ok(Some(select.told(words, problems)))
}

/// Begins an audit with the answers of an earlier one.
fn begin_like(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Deserialize)]
    #[serde(default)]
    #[derive(Default)]
    struct Chosen {
        earlier: String,
    }
    let words = visit.words;
    let activity = wanted_activity(visit)?;
    let chosen: Chosen = visit.form()?;
    let Ok(id) = chosen.earlier.parse::<AccessAuditId>() else {
        let problems = Problems::one("earlier", words.access_audit_earlier_missing());
        return part_page(visit, false, problems);
    };
    let earlier = AccessAudit::find(visit.store()?, id)?;
    let today = visit.today();
    let subject = visit.change(Verb::Add, |change| {
        AccessAudit::add_like(change, activity.id, &earlier, today)
    })?;
    let day = words.day_short(earlier.facts.checked_on);
    let done = words.access_audit_earlier_done(&day);
    visit.done(done, format!("/access-audits/{}", subject.uuid()))
}

/// How far an audit is, as a tag.
fn state_tag(words: Words, state: AuditState) -> Tag {
    match state {
        AuditState::Begun => Tag::new(TagKind::Hand, words.access_audit_state_begun()),
        AuditState::Waiting => Tag::new(TagKind::Look, words.access_audit_state_waiting()),
        AuditState::Complete => Tag::new(TagKind::Done, words.access_audit_state_complete()),
    }
}

/// How far an audit is, in sentences: never a share of anything.
fn in_words(words: Words, progress: &AuditProgress) -> Vec<String> {
    let mut sentences = vec![match progress.open + progress.to_check {
        0 => words.access_audit_progress_all().to_string(),
        _ => words.access_audit_progress(progress.answered(), progress.questions),
    }];
    if progress.to_check > 0 {
        sentences.push(words.access_audit_progress_to_check(progress.to_check));
    }
    if progress.holding > 0 {
        sentences.push(words.access_audit_progress_holding(progress.holding));
    }
    sentences
}

/// Goes on to the next place where there is something to do for the start of an activity: for the start gate.
pub(crate) fn completed_at(activity: ActivityId, gate: &AuditGate) -> String {
    match gate.next {
        Some(audit) => address(audit),
        None => format!("{}/access", crate::activity::address(activity)),
    }
}

impl Archivable for AccessAudit {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<AccessAudit>, Trouble> {
        let words = visit.words;
        let audit = wanted(visit)?;
        let name = &audit.facts.name;
        Ok(Archived {
            id: audit.id,
            version: audit.version,
            shown_at: (address(audit.id), words.access_audit_back(name)),
            listed_at: "/activities",
            section: Section::Activities,
            kind_of_page: String::new(),
            title: words.access_audit_archive_title(name),
            why: words.access_audit_archive_why().to_string(),
            save: words.access_audit_archive_save(),
            done: words.access_audit_archive_done(name),
            brought_back: words.access_audit_restore_done(name),
        })
    }
}

/// Archives an audit, and goes back to its activity.
fn archive_audit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let activity = wanted(visit)?.activity;
    let kept = AccessAudit::in_archive(visit)?;
    let version = visit.version()?;
    visit.change(Verb::Archive, |change| change.archive(kept.id, version))?;
    let list = format!("{}/access", crate::activity::address(activity));
    visit.done(kept.done, list)
}

/// The audit in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<AccessAudit, Trouble> {
    let id: AccessAuditId = visit.id("access_audit")?;
    Ok(AccessAudit::find(visit.store()?, id)?)
}

fn wanted_activity(visit: &mut Visit<'_>) -> Result<Activity, Trouble> {
    let id: ActivityId = visit.id("activity")?;
    Ok(Activity::find(visit.store()?, id)?)
}

/// Where an audit is shown.
fn address(id: AccessAuditId) -> String {
    format!("/access-audits/{id}")
}
