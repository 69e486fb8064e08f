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
use alongside_involvement::budget::{
    Account, Budget, LineKind, Standing, TableOf, Used, budget_table,
};
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
    /// Access money that is left: it is never added to the other, because it pays for nothing else.
    left_access: String,
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
        lines.push(in_words(words, budget, &budget.account(store)?));
    }
    let page = ListPage {
        frame: Place::Budgets.frame(visit, words.budget_list_title(), words.budget_list_lede()),
        token: visit.new_token(),
        lines,
        pages,
    };
    Ok(Reply::page(page.render()?))
}

/// The worst of its lines says how a budget stands, and what has no line is a line of nothing.
fn in_words(words: Words, budget: &Budget, account: &Account) -> Line {
    let lines = account
        .rows
        .iter()
        .map(|row| (row.line.facts.kind, row.line.facts.limit, row.used));
    let bare = account
        .beside
        .iter()
        .map(|it| (it.kind, Pence::NOTHING, it.used));
    let all: Vec<(LineKind, Pence, Used)> = lines.chain(bare).collect();
    let stands = all
        .iter()
        .map(|(_, limit, used)| used.standing(*limit, budget.facts.warn_percent));
    let worst = stands.fold(Standing::Enough, |worst, it| match (worst, it) {
        (Standing::Over, _) | (_, Standing::Over) => Standing::Over,
        (Standing::NearlyGone, _) | (_, Standing::NearlyGone) => Standing::NearlyGone,
        _ => Standing::Enough,
    });
    let left = |access: bool| -> Pence {
        all.iter()
            .filter(|(kind, _, _)| (*kind == LineKind::Access) == access)
            .map(|(_, limit, used)| used.left(*limit))
            .sum()
    };
    Line {
        address: address(budget.id),
        name: budget.facts.name.clone(),
        fund: budget.facts.fund.clone(),
        days: days(words, &budget.facts),
        left: left(false).words(words),
        left_access: left(true).words(words),
        standing: standing(words, worst),
    }
}

/// Hands over the table of every budget.
pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let titles = Activity::titles(store)?;
    let budgets = Budget::list(store, usize::MAX, 0)?;
    let mut accounts = Vec::new();
    for budget in &budgets {
        accounts.push(budget.account(store)?);
    }
    let title = |budget: &Budget| {
        let id = budget.facts.activity;
        let found = titles.iter().find(|(known, _)| Some(*known) == id);
        found.map_or("", |(_, title)| title.as_str())
    };
    let table = budgets
        .iter()
        .zip(&accounts)
        .map(|(budget, account)| TableOf {
            budget,
            activity: title(budget),
            account,
        });
    let bytes = budget_table(words, table);
    Ok(hand_table(
        words.budget_table_name(),
        bytes,
        "/budgets".to_string(),
    ))
}
