//! One certificate: what it says, how far it is, and the paper itself in every format.

use super::{address, days, stage, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, SummaryList, Tag, hand_paper, paper_page},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::certificate::{
    Certificate, CertificateHanded, CertificatePaper, Stage, hours_differ,
};
use alongside_involvement::store::FormToken;
use alongside_involvement::{
    Problems, activity::Activity, representative::Representative, staff::Staff,
};
use askama::Template;

#[derive(Template)]
#[template(path = "certificate/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    archived: bool,
    token: FormToken,
    stage: Tag,
    next: Option<Next>,
    may_edit: bool,
    /// Where a newer one is written; `None` while this one is not issued.
    again: Option<String>,
    /// What is to be known of its hours, or of the one that takes its place.
    notes: Vec<String>,
    said: SummaryList,
    own_format: Option<String>,
    draft: bool,
    form: PaperForm,
    history: String,
}

/// What is to be done next.
struct Next {
    what: String,
    how: String,
    address: String,
    button: String,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let certificate = wanted(visit)?;
    let person = Representative::find(visit.store()?, certificate.facts.representative)?;
    let own = person.format.and_then(|it| it.made_here());
    let draft = PaperDraft::offering(own, certificate.facts.language);
    page(visit, &certificate, &draft, Problems::default())
}

/// Opens, saves or prints the certificate.
pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let certificate = wanted(visit)?;
    hand_paper(
        visit,
        |visit, draft, problems| page(visit, &certificate, draft, problems),
        |visit, choice| {
            let letterhead = visit.letterhead()?;
            let contact = Staff::find(visit.store()?, certificate.facts.contact)?.facts;
            let paper = CertificatePaper {
                certificate: &certificate,
                letterhead: &letterhead,
                contact: &contact,
                made_on: visit.today(),
            };
            let document = paper.document(choice.edition.format);
            Ok(FinishedPaper::new(document, address(certificate.id)).called(paper.file_name()))
        },
    )
}

fn page(
    visit: &mut Visit<'_>,
    certificate: &Certificate,
    draft: &PaperDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let facts = &certificate.facts;
    let name = facts.name.as_str();
    let address = address(certificate.id);
    let store = visit.store()?;
    let person = Representative::find(store, facts.representative)?;
    let contact = Staff::find(store, facts.contact)?.facts.name;
    let activity = match facts.activity {
        Some(id) => Activity::find(store, id)?.facts.title,
        None => words.certificate_whole_time().to_string(),
    };
    let handed: Vec<String> = CertificateHanded::of(store, certificate.id)?
        .into_iter()
        .map(|it| words.certificate_handed_line(&words.day_short(it.on), it.format.name(words)))
        .collect();
    let own_format = person.format.as_ref().map(|it| {
        let format = it.in_words(words);
        if it.made_here().is_some() {
            words.certificate_show_own_format(person.facts.called(), &format)
        } else {
            words.certificate_show_own_outside(person.facts.called(), &format)
        }
    });
    let approved = match &certificate.approved {
        Some(approved) => words
            .certificate_show_approved_how(&words.day_short(approved.on), approved.how.name(words)),
        None => words.certificate_show_not_approved().to_string(),
    };
    let hours = |minutes: Option<u32>| {
        minutes
            .map(|it| words.hours(it as usize))
            .unwrap_or_default()
    };
    let signature = |name: &str, role: &str| format!("{name}\n{role}");
    let issued = certificate.issued.as_ref();
    let said = SummaryList::new()
        .row(
            words.certificate_show_number(),
            issued.map(|it| it.number.to_string()).unwrap_or_default(),
        )
        .row(
            words.certificate_show_given(),
            issued.map(|it| words.day_short(it.on)).unwrap_or_default(),
        )
        .row(words.certificate_handed_on(), handed.join("\n"))
        .row(words.certificate_show_approved(name), approved)
        .row(words.certificate_representative_label(), &person.facts.name)
        .row(
            words.certificate_activity_label(),
            words.certificate_for(&activity, &days(words, facts)),
        )
        .row(words.certificate_name_label(), name)
        .row(words.certificate_did_label(), &facts.did)
        .row(words.certificate_role_label(), &facts.role)
        .row(
            words.certificate_meeting_hours_label(),
            hours(facts.meeting_minutes),
        )
        .row(
            words.certificate_preparation_hours_label(),
            hours(facts.preparation_minutes),
        )
        .row(
            words.certificate_training_hours_label(),
            hours(facts.training_minutes),
        )
        .row(words.certificate_hours_why_label(), &facts.hours_why)
        .row(words.certificate_changed_label(), &facts.changed)
        .row(words.certificate_skills_label(), &facts.skills)
        .row(
            words.certificate_group_signatory_label(),
            signature(&facts.group_signatory, &facts.group_signatory_role),
        )
        .row(
            words.certificate_charity_signatory_label(),
            signature(&facts.charity_signatory, &facts.charity_signatory_role),
        )
        .row(words.certificate_contact_label(), contact)
        .row(
            words.certificate_language_label(),
            facts.language.own_name(),
        );
    let notes = notes(visit, certificate)?;
    let form = PaperForm::new(visit, &address, draft, false, &problems);
    let token = visit.new_token();
    let next = if certificate.archived {
        None
    } else {
        next(words, certificate, &address)
    };
    let frame = Frame::new(visit, words.certificate_show_title(&person.facts.name))
        .kind_of_page(issued.map_or(words.certificate_show_caption_draft(), |it| {
            it.number.as_str()
        }))
        .section(Section::Certificates)
        .crumb("/certificates", words.certificate_list_title())
        .problems(problems.clone());
    let page = ShowPage {
        frame,
        archived: certificate.archived,
        token,
        stage: stage(words, certificate),
        next,
        again: (issued.is_some() && !certificate.archived)
            .then(|| format!("/certificates/new?instead={}", certificate.id)),
        notes,
        may_edit: certificate.stage() != Stage::Issued && !certificate.archived,
        said,
        own_format,
        draft: issued.is_none(),
        form,
        history: format!("/history/certificate/{}", certificate.id),
        address,
    };
    paper_page(&problems, page.render()?)
}

/// What is to be known of an issued certificate: other hours than the records count now, and the one that takes its place.
fn notes(visit: &mut Visit<'_>, certificate: &Certificate) -> Result<Vec<String>, Trouble> {
    let words = visit.words;
    let facts = &certificate.facts;
    let mut notes = Vec::new();
    if certificate.issued.is_none() {
        return Ok(notes);
    }
    let store = visit.store()?;
    let newer = Certificate::newer(store, certificate.id)?;
    match newer.map(|it| it.issued) {
        Some(Some(issued)) => {
            notes.push(words.certificate_show_newer(issued.number.as_str()));
            return Ok(notes);
        }
        Some(None) => notes.push(words.certificate_show_newer_draft().to_string()),
        None => {}
    }
    let counted = Certificate::counted(
        store,
        facts.representative,
        facts.activity,
        facts.from,
        facts.until,
    )?;
    // Hours that were changed by hand were others from the beginning.
    if counted.times > 0 && facts.hours_why.is_empty() && hours_differ(facts, &counted) {
        notes.push(words.certificate_show_hours_changed().to_string());
        let line = words.certificate_show_counted_line(
            &words.hours(counted.meeting_minutes as usize),
            &words.hours(counted.preparation_minutes as usize),
            &words.hours(counted.training_minutes as usize),
        );
        notes.push(format!("{}: {line}", words.certificate_show_counted()));
    }
    Ok(notes)
}

fn next(words: alongside_locales::Words, certificate: &Certificate, address: &str) -> Option<Next> {
    let name = certificate.facts.name.as_str();
    match certificate.stage() {
        Stage::Draft => Some(Next {
            what: words.certificate_show_next_draft(name),
            how: words.certificate_show_next_draft_how(name),
            address: format!("{address}/approve"),
            button: words.certificate_approve_action(name),
        }),
        Stage::Approved => Some(Next {
            what: words.certificate_show_next_approved().to_string(),
            how: words.certificate_show_next_approved_how().to_string(),
            address: format!("{address}/issue"),
            button: words.certificate_issue_action().to_string(),
        }),
        Stage::Issued => None,
    }
}
