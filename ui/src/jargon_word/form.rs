//! The form for a word of the charity's own, new or known.

use super::{LIST, address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Form, TextInput, Width, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::jargon_word::{JargonWord, JargonWordDraft};
use alongside_involvement::store::Verb;
use alongside_locales::Words;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: JargonWordDraft = visit.form()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    visit.change(Verb::Add, |change| JargonWord::add(change, &facts))?;
    visit.done(words.jargon_word_saved(&facts.word), LIST)
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| JargonWordDraft::from(&kept.facts));
    edit_page(visit, &kept, &draft, kept.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    let draft: JargonWordDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &kept, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        JargonWord::save(change, kept.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.jargon_word_saved(&facts.word), address(kept.id)),
        Err(trouble) if trouble.is_stale() => {
            let problems = both_texts(words, &draft, &JargonWordDraft::from(&kept.facts));
            edit_page(visit, &kept, &draft, kept.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &JargonWordDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.jargon_word_new_title())
        .section(Section::Settings)
        .back(LIST, words.jargon_word_back())
        .problems(problems);
    let form = Form::new("/jargon-words/new", words.jargon_word_save());
    questions(words, draft, form)
        .leave(LIST, words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    kept: &JargonWord,
    draft: &JargonWordDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(kept.id);
    let word = &kept.facts.word;
    let frame = Frame::new(visit, words.jargon_word_edit_title(word))
        .section(Section::Settings)
        .back(&address, words.page_back_to(word))
        .problems(problems);
    let form =
        Form::new(format!("{address}/edit"), words.jargon_word_save()).carry("version", version);
    questions(words, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(words: Words, draft: &JargonWordDraft, form: Form) -> Form {
    form.ask(
        TextInput::new("word", words.jargon_word_word_label(), &draft.word)
            .hint(words.jargon_word_word_hint())
            .width(Width::Twenty),
    )
    .ask(
        TextInput::new("meaning", words.jargon_word_meaning_label(), &draft.meaning)
            .hint(words.jargon_word_meaning_hint()),
    )
}
