//! The claims of a meeting: those there are, and drafts for everybody who came, in one step.

use super::list::{Line, in_words};
use crate::{
    Reply, Trouble, Visit,
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::certificate::initials;
use alongside_involvement::meeting::{Meeting, MeetingId};
use alongside_involvement::payment_claim::{NotBegun, PaymentClaim, from_attendance};
use alongside_involvement::store::{FormToken, StoreError, Verb};
use alongside_involvement::working_day::Calendar;
use askama::Template;

#[derive(Template)]
#[template(path = "payment_claim/meeting.html")]
struct MeetingPage {
    frame: Frame,
    address: String,
    token: FormToken,
    lines: Vec<Line>,
}

/// Why a change was given up: for what the store says, or for what the meeting lacks.
enum Stopped {
    Store(StoreError),
    NotBegun(NotBegun),
}

impl From<StoreError> for Stopped {
    fn from(error: StoreError) -> Stopped {
        Stopped::Store(error)
    }
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    page(visit, Problems::default())
}

pub(super) fn begin(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: MeetingId = visit.id("meeting")?;
    let (actor, token, now) = (visit.actor()?, visit.token()?, visit.request.now);
    let done = visit
        .store()?
        .change(&actor, Verb::Book, Some(token), now, |change| {
            from_attendance(change, words, id)?.map_err(Stopped::NotBegun)
        });
    match done {
        Ok(_) => visit.done(
            words.payment_claim_meeting_done(),
            format!("/meetings/{id}/claims"),
        ),
        Err(Stopped::Store(error)) => Err(error.into()),
        Err(Stopped::NotBegun(why)) => {
            let told = match why {
                NotBegun::Nobody => words.payment_claim_meeting_nobody().to_string(),
                NotBegun::NoRate(unit) => words.payment_claim_meeting_no_rate(unit.name(words)),
            };
            page(visit, Problems::one("", told))
        }
    }
}

fn page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let id: MeetingId = visit.id("meeting")?;
    let initials = initials(&visit.charity_name()?);
    let store = visit.store()?;
    let meeting = Meeting::find(store, id)?;
    let lines = PaymentClaim::of_meeting(store, id)?;
    let calendar = Calendar::of(store)?;
    let status = if problems.is_empty() { 200 } else { 422 };
    let title = words.payment_claim_meeting_title(&meeting.facts.title);
    let page = MeetingPage {
        frame: Frame::new(visit, title)
            .caption(words.day(meeting.facts.time.day))
            .lede(words.payment_claim_meeting_lede())
            .section(Section::Money)
            .back(
                format!("/meetings/{id}"),
                words.payment_claim_back_to_meeting(),
            )
            .problems(problems),
        address: format!("/meetings/{id}/claims"),
        token: visit.new_token(),
        lines: lines
            .into_iter()
            .map(|line| in_words(words, &initials, &calendar, today, line))
            .collect(),
    };
    Ok(Reply::page_with(status, page.render()?))
}
