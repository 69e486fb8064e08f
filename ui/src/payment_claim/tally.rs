//! What a person was paid, by week and month, as a paper for them alone. The page shows no sums: it may be open while others look on.

use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Section},
    overview::ShowPage,
};
use alongside_document::Document;
use alongside_involvement::Problems;
use alongside_involvement::charity::Charity;
use alongside_involvement::payment_claim::{Tally, TallyPaper};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::staff::Staff;
use alongside_locales::Words;
use chrono::Months;

/// A tally goes back for so many months.
const MONTHS: u32 = 12;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = wanted(visit)?;
    let own = person.format.as_ref().and_then(|it| it.made_here());
    let draft = PaperDraft::offering(own, visit.words.language());
    page(visit, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand_paper(visit, page, |visit, choice| {
        let document = document(visit, Words::new(choice.language))?;
        let then = address(visit.id("representative")?);
        // The name of a file tells nobody whose it is.
        let name = visit.words.payment_claim_tally_file();
        Ok(FinishedPaper::new(document, then).called(name))
    })
}

/// Where somebody's tally is.
pub(super) fn address(person: RepresentativeId) -> String {
    format!("/representatives/{person}/tally")
}

fn wanted(visit: &mut Visit<'_>) -> Result<Representative, Trouble> {
    let id: RepresentativeId = visit.id("representative")?;
    Ok(Representative::find(visit.store()?, id)?)
}

fn page(visit: &mut Visit<'_>, draft: &PaperDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person = wanted(visit)?;
    let form = PaperForm::new(visit, address(person.id), draft, true, &problems);
    let frame = Frame::new(visit, words.payment_claim_tally_title(&person.facts.name))
        .section(Section::People)
        .lede(words.payment_claim_tally_lede())
        .back(
            format!("/representatives/{}", person.id),
            words.payee_back(&person.facts.name),
        )
        .problems(problems.clone());
    paper_page(
        &problems,
        askama::Template::render(&ShowPage { frame, form })?,
    )
}

fn document(visit: &mut Visit<'_>, words: Words) -> Result<Document, Trouble> {
    let today = visit.today();
    let letterhead = visit.letterhead()?;
    let me = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let person = wanted(visit)?;
    let store = visit.store()?;
    let named = Charity::of(store)?.and_then(|it| it.facts.contact);
    let contact = Staff::find(store, named.unwrap_or(me))?.facts;
    let first = today
        .checked_sub_months(Months::new(MONTHS))
        .and_then(|day| day.succ_opt())
        .unwrap_or(today);
    let tally = Tally::of(store, person.id, first, today)?;
    let paper = TallyPaper {
        letterhead: &letterhead,
        contact: &contact,
        person: person.facts.name_on_papers(),
        days: (first, today),
        made_on: today,
    };
    Ok(paper.document(words, &tally))
}
