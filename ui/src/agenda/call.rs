//! The call for items: until when people can send them, and when they were asked.

use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, both_texts},
    meeting::{address, form_frame, wanted},
};
use alongside_involvement::Problems;
use alongside_involvement::meeting::{Call, CallDraft, Meeting};
use alongside_involvement::store::Verb;
use alongside_locales::Words;

/// What is known of it, in a sentence.
pub(super) fn in_words(words: Words, call: Call) -> String {
    match (call.items_by, call.asked_on) {
        (None, _) => words.agenda_call_none().to_string(),
        (Some(by), None) => words.agenda_call_not_asked(&words.day_short(by)),
        (Some(by), Some(asked)) => {
            words.agenda_call_asked_by(&words.day_short(asked), &words.day_short(by))
        }
    }
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let meeting = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| CallDraft::from(meeting.call));
    page(
        visit,
        &meeting,
        &draft,
        meeting.version,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let meeting = wanted(visit)?;
    let draft: CallDraft = visit.form()?;
    let version = visit.version()?;
    let call = match draft.check(words, meeting.facts.time.day, today) {
        Ok(call) => call,
        Err(problems) => return page(visit, &meeting, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Meeting::call(change, meeting.id, version, call)
    }) {
        Ok(_) => visit.done(
            words.agenda_call_done(),
            format!("{}/agenda", address(meeting.id)),
        ),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &CallDraft::from(meeting.call));
            page(visit, &meeting, &draft, meeting.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    meeting: &Meeting,
    draft: &CallDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(meeting.id);
    let agenda = format!("{address}/agenda");
    let frame = form_frame(visit, meeting, words.agenda_call_title(), &agenda)?
        .lede(words.agenda_call_lede())
        .problems(problems);
    Form::new(format!("{address}/call"), words.agenda_call_save())
        .carry("version", version)
        .ask(
            DateInput::new("by", words.agenda_call_by_label(), draft.by().typed())
                .hint(words.agenda_call_by_hint()),
        )
        .ask(
            DateInput::new(
                "asked",
                words.agenda_call_asked_label(),
                draft.asked().typed(),
            )
            .hint(words.agenda_call_asked_hint()),
        )
        .link(
            format!("{address}/papers/call"),
            words.agenda_call_letters(),
        )
        .leave(agenda, words.page_leave())
        .page(visit, frame)
}
