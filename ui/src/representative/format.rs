//! The form for how a representative gets papers.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, DateInput, Form, Options, Radios, TextInput, Width, both_texts},
    layout::{Frame, Section},
};
use alongside_document::LARGE_PRINT_POINTS;
use alongside_involvement::Problems;
use alongside_involvement::representative::{
    Delivery, FormatDraft, PaperFormat, PaperTypeface, Representative, SaidBy,
};
use alongside_involvement::store::Verb;
use alongside_locales::{Language, Words};

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = wanted(visit)?;
    let draft = visit.kept_draft().unwrap_or_else(|| kept(&person, visit));
    page(visit, &person, &draft, person.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let person = wanted(visit)?;
    let draft: FormatDraft = visit.form()?;
    let version = visit.version()?;
    let format = match draft.check(words, &person.facts, today) {
        Ok(format) => format,
        Err(problems) => return page(visit, &person, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Representative::save_format(change, person.id, version, &format)
    }) {
        Ok(_) => {
            let done = words.representative_format_done(person.facts.called());
            visit.done(done, address(person.id))
        }
        Err(trouble) if trouble.is_stale() => {
            let problems = both_texts(words, &draft, &kept(&person, visit));
            page(visit, &person, &draft, person.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

/// What is kept; for a person nobody has asked yet, a form with what is likely.
fn kept(person: &Representative, visit: &Visit<'_>) -> FormatDraft {
    person.format.as_ref().map_or_else(
        || FormatDraft::blank(visit.words.language(), visit.today()),
        FormatDraft::from,
    )
}

fn page(
    visit: &mut Visit<'_>,
    person: &Representative,
    draft: &FormatDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (address, called) = (address(person.id), person.facts.called());
    let frame = Frame::new(visit, words.representative_format_title(&person.facts.name))
        .lede(words.representative_format_lede(called))
        .section(Section::People)
        .back(&address, words.representative_back_to(called))
        .problems(problems);
    let save = words.representative_format_save();
    let form = Form::new(format!("{address}/format"), save).carry("version", version);
    let form = what(words, draft, form);
    let form = how(words, draft, form);
    who(words, person, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn what(words: Words, draft: &FormatDraft, form: Form) -> Form {
    let formats = PaperFormat::ALL
        .iter()
        .fold(Options::new(), |options, format| {
            options.option_with(format.code(), format.name(words), format.hint(words))
        });
    let usual = std::iter::once(("", words.overview_typeface_usual(), ""));
    let least = usize::from(*LARGE_PRINT_POINTS.start());
    let most = usize::from(*LARGE_PRINT_POINTS.end());
    form.ask(Radios::new(
        "format",
        words.representative_format_label(),
        formats,
        &draft.format,
    ))
    .ask(
        TextInput::new("points", words.representative_points_label(), &draft.points)
            .hint(words.representative_points_hint(least, most))
            .whole_number(Width::Three)
            .suffix(words.representative_points_suffix()),
    )
    .ask(
        Radios::new(
            "typeface",
            words.overview_typeface_label(),
            usual
                .chain(PaperTypeface::ALL.iter().map(|it| {
                    let hint = match it {
                        PaperTypeface::Hyperlegible => words.overview_typeface_hyperlegible_hint(),
                        PaperTypeface::Andika => words.overview_typeface_andika_hint(),
                    };
                    (it.code(), it.name(words), hint)
                }))
                .fold(Options::new(), |options, (code, name, hint)| {
                    if hint.is_empty() {
                        options.option(code, name)
                    } else {
                        options.option_with(code, name, hint)
                    }
                }),
            &draft.typeface,
        )
        .hint(words.representative_typeface_hint()),
    )
    .ask(
        TextInput::new("paper", words.representative_paper_label(), &draft.paper)
            .hint(words.representative_paper_hint())
            .width(Width::Twenty),
    )
    .ask(Radios::new(
        "language",
        words.representative_language_label(),
        Language::ALL
            .iter()
            .map(|language| (language.code(), language.own_name()))
            .collect(),
        &draft.language,
    ))
}

fn how(words: Words, draft: &FormatDraft, form: Form) -> Form {
    form.ask(Radios::new(
        "delivery",
        words.representative_delivery_label(),
        Delivery::ALL
            .iter()
            .map(|delivery| (delivery.code(), delivery.name(words)))
            .collect(),
        &draft.delivery,
    ))
    .ask(
        TextInput::new("copies", words.representative_copies_label(), &draft.copies)
            .hint(words.representative_copies_hint())
            .whole_number(Width::Two),
    )
    .ask(
        TextInput::new(
            "have-by",
            words.representative_have_by_label(),
            &draft.have_by,
        )
        .hint(words.representative_have_by_hint())
        .whole_number(Width::Two)
        .suffix(words.representative_have_by_suffix()),
    )
    .ask(
        Checkboxes::new(
            "calendar",
            words.representative_calendar_label(),
            [("yes", words.representative_calendar_yes())]
                .into_iter()
                .collect(),
            vec![draft.calendar.clone()],
        )
        .hint(words.representative_calendar_hint()),
    )
}

fn who(words: Words, person: &Representative, draft: &FormatDraft, form: Form) -> Form {
    let called = person.facts.called();
    let options = Options::new()
        .option(
            SaidBy::Person.code(),
            words.representative_said_by_person(called),
        )
        .option(
            SaidBy::Supporter.code(),
            words.representative_said_by_supporter(called),
        )
        .option_with(
            SaidBy::Guessed.code(),
            words.representative_said_by_guessed(),
            words.representative_said_by_guessed_hint(),
        );
    form.ask(Radios::new(
        "said-by",
        words.representative_said_by_label(),
        options,
        &draft.said_by,
    ))
    .ask(
        DateInput::new(
            "said",
            words.representative_said_on_label(),
            draft.said().typed(),
        )
        .hint(words.representative_day_hint()),
    )
}
