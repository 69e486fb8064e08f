//! Staff: the list, one colleague, their form, their passphrase, the archive.

pub(crate) mod columns;
mod form;
mod passphrase;

pub(crate) use passphrase::{PassphraseDraft, Shown};

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{SummaryList, Tag, TagKind},
    layout::{Frame, Icon, Link, Section},
};
use alongside_involvement::staff::{Given, Staff, StaffId};
use alongside_involvement::{Problems, Refusal, store::FormToken};
use alongside_locales::Words;
use askama::Template;

/// The addresses of staff.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/staff", list),
    Route::get("/staff/archived", archived),
    Route::get("/staff/new", form::new),
    Route::post("/staff/new", form::add),
    Route::get("/staff/passphrase", passphrase::show_own),
    Route::post("/staff/passphrase", passphrase::save_own),
    Route::get("/staff/{staff}", show),
    Route::get("/staff/{staff}/edit", form::edit),
    Route::post("/staff/{staff}/edit", form::save),
    Route::get("/staff/{staff}/passphrase", passphrase::show).this_pc_only(),
    Route::post("/staff/{staff}/passphrase", passphrase::give).this_pc_only(),
    Route::get("/staff/{staff}/archive", archive::ask::<Staff>),
    Route::post("/staff/{staff}/archive", archive_now),
    Route::post("/staff/{staff}/restore", archive::bring_back::<Staff>),
];

#[derive(Template)]
#[template(path = "staff/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    archived: bool,
}

struct Line {
    address: String,
    name: String,
    job_title: String,
    status: Tag,
}

#[derive(Template)]
#[template(path = "staff/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    name: String,
    archived: bool,
    me: bool,
    token: FormToken,
    details: SummaryList,
    status: Tag,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, false)
}

fn archived(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, true)
}

fn list_page(visit: &mut Visit<'_>, archived: bool) -> Result<Reply, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let members = if archived {
        Staff::archived(store)?
    } else {
        Staff::list(store)?
    };
    let lines = members
        .into_iter()
        .map(|member| line(words, member))
        .collect();
    let frame = if archived {
        Frame::new(visit, words.staff_archived_heading()).crumb("/staff", words.staff_heading())
    } else {
        Frame::new(visit, words.staff_heading())
            .lede(words.staff_lead())
            .crumb("/settings", words.settings_title())
    };
    let page = ListPage {
        frame: frame.section(Section::Settings),
        lines,
        archived,
    };
    Ok(Reply::page(page.render()?))
}

fn line(words: Words, member: Staff) -> Line {
    Line {
        address: address(member.id),
        status: status(words, &member),
        name: member.facts.name,
        job_title: member.facts.job_title,
    }
}

/// Whether somebody can sign in, in words.
fn status(words: Words, member: &Staff) -> Tag {
    if let Some(when) = member.archived_at {
        return Tag::new(
            TagKind::Not,
            words.staff_archived_on(&words.day_short(when.date_naive())),
        );
    }
    match (member.passphrase_set_at, member.passphrase_temporary) {
        (None, _) => Tag::new(TagKind::Todo, words.staff_cannot_sign_in()),
        (Some(_), true) => Tag::new(TagKind::Wait, words.staff_temporary_short()),
        (Some(_), false) => Tag::new(TagKind::Done, words.staff_can_sign_in()),
    }
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let member = wanted(visit)?;
    let me = visit.session.who == Some(member.id);
    let address = address(member.id);
    let edit = || Link::new(format!("{address}/edit"), words.page_add());
    let signing_in = match member.passphrase_set_at {
        None => String::new(),
        Some(_) if member.passphrase_temporary => words.staff_temporary_passphrase().to_string(),
        Some(at) => words.staff_passphrase_since(&words.day_short(at.date_naive())),
    };
    let details = SummaryList::new()
        .row_or(
            words.staff_job_title_label(),
            &member.facts.job_title,
            words.page_not_yet(),
            edit(),
        )
        .row_or(
            words.staff_email_label(),
            &member.facts.email,
            words.page_not_yet(),
            edit(),
        )
        .row_or(
            words.staff_phone_label(),
            &member.facts.phone,
            words.page_not_yet(),
            edit(),
        )
        .row(words.staff_passphrase_label(), signing_in);
    let details = given(
        words,
        details,
        Staff::given_by(visit.store()?, member.id)?,
        member.id,
    );
    let frame = Frame::new(visit, &member.facts.name)
        .section(Section::Settings)
        .crumb("/staff", words.staff_heading());
    let page = ShowPage {
        history: format!("/history/staff/{}", member.id),
        address,
        status: status(words, &member),
        archived: member.archived_at.is_some(),
        me,
        token: visit.new_token(),
        details,
        name: member.facts.name,
        frame,
    };
    Ok(Reply::page(page.render()?))
}

/// Who added them and who gave them their passphrase: a second pair of eyes is one that nobody else can use.
fn given(
    words: Words,
    mut details: SummaryList,
    [added, passphrase]: [Option<Given>; 2],
    member: StaffId,
) -> SummaryList {
    if let Some(added) = added.filter(|it| !it.name.is_empty()) {
        let told = words.staff_given(&added.name, &words.day_short(added.on));
        details = details.row(words.staff_added_by_label(), told);
    }
    if let Some(given) = passphrase {
        let day = words.day_short(given.on);
        let told = if given.by == Some(member) {
            words.staff_given_sheet(&day)
        } else {
            words.staff_given(&given.name, &day)
        };
        details = details.row(words.staff_given_by_label(), told);
    }
    details
}

impl Archivable for Staff {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Staff>, Trouble> {
        let words = visit.words;
        let member = wanted(visit)?;
        let name = &member.facts.name;
        Ok(Archived {
            id: member.id,
            version: member.version,
            shown_at: (address(member.id), words.page_back_to(name)),
            listed_at: "/staff",
            section: Section::Settings,
            kind_of_page: String::new(),
            title: words.staff_archive_title(name),
            why: words.staff_archive_why().to_string(),
            save: words.staff_archive_save(),
            done: words.staff_archived(name),
            brought_back: words.staff_brought_back(name),
        })
    }
}

/// Not before somebody else can sign in, and nobody archives themselves.
fn archive_now(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let member = Staff::in_archive(visit)?;
    let version = visit.version()?;
    if visit.session.who == Some(member.id) && visit.is_new_token()? {
        return member.page(visit, Problems::one("", words.staff_archive_self()));
    }
    let (actor, token, now) = (visit.actor()?, visit.token()?, visit.request.now);
    let archived = visit
        .office()?
        .archive_staff(&actor, member.id, version, Some(token), now);
    match archived {
        Ok(_) => visit.done(member.done, member.listed_at),
        Err(Refusal::LastWhoCanSignIn { name }) => {
            let problem = words.staff_last_who_can_sign_in(&name);
            member.page(visit, Problems::one("", problem))
        }
        Err(other) => Err(other.into()),
    }
}

/// The colleague in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Staff, Trouble> {
    let id: StaffId = visit.id("staff")?;
    Ok(Staff::find(visit.store()?, id)?)
}

/// Where a colleague is shown.
fn address(id: StaffId) -> String {
    format!("/staff/{id}")
}
