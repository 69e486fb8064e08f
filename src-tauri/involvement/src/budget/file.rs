//! Budget against actual, for the accounts.

use alongside_locales::Words;

use super::{Budget, BudgetRow};
use crate::csv::{Cell, Csv};

/// Every line of these budgets as CSV: what was set aside, what became of it, what is left. `activity` gives the title of a budget's activity.
pub fn budget_table<'a>(
    words: Words,
    budgets: impl IntoIterator<Item = (&'a Budget, &'a str, &'a [BudgetRow])>,
) -> Vec<u8> {
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
    for (budget, activity, rows) in budgets {
        for row in rows {
            let facts = &row.line.facts;
            csv.row([
                budget.facts.name.as_str().into(),
                budget.facts.fund.as_str().into(),
                activity.into(),
                Cell::Day(budget.facts.first),
                Cell::Day(budget.facts.last),
                facts.title(words).into(),
                facts.nominal.as_str().into(),
                Cell::Sum(facts.limit),
                Cell::Sum(row.used.paid),
                Cell::Sum(row.used.committed),
                Cell::Sum(row.used.waiting),
                Cell::Sum(row.used.left(facts.limit)),
            ]);
        }
    }
    csv.into_bytes()
}
