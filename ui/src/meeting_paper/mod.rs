//! The papers of a meeting: who gets what and when, each paper with its dates, what was sent, and labels.

mod action;
mod changed;
pub(crate) mod columns;
mod dates;
mod form;
mod format;
mod former;
mod label;
mod matrix;
mod paper;
mod person;
mod send_many;
mod sent;
mod show;
mod words;

pub(crate) use changed::{Changed, changed_papers};
pub(crate) use matrix::address as papers_address;
pub(crate) use person::{address as person_address, of_address, page as person_page};
pub(crate) use sent::address as sent_address;

use crate::{
    Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    easy_check,
    layout::{Frame, Section},
    pack,
};
use alongside_involvement::meeting::Meeting;
use alongside_involvement::meeting_paper::{Matrix, MeetingPaper, MeetingPaperId};
use alongside_involvement::representative::Namesakes;
use alongside_involvement::statement::Statement;
use alongside_involvement::store::{Read, StoreError};
use alongside_locales::Words;

/// The addresses of papers of meetings.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/meetings/{meeting}/papers", matrix::show),
    Route::get("/meetings/{meeting}/papers/new", form::new),
    Route::post("/meetings/{meeting}/papers/new", form::add),
    Route::get("/meetings/{meeting}/papers/dates", dates::show),
    Route::get("/meetings/{meeting}/papers/sent", sent::log),
    Route::get("/meetings/{meeting}/papers/sent/new", send_many::ask),
    Route::post("/meetings/{meeting}/papers/sent/new", send_many::save),
    Route::get("/meetings/{meeting}/papers/labels", label::show),
    Route::post("/meetings/{meeting}/papers/labels", label::hand).this_pc_only(),
    Route::post("/meetings/{meeting}/papers/packs", pack::of_meeting).this_pc_only(),
    Route::get(
        "/meetings/{meeting}/papers/people/{representative}",
        person::show,
    ),
    Route::post(
        "/meetings/{meeting}/papers/people/{representative}/pack",
        pack::one_of_meeting,
    ),
    Route::post(
        "/meetings/{meeting}/papers/people/{representative}/sent",
        person::send,
    ),
    Route::post(
        "/meetings/{meeting}/papers/people/{representative}/received",
        person::receive,
    ),
    Route::get("/meeting-papers/{paper}", show::show),
    Route::get("/meeting-papers/{paper}/edit", form::edit),
    Route::post("/meeting-papers/{paper}/edit", form::save),
    Route::get(
        "/meeting-papers/{paper}/words",
        easy_check::show::<MeetingPaper>,
    ),
    Route::post(
        "/meeting-papers/{paper}/words",
        easy_check::note_rules::<MeetingPaper>,
    ),
    Route::get(
        "/meeting-papers/{paper}/readers",
        easy_check::readers::<MeetingPaper>,
    ),
    Route::post(
        "/meeting-papers/{paper}/readers",
        easy_check::save_readers::<MeetingPaper>,
    ),
    Route::get("/meeting-papers/{paper}/final", action::ask_final),
    Route::post("/meeting-papers/{paper}/final", action::set_final),
    Route::get("/meeting-papers/{paper}/next", action::ask_next),
    Route::post("/meeting-papers/{paper}/next", action::begin_next),
    Route::get("/meeting-papers/{paper}/versions/{number}", former::show),
    Route::post("/meeting-papers/{paper}/versions/{number}", former::hand),
    Route::get("/meeting-papers/{paper}/replace", action::ask_replace),
    Route::post("/meeting-papers/{paper}/replace", action::replace),
    Route::get("/meeting-papers/{paper}/move", action::ask_move),
    Route::post("/meeting-papers/{paper}/move", action::move_on),
    Route::get("/meeting-papers/{paper}/paper", paper::show),
    Route::post("/meeting-papers/{paper}/paper", paper::hand),
    Route::get(
        "/meeting-papers/{paper}/people/{representative}",
        person::ask_agreement,
    ),
    Route::post(
        "/meeting-papers/{paper}/people/{representative}",
        person::agree,
    ),
    Route::post(
        "/meeting-papers/{paper}/people/{representative}/wanted",
        person::set_wanted,
    ),
    Route::get("/meeting-papers/{paper}/formats/{format}", format::show),
    Route::post("/meeting-papers/{paper}/formats/{format}", format::save),
    Route::post(
        "/meeting-papers/{paper}/formats/{format}/file",
        format::attach,
    )
    .this_pc_only(),
    Route::get(
        "/meeting-papers/{paper}/archive",
        archive::ask::<MeetingPaper>,
    ),
    Route::post(
        "/meeting-papers/{paper}/archive",
        archive::archive::<MeetingPaper>,
    ),
    Route::post(
        "/meeting-papers/{paper}/restore",
        archive::bring_back::<MeetingPaper>,
    ),
];

impl Archivable for MeetingPaper {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<MeetingPaper>, Trouble> {
        let words = visit.words;
        let (paper, meeting) = wanted(visit)?;
        let title = &paper.facts.title;
        Ok(Archived {
            id: paper.id,
            version: paper.version,
            shown_at: (address(paper.id), words.page_back_to(title)),
            listed_at: "/meetings",
            section: Section::Activities,
            kind_of_page: meeting.facts.title,
            title: words.meeting_paper_archive_title(title),
            why: words.meeting_paper_archive_why().to_string(),
            save: words.meeting_paper_archive_save(),
            done: words.meeting_paper_archive_done(title),
            brought_back: words.meeting_paper_restore_done(title),
        })
    }
}

/// The paper in the address, and its meeting.
fn wanted(visit: &mut Visit<'_>) -> Result<(MeetingPaper, Meeting), Trouble> {
    let id: MeetingPaperId = visit.id("paper")?;
    let store = visit.store()?;
    let paper = MeetingPaper::find(store, id)?;
    let meeting = Meeting::find(store, paper.meeting)?;
    Ok((paper, meeting))
}

/// A part of a paper as pages list it: its heading, and its statements with the number of the first.
struct PartOfPaper {
    heading: String,
    from: usize,
    statements: Vec<String>,
}

/// What a paper says, part by part; what stands before its first heading is a part without one.
fn parts(statements: &[Statement]) -> Vec<PartOfPaper> {
    let mut parts: Vec<PartOfPaper> = Vec::new();
    for (at, statement) in statements.iter().enumerate() {
        let words = statement.words.clone();
        match parts.last_mut().filter(|_| statement.heading.is_empty()) {
            Some(part) => part.statements.push(words),
            None => parts.push(PartOfPaper {
                heading: statement.heading.clone(),
                from: at + 1,
                statements: vec![words],
            }),
        }
    }
    parts
}

/// A matrix for a page: people of one name are told apart in it.
fn told_apart(words: Words, store: &impl Read, mut matrix: Matrix) -> Result<Matrix, StoreError> {
    let namesakes = Namesakes::of(store)?;
    for row in &mut matrix.rows {
        namesakes.tell(words, &mut row.person);
    }
    Ok(matrix)
}

/// Where a paper is shown.
pub(crate) fn address(id: MeetingPaperId) -> String {
    format!("/meeting-papers/{id}")
}

/// The frame of a page about one paper, with the way back to it.
fn frame_about(
    visit: &mut Visit<'_>,
    paper: &MeetingPaper,
    meeting: &Meeting,
    heading: String,
) -> Frame {
    let words = visit.words;
    let title = &paper.facts.title;
    Frame::new(visit, heading)
        .caption(words.meeting_paper_of(&meeting.facts.title, &words.day(meeting.facts.time.day)))
        .kind_of_page(format!("{title}, {}", meeting.facts.title))
        .section(Section::Activities)
        .back(address(paper.id), words.page_back_to(title))
}
