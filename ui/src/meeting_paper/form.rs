//! The form for a paper of a meeting: its title, whose it is, and its words.

use super::{address, frame_about, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Field, Options, Select, TextInput, both_texts},
    easy_check::look,
    layout::{Frame, Link, Section},
    meeting_paper::papers_address,
    statement::{self, Editor, Notes, Pressed, finding::Places, picture},
};
use alongside_involvement::Problems;
use alongside_involvement::agenda::{AgendaItem, AgendaItemId, ItemKind};
use alongside_involvement::meeting::Meeting;
use alongside_involvement::meeting_paper::{MeetingPaper, MeetingPaperDraft, Offered};
use alongside_involvement::role_description::{RoleDescription, RoleDescriptionId};
use alongside_involvement::store::{FormToken, Verb};
use askama::Template;
use chrono::NaiveDate;

#[derive(Template)]
#[template(path = "meeting_paper/edit.html")]
struct EditPage {
    frame: Frame,
    action: String,
    leave: Link,
    token: FormToken,
    version: Option<i64>,
    found: Option<Places>,
    fields: Vec<(Field, Notes)>,
    statements: Editor,
    /// What is new in it; not asked for a first version.
    changed: Option<(Field, Notes)>,
}

/// Where the form is and what it belongs to.
struct Place {
    action: String,
    frame: Frame,
    leave: Link,
    version: Option<i64>,
    /// Whether there was a version before, from which this one differs.
    follows: bool,
    /// The role descriptions a paper can be taken from.
    roles: Vec<(RoleDescriptionId, String)>,
    /// The items of the agenda a paper can be for.
    items: Vec<(AgendaItemId, String)>,
    /// When the meeting was whose minutes a paper can be.
    minutes: Option<NaiveDate>,
}

impl Place {
    fn offered(&self) -> Offered {
        Offered {
            roles: self.roles.iter().map(|(id, _)| *id).collect(),
            items: self.items.iter().map(|(id, _)| *id).collect(),
            minutes: self.minutes.is_some(),
        }
    }
}

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_else(MeetingPaperDraft::blank);
    let place = new_place(visit)?;
    page(visit, place, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = crate::meeting::wanted(visit)?;
    let draft: MeetingPaperDraft = visit.form()?;
    let place = new_place(visit)?;
    let offered = place.offered();
    let draft = match answer(visit, place, draft)? {
        Answer::Page(reply) => return Ok(reply),
        Answer::Save(draft) => draft,
    };
    let facts = match draft.check(words, &offered) {
        Ok(facts) => facts,
        Err(problems) => {
            let place = new_place(visit)?;
            return page(visit, place, &draft, problems);
        }
    };
    let subject = visit.change(Verb::Add, |change| {
        MeetingPaper::add(change, meeting.id, &facts)
    })?;
    let done = words.meeting_paper_saved(&facts.title);
    visit.done(done, format!("/meeting-papers/{}", subject.uuid()))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (paper, meeting) = wanted(visit)?;
    // Words that were final are changed in their next version, so that whoever has them is told.
    if paper.final_on.is_some() {
        return Ok(Reply::GoTo(format!("{}/next", address(paper.id))));
    }
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| MeetingPaperDraft::from(&paper.facts));
    let place = edit_place(visit, &paper, &meeting, paper.version)?;
    page(visit, place, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (paper, meeting) = wanted(visit)?;
    if paper.final_on.is_some() {
        return Ok(Reply::GoTo(format!("{}/next", address(paper.id))));
    }
    let draft: MeetingPaperDraft = visit.form()?;
    let version = visit.version()?;
    let place = edit_place(visit, &paper, &meeting, version)?;
    let offered = place.offered();
    let draft = match answer(visit, place, draft)? {
        Answer::Page(reply) => return Ok(reply),
        Answer::Save(draft) => draft,
    };
    let facts = match draft.check(words, &offered) {
        Ok(facts) => facts,
        Err(problems) => {
            let place = edit_place(visit, &paper, &meeting, version)?;
            return page(visit, place, &draft, problems);
        }
    };
    match visit.change(Verb::Save, |change| {
        MeetingPaper::save(change, paper.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.meeting_paper_saved(&facts.title), address(paper.id)),
        Err(trouble) if trouble.is_stale() => {
            let problems = both_texts(words, &draft, &MeetingPaperDraft::from(&paper.facts));
            let place = edit_place(visit, &paper, &meeting, paper.version)?;
            page(visit, place, &draft, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

/// What a button leads to.
enum Answer {
    Page(Reply),
    Save(MeetingPaperDraft),
}

/// Does what a button other than "Save" asks for: a page that saves nothing.
fn answer(
    visit: &mut Visit<'_>,
    mut place: Place,
    mut draft: MeetingPaperDraft,
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
    let meeting = crate::meeting::wanted(visit)?;
    let papers = papers_address(meeting.id);
    let (roles, items) = (roles(visit, &meeting)?, items(visit, &meeting)?);
    let minutes = minutes(visit, &meeting)?;
    let frame = Frame::new(visit, words.meeting_paper_new_title())
        .lede(words.meeting_paper_new_lede())
        .caption(words.meeting_paper_of(&meeting.facts.title, &words.day(meeting.facts.time.day)))
        .kind_of_page(format!(
            "{}, {}",
            meeting.facts.title,
            meeting.facts.in_words(words)
        ))
        .section(Section::Activities)
        .back(&papers, words.meeting_paper_back());
    Ok(Place {
        action: format!("{papers}/new"),
        frame,
        leave: Link::new(papers, words.page_leave()),
        version: None,
        follows: false,
        roles,
        items,
        minutes,
    })
}

fn edit_place(
    visit: &mut Visit<'_>,
    paper: &MeetingPaper,
    meeting: &Meeting,
    version: i64,
) -> Result<Place, Trouble> {
    let words = visit.words;
    let address = address(paper.id);
    let heading = words.meeting_paper_edit_title(&paper.facts.title);
    Ok(Place {
        action: format!("{address}/edit"),
        frame: frame_about(visit, paper, meeting, heading),
        leave: Link::new(address, words.page_leave()),
        version: Some(version),
        follows: paper.number > 1,
        roles: roles(visit, meeting)?,
        items: items(visit, meeting)?,
        minutes: minutes(visit, meeting)?,
    })
}

fn items(visit: &mut Visit<'_>, meeting: &Meeting) -> Result<Vec<(AgendaItemId, String)>, Trouble> {
    let items = AgendaItem::of_meeting(visit.store()?, meeting.id)?;
    let items = items
        .into_iter()
        .filter(|it| it.facts.kind == ItemKind::Item);
    Ok(items.map(|it| (it.id, it.facts.title)).collect())
}

/// The day of the meeting whose minutes can be a paper of this one.
fn minutes(visit: &mut Visit<'_>, meeting: &Meeting) -> Result<Option<NaiveDate>, Trouble> {
    let before = meeting.before(visit.store()?)?;
    Ok(before.map(|it| it.facts.time.day))
}

fn roles(
    visit: &mut Visit<'_>,
    meeting: &Meeting,
) -> Result<Vec<(RoleDescriptionId, String)>, Trouble> {
    let roles = RoleDescription::in_force(visit.store()?, meeting.activity)?;
    Ok(roles
        .into_iter()
        .map(|role| (role.id, role.facts.heading))
        .collect())
}

fn page(
    visit: &mut Visit<'_>,
    place: Place,
    draft: &MeetingPaperDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let looked = look(visit, &draft.wording(words))?;
    let report = &looked.report;
    let said_something = draft
        .statements
        .0
        .iter()
        .any(|it| !it.words.trim().is_empty());
    let sources: Options = [
        (
            "written".to_string(),
            words.meeting_paper_source_written().to_string(),
        ),
        (
            "overview".to_string(),
            words.meeting_paper_source_overview().to_string(),
        ),
    ]
    .into_iter()
    .chain([(
        "agenda".to_string(),
        words.meeting_paper_source_agenda().to_string(),
    )])
    .chain(place.minutes.map(|day| {
        let name = words.meeting_paper_source_minutes_of(&words.day_short(day));
        ("minutes".to_string(), name)
    }))
    .chain(place.roles.iter().map(|(id, heading)| {
        let name = words.meeting_paper_source_role_named(heading);
        (id.to_string(), name)
    }))
    .collect();
    let title = TextInput::new("title", words.meeting_paper_title_label(), &draft.title)
        .hint(words.meeting_paper_title_hint());
    let whose = TextInput::new("whose", words.meeting_paper_whose_label(), &draft.whose)
        .hint(words.meeting_paper_whose_hint());
    let source = Select::new(
        "source",
        words.meeting_paper_source_label(),
        sources,
        &draft.source,
    )
    .hint(words.meeting_paper_source_hint());
    let none = (String::new(), words.meeting_paper_item_none().to_string());
    let items: Options = std::iter::once(none)
        .chain(
            place
                .items
                .iter()
                .map(|(id, title)| (id.to_string(), title.clone())),
        )
        .collect();
    let item = Select::new("item", words.meeting_paper_item_label(), items, &draft.item)
        .hint(words.meeting_paper_item_hint());
    let fields = [
        ("title", Field::from(title)),
        ("whose", Field::from(whose)),
        ("source", Field::from(source)),
        ("item", Field::from(item)),
    ];
    let label = words.meeting_paper_changed_label();
    let changed =
        TextInput::new("changed", label, &draft.changed).hint(words.meeting_paper_changed_hint());
    let page = EditPage {
        changed: place.follows.then(|| {
            let notes = Notes::about(words, report, "changed");
            (Field::from(changed).with(words, &problems), notes)
        }),
        found: said_something.then(|| Places::new(words, report, &looked.profile, "")),
        statements: Editor::new(visit, &place.action, &draft.statements, &problems, report)?,
        fields: fields
            .into_iter()
            .map(|(name, field)| {
                (
                    field.with(words, &problems),
                    Notes::about(words, report, name),
                )
            })
            .collect(),
        action: place.action,
        leave: place.leave,
        token: visit.new_token(),
        version: place.version,
        frame: place.frame.problems(problems),
    };
    Ok(Reply::page_with(status, page.render()?))
}
