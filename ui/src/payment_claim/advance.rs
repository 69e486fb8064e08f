//! Money that the person had beforehand: it is taken off what is paid out.

use super::{address, called, open, seen};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, TextInput, Width},
    layout::{Frame, Section},
};
use alongside_involvement::check;
use alongside_involvement::day::DayDraft;
use alongside_involvement::money::{Pence, amount};
use alongside_involvement::payment_claim::{Advance, AdvanceFacts, PaymentClaim, claimed_day};
use alongside_involvement::store::Verb;
use alongside_involvement::{Id, Problems};
use alongside_locales::Words;
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// The most that somebody gets beforehand.
const HIGHEST: Pence = Pence::new(1_000_000);

/// An advance, as typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
struct Draft {
    amount: String,
    day_day: String,
    day_month: String,
    day_year: String,
    how: String,
}

impl Draft {
    fn day(&self) -> DayDraft<'_> {
        DayDraft::new(&self.day_day, &self.day_month, &self.day_year)
    }

    /// Checks it. Tickets are bought beforehand: money for a claim is had in the year before its day at the earliest.
    fn check(
        &self,
        words: Words,
        claim: NaiveDate,
        today: NaiveDate,
    ) -> Result<AdvanceFacts, Problems> {
        let mut problems = Problems::default();
        let question = ("amount", words.payment_claim_amount_label());
        let pence = amount(&mut problems, words, question, &self.amount, HIGHEST);
        if pence.is_none() && problems.about("amount").is_none() {
            problems.add("amount", words.payment_claim_amount_missing());
        }
        let question = ("day", words.payment_claim_advance_day_label());
        let missing = words.payment_claim_advance_day_missing();
        let day = claimed_day(&mut problems, words, question, self.day(), today, missing);
        let first = claim.checked_sub_months(Months::new(12));
        let day = check::not_before(&mut problems, words, question, day, first);
        let question = ("how", words.payment_claim_advance_how_label());
        let how = check::line_or_none(&mut problems, words, question, &self.how);
        match (pence, day) {
            (Some(pence), Some(day)) if problems.is_empty() => Ok(AdvanceFacts { day, pence, how }),
            _ => Err(problems),
        }
    }
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let claim = open(visit)?;
    let draft = visit.kept_draft().unwrap_or_default();
    page(visit, &claim, &draft, claim.version, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let claim = open(visit)?;
    let draft: Draft = visit.form()?;
    let seen = seen(visit, &claim)?;
    let facts = match draft.check(words, claim.facts.day, today) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &claim, &draft, seen.version, problems),
    };
    match visit.change(Verb::Book, |change| seen.add_advance(change, &facts, today)) {
        Ok(_) => visit.done(words.payment_claim_advance_added(), address(claim.id)),
        Err(trouble) if trouble.is_stale() => {
            let told = Problems::one("", words.payment_claim_changed_meanwhile());
            page(visit, &claim, &draft, claim.version, told)
        }
        Err(trouble) => Err(trouble),
    }
}

pub(super) fn remove(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Deserialize)]
    struct Removed {
        advance: Id<Advance>,
    }
    let (words, today) = (visit.words, visit.today());
    let claim = open(visit)?;
    let Removed { advance } = visit.form()?;
    if visit.is_new_token()? {
        let seen = seen(visit, &claim)?;
        let known = claim.advances(visit.store()?)?;
        if known.iter().all(|it| it.id != advance) {
            return Err(Trouble::NotFound);
        }
        match visit.change(Verb::Book, |change| {
            seen.remove_advance(change, advance, today)
        }) {
            Ok(_) => {}
            Err(trouble) if trouble.is_stale() => {
                return visit.done(words.payment_claim_changed_meanwhile(), address(claim.id));
            }
            Err(trouble) => return Err(trouble),
        }
    }
    visit.done(words.payment_claim_advance_removed(), address(claim.id))
}

fn page(
    visit: &mut Visit<'_>,
    claim: &PaymentClaim,
    draft: &Draft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let here = address(claim.id);
    let number = called(visit, claim.number)?;
    let frame = Frame::new(visit, words.payment_claim_advance_title())
        .kind_of_page(number)
        .lede(words.payment_claim_advance_lede())
        .section(Section::Money)
        .back(&here, words.payment_claim_back_to())
        .problems(problems);
    Form::new(
        format!("{here}/advance"),
        words.payment_claim_advance_save(),
    )
    .carry("version", version)
    .ask(
        TextInput::new("amount", words.payment_claim_amount_label(), &draft.amount)
            .hint(words.payment_claim_amount_hint())
            .width(Width::Ten),
    )
    .ask(DateInput::new(
        "day",
        words.payment_claim_advance_day_label(),
        draft.day().typed(),
    ))
    .ask(
        TextInput::new("how", words.payment_claim_advance_how_label(), &draft.how)
            .hint(words.payment_claim_advance_how_hint()),
    )
    .leave(here, words.page_leave())
    .page(visit, frame)
}
