//! The form for a promise, new or known.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Select, TextArea, TextInput, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::Activity;
use alongside_involvement::promise::{Promise, PromiseDraft, WHOLE_CHARITY};
use alongside_involvement::store::Verb;

/// A form that is opened from an activity comes with that activity chosen, as it stands in the address.
pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_else(|| visit.query());
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: PromiseDraft = visit.form()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let subject = visit.change(Verb::Add, |change| Promise::add(change, &facts))?;
    visit.done(
        words.promise_new_done(),
        format!("/promises/{}", subject.uuid()),
    )
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let promise = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| PromiseDraft::from(&promise.facts));
    edit_page(
        visit,
        &promise,
        &draft,
        promise.version,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let promise = wanted(visit)?;
    let draft: PromiseDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &promise, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Promise::save(change, promise.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.promise_edit_done(), address(promise.id)),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &PromiseDraft::from(&promise.facts));
            edit_page(visit, &promise, &draft, promise.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &PromiseDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.promise_new_title())
        .lede(words.promise_new_lede())
        .section(Section::Activities)
        .back("/promises", words.promise_back_to_list())
        .problems(problems);
    let form = Form::new("/promises/new", words.promise_new_save());
    questions(visit, draft, form)?
        .leave("/promises", words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    promise: &Promise,
    draft: &PromiseDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(promise.id);
    let frame = Frame::new(visit, words.promise_edit_title(&promise.facts.promised))
        .section(Section::Activities)
        .back(&address, words.promise_back_to())
        .problems(problems);
    let form =
        Form::new(format!("{address}/edit"), words.promise_edit_save()).carry("version", version);
    questions(visit, draft, form)?
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(visit: &mut Visit<'_>, draft: &PromiseDraft, form: Form) -> Result<Form, Trouble> {
    let words = visit.words;
    let titles = Activity::titles(visit.store()?)?;
    let first = [
        (String::new(), words.promise_activity_choose().to_string()),
        (
            WHOLE_CHARITY.to_string(),
            words.promise_whole_charity().to_string(),
        ),
    ];
    let activities: Options = first
        .into_iter()
        .chain(
            titles
                .into_iter()
                .map(|(id, title)| (id.to_string(), title)),
        )
        .collect();
    Ok(form
        .ask(
            TextInput::new("promised", words.promise_promised_label(), &draft.promised)
                .hint(words.promise_promised_hint()),
        )
        .ask(
            TextInput::new("person", words.promise_person_label(), &draft.person)
                .hint(words.promise_person_hint()),
        )
        .ask(TextInput::new(
            "department",
            words.promise_department_label(),
            &draft.department,
        ))
        .ask(
            DateInput::new("due", words.promise_due_label(), draft.due().typed())
                .hint(words.promise_due_hint()),
        )
        .ask(
            Select::new(
                "activity",
                words.promise_activity_label(),
                activities,
                &draft.activity,
            )
            .hint(words.promise_activity_hint()),
        )
        .ask(
            TextArea::new("note", words.promise_note_label(), &draft.note)
                .hint(words.promise_note_hint()),
        ))
}
