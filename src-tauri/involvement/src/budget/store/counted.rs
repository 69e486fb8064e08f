//! The days on which a budget counts claims and bookings, so that several budgets of one activity count every penny once.

use std::collections::{HashMap, hash_map::Entry};

use chrono::NaiveDate;
use rusqlite::params;

use super::super::{Account, Beside, Budget, BudgetRow, LineKind, Used};
use crate::{
    money::Pence,
    store::{Read, StoreError, sql},
};

/// A first and a last day.
pub(in crate::budget) type Span = (NaiveDate, NaiveDate);

/// The days of other budgets of the activity that count this kind: those with a line for it, and what no budget has a line for is counted by
/// the one that was set first.
const OTHERS: &str = "SELECT first, last FROM budget AS other
  WHERE activity IS ?1 AND id <> ?2 AND first <= ?4 AND last >= ?3
    AND (id < ?2 OR EXISTS (SELECT 1 FROM budget_line WHERE budget = other.id AND kind = ?5))
  ORDER BY first, last";

impl Budget {
    /// Its lines with what became of their money, and what no budget has a line for.
    ///
    /// Of several budgets of an activity, one counts each claim and booking: the one that has a line for it on that day, or else the one that
    /// was set first. So the tables of all of them come to what was spent.
    pub fn account(&self, store: &impl Read) -> Result<Account, StoreError> {
        let mut rows = self.lines(store)?;
        let all = (self.facts.first, self.facts.last);
        // Kinds mostly have the same days.
        let mut claimed = HashMap::from([(all, self.of_claims(store, all)?)]);
        let mut beside = Vec::new();
        for kind in LineKind::ALL
            .iter()
            .copied()
            .filter(|it| it.counts_claims())
        {
            let row = rows.iter_mut().find(|row| row.line.facts.kind == kind);
            let days = match &row {
                Some(_) => vec![all],
                None => self.left_days(store, kind)?,
            };
            let mut used = Used::default();
            for span in &days {
                let of_days = match claimed.entry(*span) {
                    Entry::Occupied(known) => known.into_mut(),
                    Entry::Vacant(other) => other.insert(self.of_claims(store, *span)?),
                };
                used = used + of_days.get(&kind).copied().unwrap_or_default();
            }
            if kind == LineKind::Access {
                used = used + self.booked(store, &days)?;
            }
            match row {
                Some(row) => row.used = row.used + used,
                None if used == Used::default() => {}
                None => beside.push(Beside {
                    kind,
                    used,
                    days: if days == [all] { Vec::new() } else { days },
                }),
            }
        }
        Ok(Account { rows, beside })
    }

    /// The days on which it counts claims and bookings of this kind: all of its own where it has a line for them.
    pub(in crate::budget) fn counted_days(
        &self,
        store: &impl Read,
        kind: LineKind,
    ) -> Result<Vec<Span>, StoreError> {
        let all = (self.facts.first, self.facts.last);
        let own = store.number(
            "SELECT EXISTS (SELECT 1 FROM budget_line WHERE budget = ?1 AND kind = ?2)",
            params![self.id, kind.code()],
        )?;
        if own == 0 {
            self.left_days(store, kind)
        } else {
            Ok(vec![all])
        }
    }

    /// The days of which no other budget counts this kind, where this one has no line for it.
    fn left_days(&self, store: &impl Read, kind: LineKind) -> Result<Vec<Span>, StoreError> {
        let all = (self.facts.first, self.facts.last);
        let others = store.list(
            OTHERS,
            params![
                self.facts.activity,
                self.id,
                all.0.to_string(),
                all.1.to_string(),
                kind.code()
            ],
            |row| Ok((sql::text(row, "first")?, sql::text(row, "last")?)),
        )?;
        Ok(without(all, &others))
    }

    /// Its lines in the order of their kinds, with what was noted on them alone.
    fn lines(&self, store: &impl Read) -> Result<Vec<BudgetRow>, StoreError> {
        let mut rows = store.list(super::LINES, [self.id], |row| {
            let used = Used {
                paid: Pence::new(row.get("spent")?),
                ..Used::default()
            };
            let line = super::read_line(row)?;
            Ok(BudgetRow { line, used })
        })?;
        rows.sort_by_key(|row| row.line.facts.kind as usize);
        Ok(rows)
    }
}

/// What is left of a span without others, which come in the order of their first days.
fn without((first, last): Span, others: &[Span]) -> Vec<Span> {
    let (mut rest, mut from) = (Vec::new(), Some(first));
    for (begins, ends) in others {
        let Some(day) = from else { break };
        if *begins > day
            && let Some(before) = begins.pred_opt()
        {
            rest.push((day, before.min(last)));
        }
        from = ends.succ_opt().map(|after| after.max(day));
    }
    if let Some(day) = from.filter(|day| *day <= last) {
        rest.push((day, last));
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        budget::{BudgetFacts, BudgetLine, LineFacts},
        payment_claim::{
            ClaimFacts, LineKind as ClaimLineKind, PaymentClaim, Step,
            tests::{Desk, facts, line, today},
        },
        policy::{Category, Policy},
    };
    use chrono::Days;
    use proptest::prelude::*;

    fn of(days: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 4, 1).unwrap() + Days::new(days)
    }

    proptest! {
        #[test]
        fn a_day_is_left_where_no_other_has_it(
            start in 0u64..50, length in 0u64..50,
            others in prop::collection::vec((0u64..100, 0u64..30), 0..5),
            seen in 0u64..130,
        ) {
            let all = (of(start), of(start + length));
            let mut others: Vec<Span> = others.into_iter().map(|(from, more)| (of(from), of(from + more))).collect();
            others.retain(|(from, to)| *from <= all.1 && *to >= all.0);
            others.sort();
            let within = |(from, to): &Span| (*from..=*to).contains(&of(seen));
            let left = without(all, &others).iter().filter(|it| within(it)).count();
            let expected = within(&all) && !others.iter().any(within);
            prop_assert_eq!(left, usize::from(expected));
        }
    }

    /// A claim with a taxi and an assistant, so many days ago, that waits.
    fn claim(desk: &Desk, ago: u64, pence: i64) -> NaiveDate {
        let day = today() - Days::new(ago);
        let facts = ClaimFacts {
            day,
            ..facts(desk.person)
        };
        let mut assistant = line(pence);
        assistant.kind = ClaimLineKind::Expense(Category::PersonalAssistant);
        let id = desk.does(desk.helen, |change| {
            let id = PaymentClaim::begin(change, &facts, &Policy::usual())?;
            for line in [line(pence), assistant] {
                PaymentClaim::find(change, id)?.add_line(change, &line, today())?;
            }
            Ok(id)
        });
        desk.step(desk.helen, id.unwrap(), Step::Submit).unwrap();
        day
    }

    /// A budget of these days with the lines of these kinds that no other budget has.
    fn set(desk: &Desk, (ago, length): (u64, u64), kinds: &[LineKind]) {
        let first = today() - Days::new(ago);
        let facts = BudgetFacts {
            name: "Travel".into(),
            fund: "Lottery".into(),
            activity: None,
            first,
            last: first + Days::new(length),
            warn_percent: 80,
        };
        let set = desk.does(desk.helen, |change| {
            let id = Budget::add(change, &facts)?;
            for kind in kinds {
                if Budget::clash(change, &facts, *kind, None)?.is_none() {
                    let line = LineFacts {
                        kind: *kind,
                        name: String::new(),
                        nominal: String::new(),
                        limit: Pence::new(1_000),
                    };
                    BudgetLine::add(change, id, &line)?;
                }
            }
            Ok(())
        });
        set.unwrap();
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]
        #[test]
        fn the_tables_of_all_budgets_come_to_what_was_spent_on_their_days(
            claims in prop::collection::vec((0u64..80, 1i64..5_000), 1..6),
            budgets in prop::collection::vec((0u64..90, 0u64..90, 0usize..4), 1..5),
        ) {
            let desk = Desk::new();
            let claims: Vec<_> = claims.into_iter().map(|(ago, pence)| (claim(&desk, ago, pence), pence)).collect();
            for (ago, length, kinds) in budgets {
                let kinds: &[LineKind] = match kinds {
                    0 => &[],
                    1 => &[LineKind::Access],
                    2 => &[LineKind::Expenses],
                    _ => &[LineKind::Expenses, LineKind::Access],
                };
                set(&desk, (ago, length), kinds);
            }
            let budgets = Budget::list(&desk.store, 100, 0).unwrap();
            let mut counted = Used::default();
            for budget in &budgets {
                let Account { rows, beside } = budget.account(&desk.store).unwrap();
                let used = rows.iter().map(|row| row.used).chain(beside.iter().map(|it| it.used));
                counted = used.fold(counted, |sum, it| sum + it);
            }
            let within = |day: &NaiveDate| budgets.iter().any(|it| (it.facts.first..=it.facts.last).contains(day));
            let spent: i64 = claims.iter().filter(|(day, _)| within(day)).map(|(_, pence)| 2 * pence).sum();
            prop_assert_eq!(counted, Used { waiting: Pence::new(spent), ..Used::default() });
        }
    }

    #[test]
    fn the_store_itself_keeps_lines_of_one_kind_apart() {
        let desk = Desk::new();
        set(&desk, (60, 30), &[LineKind::Access]);
        set(&desk, (10, 30), &[LineKind::Access]);
        for wrong in [
            "UPDATE budget SET last = '2027-12-31'",
            "UPDATE budget SET first = '2026-01-01'",
            "INSERT INTO budget_line SELECT 'x', 1, budget, kind, name, nominal, pence FROM budget_line LIMIT 1",
        ] {
            let tried = desk.does(desk.helen, |change| {
                change
                    .connection()
                    .execute_batch(wrong)
                    .map_err(StoreError::from)
            });
            assert!(
                format!("{tried:?}").contains("days overlap"),
                "{wrong}: {tried:?}"
            );
        }
    }
}
