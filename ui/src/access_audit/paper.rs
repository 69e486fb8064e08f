//! The papers of an audit: with its answers, or an empty checklist.

use super::{address, wanted};
use crate::overview::ShowPage;
use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::access_audit::{AuditPaper, AuditPaperKind};
use alongside_locales::Words;
use askama::Template;

pub(super) fn show_report(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    show(visit, AuditPaperKind::Report)
}

pub(super) fn hand_report(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand(visit, AuditPaperKind::Report)
}

pub(super) fn show_checklist(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    show(visit, AuditPaperKind::Checklist)
}

pub(super) fn hand_checklist(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand(visit, AuditPaperKind::Checklist)
}

fn show(visit: &mut Visit<'_>, kind: AuditPaperKind) -> Result<Reply, Trouble> {
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, kind, &draft, Problems::new())
}

fn hand(visit: &mut Visit<'_>, kind: AuditPaperKind) -> Result<Reply, Trouble> {
    hand_paper(
        visit,
        |visit, draft, problems| page(visit, kind, draft, problems),
        |visit, choice| {
            let paper = gathered(visit)?;
            let document = paper.document(Words::new(choice.language), kind, visit.today());
            Ok(FinishedPaper::new(document, here(&paper, kind)))
        },
    )
}

fn page(
    visit: &mut Visit<'_>,
    kind: AuditPaperKind,
    draft: &PaperDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let paper = gathered(visit)?;
    let audit = &paper.audit;
    let form = PaperForm::new(visit, here(&paper, kind), draft, true, &problems);
    let lede = match kind {
        AuditPaperKind::Report => words.access_audit_paper_lede(),
        AuditPaperKind::Checklist => words.access_audit_paper_checklist_lede(),
    };
    let frame = Frame::new(visit, paper.title(words, kind))
        .section(Section::Activities)
        .caption(words.overview_page_caption(&paper.activity))
        .kind_of_page(&paper.activity)
        .lede(lede)
        .back(
            address(audit.id),
            words.access_audit_back(&audit.facts.name),
        )
        .problems(problems.clone());
    paper_page(&problems, ShowPage { frame, form }.render()?)
}

fn gathered(visit: &mut Visit<'_>) -> Result<AuditPaper, Trouble> {
    let audit = wanted(visit)?;
    let letterhead = visit.letterhead()?;
    Ok(AuditPaper::gather(visit.store()?, audit, letterhead)?)
}

fn here(paper: &AuditPaper, kind: AuditPaperKind) -> String {
    let address = address(paper.audit.id);
    match kind {
        AuditPaperKind::Report => format!("{address}/paper"),
        AuditPaperKind::Checklist => format!("{address}/checklist"),
    }
}
