//! Meetings: the part of an activity that shows them, the list of all, one meeting with its parts, its form, the archive.

mod activity;
mod cancel;
pub(crate) mod columns;
mod form;
mod sheet;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Pages, SummaryList, Tag, TagKind},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::access_audit::AccessAudit;
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::meeting::{Meeting, MeetingId, MeetingKind, MeetingLine, Wanted};
use alongside_involvement::store::FormToken;
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;

/// The addresses of meetings.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities/{activity}/meetings", activity::show),
    Route::get("/activities/{activity}/meetings/new", form::new),
    Route::post("/activities/{activity}/meetings/new", form::add),
    Route::get("/meetings", list),
    Route::get("/meetings/archived", archived),
    Route::get("/meetings/{meeting}", show),
    Route::get("/meetings/{meeting}/edit", form::edit),
    Route::post("/meetings/{meeting}/edit", form::save),
    Route::get("/meetings/{meeting}/papers/{sheet}", sheet::show),
    Route::post("/meetings/{meeting}/papers/{sheet}", sheet::hand),
    Route::post("/meetings/{meeting}/papers/{sheet}/all", sheet::all),
    Route::post("/meetings/{meeting}/calendar", sheet::calendar),
    Route::get("/meetings/{meeting}/cancel", cancel::ask),
    Route::post("/meetings/{meeting}/cancel", cancel::cancel),
    Route::post("/meetings/{meeting}/cancel/take-back", cancel::take_back),
    Route::get("/meetings/{meeting}/archive", archive::ask::<Meeting>),
    Route::post("/meetings/{meeting}/archive", archive::archive::<Meeting>),
    Route::post(
        "/meetings/{meeting}/restore",
        archive::bring_back::<Meeting>,
    ),
];

#[derive(Template)]
#[template(path = "meeting/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
}

/// One meeting in a list.
struct Line {
    address: String,
    title: String,
    activity: String,
    when: String,
    place: String,
    standing: Tag,
}

#[derive(Template)]
#[template(path = "meeting/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    archived: bool,
    token: FormToken,
    standing: Tag,
    clocks: Option<String>,
    details: SummaryList,
    audit: Option<(String, String)>,
    arrangement: Option<String>,
    /// Whether it can still be cancelled.
    can_cancel: bool,
    cancelled: Option<cancel::Shown>,
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
        address: "/meetings",
        section: Section::Activities,
        title: (words.meeting_list_title(), words.meeting_list_lede()),
        archived: (
            words.meeting_list_archived(),
            words.meeting_list_archived_lede(),
        ),
    };
    let wanted = Wanted {
        archived,
        activity: None,
    };
    let count = Meeting::count(visit.store()?, wanted)?;
    let pages = list.pages(visit, archived, count);
    let found = Meeting::list(visit.store()?, wanted, today, pages.length(), pages.skip())?;
    let page = ListPage {
        frame: list.frame(visit, archived),
        lines: found.into_iter().map(|it| line(words, today, it)).collect(),
        pages,
        archived,
    };
    Ok(Reply::page(page.render()?))
}

fn line(words: Words, today: NaiveDate, line: MeetingLine) -> Line {
    let MeetingLine { meeting, activity } = line;
    let time = &meeting.facts.time;
    Line {
        address: address(meeting.id),
        when: words.meeting_day_and_time(&words.day(time.day), &time.time_in_words(words)),
        place: meeting.facts.where_in_words(words),
        standing: standing(words, today, &meeting),
        title: meeting.facts.title,
        activity,
    }
}

/// Whether it is still to come, in words with a shape before them.
fn standing(words: Words, today: NaiveDate, meeting: &Meeting) -> Tag {
    if let Some(cancelled) = &meeting.cancelled {
        let on = words.day_short(cancelled.on);
        return Tag::new(TagKind::Not, words.meeting_standing_cancelled(&on));
    }
    if meeting.is_to_come(today) {
        let days = (meeting.facts.time.day - today).num_days();
        let days = usize::try_from(days).unwrap_or_default();
        Tag::new(TagKind::Todo, words.meeting_standing_to_come(days))
    } else {
        Tag::new(TagKind::Done, words.meeting_standing_held())
    }
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let meeting = wanted(visit)?;
    let facts = &meeting.facts;
    let audit = match facts.audit {
        Some(id) => Some(AccessAudit::find(visit.store()?, id)?),
        None => None,
    };
    let time = &facts.time;
    let training = match facts.kind {
        MeetingKind::Training => facts.kind.name(words),
        MeetingKind::Meeting => "",
    };
    let details = SummaryList::new()
        .row(words.meeting_kind_label(), training)
        .row(
            words.meeting_when_label(),
            words.meeting_day_and_time(&words.day(time.day), &time.time_in_words(words)),
        )
        .row(words.meeting_length_label(), words.hours(time.minutes()))
        .row(words.arrangement_place_label(), &time.place)
        .row(words.meeting_online_label(), &facts.online)
        .row(words.meeting_practical_label(), &facts.practical)
        .row(words.meeting_greeter_label(), &facts.greeter)
        .row(words.meeting_greeting_label(), &facts.greeting)
        .row(words.meeting_note_label(), &facts.note);
    let page = ShowPage {
        frame: frame(visit, &meeting, Part::About)?,
        address: address(meeting.id),
        history: format!("/history/meeting/{}", meeting.id),
        archived: meeting.archived,
        token: visit.new_token(),
        standing: standing(words, today, &meeting),
        clocks: time.clocks_in_words(words),
        details,
        can_cancel: meeting.is_to_come(today) && !meeting.archived,
        cancelled: cancel::shown(visit, &meeting)?,
        audit: audit.map(|it| {
            let text = words.meeting_audit_named(&it.facts.name);
            (format!("/access-audits/{}", it.id), text)
        }),
        arrangement: meeting.arrangement.map(|id| format!("/arrangements/{id}")),
    };
    Ok(Reply::page(page.render()?))
}

impl Archivable for Meeting {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Meeting>, Trouble> {
        let words = visit.words;
        let meeting = wanted(visit)?;
        let activity = Activity::find(visit.store()?, meeting.activity)?;
        let title = &meeting.facts.title;
        Ok(Archived {
            id: meeting.id,
            version: meeting.version,
            shown_at: (address(meeting.id), words.meeting_back_to(title)),
            listed_at: "/meetings",
            section: Section::Activities,
            kind_of_page: words.meeting_of(&activity.facts.title),
            title: words.meeting_archive_title(title),
            why: words.meeting_archive_why().to_string(),
            save: words.meeting_archive_save(),
            done: words.meeting_archive_done(title),
            brought_back: words.meeting_restore_done(title),
        })
    }
}

/// The parts of a meeting, as tabs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    About,
    Agenda,
    Support,
    Attendance,
    Minutes,
    Papers,
}

impl Part {
    const ALL: [Part; 6] = [
        Part::About,
        Part::Agenda,
        Part::Papers,
        Part::Support,
        Part::Attendance,
        Part::Minutes,
    ];

    fn address(self, meeting: MeetingId) -> String {
        let address = address(meeting);
        match self {
            Part::About => address,
            Part::Agenda => format!("{address}/agenda"),
            Part::Support => format!("{address}/support"),
            Part::Minutes => format!("{address}/minutes"),
            Part::Attendance => format!("{address}/attendance"),
            Part::Papers => format!("{address}/papers"),
        }
    }

    fn name(self, words: Words) -> &'static str {
        match self {
            Part::About => words.meeting_part_about(),
            Part::Agenda => words.agenda_part(),
            Part::Support => words.support_booking_part(),
            Part::Minutes => words.meeting_action_part(),
            Part::Attendance => words.attendance_part(),
            Part::Papers => words.meeting_paper_part(),
        }
    }
}

/// The frame of every page that shows a part of a meeting.
pub(crate) fn frame(
    visit: &mut Visit<'_>,
    meeting: &Meeting,
    part: Part,
) -> Result<Frame, Trouble> {
    let words = visit.words;
    let activity = Activity::find(visit.store()?, meeting.activity)?;
    let title = &activity.facts.title;
    let mut frame = Frame::new(visit, &meeting.facts.title)
        .kind_of_page(words.meeting_part_of(part.name(words), title))
        .caption(words.meeting_of(title))
        .lede(meeting.facts.in_words(words))
        .section(Section::Activities)
        .crumb("/meetings", words.meeting_list_title())
        .crumb(activity_address(activity.id), title);
    for other in Part::ALL {
        frame = frame.part(other.address(meeting.id), other.name(words), other == part);
    }
    Ok(frame)
}

/// The frame of a form about a meeting, which leads back to where it was opened.
pub(crate) fn form_frame(
    visit: &mut Visit<'_>,
    meeting: &Meeting,
    heading: impl Into<String>,
    back: &str,
) -> Result<Frame, Trouble> {
    let activity = Activity::find(visit.store()?, meeting.activity)?;
    let (title, activity) = (&meeting.facts.title, &activity.facts.title);
    let back_to = visit.words.meeting_back_to(title);
    Ok(Frame::new(visit, heading)
        .kind_of_page(visit.words.meeting_part_of(title, activity))
        .caption(title)
        .section(Section::Activities)
        .back(back, back_to))
}

/// The meeting in the address.
pub(crate) fn wanted(visit: &mut Visit<'_>) -> Result<Meeting, Trouble> {
    let id: MeetingId = visit.id("meeting")?;
    Ok(Meeting::find(visit.store()?, id)?)
}

/// Where a meeting is shown.
pub(crate) fn address(id: MeetingId) -> String {
    format!("/meetings/{id}")
}

/// Where the meetings of an activity are shown.
pub(crate) fn activity_address(activity: ActivityId) -> String {
    format!("{}/meetings", crate::activity::address(activity))
}
