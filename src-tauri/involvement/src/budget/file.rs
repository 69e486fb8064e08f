//! Budget against actual, for the accounts.

use alongside_locales::Words;

use super::{Account, Budget, Used};
use crate::{
    csv::{Cell, Csv},
    money::Pence,
};

/// A budget as the table tells it.
#[derive(Clone, Copy, Debug)]
pub struct TableOf<'a> {
    /// The budget.
    pub budget: &'a Budget,
    /// The title of its activity.
    pub activity: &'a str,
    /// What became of its money.
    pub account: &'a Account,
}

/// Every line of these budgets as CSV: what was set aside, what became of it, what is left. Money for which no
/// budget has a line has a row as well, in one of them, so that the table comes to all that was spent on the days of the budgets.
pub fn budget_table<'a>(words: Words, budgets: impl IntoIterator<Item = TableOf<'a>>) -> Vec<u8> {
    let mut csv = Csv::new([
        words.budget_kind_of_noun(),
        words.budget_fund_label(),
        words.payment_claim_find_activity(),
        words.budget_first_label(),
        words.budget_last_label(),
        words.budget_column_line(),
        words.budget_nominal_label(),
        words.budget_limit_label(),
        words.budget_paid(),
        words.budget_committed(),
        words.budget_waiting(),
        words.budget_left(),
    ]);
    for TableOf {
        budget,
        activity,
        account,
    } in budgets
    {
        let mut write = |line: String, nominal: &str, limit: Pence, used: Used| {
            csv.row([
                budget.facts.name.as_str().into(),
                budget.facts.fund.as_str().into(),
                activity.into(),
                Cell::Day(budget.facts.first),
                Cell::Day(budget.facts.last),
                line.into(),
                nominal.into(),
                Cell::Sum(limit),
                Cell::Sum(used.paid),
                Cell::Sum(used.committed),
                Cell::Sum(used.waiting),
                Cell::Sum(used.left(limit)),
            ]);
        };
        for row in &account.rows {
            let facts = &row.line.facts;
            write(facts.title(words), &facts.nominal, facts.limit, row.used);
        }
        for it in &account.beside {
            write(it.kind.name(words).to_string(), "", Pence::NOTHING, it.used);
        }
    }
    csv.into_bytes()
}
