//! Skills audits: the part of an activity, one audit, its form, what people bring, its paper.

pub(crate) mod columns;
mod form;
mod paper;
mod person;

use crate::{
    Reply, Route, Trouble, Visit,
    access_requirement::{Flag, flags_of_activity},
    activity::Part,
    components::archive::{self, Archivable, Archived},
    components::{Pages, Tag},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::activity::{Activity, ActivityId, Participation};
use alongside_involvement::representative::RepresentativeId;
use alongside_involvement::skills_audit::{
    SkillsAudit, SkillsAuditId, SkillsAuditLine, SkillsNeed, SkillsPerson, SkillsPersonId,
};
use alongside_involvement::store::{FormToken, Verb};
use alongside_involvement::support_offer::SupportOffer;
use alongside_locales::Words;
use askama::Template;
use std::collections::HashMap;

/// The addresses of skills audits.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities/{activity}/skills", part),
    Route::get("/activities/{activity}/skills/archived", archived_part),
    Route::get("/activities/{activity}/skills-audits/new", form::new),
    Route::post("/activities/{activity}/skills-audits/new", form::add),
    Route::get("/skills-audits/{skills_audit}", show),
    Route::get("/skills-audits/{skills_audit}/edit", form::edit),
    Route::post("/skills-audits/{skills_audit}/edit", form::save),
    Route::get("/skills-audits/{skills_audit}/people/new", person::new),
    Route::post("/skills-audits/{skills_audit}/people/new", person::add),
    Route::get("/skills-people/{skills_person}", person::edit),
    Route::post("/skills-people/{skills_person}", person::save),
    Route::get("/skills-audits/{skills_audit}/paper", paper::show),
    Route::post("/skills-audits/{skills_audit}/paper", paper::hand),
    Route::get(
        "/skills-audits/{skills_audit}/archive",
        archive::ask::<SkillsAudit>,
    ),
    Route::post("/skills-audits/{skills_audit}/archive", archive_audit),
    Route::post(
        "/skills-audits/{skills_audit}/restore",
        archive::bring_back::<SkillsAudit>,
    ),
];

#[derive(Template)]
#[template(path = "skills_audit/part.html")]
struct PartPage {
    frame: Frame,
    address: String,
    archived: bool,
    lines: Vec<Line>,
    offers: Vec<Offer>,
    /// Of the offers; the roles of an activity are few.
    pages: Pages,
}

/// One audit in the list.
struct Line {
    address: String,
    role: String,
    sentences: Vec<String>,
}

/// One offer in the list.
struct Offer {
    address: String,
    name: String,
    what: String,
    line: String,
    answer: Tag,
}

fn part(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    part_page(visit, false)
}

fn archived_part(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    part_page(visit, true)
}

fn part_page(visit: &mut Visit<'_>, archived: bool) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let store = visit.store()?;
    let activity = Activity::find(store, id)?;
    let lines = SkillsAudit::lines(store, id, archived)?;
    let lines = lines.into_iter().map(|line| Line {
        address: address(line.id),
        sentences: sentences(words, &line),
        role: line.role,
    });
    let lines = lines.collect();
    let count = SupportOffer::count(store, id, archived)?;
    let here = if archived {
        format!("{}/archived", list(id))
    } else {
        list(id)
    };
    let pages = Pages::new(words, &here, visit.request, count);
    let store = visit.store()?;
    let offers = SupportOffer::of_activity(store, id, archived, pages.length(), pages.skip())?;
    let offers = offers.into_iter().map(|offer| {
        let facts = &offer.facts;
        let day = words.day_short(facts.offered_on);
        Offer {
            address: crate::support_offer::address(offer.id),
            line: words.support_offer_line(facts.kind.name(words), &day),
            answer: crate::support_offer::answer_tag(words, facts.answer),
            what: offer.facts.what.clone(),
            name: offer.name,
        }
    });
    let offers = offers.collect();
    let mut frame = crate::activity::frame(visit, id, &activity.facts, Part::Skills);
    if archived {
        frame = frame.kind_of_page(words.skills_audit_part_archived());
    }
    let page = PartPage {
        address: crate::activity::address(id),
        archived,
        lines,
        offers,
        pages,
        frame,
    };
    Ok(Reply::page(page.render()?))
}

/// What is there so far, in sentences.
fn sentences(words: Words, line: &SkillsAuditLine) -> Vec<String> {
    let mut sentences = vec![words.skills_audit_part_needs(line.needs)];
    if line.blank > 0 {
        sentences.push(words.skills_audit_part_blank(line.blank));
    }
    sentences.push(words.skills_audit_part_people(line.people));
    sentences
}

#[derive(Template)]
#[template(path = "skills_audit/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    archived: bool,
    token: FormToken,
    needs: Vec<SkillsNeed>,
    /// What each person brings, and where they are offered what they would like, if they said so.
    people: Vec<(SkillsPerson, Option<String>)>,
    flags: HashMap<RepresentativeId, Flag>,
    can_add: bool,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let audit = wanted(visit)?;
    let store = visit.store()?;
    let people = audit.people(store)?;
    let all = Participation::of_activity(store, audit.activity)?;
    let title = Activity::find(store, audit.activity)?.facts.title;
    let said = |id| people.iter().any(|it| it.representative == id);
    let can_add = all.iter().any(|part| !said(part.representative));
    let people = people.into_iter().map(|person| {
        let would_like = &person.facts.would_like;
        let offer =
            crate::support_offer::offering(audit.activity, person.representative, would_like);
        let offer = (!would_like.is_empty()).then_some(offer).transpose()?;
        Ok((person, offer))
    });
    let people = people.collect::<Result<_, Trouble>>()?;
    let flags = flags_of_activity(visit, audit.activity)?;
    let frame = Frame::new(visit, &audit.facts.role)
        .caption(words.skills_audit_caption())
        .kind_of_page(format!("{}, {title}", words.skills_audit_caption()))
        .section(Section::Activities)
        .back(list(audit.activity), words.activity_back_to(&title));
    let page = ShowPage {
        address: address(audit.id),
        history: format!("/history/skills-audit/{}", audit.id),
        archived: audit.archived,
        token: visit.new_token(),
        needs: audit.facts.needs,
        people,
        flags,
        can_add,
        frame,
    };
    Ok(Reply::page(page.render()?))
}

impl Archivable for SkillsAudit {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<SkillsAudit>, Trouble> {
        let words = visit.words;
        let audit = wanted(visit)?;
        let role = &audit.facts.role;
        Ok(Archived {
            id: audit.id,
            version: audit.version,
            shown_at: (address(audit.id), words.skills_audit_back(role)),
            listed_at: "/activities",
            section: Section::Activities,
            kind_of_page: String::new(),
            title: words.skills_audit_archive_title(role),
            why: words.skills_audit_archive_why().to_string(),
            save: words.skills_audit_archive_save(),
            done: words.skills_audit_archive_done(role),
            brought_back: words.skills_audit_restore_done(role),
        })
    }
}

/// Archives an audit, and goes back to its activity.
fn archive_audit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let activity = wanted(visit)?.activity;
    let kept = SkillsAudit::in_archive(visit)?;
    let version = visit.version()?;
    visit.change(Verb::Archive, |change| change.archive(kept.id, version))?;
    visit.done(kept.done, list(activity))
}

/// The audit in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<SkillsAudit, Trouble> {
    let id: SkillsAuditId = visit.id("skills_audit")?;
    Ok(SkillsAudit::find(visit.store()?, id)?)
}

/// Where the audits of an activity are listed.
pub(crate) fn list(activity: ActivityId) -> String {
    format!("{}/skills", crate::activity::address(activity))
}

/// Where an audit is shown.
fn address(id: SkillsAuditId) -> String {
    format!("/skills-audits/{id}")
}

/// Where what one person brings is changed.
fn person_address(id: SkillsPersonId) -> String {
    format!("/skills-people/{id}")
}
