//! Minutes and actions: what was said at a meeting, who does what by when, and what came of it.

pub(crate) mod columns;
mod form;
mod minutes;

use crate::{
    Route,
    access_requirement::Flag,
    components::{Tag, TagKind},
};
use alongside_involvement::agenda::Proposer;
use alongside_involvement::meeting_action::{ActionLine, MeetingAction, MeetingActionId};
use alongside_involvement::representative::RepresentativeId;
use alongside_locales::Words;
use chrono::NaiveDate;
use std::collections::HashMap;

use crate::{Trouble, Visit};

/// The addresses of minutes and actions.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/meetings/{meeting}/minutes", minutes::show),
    Route::get("/meetings/{meeting}/minutes/edit", minutes::edit),
    Route::post("/meetings/{meeting}/minutes/edit", minutes::save),
    Route::get("/meetings/{meeting}/actions/new", form::new),
    Route::post("/meetings/{meeting}/actions/new", form::add),
    Route::get("/meeting-actions/{action}", form::show),
    Route::post("/meeting-actions/{action}", form::finish),
    Route::get("/meeting-actions/{action}/edit", form::edit),
    Route::post("/meeting-actions/{action}/edit", form::save),
];

/// One action in a list.
pub(crate) struct Line {
    pub(crate) address: String,
    pub(crate) what: String,
    pub(crate) who: String,
    pub(crate) status: Tag,
    pub(crate) flag: Option<Flag>,
}

/// The flags of people who still have something to show.
pub(crate) type Flags = HashMap<RepresentativeId, Flag>;

/// The flag of whoever does it, with the first line of theirs.
fn flag_of(flags: &mut Flags, action: &MeetingAction) -> Option<Flag> {
    match action.facts.owner {
        Proposer::Representative(id) => flags.remove(&id),
        _ => None,
    }
}

/// An action of a meeting.
fn line(words: Words, today: NaiveDate, line: ActionLine, flags: &mut Flags) -> Line {
    Line {
        address: address(line.action.id),
        flag: flag_of(flags, &line.action),
        status: standing(words, today, &line.action),
        who: line.owner,
        what: line.action.facts.what,
    }
}

/// An action that is still open, on the agenda of the next meeting: with the meeting at which it was agreed.
pub(crate) fn open_line(words: Words, line: ActionLine, flags: &mut Flags) -> Line {
    let due = line.action.facts.due;
    Line {
        flag: flag_of(flags, &line.action),
        address: address(line.action.id),
        status: Tag::new(TagKind::Todo, when_due(words, due)),
        who: words.meeting_action_from(&line.owner, &line.agreed_at),
        what: line.action.facts.what,
    }
}

fn when_due(words: Words, due: Option<NaiveDate>) -> String {
    match due {
        Some(day) => words.meeting_action_due_on(&words.day_short(day)),
        None => words.meeting_action_open().to_string(),
    }
}

/// How it stands, in words with a shape before them.
fn standing(words: Words, today: NaiveDate, action: &MeetingAction) -> Tag {
    match action.done_on {
        Some(on) => Tag::new(
            TagKind::Done,
            words.meeting_action_done_on(&words.day_short(on)),
        ),
        None if action.is_late(today) => Tag::new(TagKind::Look, when_due(words, action.facts.due)),
        None => Tag::new(TagKind::Todo, when_due(words, action.facts.due)),
    }
}

/// The action in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<MeetingAction, Trouble> {
    let id: MeetingActionId = visit.id("action")?;
    Ok(MeetingAction::find(visit.store()?, id)?)
}

/// Where an action is shown.
fn address(id: MeetingActionId) -> String {
    format!("/meeting-actions/{id}")
}
