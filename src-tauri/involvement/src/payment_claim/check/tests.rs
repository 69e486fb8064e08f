use super::*;
use crate::{
    Actor,
    payment_claim::{ClaimFacts, LineFacts},
    payment_offer::OfferFacts,
    sample::tests::sample,
    store::Verb,
};
use alongside_locales::Language;
use chrono::{DateTime, NaiveDate};

/// A half day of so much for Derek at the board, who said this for the activity, in a claim that says that.
fn checked(said: (PaymentChoice, Option<i64>), claim: PaymentChoice, pence: i64) -> Checks {
    let (_folder, computer) = sample(Language::English);
    let store = &computer.office.as_ref().unwrap().store;
    let now = DateTime::parse_from_rfc3339("2027-01-22T10:30:00+00:00").unwrap();
    let day = NaiveDate::from_ymd_opt(2027, 1, 21).unwrap();
    let found = store.find(
        "SELECT representative, activity FROM payment_claim WHERE number = 1",
        [],
        |row| Ok((row.get("representative")?, row.get("activity")?)),
    );
    let (representative, activity) = found.unwrap().unwrap();
    let offer = PaymentOffer::of(store, activity, representative).unwrap();
    let offer = offer.map(|offer| (offer.id, offer.version));
    let facts = OfferFacts {
        choice: said.0,
        lower: said.1.map(Pence::new),
        said_on: day,
    };
    let policy = Policy::usual();
    let made = store.change(&Actor::Alongside, Verb::Book, None, now, |change| {
        PaymentOffer::keep(change, activity, representative, offer, &facts)?;
        let facts = ClaimFacts {
            representative,
            activity: Some(activity),
            meeting: None,
            day,
            about: "Board".into(),
            choice: claim,
            helped_by: String::new(),
            late_reason: String::new(),
        };
        let id = PaymentClaim::begin(change, &facts, &policy)?;
        let line = LineFacts {
            kind: LineKind::Involvement,
            day,
            what: String::new(),
            paid_by: PaidBy::Person,
            measure: Measure::Units {
                unit: RateUnit::HalfDay,
                count: 1,
                rate: Pence::new(8250),
                meeting: 120,
                preparation: 0,
                cancelled: false,
            },
            pence: Pence::new(pence),
            agreed_with: String::new(),
            no_receipt: String::new(),
        };
        PaymentClaim::find(change, id)?.add_line(change, &line, day)?;
        Ok::<_, StoreError>(id)
    });
    let claim = PaymentClaim::find(store, made.unwrap().value().unwrap()).unwrap();
    let lines = claim.lines(store).unwrap();
    let words = Words::new(Language::English);
    let checks = Checks::of(store, words, &claim, &lines, &policy, &[]).unwrap();
    assert_eq!(
        checks.pays_who_declined(&lines),
        said.0 == PaymentChoice::None && claim.facts.choice != PaymentChoice::None
    );
    checks
}

#[test]
fn what_a_person_said_for_the_activity_is_held_against_what_the_claim_says() {
    let full = (PaymentChoice::Full, None);
    assert_eq!(checked(full, PaymentChoice::Full, 8250).said, None);
    let declined = (PaymentChoice::None, None);
    let told = checked(declined, PaymentChoice::Full, 8250);
    assert_eq!(told.said, Some(PaymentChoice::None));
}

#[test]
fn more_than_the_lower_sum_is_told() {
    let forty = (PaymentChoice::Lower, Some(4000));
    let above = |said, pence| {
        let told = checked(said, PaymentChoice::Lower, pence);
        told.not_lower.len()
    };
    assert_eq!(above(forty, 4000), 0);
    assert_eq!(above(forty, 4001), 1);
    // Where nobody has noted how much, the whole is not a lower sum.
    let full = (PaymentChoice::Full, None);
    assert_eq!(above(full, 8249), 0);
    assert_eq!(above(full, 8250), 1);
}
