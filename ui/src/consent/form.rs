//! One answer for one purpose, asked in the words that stand above it.

use super::{of_person, person_wanted, purpose_wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, TextArea},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::consent::{
    Answer, Consent, ConsentDraft, ConsentWording, ConsentWordingId, Method, Purpose,
};
use alongside_involvement::representative::Representative;
use alongside_involvement::store::Verb;
use serde::Deserialize;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (person, purpose) = (person_wanted(visit)?, purpose_wanted(visit)?);
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| ConsentDraft::blank(today));
    page(visit, (&person, purpose), &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Deserialize)]
    struct Asked {
        wording: ConsentWordingId,
    }
    let (words, today) = (visit.words, visit.today());
    let (person, purpose) = (person_wanted(visit)?, purpose_wanted(visit)?);
    let draft: ConsentDraft = visit.form()?;
    let Asked { wording } = visit.form()?;
    let mut problems = Problems::new();
    let now = ConsentWording::now(visit.store()?, purpose)?;
    if now.id != wording {
        // Somebody wrote new words while these were read out: the person has not heard them yet.
        problems.add("answer", words.consent_wording_meanwhile());
    }
    let facts = match draft.check(words, today) {
        Ok(facts) if problems.is_empty() => facts,
        Ok(_) => return page(visit, (&person, purpose), &draft, problems),
        Err(others) => return page(visit, (&person, purpose), &draft, others),
    };
    visit.change(Verb::Agree, |change| {
        Consent::add(change, person.id, &now, &facts)
    })?;
    let done = match facts.answer {
        Answer::Yes => words.consent_done_yes(person.facts.called(), purpose.name(words)),
        Answer::No => words.consent_done_no(person.facts.called(), purpose.name(words)),
    };
    visit.done(done, of_person(person.id))
}

fn page(
    visit: &mut Visit<'_>,
    (person, purpose): (&Representative, Purpose),
    draft: &ConsentDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let back = of_person(person.id);
    let called = person.facts.called();
    let wording = ConsentWording::now(visit.store()?, purpose)?;
    let title = words.consent_form_title(purpose.name(words), &person.facts.name);
    let number = words.consent_wording_number(&wording.number.to_string());
    let frame = Frame::new(visit, title)
        .section(Section::People)
        .lede(words.consent_form_lede(called))
        .caption(number)
        .back(&back, words.consent_back_to(called))
        .problems(problems);
    let answers = Options::new()
        .option(Answer::Yes.code(), words.consent_answer_yes())
        .option_with(
            Answer::No.code(),
            words.consent_answer_no(),
            words.consent_answer_no_hint(),
        );
    let methods = Method::ALL.iter().map(|it| (it.code(), it.name(words)));
    Form::new(
        format!("{back}/{}", purpose.code()),
        words.consent_form_save(called),
    )
    .carry("wording", wording.id)
    .sentence(format!("“{}”", wording.facts.text(words.language())))
    .ask(Radios::new(
        "answer",
        words.consent_answer_label(called),
        answers,
        &draft.answer,
    ))
    .ask(Radios::new(
        "method",
        words.consent_method_label(),
        methods.collect(),
        &draft.method,
    ))
    .ask(
        DateInput::new("given", words.consent_given_label(), draft.given().typed())
            .hint(words.representative_day_hint()),
    )
    .ask(
        TextArea::new("note", words.consent_note_label(), &draft.note)
            .hint(words.consent_note_hint())
            .rows(2),
    )
    .leave(back, words.page_leave())
    .page(visit, frame)
}
