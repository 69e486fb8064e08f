//! One list: what it comes to, each claim in it, its files, and what next.

use super::account::{self, Changed};
use super::{address, called, hand_list, state, wanted, who_and_when};
use crate::{
    Reply, Trouble, Visit,
    components::{Tag, paper_page},
    layout::{Frame, Link, Section},
    payee,
    payment_claim::stage,
};
use alongside_involvement::Problems;
use alongside_involvement::certificate::initials;
use alongside_involvement::money::Pence;
use alongside_involvement::payment_claim::PaymentClaim;
use alongside_involvement::payment_run::{FileKind, FileSaved, Payment, PaymentRun, payment_list};
use alongside_involvement::store::FormToken;
use alongside_locales::Words;
use askama::Template;
use chrono::{DateTime, FixedOffset};

#[derive(Template)]
#[template(path = "payment_run/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    token: FormToken,
    state: Tag,
    facts: Vec<(&'static str, String)>,
    unpaid: bool,
    /// Whether a file for the bank would have anything in it.
    for_bank: bool,
    changed: Vec<Changed>,
    saved: Vec<String>,
    notes: Vec<String>,
    rows: Vec<Row>,
    totals: Vec<String>,
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
    page(visit, Problems::default())
}

/// The page, with what is wrong.
pub(super) fn page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let (words, now) = (visit.words, visit.request.now);
    let run = wanted(visit)?;
    let initials = initials(&visit.charity_name()?);
    let store = visit.store()?;
    let payments = run.payments(store)?;
    let files = PaymentRun::files(store, run.id)?;
    let changed = account::changed(visit, &run, &initials, &payments)?;
    let unpaid = payments.iter().filter(|it| it.waits()).count();
    let sum = |of: fn(&Payment) -> Pence| payments.iter().map(of).sum::<Pence>().words(words);
    let paid_out = |waits: bool| {
        let some = payments.iter().filter(|it| it.waits() == waits);
        some.map(Payment::paid_out).sum::<Pence>().words(words)
    };
    let mut totals = Vec::new();
    if unpaid > 0 {
        totals.push(words.payment_run_total(&paid_out(true)));
    }
    if unpaid < payments.len() {
        totals.push(words.payment_run_total_paid(&paid_out(false)));
    }
    let page = ShowPage {
        token: visit.new_token(),
        state: state(words, payments.len(), unpaid),
        facts: vec![
            (words.payment_run_made_label(), words.day_short(run.made_on)),
            (words.payment_claim_involvement(), sum(|it| it.involvement)),
            (words.payment_claim_expenses(), sum(|it| it.expenses)),
        ],
        unpaid: unpaid > 0,
        for_bank: payments.iter().any(Payment::for_bank_file),
        changed,
        saved: [FileKind::List, FileKind::Bank]
            .into_iter()
            .flat_map(|kind| saved(words, &files, kind, now))
            .collect(),
        notes: notes(words, &payments),
        rows: payments
            .iter()
            .map(|it| row(words, &initials, it))
            .collect(),
        totals,
        history: format!("/history/payment-run/{}", run.id),
        frame: Frame::new(visit, called(words, &run))
            .lede(words.payment_run_show_lede())
            .section(Section::Money)
            .crumb("/payment-runs", words.payment_run_list_title())
            .problems(problems.clone()),
        address: address(run.id),
    };
    paper_page(&problems, page.render()?)
}

/// Hands over the table for the accounts.
pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let run = wanted(visit)?;
    let initials = initials(&visit.charity_name()?);
    let payments = run.payments(visit.store()?)?;
    let bytes = payment_list(words, &run, &initials, &payments);
    let name = called(words, &run);
    hand_list(visit, (run, FileKind::List), payments, (&name, bytes))
}

/// Who saved a file of this kind the last time, and what to look out for.
pub(super) fn saved(
    words: Words,
    files: &[FileSaved],
    kind: FileKind,
    now: DateTime<FixedOffset>,
) -> Option<String> {
    let last = files.iter().find(|it| it.kind == kind)?;
    let (who, when) = who_and_when(words, &last.who, last.at, now);
    Some(match kind {
        FileKind::List => words.payment_run_list_saved(who, &when),
        FileKind::Bank => words.payment_run_bank_saved(who, &when),
    })
}

/// Why one that waits is not in the file for the bank.
pub(super) fn why_left_out(words: Words, payment: &Payment) -> String {
    let back = payment.to_come_back();
    if !back.is_nothing() {
        return words.payment_run_comes_back(&back.words(words));
    }
    let why = if payment.wants_account() {
        words.payment_run_no_account()
    } else if payment.is_held() {
        words.payment_run_held()
    } else if payment.for_bank_file() {
        words.payment_run_in_no_file()
    } else {
        words.payment_run_nothing()
    };
    why.to_string()
}

/// What of those that wait stays out of the file for the bank, so that nobody is forgotten.
pub(super) fn notes(words: Words, payments: &[Payment]) -> Vec<String> {
    let waiting = || payments.iter().filter(|it| it.waits());
    let count = |is: fn(&Payment) -> bool| waiting().filter(|it| is(it)).count();
    let mut notes = Vec::new();
    let missing = count(Payment::wants_account);
    if missing > 0 {
        notes.push(words.payment_run_without_account(missing));
    }
    let nothing = count(|it| it.to_pay() <= Pence::NOTHING);
    if nothing > 0 {
        notes.push(words.payment_run_nothing_to_pay(nothing));
    }
    let back: Pence = waiting().map(Payment::to_come_back).sum();
    if !back.is_nothing() {
        notes.push(words.payment_run_to_come_back(&back.words(words)));
    }
    notes
}

fn row(words: Words, initials: &str, payment: &Payment) -> Row {
    let missing = payment.waits() && payment.wants_account();
    Row {
        address: format!("/payment-claims/{}", payment.claim),
        person: payment.person.clone(),
        number: PaymentClaim::number_called(initials, payment.number),
        how: if payment.to_pay() <= Pence::NOTHING {
            words.payment_run_nothing()
        } else if payment.waits() && payment.is_held() {
            words.payment_run_held()
        } else if payment.by_bank() && (payment.waits() || payment.in_a_file != Some(false)) {
            words.payment_run_by_bank()
        } else {
            words.payment_run_otherwise()
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
