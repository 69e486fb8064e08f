//! Erasing what we did for somebody who has left: nobody needs to know it any more.

use super::{of_person, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::Question,
    layout::{Frame, Section},
};
use alongside_involvement::personal_record::{Erasure, Retention};
use alongside_involvement::representative::RepresentativeStatus;
use alongside_involvement::store::Verb;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person = wanted(visit)?;
    let store = visit.store()?;
    let count = Erasure::access_kept(store, person.id)?;
    if count == 0 {
        return Ok(Reply::GoTo(of_person(person.id)));
    }
    let months = Retention::now(store)?.months as usize;
    let left_on = Erasure::left_on(store, person.id)?;
    let called = person.facts.called();
    let lede = match left_on.filter(|_| person.facts.status == RepresentativeStatus::Left) {
        Some(day) => words.personal_record_access_left(months, called, &words.day_short(day)),
        None => words.personal_record_access_here(called),
    };
    let title = words.personal_record_access_title(&person.facts.name);
    let address = of_person(person.id);
    let frame = Frame::new(visit, title)
        .section(Section::People)
        .lede(lede)
        .back(&address, words.personal_record_back(called));
    let question = Question {
        frame,
        action: format!("{address}/access"),
        version: person.version,
        why: words.personal_record_access_why(count),
        save: words.personal_record_access_save(),
    };
    question.page(visit)
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person = wanted(visit)?;
    visit.change(Verb::Erase, |change| Erasure::of_access(change, person.id))?;
    visit.done(
        words.personal_record_access_done(person.facts.called()),
        of_person(person.id),
    )
}
