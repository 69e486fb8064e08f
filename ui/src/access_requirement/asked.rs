//! That somebody asked, and heard that nothing else is needed: an answer like any other, with its day.

use super::{check, of_person, person_wanted};
use crate::{
    Reply, Trouble, Visit,
    components::Form,
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::access_requirement::{AccessRequirement, ConfirmationDraft};
use alongside_involvement::representative::Representative;
use alongside_involvement::store::Verb;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = person_wanted(visit)?;
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| ConfirmationDraft::blank(today));
    page(visit, &person, &draft, person.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let person = person_wanted(visit)?;
    let draft: ConfirmationDraft = visit.form()?;
    let version = visit.version()?;
    let stated = match draft.check(words, today) {
        Ok(stated) => stated,
        Err(problems) => return page(visit, &person, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        AccessRequirement::keep_asked(change, person.id, version, stated)
    }) {
        Ok(_) => visit.done(
            words.access_requirement_asked_done(person.facts.called()),
            of_person(person.id),
        ),
        Err(trouble) if trouble.is_stale() => {
            let problems = Problems::one("", words.problem_changed_meanwhile());
            page(visit, &person, &draft, person.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    person: &Representative,
    draft: &ConfirmationDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let back = of_person(person.id);
    let called = person.facts.called();
    let title = words.access_requirement_asked_title(&person.facts.name);
    let frame = Frame::new(visit, title)
        .lede(words.access_requirement_asked_lede(called))
        .section(Section::People)
        .back(&back, words.access_requirement_back_to_person(called))
        .problems(problems);
    let form = Form::new(
        format!("{back}/asked"),
        words.access_requirement_asked_save(),
    )
    .carry("version", version);
    check::who_and_when(words, called, draft, form)
        .leave(back, words.page_leave())
        .page(visit, frame)
}
