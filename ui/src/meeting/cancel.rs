//! Cancelling a meeting: the form, and what is left to do for it.

use super::{address, form_frame, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, TextArea},
    layout::Link,
    meeting_notice::notice_address,
};
use alongside_involvement::Problems;
use alongside_involvement::meeting::{CancelDraft, Meeting};
use alongside_involvement::store::Verb;
use alongside_involvement::support_booking::SupportBooking;

/// What the page of a cancelled meeting says of it.
pub(super) struct Shown {
    pub(super) why: String,
    pub(super) version: i64,
    /// Where it is noted that somebody has heard, for each person who has not.
    pub(super) to_tell: Vec<Link>,
    /// What is still booked.
    pub(super) bookings: Vec<Link>,
}

/// What the page says where the meeting is cancelled.
pub(super) fn shown(visit: &mut Visit<'_>, meeting: &Meeting) -> Result<Option<Shown>, Trouble> {
    let words = visit.words;
    let Some(cancelled) = &meeting.cancelled else {
        return Ok(None);
    };
    let store = visit.store()?;
    let to_tell = meeting.to_be_told(store)?.into_iter().map(|(id, name)| {
        let text = words.meeting_cancelled_note(&name);
        Link::new(notice_address(meeting.id, id), text)
    });
    let bookings = SupportBooking::of_meeting(store, meeting.id)?;
    let bookings = bookings
        .into_iter()
        .filter(|it| it.booking.facts.status.counts())
        .map(|it| {
            let kind = it.booking.facts.kind.name(words);
            let text = words.meeting_cancelled_booking(kind, &it.booking.facts.name);
            Link::new(format!("/support-bookings/{}", it.booking.id), text)
        });
    Ok(Some(Shown {
        why: words.meeting_cancelled_because(&words.day(cancelled.on), &cancelled.why),
        version: meeting.version,
        to_tell: to_tell.collect(),
        bookings: bookings.collect(),
    }))
}

pub(super) fn ask(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| CancelDraft::on(visit.today()));
    page(visit, &draft, Problems::default())
}

pub(super) fn cancel(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let meeting = wanted(visit)?;
    let draft: CancelDraft = visit.form()?;
    let version = visit.version()?;
    let cancelled = match draft.check(words, today) {
        Ok(cancelled) => cancelled,
        Err(problems) => return page(visit, &draft, problems),
    };
    let saved = visit.change(Verb::Save, |change| {
        Meeting::cancel(change, meeting.id, version, Some(&cancelled))
    });
    match saved {
        Ok(_) => visit.done(
            words.meeting_cancel_done(&meeting.facts.title),
            address(meeting.id),
        ),
        Err(trouble) if trouble.is_stale() => {
            let changed = Problems::one("", words.problem_changed_meanwhile());
            page(visit, &draft, changed)
        }
        Err(trouble) => Err(trouble),
    }
}

/// It takes place after all. Who was told otherwise is told again: their notices stay in the log.
pub(super) fn take_back(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = wanted(visit)?;
    let version = visit.version()?;
    visit.change(Verb::Save, |change| {
        Meeting::cancel(change, meeting.id, version, None)
    })?;
    visit.done(
        words.meeting_cancel_taken_back(&meeting.facts.title),
        address(meeting.id),
    )
}

fn page(visit: &mut Visit<'_>, draft: &CancelDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = wanted(visit)?;
    let here = address(meeting.id);
    let heading = words.meeting_cancel_title(&meeting.facts.title);
    let frame = form_frame(visit, &meeting, heading, &here)?
        .lede(words.meeting_cancel_lede())
        .problems(problems);
    Form::new(format!("{here}/cancel"), words.meeting_cancel_save())
        .carry("version", meeting.version)
        .ask(
            TextArea::new("why", words.meeting_cancel_why_label(), &draft.why)
                .hint(words.meeting_cancel_why_hint()),
        )
        .ask(DateInput::new(
            "on",
            words.meeting_cancel_on_label(),
            draft.day().typed(),
        ))
        .leave(here, words.page_leave())
        .page(visit, frame)
}
