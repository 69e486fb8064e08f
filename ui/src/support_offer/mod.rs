//! Offers of training, support and mentoring: one page each; they are listed with the skills of their activity.

pub(crate) mod columns;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{
        DateInput, Field, Form, Options, Radios, Select, Tag, TagKind, TextInput, both_texts,
    },
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityId, Participation};
use alongside_involvement::development::Development;
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::store::{FormToken, Verb};
use alongside_involvement::support_offer::{
    OfferAnswer, SupportKind, SupportOffer, SupportOfferDraft, SupportOfferId,
};
use alongside_locales::Words;
use askama::Template;

/// The addresses of offers.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities/{activity}/support-offers/new", new),
    Route::post("/activities/{activity}/support-offers/new", add),
    Route::get("/support-offers/{support_offer}", edit),
    Route::post("/support-offers/{support_offer}", save),
    Route::get(
        "/support-offers/{support_offer}/archive",
        archive::ask::<SupportOffer>,
    ),
    Route::post("/support-offers/{support_offer}/archive", archive_offer),
    Route::post(
        "/support-offers/{support_offer}/restore",
        archive::bring_back::<SupportOffer>,
    ),
];

#[derive(Template)]
#[template(path = "support_offer/edit.html")]
struct EditPage {
    frame: Frame,
    token: FormToken,
    form: Form,
    archived: bool,
    address: String,
    history: String,
    /// The sessions with the mentor, where there are any or can be: each with its address, and where to note another.
    sessions: Option<Sessions>,
}

/// The sessions of an offer of mentoring.
struct Sessions {
    lines: Vec<(String, String, String)>,
    /// All of them together, in hours; empty while there are none.
    together: String,
    add: String,
}

/// Where somebody is offered what they said they would like. The first line is enough for a form.
pub(crate) fn offering(
    activity: ActivityId,
    person: RepresentativeId,
    would_like: &str,
) -> Result<String, Trouble> {
    let asked = SupportOfferDraft {
        representative: person.to_string(),
        what: would_like.lines().next().unwrap_or_default().to_string(),
        ..SupportOfferDraft::default()
    };
    let query = serde_html_form::to_string(&asked).map_err(|_| Trouble::NotFound)?;
    let activity = crate::activity::address(activity);
    Ok(format!("{activity}/support-offers/new?{query}"))
}

/// What somebody said to an offer. To decline is a choice, and never looks like a failure.
pub(crate) fn answer_tag(words: Words, answer: OfferAnswer) -> Tag {
    let kind = match answer {
        OfferAnswer::Waiting => TagKind::Wait,
        OfferAnswer::Accepted => TagKind::Done,
        OfferAnswer::Declined => TagKind::Not,
    };
    Tag::new(kind, answer.name(words))
}

fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    // Whoever comes from what somebody would like finds it there.
    let asked: SupportOfferDraft = visit.query();
    let draft = visit.kept_draft().unwrap_or(SupportOfferDraft {
        representative: asked.representative,
        what: asked.what,
        ..SupportOfferDraft::on(visit.today())
    });
    new_page(visit, &draft, Problems::new())
}

fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let activity: ActivityId = visit.id("activity")?;
    let draft: SupportOfferDraft = visit.form()?;
    let facts = match draft.check(words, visit.today()) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let person = Representative::find(visit.store()?, facts.representative)?;
    visit.change(Verb::Add, |change| {
        SupportOffer::add(change, activity, &facts)
    })?;
    let done = words.support_offer_saved(&person.facts.name);
    visit.done(done, crate::skills_audit::list(activity))
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &SupportOfferDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let title = Activity::find(visit.store()?, id)?.facts.title;
    let list = crate::skills_audit::list(id);
    let frame = Frame::new(visit, words.support_offer_new_title())
        .caption(&title)
        .kind_of_page(&title)
        .section(Section::Activities)
        .back(&list, words.support_offer_back())
        .problems(problems);
    let action = format!("{}/support-offers/new", crate::activity::address(id));
    let form = Form::new(action, words.support_offer_save());
    questions(visit, id, None, form, draft)?
        .leave(list, words.page_leave())
        .page(visit, frame)
}

fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let offer = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| SupportOfferDraft::from(&offer.facts));
    let version = offer.version;
    edit_page(visit, &offer, &draft, version, Problems::new())
}

fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let offer = wanted(visit)?;
    let draft: SupportOfferDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, visit.today()) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &offer, &draft, version, problems),
    };
    let person = Representative::find(visit.store()?, facts.representative)?;
    match visit.change(Verb::Save, |change| {
        SupportOffer::save(change, offer.id, version, &facts)
    }) {
        Ok(_) => {
            let done = words.support_offer_saved(&person.facts.name);
            visit.done(done, crate::skills_audit::list(offer.activity))
        }
        Err(trouble) if trouble.is_stale() => {
            let kept = SupportOfferDraft::from(&offer.facts);
            let problems = both_texts(words, &draft, &kept);
            edit_page(visit, &offer, &draft, offer.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn edit_page(
    visit: &mut Visit<'_>,
    offer: &SupportOffer,
    draft: &SupportOfferDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let here = address(offer.id);
    let list = crate::skills_audit::list(offer.activity);
    let title = words.support_offer_edit_title(&offer.name, &offer.facts.what);
    let frame = Frame::new(visit, title)
        .section(Section::Activities)
        .back(&list, words.support_offer_back())
        .problems(problems);
    let form = Form::new(&here, words.support_offer_save()).carry("version", version);
    let mut form =
        questions(visit, offer.activity, Some(offer), form, draft)?.leave(list, words.page_leave());
    form.fields = form
        .fields
        .into_iter()
        .map(|field| field.with(words, &frame.problems))
        .collect();
    let sessions = sessions(visit, offer)?;
    let page = EditPage {
        sessions,
        token: visit.new_token(),
        form,
        archived: offer.archived,
        history: format!("/history/support-offer/{}", offer.id),
        address: here,
        frame,
    };
    Ok(Reply::page_with(status, page.render()?))
}

/// The sessions that were noted. Whoever said no, or has not answered, is asked for none.
fn sessions(visit: &mut Visit<'_>, offer: &SupportOffer) -> Result<Option<Sessions>, Trouble> {
    let words = visit.words;
    let found = Development::sessions(visit.store()?, offer.id)?;
    if found.is_empty() && !offer.has_sessions() {
        return Ok(None);
    }
    let minutes: usize = found
        .iter()
        .filter_map(|it| it.facts.minutes)
        .map(|it| it as usize)
        .sum();
    let lines = found.iter().map(|it| {
        let long = words.hours(it.facts.minutes.unwrap_or_default() as usize);
        let day = words.day_short(it.facts.since);
        let when = words.development_record_session(&day, &long);
        (
            crate::development::address(it.id),
            it.facts.words.clone(),
            when,
        )
    });
    let person = offer.facts.representative;
    Ok(Some(Sessions {
        together: match found.len() {
            0 => String::new(),
            count => words.support_offer_sessions_together(count, &words.hours(minutes)),
        },
        lines: lines.collect(),
        add: if offer.has_sessions() && !offer.archived {
            format!(
                "/representatives/{person}/development/new?offer={}",
                offer.id
            )
        } else {
            String::new()
        },
    }))
}

fn questions(
    visit: &mut Visit<'_>,
    activity: ActivityId,
    offer: Option<&SupportOffer>,
    form: Form,
    draft: &SupportOfferDraft,
) -> Result<Form, Trouble> {
    let words = visit.words;
    let nobody = words.support_offer_person_choose().to_string();
    let mut people = vec![(String::new(), nobody)];
    for part in Participation::of_activity(visit.store()?, activity)? {
        people.push((part.representative.to_string(), part.name));
    }
    if let Some(offer) = offer {
        let id = offer.facts.representative.to_string();
        if people.iter().all(|(known, _)| *known != id) {
            people.push((id, offer.name.clone()));
        }
    }
    let kinds: Options = SupportKind::ALL
        .iter()
        .map(|kind| (kind.code(), kind.name(words)))
        .collect();
    let answers: Options = OfferAnswer::ALL
        .iter()
        .map(|answer| (answer.code(), answer.name(words)))
        .collect();
    let offered = draft.offered().typed();
    let answered = draft.answered().typed();
    Ok(form
        .ask(Select::new(
            "representative",
            words.support_offer_person_label(),
            people.into_iter().collect(),
            draft.representative.as_str(),
        ))
        .ask(Radios::new(
            "kind",
            words.support_offer_kind_label(),
            kinds,
            draft.kind.as_str(),
        ))
        .ask(
            TextInput::new("what", words.support_offer_what_label(), &draft.what)
                .hint(words.support_offer_what_hint()),
        )
        .ask(
            TextInput::new("mentor", words.support_offer_mentor_label(), &draft.mentor)
                .hint(words.support_offer_mentor_hint()),
        )
        .ask(
            DateInput::new("offered", words.support_offer_offered_label(), offered)
                .hint(words.support_offer_day_hint()),
        )
        .ask(Radios::new(
            "answer",
            words.support_offer_answer_label(),
            answers,
            draft.answer.as_str(),
        ))
        .ask(
            DateInput::new("answered", words.support_offer_answered_label(), answered)
                .hint(words.support_offer_answered_hint()),
        ))
}

impl Archivable for SupportOffer {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<SupportOffer>, Trouble> {
        let words = visit.words;
        let offer = wanted(visit)?;
        let (name, what) = (&offer.name, &offer.facts.what);
        Ok(Archived {
            id: offer.id,
            version: offer.version,
            shown_at: (
                address(offer.id),
                words.support_offer_edit_title(name, what),
            ),
            listed_at: "/activities",
            section: Section::Activities,
            kind_of_page: String::new(),
            title: words.support_offer_archive_title(name, what),
            why: words.support_offer_archive_why().to_string(),
            save: words.support_offer_archive_save(),
            done: words.support_offer_archive_done(name),
            brought_back: words.support_offer_restore_done(name),
        })
    }
}

/// Archives an offer, and goes back to its activity.
fn archive_offer(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let activity = wanted(visit)?.activity;
    let kept = SupportOffer::in_archive(visit)?;
    let version = visit.version()?;
    visit.change(Verb::Archive, |change| change.archive(kept.id, version))?;
    visit.done(kept.done, crate::skills_audit::list(activity))
}

fn wanted(visit: &mut Visit<'_>) -> Result<SupportOffer, Trouble> {
    let id: SupportOfferId = visit.id("support_offer")?;
    Ok(SupportOffer::find(visit.store()?, id)?)
}

/// Where an offer is shown.
pub(crate) fn address(id: SupportOfferId) -> String {
    format!("/support-offers/{id}")
}
