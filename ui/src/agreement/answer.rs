//! One person's answer to a version of a paper.

use super::{AgreedPaper, PaperToAgree};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, TextArea, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::agreement::{Agreement, AgreementDraft, Answer, Answerable, Method};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::store::Verb;

/// What the form is about: the paper, the person, and what they said already.
struct About<N> {
    paper: PaperToAgree<N>,
    person: Representative,
    kept: Option<Agreement>,
}

/// The form; a draft sends back to its page, for nobody is asked about a draft.
pub(crate) fn edit<N: AgreedPaper>(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let about = about::<N>(visit)?;
    if about.paper.answerable == Answerable::NotYet {
        return visit.done(words.agreement_not_yet(), about.paper.shown_at.0);
    }
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| AgreementDraft::of(about.kept.as_ref(), today));
    page(visit, &about, &draft, Problems::default())
}

/// Writes down what the person said.
pub(crate) fn save<N: AgreedPaper>(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let about = about::<N>(visit)?;
    if about.paper.answerable == Answerable::NotYet {
        return visit.done(words.agreement_not_yet(), about.paper.shown_at.0);
    }
    let draft: AgreementDraft = visit.form()?;
    let version = visit.version().ok();
    let newer = about.paper.replaced_by.as_ref();
    let newer = newer.map_or(words.agreement_newer(), |(_, name)| name);
    let facts = match draft.check(words, today, about.paper.answerable, newer) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &about, &draft, problems),
    };
    let saved = visit.change(Verb::Agree, |change| {
        Agreement::answer(change, about.paper.id, about.person.id, version, &facts)
    });
    match saved {
        Ok(_) => {
            let name = &about.person.facts.name;
            let done = match facts.answer {
                Answer::Agreed => words.agreement_done_agreed(name),
                Answer::NotAgreed => words.agreement_done_not_agreed(name),
            };
            visit.done(done, format!("{}/agreements", about.paper.shown_at.0))
        }
        Err(trouble) if trouble.is_stale() => {
            let theirs = AgreementDraft::of(about.kept.as_ref(), today);
            let problems = both_texts(words, &draft, &theirs);
            page(visit, &about, &draft, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn about<N: AgreedPaper>(visit: &mut Visit<'_>) -> Result<About<N>, Trouble> {
    let paper = N::to_agree(visit)?;
    let id: RepresentativeId = visit.id("representative")?;
    let store = visit.store()?;
    let person = Representative::find(store, id)?;
    let kept = Agreement::of_person(store, paper.id, id)?;
    Ok(About {
        paper,
        person,
        kept,
    })
}

fn page<N: AgreedPaper>(
    visit: &mut Visit<'_>,
    about: &About<N>,
    draft: &AgreementDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let paper = &about.paper;
    let name = &about.person.facts.name;
    let here = format!("{}/agreements", paper.shown_at.0);
    let frame = Frame::new(visit, words.agreement_title(name, &paper.heading))
        .kind_of_page(&paper.kind_of_page)
        .lede(words.agreement_lede())
        .section(Section::Papers)
        .back(&here, words.agreement_back())
        .problems(problems);
    let mut form = Form::new(
        format!("{here}/{}", about.person.id),
        words.agreement_save(),
    );
    if let Some(kept) = &about.kept {
        form = form.carry("version", kept.version);
    }
    let replaced = match paper.answerable {
        Answerable::Before(day) => Some(words.agreement_replaced_note(&words.day_short(day))),
        Answerable::NoLonger => Some(words.agreement_no_longer_note().to_string()),
        Answerable::Now | Answerable::NotYet => None,
    };
    if let Some(replaced) = replaced {
        form = form.sentence(replaced);
        if let Some((address, newer)) = &paper.replaced_by {
            let address = format!("{address}/agreements/{}", about.person.id);
            form = form.link(address, words.agreement_go_to(newer));
        }
    }
    let answers = Answer::ALL.iter().fold(Options::new(), |options, answer| {
        let hint = match answer {
            Answer::Agreed => words.agreement_answer_agreed_hint(),
            Answer::NotAgreed => words.agreement_answer_not_agreed_hint(),
        };
        options.option_with(answer.code(), answer.name(words), hint)
    });
    let methods: Options = Method::ALL
        .iter()
        .map(|method| (method.code(), method.name(words)))
        .collect();
    form.ask(Radios::new(
        "answer",
        words.agreement_answer_label(name),
        answers,
        &draft.answer,
    ))
    .ask(Radios::new(
        "method",
        words.agreement_method_label(),
        methods,
        &draft.method,
    ))
    .ask(DateInput::new(
        "on",
        words.agreement_on_label(),
        draft.on().typed(),
    ))
    .ask(
        TextArea::new("note", words.agreement_note_label(), &draft.note)
            .hint(words.agreement_note_hint())
            .rows(3),
    )
    .leave(here, words.page_leave())
    .page(visit, frame)
}
