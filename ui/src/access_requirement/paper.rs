//! What we do for somebody, on paper and in their own format, for them to read and to put right.

use super::{of_person, person_wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Section},
    overview::ShowPage,
};
use alongside_involvement::Problems;
use alongside_involvement::access_requirement::{AccessRequirement, RequirementsPaper};
use alongside_involvement::charity::Charity;
use alongside_involvement::representative::Representative;
use alongside_involvement::staff::{Staff, StaffFacts};
use alongside_locales::Words;
use askama::Template;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = person_wanted(visit)?;
    let own = person.format.as_ref();
    let language = own.map_or(visit.words.language(), |it| it.language);
    let draft = PaperDraft::offering(own.and_then(|it| it.made_here()), language);
    page(visit, &person, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = person_wanted(visit)?;
    hand_paper(
        visit,
        |visit, draft, problems| page(visit, &person, draft, problems),
        |visit, choice| {
            let made_on = visit.today();
            let letterhead = visit.letterhead()?;
            let contact = contact(visit)?;
            let requirements = AccessRequirement::of_person(visit.store()?, person.id, false)?;
            let document = RequirementsPaper {
                person: &person,
                requirements: &requirements,
                contact: &contact,
                letterhead: &letterhead,
                made_on,
            }
            .document(Words::new(choice.language));
            // Its file is called like the person: a name that says nothing about what we do.
            Ok(FinishedPaper::new(document, of_person(person.id)).called(&person.facts.name))
        },
    )
}

/// Whom to ask: the charity's contact, or else whoever is working.
pub(crate) fn contact(visit: &mut Visit<'_>) -> Result<StaffFacts, Trouble> {
    let working = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let store = visit.store()?;
    let charity = Charity::of_or_named(store, || store.place().name())?;
    let who = charity.facts.contact.unwrap_or(working);
    Ok(Staff::find(store, who)?.facts)
}

fn page(
    visit: &mut Visit<'_>,
    person: &Representative,
    draft: &PaperDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let back = of_person(person.id);
    let called = person.facts.called();
    let form = PaperForm::new(visit, format!("{back}/paper"), draft, true, &problems);
    let title = words.access_requirement_paper_page(&person.facts.name);
    let frame = Frame::new(visit, title)
        .section(Section::People)
        .lede(words.access_requirement_paper_lede(called))
        .back(&back, words.access_requirement_back_to_person(called))
        .problems(problems.clone());
    paper_page(&problems, ShowPage { frame, form }.render()?)
}
