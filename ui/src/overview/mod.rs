//! The overview of an activity: choose a format, then open, save or print it.

use crate::{
    Reply, Route, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityId, ActivityPapers, Overview};
use alongside_locales::Words;
use askama::Template;

/// The addresses of overviews.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities/{activity}/papers/overview", show),
    Route::post("/activities/{activity}/papers/overview", hand),
];

/// The page of one paper.
#[derive(Template)]
#[template(path = "overview/show.html")]
pub(crate) struct ShowPage {
    pub(crate) frame: Frame,
    pub(crate) form: PaperForm,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &draft, Problems::default())
}

fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand_paper(visit, page, |visit, choice| {
        let papers = wanted(visit)?;
        let document = papers.overview(Words::new(choice.language), visit.today());
        Ok(FinishedPaper::new(document, address(papers.activity.id)))
    })
}

fn page(visit: &mut Visit<'_>, draft: &PaperDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let papers = wanted(visit)?;
    let id = papers.activity.id;
    let form = PaperForm::new(visit, address(id), draft, true, &problems);
    let frame = Frame::new(visit, Overview::title(&papers.activity.facts, words))
        .section(Section::Activities)
        .caption(words.overview_page_caption(&papers.activity.facts.title))
        .lede(words.overview_page_lede())
        .back(
            format!("/activities/{id}/papers"),
            words.activity_back_to(&papers.activity.facts.title),
        )
        .problems(problems.clone());
    paper_page(&problems, ShowPage { frame, form }.render()?)
}

/// What the papers of the activity in the address are made from.
pub(crate) fn wanted(visit: &mut Visit<'_>) -> Result<ActivityPapers, Trouble> {
    let id: ActivityId = visit.id("activity")?;
    let letterhead = visit.letterhead()?;
    let store = visit.store()?;
    Ok(ActivityPapers::gather(
        store,
        Activity::find(store, id)?,
        letterhead,
    )?)
}

fn address(id: ActivityId) -> String {
    format!("/activities/{id}/papers/overview")
}
