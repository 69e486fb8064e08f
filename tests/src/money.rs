//! The money of the small charity for stories: a rate, a version of the policy, a claim with its receipts.

use alongside_involvement::{
    attachment::take_in_receipt,
    budget::{self, Budget, BudgetFacts, BudgetLine, SpendFacts, USUAL_WARNING},
    money::Pence,
    payee::{Account, Payee, PayeeFacts},
    payment_claim::{
        ClaimFacts, ClaimId, LineContext, LineDraft, LineFacts, LineKind, Measure, PaidBy,
        PaymentClaim, Step, StepFacts,
    },
    payment_offer::PaymentChoice,
    payment_run::PaymentRun,
    policy::{Category, Policy},
    rate::{Rate, RateDraft},
    representative::RepresentativeId,
    store::{Change, StoreError},
};
use alongside_locales::Words;
use chrono::{DateTime, FixedOffset, NaiveDate};
use lopdf::dictionary;

/// A receipt.
const RECEIPT: &[u8] =
    b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1h7v8z'/></svg>";

/// A version of the policy, and a claim with a line and its receipts: a drawing and a PDF.
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
        choice: PaymentChoice::Full,
        policy: &policy,
        rates: &[],
        miles_before: Default::default(),
        sent_in: None,
        says_why_late: false,
        takes_part: true,
        today,
    };
    let facts = draft.check(words, &context).expect("a line");
    let line = PaymentClaim::find(change, id)?.add_line(change, &facts, today)?;
    for receipt in [RECEIPT, scan().as_slice()] {
        let receipt = take_in_receipt(receipt).expect("a receipt");
        PaymentClaim::find(change, id)?.add_receipt(change, line, &receipt, today)?;
    }
    Ok(())
}

/// A PDF of two pages, which would run a script when it is opened.
#[must_use]
pub fn scan() -> Vec<u8> {
    let mut document = lopdf::Document::with_version("1.7");
    let tree = document.new_object_id();
    let page = dictionary! {
        "Type" => "Page", "Parent" => tree,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    };
    let pages = [(); 2].map(|()| document.add_object(page.clone()).into());
    let pages = dictionary! { "Type" => "Pages", "Kids" => pages.to_vec(), "Count" => 2 };
    document.objects.insert(tree, pages.into());
    let script = dictionary! {
        "S" => "JavaScript", "JS" => lopdf::Object::string_literal("app.alert(1)"),
    };
    let catalog = document.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => tree, "OpenAction" => script,
    });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a PDF");
    bytes
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

/// Two claims that were sent in, and how the person is paid.
pub(crate) fn visits(
    change: &Change<'_>,
    person: RepresentativeId,
    now: DateTime<FixedOffset>,
) -> Result<[ClaimId; 2], StoreError> {
    let today = now.date_naive();
    let how = PayeeFacts {
        reference: "P014".into(),
        account: Some(Account {
            name: "D Oyelaran".into(),
            sort_code: "000000".into(),
            number: "00000014".into(),
        }),
    };
    Payee::keep(change, person, None, &how)?;
    let policy = Policy::on(change, today)?;
    let begin = |about: &str| {
        let facts = ClaimFacts {
            representative: person,
            activity: None,
            meeting: None,
            day: today,
            about: about.into(),
            choice: PaymentChoice::Full,
            helped_by: String::new(),
            late_reason: String::new(),
        };
        let id = PaymentClaim::begin(change, &facts, &policy)?;
        let line = LineFacts {
            kind: LineKind::Expense(Category::PublicTransport),
            day: today,
            what: String::new(),
            paid_by: PaidBy::Person,
            measure: Measure::Sum,
            pence: Pence::new(420),
            agreed_with: String::new(),
            no_receipt: String::new(),
        };
        PaymentClaim::find(change, id)?.add_line(change, &line, today)?;
        let claim = PaymentClaim::find(change, id)?;
        claim.step(change, Step::Submit, &StepFacts::on(today), None)?;
        Ok::<_, StoreError>(id)
    };
    Ok([
        begin("A visit to the library")?,
        begin("A visit to the town hall")?,
    ])
}

/// Approves both; the first goes into a list of payments, the second waits for the next.
pub(crate) fn approve(
    change: &Change<'_>,
    claims: [ClaimId; 2],
    now: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    let today = now.date_naive();
    for id in claims {
        let claim = PaymentClaim::find(change, id)?;
        claim.step(change, Step::Approve, &StepFacts::on(today), None)?;
    }
    PaymentRun::make(change, &claims[..1], today)?;
    Ok(())
}

/// A budget for what belongs to no activity: too little for expenses, access money apart, and a trainer who was paid without a claim.
pub(crate) fn set_aside(change: &Change<'_>, now: DateTime<FixedOffset>) -> Result<(), StoreError> {
    let today = now.date_naive();
    let facts = BudgetFacts {
        name: "Visits 2026/27".into(),
        fund: "Own money".into(),
        activity: None,
        first: NaiveDate::from_ymd_opt(2026, 4, 1).expect("a day"),
        last: NaiveDate::from_ymd_opt(2027, 3, 31).expect("a day"),
        warn_percent: USUAL_WARNING,
    };
    let budget = Budget::add(change, &facts)?;
    for (kind, limit) in [
        (budget::LineKind::Expenses, 900),
        (budget::LineKind::Access, 50_000),
        (budget::LineKind::Training, 60_000),
    ] {
        let line = budget::LineFacts {
            kind,
            name: String::new(),
            nominal: "7220".into(),
            limit: Pence::new(limit),
        };
        BudgetLine::add(change, budget, &line)?;
    }
    let rows = Budget::find(change, budget)?.rows(change)?;
    let trainer = SpendFacts {
        day: today,
        what: "A trainer".into(),
        access: None,
        pence: Pence::new(25_000),
    };
    let training = rows.last().expect("three lines");
    training.line.spend(change, budget, &trainer, None)
}
