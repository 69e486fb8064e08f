//! A role description as a paper: choose a format, then open, save or print it.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Section},
    overview::ShowPage,
};
use alongside_involvement::activity::{Activity, ActivityPapers};
use alongside_involvement::role_description::RoleDescription;
use alongside_involvement::{Problems, keep_pictures};
use alongside_locales::Words;
use askama::Template;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let role = wanted(visit)?;
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &role, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let role = wanted(visit)?;
    hand_paper(
        visit,
        |visit, draft, problems| page(visit, &role, draft, problems),
        |visit, choice| {
            let letterhead = visit.letterhead()?;
            let (today, store) = (visit.today(), visit.store()?);
            keep_pictures(store, role.pictures())?;
            let activity = Activity::find(store, role.activity)?;
            let papers = ActivityPapers::gather(store, activity, letterhead)?;
            let document = papers.role(&role, Words::new(choice.language), today);
            let then = format!("{}/paper", address(role.id));
            Ok(FinishedPaper::new(document, then))
        },
    )
}

fn page(
    visit: &mut Visit<'_>,
    role: &RoleDescription,
    draft: &PaperDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(role.id);
    let title = Activity::find(visit.store()?, role.activity)?.facts.title;
    let version = words.role_description_version(&role.number.to_string());
    let form = PaperForm::new(visit, format!("{address}/paper"), draft, true, &problems);
    let frame = Frame::new(visit, words.overview_role_title(&role.facts.heading))
        .kind_of_page(format!("{title}, {version}"))
        .section(Section::Papers)
        .caption(words.overview_page_caption(&title))
        .lede(words.overview_page_lede())
        .back(
            &address,
            words.role_description_back_to(&role.facts.heading),
        )
        .problems(problems.clone());
    paper_page(&problems, ShowPage { frame, form }.render()?)
}
