//! The form for an input, new or known.

use super::{Clock, activities, address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, Select, TextArea, TextInput, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::input::{
    ANONYMOUS, Input, InputDraft, InputKind, QuoteAnswer, Sensitivity,
};
use alongside_involvement::representative::Namesakes;
use alongside_involvement::store::Verb;

/// A form that is opened from an activity comes with that activity chosen, as it stands in the address.
pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_else(|| visit.query());
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let draft: InputDraft = visit.form()?;
    let facts = match draft.check(words, today, None) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let due = Clock::of(visit)?.due(facts.on);
    let subject = visit.change(Verb::Add, |change| Input::add(change, &facts))?;
    visit.done(
        words.input_new_done(&words.day_short(due)),
        format!("/inputs/{}", subject.uuid()),
    )
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let input = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| InputDraft::from(&input.facts));
    edit_page(visit, &input, &draft, input.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let input = wanted(visit)?;
    let draft: InputDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, today, Some(&input.facts)) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &input, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Input::save(change, input.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.input_edit_done(), address(input.id)),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &InputDraft::from(&input.facts));
            edit_page(visit, &input, &draft, input.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &InputDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.input_new_title())
        .lede(words.input_new_lede())
        .section(Section::Activities)
        .back("/inputs", words.input_back_to_list())
        .problems(problems);
    let form = Form::new("/inputs/new", words.input_new_save());
    questions(visit, draft, form)?
        .leave("/inputs", words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    input: &Input,
    draft: &InputDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(input.id);
    let frame = Frame::new(visit, words.input_edit_title(&input.facts.gist))
        .section(Section::Activities)
        .back(&address, words.input_back_to())
        .problems(problems);
    let form =
        Form::new(format!("{address}/edit"), words.input_edit_save()).carry("version", version);
    questions(visit, draft, form)?
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(visit: &mut Visit<'_>, draft: &InputDraft, form: Form) -> Result<Form, Trouble> {
    let words = visit.words;
    let choose = (String::new(), words.input_activity_choose().to_string());
    let activities = activities(visit, choose)?;
    let first = [
        (String::new(), words.input_who_choose().to_string()),
        (ANONYMOUS.to_string(), words.input_anonymous().to_string()),
    ];
    let names = Namesakes::to_choose(visit.store()?, words)?;
    let people: Options = first
        .into_iter()
        .chain(names.into_iter().map(|(id, name)| (id.to_string(), name)))
        .collect();
    let kinds = InputKind::ALL.iter().fold(Options::new(), |options, kind| {
        options.option_with(kind.code(), kind.name(words), kind.hint(words))
    });
    let readers = Sensitivity::ALL.iter().fold(Options::new(), |options, it| {
        options.option_with(it.code(), it.name(words), it.hint(words))
    });
    Ok(form
        .ask(
            TextArea::new("said", words.input_said_label(), &draft.said)
                .hint(words.input_said_hint()),
        )
        .ask(
            TextInput::new("gist", words.input_gist_label(), &draft.gist)
                .hint(words.input_gist_hint()),
        )
        .ask(Radios::new(
            "kind",
            words.input_kind_label(),
            kinds,
            &draft.kind,
        ))
        .ask(
            Select::new(
                "representative",
                words.input_who_label(),
                people,
                &draft.representative,
            )
            .hint(words.input_who_hint()),
        )
        .ask(Select::new(
            "activity",
            words.input_activity_label(),
            activities,
            &draft.activity,
        ))
        .ask(
            TextInput::new("place", words.input_place_label(), &draft.place)
                .hint(words.input_place_hint()),
        )
        .ask(
            DateInput::new("on", words.input_on_label(), draft.on().typed())
                .hint(words.activity_day_hint()),
        )
        .ask(Radios::new(
            "sensitivity",
            words.input_sensitivity_label(),
            readers,
            &draft.sensitivity,
        ))
        .ask(
            Radios::new(
                "quote",
                words.input_quote_label(),
                quote_answers(words, &draft.quote),
                &draft.quote,
            )
            .hint(words.input_quote_hint()),
        ))
}

/// What can be said about printing somebody's words; that they were withdrawn only where they are.
pub(super) fn quote_answers(words: alongside_locales::Words, kept: &str) -> Options {
    QuoteAnswer::ALL
        .iter()
        .filter(|answer| {
            **answer != QuoteAnswer::Withdrawn || kept == QuoteAnswer::Withdrawn.code()
        })
        .fold(Options::new(), |options, answer| {
            options.option(answer.code(), answer.name(words))
        })
}
