//! Noting that somebody was asked, told or called about a meeting.

pub(crate) mod columns;

use crate::{
    Reply, Route, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, TextInput},
    meeting::{address, form_frame, wanted},
};
use alongside_involvement::Problems;
use alongside_involvement::meeting::MeetingId;
use alongside_involvement::meeting_notice::{MeetingNotice, NoticeAbout, NoticeDraft};
use alongside_involvement::representative::{Namesakes, Representative, RepresentativeId};
use alongside_involvement::store::Verb;

/// The addresses of notices.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/meetings/{meeting}/notices/{representative}", new),
    Route::post("/meetings/{meeting}/notices/{representative}", add),
];

fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let meeting = wanted(visit)?;
    // Of a meeting that is cancelled there is one thing to say.
    let about = meeting.cancelled.as_ref().map(|_| NoticeAbout::Cancelled);
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| NoticeDraft::about(about, visit.today()));
    page(visit, &draft, Problems::default())
}

fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let meeting = wanted(visit)?;
    let person = person(visit)?;
    let draft: NoticeDraft = visit.form()?;
    let facts = match draft.check(words, &person.facts.contact, today) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &draft, problems),
    };
    let then = match (&meeting.cancelled, facts.about) {
        (Some(_), NoticeAbout::Cancelled) => address(meeting.id),
        _ => crate::meeting_paper::sent_address(meeting.id),
    };
    let notice = MeetingNotice {
        meeting: meeting.id,
        representative: person.id,
        facts,
    };
    visit.change(Verb::Add, |change| notice.log(change))?;
    visit.done(words.meeting_notice_done(&person.facts.name), then)
}

fn page(visit: &mut Visit<'_>, draft: &NoticeDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = wanted(visit)?;
    let mut person = person(visit)?;
    Namesakes::of(visit.store()?)?.tell(words, &mut person);
    let contact = &person.facts.contact;
    let back = match meeting.cancelled {
        Some(_) => address(meeting.id),
        None => crate::meeting_paper::sent_address(meeting.id),
    };
    let heading = words.meeting_notice_title(&person.facts.name);
    let mut frame = form_frame(visit, &meeting, heading, &back)?.problems(problems);
    if !contact.do_not_use.is_empty() {
        let not: Vec<&str> = contact
            .do_not_use
            .iter()
            .map(|route| route.not_to_be_used(words))
            .collect();
        frame = frame.lede(words.meeting_notice_not(person.facts.called(), &words.list(&not)));
    }
    let about: Options = NoticeAbout::ALL
        .iter()
        .filter(|it| **it != NoticeAbout::Cancelled || meeting.cancelled.is_some())
        .map(|it| (it.code(), it.name(words)))
        .collect();
    let ways: Options = NoticeDraft::ways(contact)
        .into_iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    Form::new(
        notice_address(meeting.id, person.id),
        words.meeting_notice_save(),
    )
    .ask(Radios::new(
        "about",
        words.meeting_notice_about_label(),
        about,
        &draft.about,
    ))
    .ask(Radios::new(
        "by",
        words.meeting_notice_by_label(),
        ways,
        &draft.by,
    ))
    .ask(DateInput::new(
        "on",
        words.meeting_notice_on_label(),
        draft.on().typed(),
    ))
    .ask(
        TextInput::new("note", words.meeting_notice_note_label(), &draft.note)
            .hint(words.meeting_notice_note_hint()),
    )
    .leave(back, words.page_leave())
    .page(visit, frame)
}

/// The person in the address.
fn person(visit: &mut Visit<'_>) -> Result<Representative, Trouble> {
    let id: RepresentativeId = visit.id("representative")?;
    Ok(Representative::find(visit.store()?, id)?)
}

/// Where it is noted that a person was reached about a meeting.
pub(crate) fn notice_address(meeting: MeetingId, person: RepresentativeId) -> String {
    format!("{}/notices/{person}", address(meeting))
}
