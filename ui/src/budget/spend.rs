//! What was spent of a line without a claim: noted, and taken back by a row against it.

use super::{address, line::row, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Field, Options, Radios, TextInput, Width},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::budget::{LineKind, SpendDraft, SpendFacts, SpendId};
use alongside_involvement::policy::Category;
use alongside_involvement::store::{FormToken, Verb};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "budget/spend.html")]
struct SpendPage {
    frame: Frame,
    address: String,
    token: FormToken,
    fields: Vec<Field>,
    lines: Vec<Line>,
}

struct Line {
    id: String,
    what: String,
    day: String,
    amount: String,
    /// It stands, and can be taken back.
    stands: bool,
    note: &'static str,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| SpendDraft::on_day(today));
    page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (budget, line) = (wanted(visit)?, row(visit)?.line);
    let draft: SpendDraft = visit.form()?;
    let facts = match draft.check(words, &budget.facts, line.facts.kind, today) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &draft, problems),
    };
    visit.change(Verb::Book, |change| {
        line.spend(change, budget.id, &facts, None)
    })?;
    visit.done(words.budget_spend_done(), address(budget.id))
}

/// Takes something back that stands there. A second press finds it taken back already.
pub(super) fn back(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Deserialize)]
    struct Taken {
        spend: SpendId,
    }
    let words = visit.words;
    let (budget, line) = (wanted(visit)?, row(visit)?.line);
    let Taken { spend } = visit.form()?;
    let spent = line.spent(visit.store()?)?;
    let found = spent
        .iter()
        .find(|it| it.id == spend && !it.reversed && it.reverses.is_none());
    if let Some(found) = found {
        let against = SpendFacts {
            pence: -found.facts.pence,
            ..found.facts.clone()
        };
        visit.change(Verb::Book, |change| {
            line.spend(change, budget.id, &against, Some(found.id))
        })?;
    }
    visit.done(words.budget_spend_back_done(), address(budget.id))
}

fn page(visit: &mut Visit<'_>, draft: &SpendDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (budget, line) = (wanted(visit)?, row(visit)?.line);
    let spent = line.spent(visit.store()?)?;
    let here = address(budget.id);
    let access = line.facts.kind == LineKind::Access;
    let (lede, hint) = if access {
        (
            words.budget_spend_lede_access(),
            words.budget_what_hint_access(),
        )
    } else {
        (words.budget_spend_lede(), words.budget_what_hint())
    };
    let paid = Category::ALL.iter().filter(|it| it.is_access());
    let paid = paid.fold(Options::new(), |options, it| {
        options.option(it.code(), it.name(words))
    });
    let of_access: Option<Field> = access.then(|| {
        Radios::new(
            "access",
            words.budget_spend_access_label(),
            paid,
            draft.access.as_str(),
        )
        .hint(words.budget_spend_access_hint())
        .into()
    });
    let fields: [Field; 3] = [
        TextInput::new("what", words.budget_what_label(), &draft.what)
            .hint(hint)
            .into(),
        TextInput::new("amount", words.payment_claim_amount_label(), &draft.amount)
            .hint(words.payment_claim_amount_hint())
            .width(Width::Ten)
            .into(),
        DateInput::new("on", words.payment_claim_on_label(), draft.on().typed()).into(),
    ];
    let status = if problems.is_empty() { 200 } else { 422 };
    let page = SpendPage {
        address: format!("{here}/lines/{}/spend", line.id),
        token: visit.new_token(),
        fields: of_access
            .into_iter()
            .chain(fields)
            .map(|field| field.with(words, &problems))
            .collect(),
        lines: spent
            .iter()
            .map(|it| Line {
                id: it.id.to_string(),
                what: match it.facts.access {
                    Some(kind) => format!("{}: {}", kind.name(words), it.facts.what),
                    None => it.facts.what.clone(),
                },
                day: words.day_short(it.facts.day),
                amount: it.facts.pence.words(words),
                stands: !it.reversed && it.reverses.is_none(),
                note: match (it.reversed, it.reverses) {
                    (true, _) => words.budget_spend_taken(),
                    (_, Some(_)) => words.budget_spend_against(),
                    _ => "",
                },
            })
            .collect(),
        frame: Frame::new(visit, words.budget_spend_title(&line.facts.title(words)))
            .kind_of_page(&budget.facts.name)
            .caption(&budget.facts.name)
            .lede(lede)
            .section(Section::Money)
            .back(here, words.budget_back_to())
            .problems(problems),
    };
    Ok(Reply::page_with(status, page.render()?))
}
