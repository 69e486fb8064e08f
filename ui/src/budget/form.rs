//! The form for a budget: new, or known.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Select, TextInput, Width, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::Activity;
use alongside_involvement::budget::{Budget, BudgetDraft, BudgetFacts, NO_ACTIVITY, USUAL_WARNING};
use alongside_involvement::store::Verb;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let mut draft: BudgetDraft = visit.kept_draft().unwrap_or_else(|| visit.query());
    if draft.warn.is_empty() {
        draft.warn = USUAL_WARNING.to_string();
    }
    page(visit, None, &draft, 0, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: BudgetDraft = visit.form()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, None, &draft, 0, problems),
    };
    let mut made = None;
    visit.change(Verb::Add, |change| {
        made = Some(Budget::add(change, &facts)?);
        Ok(())
    })?;
    let then = made.map_or("/budgets".to_string(), address);
    visit.done(words.budget_new_done(), then)
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let budget = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| BudgetDraft::from(&budget.facts));
    page(
        visit,
        Some(&budget),
        &draft,
        budget.version,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let budget = wanted(visit)?;
    let draft: BudgetDraft = visit.form()?;
    let version = visit.version()?;
    let checked = match draft.check(words) {
        Ok(facts) => clash(visit, &budget, &facts)?.map_or(Ok(facts), Err),
        Err(problems) => Err(problems),
    };
    let facts = match checked {
        Ok(facts) => facts,
        Err(problems) => return page(visit, Some(&budget), &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Budget::save(change, budget.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.budget_edit_done(), address(budget.id)),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &BudgetDraft::from(&budget.facts));
            page(visit, Some(&budget), &draft, budget.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

/// Other days, or another activity, may be those of a budget that has a line of the same kind.
fn clash(
    visit: &mut Visit<'_>,
    budget: &Budget,
    facts: &BudgetFacts,
) -> Result<Option<Problems>, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    for row in budget.rows(store)? {
        let kind = row.line.facts.kind;
        if !kind.counts_claims() {
            continue;
        }
        if let Some(other) = Budget::clash(store, facts, kind, Some(row.line.id))? {
            let told = words.budget_kind_twice(&other.facts.name, kind.name(words));
            return Ok(Some(Problems::one("first-day", told)));
        }
    }
    Ok(None)
}

fn page(
    visit: &mut Visit<'_>,
    budget: Option<&Budget>,
    draft: &BudgetDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let titles = Activity::titles(visit.store()?)?;
    let (action, title, save, back, text) = match budget {
        Some(budget) => (
            format!("{}/edit", address(budget.id)),
            words.budget_edit_title(&budget.facts.name),
            words.budget_edit_save(),
            address(budget.id),
            words.budget_back_to(),
        ),
        None => (
            "/budgets/new".to_string(),
            words.budget_add().to_string(),
            words.budget_new_save(),
            "/budgets".to_string(),
            words.budget_back_to_list(),
        ),
    };
    let frame = Frame::new(visit, title)
        .lede(words.budget_new_lede())
        .section(Section::Money)
        .back(&back, text)
        .problems(problems);
    let of_activity =
        budget.is_none() && titles.iter().any(|it| it.0.to_string() == draft.activity);
    let activities = titles.into_iter().fold(
        Options::new()
            .option("", words.payment_claim_choose())
            .option(NO_ACTIVITY, words.budget_no_activity()),
        |options, (id, title)| options.option(id.to_string(), title),
    );
    // Whoever comes from an activity's start list may note its money elsewhere.
    let (leave, leaving) = if of_activity {
        let elsewhere = format!("/activities/{}/stage/confirm/budget", draft.activity);
        (elsewhere, words.budget_kept_elsewhere())
    } else {
        (back, words.page_leave())
    };
    Form::new(action, save)
        .carry("version", version)
        .ask(
            TextInput::new("name", words.budget_name_label(), &draft.name)
                .hint(words.budget_name_hint()),
        )
        .ask(
            TextInput::new("fund", words.budget_fund_label(), &draft.fund)
                .hint(words.budget_fund_hint()),
        )
        .ask(Select::new(
            "activity",
            words.payment_claim_activity_label(),
            activities,
            draft.activity.as_str(),
        ))
        .ask(
            DateInput::new("first", words.budget_first_label(), draft.first().typed())
                .hint(words.budget_first_hint()),
        )
        .ask(DateInput::new(
            "last",
            words.budget_last_label(),
            draft.last().typed(),
        ))
        .ask(
            TextInput::new("warn", words.budget_warn_label(), &draft.warn)
                .hint(words.budget_warn_hint())
                .whole_number(Width::Three)
                .suffix("%"),
        )
        .leave(leave, leaving)
        .page(visit, frame)
}
