//! The form for a version: its title, what it says, and what is different in it.

use super::{address, begun_at, owner, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Field, TextArea, TextInput, both_texts},
    easy_check::look,
    layout::{Frame, Link, Section},
    statement::{self, Editor, Notes, Pressed, finding::Places, picture},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::ActivityId;
use alongside_involvement::store::{FormToken, Verb};
use alongside_involvement::versioned_paper::{PaperKind, VersionedPaper, VersionedPaperDraft};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "versioned_paper/edit.html")]
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
    /// Where the same form is without a text to begin with.
    empty: Option<String>,
    /// What is different; not asked for a first version.
    changed: Option<(Field, Notes)>,
}

/// Where the form is and what it belongs to.
struct Place {
    action: String,
    frame: Frame,
    leave: Link,
    version: Option<i64>,
    /// Whether there was a version before.
    follows: bool,
    /// Where the same form is without a text to begin with.
    empty: Option<String>,
}

/// What follows the question mark of a new paper.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    activity: String,
    /// `empty` for a form without a text to begin with.
    start: String,
}

/// What is to be written, and for whom.
struct Begun {
    activity: Option<ActivityId>,
    kind: PaperKind,
}

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let begun = begun(visit)?;
    // One series of a kind: whoever comes here a second time is led to what there is.
    let known = VersionedPaper::of(visit.store()?, begun.activity)?;
    if let Some(known) = known.iter().rfind(|it| it.kind == begun.kind) {
        return Ok(Reply::GoTo(address(known.id)));
    }
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| match visit.query::<Asked>().start.as_str() {
            "empty" => VersionedPaperDraft::blank(begun.kind.name(words)),
            _ => VersionedPaperDraft::starting(begun.kind, words),
        });
    let place = new_place(visit, &begun)?;
    page(visit, place, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let begun = begun(visit)?;
    let draft: VersionedPaperDraft = visit.form()?;
    let place = new_place(visit, &begun)?;
    let draft = match answer(visit, place, draft)? {
        Answer::Page(reply) => return Ok(reply),
        Answer::Save(draft) => draft,
    };
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => {
            let place = new_place(visit, &begun)?;
            return page(visit, place, &draft, problems);
        }
    };
    let subject = visit.change(Verb::Add, |change| {
        VersionedPaper::add(change, begun.kind, begun.activity, &facts)
    })?;
    let done = words.versioned_paper_saved(&facts.heading);
    visit.done(done, format!("/versioned-papers/{}", subject.uuid()))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = wanted(visit)?;
    if !kept.is_draft() {
        return Ok(Reply::GoTo(address(kept.id)));
    }
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| VersionedPaperDraft::from(&kept.facts));
    let place = edit_place(visit, &kept, kept.version)?;
    page(visit, place, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    if !kept.is_draft() {
        return visit.done(words.versioned_paper_kept_note(), address(kept.id));
    }
    let draft: VersionedPaperDraft = visit.form()?;
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
        VersionedPaper::save(change, kept.id, version, &facts)
    }) {
        Ok(_) => {
            let done = words.versioned_paper_saved(&facts.heading);
            visit.done(done, address(kept.id))
        }
        Err(trouble) if trouble.is_stale() => {
            let theirs = VersionedPaperDraft::from(&kept.facts);
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
    Save(VersionedPaperDraft),
}

/// Does what a button other than "Save" asks for: a page that saves nothing.
fn answer(
    visit: &mut Visit<'_>,
    mut place: Place,
    mut draft: VersionedPaperDraft,
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

/// What is to be written, and for whom. A policy belongs to the charity and anything else to an activity.
fn begun(visit: &mut Visit<'_>) -> Result<Begun, Trouble> {
    let kind = PaperKind::from_code(visit.parameter("kind")).ok_or(Trouble::NotFound)?;
    let Asked { activity, .. } = visit.query();
    let activity: Option<ActivityId> = match activity.as_str() {
        "" => None,
        id => Some(id.parse().map_err(|_| Trouble::NotFound)?),
    };
    if kind.is_of_the_charity() != activity.is_none() {
        return Err(Trouble::NotFound);
    }
    Ok(Begun { activity, kind })
}

fn new_place(visit: &mut Visit<'_>, begun: &Begun) -> Result<Place, Trouble> {
    let words = visit.words;
    let owner = owner(visit, begun.activity)?;
    let leave = match begun.activity {
        Some(id) => super::activity::address(id),
        None => "/versioned-papers".to_string(),
    };
    let frame = Frame::new(
        visit,
        words.versioned_paper_new_title(begun.kind.name(words)),
    )
    .lede(begun.kind.why(words))
    .kind_of_page(&owner)
    .caption(&owner)
    .section(Section::Papers)
    .back(&leave, words.page_back_to(&owner));
    let action = begun_at(begun.kind, begun.activity);
    Ok(Place {
        frame,
        leave: Link::new(leave, words.page_leave()),
        version: None,
        follows: false,
        empty: Some(match begun.activity {
            Some(_) => format!("{action}&start=empty"),
            None => format!("{action}?start=empty"),
        }),
        action,
    })
}

fn edit_place(
    visit: &mut Visit<'_>,
    kept: &VersionedPaper,
    version: i64,
) -> Result<Place, Trouble> {
    let words = visit.words;
    let address = address(kept.id);
    let title = words.versioned_paper_edit_title(&kept.with_version(words));
    Ok(Place {
        action: format!("{address}/edit"),
        frame: super::frame(visit, kept, title)?,
        leave: Link::new(address, words.page_leave()),
        version: Some(version),
        follows: kept.number > 1,
        empty: None,
    })
}

fn page(
    visit: &mut Visit<'_>,
    place: Place,
    draft: &VersionedPaperDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let heading = TextInput::new(
        "heading",
        words.versioned_paper_heading_label(),
        &draft.heading,
    );
    let looked = look(visit, &draft.wording(None, words))?;
    let report = &looked.report;
    let mut statements = draft.statements.0.iter();
    let said_something = statements.any(|it| !it.words.trim().is_empty());
    let label = words.versioned_paper_changed_label();
    let changed = TextArea::new("changed", label, &draft.changed)
        .hint(words.versioned_paper_changed_hint())
        .rows(4);
    let page = EditPage {
        found: said_something.then(|| Places::new(words, report, &looked.profile, "")),
        statements: Editor::new(visit, &place.action, &draft.statements, &problems, report)?,
        heading_notes: Notes::about(words, report, "heading").above_all(),
        action: place.action,
        empty: place.empty,
        leave: place.leave,
        token: visit.new_token(),
        version: place.version,
        heading: Field::from(heading).with(words, &problems),
        changed: place.follows.then(|| {
            let notes = Notes::about(words, report, "changed");
            (Field::from(changed).with(words, &problems), notes)
        }),
        frame: place.frame.problems(problems),
    };
    Ok(Reply::page_with(status, page.render()?))
}
