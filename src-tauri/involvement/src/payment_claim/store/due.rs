//! Claims that are to be paid soon, and those whose day is past.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::super::{ClaimId, PaymentClaim};
use super::list::{COLUMNS, ClaimLine, lines};
use super::wanted::MATCH;
use crate::{
    store::{Read, StoreError, sql},
    working_day::Calendar,
};

/// Claims of one kind: the oldest by name, and how many there are in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DueClaims {
    /// Those that are told by name, the longest waiting first.
    pub lines: Vec<ClaimLine>,
    /// How many more there are.
    pub more: usize,
}

/// Where a claim stands whose clock runs, and whose last day is near or past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// The day on which it was promised is past.
    Late,
    /// It is to be paid today or within [`SOON`] working days.
    Soon,
}

/// A claim is due soon within so many working days.
pub const SOON: u32 = 3;

impl Due {
    /// Both, the more pressing first.
    pub const ALL: [Self; 2] = [Self::Late, Self::Soon];

    /// As it stands in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Soon => "soon",
        }
    }

    /// The one with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

/// What is known of a claim before it is told by name.
struct Waiting {
    id: ClaimId,
    number: u32,
    since: NaiveDate,
    promised: u32,
    rested: bool,
}

impl PaymentClaim {
    /// Claims whose day is past, and those that are to be paid soon. At most `most` of each kind are told by name.
    ///
    /// # Errors
    /// What the store says.
    pub fn due(
        store: &impl Read,
        calendar: &Calendar,
        today: NaiveDate,
        most: usize,
    ) -> Result<[DueClaims; 2], StoreError> {
        let [late, near] = standing(store, calendar, today)?;
        Ok([told(store, &late, most)?, told(store, &near, most)?])
    }

    /// The numbers of all claims that are late, or soon to be paid; the longest waiting first.
    ///
    /// # Errors
    /// What the store says.
    pub fn due_numbers(
        store: &impl Read,
        calendar: &Calendar,
        today: NaiveDate,
        due: Due,
    ) -> Result<Vec<u32>, StoreError> {
        let [late, near] = standing(store, calendar, today)?;
        let claims = match due {
            Due::Late => late,
            Due::Soon => near,
        };
        Ok(claims.into_iter().map(|claim| claim.number).collect())
    }
}

/// The late claims and those that are due soon. Every claim whose clock runs is looked at.
fn standing(
    store: &impl Read,
    calendar: &Calendar,
    today: NaiveDate,
) -> Result<[Vec<Waiting>; 2], StoreError> {
    let soon = calendar.after(today, SOON);
    let (mut late, mut near) = (Vec::new(), Vec::new());
    // Many are sent in on one day: the calendar is asked once for each.
    let mut last_days = HashMap::new();
    for claim in waiting(store)? {
        let due = *last_days
            .entry((claim.since, claim.promised))
            .or_insert_with(|| calendar.after(claim.since, claim.promised));
        // A rest makes it due later, never sooner.
        if due > soon {
            continue;
        }
        let due = if claim.rested {
            let claim = PaymentClaim::find(store, claim.id)?;
            let trail = claim.trail(store)?;
            let clock = claim.clock(calendar, &trail, today);
            clock.map_or(due, |clock| clock.due)
        } else {
            due
        };
        if due < today {
            late.push(claim);
        } else if due <= soon {
            near.push(claim);
        }
    }
    Ok([late, near])
}

fn waiting(store: &impl Read) -> Result<Vec<Waiting>, StoreError> {
    store.list(QUESTION, [], |row| {
        Ok(Waiting {
            id: row.get("id")?,
            number: row.get("number")?,
            since: sql::text(row, "submitted_on")?,
            promised: row.get("promise_days")?,
            rested: row.get("rested")?,
        })
    })
}

/// The claims whose clock runs or rests, the longest waiting first. Nobody waits for what takes another claim back.
const QUESTION: &str = "SELECT id, number, submitted_on, promise_days,
    EXISTS (SELECT 1 FROM claim_move WHERE claim = payment_claim.id AND by_claimant) AS rested
  FROM payment_claim
  WHERE archived_at IS NULL AND stage IN ('submitted', 'query', 'approved', 'exported') AND submitted_on IS NOT NULL AND reverses IS NULL
  ORDER BY submitted_on, number";

fn told(store: &impl Read, all: &[Waiting], most: usize) -> Result<DueClaims, StoreError> {
    let named = &all[..all.len().min(most)];
    if named.is_empty() {
        return Ok(DueClaims::default());
    }
    let ids: Vec<String> = named
        .iter()
        .map(|claim| format!("\"{}\"", claim.id))
        .collect();
    let found = lines(
        store,
        &format!(
            "{COLUMNS} {MATCH} AND payment_claim.id IN (SELECT value FROM json_each(?1))
              ORDER BY submitted_on, number"
        ),
        [format!("[{}]", ids.join(","))],
    )?;
    Ok(DueClaims {
        more: all.len() - named.len(),
        lines: found,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        charity::Nation,
        payment_claim::{
            Step, StepFacts,
            tests::{Desk, today},
        },
        store::plan::plan,
    };
    use chrono::Days;

    /// A claim that was sent in on this day.
    fn sent(desk: &Desk, on: NaiveDate) -> ClaimId {
        let id = desk.claim();
        let claim = desk.find(id);
        desk.does(desk.helen, |change| {
            claim.step(change, Step::Submit, &StepFacts::on(on), None)
        })
        .unwrap();
        id
    }

    #[test]
    fn with_sixty_late_claims_the_one_that_is_due_tomorrow_is_still_told() {
        let desk = Desk::new();
        let calendar = Calendar::new(Nation::England, &[], &[]);
        for _ in 0..60 {
            sent(&desk, today() - Days::new(40));
        }
        let tomorrow = calendar.before(calendar.after(today(), 1), 10);
        let near = sent(&desk, tomorrow);
        sent(&desk, today());
        let [late, soon] = PaymentClaim::due(&desk.store, &calendar, today(), 50).unwrap();
        assert_eq!((late.lines.len(), late.more), (50, 10));
        assert_eq!((soon.lines.len(), soon.more), (1, 0));
        assert_eq!(soon.lines[0].claim.id, near);
        let numbers = |due| {
            let numbers = PaymentClaim::due_numbers(&desk.store, &calendar, today(), due).unwrap();
            numbers.len()
        };
        assert_eq!(Due::ALL.map(numbers), [60, 1], "all of them can be listed");
    }

    #[test]
    fn a_claim_that_waited_for_its_person_is_due_later() {
        let desk = Desk::new();
        let calendar = Calendar::new(Nation::England, &[], &[]);
        let id = sent(&desk, calendar.before(today(), 10));
        let of = |today| {
            let found = PaymentClaim::due(&desk.store, &calendar, today, 50).unwrap();
            found.map(|it| it.lines.len())
        };
        let tomorrow = calendar.after(today(), 1);
        assert_eq!((of(today()), of(tomorrow)), ([0, 1], [1, 0]));
        for (step, by_claimant) in [(Step::Ask, true), (Step::Answer, false)] {
            let claim = desk.find(id);
            let on = match step {
                Step::Ask => calendar.before(today(), 1),
                _ => today(),
            };
            let said = StepFacts {
                by_claimant,
                ..StepFacts::on(on)
            };
            desk.does(desk.helen, |change| claim.step(change, step, &said, None))
                .unwrap();
        }
        assert_eq!(of(tomorrow), [0, 1], "one day of rest: due on the next");
        assert_eq!(of(calendar.after(today(), 2)), [1, 0]);
    }

    #[test]
    fn only_the_claims_whose_clock_runs_are_read() {
        let desk = Desk::new();
        let plan = plan(&desk.store, QUESTION, &[]);
        assert!(plan.contains("payment_claim_stage"), "{plan}");
    }
}
