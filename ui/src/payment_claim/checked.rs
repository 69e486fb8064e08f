//! What was checked for whoever approves a claim, as its page tells it.

use super::{address, rates_checked::rates_checked};
use crate::{budget, layout::Icon};
use alongside_involvement::budget::{Budget, BudgetRow};
use alongside_involvement::money::Pence;
use alongside_involvement::payment_claim::{Checks, PaymentClaim};
use alongside_locales::Words;

/// Something that was checked.
pub(super) struct Checked {
    pub(super) icon: Icon,
    pub(super) text: String,
    pub(super) link: Option<String>,
}

pub(super) fn checked(
    words: Words,
    claim: &PaymentClaim,
    checks: &Checks,
    prefix: &str,
) -> Vec<Checked> {
    let mut said = Vec::new();
    let mut say = |good: bool, text: String, link: Option<String>| {
        let icon = if good { Icon::Done } else { Icon::Look };
        said.push(Checked { icon, text, link });
    };
    for copy in &checks.duplicates {
        let number = format!("{prefix}{:04}", copy.number);
        let text = words.payment_claim_check_copy(&copy.line, &number);
        say(false, text, Some(address(copy.claim)));
    }
    if checks.duplicates.is_empty() {
        say(true, words.payment_claim_check_no_copy().to_string(), None);
    }
    for line in &checks.without_receipt {
        say(false, words.payment_claim_check_receipt(line), None);
    }
    if checks.receipts_asked && checks.without_receipt.is_empty() {
        say(true, words.payment_claim_check_receipts().to_string(), None);
    }
    for line in &checks.not_agreed {
        say(false, words.payment_claim_check_agreed(line), None);
    }
    for line in &checks.not_direct {
        say(false, words.payment_claim_check_direct(line), None);
    }
    for line in &checks.declined {
        say(false, words.payment_claim_check_declined(line), None);
    }
    for line in &checks.given {
        say(false, words.payment_claim_check_given(line), None);
    }
    if let Some(said) = checks.said.filter(|_| claim.stage.is_open()) {
        let (said, choice) = (said.name(words), claim.facts.choice.name(words));
        let person = claim.facts.representative;
        let offer = claim.facts.activity;
        let offer = offer.map(|activity| format!("/activities/{activity}/payments/{person}"));
        say(false, words.payment_claim_check_said(said, choice), offer);
    }
    for (id, line) in &checks.not_lower {
        let edit = format!("{}/line/{id}", address(claim.id));
        let edit = claim.stage.is_open().then_some(edit);
        say(false, words.payment_claim_check_lower(line), edit);
    }
    for (id, line) in &checks.miles {
        if claim.stage.is_open() {
            let edit = format!("{}/line/{id}", address(claim.id));
            say(false, words.payment_claim_check_miles(line), Some(edit));
        } else {
            say(false, words.payment_claim_check_miles_paid(line), None);
        }
    }
    for (id, line, more) in &checks.elsewhere {
        let edit = format!("{}/line/{id}", address(claim.id));
        let told = words.payment_claim_check_elsewhere(line, &more.typed());
        say(false, told, claim.stage.is_open().then_some(edit));
    }
    if let Some(notice) = checks.notice {
        let (days, wanted) = (notice.days as usize, notice.wanted as usize);
        say(false, words.payment_claim_check_notice(days, wanted), None);
    }
    if checks.tax_undecided && claim.stage.is_open() {
        let activity = claim.facts.activity;
        let decide = activity.map(|id| format!("/activities/{id}/payments"));
        say(false, words.payment_claim_check_tax().to_string(), decide);
    }
    for (line, booking) in &checks.booked {
        let kind = booking.facts.kind.name(words);
        let booked = match booking.facts.name.as_str() {
            "" => kind.to_string(),
            name => words.support_booking_named(kind, name),
        };
        let text = words.payment_claim_check_booked(line, &booked);
        say(
            false,
            text,
            Some(crate::support_booking::address(booking.id)),
        );
    }
    for ended in &checks.ended {
        let (kind, day) = (ended.kind.name(words), words.day_short(ended.on));
        let told = words.payment_claim_check_ended(&ended.name, kind, &ended.by, &day, &ended.why);
        say(false, told, None);
    }
    let unfit = rates_checked(words, &checks.rates);
    let fits = unfit.is_empty();
    for text in unfit {
        say(false, text, Some("/rates".to_string()));
    }
    if checks.rate_unchecked {
        say(
            false,
            words.payment_claim_check_rate().to_string(),
            Some("/rates".to_string()),
        );
    } else if fits {
        say(true, words.payment_claim_check_rates().to_string(), None);
    }
    said
}

/// A line of a budget that this claim is paid from, and that is nearly gone: said while somebody decides, not afterwards.
pub(super) fn short_of(words: Words, budget: &Budget, row: &BudgetRow) -> Checked {
    let (line, name) = (row.line.facts.title(words), &budget.facts.name);
    Checked {
        icon: Icon::Look,
        text: if row.used.left(row.line.facts.limit) < Pence::NOTHING {
            words.budget_check_over(&line, name)
        } else {
            words.budget_check(&line, name)
        },
        link: Some(budget::address(budget.id)),
    }
}
