//! Giving a certificate its number.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::Form,
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::certificate::{Certificate, Series, Stage};
use alongside_involvement::store::Verb;
use chrono::Datelike;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let certificate = wanted(visit)?;
    match certificate.stage() {
        Stage::Issued => Ok(Reply::GoTo(address(certificate.id))),
        Stage::Approved => page(visit, &certificate, Problems::default()),
        Stage::Draft => not_approved(visit, &certificate),
    }
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let certificate = wanted(visit)?;
    let address = address(certificate.id);
    // A second press finds the certificate issued: it gets the first answer.
    if let Some(issued) = &certificate.issued {
        return visit.done(
            words.certificate_issue_done(issued.number.as_str()),
            address,
        );
    }
    if certificate.stage() == Stage::Draft {
        return not_approved(visit, &certificate);
    }
    let (charity, today, version) = (visit.letterhead()?.charity, visit.today(), visit.version()?);
    let issued = visit.change(Verb::Issue, |change| {
        Certificate::issue(change, certificate.id, version, &charity, today).map(|_| ())
    });
    match issued {
        Ok(_) => {
            let number = wanted(visit)?
                .issued
                .map(|it| it.number.to_string())
                .unwrap_or_default();
            visit.done(words.certificate_issue_done(&number), address)
        }
        Err(trouble) if trouble.is_stale() => page(
            visit,
            &certificate,
            Problems::one("", words.problem_changed_meanwhile()),
        ),
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    certificate: &Certificate,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (charity, today) = (visit.letterhead()?.charity, visit.today());
    let number = Series::of(visit.store()?, &charity, today.year())?.next_number();
    let address = address(certificate.id);
    let name = &certificate.facts.name;
    let frame = Frame::new(visit, words.certificate_issue_title(name))
        .section(Section::Certificates)
        .back(&address, words.certificate_back_to(name))
        .problems(problems);
    Form::new(format!("{address}/issue"), words.certificate_issue_save())
        .sentence(words.certificate_issue_why(number.as_str(), &words.day_short(today)))
        .carry("version", certificate.version)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

/// Leads to what comes first.
fn not_approved(visit: &mut Visit<'_>, certificate: &Certificate) -> Result<Reply, Trouble> {
    let message = visit
        .words
        .certificate_issue_not_approved(&certificate.facts.name);
    visit.done(message, format!("{}/approve", address(certificate.id)))
}
