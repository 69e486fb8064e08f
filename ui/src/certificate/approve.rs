//! Recording that the person approved the words of their certificate.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Radios},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::certificate::{ApprovalDraft, ApprovalHow, Certificate, Stage};
use alongside_involvement::store::Verb;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let certificate = wanted(visit)?;
    if certificate.stage() == Stage::Issued {
        return Ok(Reply::GoTo(address(certificate.id)));
    }
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| ApprovalDraft::on(today));
    page(visit, &certificate, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let certificate = wanted(visit)?;
    let name = &certificate.facts.name;
    if certificate.stage() == Stage::Issued {
        return visit.done(words.certificate_issue_already(), address(certificate.id));
    }
    let draft: ApprovalDraft = visit.form()?;
    let approved = match draft.check(words, visit.today()) {
        Ok(approved) => approved,
        Err(problems) => return page(visit, &certificate, &draft, problems),
    };
    // The version on the form: words that somebody changed meanwhile are not the ones that were approved.
    let version = visit.version()?;
    match visit.change(Verb::Agree, |change| {
        Certificate::approve(change, certificate.id, version, approved)
    }) {
        Ok(_) => visit.done(
            words.certificate_approve_done(name),
            address(certificate.id),
        ),
        Err(trouble) if trouble.is_stale() => page(
            visit,
            &certificate,
            &draft,
            Problems::one("", words.problem_changed_meanwhile()),
        ),
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    certificate: &Certificate,
    draft: &ApprovalDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(certificate.id);
    let name = &certificate.facts.name;
    let ways = ApprovalHow::ALL
        .iter()
        .map(|how| (how.code(), how.name(words)))
        .collect();
    let frame = Frame::new(visit, words.certificate_approve_title(name))
        .lede(words.certificate_approve_lede())
        .section(Section::Certificates)
        .back(&address, words.certificate_back_to(name))
        .problems(problems);
    Form::new(
        format!("{address}/approve"),
        words.certificate_approve_save(),
    )
    .carry("version", certificate.version)
    .ask(DateInput::new(
        "on",
        words.certificate_approved_on_label(),
        draft.day().typed(),
    ))
    .ask(Radios::new(
        "how",
        words.certificate_approved_how_label(),
        ways,
        draft.how.clone(),
    ))
    .leave(address, words.page_leave())
    .page(visit, frame)
}
