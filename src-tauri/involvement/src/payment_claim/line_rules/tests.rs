use super::*;
use crate::rate::{RateFacts, StartingTable};
use alongside_locales::Language;

const WORDS: Words = Words::new(Language::English);

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn rates() -> Vec<Rate> {
    let since = day(2026, 4, 1);
    let meals = RateFacts {
        kind: RateKind::Meals,
        unit: RateUnit::Cap,
        name: "Lunch".into(),
        pence: Pence::new(1000),
        after_miles: 0,
        since,
        until: None,
        source: String::new(),
        checked_on: None,
    };
    let tables = [StartingTable::Mileage, StartingTable::Nihr];
    let facts = tables
        .into_iter()
        .flat_map(|table| table.rates(WORDS, since));
    let kept = |facts| Rate {
        id: RateId::new(Default::default()),
        version: 1,
        facts,
        archived: false,
    };
    facts.chain([meals]).map(kept).collect()
}

fn check(kind: LineKind, before: u32, draft: &LineDraft) -> Result<LineFacts, Vec<String>> {
    with(&rates(), kind, before, draft)
}

fn with(
    rates: &[Rate],
    kind: LineKind,
    before: u32,
    draft: &LineDraft,
) -> Result<LineFacts, Vec<String>> {
    let policy = Policy::usual();
    let context = LineContext {
        kind,
        choice: PaymentChoice::Full,
        policy: &policy,
        rates,
        miles_before: Miles::whole(before),
        sent_in: None,
        says_why_late: false,
        takes_part: true,
        today: day(2027, 1, 22),
    };
    let checked = draft.check(WORDS, &context);
    checked.map_err(|problems| problems.iter().map(|it| it.message.clone()).collect())
}

#[test]
fn a_kind_that_the_policy_does_not_cover_is_refused() {
    let mut policy = Policy::usual();
    let taxi = policy.facts.categories.iter_mut();
    taxi.filter(|it| it.category == Category::Taxi)
        .for_each(|it| it.covered = false);
    let mut draft = LineDraft::on(day(2027, 1, 21));
    draft.amount = "4.20".into();
    let told = |category, draft: &LineDraft| {
        let context = LineContext {
            kind: LineKind::Expense(category),
            choice: PaymentChoice::Full,
            policy: &policy,
            rates: &[],
            miles_before: Miles::default(),
            sent_in: None,
            says_why_late: false,
            takes_part: true,
            today: day(2027, 1, 22),
        };
        let checked = draft.check(WORDS, &context);
        checked.map_err(|problems| {
            problems
                .iter()
                .map(|it| it.message.clone())
                .collect::<String>()
        })
    };
    assert!(
        told(Category::Taxi, &draft)
            .unwrap_err()
            .starts_with("The policy of this claim does not cover “Taxi")
    );
    assert!(told(Category::PublicTransport, &draft).is_ok());
}

fn journey(on: NaiveDate, miles: &str) -> LineDraft {
    LineDraft {
        vehicle: "car".into(),
        miles: miles.into(),
        ..LineDraft::on(on)
    }
}

const MILEAGE: LineKind = LineKind::Expense(Category::Mileage);

#[test]
fn the_day_of_the_journey_decides() {
    let pence = |on| {
        check(MILEAGE, 0, &journey(on, "28.4"))
            .unwrap()
            .pence
            .to_string()
    };
    assert_eq!(pence(day(2027, 1, 21)), "15.62");
    assert_eq!(pence(day(2026, 3, 20)), "12.78");
}

#[test]
fn a_journey_beyond_the_step_tells_both_parts_and_counts_miles_for_others() {
    let mut draft = journey(day(2027, 1, 21), "28.4");
    draft.elsewhere = "9,000".into();
    let line = check(MILEAGE, 990, &draft).unwrap();
    assert_eq!(line.pence.to_string(), "10.10");
    assert_eq!(
        line.reckoning(WORDS),
        "10 miles at 55p and 18.4 miles at 25p"
    );
    assert_eq!(
        LineDraft::from(&line),
        LineDraft {
            elsewhere: "9000".into(),
            ..draft
        }
    );
}

#[test]
fn miles_that_are_none_or_too_many_are_answered() {
    let told = |miles| check(MILEAGE, 0, &journey(day(2027, 1, 21), miles)).unwrap_err();
    assert_eq!(told("0"), ["Enter the miles of the journey, such as 28.4"]);
    assert_eq!(told(""), ["Enter the miles of the journey"]);
    assert_eq!(
        told("10,000"),
        ["Miles, there and back must be 2,000 or less"]
    );
    let none = with(&[], MILEAGE, 0, &journey(day(2027, 1, 21), "3")).unwrap_err();
    assert_eq!(
        none,
        [
            "There is no rate for “Car or van” on 21 January 2027. Add one under Rates, or choose another day."
        ]
    );
}

#[test]
fn a_personal_assistant_is_paid_for_hours() {
    let kind = LineKind::Expense(Category::PersonalAssistant);
    let mut draft = LineDraft {
        hours: "4.5".into(),
        hourly: "16.20".into(),
        ..LineDraft::on(day(2027, 1, 21))
    };
    let line = check(kind, 0, &draft).unwrap();
    assert_eq!(
        (line.pence.to_string(), line.reckoning(WORDS)),
        ("72.90".into(), "4.5 hours at £16.20".into())
    );
    draft.amount = "70".into();
    assert_eq!(
        check(kind, 0, &draft),
        Err(vec![
            "The hours come to £72.90: change them, or leave the amount out".into()
        ])
    );
    draft.hourly = String::new();
    assert_eq!(
        check(kind, 0, &draft),
        Err(vec!["Enter the pay per hour".into()])
    );
}

#[test]
fn more_than_the_most_takes_somebody_who_agreed() {
    let kind = LineKind::Expense(Category::Meals);
    let mut draft = LineDraft {
        amount: "12.50".into(),
        ..LineDraft::on(day(2027, 1, 21))
    };
    let told = check(kind, 0, &draft).unwrap_err();
    assert_eq!(
        told,
        [
            "This is more than the most we pay (Up to £10.00): enter less, or fill in “Who agreed to it”"
        ]
    );
    draft.agreed_with = "Helen Marsh".into();
    assert_eq!(check(kind, 0, &draft).unwrap().pence, Pence::new(1250));
    // Before the first day of the most there is none.
    let early = LineDraft {
        amount: "12.50".into(),
        ..LineDraft::on(day(2026, 3, 20))
    };
    assert!(check(kind, 0, &early).is_ok());
}

#[test]
fn a_half_day_counts_once_and_a_lower_sum_is_a_choice() {
    let rates = rates();
    let half_day = rates
        .iter()
        .find(|rate| rate.facts.unit == RateUnit::HalfDay)
        .unwrap();
    let mut draft = LineDraft {
        rate: half_day.id.to_string(),
        meeting_hours: "2".into(),
        preparation_hours: "1.5".into(),
        ..LineDraft::on(day(2027, 1, 21))
    };
    let line = with(&rates, LineKind::Involvement, 0, &draft).unwrap();
    assert_eq!(line.pence, Pence::new(8250));
    assert_eq!(line.title(WORDS), "Half day");
    assert_eq!(
        line.reckoning(WORDS),
        "Meeting 2 hours, Preparation 1.5 hours"
    );
    draft.amount = "40".into();
    assert_eq!(
        with(&rates, LineKind::Involvement, 0, &draft)
            .unwrap()
            .pence,
        Pence::new(4000)
    );
    draft.amount = "90".into();
    assert_eq!(
        with(&rates, LineKind::Involvement, 0, &draft),
        Err(vec!["A lower sum must be £82.50 or less".into()])
    );
    let early = LineDraft {
        amount: String::new(),
        ..LineDraft::on(day(2026, 3, 20))
    };
    let early = LineDraft {
        rate: draft.rate.clone(),
        ..early
    };
    assert_eq!(
        with(&rates, LineKind::Involvement, 0, &early),
        Err(vec![
            "This rate does not apply on 20 March 2026: choose another".into()
        ])
    );
}

#[test]
fn who_pays_is_chosen_as_the_person_chose() {
    let begun = |kind, choice| LineDraft::begin(kind, day(2027, 1, 21), choice, None).paid_by;
    let involvement = |choice| begun(LineKind::Involvement, choice);
    assert_eq!(involvement(PaymentChoice::Full), "person");
    assert_eq!(involvement(PaymentChoice::Lower), "person");
    assert_eq!(involvement(PaymentChoice::Donate), "donated");
    assert_eq!(involvement(PaymentChoice::None), "");
    for choice in PaymentChoice::ALL {
        assert_eq!(begun(MILEAGE, *choice), "person", "expenses are paid back");
    }
}

#[test]
fn half_of_cancelled_hours_is_rounded_once() {
    let mut policy = Policy::usual();
    policy.facts.cancel_percent = 50;
    let each = Pence::new(1333);
    let of = |cancelled| involved(RateUnit::Hour, 50, each, cancelled, &policy);
    assert_eq!((of(false), of(true)), (Pence::new(1111), Pence::new(555)));
}

#[test]
fn half_of_a_cancelled_half_day_does_not_stay_behind_as_a_lower_sum() {
    let rates = rates();
    let mut policy = Policy::usual();
    policy.facts.cancel_percent = 50;
    let check = |draft: &LineDraft| {
        let context = LineContext {
            kind: LineKind::Involvement,
            choice: PaymentChoice::Full,
            policy: &policy,
            rates: &rates,
            miles_before: Miles::default(),
            sent_in: None,
            says_why_late: false,
            takes_part: true,
            today: day(2027, 1, 22),
        };
        draft.check(WORDS, &context).unwrap()
    };
    let half_day = rates
        .iter()
        .find(|rate| rate.facts.unit == RateUnit::HalfDay)
        .unwrap();
    let cancelled = check(&LineDraft {
        rate: half_day.id.to_string(),
        cancelled: vec![YES.into()],
        ..LineDraft::on(day(2027, 1, 21))
    });
    assert_eq!(cancelled.pence, Pence::new(4125));
    let mut again = LineDraft::known(&cancelled, &rates, &policy, PaymentChoice::Full);
    assert_eq!(again.rate, half_day.id.to_string());
    assert_eq!(again.amount, "");
    assert_eq!(check(&again), cancelled);
    again.cancelled.clear();
    assert_eq!(check(&again).pence, Pence::new(8250));
    // A sum that the person chose stays.
    again.amount = "40".into();
    let lower = LineDraft::known(&check(&again), &rates, &policy, PaymentChoice::Full);
    assert_eq!(lower.amount, "40.00");
}

#[test]
fn whoever_chose_a_lower_sum_is_not_paid_the_whole_for_want_of_typing() {
    let (rates, policy) = (rates(), Policy::usual());
    let context = LineContext {
        kind: LineKind::Involvement,
        choice: PaymentChoice::Lower,
        policy: &policy,
        rates: &rates,
        miles_before: Miles::default(),
        sent_in: None,
        says_why_late: false,
        takes_part: true,
        today: day(2027, 1, 22),
    };
    let half_day = rates
        .iter()
        .find(|rate| rate.facts.unit == RateUnit::HalfDay)
        .unwrap();
    let begin = |lower| LineDraft {
        rate: half_day.id.to_string(),
        ..LineDraft::begin(
            LineKind::Involvement,
            day(2027, 1, 21),
            PaymentChoice::Lower,
            lower,
        )
    };
    let told = begin(None).check(WORDS, &context).unwrap_err();
    let told: Vec<_> = told.iter().map(|it| it.message.as_str()).collect();
    assert_eq!(told, ["Enter the lower sum that this person chose"]);
    let forty = begin(Some(Pence::new(4000)));
    let line = forty.check(WORDS, &context).unwrap();
    assert_eq!(line.pence, Pence::new(4000));
    // The form of a line that is kept asks for nothing anew, even where the sum is the whole.
    let whole = LineFacts {
        pence: Pence::new(8250),
        ..line
    };
    let again = LineDraft::known(&whole, &rates, &policy, PaymentChoice::Lower);
    assert_eq!(again.amount, "82.50");
}

#[test]
fn a_line_is_of_a_day_on_which_the_person_took_part_and_before_the_claim_was_sent_in() {
    let policy = Policy::usual();
    let told = |on, says_why_late, takes_part| {
        let context = LineContext {
            kind: LineKind::Expense(Category::Taxi),
            choice: PaymentChoice::Full,
            policy: &policy,
            rates: &[],
            miles_before: Miles::default(),
            sent_in: Some(day(2027, 1, 21)),
            says_why_late,
            takes_part,
            today: day(2027, 1, 22),
        };
        let draft = LineDraft {
            amount: "4.20".into(),
            ..LineDraft::on(on)
        };
        let checked = draft.check(WORDS, &context).map(|_| String::new());
        checked.unwrap_or_else(|problems| {
            let told = problems.about("day-day").map(ToString::to_string);
            assert_eq!(problems.len(), 1);
            told.unwrap()
        })
    };
    assert_eq!(told(day(2027, 1, 21), false, true), "");
    assert_eq!(
        told(day(2027, 1, 22), false, true),
        "Day must be 21 January 2027 or earlier"
    );
    let old = day(2022, 2, 1);
    assert!(told(old, false, true).starts_with("The claim was sent in more than 90 days after"));
    assert_eq!(told(old, true, true), "");
    assert!(told(old, true, false).starts_with("This person was not in this activity"));
}

#[test]
fn who_pays_is_one_of_those_who_can() {
    let told = |kind, paid_by: PaidBy| {
        let draft = LineDraft {
            amount: "4.20".into(),
            vehicle: "car".into(),
            miles: "3".into(),
            paid_by: paid_by.code().into(),
            ..LineDraft::on(day(2027, 1, 21))
        };
        check(kind, 0, &draft)
    };
    let taxi = LineKind::Expense(Category::Taxi);
    assert!(told(taxi, PaidBy::Prepaid).is_ok());
    for (kind, paid_by) in [
        (taxi, PaidBy::Donated),
        (MILEAGE, PaidBy::Direct),
        (MILEAGE, PaidBy::Donated),
    ] {
        assert_eq!(told(kind, paid_by), Err(vec!["Choose who pays".into()]));
    }
    let involvement = told(LineKind::Involvement, PaidBy::Prepaid).unwrap_err();
    assert!(involvement.contains(&"Choose who pays".to_string()));
}

#[test]
fn a_journey_across_two_steps_is_told_and_no_mile_is_dropped() {
    let mut rates = rates();
    let mut step = rates
        .iter()
        .find(|rate| {
            let facts = &rate.facts;
            facts.kind == RateKind::Car
                && facts.after_miles > 0
                && facts.counts_on(day(2027, 1, 21))
        })
        .unwrap()
        .clone();
    step.facts.after_miles += 50;
    step.facts.pence = Pence::new(10);
    rates.push(step);
    let mut draft = journey(day(2027, 1, 21), "100");
    draft.elsewhere = "9,990".into();
    assert_eq!(
        with(&rates, MILEAGE, 0, &draft),
        Err(vec![
            "The rate changes twice within this journey: enter it as two lines".into()
        ])
    );
    draft.miles = "50".into();
    assert!(with(&rates, MILEAGE, 0, &draft).is_ok());
}
