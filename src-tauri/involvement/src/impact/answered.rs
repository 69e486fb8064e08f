//! How often the charity answered, and how fast. Days are counted once for all that was said on one: a busy year has thousands of
//! inputs and no more than 366 days.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::{
    input::{AnswerClock, InputKind, InputLine},
    working_day::Calendar,
};

/// How many inputs of a kind there were, and how many of them were answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Of which kind.
    pub kind: InputKind,
    /// How many.
    pub said: usize,
    /// How many have an answer, or a reason.
    pub answered: usize,
    /// How many of those within the charity's working days.
    pub in_time: usize,
}

/// What is counted of some inputs.
pub(super) struct Answered {
    /// How often the charity answered, in the order of [`InputKind::ALL`].
    pub(super) rates: Vec<Rate>,
    /// Working days from what was said to the decision: the median and the longest.
    pub(super) days: Option<(u32, u32)>,
    /// How many wait past their clock.
    pub(super) waits_late: usize,
}

impl Answered {
    /// Counts it, as things stand `today`.
    pub(super) fn of(
        inputs: &[(InputLine, bool)],
        clock: &AnswerClock,
        calendar: &Calendar,
        today: NaiveDate,
    ) -> Self {
        let mut rates: Vec<Rate> = InputKind::ALL
            .iter()
            .map(|kind| Rate {
                kind: *kind,
                said: 0,
                answered: 0,
                in_time: 0,
            })
            .collect();
        let mut due_of: HashMap<NaiveDate, NaiveDate> = HashMap::new();
        let mut days_of: HashMap<(NaiveDate, NaiveDate), u32> = HashMap::new();
        let mut days = Vec::new();
        let mut waits_late = 0;
        for (line, _) in inputs {
            let input = &line.input;
            let said_on = input.facts.on;
            let due = *due_of
                .entry(said_on)
                .or_insert_with(|| clock.due(calendar, said_on));
            let decided = input.answer.as_ref().map(|it| it.decided_on);
            waits_late += usize::from(decided.is_none() && due < today);
            if let Some(decided) = decided {
                let count = days_of
                    .entry((said_on, decided))
                    .or_insert_with(|| calendar.count(said_on, decided));
                days.push(*count);
            }
            if let Some(rate) = rates.iter_mut().find(|it| it.kind == input.facts.kind) {
                rate.said += 1;
                rate.answered += usize::from(decided.is_some());
                rate.in_time += usize::from(decided.is_some_and(|it| it <= due));
            }
        }
        days.sort_unstable();
        Self {
            rates,
            days: median(&days).zip(days.last().copied()),
            waits_late,
        }
    }
}

/// The one in the middle, the later of the two where there are two, so that a figure about ourselves is never rounded to our favour;
/// `None` of nothing. Expects them in order.
pub(super) fn median(sorted: &[u32]) -> Option<u32> {
    sorted.get(sorted.len() / 2).copied()
}
