//! The form for what a role needs. "Add another need" sends the whole form, and nothing is saved until "Save".

use super::{address, list, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Field, TextInput, both_texts},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::skills_audit::{MOST_NEEDS, SkillsAudit, SkillsAuditDraft};
use alongside_involvement::store::{FormToken, Verb};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "skills_audit/edit.html")]
struct EditPage {
    frame: Frame,
    action: String,
    leave: String,
    token: FormToken,
    version: Option<i64>,
    role: Field,
    rows: Vec<Row>,
    can_add: bool,
}

/// One need on the page.
struct Row {
    number: String,
    words: String,
    provide: String,
    /// What is wrong with the need, and with what is provided.
    wrong: [Option<String>; 2],
}

/// Where the form is and what it belongs to.
struct Place {
    frame: Frame,
    action: String,
    leave: String,
    version: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Pressed {
    more: String,
}

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_else(SkillsAuditDraft::blank);
    let place = new_place(visit)?;
    page(visit, place, &draft, Problems::new())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let activity: ActivityId = visit.id("activity")?;
    let mut draft: SkillsAuditDraft = visit.form()?;
    let place = new_place(visit)?;
    if !visit.form::<Pressed>()?.more.is_empty() {
        draft.add_need();
        return page(visit, place, &draft, Problems::new());
    }
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, place, &draft, problems),
    };
    let subject = visit.change(Verb::Add, |change| {
        SkillsAudit::add(change, activity, &facts)
    })?;
    let done = words.skills_audit_saved(&facts.role);
    visit.done(done, format!("/skills-audits/{}", subject.uuid()))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let audit = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| SkillsAuditDraft::from(&audit.facts));
    let place = edit_place(visit, &audit, audit.version);
    page(visit, place, &draft, Problems::new())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let audit = wanted(visit)?;
    let mut draft: SkillsAuditDraft = visit.form()?;
    let version = visit.version()?;
    let place = edit_place(visit, &audit, version);
    if !visit.form::<Pressed>()?.more.is_empty() {
        draft.add_need();
        return page(visit, place, &draft, Problems::new());
    }
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, place, &draft, problems),
    };
    match visit.change(Verb::Save, |change| {
        SkillsAudit::save(change, audit.id, version, &facts)
    }) {
        Ok(_) => {
            let done = words.skills_audit_saved(&facts.role);
            visit.done(done, address(audit.id))
        }
        Err(trouble) if trouble.is_stale() => {
            let kept = SkillsAuditDraft::from(&audit.facts);
            let place = edit_place(visit, &audit, audit.version);
            page(visit, place, &draft, both_texts(words, &draft, &kept))
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_place(visit: &mut Visit<'_>) -> Result<Place, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let title = Activity::find(visit.store()?, id)?.facts.title;
    let frame = Frame::new(visit, words.skills_audit_new_title())
        .caption(&title)
        .kind_of_page(&title)
        .section(Section::Activities)
        .back(list(id), words.activity_back_to(&title));
    Ok(Place {
        frame,
        action: format!("{}/skills-audits/new", crate::activity::address(id)),
        leave: list(id),
        version: None,
    })
}

fn edit_place(visit: &mut Visit<'_>, audit: &SkillsAudit, version: i64) -> Place {
    let words = visit.words;
    let here = address(audit.id);
    let role = &audit.facts.role;
    let frame = Frame::new(visit, words.skills_audit_edit_title(role))
        .section(Section::Activities)
        .back(&here, words.skills_audit_back(role));
    Place {
        frame,
        action: format!("{here}/edit"),
        leave: here,
        version: Some(version),
    }
}

fn page(
    visit: &Visit<'_>,
    place: Place,
    draft: &SkillsAuditDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let role = TextInput::new("role", words.skills_audit_role_label(), &draft.role)
        .hint(words.skills_audit_role_hint());
    let rows = draft.needs.iter().enumerate().map(|(index, need)| {
        let number = (index + 1).to_string();
        let about = |field: &str| {
            let field = format!("{field}-{number}");
            problems.about(&field).map(str::to_string)
        };
        Row {
            wrong: [about("need"), about("provide")],
            words: need.words.clone(),
            provide: need.provide.clone(),
            number,
        }
    });
    let rows = rows.collect();
    let page = EditPage {
        role: Field::from(role).with(words, &problems),
        rows,
        can_add: draft.needs.len() < MOST_NEEDS,
        action: place.action,
        leave: place.leave,
        version: place.version,
        token: visit.new_token(),
        frame: place.frame.problems(problems),
    };
    Ok(Reply::page_with(status, page.render()?))
}
