//! The form for a representative, new or known.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{
        Checkboxes, DateInput, Form, Options, Radios, TextArea, TextInput, Width, both_texts,
    },
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::representative::{
    ContactRoute, Representative, RepresentativeDraft, RepresentativeStatus,
};
use alongside_involvement::store::Verb;
use alongside_locales::Words;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: RepresentativeDraft = visit.form()?;
    let facts = match draft.check(words, None) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let subject = visit.change(Verb::Add, |change| Representative::add(change, &facts))?;
    let done = words.representative_new_done(&facts.name);
    visit.done(done, format!("/representatives/{}", subject.uuid()))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| RepresentativeDraft::from(&person.facts));
    edit_page(visit, &person, &draft, person.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person = wanted(visit)?;
    let draft: RepresentativeDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, person.format.as_ref()) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &person, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Representative::save(change, person.id, version, &facts)
    }) {
        Ok(_) => {
            let done = words.representative_edit_done(&facts.name);
            visit.done(done, address(person.id))
        }
        Err(trouble) if trouble.is_stale() => {
            let kept = RepresentativeDraft::from(&person.facts);
            let problems = both_texts(words, &draft, &kept);
            edit_page(visit, &person, &draft, person.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &RepresentativeDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.representative_new_title())
        .lede(words.representative_new_lede())
        .section(Section::People)
        .back("/representatives", words.representative_back_to_list())
        .problems(problems);
    let form = Form::new("/representatives/new", words.representative_new_save());
    questions(words, draft, form)
        .leave("/representatives", words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    person: &Representative,
    draft: &RepresentativeDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(person.id);
    let back = words.representative_back_to(person.facts.called());
    let frame = Frame::new(visit, words.representative_edit_title(&person.facts.name))
        .section(Section::People)
        .back(&address, back)
        .problems(problems);
    let save = words.representative_edit_save();
    let form = Form::new(format!("{address}/edit"), save).carry("version", version);
    questions(words, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

/// What a person brings stands before everything else that is asked, the name excepted.
fn questions(words: Words, draft: &RepresentativeDraft, form: Form) -> Form {
    let form = name(words, draft, form);
    let form = form
        .ask(
            TextArea::new(
                "strengths",
                words.representative_strengths_label(),
                &draft.strengths,
            )
            .hint(words.representative_strengths_hint()),
        )
        .ask(
            TextArea::new(
                "own-words",
                words.representative_own_words_label(),
                &draft.own_words,
            )
            .hint(words.representative_own_words_hint())
            .rows(3),
        );
    let statuses = RepresentativeStatus::ALL
        .iter()
        .fold(Options::new(), |options, status| {
            options.option_with(status.code(), status.name(words), status.hint(words))
        });
    let form = form
        .ask(Radios::new(
            "status",
            words.representative_status_label(),
            statuses,
            &draft.status,
        ))
        .ask(
            DateInput::new(
                "since",
                words.representative_since_label(),
                [&draft.since_day, &draft.since_month, &draft.since_year],
            )
            .hint(words.representative_since_hint()),
        );
    contact(words, draft, form).aside(
        words.representative_aside_title(),
        vec![
            words.representative_aside_one().to_string(),
            words.representative_aside_two().to_string(),
        ],
        words.representative_aside_advice(),
    )
}

fn name(words: Words, draft: &RepresentativeDraft, form: Form) -> Form {
    form.ask(
        TextInput::new("name", words.representative_name_label(), &draft.name)
            .hint(words.representative_name_hint()),
    )
    .ask(
        TextInput::new("called", words.representative_called_label(), &draft.called)
            .hint(words.representative_called_hint())
            .width(Width::Twenty),
    )
    .ask(
        TextInput::new(
            "pronunciation",
            words.representative_pronunciation_label(),
            &draft.pronunciation,
        )
        .hint(words.representative_pronunciation_hint()),
    )
    .ask(
        TextInput::new(
            "pronouns",
            words.representative_pronouns_label(),
            &draft.pronouns,
        )
        .hint(words.representative_pronouns_hint())
        .width(Width::Twenty),
    )
    .ask(
        TextInput::new(
            "full-name",
            words.representative_full_name_label(),
            &draft.full_name,
        )
        .hint(words.representative_full_name_hint()),
    )
}

fn contact(words: Words, draft: &RepresentativeDraft, form: Form) -> Form {
    let routes = || {
        ContactRoute::ALL
            .iter()
            .map(|route| (route.code(), route.name(words)))
    };
    let none = std::iter::once(("", words.representative_preferred_none()));
    form.heading(words.representative_form_contact())
        .ask(TextArea::new("post", words.representative_post_label(), &draft.post).rows(3))
        .ask(
            TextInput::new("email", words.representative_email_label(), &draft.email).kind("email"),
        )
        .ask(
            TextInput::new("phone", words.representative_phone_label(), &draft.phone)
                .kind("tel")
                .width(Width::Twenty),
        )
        .ask(
            TextInput::new("text", words.representative_text_label(), &draft.text)
                .kind("tel")
                .width(Width::Twenty),
        )
        .ask(
            Checkboxes::new(
                "do-not-use",
                words.representative_do_not_use_label(),
                ContactRoute::ALL
                    .iter()
                    .map(|route| (route.code(), route.not_to_be_used(words)))
                    .collect(),
                draft.do_not_use.clone(),
            )
            .hint(words.representative_do_not_use_hint()),
        )
        .ask(Radios::new(
            "preferred",
            words.representative_preferred_label(),
            routes().chain(none).collect(),
            &draft.preferred,
        ))
        .ask(
            TextInput::new(
                "good-times",
                words.representative_good_times_label(),
                &draft.good_times,
            )
            .hint(words.representative_good_times_hint()),
        )
}
