//! The form for a role description: its heading, its statements, and what goes with them.

use super::{activity_title, address, wanted, with_version};
use crate::{
    Reply, Trouble, Visit,
    components::{Field, TextArea, TextInput, both_texts},
    easy_check::look,
    layout::{Frame, Link, Section},
    statement::{self, Editor, Notes, Pressed, finding::Places, picture},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::role_description::{RoleDescription, RoleDescriptionDraft};
use alongside_involvement::store::{FormToken, Verb};
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "role_description/edit.html")]
struct EditPage {
    frame: Frame,
    action: String,
    leave: Link,
    token: FormToken,
    version: Option<i64>,
    /// What the check of the words has found, once there are words.
    found: Option<Places>,
    heading: Field,
    heading_notes: Notes,
    statements: Editor,
    rest: Vec<(Field, Notes)>,
}

/// Where the form is and what it belongs to.
struct Place {
    action: String,
    frame: Frame,
    leave: Link,
    version: Option<i64>,
}

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit
        .kept_draft()
        .unwrap_or_else(RoleDescriptionDraft::blank);
    let place = new_place(visit)?;
    page(visit, place, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: RoleDescriptionDraft = visit.form()?;
    let place = new_place(visit)?;
    let draft = match answer(visit, place, draft)? {
        Answer::Page(reply) => return Ok(reply),
        Answer::Save(draft) => draft,
    };
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => {
            let place = new_place(visit)?;
            return page(visit, place, &draft, problems);
        }
    };
    let activity: ActivityId = visit.id("activity")?;
    let subject = visit.change(Verb::Add, |change| {
        RoleDescription::add(change, activity, &facts)
    })?;
    let done = words.role_description_saved(&facts.heading);
    visit.done(done, format!("/role-descriptions/{}", subject.uuid()))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = wanted(visit)?;
    if !kept.is_draft() {
        return Ok(Reply::GoTo(address(kept.id)));
    }
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| RoleDescriptionDraft::from(&kept.facts));
    let place = edit_place(visit, &kept, kept.version)?;
    page(visit, place, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    if !kept.is_draft() {
        return visit.done(words.role_description_kept_note(), address(kept.id));
    }
    let draft: RoleDescriptionDraft = visit.form()?;
    let version = visit.version()?;
    let place = edit_place(visit, &kept, version)?;
    let draft = match answer(visit, place, draft)? {
        Answer::Page(reply) => return Ok(reply),
        Answer::Save(draft) => draft,
    };
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => {
            let place = edit_place(visit, &kept, version)?;
            return page(visit, place, &draft, problems);
        }
    };
    match visit.change(Verb::Save, |change| {
        RoleDescription::save(change, kept.id, version, &facts)
    }) {
        Ok(_) => {
            let done = words.role_description_saved(&facts.heading);
            visit.done(done, address(kept.id))
        }
        Err(trouble) if trouble.is_stale() => {
            let theirs = RoleDescriptionDraft::from(&kept.facts);
            let problems = both_texts(words, &draft, &theirs);
            let place = edit_place(visit, &kept, kept.version)?;
            page(visit, place, &draft, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

/// What a button leads to.
enum Answer {
    Page(Reply),
    Save(RoleDescriptionDraft),
}

/// Does what a button other than "Save" asks for: a page that saves nothing.
fn answer(
    visit: &mut Visit<'_>,
    mut place: Place,
    mut draft: RoleDescriptionDraft,
) -> Result<Answer, Trouble> {
    match statement::pressed(visit, &mut draft.statements)? {
        Pressed::Save => Ok(Answer::Save(draft)),
        Pressed::Changed(notice) => {
            place.frame.notice = Some(notice).filter(|notice| !notice.is_empty());
            page(visit, place, &draft, Problems::default()).map(Answer::Page)
        }
        Pressed::Choose(choosing) => {
            let form = (place.action, place.frame, place.version);
            let carried = draft.clone().into();
            picture::page(visit, form, &draft.statements, carried, &choosing).map(Answer::Page)
        }
    }
}

fn new_place(visit: &mut Visit<'_>) -> Result<Place, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let activity = Activity::find(visit.store()?, id)?;
    let address = crate::activity::address(id);
    let papers = format!("{address}/papers");
    let frame = Frame::new(visit, words.role_description_new_title())
        .lede(words.role_description_new_lede(&activity.facts.title))
        .kind_of_page(&activity.facts.title)
        .section(Section::Activities)
        .back(
            &papers,
            words.role_description_back_to(&activity.facts.title),
        );
    Ok(Place {
        action: format!("{address}/role-descriptions/new"),
        frame,
        leave: Link::new(papers, words.page_leave()),
        version: None,
    })
}

fn edit_place(
    visit: &mut Visit<'_>,
    kept: &RoleDescription,
    version: i64,
) -> Result<Place, Trouble> {
    let words = visit.words;
    let activity = activity_title(visit, kept)?;
    let address = address(kept.id);
    let title = with_version(words, kept);
    let frame = Frame::new(visit, words.role_description_edit_title(&title))
        .kind_of_page(activity)
        .section(Section::Papers)
        .back(
            &address,
            words.role_description_back_to(&kept.facts.heading),
        );
    Ok(Place {
        action: format!("{address}/edit"),
        frame,
        leave: Link::new(address, words.page_leave()),
        version: Some(version),
    })
}

fn page(
    visit: &mut Visit<'_>,
    place: Place,
    draft: &RoleDescriptionDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let heading = TextInput::new(
        "heading",
        words.role_description_heading_label(),
        &draft.heading,
    )
    .hint(words.role_description_heading_hint());
    let looked = look(visit, &draft.wording(None, words))?;
    let report = &looked.report;
    let notes = |field: &str| Notes::about(words, report, field);
    let said_something = draft
        .statements
        .0
        .iter()
        .any(|it| !it.words.trim().is_empty());
    let page = EditPage {
        found: said_something.then(|| Places::new(words, report, &looked.profile, "")),
        statements: Editor::new(visit, &place.action, &draft.statements, &problems, report)?,
        heading_notes: notes("heading").above_all(),
        action: place.action,
        leave: place.leave,
        token: visit.new_token(),
        version: place.version,
        heading: Field::from(heading).with(words, &problems),
        rest: rest(words, draft)
            .map(|(name, area)| (Field::from(area).with(words, &problems), notes(name)))
            .into(),
        frame: place.frame.problems(problems),
    };
    Ok(Reply::page_with(status, page.render()?))
}

/// The boxes below the statements, each with its name.
fn rest(words: Words, draft: &RoleDescriptionDraft) -> [(&'static str, TextArea); 4] {
    let time = TextArea::new("time", words.role_description_time_label(), &draft.time)
        .hint(words.role_description_time_hint())
        .rows(3);
    let label = words.role_description_support_label();
    let support =
        TextArea::new("support", label, &draft.support).hint(words.role_description_support_hint());
    let label = words.role_description_payment_label();
    let payment = TextArea::new("payment", label, &draft.payment)
        .hint(words.role_description_payment_hint())
        .rows(3);
    let label = words.role_description_changed_label();
    let changed = TextArea::new("changed", label, &draft.changed)
        .hint(words.role_description_changed_hint())
        .rows(3);
    [
        ("time", time),
        ("support", support),
        ("payment", payment),
        ("changed", changed),
    ]
}
