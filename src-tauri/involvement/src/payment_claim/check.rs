//! What is checked for whoever approves a claim: copies, receipts, what was agreed beforehand. Nothing of it refuses a claim by itself.

use alongside_locales::Words;

use super::{
    ClaimId, Line, LineId, LineKind, Measure, Notice, PaidBy, PaymentClaim, RateChecks,
    line_rules::involved,
};
use crate::{
    access_requirement::BookingKind,
    interest::{Ended, Interest},
    money::{Miles, Pence},
    payment_offer::{ActivityPayment, PaymentChoice, PaymentOffer, TaxStatus},
    policy::{Category, Policy},
    rate::{MileageCost, Rate, RateUnit},
    store::{Read, StoreError},
    support_booking::SupportBooking,
};

/// A claim that may be a copy: same person, day, kind and sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// Which claim.
    pub claim: ClaimId,
    /// Its number.
    pub number: u32,
    /// What the line here is called.
    pub line: String,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// Claims that may be copies of this one.
    pub duplicates: Vec<Duplicate>,
    /// Lines above the threshold without a receipt or a reason.
    pub without_receipt: Vec<String>,
    /// Lines that the policy wants agreed beforehand, with nobody named.
    pub not_agreed: Vec<String>,
    /// Lines that the charity paid itself, though the policy does not say so of their kind.
    pub not_direct: Vec<String>,
    /// Lines whose rate is to be checked before anybody relies on it.
    pub rate_unchecked: bool,
    /// Involvement payments of somebody who declined to be paid.
    pub declined: Vec<String>,
    /// Involvement payments that go to somebody who gives them to the charity.
    pub given: Vec<String>,
    /// What the person said for the activity, where the claim says something else.
    pub said: Option<PaymentChoice>,
    /// Involvement payments that are more than the lower sum that the person chose.
    pub not_lower: Vec<(LineId, String)>,
    /// Journeys that were reckoned before other miles of the tax year were known, so that the rate may step down at another mile.
    pub miles: Vec<(LineId, String)>,
    /// Journeys that say fewer miles from others than one before them in the tax year: how many that one says.
    pub elsewhere: Vec<(LineId, String, Miles)>,
    /// The notice of its meeting, where something is paid because it was cancelled and the notice was longer than the policy says.
    pub notice: Option<Notice>,
    /// Whether nobody has decided how the involvement payments of its activity are taxed.
    pub tax_undecided: bool,
    /// Lines that may be the cost of a booking too, which is counted as promised until somebody says that a claim has it.
    pub booked: Vec<(String, SupportBooking)>,
    /// Declarations about the person that somebody took back.
    pub ended: Vec<Ended>,
    /// What does not fit the tables of rates.
    pub rates: RateChecks,
    /// Whether any line has a receipt threshold at all.
    pub receipts_asked: bool,
}

impl Checks {
    /// Checks a claim with its lines.
    ///
    /// # Errors
    /// What the store says.
    pub fn of(
        store: &impl Read,
        words: Words,
        claim: &PaymentClaim,
        lines: &[Line],
        policy: &Policy,
        rates: &[Rate],
    ) -> Result<Checks, StoreError> {
        let called = |id: LineId| {
            let line = lines.iter().find(|line| line.id == id);
            line.map_or(String::new(), |line| line.facts.title(words).to_string())
        };
        let mut checks = Checks::default();
        if claim.reverses.is_none() {
            for (other, number, line) in claim.twins(store)? {
                checks.duplicates.push(Duplicate {
                    claim: other,
                    number,
                    line: called(line),
                });
            }
        }
        checks.ended = Interest::ended_about(store, claim.facts.representative)?;
        let offer = match claim.facts.activity {
            Some(activity) if claim.reverses.is_none() => {
                PaymentOffer::of(store, activity, claim.facts.representative)?
            }
            _ => None,
        };
        let offer = offer.map(|offer| offer.facts);
        let said = offer.as_ref().map(|offer| offer.choice);
        checks.said = said.filter(|said| *said != claim.facts.choice);
        let lower = offer.and_then(|offer| offer.lower);
        for line in lines {
            let title = || line.facts.title(words).to_string();
            if claim.reverses.is_none() && miles_moved(store, claim, line, rates)? {
                checks.miles.push((line.id, title()));
            }
            if claim.reverses.is_none()
                && let Some(more) = fewer_elsewhere(store, claim, line)?
            {
                checks.elsewhere.push((line.id, title(), more));
            }
            let LineKind::Expense(category) = line.facts.kind else {
                match (claim.facts.choice, line.facts.paid_by) {
                    _ if claim.reverses.is_some() => {}
                    (PaymentChoice::None, _) => checks.declined.push(title()),
                    (PaymentChoice::Donate, PaidBy::Person) => checks.given.push(title()),
                    (PaymentChoice::Lower, PaidBy::Person) if above(line, lower, policy) => {
                        checks.not_lower.push((line.id, title()));
                    }
                    _ => {}
                }
                continue;
            };
            if policy.asks_receipt(category, line.facts.pence)
                && line.facts.paid_by == PaidBy::Person
            {
                checks.receipts_asked = true;
                if line.receipts.is_empty() && line.facts.no_receipt.is_empty() {
                    checks.without_receipt.push(title());
                }
            }
            let about = policy.about(category);
            if about.agree_before && line.facts.agreed_with.is_empty() {
                checks.not_agreed.push(title());
            }
            let by_charity = matches!(line.facts.paid_by, PaidBy::Direct | PaidBy::Prepaid);
            if by_charity && !about.pay_direct && line.facts.agreed_with.is_empty() {
                checks.not_direct.push(title());
            }
        }
        checks.booked = booked(store, words, claim, lines)?;
        checks.rates = RateChecks::of(store, words, claim, lines, rates)?;
        let called_off = |line: &Line| matches!(line.facts.measure, Measure::Units { cancelled, .. } if cancelled);
        if claim.reverses.is_none() && lines.iter().any(called_off) {
            let notice = claim.notice(store, policy)?;
            checks.notice = notice.filter(|notice| !notice.is_short());
        }
        checks.tax_undecided = tax_undecided(store, claim, lines)?;
        checks.rate_unchecked = lines.iter().any(|line| unchecked(line, rates));
        Ok(checks)
    }

    /// Whether somebody who declined to be paid for the activity would be paid: a payment can harm what else they live on.
    pub fn pays_who_declined(&self, lines: &[Line]) -> bool {
        let paid = |line: &Line| {
            line.facts.kind == LineKind::Involvement && line.facts.paid_by == PaidBy::Person
        };
        self.said == Some(PaymentChoice::None) && lines.iter().any(paid)
    }

    /// Whether a line still wants a receipt, or the reason why there is none: it is approved only then.
    pub fn wants_receipt(&self) -> bool {
        !self.without_receipt.is_empty()
    }
}

/// Whether a line pays more than the lower sum that was chosen for each time; where nobody has noted that sum, whether it pays the whole.
fn above(line: &Line, lower: Option<Pence>, policy: &Policy) -> bool {
    let Measure::Units {
        unit,
        count,
        rate,
        cancelled,
        ..
    } = line.facts.measure
    else {
        return false;
    };
    let times = match unit {
        RateUnit::Hour => 1,
        _ => count,
    };
    match lower {
        Some(lower) => line.facts.pence > lower.times(times),
        None => line.facts.pence >= involved(unit, count, rate, cancelled, policy),
    }
}

/// The miles from others that an earlier journey says, where this one says fewer.
fn fewer_elsewhere(
    store: &impl Read,
    claim: &PaymentClaim,
    line: &Line,
) -> Result<Option<Miles>, StoreError> {
    let Measure::Journey {
        vehicle, elsewhere, ..
    } = line.facts.measure
    else {
        return Ok(None);
    };
    let (person, day) = (claim.facts.representative, line.facts.day);
    let before = PaymentClaim::elsewhere_before(store, person, vehicle, day, line.id)?;
    Ok((before > elsewhere).then_some(before))
}

/// Whether something of it is paid to the person for being involved, and nobody has decided how that is taxed.
fn tax_undecided(
    store: &impl Read,
    claim: &PaymentClaim,
    lines: &[Line],
) -> Result<bool, StoreError> {
    let paid = |line: &Line| {
        line.facts.kind == LineKind::Involvement && line.facts.paid_by == PaidBy::Person
    };
    match claim.facts.activity {
        Some(activity) if lines.iter().any(paid) => {
            let tax = ActivityPayment::of(store, activity)?.facts.tax;
            Ok(tax == TaxStatus::Undecided)
        }
        _ => Ok(false),
    }
}

/// Interpreters and assistants in a claim who are booked for its person on its day as well.
fn booked(
    store: &impl Read,
    words: Words,
    claim: &PaymentClaim,
    lines: &[Line],
) -> Result<Vec<(String, SupportBooking)>, StoreError> {
    let assists = |line: &Line, kind: BookingKind| match line.facts.kind {
        LineKind::Expense(Category::PersonalAssistant) => kind == BookingKind::PersonalAssistant,
        LineKind::Expense(Category::Interpreter) => kind != BookingKind::PersonalAssistant,
        _ => false,
    };
    let any = |line: &Line| BookingKind::ALL.iter().any(|kind| assists(line, *kind));
    let Some(activity) = claim.facts.activity else {
        return Ok(Vec::new());
    };
    if claim.reverses.is_some() || !lines.iter().any(any) {
        return Ok(Vec::new());
    }
    let person = claim.facts.representative;
    let open = SupportBooking::open_for(store, person, activity, claim.facts.day)?;
    let mut found = Vec::new();
    for booking in open {
        let line = lines.iter().find(|line| assists(line, booking.facts.kind));
        if let Some(line) = line {
            found.push((line.facts.title(words).to_string(), booking));
        }
    }
    Ok(found)
}

/// Whether a journey would be split at another mile today: lines are typed in any order, and the rate steps down in the order of the days.
fn miles_moved(
    store: &impl Read,
    claim: &PaymentClaim,
    line: &Line,
    rates: &[Rate],
) -> Result<bool, StoreError> {
    let Measure::Journey {
        vehicle,
        parts,
        elsewhere,
    } = &line.facts.measure
    else {
        return Ok(false);
    };
    let person = claim.facts.representative;
    let before =
        PaymentClaim::miles_before(store, person, *vehicle, line.facts.day, Some(line.id))?;
    let all = parts.iter().fold(Miles::default(), |sum, it| sum + it.0);
    let day = line.facts.day;
    let mut known = parts.iter().map(|(_, each)| {
        let mut of_day = rates
            .iter()
            .filter(|rate| rate.facts.kind == *vehicle && rate.facts.counts_on(day));
        of_day.any(|rate| rate.facts.pence == *each)
    });
    // Where a rate was changed since, the line is not wrong by its miles.
    let same_rates = known.all(|known| known);
    let cost = MileageCost::of(rates, *vehicle, day, before + *elsewhere, all);
    Ok(same_rates && cost.is_ok_and(|cost| cost.parts != *parts))
}

/// Whether a line was reckoned by a rate that nobody has checked yet.
fn unchecked(line: &Line, rates: &[Rate]) -> bool {
    let used = rates.iter().map(|rate| &rate.facts).filter(|rate| {
        rate.counts_on(line.facts.day)
            && match &line.facts.measure {
                Measure::Units {
                    unit, rate: each, ..
                } => {
                    rate.kind == crate::rate::RateKind::Involvement
                        && rate.unit == *unit
                        && rate.pence == *each
                }
                Measure::Journey { vehicle, .. } => rate.kind == *vehicle,
                Measure::Sum | Measure::Time { .. } => false,
            }
    });
    let mut used = used.peekable();
    used.peek().is_some() && used.any(|rate| rate.checked_on.is_none())
}

#[cfg(test)]
mod tests;
