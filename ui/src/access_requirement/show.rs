//! One access requirement.

use super::{address, flag, of_person, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{SummaryList, Tag},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::access_requirement::AccessRequirement;
use alongside_involvement::store::FormToken;
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "access_requirement/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    person_address: String,
    history: String,
    called: String,
    archived: bool,
    token: FormToken,
    standing: Option<Tag>,
    to_ask: bool,
    details: SummaryList,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (requirement, person) = wanted(visit)?;
    let all = AccessRequirement::of_person(visit.store()?, person.id, requirement.archived)?;
    let number = all.iter().position(|it| it.id == requirement.id);
    let place = words.access_requirement_show_place(number.unwrap_or_default() + 1, all.len());
    let (name, called) = (&person.facts.name, person.facts.called());
    let category = requirement.facts.category.name(words);
    // What we do stands on the page, never in the title of the window.
    let frame = Frame::new(visit, words.access_requirement_show_title(category, name))
        .section(Section::People)
        .crumb("/representatives", words.representative_list_title())
        .crumb(crate::representative::address(person.id), name)
        .crumb(
            of_person(person.id),
            words.access_requirement_person_title(called),
        )
        .kind_of_page(&place)
        .caption(&place);
    let page = ShowPage {
        frame,
        address: address(requirement.id),
        person_address: of_person(person.id),
        history: format!("/history/access-requirement/{}", requirement.id),
        called: called.to_string(),
        archived: requirement.archived,
        token: visit.new_token(),
        standing: flag::standing(words, called, &requirement, today),
        to_ask: requirement.facts.is_guess() || requirement.facts.is_due(today),
        details: details(words, called, &requirement),
    };
    Ok(Reply::page(page.render()?))
}

fn details(words: Words, called: &str, requirement: &AccessRequirement) -> SummaryList {
    let facts = &requirement.facts;
    let booking = facts.booking.map(|booking| booking.in_words(words));
    let minutes = facts
        .break_every
        .map(|minutes| words.access_requirement_show_break(usize::from(minutes)));
    let known: Vec<&str> = facts.share_with.iter().map(|it| it.name(words)).collect();
    let known = if known.is_empty() {
        words.access_requirement_share_nobody().to_string()
    } else {
        known.join("\n")
    };
    let review = facts.stated.confirmed().map(|confirmed| {
        words.access_requirement_show_review(&words.day_short(confirmed.review_due))
    });
    let said = flag::said(words, called, requirement);
    let said = [Some(said), review]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    SummaryList::new()
        .row(words.access_requirement_we_do_label(), &facts.we_do)
        .row(
            words.access_requirement_booking_label(),
            booking.unwrap_or_default(),
        )
        .row(
            words.access_requirement_break_every_label(),
            minutes.unwrap_or_default(),
        )
        .row(
            words.access_requirement_lead_days_label(),
            words.access_requirement_show_lead(usize::from(facts.lead_days)),
        )
        .row(words.access_requirement_share_label(), known)
        .row(words.access_requirement_said_by_label(), said.join("\n"))
}
