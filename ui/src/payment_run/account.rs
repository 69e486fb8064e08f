//! Accounts that were added or changed after the approval, or by whoever approved: they are named, and nobody is paid to them before another
//! colleague has asked the person.

use super::{address, show, wanted, who_and_when};
use crate::{Reply, Trouble, Visit, payee};
use alongside_involvement::Problems;
use alongside_involvement::payee::Payee;
use alongside_involvement::payment_claim::{ClaimId, PaymentClaim};
use alongside_involvement::payment_run::{AccountChange, Payment, PaymentRun};
use alongside_involvement::store::{ChangeId, Verb};
use alongside_locales::Words;
use chrono::{DateTime, FixedOffset};
use serde::Deserialize;

/// An account that was changed, on the page of its list.
pub(super) struct Changed {
    /// What was changed, by whom and when.
    pub(super) sentence: String,
    /// Where the account is, and the words of the link.
    pub(super) look: (String, String),
    /// Where it is confirmed, the words of the button and the change that is meant, where whoever reads this may.
    pub(super) confirm: Option<(String, String, ChangeId)>,
    /// Who can, where whoever reads this may not.
    pub(super) how: String,
}

/// What the page showed.
#[derive(Deserialize)]
struct Seen {
    #[serde(default)]
    account: String,
}

/// What is to be said of each account that was changed, for those that wait to be paid.
pub(super) fn changed(
    visit: &mut Visit<'_>,
    run: &PaymentRun,
    initials: &str,
    payments: &[Payment],
) -> Result<Vec<Changed>, Trouble> {
    let (words, now) = (visit.words, visit.request.now);
    let me = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let store = visit.store()?;
    let mut told = Vec::new();
    for payment in payments {
        let Some(change) = change_of(payment) else {
            continue;
        };
        let person = &payment.person;
        let (mut confirm, mut how) = (None, String::new());
        if payment.is_held() {
            let claim = PaymentClaim::find(store, payment.claim)?;
            let mut can = claim.deciders(store)?;
            can.retain(|it| it.why_not.is_none() && change.by != Some(it.staff));
            if can.iter().any(|it| it.staff == me) {
                let here = format!("{}/accounts/{}", address(run.id), payment.claim);
                let button = words.payment_run_account_confirm(person);
                confirm = Some((here, button, change.written_in));
            } else {
                let can: Vec<_> = can.into_iter().map(|it| it.name).collect();
                how = if can.is_empty() {
                    words.payment_run_account_nobody(person)
                } else {
                    words.payment_run_account_can(&words.list_or(&can))
                };
            }
        }
        told.push(Changed {
            sentence: sentence(words, initials, payment, change, now),
            look: (
                payee::address(payment.representative),
                words.payment_run_account_look(person),
            ),
            confirm,
            how,
        });
    }
    Ok(told)
}

/// The same in sentences alone.
pub(super) fn sentences(
    words: Words,
    initials: &str,
    payments: &[Payment],
    now: DateTime<FixedOffset>,
) -> Vec<String> {
    let changed = payments.iter().filter_map(|it| Some((it, change_of(it)?)));
    changed
        .map(|(payment, change)| sentence(words, initials, payment, change, now))
        .collect()
}

/// Notes that whoever works here asked the person whether the account is theirs.
pub(super) fn confirm(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let run = wanted(visit)?;
    let wanted: ClaimId = visit.id("claim")?;
    let seen: Seen = visit.form()?;
    let me = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let payments = run.payments(visit.store()?)?;
    let payment = payments.iter().find(|it| it.claim == wanted);
    let payment = payment.ok_or(Trouble::NotFound)?;
    let done = words.payment_run_account_done(&payment.person);
    if !visit.is_new_token()? {
        return visit.done(done, address(run.id));
    }
    let store = visit.store()?;
    let claim = PaymentClaim::find(store, payment.claim)?;
    let not_me = claim.not_approved_by(store, me)?.is_some();
    let held = change_of(payment).filter(|_| payment.is_held());
    let told = match held {
        Some(change) if change.written_in.to_string() == seen.account => {
            if change.by != Some(me) && !not_me {
                let (person, written_in) = (payment.representative, change.written_in);
                visit.change(Verb::Book, |change| {
                    Payee::confirm(change, person, written_in, me)
                })?;
                return visit.done(done, address(run.id));
            }
            words.payment_run_account_not_you()
        }
        _ => words.payment_run_account_stale(),
    };
    show::page(visit, Problems::one("", told))
}

fn change_of(payment: &Payment) -> Option<&AccountChange> {
    let change = payment.account_change.as_ref();
    change.filter(|_| payment.waits() && payment.by_bank())
}

fn sentence(
    words: Words,
    initials: &str,
    payment: &Payment,
    change: &AccountChange,
    now: DateTime<FixedOffset>,
) -> String {
    let claim = PaymentClaim::number_called(initials, payment.number);
    let (who, when) = who_and_when(words, &change.who, change.at, now);
    let first = words.payment_run_account_changed(&payment.person, who, &when, &claim);
    let then = match &change.confirmed_by {
        Some(colleague) => words.payment_run_account_checked(colleague),
        None => words.payment_run_account_held().to_string(),
    };
    format!("{first} {then}")
}
