//! Cancelling the meetings that an activity would still have had, in one step. Each is then cancelled like any other: its page says who
//! has not heard, and what is still booked.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, Form, Options, TextArea},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::Activity;
use alongside_involvement::meeting::{CancelDraft, Meeting};
use alongside_involvement::stage::Move;
use alongside_involvement::store::Verb;
use serde::{Deserialize, Serialize};

/// Which meetings, and why, as it was typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Draft {
    meetings: Vec<String>,
    why: String,
}

pub(super) fn ask(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (activity, made, meetings) = stopped(visit)?;
    let draft = visit.kept_draft().unwrap_or_else(|| Draft {
        meetings: meetings.iter().map(|it| it.id.to_string()).collect(),
        why: made.facts.why.clone(),
    });
    page(visit, &activity, &meetings, &draft, Problems::default())
}

pub(super) fn cancel(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let activity = wanted(visit)?;
    // A press that comes twice is answered like the first.
    if !visit.is_new_token()? {
        return visit.done(words.stage_meetings_done(), address(activity.id));
    }
    let (activity, _, meetings) = stopped(visit)?;
    let draft: Draft = visit.form()?;
    let chosen: Vec<&Meeting> = meetings
        .iter()
        .filter(|it| draft.meetings.contains(&it.id.to_string()))
        .collect();
    let mut problems = Problems::default();
    if chosen.is_empty() {
        problems.add("meetings", words.stage_meetings_missing());
    }
    let mut reason = CancelDraft::on(today);
    reason.why.clone_from(&draft.why);
    let cancelled = match reason.check(words, today) {
        Ok(cancelled) if problems.is_empty() => cancelled,
        Ok(_) => return page(visit, &activity, &meetings, &draft, problems),
        Err(more) => {
            for problem in more.iter() {
                problems.add(problem.field.clone(), problem.message.clone());
            }
            return page(visit, &activity, &meetings, &draft, problems);
        }
    };
    visit.change(Verb::Save, |change| {
        change.about(activity.id.subject());
        chosen.iter().try_for_each(|meeting| {
            Meeting::cancel(change, meeting.id, meeting.version, Some(&cancelled))
        })
    })?;
    visit.done(words.stage_meetings_done(), address(activity.id))
}

fn page(
    visit: &mut Visit<'_>,
    activity: &Activity,
    meetings: &[Meeting],
    draft: &Draft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let back = address(activity.id);
    let options = meetings.iter().fold(Options::new(), |options, meeting| {
        options.option_with(
            meeting.id.to_string(),
            meeting.facts.title.clone(),
            meeting.facts.in_words(words),
        )
    });
    let title = &activity.facts.title;
    let frame = Frame::new(visit, words.stage_meetings_title())
        .kind_of_page(title)
        .caption(title)
        .lede(words.stage_meetings_lede())
        .section(Section::Activities)
        .back(&back, words.stage_back())
        .problems(problems);
    Form::new(format!("{back}/meetings"), words.stage_meetings_save())
        .ask(Checkboxes::new(
            "meetings",
            words.stage_meetings_label(),
            options,
            draft.meetings.clone(),
        ))
        .ask(
            TextArea::new("why", words.meeting_cancel_why_label(), &draft.why)
                .hint(words.meeting_cancel_why_hint()),
        )
        .leave(back, words.page_leave())
        .page(visit, frame)
}

/// An activity that has stopped, the move that stopped it, and the meetings that are still to come: there is nothing to cancel
/// without any of them.
fn stopped(visit: &mut Visit<'_>) -> Result<(Activity, Move, Vec<Meeting>), Trouble> {
    let today = visit.today();
    let activity = wanted(visit)?;
    let store = visit.store()?;
    let made = Move::that_stopped(store, &activity)?.ok_or(Trouble::NotFound)?;
    let meetings = Meeting::to_come_of(store, activity.id, today)?;
    if meetings.is_empty() {
        return Err(Trouble::NotFound);
    }
    Ok((activity, made, meetings))
}
