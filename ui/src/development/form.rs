//! The form for an entry, new or known.

use super::{address, frame, list, person, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{
        Checkboxes, DateInput, Field, Form, Options, Radios, TextArea, TextInput, Width, both_texts,
    },
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::development::{Development, DevelopmentDraft, DevelopmentKind};
use alongside_involvement::representative::Representative;
use alongside_involvement::store::{FormToken, StoreError, Verb};
use alongside_involvement::support_offer::{SupportOffer, SupportOfferId};
use alongside_locales::Words;
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "development/edit.html")]
struct EditPage {
    frame: Frame,
    token: FormToken,
    form: Form,
    archived: bool,
    address: String,
    history: String,
}

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let today = visit.today();
    let [since_day, since_month, since_year] = alongside_involvement::day::typed(Some(today));
    let kept = visit.kept_draft();
    let mut draft = kept.unwrap_or_else(|| DevelopmentDraft {
        since_day,
        since_month,
        since_year,
        ..DevelopmentDraft::default()
    });
    // A link on an offer of mentoring leads here, and most of the session is known already.
    let asked: Asked = visit.query();
    if draft.offer.is_empty()
        && let Some(offer) = session_of(visit, &asked.offer)?
    {
        draft.kind = DevelopmentKind::Mentoring.code().to_string();
        draft.note = offer.facts.mentor.clone();
        draft.offer = asked.offer;
    }
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let person = person(visit)?;
    let draft: DevelopmentDraft = visit.form()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let offer = session_of(visit, &draft.offer)?;
    let offer = offer.filter(|_| facts.kind == DevelopmentKind::Mentoring);
    visit.change(Verb::Add, |change| match &offer {
        Some(offer) => Development::add_session(change, offer, &facts),
        None => Development::add(change, person.id, &facts),
    })?;
    let then = match offer {
        Some(offer) => crate::support_offer::address(offer.id),
        None => list(person.id),
    };
    visit.done(words.development_saved(), then)
}

/// What the address says.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    offer: String,
}

/// The offer of which a new session is part: mentoring that this person said yes to. Anything else counts as no offer.
fn session_of(visit: &mut Visit<'_>, typed: &str) -> Result<Option<SupportOffer>, Trouble> {
    let person = person(visit)?.id;
    let Ok(id) = typed.parse::<SupportOfferId>() else {
        return Ok(None);
    };
    match SupportOffer::find(visit.store()?, id) {
        Ok(it) => Ok(Some(it).filter(|it| it.has_sessions() && it.facts.representative == person)),
        Err(StoreError::Gone) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &DevelopmentDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person = person(visit)?;
    let back = list(person.id);
    let called = person.facts.called().to_string();
    let frame = Frame::new(visit, words.development_new_title(&called))
        .kind_of_page(&person.facts.name)
        .section(Section::People)
        .back(&back, words.development_back(&called))
        .problems(problems);
    questions(
        words,
        draft,
        Form::new(format!("{back}/new"), words.development_save()).carry("offer", &draft.offer),
    )
    .leave(back, words.page_leave())
    .page(visit, frame)
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let entry = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| DevelopmentDraft::from(&entry.facts));
    edit_page(visit, &entry, &draft, entry.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let entry = wanted(visit)?;
    let draft: DevelopmentDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &entry, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Development::save(change, entry.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.development_saved(), list(entry.representative)),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &DevelopmentDraft::from(&entry.facts));
            edit_page(visit, &entry, &draft, entry.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn edit_page(
    visit: &mut Visit<'_>,
    entry: &Development,
    draft: &DevelopmentDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let here = address(entry.id);
    let person = Representative::find(visit.store()?, entry.representative)?;
    let back = list(person.id);
    let title = words.development_edit_title(&entry.facts.words);
    let frame = frame(visit, &person, title).problems(problems);
    let form = Form::new(&here, words.development_save()).carry("version", version);
    let mut form = questions(words, draft, form).leave(back, words.page_leave());
    form.fields = form
        .fields
        .into_iter()
        .map(|field: Field| field.with(words, &frame.problems))
        .collect();
    let page = EditPage {
        token: visit.new_token(),
        form,
        archived: entry.archived,
        history: format!("/history/development/{}", entry.id),
        address: here,
        frame,
    };
    Ok(Reply::page_with(status, page.render()?))
}

fn questions(words: Words, draft: &DevelopmentDraft, form: Form) -> Form {
    let kinds = DevelopmentKind::ALL
        .iter()
        .fold(Options::new(), |options, kind| {
            options.option_with(kind.code(), kind.name(words), kind.hint(words))
        });
    let record = Options::new().option("yes", words.development_on_record_yes());
    form.ask(Radios::new(
        "kind",
        words.development_kind_label(),
        kinds,
        &draft.kind,
    ))
    .ask(
        TextInput::new("words", words.development_words_label(), &draft.words)
            .hint(words.development_words_hint()),
    )
    .ask(
        TextArea::new("note", words.development_note_label(), &draft.note)
            .hint(words.development_note_hint())
            .rows(3),
    )
    .ask(
        DateInput::new(
            "since",
            words.development_since_label(),
            draft.since().typed(),
        )
        .hint(words.activity_day_hint()),
    )
    .ask(
        TextInput::new("hours", words.development_hours_label(), &draft.hours)
            .hint(words.development_hours_hint())
            .width(Width::Four)
            .suffix(words.certificate_hours_suffix()),
    )
    .ask(
        DateInput::new(
            "reached",
            words.development_reached_label(),
            draft.reached().typed(),
        )
        .hint(words.development_reached_hint()),
    )
    .ask(
        Checkboxes::new(
            "on-record",
            words.development_on_record_label(),
            record,
            vec![draft.on_record.clone()],
        )
        .hint(words.development_on_record_hint()),
    )
}
