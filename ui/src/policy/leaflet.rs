//! The leaflet about money, in every format, made from what holds today.

use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Icon, Link, Section},
};
use alongside_document::Document;
use alongside_involvement::Problems;
use alongside_involvement::charity::Charity;
use alongside_involvement::policy::{LeafletPaper, Policy};
use alongside_involvement::rate::Rate;
use alongside_involvement::staff::Staff;
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "policy/leaflet.html")]
struct LeafletPage {
    frame: Frame,
    left_out: Vec<Link>,
    form: PaperForm,
}

const HERE: &str = "/policies/leaflet";

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand_paper(visit, page, |visit, choice| {
        let document = document(visit, Words::new(choice.language))?;
        Ok(FinishedPaper::new(document, HERE))
    })
}

fn page(visit: &mut Visit<'_>, draft: &PaperDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let form = PaperForm::new(visit, HERE.to_string(), draft, true, &problems);
    let frame = Frame::new(visit, words.policy_leaflet_title())
        .section(Section::Money)
        .lede(words.policy_leaflet_lede())
        .back("/policies", words.policy_back())
        .problems(problems.clone());
    let rates = Rate::list(visit.store()?, false)?;
    let left_out = LeafletPaper::left_out(&rates, visit.today());
    let page = LeafletPage {
        frame,
        left_out: left_out
            .into_iter()
            .map(|rate| {
                let facts = &rate.facts;
                let text = words.policy_leaflet_rate(&facts.name, &facts.amount(words));
                Link::new(format!("/rates/{}", rate.id), text)
            })
            .collect(),
        form,
    };
    paper_page(&problems, page.render()?)
}

fn document(visit: &mut Visit<'_>, words: Words) -> Result<Document, Trouble> {
    let made_on = visit.today();
    let letterhead = visit.letterhead()?;
    let me = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let store = visit.store()?;
    let named = Charity::of(store)?.and_then(|it| it.facts.contact);
    let contact = Staff::find(store, named.unwrap_or(me))?.facts;
    let paper = LeafletPaper {
        letterhead: &letterhead,
        contact: &contact,
        policy: &Policy::on(store, made_on)?,
        rates: &Rate::list(store, false)?,
        made_on,
    };
    Ok(paper.document(words))
}
