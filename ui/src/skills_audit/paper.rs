//! The paper of a skills audit.

use super::{address, wanted};
use crate::overview::ShowPage;
use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::skills_audit::SkillsPaper;
use alongside_locales::Words;
use askama::Template;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &draft, Problems::new())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand_paper(visit, page, |visit, choice| {
        let paper = gathered(visit)?;
        let document = paper.document(Words::new(choice.language), visit.today());
        let then = format!("{}/paper", address(paper.audit.id));
        Ok(FinishedPaper::new(document, then))
    })
}

fn page(visit: &mut Visit<'_>, draft: &PaperDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let paper = gathered(visit)?;
    let here = address(paper.audit.id);
    let form = PaperForm::new(visit, format!("{here}/paper"), draft, true, &problems);
    let frame = Frame::new(visit, paper.title(words))
        .section(Section::Activities)
        .caption(words.overview_page_caption(&paper.activity))
        .kind_of_page(&paper.activity)
        .lede(words.skills_audit_paper_lede())
        .back(here, words.skills_audit_back(&paper.audit.facts.role))
        .problems(problems.clone());
    paper_page(&problems, ShowPage { frame, form }.render()?)
}

fn gathered(visit: &mut Visit<'_>) -> Result<SkillsPaper, Trouble> {
    let audit = wanted(visit)?;
    let letterhead = visit.letterhead()?;
    Ok(SkillsPaper::gather(visit.store()?, audit, letterhead)?)
}
