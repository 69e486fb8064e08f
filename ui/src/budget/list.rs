//! The budgets, and the table of budget against actual.

use super::{address, days, standing};
use crate::{
    Reply, Trouble, Visit,
    components::{Pages, Tag},
    layout::{Frame, Icon},
    money::Place,
    payment_run::hand_table,
};
use alongside_involvement::activity::Activity;
use alongside_involvement::budget::{Budget, BudgetRow, Standing, TableOf, budget_table};
use alongside_involvement::money::Pence;
use alongside_involvement::store::FormToken;
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "budget/list.html")]
struct ListPage {
    frame: Frame,
    token: FormToken,
    lines: Vec<Line>,
    pages: Pages,
}

struct Line {
    address: String,
    name: String,
    fund: String,
    days: String,
    left: String,
    standing: Tag,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let total = Budget::count(visit.store()?)?;
    let pages = Pages::new(words, "/budgets", visit.request, total);
    let store = visit.store()?;
    let budgets = Budget::list(store, pages.length(), pages.skip())?;
    let mut lines = Vec::new();
    for budget in &budgets {
        lines.push(in_words(words, budget, &budget.rows(store)?));
    }
    let page = ListPage {
        frame: Place::Budgets.frame(visit, words.budget_list_title(), words.budget_list_lede()),
        token: visit.new_token(),
        lines,
        pages,
    };
    Ok(Reply::page(page.render()?))
}

/// The worst of its lines says how a budget stands.
fn in_words(words: Words, budget: &Budget, rows: &[BudgetRow]) -> Line {
    let stands = rows.iter().map(|row| {
        let limit = row.line.facts.limit;
        row.used.standing(limit, budget.facts.warn_percent)
    });
    let worst = stands.fold(Standing::Enough, |worst, it| match (worst, it) {
        (Standing::Over, _) | (_, Standing::Over) => Standing::Over,
        (Standing::NearlyGone, _) | (_, Standing::NearlyGone) => Standing::NearlyGone,
        _ => Standing::Enough,
    });
    let left: Pence = rows
        .iter()
        .map(|row| row.used.left(row.line.facts.limit))
        .sum();
    Line {
        address: address(budget.id),
        name: budget.facts.name.clone(),
        fund: budget.facts.fund.clone(),
        days: days(words, &budget.facts),
        left: left.words(words),
        standing: standing(words, worst),
    }
}

/// Hands over the table of every budget.
pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let titles = Activity::titles(store)?;
    let budgets = Budget::list(store, usize::MAX, 0)?;
    let mut rows = Vec::new();
    for budget in &budgets {
        let of = budget.rows(store)?;
        let beside = budget.beside(store, &of)?;
        rows.push((of, beside));
    }
    let title = |budget: &Budget| {
        let id = budget.facts.activity;
        let found = titles.iter().find(|(known, _)| Some(*known) == id);
        found.map_or("", |(_, title)| title.as_str())
    };
    let table = budgets
        .iter()
        .zip(&rows)
        .map(|(budget, (rows, beside))| TableOf {
            budget,
            activity: title(budget),
            rows,
            beside,
        });
    let bytes = budget_table(words, table);
    Ok(hand_table(
        words.budget_table_name(),
        bytes,
        "/budgets".to_string(),
    ))
}
