//! The clock of a claim in words, and in a box for each working day of the promise.

use alongside_involvement::payment_claim::{Clock, ClockDay, PaymentClaim};
use alongside_locales::Words;
use chrono::Datelike;

/// The clock in words and boxes.
pub(super) struct ClockBox {
    pub(super) heading: String,
    pub(super) label: String,
    pub(super) days: Vec<Day>,
    pub(super) sentence: String,
}

pub(super) struct Day {
    pub(super) class: &'static str,
    pub(super) number: String,
    pub(super) shown: String,
    pub(super) hidden: String,
}

pub(super) fn clock_box(words: Words, claim: &PaymentClaim, clock: &Clock) -> ClockBox {
    let promised = clock.promised as usize;
    let due = words.day(clock.due);
    let sent = words.day(clock.since);
    let (heading, sentence) = match claim.paid {
        Some(paid) => {
            let heading = words.payment_claim_paid_in(paid.days_all as usize);
            let sentence = if paid.days_ours == paid.days_all {
                words.payment_claim_paid_sentence(&sent, &words.day(paid.on), &due)
            } else {
                words.payment_claim_paid_rested(paid.days_ours as usize, &sent, &words.day(paid.on))
            };
            (heading, sentence)
        }
        None if !claim.stage.is_timed() => (
            words.payment_claim_clock_stopped().to_string(),
            words.payment_claim_clock_sent(&sent),
        ),
        None if clock.rests => (
            words.payment_claim_clock_rests(clock.day_number() as usize, promised),
            words.payment_claim_clock_rests_sentence(&sent, &due),
        ),
        None if clock.late > 0 => (
            words.payment_claim_clock_late(clock.late as usize),
            words.payment_claim_clock_late_sentence(&sent, &due),
        ),
        None => (
            words.payment_claim_clock_day(clock.day_number() as usize, promised),
            words.payment_claim_clock_sentence(clock.left as usize, &sent, &due),
        ),
    };
    let label = match (clock.boxes.first(), clock.boxes.last()) {
        (Some(first), Some(last)) => {
            words.payment_claim_clock_label(&words.day(first.day), &words.day(last.day))
        }
        _ => String::new(),
    };
    ClockBox {
        heading,
        label,
        sentence,
        days: clock
            .boxes
            .iter()
            .map(|day| clock_day(words, day, claim.paid.is_some()))
            .collect(),
    }
}

/// A box. The clock of a claim that was paid stopped on the day of payment.
fn clock_day(words: Words, day: &ClockDay, paid: bool) -> Day {
    let class = if day.today {
        " al-clock__day--now"
    } else if day.due {
        " al-clock__day--due"
    } else if day.gone {
        " al-clock__day--gone"
    } else {
        ""
    };
    let shown = if day.today && paid {
        words.payment_claim_clock_paid()
    } else if day.today {
        words.payment_claim_clock_today()
    } else if day.due {
        words.payment_claim_clock_due()
    } else {
        words.weekday_short(day.day)
    };
    let state = if day.today && paid {
        words.payment_claim_clock_paid()
    } else if day.today && day.due {
        words.payment_claim_clock_due()
    } else if day.gone {
        words.payment_claim_clock_past()
    } else {
        ""
    };
    let spoken = words.payment_claim_clock_spoken(&words.day(day.day), day.number as usize);
    Day {
        class,
        number: day.day.day().to_string(),
        shown: shown.to_string(),
        hidden: if state.is_empty() {
            spoken
        } else {
            format!("{spoken}, {state}")
        },
    }
}
