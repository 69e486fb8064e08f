//! The columns of budgets, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::budget::LineKind;
use alongside_involvement::policy::Category;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("budget", BUDGET),
    Columns::new("budget_line", LINE)
        .hide(&["budget"])
        .choose(choice),
    Columns::new("budget_spend", SPEND)
        .hide(&["line", "reverses"])
        .choose(access),
];

const BUDGET: &[Label] = &[
    ("name", Words::budget_name_label),
    ("fund", Words::budget_fund_label),
    ("activity", Words::payment_claim_find_activity),
    ("first", Words::budget_first_label),
    ("last", Words::budget_last_label),
    ("warn_percent", Words::budget_warn_label),
];

const LINE: &[Label] = &[
    ("kind", Words::budget_column_line),
    ("name", Words::budget_line_name_label),
    ("nominal", Words::budget_nominal_label),
    ("pence", Words::budget_limit_label),
];

const SPEND: &[Label] = &[
    ("access", Words::budget_spend_access_label),
    ("what", Words::budget_what_label),
    ("day", Words::payment_claim_on_label),
    ("pence", Words::payment_claim_amount_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "kind" => LineKind::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}

/// Which kind of access was paid.
fn access(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "access" => Category::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
