//! The money of the small charity for stories: a rate, a version of the policy, a claim.

use alongside_involvement::{
    attachment::take_in,
    payment_claim::{ClaimFacts, LineContext, LineDraft, LineKind, PaymentClaim},
    payment_offer::PaymentChoice,
    policy::{Category, Policy},
    rate::{Rate, RateDraft},
    representative::RepresentativeId,
    store::{Change, StoreError},
};
use alongside_locales::Words;
use chrono::{DateTime, FixedOffset};

/// A receipt.
const RECEIPT: &[u8] =
    b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1h7v8z'/></svg>";

/// A version of the policy, and a claim with a line and its receipt.
pub(crate) fn claim(
    change: &Change<'_>,
    words: Words,
    person: RepresentativeId,
    now: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    let today = now.date_naive();
    let mut facts = Policy::usual().facts;
    facts.since = today;
    facts.appeal = "Sam Ellis, 01632 960 104".into();
    Policy::add(change, &facts)?;
    let policy = Policy::on(change, today)?;
    let facts = ClaimFacts {
        representative: person,
        activity: None,
        meeting: None,
        day: today,
        about: "A visit to the bus station".into(),
        choice: PaymentChoice::Full,
        helped_by: String::new(),
        late_reason: String::new(),
    };
    let id = PaymentClaim::begin(change, &facts, &policy)?;
    let mut draft = LineDraft::on(today);
    draft.what = "Taxi home".into();
    draft.amount = "18.60".into();
    let context = LineContext {
        kind: LineKind::Expense(Category::Taxi),
        policy: &policy,
        rates: &[],
        miles_before: Default::default(),
        today,
    };
    let facts = draft.check(words, &context).expect("a line");
    let line = PaymentClaim::find(change, id)?.add_line(change, &facts, today)?;
    let receipt = take_in(RECEIPT).expect("a drawing");
    PaymentClaim::find(change, id)?.add_receipt(change, line, &receipt, today)
}

/// What a night away may cost at most.
pub(crate) fn charge(
    change: &Change<'_>,
    words: Words,
    now: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    let draft = RateDraft {
        kind: "overnight".into(),
        unit: "cap".into(),
        name: "A night in a guest house".into(),
        amount: "95".into(),
        since_day: "1".into(),
        since_month: "4".into(),
        since_year: "2026".into(),
        ..Default::default()
    };
    let facts = draft.check(words, now.date_naive(), &[], None);
    Rate::add(change, &facts.expect("a rate"))?;
    Ok(())
}
