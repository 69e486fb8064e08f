//! The bookings that a budget counts: promised until they are settled, then paid, once.

use chrono::NaiveDate;

use super::{Budget, LineKind, Used, store::counted::Span};
use crate::{
    access_requirement::BookingKind,
    activity::ActivityId,
    money::Pence,
    store::{Read, StoreError, sql},
    support_booking::SupportBookingId,
};

/// A booking that a budget counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedBooking {
    /// Which.
    pub id: SupportBookingId,
    /// What is booked.
    pub kind: BookingKind,
    /// Who comes; may be empty.
    pub name: String,
    /// The day of its meeting.
    pub day: NaiveDate,
    /// What is to be paid as far as anybody knows, as long as it is not settled.
    pub owed: Pence,
    /// What it cost in the end, once it is paid.
    pub paid: Option<Pence>,
}

impl Budget {
    /// What is booked for the meetings of its activity on these days comes to, where nobody else pays: interpreters and others who make it
    /// possible to take part. It is access money.
    pub(super) fn booked(&self, store: &impl Read, days: &[Span]) -> Result<Used, StoreError> {
        let mut used = Used::default();
        for booking in self.bookings_on(store, days)? {
            match booking.paid {
                Some(pence) => used.paid += pence,
                None => used.committed += booking.owed,
            }
        }
        Ok(used)
    }

    /// The bookings that it counts, by the days of their meetings: a cost is promised until it is settled, then it is paid, once. What a
    /// claim has is counted there. Of somebody who does not come, what cancelling costs is counted. What another budget counts is left to it.
    pub fn bookings(&self, store: &impl Read) -> Result<Vec<CountedBooking>, StoreError> {
        self.bookings_on(store, &self.counted_days(store, LineKind::Access)?)
    }

    fn bookings_on(
        &self,
        store: &impl Read,
        days: &[Span],
    ) -> Result<Vec<CountedBooking>, StoreError> {
        let Some(activity) = self.facts.activity else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        for span in days {
            found.extend(within(store, activity, *span)?);
        }
        Ok(found)
    }
}

fn within(
    store: &impl Read,
    activity: ActivityId,
    (first, last): Span,
) -> Result<Vec<CountedBooking>, StoreError> {
    store.list(
        BOOKINGS,
        [activity.to_string(), first.to_string(), last.to_string()],
        |row| {
            Ok(CountedBooking {
                id: row.get("id")?,
                kind: sql::code(row, "kind", BookingKind::from_code)?,
                name: row.get("name")?,
                day: sql::text(row, "day")?,
                owed: Pence::new(row.get("owed")?),
                paid: row.get::<_, Option<i64>>("paid_pence")?.map(Pence::new),
            })
        },
    )
}

/// By the index of an activity's meetings, then by that of the bookings of each. Whose name stands as that of who pays is the charity where it
/// is empty or the charity's own.
pub(super) const BOOKINGS: &str = "SELECT support_booking.id, support_booking.kind, support_booking.name, meeting.day, paid_pence,
    coalesce(CASE WHEN status IN ('requested', 'confirmed') THEN cost_pence ELSE cancel_pence END, 0) AS owed
  FROM meeting CROSS JOIN support_booking ON support_booking.meeting = meeting.id
  WHERE meeting.activity = ?1 AND meeting.day BETWEEN ?2 AND ?3 AND support_booking.archived_at IS NULL
    AND (settled = 'paid' OR settled = 'open' AND owed > 0)
    AND (payer = '' OR payer = (SELECT name FROM charity LIMIT 1) COLLATE NOCASE)
  ORDER BY meeting.day, support_booking.id";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Actor,
        budget::BudgetFacts,
        sample::tests::sample,
        store::{Store, Verb, plan::plan},
        support_booking::{BookingStatus, Settled, SupportBooking, SupportBookingFacts},
    };
    use alongside_locales::Language;
    use chrono::DateTime;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, month, day).unwrap()
    }

    fn now(paid: i64, committed: i64) -> Used {
        Used {
            paid: Pence::new(paid),
            committed: Pence::new(committed),
            ..Used::default()
        }
    }

    /// The sample's budget for the board, and the one booking that the charity itself pays.
    fn of_the_board(store: &Store) -> (Budget, SupportBookingId) {
        let budgets = Budget::list(store, 100, 0).unwrap();
        let mut of_activity = budgets.into_iter().filter(|it| it.facts.activity.is_some());
        let budget = of_activity
            .find(|it| !it.bookings(store).unwrap().is_empty())
            .unwrap();
        let booked = budget.bookings(store).unwrap();
        assert_eq!(booked.len(), 1, "Derek's assistant is paid by others");
        (budget, booked[0].id)
    }

    fn becomes(store: &Store, id: SupportBookingId, write: impl FnOnce(&mut SupportBookingFacts)) {
        let booking = SupportBooking::find(store, id).unwrap();
        let mut facts = booking.facts.clone();
        write(&mut facts);
        let at = DateTime::parse_from_rfc3339("2027-03-31T09:00:00+01:00").unwrap();
        let done = store.change(&Actor::Alongside, Verb::Save, None, at, |change| {
            SupportBooking::save(change, id, booking.version, &facts)
        });
        done.map_err(|it: StoreError| it).unwrap();
        assert_eq!(SupportBooking::find(store, id).unwrap().facts, facts);
    }

    #[test]
    fn a_cost_is_promised_until_it_is_settled_and_then_paid_once() {
        let (_folder, computer) = sample(Language::English);
        let store = &computer.office.as_ref().unwrap().store;
        let (budget, id) = of_the_board(store);
        let booked = || {
            let days = budget.counted_days(store, LineKind::Access).unwrap();
            budget.booked(store, &days).unwrap()
        };
        assert_eq!(booked(), now(0, 18_000));
        becomes(store, id, |facts| facts.payer = facts.payer.to_uppercase());
        assert_eq!(booked(), now(0, 18_000), "it is the charity all the same");
        becomes(store, id, |facts| {
            facts.settled = Settled::Paid {
                on: day(2, 2),
                pence: Pence::new(17_250),
            };
        });
        assert_eq!(booked(), now(17_250, 0));
        // A claim has it: there it is counted, and nowhere else.
        becomes(store, id, |facts| facts.settled = Settled::InClaim);
        assert_eq!(booked(), now(0, 0));
        becomes(store, id, |facts| {
            facts.settled = Settled::Open;
            facts.payer = "Access to Work".into();
        });
        assert_eq!(booked(), now(0, 0));
    }

    #[test]
    fn of_somebody_who_does_not_come_what_cancelling_costs_is_counted() {
        let (_folder, computer) = sample(Language::English);
        let store = &computer.office.as_ref().unwrap().store;
        let (budget, id) = of_the_board(store);
        let booked = || {
            let days = budget.counted_days(store, LineKind::Access).unwrap();
            budget.booked(store, &days).unwrap()
        };
        for status in [BookingStatus::Cancelled, BookingStatus::Failed] {
            becomes(store, id, |facts| {
                (facts.status, facts.cancel_cost) = (status, None);
            });
            assert_eq!(booked(), now(0, 0), "{status:?}");
            becomes(store, id, |facts| {
                facts.cancel_cost = Some(Pence::new(9_000))
            });
            assert_eq!(booked(), now(0, 9_000), "{status:?}");
        }
        becomes(store, id, |facts| {
            facts.settled = Settled::Paid {
                on: day(2, 2),
                pence: Pence::new(8_000),
            };
        });
        assert_eq!(booked(), now(8_000, 0));
    }

    #[test]
    fn access_money_has_a_place_where_no_budget_has_a_line_for_it_and_stands_once() {
        let (_folder, computer) = sample(Language::English);
        let store = &computer.office.as_ref().unwrap().store;
        let (budget, _) = of_the_board(store);
        let access_line = |budget: &Budget| {
            let rows = budget.rows(store).unwrap();
            let found = rows
                .iter()
                .find(|row| row.line.facts.kind == LineKind::Access);
            found.unwrap().used
        };
        let beside = |budget: &Budget| {
            let beside = budget.account(store).unwrap().beside;
            let found = beside.into_iter().find(|it| it.kind == LineKind::Access);
            found.map(|it| (it.used, it.days))
        };
        let access = access_line(&budget);
        assert!(access.committed >= Pence::new(18_000));
        let at = DateTime::parse_from_rfc3339("2027-03-31T09:00:00+01:00").unwrap();
        let facts = BudgetFacts {
            name: "Without a line".into(),
            ..budget.facts.clone()
        };
        let bare = store.change(&Actor::Alongside, Verb::Add, None, at, |change| {
            let id = Budget::add(change, &facts)?;
            Budget::find(change, id)
        });
        let bare: Result<_, StoreError> = bare;
        let bare = bare.unwrap().value().unwrap();
        assert_eq!(beside(&bare), None, "the other budget has the line");
        assert_eq!(bare.bookings(store).unwrap(), []);
        assert_eq!(access_line(&budget), access);
        // The budget with the line ends before the meeting: from then on the money stands here.
        let until = BudgetFacts {
            last: day(1, 20),
            ..budget.facts.clone()
        };
        let ended = store.change(&Actor::Alongside, Verb::Save, None, at, |change| {
            Budget::save(change, budget.id, budget.version, &until)
        });
        ended.map_err(|it: StoreError| it).unwrap();
        let budget = Budget::find(store, budget.id).unwrap();
        assert_eq!(access_line(&budget), Used::default());
        let days = vec![(day(1, 21), day(3, 31))];
        assert_eq!(beside(&bare), Some((access, days)));
        assert_eq!(bare.bookings(store).unwrap().len(), 1);
    }

    #[test]
    fn bookings_are_read_by_indexes() {
        let (_folder, computer) = sample(Language::English);
        let store = &computer.office.as_ref().unwrap().store;
        let plan = plan(store, BOOKINGS, &[const { String::new() }; 3]);
        for index in [
            "meeting_activity (activity=? AND day>? AND day<?)",
            "support_booking_meeting (meeting=?)",
        ] {
            assert!(plan.contains(index), "{plan}");
        }
    }
}
