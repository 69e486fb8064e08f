//! A review as a paper: choose a format, then open, save or print it.

use super::{address, name, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Section},
    overview::ShowPage,
};
use alongside_document::Document;
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityPapers};
use alongside_involvement::review::{Evidence, Review, ReviewPaper};
use alongside_locales::Words;
use askama::Template;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let review = wanted(visit)?;
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &review, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let review = wanted(visit)?;
    hand_paper(
        visit,
        |visit, draft, problems| page(visit, &review, draft, problems),
        |visit, choice| {
            let document = document(visit, &review, Words::new(choice.language))?;
            let then = format!("{}/paper", address(review.id));
            Ok(FinishedPaper::new(document, then))
        },
    )
}

fn document(visit: &mut Visit<'_>, review: &Review, words: Words) -> Result<Document, Trouble> {
    let (letterhead, made_on) = (visit.letterhead()?, visit.today());
    let store = visit.store()?;
    let activity = Activity::find(store, review.activity)?;
    let papers = ActivityPapers::gather(store, activity.clone(), letterhead)?;
    let evidence = Evidence::gather(store, activity, made_on)?;
    let parts = review.parts(store)?;
    Ok(ReviewPaper {
        activity: &papers.activity.facts.title,
        review,
        parts: &parts,
        evidence: &evidence,
        contact: &papers.contact,
        deputy: papers.deputy.as_ref(),
        letterhead: &papers.letterhead,
        made_on,
    }
    .document(words))
}

fn page(
    visit: &mut Visit<'_>,
    review: &Review,
    draft: &PaperDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let title = Activity::find(visit.store()?, review.activity)?.facts.title;
    let action = format!("{}/paper", address(review.id));
    let form = PaperForm::new(visit, action, draft, true, &problems);
    let frame = Frame::new(visit, words.review_paper_title(&title))
        .kind_of_page(name(words, review))
        .section(Section::Activities)
        .caption(words.overview_page_caption(&title))
        .lede(words.overview_page_lede())
        .back(address(review.id), words.review_back())
        .problems(problems.clone());
    paper_page(&problems, ShowPage { frame, form }.render()?)
}
