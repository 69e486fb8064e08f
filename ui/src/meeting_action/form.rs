//! The form for an action, new or known, and the one that says when it was done.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    agenda::people,
    components::{DateInput, Form, Select, TextArea, TextInput, both_texts},
    layout::Frame,
    meeting::{form_frame, wanted as meeting_wanted},
};
use alongside_involvement::Problems;
use alongside_involvement::meeting::Meeting;
use alongside_involvement::meeting_action::{ActionDoneDraft, MeetingAction, MeetingActionDraft};
use alongside_involvement::store::Verb;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = meeting_wanted(visit)?;
    let draft: MeetingActionDraft = visit.form()?;
    let facts = match draft.check(words, meeting.facts.time.day) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    visit.change(Verb::Add, |change| {
        MeetingAction::add(change, meeting.id, &facts)
    })?;
    visit.done(words.meeting_action_new_done(), minutes(&meeting))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let action = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| MeetingActionDraft::from(&action.facts));
    edit_page(visit, &action, &draft, action.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let action = wanted(visit)?;
    let meeting = Meeting::find(visit.store()?, action.meeting)?;
    let draft: MeetingActionDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, meeting.facts.time.day) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &action, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        MeetingAction::save(change, action.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.meeting_action_edit_done(), address(action.id)),
        Err(trouble) if trouble.is_stale() => {
            let kept = MeetingActionDraft::from(&action.facts);
            let both = both_texts(words, &draft, &kept);
            edit_page(visit, &action, &draft, action.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

/// Shows an action, and asks when it was done.
pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let today = visit.today();
    let action = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| ActionDoneDraft::of(&action, today));
    show_page(visit, &action, &draft, action.version, Problems::default())
}

pub(super) fn finish(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let action = wanted(visit)?;
    let draft: ActionDoneDraft = visit.form()?;
    let version = visit.version()?;
    let (done_on, outcome) = match draft.check(words, today) {
        Ok(done) => done,
        Err(problems) => return show_page(visit, &action, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        MeetingAction::finish(change, action.id, version, done_on, &outcome)
    }) {
        Ok(_) => {
            let meeting = Meeting::find(visit.store()?, action.meeting)?;
            let done = if done_on.is_some() {
                words.meeting_action_finish_done()
            } else {
                words.meeting_action_opened()
            };
            visit.done(done, minutes(&meeting))
        }
        Err(trouble) if trouble.is_stale() => {
            let kept = ActionDoneDraft::of(&action, today);
            let both = both_texts(words, &draft, &kept);
            show_page(visit, &action, &draft, action.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn minutes(meeting: &Meeting) -> String {
    format!("{}/minutes", crate::meeting::address(meeting.id))
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &MeetingActionDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = meeting_wanted(visit)?;
    let back = minutes(&meeting);
    let frame = form_frame(visit, &meeting, words.meeting_action_new(), &back)?.problems(problems);
    let action = format!("{}/actions/new", crate::meeting::address(meeting.id));
    let form = Form::new(action, words.meeting_action_save());
    questions(visit, &meeting, draft, form, frame, back)
}

fn edit_page(
    visit: &mut Visit<'_>,
    action: &MeetingAction,
    draft: &MeetingActionDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = Meeting::find(visit.store()?, action.meeting)?;
    let here = address(action.id);
    let title = words.meeting_action_edit_title(&action.facts.what);
    let frame = form_frame(visit, &meeting, title, &here)?.problems(problems);
    let form =
        Form::new(format!("{here}/edit"), words.meeting_action_save()).carry("version", version);
    questions(visit, &meeting, draft, form, frame, here)
}

fn questions(
    visit: &mut Visit<'_>,
    meeting: &Meeting,
    draft: &MeetingActionDraft,
    form: Form,
    frame: Frame,
    leave: String,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let owners = people(visit, meeting, words.meeting_action_owner_choose())?;
    form.ask(
        TextInput::new("what", words.meeting_action_what_label(), &draft.what)
            .hint(words.meeting_action_what_hint()),
    )
    .ask(
        Select::new(
            "owner",
            words.meeting_action_owner_label(),
            owners,
            &draft.owner,
        )
        .hint(words.meeting_action_owner_hint()),
    )
    .ask(
        DateInput::new("due", words.meeting_action_due_label(), draft.due().typed())
            .hint(words.meeting_action_due_hint()),
    )
    .leave(leave, words.page_leave())
    .page(visit, frame)
}

fn show_page(
    visit: &mut Visit<'_>,
    action: &MeetingAction,
    draft: &ActionDoneDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = Meeting::find(visit.store()?, action.meeting)?;
    let lines = MeetingAction::of_meeting(visit.store()?, meeting.id)?;
    let owner = lines
        .into_iter()
        .find(|it| it.action.id == action.id)
        .map_or(String::new(), |it| it.owner);
    let here = address(action.id);
    let lede = match action.facts.due {
        Some(due) => words.meeting_action_lede_due(&owner, &words.day(due)),
        None => words.meeting_action_lede(&owner),
    };
    let frame = form_frame(visit, &meeting, &action.facts.what, &minutes(&meeting))?
        .lede(lede)
        .problems(problems);
    Form::new(&here, words.meeting_action_finish())
        .carry("version", version)
        .ask(
            DateInput::new(
                "done",
                words.meeting_action_done_label(),
                draft.done().typed(),
            )
            .hint(words.meeting_action_done_hint()),
        )
        .ask(
            TextArea::new(
                "outcome",
                words.meeting_action_outcome_label(),
                &draft.outcome,
            )
            .hint(words.meeting_action_outcome_hint()),
        )
        .link(format!("{here}/edit"), words.meeting_action_change())
        .link(
            format!("/history/meeting_action/{}", action.id),
            words.meeting_show_history(),
        )
        .leave(minutes(&meeting), words.page_leave())
        .page(visit, frame)
}
