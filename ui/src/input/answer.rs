//! Answering an input: done, in hand, in part, not at all with a reason, or waiting again.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::archive,
    components::{DateInput, Form, Options, Radios, TextArea, TextInput, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::input::{AnswerDraft, AnswerKind, Input};
use alongside_involvement::store::Verb;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let input = wanted(visit)?;
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| AnswerDraft::of(&input, today));
    page(visit, &input, &draft, input.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let input = wanted(visit)?;
    let draft: AnswerDraft = visit.form()?;
    let version = visit.version()?;
    let answer = match draft.check(words, today) {
        Ok(answer) => answer,
        Err(problems) => return page(visit, &input, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Input::give(change, &input, version, answer.as_ref())
    }) {
        Ok(_) => {
            let done = match (&answer, input.facts.representative) {
                (None, _) => words.input_answer_waits_again(),
                (Some(_), Some(_)) => words.input_answer_saved(),
                (Some(_), None) => words.input_answer_saved_nobody(),
            };
            visit.done(done, address(input.id))
        }
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &AnswerDraft::of(&input, today));
            page(visit, &input, &draft, input.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

/// Asks before an input is archived. One that waits is answered first: else an activity could close over it.
pub(super) fn ask_archive(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    match waiting(visit)? {
        Some(page) => Ok(page),
        None => archive::ask::<Input>(visit),
    }
}

pub(super) fn archive(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    match waiting(visit)? {
        Some(page) => Ok(page),
        None => archive::archive::<Input>(visit),
    }
}

/// The form for the answer, where there is none yet.
fn waiting(visit: &mut Visit<'_>) -> Result<Option<Reply>, Trouble> {
    let input = wanted(visit)?;
    if input.answer.is_some() || input.archived {
        return Ok(None);
    }
    let draft = AnswerDraft::of(&input, visit.today());
    let problem = Problems::one("answer", visit.words.input_archive_waiting());
    page(visit, &input, &draft, input.version, problem).map(Some)
}

fn page(
    visit: &mut Visit<'_>,
    input: &Input,
    draft: &AnswerDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(input.id);
    let kinds = AnswerKind::ALL
        .iter()
        .fold(Options::new(), |options, kind| {
            options.option_with(kind.code(), kind.name(words), kind.hint(words))
        });
    let frame = Frame::new(visit, words.input_answer_title(&input.facts.gist))
        .lede(words.input_answer_lede())
        .section(Section::Activities)
        .back(&address, words.input_back_to())
        .problems(problems);
    Form::new(format!("{address}/answer"), words.input_answer_save())
        .carry("version", version)
        .ask(Radios::new(
            "answer",
            words.input_answer_label(),
            kinds,
            &draft.answer,
        ))
        .ask(TextArea::new("why", words.input_why_label(), &draft.why).hint(words.input_why_hint()))
        .ask(
            TextInput::new(
                "decided-by",
                words.input_decided_by_label(),
                &draft.decided_by,
            )
            .hint(words.input_decided_by_hint()),
        )
        .ask(
            DateInput::new(
                "decided",
                words.input_decided_on_label(),
                draft.decided().typed(),
            )
            .hint(words.activity_day_hint()),
        )
        .leave(address, words.page_leave())
        .page(visit, frame)
}
