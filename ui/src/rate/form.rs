//! The form for a rate: new, known, or the one that follows another.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Select, TextInput, Width, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::rate::{Rate, RateDraft, RateKind, RateUnit};
use alongside_involvement::store::Verb;
use alongside_locales::Words;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_else(|| visit.query());
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let draft: RateDraft = visit.form()?;
    if visit.is_new_token()? {
        let others = Rate::list(visit.store()?, false)?;
        if let Err(problems) = draft.check(words, today, &others, None) {
            return new_page(visit, &draft, problems);
        }
    }
    let facts = match draft.check(words, today, &[], None) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    visit.change(Verb::Add, |change| Rate::add(change, &facts))?;
    visit.done(words.rate_new_done(), "/rates")
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let rate = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| RateDraft::from(&rate.facts));
    edit_page(visit, &rate, &draft, rate.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let rate = wanted(visit)?;
    let draft: RateDraft = visit.form()?;
    let version = visit.version()?;
    let others = Rate::list(visit.store()?, false)?;
    let facts = match draft.check(words, today, &others, Some(rate.id)) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &rate, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Rate::save(change, rate.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.rate_edit_done(), address(rate.id)),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &RateDraft::from(&rate.facts));
            edit_page(visit, &rate, &draft, rate.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

pub(super) fn next(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let rate = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| RateDraft::following(&rate.facts));
    next_page(visit, &rate, &draft, Problems::default())
}

pub(super) fn follow(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let rate = wanted(visit)?;
    let draft: RateDraft = visit.form()?;
    if !visit.is_new_token()? {
        visit.change(Verb::Add, |_| Ok(()))?;
        return visit.done(words.rate_follow_done(), "/rates");
    }
    let others = Rate::list(visit.store()?, false)?;
    let facts = match draft.check(words, today, &others, Some(rate.id)) {
        Ok(facts) if facts.since > rate.facts.since => facts,
        Ok(_) => {
            let first = rate.facts.since.succ_opt().unwrap_or(rate.facts.since);
            let told = words.rate_follow_early(&words.day_short(first));
            return next_page(visit, &rate, &draft, Problems::one("since-day", told));
        }
        Err(problems) => return next_page(visit, &rate, &draft, problems),
    };
    visit.change(Verb::Add, |change| rate.follow(change, &facts))?;
    visit.done(words.rate_follow_done(), "/rates")
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &RateDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.rate_new_title())
        .lede(words.rate_new_lede())
        .section(Section::Money)
        .back("/rates", words.rate_back_to_list())
        .problems(problems);
    let form = Form::new("/rates/new", words.rate_new_save());
    questions(words, draft, form)
        .leave("/rates", words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    rate: &Rate,
    draft: &RateDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(rate.id);
    let title = words.rate_show_title(&rate.facts.name, &rate.facts.days(words));
    let frame = Frame::new(visit, words.rate_edit_title(&title))
        .section(Section::Money)
        .back(&address, words.rate_back_to())
        .problems(problems);
    let form =
        Form::new(format!("{address}/edit"), words.rate_edit_save()).carry("version", version);
    questions(words, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn next_page(
    visit: &mut Visit<'_>,
    rate: &Rate,
    draft: &RateDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(rate.id);
    let title = words.rate_show_title(&rate.facts.name, &rate.facts.days(words));
    let frame = Frame::new(visit, words.rate_follow_title(&title))
        .lede(words.rate_follow_lede(&rate.facts.amount(words)))
        .section(Section::Money)
        .back(&address, words.rate_back_to())
        .problems(problems);
    let form = Form::new(format!("{address}/next"), words.rate_follow_save());
    questions(words, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(words: Words, draft: &RateDraft, form: Form) -> Form {
    let kinds = RateKind::ALL.iter().fold(
        Options::new().option("", words.rate_kind_choose()),
        |options, kind| options.option(kind.code(), kind.name(words)),
    );
    let units = RateUnit::ALL.iter().fold(
        Options::new().option("", words.rate_kind_choose()),
        |options, unit| options.option(unit.code(), unit.name(words)),
    );
    let since = [
        draft.since_day.as_str(),
        &draft.since_month,
        &draft.since_year,
    ];
    form.ask(
        Select::new("kind", words.rate_kind_label(), kinds, &draft.kind)
            .hint(words.rate_kind_hint()),
    )
    .ask(Select::new(
        "unit",
        words.rate_unit_label(),
        units,
        &draft.unit,
    ))
    .ask(TextInput::new("name", words.rate_name_label(), &draft.name).hint(words.rate_name_hint()))
    .ask(
        TextInput::new("amount", words.rate_amount_label(), &draft.amount)
            .hint(words.rate_amount_hint())
            .width(Width::Ten),
    )
    .ask(
        TextInput::new("after", words.rate_after_label(), &draft.after)
            .hint(words.rate_after_hint())
            .whole_number(Width::Ten),
    )
    .ask(DateInput::new("since", words.rate_since_label(), since).hint(words.rate_since_hint()))
    .ask(
        DateInput::new("until", words.rate_until_label(), draft.until().typed())
            .hint(words.rate_until_hint()),
    )
    .ask(
        TextInput::new("source", words.rate_source_label(), &draft.source)
            .hint(words.rate_source_hint()),
    )
    .ask(
        DateInput::new(
            "checked",
            words.rate_checked_label(),
            draft.checked().typed(),
        )
        .hint(words.rate_checked_hint()),
    )
}
