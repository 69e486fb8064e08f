//! A version as a paper: choose a format, then open, save or print it.

use super::{address, frame, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_chosen, paper_page},
    overview::ShowPage,
};
use alongside_document::{Document, Sheet};
use alongside_involvement::activity::{Activity, ActivityPapers};
use alongside_involvement::agreement::Agreement;
use alongside_involvement::charity::Charity;
use alongside_involvement::staff::Staff;
use alongside_involvement::versioned_paper::{PrintedVersion, VersionedPaper};
use alongside_involvement::{Problems, keep_pictures};
use alongside_locales::Words;
use askama::Template;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = wanted(visit)?;
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &kept, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = wanted(visit)?;
    let draft: PaperDraft = visit.form()?;
    let sheet = draft.poster().filter(|_| kept.kind.hangs_on_a_wall());
    let checked = match sheet {
        Some(_) => draft.as_poster().check(visit.words),
        None => draft.check(visit.words),
    };
    let choice = match checked {
        Ok(choice) => choice,
        Err(problems) => return page(visit, &kept, &draft, problems),
    };
    hand_chosen(
        visit,
        &draft,
        choice,
        |visit, draft, problems| page(visit, &kept, draft, problems),
        |visit, choice| {
            let document = document(visit, &kept, sheet, Words::new(choice.language))?;
            let then = format!("{}/paper", address(kept.id));
            Ok(FinishedPaper::new(document, then))
        },
    )
}

/// The paper, or the poster on this sheet. A policy has the charity's own contact, or else whoever is working.
pub(super) fn document(
    visit: &mut Visit<'_>,
    kept: &VersionedPaper,
    sheet: Option<Sheet>,
    words: Words,
) -> Result<Document, Trouble> {
    let (letterhead, made_on) = (visit.letterhead()?, visit.today());
    let who = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let store = visit.store()?;
    keep_pictures(store, kept.pictures())?;
    if let Some(id) = kept.activity {
        let papers = ActivityPapers::gather(store, Activity::find(store, id)?, letterhead)?;
        let tally = Agreement::tally(store, kept.id)?;
        return Ok(print(papers.printed(kept, tally, made_on), sheet, words));
    }
    let charity = Charity::of_or_named(store, || store.place().name())?;
    let contact = Staff::find(store, charity.facts.contact.unwrap_or(who))?.facts;
    let printed = PrintedVersion {
        paper: kept,
        activity: None,
        tally: Agreement::tally(store, kept.id)?,
        decisions: &[],
        contact: &contact,
        deputy: None,
        letterhead: &letterhead,
        made_on,
    };
    Ok(print(printed, sheet, words))
}

fn print(printed: PrintedVersion<'_>, sheet: Option<Sheet>, words: Words) -> Document {
    match sheet {
        Some(sheet) => printed.poster(words, sheet),
        None => printed.document(words),
    }
}

fn page(
    visit: &mut Visit<'_>,
    kept: &VersionedPaper,
    draft: &PaperDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let action = format!("{}/paper", address(kept.id));
    let form = if kept.kind.hangs_on_a_wall() {
        PaperForm::with_poster(visit, action, draft, &problems)
    } else {
        PaperForm::new(visit, action, draft, true, &problems)
    };
    let title = words.versioned_paper_print_title(&kept.with_version(words));
    let frame = frame(visit, kept, title)?
        .lede(words.overview_page_lede())
        .problems(problems.clone());
    paper_page(&problems, ShowPage { frame, form }.render()?)
}
