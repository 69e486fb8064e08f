//! One budget: its lines with what became of their money, access money apart, and what it has no line for.

use super::{address, days, standing, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::Tag,
    layout::{Frame, Icon, Section},
};
use alongside_involvement::activity::Activity;
use alongside_involvement::budget::{Budget, BudgetRow, LineKind, Standing};
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "budget/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    facts: Vec<(&'static str, String)>,
    warnings: Vec<String>,
    groups: Vec<Group>,
    beside: Vec<String>,
    history: String,
}

/// Lines that may stand together: those for access stand alone.
struct Group {
    id: &'static str,
    heading: &'static str,
    why: &'static str,
    rows: Vec<Row>,
}

struct Row {
    address: String,
    name: String,
    nominal: String,
    limit: String,
    paid: String,
    committed: String,
    waiting: String,
    left: String,
    standing: Tag,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let budget = wanted(visit)?;
    let store = visit.store()?;
    let rows = budget.rows(store)?;
    let beside = budget.beside(store, &rows)?;
    let activity = match budget.facts.activity {
        Some(id) => Activity::find(store, id)?.facts.title,
        None => words.budget_no_activity().to_string(),
    };
    let here = address(budget.id);
    let group = |access: bool| {
        let wanted = move |row: &&BudgetRow| (row.line.facts.kind == LineKind::Access) == access;
        let rows = rows.iter().filter(wanted);
        rows.map(|it| row(words, &here, &budget, it)).collect()
    };
    let groups = vec![
        Group {
            id: "money",
            heading: words.budget_lines(),
            why: "",
            rows: group(false),
        },
        Group {
            id: "access",
            heading: words.budget_access_lines(),
            why: words.budget_access_why(),
            rows: group(true),
        },
    ];
    let page = ShowPage {
        facts: vec![
            (words.budget_fund_label(), budget.facts.fund.clone()),
            (words.payment_claim_find_activity(), activity),
            (words.budget_days_label(), days(words, &budget.facts)),
        ],
        warnings: warnings(words, &budget, &rows),
        groups,
        beside: beside
            .iter()
            .map(|(kind, used)| {
                let sum = (used.gone() + used.waiting).words(words);
                words.budget_beside(kind.name(words), &sum)
            })
            .collect(),
        history: format!("/history/budget/{}", budget.id),
        frame: Frame::new(visit, &budget.facts.name)
            .kind_of_page(words.budget_kind_of_noun())
            .caption(words.budget_kind_of_noun())
            .section(Section::Money)
            .crumb("/budgets", words.budget_list_title()),
        address: here,
    };
    Ok(Reply::page(page.render()?))
}

/// What is nearly gone, and what is over, in sentences.
pub(crate) fn warnings(words: Words, budget: &Budget, rows: &[BudgetRow]) -> Vec<String> {
    let told = rows.iter().filter_map(|row| {
        let facts = &row.line.facts;
        let name = facts.title(words);
        match row.used.standing(facts.limit, budget.facts.warn_percent) {
            Standing::Enough => None,
            Standing::NearlyGone => {
                let percent = row.used.percent(facts.limit).min(1_000) as usize;
                Some(words.budget_warning(&name, percent))
            }
            Standing::Over => {
                let over = (-row.used.left(facts.limit)).words(words);
                Some(words.budget_warning_over(&name, &over))
            }
        }
    });
    told.collect()
}

fn row(words: Words, here: &str, budget: &Budget, row: &BudgetRow) -> Row {
    let facts = &row.line.facts;
    let stands = row.used.standing(facts.limit, budget.facts.warn_percent);
    Row {
        address: format!("{here}/lines/{}", row.line.id),
        name: facts.title(words),
        nominal: facts.nominal.clone(),
        limit: facts.limit.words(words),
        paid: row.used.paid.words(words),
        committed: row.used.committed.words(words),
        waiting: row.used.waiting.words(words),
        left: row.used.left(facts.limit).words(words),
        standing: standing(words, stands),
    }
}
