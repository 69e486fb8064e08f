//! The claims for 21 January 2027: Derek's, paid in seven working days; Joan's, by car; and what Priya chose.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Diary, people::People};
use crate::{
    Actor,
    activity::ActivityId,
    budget::{self, Budget, BudgetFacts, BudgetLine, USUAL_WARNING},
    interest::{Interest, InterestKind},
    meeting::MeetingId,
    money::{Miles, Pence},
    payee::{Account, Payee, PayeeFacts},
    payment_claim::{
        ClaimFacts, ClaimId, LineFacts, LineKind, Measure, PaidBy, PaymentClaim, Step, StepFacts,
    },
    payment_offer::{
        ActivityPayment, ActivityPaymentFacts, Basis, OfferFacts, PaymentChoice, PaymentOffer,
        TaxStatus,
    },
    payment_run::PaymentRun,
    policy::{Category, Policy, PolicyFacts},
    rate::{MileageCost, Rate, RateKind, RateUnit},
    representative::RepresentativeId,
    staff::StaffId,
    store::{StoreError, Verb},
    working_day::Calendar,
};

/// Adds the figures, what people chose, and the claims.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    (survey, board, meeting): (ActivityId, ActivityId, MeetingId),
    tunde: StaffId,
) -> Result<(), StoreError> {
    let usual = Policy::usual();
    let figures = PolicyFacts {
        since: day(2026, 4, 1),
        appeal: words.sample_appeal().into(),
        ..usual.facts
    };
    diary.write(Verb::Book, |change| Policy::add(change, &figures))?;
    diary.write(Verb::Book, |change| {
        Interest::declare(change, tunde, people.gareth, InterestKind::Family)
    })?;
    offers(diary, words, people, (survey, board))?;
    let policy = Policy::on(&diary.office.store, day(2027, 1, 21))?;
    let begin = |person: RepresentativeId, helped_by: &str| {
        let facts = ClaimFacts {
            representative: person,
            activity: Some(board),
            meeting: Some(meeting),
            day: day(2027, 1, 21),
            about: words.sample_claim_about().into(),
            choice: PaymentChoice::Full,
            helped_by: helped_by.into(),
            late_reason: String::new(),
        };
        diary.write(Verb::Book, |change| {
            PaymentClaim::begin(change, &facts, &policy)
        })
    };
    let derek = begin(people.derek, "")?;
    for line in dereks(words) {
        write(diary, derek, &line)?;
    }
    step(diary, derek, Step::Submit, day(2027, 1, 22))?;
    let second = Diary {
        office: diary.office,
        actor: Actor::Staff(tunde),
        now: diary.now,
    };
    step(&second, derek, Step::Approve, day(2027, 1, 27))?;
    pay(&second, people, derek)?;
    let joan = begin(people.joan, "Beth Whitlock")?;
    write(diary, joan, &half_day(120, 60))?;
    write(diary, joan, &joans(diary, words)?)?;
    step(diary, joan, Step::Submit, day(2027, 1, 25))?;
    budget(diary, words, board)
}

/// Derek's account, the first list of payments, and the day on which it was paid.
fn pay(diary: &Diary<'_>, people: &People, derek: ClaimId) -> Result<(), StoreError> {
    let how = PayeeFacts {
        reference: "P014".into(),
        account: Some(Account {
            name: "D Oyelaran".into(),
            sort_code: "000000".into(),
            number: "00000014".into(),
        }),
    };
    diary.write(Verb::Save, |change| {
        Payee::keep(change, people.derek, None, &how)
    })?;
    let run = diary.write(Verb::Book, |change| {
        PaymentRun::make(change, &[derek], day(2027, 2, 1))
    })?;
    let run = PaymentRun::find(&diary.office.store, run)?;
    let calendar = Calendar::of(&diary.office.store)?;
    diary.write(Verb::Book, |change| {
        run.pay(change, &calendar, &[derek], day(2027, 2, 2))
    })?;
    Ok(())
}

/// What is set aside for the board, with the money for access apart.
fn budget(diary: &Diary<'_>, words: Words, board: ActivityId) -> Result<(), StoreError> {
    let facts = BudgetFacts {
        name: words.sample_budget().into(),
        fund: words.sample_budget_fund().into(),
        activity: Some(board),
        first: day(2026, 4, 1),
        last: day(2027, 3, 31),
        warn_percent: USUAL_WARNING,
    };
    let id = diary.write(Verb::Add, |change| Budget::add(change, &facts))?;
    for (kind, nominal, limit) in [
        (budget::LineKind::Involvement, "7210", 300_000),
        (budget::LineKind::Expenses, "7220", 8_000),
        (budget::LineKind::Access, "7230", 250_000),
        (budget::LineKind::Training, "7240", 60_000),
    ] {
        let line = budget::LineFacts {
            kind,
            name: String::new(),
            nominal: nominal.into(),
            limit: Pence::new(limit),
        };
        diary.write(Verb::Book, |change| BudgetLine::add(change, id, &line))?;
    }
    Ok(())
}

/// Everybody of the board is offered the full payment, and Priya declines it. Of those who design the survey nobody has asked Gareth.
fn offers(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    (survey, board): (ActivityId, ActivityId),
) -> Result<(), StoreError> {
    let how = ActivityPaymentFacts {
        basis: Basis::HalfDay,
        tax: TaxStatus::Honorarium,
        advice_on: Some(day(2026, 4, 8)),
        advice: words.sample_tax_advice().into(),
    };
    diary.write(Verb::Save, |change| {
        ActivityPayment::usual().keep(change, board, 0, &how)
    })?;
    let (spring, autumn) = (day(2026, 4, 16), day(2026, 9, 10));
    for (activity, person, choice, said_on) in [
        (board, people.derek, PaymentChoice::Full, spring),
        (board, people.joan, PaymentChoice::Full, spring),
        (board, people.priya, PaymentChoice::None, spring),
        (board, people.rosie, PaymentChoice::Full, spring),
        (board, people.gareth, PaymentChoice::Full, spring),
        (board, people.amina, PaymentChoice::Full, spring),
        (survey, people.rosie, PaymentChoice::Full, autumn),
        (survey, people.amina, PaymentChoice::Full, autumn),
        (survey, people.derek, PaymentChoice::Full, autumn),
    ] {
        let said = OfferFacts {
            choice,
            lower: None,
            said_on,
        };
        diary.write(Verb::Save, |change| {
            PaymentOffer::keep(change, activity, person, None, &said)
        })?;
    }
    Ok(())
}

fn line(kind: LineKind, what: &str, measure: Measure, pence: i64) -> LineFacts {
    LineFacts {
        kind,
        day: day(2027, 1, 21),
        what: what.into(),
        paid_by: PaidBy::Person,
        measure,
        pence: Pence::new(pence),
        agreed_with: String::new(),
        no_receipt: String::new(),
    }
}

/// The half day of somebody who was there for so many minutes and got ready for so many.
fn half_day(meeting: u32, preparation: u32) -> LineFacts {
    let measure = Measure::Units {
        unit: RateUnit::HalfDay,
        count: 1,
        rate: Pence::new(8250),
        meeting,
        preparation,
        cancelled: false,
    };
    line(LineKind::Involvement, "", measure, 8250)
}

fn dereks(words: Words) -> [LineFacts; 5] {
    let taxi = LineKind::Expense(Category::Taxi);
    let hours = Measure::Time {
        minutes: 270,
        rate: Pence::new(1620),
    };
    let mut lines = [
        half_day(120, 90),
        line(taxi, words.sample_claim_taxi_there(), Measure::Sum, 1860),
        line(taxi, words.sample_claim_taxi_home(), Measure::Sum, 2120),
        line(
            LineKind::Expense(Category::PersonalAssistant),
            "",
            hours,
            7290,
        ),
        line(
            LineKind::Expense(Category::Meals),
            words.sample_claim_lunch(),
            Measure::Sum,
            785,
        ),
    ];
    for line in lines.iter_mut().skip(1) {
        line.no_receipt = words.sample_claim_on_paper().into();
    }
    lines
}

/// 28.4 miles by car, at the rate of the day.
fn joans(diary: &Diary<'_>, words: Words) -> Result<LineFacts, StoreError> {
    let on = day(2027, 1, 21);
    let rates = Rate::on(&diary.office.store, RateKind::Car, on)?;
    let miles = Miles::tenths(284);
    let cost = MileageCost::of(&rates, RateKind::Car, on, Miles::default(), miles)
        .map_err(|_| StoreError::Gone)?;
    let measure = Measure::Journey {
        vehicle: RateKind::Car,
        parts: cost.parts,
        elsewhere: Miles::default(),
    };
    let kind = LineKind::Expense(Category::Mileage);
    Ok(line(
        kind,
        words.sample_claim_journey(),
        measure,
        cost.total.get(),
    ))
}

fn write(diary: &Diary<'_>, claim: ClaimId, facts: &LineFacts) -> Result<(), StoreError> {
    diary.write(Verb::Book, |change| {
        PaymentClaim::find(change, claim)?.add_line(change, facts, facts.day)
    })?;
    Ok(())
}

fn step(diary: &Diary<'_>, claim: ClaimId, step: Step, on: NaiveDate) -> Result<(), StoreError> {
    let store = &diary.office.store;
    let claim = PaymentClaim::find(store, claim)?;
    let clock = claim.clock(&Calendar::of(store)?, &claim.trail(store)?, on);
    let days = clock.map(|clock| (clock.days_all, clock.days_ours));
    let facts = StepFacts {
        on,
        why: String::new(),
        by_claimant: false,
    };
    diary.write(Verb::Book, |change| claim.step(change, step, &facts, days))
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
