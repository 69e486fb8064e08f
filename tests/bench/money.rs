//! How long the pages, searches and tables about money take with 1,000 claims and with 100,000, four lines each.

use alongside_involvement::Actor;
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::budget::{
    Budget, BudgetFacts, BudgetLine, LineFacts as BudgetLineFacts,
};
use alongside_involvement::budget::{LineKind as BudgetLineKind, USUAL_WARNING};
use alongside_involvement::money::Pence;
use alongside_involvement::payment_claim::{
    ClaimFacts, ClaimId, LineFacts, LineKind, Measure, PaidBy, PaymentClaim, Step, StepFacts,
    Wanted, claim_lines,
};
use alongside_involvement::payment_offer::PaymentChoice;
use alongside_involvement::payment_run::PaymentRun;
use alongside_involvement::policy::{Category, Policy};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::store::{Change, StoreError, Verb};
use alongside_locales::{Language, Words};
use alongside_tests::{Visitor, sample};
use chrono::{Days, NaiveDate};
use std::time::Instant;

use crate::{p99, page::get};

/// How many claims the stores hold.
const ROWS: [usize; 2] = [1_000, 100_000];

/// The lists in the ways in which people ask for them, the report, the lists of payments, the budgets, and Home, which looks for what is due.
const ADDRESSES: [&str; 16] = [
    "/",
    "/payment-claims",
    "/payment-claims?page=30",
    "/payment-claims?stage=submitted",
    "/payment-claims?stage=paid",
    "/payment-claims?named=00900",
    "/payment-claims?named=zebra",
    "/payment-claims?named=Whitlock",
    "/payment-claims?named=Whitlock&page=100",
    "/payment-claims?named=meeting+99",
    "/payment-claims?named=Whitlock&stage=submitted",
    "/search?for=meeting",
    "/payment-runs",
    "/payment-runs/new",
    "/budgets",
    "/money",
];

/// Prints a line for each page, and for the table of every line.
pub fn measure() {
    println!(
        "Pages about money, in milliseconds (99 of 100 rounds), with so many claims of four lines:"
    );
    println!();
    let times = ROWS.map(|rows| {
        let mut visitor = sample();
        fill(&mut visitor, rows);
        let mut addresses = ADDRESSES.map(String::from).to_vec();
        addresses.extend(of_one(&visitor));
        let pages = addresses
            .iter()
            .map(|address| p99(200, |_| get(&mut visitor, address)));
        let pages: Vec<f64> = pages.collect();
        (pages, table(&visitor))
    });
    println!("{:<34} {:>9} {:>9}", "page", ROWS[0], ROWS[1]);
    let one = ["claims of one activity", "one claim", "one budget"];
    for (place, address) in ADDRESSES.iter().chain(&one).enumerate() {
        println!(
            "{address:<34} {:>9.2} {:>9.2}",
            times[0].0[place], times[1].0[place]
        );
    }
    println!(
        "{:<34} {:>9.2} {:>9.2}",
        "every line as CSV", times[0].1, times[1].1
    );
    println!();
}

/// The claims of one activity, one claim and one budget.
fn of_one(visitor: &Visitor) -> [String; 3] {
    let store = &visitor.computer.office.as_ref().expect("an office").store;
    let (activity, _) = Activity::titles(store).expect("a store").remove(0);
    let claims = PaymentClaim::wanted(store, &Wanted::default()).expect("a store");
    let claims = claims.page(store, 1, 0).expect("a store");
    let budgets = Budget::list(store, 1, 0).expect("a store");
    [
        format!("/payment-claims?activity={activity}"),
        format!("/payment-claims/{}", claims[0].claim.id),
        format!("/budgets/{}", budgets[0].id),
    ]
}

/// How many milliseconds the table of all lines takes.
fn table(visitor: &Visitor) -> f64 {
    let store = &visitor.computer.office.as_ref().expect("an office").store;
    let start = Instant::now();
    let (first, last) = (day(2000), day(2100));
    let words = Words::new(Language::English);
    let bytes = claim_lines(store, words, "MV", [first, last], None).expect("a table");
    assert!(bytes.len() > 1000);
    start.elapsed().as_secs_f64() * 1000.0
}

fn day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 1).expect("a day")
}

fn fill(visitor: &mut Visitor, rows: usize) {
    let helen = Actor::Staff(visitor.session.who.expect("Helen is signed in"));
    let store = &visitor.computer.office.as_ref().expect("an office").store;
    let now = visitor.now;
    let activities: Vec<ActivityId> = Activity::titles(store)
        .expect("a store")
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    let people: Vec<RepresentativeId> = Representative::names(store)
        .expect("a store")
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    let change =
        |actor: &Actor, write: &dyn Fn(&Change<'_>) -> Result<Vec<ClaimId>, StoreError>| {
            let done = store.change(actor, Verb::Book, None, now, |change| write(change));
            done.expect("a change").value().expect("claims")
        };
    change(&helen, &|change| {
        for year in 2021..2027 {
            let facts = BudgetFacts {
                name: format!("Board {year}"),
                fund: "Own money".into(),
                activity: Some(activities[0]),
                first: day(year),
                last: day(year + 1) - Days::new(1),
                warn_percent: USUAL_WARNING,
            };
            let budget = Budget::add(change, &facts)?;
            let line = BudgetLineFacts {
                kind: BudgetLineKind::Expenses,
                name: String::new(),
                nominal: "7220".into(),
                limit: Pence::new(10_000_000),
            };
            BudgetLine::add(change, budget, &line)?;
        }
        Ok(Vec::new())
    });
    for chunk in 0..rows.div_ceil(200) {
        // Nobody wrote them, so Helen may approve them.
        let claims = change(&Actor::Alongside, &|change| {
            (chunk * 200..rows.min((chunk + 1) * 200))
                .map(|number| begin(change, number, rows, &activities, &people))
                .collect()
        });
        // The last two hundred wait; everything before them was paid.
        if (chunk + 1) * 200 < rows {
            change(&helen, &|change| {
                for id in &claims {
                    let claim = PaymentClaim::find(change, *id)?;
                    let on = claim.submitted_on.expect("it was sent in");
                    claim.step(change, Step::Approve, &StepFacts::on(on), None)?;
                }
                let last = PaymentClaim::find(change, claims[claims.len() - 1])?;
                let on = last.submitted_on.expect("it was sent in");
                PaymentRun::make(change, &claims, on)?;
                for id in &claims {
                    let claim = PaymentClaim::find(change, *id)?;
                    claim.step(change, Step::Pay, &StepFacts::on(on), Some((7, 6)))?;
                }
                Ok(Vec::new())
            });
        }
    }
}

/// A claim of four lines that was sent in; over six years, the newest last.
fn begin(
    change: &Change<'_>,
    number: usize,
    rows: usize,
    activities: &[ActivityId],
    people: &[RepresentativeId],
) -> Result<ClaimId, StoreError> {
    let on = day(2021) + Days::new((number * 2_190 / rows) as u64);
    let facts = ClaimFacts {
        representative: people[number % people.len()],
        activity: Some(activities[number % activities.len()]),
        meeting: None,
        day: on,
        about: format!("Meeting {number}"),
        choice: PaymentChoice::Full,
        helped_by: String::new(),
        late_reason: String::new(),
    };
    let id = PaymentClaim::begin(change, &facts, &Policy::usual())?;
    for category in [
        Category::Taxi,
        Category::PublicTransport,
        Category::Meals,
        Category::PersonalAssistant,
    ] {
        let line = LineFacts {
            kind: LineKind::Expense(category),
            day: on,
            what: String::new(),
            paid_by: PaidBy::Person,
            measure: Measure::Sum,
            pence: Pence::new(400 + number as i64 % 600),
            agreed_with: String::new(),
            no_receipt: String::new(),
        };
        PaymentClaim::find(change, id)?.add_line(change, &line, on)?;
    }
    let claim = PaymentClaim::find(change, id)?;
    claim.step(change, Step::Submit, &StepFacts::on(on), None)?;
    Ok(id)
}
