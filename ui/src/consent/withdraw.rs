//! Changing one's mind: the consent goes at once, wherever it is asked for.

use super::{of_person, person_wanted, purpose_wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::consent::{Consent, Purpose, WithdrawalDraft};
use alongside_involvement::representative::Representative;
use alongside_involvement::store::Verb;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| WithdrawalDraft::on(today));
    let (person, purpose) = (person_wanted(visit)?, purpose_wanted(visit)?);
    match given(visit, &person, purpose)? {
        Some(consent) => page(visit, &person, &consent, &draft, Problems::default()),
        None => Ok(Reply::GoTo(of_person(person.id))),
    }
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (person, purpose) = (person_wanted(visit)?, purpose_wanted(visit)?);
    let Some(consent) = given(visit, &person, purpose)? else {
        // It was withdrawn before: that is what was asked for.
        return Ok(Reply::GoTo(of_person(person.id)));
    };
    let draft: WithdrawalDraft = visit.form()?;
    let version = visit.version()?;
    let on = match draft.check(words, &consent, today) {
        Ok(on) => on,
        Err(problems) => return page(visit, &person, &consent, &draft, problems),
    };
    visit.change(Verb::Save, |change| consent.withdraw(change, version, on))?;
    let done = words.consent_withdraw_done(person.facts.called(), purpose.name(words));
    visit.done(done, of_person(person.id))
}

/// The consent that stands for this purpose, if one does.
fn given(
    visit: &mut Visit<'_>,
    person: &Representative,
    purpose: Purpose,
) -> Result<Option<Consent>, Trouble> {
    let now = Consent::now(visit.store()?, person.id, purpose)?;
    Ok(now.filter(|it| it.standing().allows()))
}

fn page(
    visit: &mut Visit<'_>,
    person: &Representative,
    consent: &Consent,
    draft: &WithdrawalDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let back = of_person(person.id);
    let called = person.facts.called();
    let name = consent.purpose.name(words);
    let title = words.consent_withdraw_title(name, &person.facts.name);
    let frame = Frame::new(visit, title)
        .section(Section::People)
        .lede(words.consent_withdraw_lede(called))
        .back(&back, words.consent_back_to(called))
        .problems(problems);
    Form::new(
        format!("{back}/{}/withdraw", consent.purpose.code()),
        words.consent_withdraw_save(),
    )
    .carry("version", consent.version)
    .ask(
        DateInput::new("on", words.consent_withdraw_on_label(), draft.day().typed())
            .hint(words.representative_day_hint()),
    )
    .leave(back, words.page_leave())
    .page(visit, frame)
}
