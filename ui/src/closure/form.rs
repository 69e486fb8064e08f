//! The form for a closure, new or known.

use super::{LIST, address, span, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, TextInput, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::closure::{Closure, ClosureDraft};
use alongside_involvement::store::Verb;
use alongside_locales::Words;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: ClosureDraft = visit.form()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    visit.change(Verb::Add, |change| Closure::add(change, &facts))?;
    visit.done(words.closure_saved(&span(words, &facts)), LIST)
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| ClosureDraft::from(&kept.facts));
    edit_page(visit, &kept, &draft, kept.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    let draft: ClosureDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &kept, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Closure::save(change, kept.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.closure_saved(&span(words, &facts)), address(kept.id)),
        Err(trouble) if trouble.is_stale() => {
            let problems = both_texts(words, &draft, &ClosureDraft::from(&kept.facts));
            edit_page(visit, &kept, &draft, kept.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &ClosureDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.closure_new_title())
        .section(Section::Settings)
        .back(LIST, words.closure_back())
        .problems(problems);
    let form = Form::new("/closures/new", words.closure_save());
    questions(words, draft, form)
        .leave(LIST, words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    kept: &Closure,
    draft: &ClosureDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(kept.id);
    let span = span(words, &kept.facts);
    let frame = Frame::new(visit, words.closure_edit_title())
        .caption(&span)
        .kind_of_page(&span)
        .section(Section::Settings)
        .back(&address, words.page_back_to(&span))
        .problems(problems);
    let form = Form::new(format!("{address}/edit"), words.closure_save()).carry("version", version);
    questions(words, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(words: Words, draft: &ClosureDraft, form: Form) -> Form {
    form.ask(
        DateInput::new("first", words.closure_first_label(), draft.first().typed())
            .hint(words.closure_first_hint()),
    )
    .ask(
        DateInput::new("last", words.closure_last_label(), draft.last().typed())
            .hint(words.closure_last_hint()),
    )
    .ask(
        TextInput::new("why", words.closure_why_label(), &draft.why).hint(words.closure_why_hint()),
    )
}
