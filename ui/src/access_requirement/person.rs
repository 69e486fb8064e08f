//! Everything about access for one person.

use super::{Need, needs, of_person, person_wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Tag, TagKind},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::access_requirement::{
    AccessRequirement, AccessStatus, AccessStep, Found, Missing,
};
use alongside_involvement::consent::Purpose;
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
    steps: Vec<Step>,
    done: usize,
}

/// One of the six steps.
struct Step {
    name: &'static str,
    found: String,
    address: String,
    standing: Tag,
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
    let store = visit.store()?;
    let requirements = AccessRequirement::of_person(store, person.id, archived)?;
    let status = AccessStatus::of(store, &person, today)?;
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
        done: status.done(),
        steps: status
            .steps()
            .map(|(step, found)| Step {
                name: step.name(words),
                found: found.in_words(words, called),
                address: mend(&person, step, found, requirements.is_empty()),
                standing: match found {
                    Found::Done(_) => Tag::new(TagKind::Done, words.access_requirement_step_done()),
                    Found::ToDo(_) => {
                        Tag::new(TagKind::Todo, words.access_requirement_step_to_do())
                    }
                },
            })
            .collect(),
    };
    Ok(Reply::page(page.render()?))
}

/// The page that completes a step, or shows what it rests on.
fn mend(person: &Representative, step: AccessStep, found: &Found, none: bool) -> String {
    let home = crate::representative::address(person.id);
    let access = of_person(person.id);
    match (step, found) {
        (_, Found::ToDo(Missing::Format | Missing::FormatGuess)) => format!("{home}/format"),
        (_, Found::ToDo(Missing::Question)) => format!("{access}/new"),
        (AccessStep::Share, _) => {
            let share = Purpose::ShareAccess.code();
            format!("{}/{share}", crate::consent::of_person(person.id))
        }
        (AccessStep::Meet | AccessStep::Flag, _) => home,
        (AccessStep::Review, _) if none => format!("{access}/asked"),
        (AccessStep::Record | AccessStep::Review, Found::ToDo(_)) => format!("{access}/check"),
        (AccessStep::Identify | AccessStep::Record, _) => format!("{access}/new"),
        (AccessStep::Review, _) => format!("{access}/check"),
    }
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
