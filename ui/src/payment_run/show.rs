//! One list: what it comes to, each claim in it, its files, and what next.

use super::{address, called, hand_table, state, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::Tag,
    layout::{Frame, Link, Section},
    payee,
    payment_claim::stage,
};
use alongside_involvement::certificate::initials;
use alongside_involvement::money::Pence;
use alongside_involvement::payment_claim::{PaymentClaim, Stage};
use alongside_involvement::payment_run::{Payment, payment_list};
use alongside_involvement::store::FormToken;
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "payment_run/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    token: FormToken,
    state: Tag,
    facts: Vec<(&'static str, String)>,
    unpaid: bool,
    notes: Vec<String>,
    rows: Vec<Row>,
    total: String,
    history: String,
}

struct Row {
    address: String,
    person: String,
    number: String,
    /// How it is paid; a link where an account is missing.
    how: &'static str,
    account: Option<Link>,
    amount: String,
    stage: Tag,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let run = wanted(visit)?;
    let initials = initials(&visit.charity_name()?);
    let payments = run.payments(visit.store()?)?;
    let unpaid = payments
        .iter()
        .filter(|it| it.stage == Stage::Exported)
        .count();
    let sum = |of: fn(&Payment) -> Pence| payments.iter().map(of).sum::<Pence>().words(words);
    let page = ShowPage {
        token: visit.new_token(),
        state: state(words, payments.len(), unpaid),
        facts: vec![
            (words.payment_run_made_label(), words.day_short(run.made_on)),
            (words.payment_claim_involvement(), sum(|it| it.involvement)),
            (words.payment_claim_expenses(), sum(|it| it.expenses)),
        ],
        unpaid: unpaid > 0,
        notes: notes(words, &payments),
        rows: payments
            .iter()
            .map(|it| row(words, &initials, it))
            .collect(),
        total: sum(Payment::paid_out),
        history: format!("/history/payment-run/{}", run.id),
        frame: Frame::new(visit, called(words, &run))
            .lede(words.payment_run_show_lede())
            .section(Section::Money)
            .crumb("/payment-runs", words.payment_run_list_title()),
        address: address(run.id),
    };
    Ok(Reply::page(page.render()?))
}

/// Hands over the table for the accounts.
pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let run = wanted(visit)?;
    let initials = initials(&visit.charity_name()?);
    let payments = run.payments(visit.store()?)?;
    let bytes = payment_list(words, &run, &initials, &payments);
    Ok(hand_table(&called(words, &run), bytes, address(run.id)))
}

/// What stays out of the file for the bank, so that nobody is forgotten.
pub(super) fn notes(words: Words, payments: &[Payment]) -> Vec<String> {
    let count = |is: fn(&Payment) -> bool| payments.iter().filter(|it| is(it)).count();
    let mut notes = Vec::new();
    let missing = count(Payment::wants_account);
    if missing > 0 {
        notes.push(words.payment_run_without_account(missing));
    }
    let nothing = count(|it| it.to_pay() <= Pence::NOTHING);
    if nothing > 0 {
        notes.push(words.payment_run_nothing_to_pay(nothing));
    }
    let back: Pence = payments.iter().map(Payment::to_come_back).sum();
    if !back.is_nothing() {
        notes.push(words.payment_run_to_come_back(&back.words(words)));
    }
    notes
}

fn row(words: Words, initials: &str, payment: &Payment) -> Row {
    let missing = payment.wants_account();
    Row {
        address: format!("/payment-claims/{}", payment.claim),
        person: payment.person.clone(),
        number: PaymentClaim::number_called(initials, payment.number),
        how: if payment.by_bank() {
            words.payment_run_by_bank()
        } else {
            words.payment_run_nothing()
        },
        account: missing.then(|| {
            Link::new(
                payee::address(payment.representative),
                words.payment_run_add_account(),
            )
        }),
        amount: payment.to_pay().words(words),
        stage: stage(words, payment.stage),
    }
}
