//! The figures of the policies: what holds now, what each version said, what comes next.

pub(crate) mod columns;
mod form;
mod leaflet;
mod words;

use crate::{
    Reply, Route, Trouble, Visit,
    components::SummaryList,
    layout::{Frame, Section},
    money::Place,
    versioned_paper::{self, Rows},
};
use alongside_involvement::policy::{Category, CategoryFacts, Policy, PolicyFacts, PolicyId};
use alongside_locales::Words;
use askama::Template;

/// The addresses of the figures.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/policies", list),
    Route::get("/policies/new", form::new),
    Route::post("/policies/new", form::add),
    Route::get("/policies/categories/{category}", form::category),
    Route::post("/policies/categories/{category}", form::save_category),
    Route::get("/policies/leaflet", leaflet::show),
    Route::post("/policies/leaflet", leaflet::hand),
    Route::post("/policies/words", words::hold),
    Route::get("/policies/{policy}", show),
];

#[derive(Template)]
#[template(path = "policy/list.html")]
struct ListPage {
    frame: Frame,
    now: String,
    figures: SummaryList,
    categories: Vec<Line>,
    versions: Vec<(String, String)>,
    may_change: bool,
    /// Whether the words of the policies still hold beside the newest figures, where somebody is asked.
    question: Option<words::Question>,
    /// What people read, where the page is about now.
    written: Option<Rows>,
}

/// What is said of one kind of expense.
struct Line {
    code: &'static str,
    name: &'static str,
    receipt: String,
    says: String,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let policy = Policy::on(visit.store()?, today)?;
    let versions = Policy::versions(visit.store()?)?;
    let written = versioned_paper::rows(visit, None)?;
    let question = words::question(visit)?;
    let page = ListPage {
        frame: Place::Policies.frame(visit, words.policy_list_title(), words.policy_list_lede()),
        now: match policy.id {
            Some(_) => version(words, &policy),
            None => words.policy_usual().to_string(),
        },
        figures: figures(words, &policy.facts),
        categories: categories(words, &policy.facts),
        versions: versions
            .iter()
            .filter_map(|it| Some((format!("/policies/{}", it.id?), version(words, it))))
            .collect(),
        may_change: true,
        question,
        written: Some(written),
    };
    Ok(Reply::page(page.render()?))
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: PolicyId = visit.id("policy")?;
    let policy = Policy::find(visit.store()?, id)?;
    let page = ListPage {
        frame: Frame::new(visit, version(words, &policy))
            .lede(words.policy_show_lede())
            .section(Section::Money)
            .crumb("/policies", words.policy_list_title()),
        now: String::new(),
        figures: figures(words, &policy.facts),
        categories: categories(words, &policy.facts),
        versions: Vec::new(),
        may_change: false,
        question: None,
        written: None,
    };
    Ok(Reply::page(page.render()?))
}

fn version(words: Words, policy: &Policy) -> String {
    words.policy_version(
        &policy.number.to_string(),
        &words.day_short(policy.facts.since),
    )
}

fn figures(words: Words, facts: &PolicyFacts) -> SummaryList {
    SummaryList::new()
        .row(
            words.policy_promise_label(),
            words.policy_working_days(facts.promise_days as usize),
        )
        .row(
            words.policy_claim_label(),
            words.policy_days(facts.claim_days as usize),
        )
        .row(
            words.policy_half_day_label(),
            words.hours(facts.half_day_minutes as usize),
        )
        .row(
            words.policy_cancel_label(),
            words.policy_cancel(facts.cancel_days as usize, facts.cancel_percent as usize),
        )
        .row(
            words.policy_appeal_label(),
            if facts.appeal.is_empty() {
                words.policy_appeal_none()
            } else {
                &facts.appeal
            },
        )
}

fn categories(words: Words, facts: &PolicyFacts) -> Vec<Line> {
    facts
        .categories
        .iter()
        .map(|about| Line {
            code: about.category.code(),
            name: about.category.name(words),
            receipt: match about.category {
                Category::Mileage => words.policy_no_receipt().to_string(),
                _ => words.policy_receipt_over(&about.receipt_over.words(words)),
            },
            says: says(words, about),
        })
        .collect()
}

fn says(words: Words, about: &CategoryFacts) -> String {
    if !about.covered {
        return words.policy_not_covered().to_string();
    }
    let mut said = vec![words.policy_covered()];
    if about.agree_before {
        said.push(words.policy_agree_before());
    }
    if about.pay_direct {
        said.push(words.policy_pay_direct());
    }
    said.join(" ")
}
