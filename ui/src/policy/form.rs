//! The next version of the figures: as a whole, or what it says of one kind of expense.

use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, DateInput, Form, Options, TextArea, TextInput, Width},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::policy::{Category, CategoryDraft, Policy, PolicyDraft};
use alongside_involvement::store::Verb;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let today = visit.today();
    let draft = match visit.kept_draft() {
        Some(draft) => draft,
        None => PolicyDraft::after(&Policy::newest(visit.store()?)?, today),
    };
    page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: PolicyDraft = visit.form()?;
    let before = Policy::newest(visit.store()?)?;
    let facts = match draft.check(words, &before) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &draft, problems),
    };
    visit.change(Verb::Book, |change| Policy::add(change, &facts))?;
    visit.done(words.policy_done(), "/policies")
}

pub(super) fn category(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let today = visit.today();
    let category = wanted(visit)?;
    let draft = match visit.kept_draft() {
        Some(draft) => draft,
        None => {
            let policy = Policy::newest(visit.store()?)?;
            CategoryDraft::after(&policy, category, today)
        }
    };
    category_page(visit, category, &draft, Problems::default())
}

pub(super) fn save_category(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let category = wanted(visit)?;
    let draft: CategoryDraft = visit.form()?;
    let before = Policy::newest(visit.store()?)?;
    let facts = match draft.check(words, &before, before.about(category)) {
        Ok(facts) => facts,
        Err(problems) => return category_page(visit, category, &draft, problems),
    };
    visit.change(Verb::Book, |change| Policy::add(change, &facts))?;
    visit.done(words.policy_done(), "/policies")
}

fn wanted(visit: &Visit<'_>) -> Result<Category, Trouble> {
    Category::from_code(visit.parameter("category")).ok_or(Trouble::NotFound)
}

/// What a new version is, and what it builds on where a version is still to begin.
fn lede(visit: &mut Visit<'_>) -> Result<String, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let newest = Policy::newest(visit.store()?)?;
    let since = newest.facts.since;
    Ok(if newest.id.is_some() && since > today {
        words.policy_new_lede_after(&newest.number.to_string(), &words.day_short(since))
    } else {
        words.policy_new_lede().to_string()
    })
}

fn page(visit: &mut Visit<'_>, draft: &PolicyDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let lede = lede(visit)?;
    let frame = Frame::new(visit, words.policy_new_title())
        .lede(lede)
        .section(Section::Money)
        .back("/policies", words.policy_back())
        .problems(problems);
    let number = |name, label: &str, value: &str| {
        TextInput::new(name, label, value).whole_number(Width::Four)
    };
    Form::new("/policies/new", words.policy_save())
        .ask(
            number(
                "promise-days",
                words.policy_promise_label(),
                &draft.promise_days,
            )
            .hint(words.policy_promise_hint()),
        )
        .ask(
            number("claim-days", words.policy_claim_label(), &draft.claim_days)
                .hint(words.policy_claim_hint()),
        )
        .ask(
            TextInput::new("half-day", words.policy_half_day_label(), &draft.half_day)
                .hint(words.policy_half_day_hint())
                .width(Width::Four),
        )
        .ask(
            number(
                "cancel-days",
                words.policy_cancel_days_label(),
                &draft.cancel_days,
            )
            .hint(words.policy_cancel_days_hint()),
        )
        .ask(number(
            "cancel-percent",
            words.policy_cancel_percent_label(),
            &draft.cancel_percent,
        ))
        .ask(
            TextArea::new("appeal", words.policy_appeal_label(), &draft.appeal)
                .hint(words.policy_appeal_hint())
                .rows(2),
        )
        .ask(
            DateInput::new("since", words.policy_since_label(), draft.since().typed())
                .hint(words.policy_since_hint()),
        )
        .leave("/policies", words.page_leave())
        .page(visit, frame)
}

fn category_page(
    visit: &mut Visit<'_>,
    category: Category,
    draft: &CategoryDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let lede = lede(visit)?;
    let frame = Frame::new(visit, words.policy_category_title(category.name(words)))
        .lede(lede)
        .section(Section::Money)
        .back("/policies", words.policy_back())
        .problems(problems);
    let says = Options::new()
        .option("covered", words.policy_says_covered())
        .option_with(
            "agree-before",
            words.policy_says_agree(),
            words.policy_says_agree_hint(),
        )
        .option_with(
            "pay-direct",
            words.policy_says_direct(),
            words.policy_says_direct_hint(),
        );
    Form::new(
        format!("/policies/categories/{}", category.code()),
        words.policy_save(),
    )
    .ask(Checkboxes::new(
        "says",
        words.policy_says_label(),
        says,
        draft.says.clone(),
    ))
    .ask(
        TextInput::new(
            "receipt-over",
            words.policy_receipt_label(),
            &draft.receipt_over,
        )
        .hint(words.policy_receipt_hint())
        .width(Width::Ten),
    )
    .link("/rates", words.policy_most_link())
    .ask(
        DateInput::new("since", words.policy_since_label(), draft.since().typed())
            .hint(words.policy_since_hint()),
    )
    .leave("/policies", words.page_leave())
    .page(visit, frame)
}
