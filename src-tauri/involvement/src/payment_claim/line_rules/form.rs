//! The form of a line: of a new one, and of one that is kept.

use chrono::NaiveDate;

use super::{LineDraft, YES, involved};
use crate::{
    check,
    day::typed,
    money::{Miles, Pence},
    payment_claim::{LineFacts, LineKind, Measure, PaidBy},
    payment_offer::PaymentChoice,
    policy::Policy,
    rate::{Rate, RateKind, RateUnit},
};

impl LineDraft {
    /// A new line for a claim about this day.
    pub fn on(day: NaiveDate) -> Self {
        let [day_day, day_month, day_year] = typed(Some(day));
        Self {
            day_day,
            day_month,
            day_year,
            paid_by: PaidBy::Person.code().to_string(),
            ..Self::default()
        }
    }

    /// A new line of this kind, with who pays as the person chose it, and the lower sum they said. Whoever declined is paid nothing, so nothing
    /// is chosen for them.
    pub fn begin(
        kind: LineKind,
        day: NaiveDate,
        choice: PaymentChoice,
        lower: Option<Pence>,
    ) -> Self {
        let paid_by = match (kind, choice) {
            (LineKind::Involvement, PaymentChoice::Donate) => PaidBy::Donated.code(),
            (LineKind::Involvement, PaymentChoice::None) => "",
            _ => PaidBy::Person.code(),
        };
        let lower = match (kind, choice) {
            (LineKind::Involvement, PaymentChoice::Lower) => lower,
            _ => None,
        };
        Self {
            paid_by: paid_by.to_string(),
            amount: lower.map(Pence::typed).unwrap_or_default(),
            ..Self::on(day)
        }
    }

    /// A new journey after the last one of the tax year: the same kind of vehicle, with the miles that others paid for by then.
    #[must_use]
    pub fn after(mut self, last: Option<(RateKind, Miles)>) -> Self {
        if let Some((vehicle, elsewhere)) = last {
            self.vehicle = vehicle.code().to_string();
            if elsewhere > Miles::default() {
                self.elsewhere = elsewhere.typed();
            }
        }
        self
    }

    /// The form for a line that is kept: with the rate it was reckoned by, and the sum only where that is a lower one or the person chose one.
    pub fn known(
        facts: &LineFacts,
        rates: &[Rate],
        policy: &Policy,
        choice: PaymentChoice,
    ) -> Self {
        let mut draft = Self::from(facts);
        if let Measure::Units {
            unit,
            count,
            rate,
            cancelled,
            ..
        } = &facts.measure
        {
            let found = rates.iter().find(|it| {
                it.facts.kind == RateKind::Involvement
                    && it.facts.unit == *unit
                    && it.facts.pence == *rate
                    && it.facts.counts_on(facts.day)
            });
            draft.rate = found.map(|it| it.id.to_string()).unwrap_or_default();
            let full = involved(*unit, *count, *rate, *cancelled, policy);
            if full == facts.pence && choice != PaymentChoice::Lower {
                draft.amount = String::new();
            }
        }
        draft
    }
}

impl From<&LineFacts> for LineDraft {
    fn from(facts: &LineFacts) -> Self {
        let mut draft = Self {
            what: facts.what.clone(),
            amount: facts.pence.typed(),
            paid_by: facts.paid_by.code().to_string(),
            agreed_with: facts.agreed_with.clone(),
            no_receipt: facts.no_receipt.clone(),
            ..Self::on(facts.day)
        };
        match &facts.measure {
            Measure::Sum => {}
            Measure::Time { minutes, rate } => {
                draft.amount = String::new();
                draft.hours = check::typed_hours(Some(*minutes));
                draft.hourly = rate.typed();
            }
            Measure::Units {
                unit,
                count,
                meeting,
                preparation,
                cancelled,
                ..
            } => {
                draft.count = match unit {
                    RateUnit::Hour => String::new(),
                    _ => count.to_string(),
                };
                let hours = |minutes: u32| check::typed_hours((minutes > 0).then_some(minutes));
                draft.meeting_hours = hours(*meeting);
                draft.preparation_hours = hours(*preparation);
                if *cancelled {
                    draft.cancelled = vec![YES.to_string()];
                }
            }
            Measure::Journey {
                vehicle,
                parts,
                elsewhere,
            } => {
                draft.amount = String::new();
                draft.vehicle = vehicle.code().to_string();
                let all = parts
                    .iter()
                    .fold(Miles::default(), |sum, (miles, _)| sum + *miles);
                draft.miles = all.typed();
                if *elsewhere > Miles::default() {
                    draft.elsewhere = elsewhere.typed();
                }
            }
        }
        draft
    }
}
