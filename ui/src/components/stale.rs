//! What to show when somebody else saved first: both texts, at each field that differs.

use alongside_involvement::Problems;
use alongside_locales::Words;
use serde::Serialize;

/// Tells, field by field, what somebody else saved meanwhile. What the person typed stays in the boxes; saving again keeps it.
pub fn both_texts<Draft: Serialize>(words: Words, typed: &Draft, kept: &Draft) -> Problems {
    let mut problems = Problems::one("", words.problem_changed_meanwhile());
    for (field, text) in fields(kept) {
        let mine = fields(typed)
            .into_iter()
            .filter(|(name, _)| *name == field)
            .any(|(_, mine)| same(&mine, &text));
        if !mine && problems.about(&field).is_none() {
            problems.add(field, words.problem_somebody_saved(&text));
        }
    }
    problems
}

fn fields<Draft: Serialize>(draft: &Draft) -> Vec<(String, String)> {
    serde_html_form::to_string(draft)
        .ok()
        .and_then(|form| serde_html_form::from_str(&form).ok())
        .unwrap_or_default()
}

fn same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}
