//! Everything about access for one person.

use super::{Need, needs, of_person, person_wanted};
use crate::{
    Reply, Trouble, Visit,
    layout::{Frame, Icon, Section},
};
use alongside_involvement::access_requirement::AccessRequirement;
use alongside_involvement::representative::Representative;
use askama::Template;

#[derive(Template)]
#[template(path = "access_requirement/person.html")]
struct PersonPage {
    frame: Frame,
    address: String,
    called: String,
    archived: bool,
    needs: Vec<Need>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    page(visit, false)
}

/// What was put away.
pub(super) fn archived(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    page(visit, true)
}

fn page(visit: &mut Visit<'_>, archived: bool) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let person = person_wanted(visit)?;
    let requirements = AccessRequirement::of_person(visit.store()?, person.id, archived)?;
    let (name, called) = (&person.facts.name, person.facts.called());
    let (title, lede) = if archived {
        (
            words.access_requirement_person_archived(name),
            words.access_requirement_person_archived_lede().to_string(),
        )
    } else {
        (
            words.access_requirement_person_title(name),
            words.access_requirement_person_lede(called),
        )
    };
    let mut frame = frame(visit, &person, title).lede(lede);
    if archived {
        frame = frame.crumb(
            of_person(person.id),
            words.access_requirement_person_title(called),
        );
    }
    let page = PersonPage {
        frame,
        address: of_person(person.id),
        called: called.to_string(),
        archived,
        needs: needs(words, called, &requirements, today),
    };
    Ok(Reply::page(page.render()?))
}

/// The frame of a page about access for this person.
pub(super) fn frame(visit: &mut Visit<'_>, person: &Representative, title: String) -> Frame {
    let words = visit.words;
    Frame::new(visit, title)
        .section(Section::People)
        .crumb("/representatives", words.representative_list_title())
        .crumb(
            crate::representative::address(person.id),
            &person.facts.name,
        )
}
