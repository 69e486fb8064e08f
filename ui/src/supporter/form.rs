//! The form for a supporter, new or known.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, Form, TextArea, TextInput, Width, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::store::Verb;
use alongside_involvement::supporter::{Copied, Supporter, SupporterDraft};
use alongside_locales::Words;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = person_wanted(visit)?;
    let draft = visit.kept_draft().unwrap_or_default();
    new_page(visit, &person, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person = person_wanted(visit)?;
    let draft: SupporterDraft = visit.form()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &person, &draft, problems),
    };
    visit.change(Verb::Add, |change| {
        Supporter::add(change, person.id, &facts)
    })?;
    visit.done(
        words.supporter_new_done(&facts.name, person.facts.called()),
        crate::representative::address(person.id),
    )
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (supporter, person) = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| SupporterDraft::from(&supporter.facts));
    let version = supporter.version;
    edit_page(
        visit,
        (&supporter, &person),
        &draft,
        version,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (supporter, person) = wanted(visit)?;
    let about = (&supporter, &person);
    let draft: SupporterDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, about, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Supporter::save(change, supporter.id, version, &facts)
    }) {
        Ok(_) => visit.done(
            words.supporter_edit_done(&facts.name),
            address(supporter.id),
        ),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &SupporterDraft::from(&supporter.facts));
            edit_page(visit, about, &draft, supporter.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn person_wanted(visit: &mut Visit<'_>) -> Result<Representative, Trouble> {
    let id: RepresentativeId = visit.id("representative")?;
    Ok(Representative::find(visit.store()?, id)?)
}

fn new_page(
    visit: &mut Visit<'_>,
    person: &Representative,
    draft: &SupporterDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let back = crate::representative::address(person.id);
    let called = person.facts.called();
    let frame = Frame::new(visit, words.supporter_new_title(&person.facts.name))
        .section(Section::People)
        .lede(words.supporter_new_lede(called))
        .back(&back, words.representative_back_to(called))
        .problems(problems);
    let form = Form::new(format!("{back}/supporters/new"), words.supporter_new_save());
    questions(words, person, draft, form)
        .leave(back, words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    (supporter, person): (&Supporter, &Representative),
    draft: &SupporterDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(supporter.id);
    let name = &supporter.facts.name;
    let frame = Frame::new(visit, words.supporter_edit_title(name))
        .kind_of_page(&person.facts.name)
        .section(Section::People)
        .back(&address, words.supporter_back_to(name))
        .problems(problems);
    let form =
        Form::new(format!("{address}/edit"), words.supporter_edit_save()).carry("version", version);
    questions(words, person, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(words: Words, person: &Representative, draft: &SupporterDraft, form: Form) -> Form {
    let called = person.facts.called();
    let copied = Copied::ALL.iter().map(|it| (it.code(), it.name(words)));
    form.ask(TextInput::new(
        "name",
        words.supporter_name_label(),
        &draft.name,
    ))
    .ask(
        TextInput::new("how", words.supporter_how_label(), &draft.how)
            .hint(words.supporter_how_hint(called)),
    )
    .ask(TextArea::new("post", words.representative_post_label(), &draft.post).rows(3))
    .ask(TextInput::new("email", words.representative_email_label(), &draft.email).kind("email"))
    .ask(
        TextInput::new("phone", words.representative_phone_label(), &draft.phone)
            .kind("tel")
            .width(Width::Twenty),
    )
    .ask(
        Checkboxes::new(
            "copied",
            words.supporter_copied_label(),
            copied.collect(),
            draft.copied.clone(),
        )
        .hint(words.supporter_copied_hint(called)),
    )
}
