//! Papers about claims in every format: the form, blank or filled in, and the note about what became of it.

use super::{address, called, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Section},
    overview::ShowPage,
};
use alongside_document::Document;
use alongside_involvement::Problems;
use alongside_involvement::activity::Activity;
use alongside_involvement::charity::Charity;
use alongside_involvement::payment_claim::{ClaimPapers, PaymentClaim, PrintedClaim, Totals};
use alongside_involvement::policy::Policy;
use alongside_involvement::representative::Representative;
use alongside_involvement::staff::{Staff, StaffFacts};
use alongside_locales::Words;

/// Which paper.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sheet {
    Blank,
    Filled,
    Note,
}

pub(super) fn blank(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    show(visit, Sheet::Blank)
}

pub(super) fn hand_blank(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand(visit, Sheet::Blank)
}

pub(super) fn filled(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    show(visit, Sheet::Filled)
}

pub(super) fn hand_filled(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand(visit, Sheet::Filled)
}

pub(super) fn note(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    show(visit, Sheet::Note)
}

pub(super) fn hand_note(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand(visit, Sheet::Note)
}

/// The person's own format comes first.
fn show(visit: &mut Visit<'_>, sheet: Sheet) -> Result<Reply, Trouble> {
    let own = match claim(visit, sheet)? {
        Some(claim) => {
            let person = Representative::find(visit.store()?, claim.facts.representative)?;
            person.format.and_then(|it| it.made_here())
        }
        None => None,
    };
    let draft = PaperDraft::offering(own, visit.words.language());
    page(visit, sheet, &draft, Problems::default())
}

fn hand(visit: &mut Visit<'_>, sheet: Sheet) -> Result<Reply, Trouble> {
    hand_paper(
        visit,
        |visit, draft, problems| page(visit, sheet, draft, problems),
        |visit, choice| {
            let claim = claim(visit, sheet)?;
            let words = Words::new(choice.language);
            let document = document(visit, sheet, claim.as_ref(), words)?;
            let paper = FinishedPaper::new(document, here(sheet, claim.as_ref()));
            // The name of a file tells nobody whose it is.
            Ok(match &claim {
                Some(claim) => paper.called(called(visit, claim.number)?),
                None => paper,
            })
        },
    )
}

fn claim(visit: &mut Visit<'_>, sheet: Sheet) -> Result<Option<PaymentClaim>, Trouble> {
    match sheet {
        Sheet::Blank => Ok(None),
        Sheet::Filled | Sheet::Note => wanted(visit).map(Some),
    }
}

fn here(sheet: Sheet, claim: Option<&PaymentClaim>) -> String {
    match (sheet, claim) {
        (Sheet::Filled, Some(claim)) => format!("{}/paper", address(claim.id)),
        (Sheet::Note, Some(claim)) => format!("{}/note", address(claim.id)),
        _ => "/payment-claims/form".to_string(),
    }
}

fn page(
    visit: &mut Visit<'_>,
    sheet: Sheet,
    draft: &PaperDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let claim = claim(visit, sheet)?;
    let document = document(visit, sheet, claim.as_ref(), words)?;
    let form = PaperForm::new(visit, here(sheet, claim.as_ref()), draft, true, &problems);
    let (back, text) = match &claim {
        Some(claim) => (address(claim.id), words.payment_claim_back_to()),
        None => (
            "/payment-claims".to_string(),
            words.payment_claim_back_to_list(),
        ),
    };
    let frame = Frame::new(visit, document.title)
        .section(Section::Money)
        .lede(words.overview_page_lede())
        .back(back, text)
        .problems(problems.clone());
    paper_page(
        &problems,
        askama::Template::render(&ShowPage { frame, form })?,
    )
}

fn document(
    visit: &mut Visit<'_>,
    sheet: Sheet,
    claim: Option<&PaymentClaim>,
    words: Words,
) -> Result<Document, Trouble> {
    let made_on = visit.today();
    let letterhead = visit.letterhead()?;
    let me = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let store = visit.store()?;
    let policy = match claim {
        Some(claim) => Policy::kept(store, claim.policy)?,
        None => Policy::on(store, made_on)?,
    };
    let appeal = match claim {
        Some(claim) => claim.appeal(store, made_on)?,
        None => policy.facts.appeal.clone(),
    };
    let activity = match claim.and_then(|claim| claim.facts.activity) {
        Some(id) => Some(Activity::find(store, id)?.facts),
        None => None,
    };
    let contact: StaffFacts = match &activity {
        Some(activity) => Staff::find(store, activity.contact)?.facts,
        None => {
            let named = Charity::of(store)?.and_then(|it| it.facts.contact);
            Staff::find(store, named.unwrap_or(me))?.facts
        }
    };
    let papers = ClaimPapers {
        letterhead: &letterhead,
        contact: &contact,
        policy: &policy,
        appeal: &appeal,
        made_on,
    };
    let Some(claim) = claim else {
        return Ok(papers.blank(words));
    };
    let person = Representative::find(store, claim.facts.representative)?.facts;
    let lines = claim.lines(store)?;
    let advances = claim.advances(store)?;
    let totals = Totals::of(
        lines.iter().map(|line| &line.facts),
        advances.iter().map(|it| it.facts.pence),
    );
    let refused = claim.refused_because(store)?;
    let number = called(visit, claim.number)?;
    let printed = PrintedClaim {
        claim,
        number: &number,
        person: person.name_on_papers(),
        activity: activity.as_ref().map_or("", |it| &it.title),
        lines: &lines,
        advances: &advances,
        totals: &totals,
        refused: &refused,
    };
    match sheet {
        Sheet::Note => papers.note(words, &printed).ok_or(Trouble::NotFound),
        _ => Ok(papers.filled(words, &printed)),
    }
}
