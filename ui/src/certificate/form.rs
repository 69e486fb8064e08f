//! The form for a certificate, new or known.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{
        Checkboxes, DateInput, Form, Options, Radios, Select, TextArea, TextInput, Width,
        both_texts,
    },
    layout::{Frame, Section},
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::certificate::{
    Certificate, CertificateDraft, CertificateFacts, CertificateId, Stage, questions,
};
use alongside_involvement::representative::{Namesakes, Representative, RepresentativeId};
use alongside_involvement::store::Verb;
use alongside_involvement::{Problems, check, day, staff::Staff};
use alongside_locales::{Language, Words};
use serde::Deserialize;

/// For whom and for what a new certificate is, where a page that leads here knows it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct For {
    representative: String,
    activity: String,
    instead: String,
}

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = match visit.kept_draft() {
        Some(draft) => draft,
        None => suggested(visit)?,
    };
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: CertificateDraft = visit.form()?;
    let charity = visit.letterhead()?.charity;
    if counts(visit) {
        let counted = with_hours(visit, draft)?;
        return new_page(visit, &counted, Problems::default());
    }
    let facts = match draft.check(words, &charity) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    if let Err(problems) = asked(visit, &draft, &facts)? {
        return new_page(visit, &draft, problems);
    }
    let subject = visit.change(Verb::Add, |change| Certificate::add(change, &facts))?;
    visit.done(
        words.certificate_new_done(&facts.name),
        format!("/certificates/{}", subject.uuid()),
    )
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let certificate = wanted(visit)?;
    if certificate.stage() == Stage::Issued {
        return Ok(Reply::GoTo(address(certificate.id)));
    }
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| CertificateDraft::from(&certificate.facts));
    edit_page(
        visit,
        &certificate,
        &draft,
        certificate.version,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let certificate = wanted(visit)?;
    if certificate.stage() == Stage::Issued {
        return visit.done(words.certificate_issue_already(), address(certificate.id));
    }
    let draft: CertificateDraft = visit.form()?;
    let version = visit.version()?;
    let charity = visit.letterhead()?.charity;
    if counts(visit) {
        let counted = with_hours(visit, draft)?;
        return edit_page(visit, &certificate, &counted, version, Problems::default());
    }
    let facts = match draft.check(words, &charity) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &certificate, &draft, version, problems),
    };
    if let Err(problems) = asked(visit, &draft, &facts)? {
        return edit_page(visit, &certificate, &draft, version, problems);
    }
    match visit.change(Verb::Save, |change| {
        Certificate::save(change, certificate.id, version, &facts)
    }) {
        Ok(_) => visit.done(
            words.certificate_edit_done(&facts.name),
            address(certificate.id),
        ),
        Err(trouble) if trouble.is_stale() => {
            let kept = CertificateDraft::from(&certificate.facts);
            edit_page(
                visit,
                &certificate,
                &draft,
                certificate.version,
                both_texts(words, &draft, &kept),
            )
        }
        Err(trouble) => Err(trouble),
    }
}

/// Whether the button was pressed that counts the hours.
fn counts(visit: &Visit<'_>) -> bool {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Pressed {
        count: String,
    }
    visit.form::<Pressed>().is_ok_and(|it| it.count == "yes")
}

/// The form with the hours that the records of attendance count for the person, the activity and the days that were typed.
fn with_hours(visit: &mut Visit<'_>, draft: CertificateDraft) -> Result<CertificateDraft, Trouble> {
    let words = visit.words;
    let mut ignored = Problems::default();
    let from = draft.since().check(&mut ignored, words, ("from", ""));
    let until = draft.until().check(&mut ignored, words, ("until", ""));
    let (Ok(person), Some(from), Some(until)) = (draft.representative.parse(), from, until) else {
        return Ok(draft);
    };
    let activity = draft.activity.parse().ok();
    let counted = Certificate::counted(visit.store()?, person, activity, from, until)?;
    let typed = |minutes: u32| check::typed_hours((minutes > 0).then_some(minutes));
    Ok(CertificateDraft {
        meeting_hours: typed(counted.meeting_minutes),
        preparation_hours: typed(counted.preparation_minutes),
        training_hours: typed(counted.training_minutes),
        ..draft
    })
}

/// What is asked before it is saved, where the charity keeps who came.
fn asked(
    visit: &mut Visit<'_>,
    draft: &CertificateDraft,
    facts: &CertificateFacts,
) -> Result<Result<(), Problems>, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    if !Certificate::is_attendance_kept(store)? {
        return Ok(Ok(()));
    }
    let counted = Certificate::counted(
        store,
        facts.representative,
        facts.activity,
        facts.from,
        facts.until,
    )?;
    Ok(questions(words, draft, facts, &counted))
}

/// What a new certificate most likely says: name, activity and days as they are known, and whoever works as one signatory.
fn suggested(visit: &mut Visit<'_>) -> Result<CertificateDraft, Trouble> {
    let words = visit.words;
    let wanted: For = visit.query();
    let today = visit.today();
    let who = visit.session.who;
    let store = visit.store()?;
    let mut draft = CertificateDraft {
        language: words.language().code().to_string(),
        contact: who.map(|id| id.to_string()).unwrap_or_default(),
        ..CertificateDraft::default()
    };
    if let Some(member) = who.map(|id| Staff::find(store, id)).transpose()? {
        draft.charity_signatory = member.facts.name;
        draft.charity_signatory_role = member.facts.job_title;
    }
    if let Ok(id) = wanted.instead.parse::<CertificateId>() {
        let old = Certificate::find(store, id)?.facts;
        let again = CertificateDraft {
            instead: id.to_string(),
            hours_why: String::new(),
            ..CertificateDraft::from(&old)
        };
        return with_hours(visit, again);
    }
    if let Ok(id) = wanted.representative.parse::<RepresentativeId>() {
        let person = Representative::find(store, id)?;
        draft.representative = id.to_string();
        draft.name = person.facts.name_on_papers().to_string();
        if let Some(language) = person.format.map(|it| it.language) {
            draft.language = language.code().to_string();
        }
    }
    if let Ok(id) = wanted.activity.parse::<ActivityId>() {
        let facts = Activity::find(store, id)?.facts;
        draft.activity = id.to_string();
        let language = Language::from_code(&draft.language).unwrap_or(words.language());
        draft.did = Words::new(language).certificate_did_suggested(&facts.title);
        draft.contact = facts.contact.to_string();
        [draft.from_day, draft.from_month, draft.from_year] = day::typed(facts.start);
        [draft.until_day, draft.until_month, draft.until_year] =
            day::typed(facts.end.filter(|end| *end <= today).or(Some(today)));
    }
    with_hours(visit, draft)
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &CertificateDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.certificate_new_title())
        .lede(words.certificate_new_lede())
        .section(Section::Certificates)
        .back("/certificates", words.certificate_back_to_list())
        .problems(problems);
    let asks = asks_why(&frame, draft);
    let form = Form::new("/certificates/new", words.certificate_new_save());
    fields(visit, draft, form, asks)?
        .also("count", "yes", words.certificate_count())
        .leave("/certificates", words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    certificate: &Certificate,
    draft: &CertificateDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(certificate.id);
    let name = &certificate.facts.name;
    let mut frame = Frame::new(visit, words.certificate_edit_title(name))
        .section(Section::Certificates)
        .back(&address, words.certificate_back_to(name))
        .problems(problems);
    if certificate.stage() == Stage::Approved {
        frame = frame.lede(words.certificate_edit_approved_note(name));
    }
    let form = Form::new(format!("{address}/edit"), words.certificate_edit_save())
        .carry("version", version);
    let asks = asks_why(&frame, draft);
    fields(visit, draft, form, asks)?
        .also("count", "yes", words.certificate_count())
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn fields(
    visit: &mut Visit<'_>,
    draft: &CertificateDraft,
    form: Form,
    asks: bool,
) -> Result<Form, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let first = |text: &str| std::iter::once((String::new(), text.to_string()));
    let people: Options = first(words.certificate_representative_nobody())
        .chain(
            Namesakes::to_choose(store, words)?
                .into_iter()
                .map(|(id, name)| (id.to_string(), name)),
        )
        .collect();
    let activities: Options = first(words.certificate_whole_time())
        .chain(
            Activity::titles(store)?
                .into_iter()
                .map(|(id, title)| (id.to_string(), title)),
        )
        .collect();
    let contacts: Options = first(words.certificate_contact_nobody())
        .chain(
            Staff::list(store)?
                .into_iter()
                .map(|it| (it.id.to_string(), it.facts.name)),
        )
        .collect();
    let form = form
        .ask(Select::new(
            "representative",
            words.certificate_representative_label(),
            people,
            &draft.representative,
        ))
        .ask(
            Select::new(
                "activity",
                words.certificate_activity_label(),
                activities,
                &draft.activity,
            )
            .hint(words.certificate_activity_hint()),
        );
    let mut form = what(words, draft, form).carry("instead", &draft.instead);
    if asks {
        let sure = Options::new().option("yes", words.certificate_all_the_same());
        let chosen: Vec<String> = vec![draft.all_the_same.clone()];
        form = form.ask(Checkboxes::new(
            "all-the-same",
            words.certificate_all_the_same_label(),
            sure,
            chosen,
        ));
    }
    Ok(signatures(words, draft, form)
        .ask(
            Select::new(
                "contact",
                words.certificate_contact_label(),
                contacts,
                &draft.contact,
            )
            .hint(words.certificate_contact_hint()),
        )
        .aside(
            words.certificate_aside_title(),
            vec![
                words.certificate_aside_one().to_string(),
                words.certificate_aside_two().to_string(),
            ],
            words.certificate_aside_advice(),
        ))
}

/// Whether the page asks if it is right that no record says that the person came.
fn asks_why(frame: &Frame, draft: &CertificateDraft) -> bool {
    !draft.all_the_same.is_empty() || frame.problems.about("all-the-same").is_some()
}

/// What the certificate says of the person.
fn what(words: Words, draft: &CertificateDraft, form: Form) -> Form {
    let languages = [Language::English, Language::Welsh].map(|it| (it.code(), it.own_name()));
    let hours = |name, label, value: &str| {
        TextInput::new(name, label, value)
            .width(Width::Four)
            .suffix(words.certificate_hours_suffix())
    };
    form.ask(Radios::new(
        "language",
        words.certificate_language_label(),
        languages.into_iter().collect(),
        draft.language.clone(),
    ))
    .ask(
        TextInput::new("name", words.certificate_name_label(), &draft.name)
            .hint(words.certificate_name_hint()),
    )
    .ask(
        TextArea::new("did", words.certificate_did_label(), &draft.did)
            .hint(words.certificate_did_hint())
            .rows(3),
    )
    .ask(
        TextInput::new("role", words.certificate_role_label(), &draft.role)
            .hint(words.certificate_role_hint()),
    )
    .ask(DateInput::new(
        "from",
        words.certificate_from_label(),
        draft.since().typed(),
    ))
    .ask(DateInput::new(
        "until",
        words.certificate_until_label(),
        draft.until().typed(),
    ))
    .heading(words.certificate_hours_heading())
    .sentence(words.certificate_hours_sentence())
    .ask(hours(
        "meeting-hours",
        words.certificate_meeting_hours_label(),
        &draft.meeting_hours,
    ))
    .ask(hours(
        "preparation-hours",
        words.certificate_preparation_hours_label(),
        &draft.preparation_hours,
    ))
    .ask(hours(
        "training-hours",
        words.certificate_training_hours_label(),
        &draft.training_hours,
    ))
    .ask(
        TextInput::new(
            "hours-why",
            words.certificate_hours_why_label(),
            &draft.hours_why,
        )
        .hint(words.certificate_hours_why_hint()),
    )
    .heading(words.certificate_words_heading())
    .ask(
        TextArea::new("changed", words.certificate_changed_label(), &draft.changed)
            .hint(words.certificate_changed_hint())
            .rows(3),
    )
    .ask(
        TextArea::new("skills", words.certificate_skills_label(), &draft.skills)
            .hint(words.certificate_skills_hint())
            .rows(3),
    )
}

/// Who signs.
pub(super) fn signatures(words: Words, draft: &CertificateDraft, form: Form) -> Form {
    form.heading(words.certificate_signatures_heading())
        .sentence(words.certificate_signatures_sentence())
        .ask(TextInput::new(
            "group-signatory",
            words.certificate_group_signatory_label(),
            &draft.group_signatory,
        ))
        .ask(
            TextInput::new(
                "group-signatory-role",
                words.certificate_group_signatory_role_label(),
                &draft.group_signatory_role,
            )
            .hint(words.certificate_group_signatory_role_hint()),
        )
        .ask(TextInput::new(
            "charity-signatory",
            words.certificate_charity_signatory_label(),
            &draft.charity_signatory,
        ))
        .ask(TextInput::new(
            "charity-signatory-role",
            words.certificate_charity_signatory_role_label(),
            &draft.charity_signatory_role,
        ))
}
