//! The form for a meeting, new or known.

use super::{activity_address, address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{
        Checkboxes, DateInput, Form, Options, Radios, Select, TextArea, TextInput, Width,
        both_texts,
    },
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::access_audit::AccessAudit;
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::arrangement::{Arrangement, ArrangementId, TimeDraft, TimeOffered};
use alongside_involvement::meeting::{Meeting, MeetingDraft, MeetingKind};
use alongside_involvement::store::Verb;
use serde::Deserialize;

/// A form that is opened from an arrangement comes with its time and place.
pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Query {
        arrangement: String,
    }
    let draft = match visit.kept_draft() {
        Some(draft) => draft,
        None => {
            let query: Query = visit.query();
            taken_over(visit, &query.arrangement)?
        }
    };
    new_page(visit, &draft, Problems::default())
}

/// What is known from the arrangement with this id, if it is one of this activity that was settled.
fn taken_over(visit: &mut Visit<'_>, arrangement: &str) -> Result<MeetingDraft, Trouble> {
    let blank = MeetingDraft::blank();
    let activity: ActivityId = visit.id("activity")?;
    let Ok(id) = arrangement.parse::<ArrangementId>() else {
        return Ok(blank);
    };
    let store = visit.store()?;
    let arrangement = Arrangement::find(store, id)?;
    let times = TimeOffered::of(store, id)?;
    let Some(time) = arrangement
        .chosen(&times)
        .filter(|_| arrangement.activity == activity)
    else {
        return Ok(blank);
    };
    Ok(MeetingDraft {
        title: arrangement.facts.title.clone(),
        practical: arrangement.facts.bring.clone(),
        arrangement: id.to_string(),
        ..blank
    }
    .at(TimeDraft::from(&time.facts)))
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let activity: ActivityId = visit.id("activity")?;
    let draft: MeetingDraft = visit.form()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let arrangement = draft.arrangement.parse::<ArrangementId>().ok();
    let subject = visit.change(Verb::Add, |change| {
        Meeting::add(change, activity, arrangement, &facts)
    })?;
    let done = if facts.time.day < today {
        words.meeting_new_done_past(&facts.title)
    } else {
        words.meeting_new_done(&facts.title)
    };
    visit.done(done, format!("/meetings/{}", subject.uuid()))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let meeting = wanted(visit)?;
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| MeetingDraft::of(&meeting.facts, today));
    edit_page(
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
    let draft: MeetingDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &meeting, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Meeting::save(change, meeting.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.meeting_edit_done(&facts.title), address(meeting.id)),
        Err(trouble) if trouble.is_stale() => {
            let kept = MeetingDraft::of(&meeting.facts, today);
            let both = both_texts(words, &draft, &kept);
            edit_page(visit, &meeting, &draft, meeting.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &MeetingDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let activity = Activity::find(visit.store()?, id)?;
    let back = activity_address(id);
    let frame = Frame::new(visit, words.meeting_new_title(&activity.facts.title))
        .section(Section::Activities)
        .back(&back, words.meeting_back_to_activity())
        .problems(problems);
    let form = Form::new(format!("{back}/new"), words.meeting_new_save())
        .carry("arrangement", &draft.arrangement);
    questions(visit, id, draft, form)?
        .leave(back, words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    meeting: &Meeting,
    draft: &MeetingDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(meeting.id);
    let activity = Activity::find(visit.store()?, meeting.activity)?;
    let title = &meeting.facts.title;
    let frame = Frame::new(visit, words.meeting_edit_title(title))
        .kind_of_page(words.meeting_of(&activity.facts.title))
        .section(Section::Activities)
        .back(&address, words.meeting_back_to(title))
        .problems(problems);
    let form =
        Form::new(format!("{address}/edit"), words.meeting_edit_save()).carry("version", version);
    questions(visit, meeting.activity, draft, form)?
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(
    visit: &mut Visit<'_>,
    activity: ActivityId,
    draft: &MeetingDraft,
    form: Form,
) -> Result<Form, Trouble> {
    let words = visit.words;
    let audits = AccessAudit::of_activity(visit.store()?, activity, false)?;
    let form = when(visit, draft, form);
    let none = (String::new(), words.meeting_audit_none().to_string());
    let audits = audits.into_iter().map(|it| {
        let checked = words.day_short(it.facts.checked_on);
        (
            it.id.to_string(),
            words.meeting_audit_option(&it.facts.name, &checked),
        )
    });
    let audits: Options = std::iter::once(none).chain(audits).collect();
    Ok(form
        .heading(words.meeting_form_where())
        .ask(
            TextInput::new("place", words.arrangement_place_label(), &draft.place)
                .hint(words.meeting_place_hint()),
        )
        .ask(
            TextInput::new("online", words.meeting_online_label(), &draft.online)
                .hint(words.meeting_online_hint()),
        )
        .ask(
            Select::new("audit", words.meeting_audit_label(), audits, &draft.audit)
                .hint(words.meeting_audit_hint()),
        )
        .ask(
            TextArea::new(
                "practical",
                words.meeting_practical_label(),
                &draft.practical,
            )
            .hint(words.meeting_practical_hint()),
        )
        .heading(words.meeting_form_greeting())
        .ask(
            TextInput::new("greeter", words.meeting_greeter_label(), &draft.greeter)
                .hint(words.meeting_greeter_hint())
                .width(Width::Thirty),
        )
        .ask(
            TextInput::new("greeting", words.meeting_greeting_label(), &draft.greeting)
                .hint(words.meeting_greeting_hint()),
        )
        .ask(
            TextArea::new("note", words.meeting_note_label(), &draft.note)
                .hint(words.meeting_note_hint()),
        ))
}

fn when(visit: &Visit<'_>, draft: &MeetingDraft, form: Form) -> Form {
    let words = visit.words;
    let kinds = MeetingKind::ALL
        .iter()
        .map(|kind| (kind.code(), kind.name(words)))
        .collect();
    let time = draft.time();
    form.ask(
        TextInput::new("title", words.meeting_title_label(), &draft.title)
            .hint(words.meeting_title_hint()),
    )
    .ask(
        Radios::new("kind", words.meeting_kind_label(), kinds, &draft.kind)
            .hint(words.meeting_kind_hint()),
    )
    .ask(
        DateInput::new("on", words.arrangement_day_label(), time.on().typed())
            .hint(words.arrangement_day_hint()),
    )
    .ask(Checkboxes::new(
        "held",
        words.meeting_held_label(),
        Options::new().option("held", words.meeting_held()),
        draft.held.clone(),
    ))
    .ask(
        TextInput::new("start", words.arrangement_start_label(), &draft.start)
            .hint(words.arrangement_start_hint())
            .width(Width::Ten),
    )
    .ask(
        TextInput::new("finish", words.arrangement_finish_label(), &draft.finish)
            .hint(words.arrangement_finish_hint())
            .width(Width::Ten),
    )
    .ask(Checkboxes::new(
        "ends",
        words.arrangement_ends_label(),
        Options::new().option("next-day", words.arrangement_ends_next_day()),
        draft.ends.clone(),
    ))
}
