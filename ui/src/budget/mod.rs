//! Budgets: the list, one budget with its lines, its form, a line and what was spent of it, and the table for the accounts.

pub(crate) mod columns;
mod form;
mod line;
mod list;
mod show;
mod spend;

use crate::{
    Route, Trouble, Visit,
    components::{Tag, TagKind},
};
use alongside_involvement::budget::{Budget, BudgetFacts, BudgetId, Standing};
use alongside_locales::Words;

/// The addresses of budgets.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/budgets", list::show),
    Route::post("/budgets/table", list::hand),
    Route::get("/budgets/new", form::new),
    Route::post("/budgets/new", form::add),
    Route::get("/budgets/{budget}", show::show),
    Route::get("/budgets/{budget}/edit", form::edit),
    Route::post("/budgets/{budget}/edit", form::save),
    Route::get("/budgets/{budget}/lines/new", line::new),
    Route::post("/budgets/{budget}/lines/new", line::add),
    Route::get("/budgets/{budget}/lines/{line}", line::edit),
    Route::post("/budgets/{budget}/lines/{line}", line::save),
    Route::get("/budgets/{budget}/lines/{line}/spend", spend::show),
    Route::post("/budgets/{budget}/lines/{line}/spend", spend::add),
    Route::post("/budgets/{budget}/lines/{line}/spend/back", spend::back),
];

/// The budget in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Budget, Trouble> {
    let id: BudgetId = visit.id("budget")?;
    Ok(Budget::find(visit.store()?, id)?)
}

/// Where a budget is shown.
pub(crate) fn address(id: BudgetId) -> String {
    format!("/budgets/{id}")
}

/// The days of a budget.
pub(crate) fn days(words: Words, facts: &BudgetFacts) -> String {
    let first = words.day_short(facts.first);
    words.rate_days_until(&first, &words.day_short(facts.last))
}

/// How a line stands, in words with a shape before them.
pub(crate) fn standing(words: Words, standing: Standing) -> Tag {
    match standing {
        Standing::Enough => Tag::new(TagKind::Done, words.budget_enough()),
        Standing::NearlyGone => Tag::new(TagKind::Wait, words.budget_nearly_gone()),
        Standing::Over => Tag::new(TagKind::Stop, words.budget_over()),
    }
}
