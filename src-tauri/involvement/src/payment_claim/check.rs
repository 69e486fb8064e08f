//! What is checked for whoever approves a claim: copies, receipts, what was agreed beforehand. Nothing of it refuses a claim by itself.

use alongside_locales::Words;

use super::{ClaimId, Line, LineId, LineKind, Measure, PaidBy, PaymentClaim};
use crate::{
    policy::Policy,
    rate::Rate,
    store::{Read, StoreError},
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
    /// Lines whose rate is to be checked before anybody relies on it.
    pub rate_unchecked: bool,
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
        for line in lines {
            let LineKind::Expense(category) = line.facts.kind else {
                continue;
            };
            let title = || line.facts.title(words).to_string();
            if policy.asks_receipt(category, line.facts.pence)
                && line.facts.paid_by == PaidBy::Person
            {
                checks.receipts_asked = true;
                if line.receipts.is_empty() && line.facts.no_receipt.is_empty() {
                    checks.without_receipt.push(title());
                }
            }
            if policy.about(category).agree_before && line.facts.agreed_with.is_empty() {
                checks.not_agreed.push(title());
            }
        }
        checks.rate_unchecked = lines.iter().any(|line| unchecked(line, rates));
        Ok(checks)
    }

    /// Whether a line still wants a receipt, or the reason why there is none: it is approved only then.
    pub fn wants_receipt(&self) -> bool {
        !self.without_receipt.is_empty()
    }
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
