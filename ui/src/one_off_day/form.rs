//! The form for a single day, new or known.

use super::{LIST, address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, TextInput, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::charity::{Charity, Nation};
use alongside_involvement::one_off_day::{OneOffDay, OneOffDayDraft, OneOffKind};
use alongside_involvement::store::Verb;
use alongside_locales::Words;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: OneOffDayDraft = visit.form()?;
    let facts = match draft.check(words, nation(visit)?) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    visit.change(Verb::Add, |change| OneOffDay::add(change, &facts))?;
    visit.done(words.one_off_day_saved(&words.day(facts.day)), LIST)
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| OneOffDayDraft::from(&kept.facts));
    edit_page(visit, &kept, &draft, kept.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    let draft: OneOffDayDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, nation(visit)?) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &kept, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        OneOffDay::save(change, kept.id, version, &facts)
    }) {
        Ok(_) => visit.done(
            words.one_off_day_saved(&words.day(facts.day)),
            address(kept.id),
        ),
        Err(trouble) if trouble.is_stale() => {
            let problems = both_texts(words, &draft, &OneOffDayDraft::from(&kept.facts));
            edit_page(visit, &kept, &draft, kept.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &OneOffDayDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.one_off_day_new_title())
        .section(Section::Settings)
        .back(LIST, words.one_off_day_back())
        .problems(problems);
    let form = Form::new("/one-off-days/new", words.one_off_day_save());
    questions(words, draft, form)
        .leave(LIST, words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    kept: &OneOffDay,
    draft: &OneOffDayDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(kept.id);
    let day = words.day(kept.facts.day);
    let frame = Frame::new(visit, words.one_off_day_edit_title())
        .caption(&day)
        .kind_of_page(&day)
        .section(Section::Settings)
        .back(&address, words.page_back_to(&day))
        .problems(problems);
    let form =
        Form::new(format!("{address}/edit"), words.one_off_day_save()).carry("version", version);
    questions(words, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(words: Words, draft: &OneOffDayDraft, form: Form) -> Form {
    let kinds: Options = OneOffKind::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    form.ask(Radios::new(
        "kind",
        words.one_off_day_kind_label(),
        kinds,
        &draft.kind,
    ))
    .ask(
        DateInput::new("on", words.one_off_day_on_label(), draft.on().typed())
            .hint(words.one_off_day_on_hint()),
    )
    .ask(
        TextInput::new("name", words.one_off_day_name_label(), &draft.name)
            .hint(words.one_off_day_name_hint()),
    )
}

fn nation(visit: &mut Visit<'_>) -> Result<Nation, Trouble> {
    let charity = Charity::of(visit.store()?)?;
    Ok(charity.map(|it| it.facts.nation).unwrap_or_default())
}
