//! Privacy requests and complaints about data: the log with its clocks, and the form of one.

pub(crate) mod columns;

use crate::{
    Reply, Route, Trouble, Visit,
    components::{
        DateInput, Form, Options, Pages, Radios, Select, Tag, TagKind, TextArea, TextInput,
        both_texts,
    },
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::privacy_request::{
    PrivacyRequest, PrivacyRequestDraft, PrivacyRequestFacts, PrivacyRequestId, RequestKind,
    RequestLine, RequestStanding,
};
use alongside_involvement::representative::{Namesakes, RepresentativeId};
use alongside_involvement::store::{Read, Verb};
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

/// The addresses of privacy requests.
pub(crate) const ROUTES: &[Route] = &[
    Route::get(LIST, list),
    Route::get("/privacy-requests/new", new),
    Route::post("/privacy-requests/new", add),
    Route::get("/privacy-requests/{request}", edit),
    Route::post("/privacy-requests/{request}", save),
];

const LIST: &str = "/privacy-requests";

#[derive(Template)]
#[template(path = "privacy_request/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
}

struct Line {
    address: String,
    kind: &'static str,
    person: String,
    received: String,
    standing: Tag,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let count = visit.store()?.count::<PrivacyRequest>(false)?;
    let pages = Pages::new(words, LIST, visit.request, count);
    let found = PrivacyRequest::list(visit.store()?, pages.length(), pages.skip())?;
    let page = ListPage {
        frame: Frame::new(visit, words.privacy_request_list_title())
            .lede(words.privacy_request_list_lede())
            .section(Section::Settings)
            .crumb("/settings", words.settings_title()),
        lines: found.into_iter().map(|it| line(words, today, it)).collect(),
        pages,
    };
    Ok(Reply::page(page.render()?))
}

fn line(words: Words, today: NaiveDate, line: RequestLine) -> Line {
    let facts = &line.request.facts;
    Line {
        address: address(line.request.id),
        kind: facts.kind.name(words),
        received: words.day_short(facts.received_on),
        standing: standing(words, today, facts),
        person: if line.person.is_empty() {
            words.privacy_request_nobody_named().to_string()
        } else {
            line.person
        },
    }
}

fn standing(words: Words, today: NaiveDate, facts: &PrivacyRequestFacts) -> Tag {
    let standing = facts.standing();
    let kind = match standing {
        RequestStanding::Answered(_) => TagKind::Done,
        _ if standing.is_late(today) => TagKind::Stop,
        _ => TagKind::Wait,
    };
    let text = match standing {
        RequestStanding::Answered(on) => words.privacy_request_answered(&words.day_short(on)),
        RequestStanding::Acknowledge(by) => words.privacy_request_acknowledge(&words.day_short(by)),
        RequestStanding::Answer(Some(by)) => words.privacy_request_answer_by(&words.day_short(by)),
        RequestStanding::Answer(None) => words.privacy_request_answer_soon().to_string(),
    };
    Tag::new(kind, text)
}

/// Of whom the form tells, where it was opened from a person's page.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Of {
    representative: String,
}

fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let of: Of = visit.query();
    let draft = visit.kept_draft().unwrap_or_else(|| PrivacyRequestDraft {
        representative: of.representative,
        ..PrivacyRequestDraft::on(visit.today())
    });
    page(visit, None, &draft, Problems::default())
}

fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let draft: PrivacyRequestDraft = visit.form()?;
    let known = people(visit)?;
    let known: Vec<RepresentativeId> = known.into_iter().map(|(id, _)| id).collect();
    let facts = match draft.check(words, &known, today) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, None, &draft, problems),
    };
    visit.change(Verb::Add, |change| PrivacyRequest::add(change, &facts))?;
    visit.done(words.privacy_request_done(), LIST)
}

fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| PrivacyRequestDraft::from(&kept.facts));
    page(visit, Some(&kept), &draft, Problems::default())
}

fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let kept = wanted(visit)?;
    let draft: PrivacyRequestDraft = visit.form()?;
    let version = visit.version()?;
    let known = people(visit)?;
    let known: Vec<RepresentativeId> = known.into_iter().map(|(id, _)| id).collect();
    let facts = match draft.check(words, &known, today) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, Some(&kept), &draft, problems),
    };
    match visit.change(Verb::Save, |change| {
        PrivacyRequest::save(change, kept.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.privacy_request_done(), LIST),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &PrivacyRequestDraft::from(&kept.facts));
            page(visit, Some(&kept), &draft, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    kept: Option<&PrivacyRequest>,
    draft: &PrivacyRequestDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (title, action) = match kept {
        Some(kept) => (words.privacy_request_edit_title(), address(kept.id)),
        None => (words.privacy_request_new_title(), format!("{LIST}/new")),
    };
    let people = people(visit)?;
    let frame = Frame::new(visit, title)
        .lede(words.privacy_request_lede())
        .section(Section::Settings)
        .back(LIST, words.privacy_request_back())
        .problems(problems);
    let mut form = Form::new(action, words.privacy_request_save());
    if let Some(kept) = kept {
        form = form.carry("version", kept.version);
    }
    let form = what(words, people, draft, form);
    let form = outcome(words, draft, form);
    let form = match kept {
        Some(kept) => form.link(
            format!("/history/privacy-request/{}", kept.id),
            words.privacy_request_history(),
        ),
        None => form,
    };
    form.leave(LIST, words.page_leave()).page(visit, frame)
}

fn what(
    words: Words,
    people: Vec<(RepresentativeId, String)>,
    draft: &PrivacyRequestDraft,
    form: Form,
) -> Form {
    let kinds: Options = RequestKind::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    let nobody = (
        String::new(),
        words.privacy_request_somebody_else().to_string(),
    );
    let people: Options = std::iter::once(nobody)
        .chain(people.into_iter().map(|(id, name)| (id.to_string(), name)))
        .collect();
    form.ask(Radios::new(
        "kind",
        words.privacy_request_kind_label(),
        kinds,
        &draft.kind,
    ))
    .ask(Select::new(
        "representative",
        words.privacy_request_person_label(),
        people,
        &draft.representative,
    ))
    .ask(
        TextInput::new("who", words.privacy_request_who_label(), &draft.who)
            .hint(words.privacy_request_who_hint()),
    )
    .ask(
        TextArea::new("asked", words.privacy_request_asked_label(), &draft.asked)
            .hint(words.privacy_request_asked_hint()),
    )
    .ask(DateInput::new(
        "received",
        words.privacy_request_received_label(),
        draft.received().typed(),
    ))
}

fn outcome(words: Words, draft: &PrivacyRequestDraft, form: Form) -> Form {
    form.ask(
        DateInput::new(
            "acknowledged",
            words.privacy_request_acknowledged_label(),
            draft.acknowledged().typed(),
        )
        .hint(words.privacy_request_acknowledged_hint()),
    )
    .ask(
        DateInput::new(
            "answered",
            words.privacy_request_answered_label(),
            draft.answered().typed(),
        )
        .hint(words.privacy_request_answered_hint()),
    )
    .ask(
        TextArea::new(
            "answer",
            words.privacy_request_answer_label(),
            &draft.answer,
        )
        .hint(words.privacy_request_answer_hint()),
    )
}

fn people(visit: &mut Visit<'_>) -> Result<Vec<(RepresentativeId, String)>, Trouble> {
    let words = visit.words;
    Ok(Namesakes::to_choose(visit.store()?, words)?)
}

/// The request in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<PrivacyRequest, Trouble> {
    let id: PrivacyRequestId = visit.id("request")?;
    Ok(PrivacyRequest::find(visit.store()?, id)?)
}

fn address(id: PrivacyRequestId) -> String {
    format!("{LIST}/{id}")
}
