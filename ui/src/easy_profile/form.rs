//! The form for limits, new or known.

use super::{LIST, address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Form, Options, Radios, TextInput, Width, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::easy_profile::{EasyProfile, EasyProfileDraft, EasyProfileFacts};
use alongside_involvement::store::Verb;
use alongside_locales::Words;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let own = EasyProfileDraft {
        name: String::new(),
        ..EasyProfileDraft::from(&EasyProfileFacts::own(visit.words))
    };
    let draft = visit.kept_draft().unwrap_or(own);
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: EasyProfileDraft = visit.form()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let subject = visit.change(Verb::Add, |change| EasyProfile::add(change, &facts))?;
    visit.done(
        words.easy_profile_saved(&facts.name),
        format!("{LIST}/{}", subject.uuid()),
    )
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| EasyProfileDraft::from(&kept.facts));
    edit_page(visit, &kept, &draft, kept.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    let draft: EasyProfileDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &kept, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        EasyProfile::save(change, kept.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.easy_profile_saved(&facts.name), address(kept.id)),
        Err(trouble) if trouble.is_stale() => {
            let problems = both_texts(words, &draft, &EasyProfileDraft::from(&kept.facts));
            edit_page(visit, &kept, &draft, kept.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &EasyProfileDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.easy_profile_new_title())
        .lede(words.easy_profile_new_lede())
        .section(Section::Settings)
        .back(LIST, words.easy_profile_back())
        .problems(problems);
    let form = Form::new("/easy-profiles/new", words.easy_profile_save());
    questions(words, draft, form)
        .leave(LIST, words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    kept: &EasyProfile,
    draft: &EasyProfileDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(kept.id);
    let name = &kept.facts.name;
    let frame = Frame::new(visit, words.easy_profile_edit_title(name))
        .section(Section::Settings)
        .back(&address, words.page_back_to(name))
        .problems(problems);
    let form =
        Form::new(format!("{address}/edit"), words.easy_profile_save()).carry("version", version);
    questions(words, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(words: Words, draft: &EasyProfileDraft, form: Form) -> Form {
    let number = |name, label: &str, value: &str| {
        TextInput::new(name, label, value).whole_number(Width::Three)
    };
    let frequencies: Options = EasyProfileDraft::frequencies(words).into_iter().collect();
    form.ask(
        TextInput::new("name", words.easy_profile_name_label(), &draft.name)
            .hint(words.easy_profile_name_hint())
            .width(Width::Thirty),
    )
    .ask(number(
        "sentence-advice",
        words.easy_profile_sentence_advice_label(),
        &draft.sentence_advice,
    ))
    .ask(number(
        "sentence-most",
        words.easy_profile_sentence_most_label(),
        &draft.sentence_most,
    ))
    .ask(number(
        "heading-most",
        words.easy_profile_heading_most_label(),
        &draft.heading_most,
    ))
    .ask(number(
        "picture-most",
        words.easy_profile_picture_most_label(),
        &draft.picture_most,
    ))
    .ask(number(
        "pages-advice",
        words.easy_profile_pages_advice_label(),
        &draft.pages_advice,
    ))
    .ask(number(
        "pages-most",
        words.easy_profile_pages_most_label(),
        &draft.pages_most,
    ))
    .ask(
        Radios::new(
            "frequency-least",
            words.easy_profile_frequency_label(),
            frequencies,
            draft.frequency_least.as_str(),
        )
        .hint(words.easy_profile_frequency_hint()),
    )
}
