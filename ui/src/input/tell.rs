//! Noting how people heard an answer, and what they say about printing their words.

use super::{address, form::quote_answers, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, Select},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::consent::{Consent, Purpose};
use alongside_involvement::input::{
    Input, InputLine, QuoteAnswer, QuoteDraft, TellDraft, ToldBy, ToldFormat,
};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::store::Verb;
use alongside_locales::Words;
use chrono::NaiveDate;

/// What one page of this kind is about.
struct About {
    /// Who heard; `None` for nobody who is known.
    person: Option<Representative>,
    title: String,
    /// Where the form goes, and what it carries of the version.
    action: String,
    version: Option<i64>,
    back: (String, String),
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let input = answered(visit)?;
    let about = about(visit, &input)?;
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| TellDraft::of(input.told, about.person.as_ref(), today));
    page(visit, about, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let input = answered(visit)?;
    let about = about(visit, &input)?;
    let draft: TellDraft = visit.form()?;
    let version = visit.version()?;
    let decided = input.answer.as_ref().map_or(today, |it| it.decided_on);
    let told = match draft.check(words, contact(&about), decided, today) {
        Ok(told) => told,
        Err(problems) => return page(visit, about, &draft, problems),
    };
    match visit.change(Verb::Save, |change| {
        Input::tell(change, input.id, version, told)
    }) {
        Ok(_) => visit.done(words.input_tell_done(), address(input.id)),
        Err(trouble) if trouble.is_stale() => {
            let changed = Problems::one("", words.problem_changed_meanwhile());
            page(visit, about, &draft, changed)
        }
        Err(trouble) => Err(trouble),
    }
}

/// All the answers that one person has not heard yet, at once: a letter tells them together.
pub(super) fn person(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (about, _) = waiting(visit)?;
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| TellDraft::of(None, about.person.as_ref(), today));
    page(visit, about, &draft, Problems::default())
}

pub(super) fn save_person(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (about, lines) = waiting(visit)?;
    let name = about
        .person
        .as_ref()
        .map_or(String::new(), |it| it.facts.name.clone());
    // A press that comes twice finds nothing left to note, and is answered like the first.
    if lines.is_empty() {
        return visit.done(words.input_letters_told_done(&name), "/inputs/letters");
    }
    let draft: TellDraft = visit.form()?;
    let decided = lines
        .iter()
        .filter_map(|line| line.input.answer.as_ref().map(|it| it.decided_on))
        .max()
        .unwrap_or(today);
    let told = match draft.check(words, contact(&about), decided, today) {
        Ok(told) => told,
        Err(problems) => return page(visit, about, &draft, problems),
    };
    visit.change(Verb::Save, |change| {
        for line in &lines {
            Input::tell(change, line.input.id, line.input.version, told)?;
        }
        Ok(())
    })?;
    visit.done(words.input_letters_told_done(&name), "/inputs/letters")
}

fn waiting(visit: &mut Visit<'_>) -> Result<(About, Vec<InputLine>), Trouble> {
    let words = visit.words;
    let id: RepresentativeId = visit.id("representative")?;
    let person = Representative::find(visit.store()?, id)?;
    let lines = Input::untold(visit.store()?, id)?;
    let about = About {
        title: words.input_letters_tell_title(&person.facts.name),
        action: format!("/inputs/letters/{id}/told"),
        version: None,
        back: ("/inputs/letters".into(), words.input_letters_title().into()),
        person: Some(person),
    };
    Ok((about, lines))
}

fn about(visit: &mut Visit<'_>, input: &Input) -> Result<About, Trouble> {
    let words = visit.words;
    let person = match input.facts.representative {
        Some(id) => Some(Representative::find(visit.store()?, id)?),
        None => None,
    };
    Ok(About {
        person,
        title: words.input_tell_title(&input.facts.gist),
        action: format!("{}/told", address(input.id)),
        version: Some(input.version),
        back: (address(input.id), words.input_back_to().into()),
    })
}

fn contact(about: &About) -> Option<(&str, &alongside_involvement::representative::Contact)> {
    let person = about.person.as_ref()?;
    Some((person.facts.called(), &person.facts.contact))
}

fn page(
    visit: &mut Visit<'_>,
    about: About,
    draft: &TellDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let lede = match &about.person {
        None => words.input_tell_lede_anonymous().to_string(),
        Some(person) => match &person.format {
            Some(format) => {
                words.input_tell_lede_person(person.facts.called(), &format.in_words(words))
            }
            None => words.input_tell_lede_not_asked(person.facts.called()),
        },
    };
    let ways: Options = ToldBy::offered(about.person.as_ref().map(|it| &it.facts.contact))
        .into_iter()
        .map(|by| (by.code(), by.name(words)))
        .collect();
    let formats = ToldFormat::ALL.iter().fold(
        Options::new().option("", words.input_activity_choose()),
        |options, format| options.option(format.code(), format.name(words)),
    );
    let frame = Frame::new(visit, about.title)
        .lede(lede)
        .section(Section::Activities)
        .back(&about.back.0, about.back.1)
        .problems(problems);
    let mut form = Form::new(about.action, words.input_tell_save());
    if let Some(version) = about.version {
        form = form.carry("version", version);
    }
    form.ask(
        DateInput::new("told", words.input_told_on_label(), draft.told().typed())
            .hint(words.activity_day_hint()),
    )
    .ask(
        Radios::new("by", words.input_told_by_label(), ways, &draft.by)
            .hint(words.input_told_by_hint()),
    )
    .ask(Select::new(
        "format",
        words.input_told_format_label(),
        formats,
        &draft.format,
    ))
    .leave(about.back.0, words.page_leave())
    .page(visit, frame)
}

/// An input that was answered: nobody is told before there is something to tell.
fn answered(visit: &mut Visit<'_>) -> Result<Input, Trouble> {
    let input = wanted(visit)?;
    if input.answer.is_none() {
        return Err(Trouble::NotFound);
    }
    Ok(input)
}

pub(super) fn quote(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let input = wanted(visit)?;
    let draft = visit.kept_draft().unwrap_or_else(|| QuoteDraft {
        quote: input.facts.quote.answer.code().into(),
    });
    quote_page(visit, &input, &draft, Problems::default())
}

pub(super) fn save_quote(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let input = wanted(visit)?;
    let draft: QuoteDraft = visit.form()?;
    let version = visit.version()?;
    let quote = match draft.check(words, today, input.facts.quote) {
        Ok(quote) => quote,
        Err(problems) => return quote_page(visit, &input, &draft, problems),
    };
    let consents = match input.facts.representative {
        Some(id) => Consent::allows(visit.store()?, id, Purpose::Quote)?,
        None => true,
    };
    match visit.change(Verb::Save, |change| {
        Input::let_quote(change, input.id, version, quote)
    }) {
        Ok(_) => {
            let done = match quote.answer {
                QuoteAnswer::Yes if !consents => words.input_quote_done_no_consent(),
                QuoteAnswer::Yes => words.input_quote_done_yes(),
                _ => words.input_quote_done_no(),
            };
            visit.done(done, address(input.id))
        }
        Err(trouble) if trouble.is_stale() => {
            let changed = Problems::one("", words.problem_changed_meanwhile());
            quote_page(visit, &input, &draft, changed)
        }
        Err(trouble) => Err(trouble),
    }
}

fn quote_page(
    visit: &mut Visit<'_>,
    input: &Input,
    draft: &QuoteDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(input.id);
    let frame = Frame::new(visit, words.input_quote_title(&input.facts.gist))
        .lede(words.input_quote_hint())
        .section(Section::Activities)
        .back(&address, words.input_back_to())
        .problems(problems);
    let kept = input.facts.quote.answer.code();
    Form::new(format!("{address}/quote"), words.input_quote_save())
        .carry("version", input.version)
        .ask(Radios::new(
            "quote",
            words.input_quote_label(),
            quote_answers(words, kept),
            &draft.quote,
        ))
        .leave(address, words.page_leave())
        .page(visit, frame)
}

/// How somebody heard, in one line: the day, the way, the format.
pub(super) fn line(words: Words, told: alongside_involvement::input::Told) -> String {
    let day: NaiveDate = told.on;
    words.input_show_told_line(
        &words.day_short(day),
        told.by.name(words),
        told.format.name(words),
    )
}
