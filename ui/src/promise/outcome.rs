//! Saying what became of a promise: kept, broken with a reason, or open again.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, TextArea},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::promise::{OutcomeDraft, OutcomeKind, Promise};
use alongside_involvement::store::Verb;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let promise = wanted(visit)?;
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| OutcomeDraft::of(&promise, today));
    page(
        visit,
        &promise,
        &draft,
        promise.version,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let promise = wanted(visit)?;
    let draft: OutcomeDraft = visit.form()?;
    let version = visit.version()?;
    let outcome = match draft.check(words, today) {
        Ok(outcome) => outcome,
        Err(problems) => return page(visit, &promise, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Promise::settle(change, promise.id, version, &outcome)
    }) {
        Ok(_) => {
            let done = match outcome.kind() {
                OutcomeKind::Kept => words.promise_outcome_done_kept(),
                OutcomeKind::Broken => words.promise_outcome_done_broken(),
                OutcomeKind::Open => words.promise_outcome_done_open(),
            };
            visit.done(done, address(promise.id))
        }
        Err(trouble) if trouble.is_stale() => {
            let kept = OutcomeDraft::of(&promise, today);
            let both = crate::components::both_texts(words, &draft, &kept);
            page(visit, &promise, &draft, promise.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    promise: &Promise,
    draft: &OutcomeDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(promise.id);
    let kinds = OutcomeKind::ALL
        .iter()
        .fold(Options::new(), |options, kind| {
            let hint = match kind {
                OutcomeKind::Kept => words.promise_outcome_kept_hint(),
                OutcomeKind::Broken => words.promise_outcome_broken_hint(),
                OutcomeKind::Open => words.promise_outcome_open_hint(),
            };
            options.option_with(kind.code(), kind.name(words), hint)
        });
    let frame = Frame::new(visit, words.promise_outcome_title(&promise.facts.promised))
        .lede(words.promise_outcome_lede())
        .section(Section::Activities)
        .back(&address, words.promise_back_to())
        .problems(problems);
    Form::new(format!("{address}/outcome"), words.promise_outcome_save())
        .carry("version", version)
        .ask(Radios::new(
            "outcome",
            words.promise_outcome_label(),
            kinds,
            &draft.outcome,
        ))
        .ask(
            DateInput::new("on", words.promise_on_label(), draft.on().typed())
                .hint(words.promise_on_hint()),
        )
        .ask(
            TextArea::new("why", words.promise_why_label(), &draft.why)
                .hint(words.promise_why_hint()),
        )
        .leave(address, words.page_leave())
        .page(visit, frame)
}
