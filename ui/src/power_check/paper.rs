//! The blank sheet as a paper: choose a format, then open, save or print it.

use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Section},
    overview::{ShowPage, wanted},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::ActivityPapers;
use alongside_involvement::power_check::BlankSheet;
use alongside_locales::Words;
use askama::Template;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand_paper(visit, page, |visit, choice| {
        let papers = wanted(visit)?;
        let sheet = BlankSheet {
            activity: &papers.activity.facts.title,
            contact: &papers.contact,
            deputy: papers.deputy.as_ref(),
            letterhead: &papers.letterhead,
            made_on: visit.today(),
        };
        let document = sheet.document(Words::new(choice.language));
        Ok(FinishedPaper::new(document, address(&papers)))
    })
}

fn page(visit: &mut Visit<'_>, draft: &PaperDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let papers = wanted(visit)?;
    let title = papers.title();
    let back = format!(
        "{}/power-check",
        crate::activity::address(papers.activity.id)
    );
    let form = PaperForm::new(visit, address(&papers), draft, true, &problems);
    let frame = Frame::new(visit, words.power_check_paper_title(&title))
        .section(Section::Activities)
        .caption(words.overview_page_caption(&title))
        .lede(words.overview_page_lede())
        .back(back, words.power_check_back())
        .problems(problems.clone());
    paper_page(&problems, ShowPage { frame, form }.render()?)
}

fn address(papers: &ActivityPapers) -> String {
    let activity = crate::activity::address(papers.activity.id);
    format!("{activity}/power-check/paper")
}
