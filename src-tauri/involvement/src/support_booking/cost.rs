//! What a booking costs, and what became of that: promised until it is settled, then paid, once.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{BookingStatus, SupportBookingDraft, SupportBookingFacts};
use crate::{
    Problems, check, choices,
    money::{MOST, Pence, amount_or_nothing},
};

choices!(
    /// How the cost of a booking is settled.
    Settling:
    /// Not yet.
    Open = "open",
    /// Paid, without a claim.
    Paid = "paid",
    /// A claim has it, and counts it.
    Claim = "claim",
);

/// What became of the cost of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It is still to be paid.
    Open,
    /// It is paid.
    Paid {
        /// When.
        on: NaiveDate,
        /// What it cost in the end; nothing where there was nothing to pay.
        pence: Pence,
    },
    /// It is in a claim, which counts it: a budget does not count it here as well.
    InClaim,
}

impl Settling {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Open => words.support_booking_settled_open(),
            Self::Paid => words.support_booking_settled_paid(),
            Self::Claim => words.support_booking_settled_claim(),
        }
    }
}

impl Settled {
    /// How it is settled, without day and sum.
    pub fn how(self) -> Settling {
        match self {
            Self::Open => Settling::Open,
            Self::Paid { .. } => Settling::Paid,
            Self::InClaim => Settling::Claim,
        }
    }

    /// The day of payment and what it cost in the end, where it was paid without a claim.
    pub fn payment(self) -> Option<(NaiveDate, Pence)> {
        match self {
            Self::Paid { on, pence } => Some((on, pence)),
            Self::Open | Self::InClaim => None,
        }
    }
}

impl SupportBookingFacts {
    /// What it costs as far as anybody knows: what was paid in the end; else what was agreed, or, where nobody comes, what cancelling costs.
    /// `None` while nobody knows, and where there is nothing to pay.
    pub fn costs(&self) -> Option<Pence> {
        match self.settled {
            Settled::Paid { pence, .. } => Some(pence),
            Settled::Open | Settled::InClaim if self.status.counts() => self.cost,
            Settled::Open | Settled::InClaim => self.cancel_cost,
        }
    }
}

impl SupportBookingDraft {
    /// What cancelling costs. It is told where somebody comes all the same: nothing that was typed is left out unseen.
    pub(super) fn check_cancel_cost(
        &self,
        problems: &mut Problems,
        words: Words,
        status: Option<BookingStatus>,
    ) -> Option<Pence> {
        let question = ("cancel-cost", words.support_booking_cancel_cost_label());
        let cost = amount_or_nothing(problems, words, question, &self.cancel_cost, MOST)?;
        if status.is_some_and(BookingStatus::counts) {
            problems.add("cancel-cost", words.support_booking_cancel_cost_not());
            return None;
        }
        Some(cost)
    }

    /// What became of the cost. A payment has its day and its sum, and nothing else has.
    pub(super) fn check_settled(
        &self,
        problems: &mut Problems,
        words: Words,
        today: NaiveDate,
    ) -> Option<Settled> {
        let how = Settling::from_code(&self.settled);
        let how = check::choice(
            problems,
            "settled",
            how,
            words.support_booking_settled_missing(),
        )?;
        let question = ("paid-cost", words.support_booking_paid_cost_label());
        if how != Settling::Paid {
            let typed = self.paid_on().typed().concat() + &self.paid_cost;
            if !typed.trim().is_empty() {
                problems.add("settled", words.support_booking_settled_not());
                return None;
            }
            return Some(if how == Settling::Claim {
                Settled::InClaim
            } else {
                Settled::Open
            });
        }
        let on = check::past_day(
            problems,
            words,
            ("paid", words.support_booking_paid_on_label()),
            self.paid_on(),
            today,
            words.support_booking_paid_on_missing(),
        );
        let pence = amount_or_nothing(problems, words, question, &self.paid_cost, MOST);
        if pence.is_none() && problems.about("paid-cost").is_none() {
            problems.add("paid-cost", words.support_booking_paid_cost_missing());
        }
        Some(Settled::Paid {
            on: on?,
            pence: pence?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 2, 2).unwrap()
    }

    fn draft() -> SupportBookingDraft {
        SupportBookingDraft {
            kind: "bsl-interpreter".into(),
            representative: super::super::EVERYBODY.into(),
            cost: "180".into(),
            ..SupportBookingDraft::requested(today())
        }
    }

    fn told(draft: &SupportBookingDraft) -> Vec<String> {
        let problems = draft.check(WORDS, today()).unwrap_err();
        problems.iter().map(|it| it.field.to_string()).collect()
    }

    #[test]
    fn a_payment_has_a_day_and_a_sum_and_nothing_typed_is_lost_without_a_word() {
        let paid = SupportBookingDraft {
            settled: "paid".into(),
            ..draft()
        };
        assert_eq!(told(&paid), ["paid-day", "paid-cost"]);
        let whole = SupportBookingDraft {
            paid_day: "2".into(),
            paid_month: "2".into(),
            paid_year: "2027".into(),
            paid_cost: "172.50".into(),
            ..paid
        };
        let facts = whole.check(WORDS, today()).unwrap();
        assert_eq!(facts.costs(), Some(Pence::new(17_250)));
        assert_eq!(SupportBookingDraft::from(&facts).paid_cost, "172.50");
        let tomorrow = SupportBookingDraft {
            paid_day: "3".into(),
            paid_cost: "12,5".into(),
            ..whole.clone()
        };
        assert_eq!(told(&tomorrow), ["paid-day", "paid-cost"]);
        for settled in ["open", "claim"] {
            let not = SupportBookingDraft {
                settled: settled.into(),
                ..whole.clone()
            };
            assert_eq!(told(&not), ["settled"], "{settled}");
        }
        let nothing = SupportBookingDraft {
            paid_cost: "0".into(),
            ..whole
        };
        let facts = nothing.check(WORDS, today()).unwrap();
        assert_eq!(facts.costs(), Some(Pence::NOTHING));
    }

    #[test]
    fn whoever_does_not_come_costs_what_cancelling_costs() {
        let cancelled = SupportBookingDraft {
            status: "cancelled".into(),
            ..draft()
        };
        let costs = |draft: &SupportBookingDraft| draft.check(WORDS, today()).unwrap().costs();
        assert_eq!(costs(&draft()), Some(Pence::new(18_000)));
        assert_eq!(costs(&cancelled), None);
        let late = SupportBookingDraft {
            cancel_cost: "90".into(),
            ..cancelled
        };
        assert_eq!(costs(&late), Some(Pence::new(9_000)));
        let comes = SupportBookingDraft {
            status: "requested".into(),
            ..late
        };
        assert_eq!(told(&comes), ["cancel-cost"]);
    }
}
