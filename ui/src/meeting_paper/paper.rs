//! One paper of a meeting in any format: choose one, then open, save or print it.

use super::{address, frame_about, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    overview::ShowPage,
};
use alongside_involvement::Problems;
use alongside_involvement::keep_pictures;
use alongside_involvement::meeting_paper::MeetingPapers;
use alongside_locales::Words;
use askama::Template;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand_paper(visit, page, |visit, choice| {
        let (paper, meeting) = wanted(visit)?;
        let (letterhead, today) = (visit.letterhead()?, visit.today());
        let store = visit.store()?;
        let papers = MeetingPapers::gather(store, meeting, letterhead)?;
        let statements = paper.facts.statements.iter();
        keep_pictures(store, statements.filter_map(|it| it.picture.as_deref()))?;
        let document = papers.document(&paper, Words::new(choice.language), today);
        let then = format!("{}/paper", address(paper.id));
        Ok(FinishedPaper::new(document, then))
    })
}

fn page(visit: &mut Visit<'_>, draft: &PaperDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (paper, meeting) = wanted(visit)?;
    let action = format!("{}/paper", address(paper.id));
    let form = PaperForm::new(visit, action, draft, true, &problems);
    let heading = words.meeting_paper_read_title(&paper.facts.title);
    let frame = frame_about(visit, &paper, &meeting, heading)
        .lede(words.overview_page_lede())
        .problems(problems.clone());
    paper_page(&problems, ShowPage { frame, form }.render()?)
}
