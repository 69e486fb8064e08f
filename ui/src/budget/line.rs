//! A line of a budget: new, or known.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Form, Options, Radios, TextInput, Width, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::budget::{
    Budget, BudgetLine, BudgetLineId, BudgetRow, LineDraft, LineFacts, LineKind,
};
use alongside_involvement::store::Verb;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    page(visit, None, &draft, 0, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let budget = wanted(visit)?;
    let draft: LineDraft = visit.form()?;
    if !visit.is_new_token()? {
        return visit.done(words.budget_line_done(), address(budget.id));
    }
    let facts = match check(visit, &budget, &draft, None)? {
        Ok(facts) => facts,
        Err(problems) => return page(visit, None, &draft, 0, problems),
    };
    visit.change(Verb::Book, |change| {
        BudgetLine::add(change, budget.id, &facts)
    })?;
    visit.done(words.budget_line_done(), address(budget.id))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let row = row(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| LineDraft::from(&row.line.facts));
    page(
        visit,
        Some(&row.line),
        &draft,
        row.line.version,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (budget, line) = (wanted(visit)?, row(visit)?.line);
    let draft: LineDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match check(visit, &budget, &draft, Some(&line))? {
        Ok(facts) => facts,
        Err(problems) => return page(visit, Some(&line), &draft, version, problems),
    };
    match visit.change(Verb::Book, |change| {
        BudgetLine::save(change, budget.id, line.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.budget_line_done(), address(budget.id)),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &LineDraft::from(&line.facts));
            page(visit, Some(&line), &draft, line.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn check(
    visit: &mut Visit<'_>,
    budget: &Budget,
    draft: &LineDraft,
    line: Option<&BudgetLine>,
) -> Result<Result<LineFacts, Problems>, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let but = line.map(|line| line.id);
    let checked = draft.check(words, |kind| Budget::clash(store, &budget.facts, kind, but))?;
    let Some(line) = line else {
        return Ok(checked);
    };
    let kind = line.facts.kind;
    let stays = LineKind::from_code(&draft.kind).is_some_and(|it| it != kind)
        && line.kind_stays(store, budget)?;
    if !stays {
        return Ok(checked);
    }
    let mut problems = checked.err().unwrap_or_default();
    if problems.about("kind").is_none() {
        problems.add("kind", words.budget_kind_stays(kind.name(words)));
    }
    Ok(Err(problems))
}

/// The line in the address.
pub(super) fn row(visit: &mut Visit<'_>) -> Result<BudgetRow, Trouble> {
    let budget = wanted(visit)?;
    let id: BudgetLineId = visit.id("line")?;
    let rows = budget.rows(visit.store()?)?;
    rows.into_iter()
        .find(|row| row.line.id == id)
        .ok_or(Trouble::NotFound)
}

fn page(
    visit: &mut Visit<'_>,
    line: Option<&BudgetLine>,
    draft: &LineDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let budget = wanted(visit)?;
    let here = address(budget.id);
    let (action, title) = match line {
        Some(line) => (
            format!("{here}/lines/{}", line.id),
            words.budget_line_edit_title(&line.facts.title(words)),
        ),
        None => (
            format!("{here}/lines/new"),
            words.budget_line_add().to_string(),
        ),
    };
    let frame = Frame::new(visit, title)
        .kind_of_page(&budget.facts.name)
        .caption(&budget.facts.name)
        .section(Section::Money)
        .back(&here, words.budget_back_to())
        .problems(problems);
    let kinds = LineKind::ALL.iter().fold(Options::new(), |options, kind| {
        let (code, name) = (kind.code(), kind.name(words));
        match kind {
            LineKind::Access => options.option_with(code, name, words.budget_access_hint()),
            LineKind::Own => options.option_with(code, name, words.budget_own_hint()),
            _ => options.option(code, name),
        }
    });
    Form::new(action, words.budget_line_save())
        .carry("version", version)
        .ask(Radios::new(
            "kind",
            words.budget_line_kind_label(),
            kinds,
            draft.kind.as_str(),
        ))
        .ask(
            TextInput::new("name", words.budget_line_name_label(), &draft.name)
                .hint(words.budget_line_name_hint()),
        )
        .ask(
            TextInput::new("limit", words.budget_limit_label(), &draft.limit)
                .hint(words.payment_claim_amount_hint())
                .width(Width::Ten),
        )
        .ask(
            TextInput::new("nominal", words.budget_nominal_label(), &draft.nominal)
                .hint(words.budget_nominal_hint())
                .width(Width::Ten),
        )
        .leave(here, words.page_leave())
        .page(visit, frame)
}
