//! Checking somebody's access requirements with them: what still fits is confirmed at once, and asked again a year later.

use super::{of_person, person_wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, DateInput, Form, Options, Radios},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::access_requirement::{AccessRequirement, ConfirmationDraft};
use alongside_involvement::representative::{Representative, SaidBy};
use alongside_involvement::store::Verb;
use alongside_locales::Words;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = person_wanted(visit)?;
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| ConfirmationDraft::blank(today));
    page(visit, &person, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let person = person_wanted(visit)?;
    let draft: ConfirmationDraft = visit.form()?;
    let known = AccessRequirement::of_person(visit.store()?, person.id, false)?;
    let fits: Vec<&AccessRequirement> = known
        .iter()
        .filter(|it| draft.fits.contains(&mark(it)))
        .collect();
    let mut problems = Problems::new();
    if draft.fits.is_empty() {
        problems.add("fits", words.access_requirement_check_fits_missing());
    } else if fits.len() < draft.fits.len() {
        // Somebody has changed one since: what was read out is not what is kept.
        problems.add("fits", words.problem_changed_meanwhile());
    }
    let stated = match draft.check(words, today) {
        Ok(stated) if problems.is_empty() => stated,
        Ok(_) => return page(visit, &person, &draft, problems),
        Err(others) => {
            for other in others.iter() {
                problems.add(other.field.clone(), &other.message);
            }
            return page(visit, &person, &draft, problems);
        }
    };
    let count = fits.len();
    visit.change(Verb::Save, |change| {
        change.about(person.id.subject());
        for requirement in fits {
            AccessRequirement::confirm(change, requirement.id, requirement.version, stated)?;
        }
        Ok(())
    })?;
    visit.done(
        words.access_requirement_check_done(count),
        of_person(person.id),
    )
}

/// What a box sends: which requirement, as it was shown.
fn mark(requirement: &AccessRequirement) -> String {
    format!("{} {}", requirement.id, requirement.version)
}

fn page(
    visit: &mut Visit<'_>,
    person: &Representative,
    draft: &ConfirmationDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let back = of_person(person.id);
    let (name, called) = (&person.facts.name, person.facts.called());
    let requirements = AccessRequirement::of_person(visit.store()?, person.id, false)?;
    if requirements.is_empty() {
        // Nothing to check: the page before offers to add what we should do.
        return Ok(Reply::GoTo(back));
    }
    let options = requirements.iter().fold(Options::new(), |options, it| {
        options.option_with(mark(it), &it.facts.we_do, it.facts.category.name(words))
    });
    let frame = Frame::new(visit, words.access_requirement_check_title(name))
        .lede(words.access_requirement_check_lede())
        .section(Section::People)
        .back(&back, words.access_requirement_back_to_person(called))
        .problems(problems);
    let form = Form::new(
        format!("{back}/check"),
        words.access_requirement_check_save(called),
    )
    .ask(Checkboxes::new(
        "fits",
        words.access_requirement_check_fits(),
        options,
        draft.fits.clone(),
    ));
    who_and_when(words, called, draft, form)
        .leave(back, words.page_leave())
        .page(visit, frame)
}

/// Asks who said it, the person or a supporter, and on which day.
pub(super) fn who_and_when(
    words: Words,
    called: &str,
    draft: &ConfirmationDraft,
    form: Form,
) -> Form {
    let who = [
        (
            SaidBy::Person.code(),
            words.representative_said_by_person(called),
        ),
        (
            SaidBy::Supporter.code(),
            words.representative_said_by_supporter(called),
        ),
    ];
    form.ask(Radios::new(
        "said-by",
        words.access_requirement_said_by_label(),
        who.into_iter().collect(),
        &draft.said_by,
    ))
    .ask(
        DateInput::new(
            "said",
            words.access_requirement_said_on_label(),
            draft.said().typed(),
        )
        .hint(words.representative_day_hint()),
    )
}
