//! The columns of the figures, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::policy::Category;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("policy", POLICY),
    Columns::new("policy_category", CATEGORY)
        .hide(&["policy"])
        .yes_or_no(&["covered", "agree_before", "pay_direct"])
        .choose(choice),
    Columns::new("policy_words", WORDS).hide(&["policy"]),
];

const POLICY: &[Label] = &[
    ("number", Words::policy_number_label),
    ("promise_days", Words::policy_promise_label),
    ("claim_days", Words::policy_claim_label),
    ("half_day_minutes", Words::policy_half_day_label),
    ("cancel_days", Words::policy_cancel_days_label),
    ("cancel_percent", Words::policy_cancel_percent_label),
    ("appeal", Words::policy_appeal_label),
    ("since", Words::policy_since_label),
];

const WORDS: &[Label] = &[("paper", Words::policy_words_paper)];

const CATEGORY: &[Label] = &[
    ("category", Words::policy_column_kind),
    ("covered", Words::policy_says_covered),
    ("receipt_over", Words::policy_receipt_label),
    ("agree_before", Words::policy_says_agree),
    ("pay_direct", Words::policy_says_direct),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "category" => Category::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
