//! The clock of a claim: it starts when the claim is sent in and runs in working days to the day that was promised. It rests only while the
//! person has been asked something that nobody else can answer; both figures are kept.

use chrono::NaiveDate;

use crate::working_day::Calendar;

/// The most boxes that a clock shows.
const MOST_BOXES: u32 = 20;

/// Days on which the clock rested: from the day of the question to the day of the answer, or to now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rest {
    /// The day of the question, which still counts.
    pub asked: NaiveDate,
    /// The day of the answer, which does not count; `None`: still waiting.
    pub answered: Option<NaiveDate>,
}

/// The clock of a claim as it stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The day on which the claim was sent in.
    pub since: NaiveDate,
    /// In how many working days it was to be paid.
    pub promised: u32,
    /// The last day to pay it in time; later for each day of rest.
    pub due: NaiveDate,
    /// Working days from sent in to now, or to the day of payment.
    pub days_all: u32,
    /// The same without the days of rest.
    pub days_ours: u32,
    /// Whether it rests now.
    pub rests: bool,
    /// Working days that are left until the last day; 0 on the last day and after it.
    pub left: u32,
    /// Working days by which the last day is past.
    pub late: u32,
    /// Each working day of the promise, for the row of boxes.
    pub boxes: Vec<ClockDay>,
}

/// One working day of the promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockDay {
    /// 1, 2, 3.
    pub number: u32,
    /// Which.
    pub day: NaiveDate,
    /// Whether it is past.
    pub gone: bool,
    /// Whether it is today.
    pub today: bool,
    /// Whether it is the last.
    pub due: bool,
}

impl Clock {
    /// The clock on `now`, which is today or the day of payment.
    pub fn of(
        calendar: &Calendar,
        since: NaiveDate,
        promised: u32,
        rests: &[Rest],
        now: NaiveDate,
    ) -> Clock {
        let resting = |day: NaiveDate| {
            rests
                .iter()
                .any(|rest| rest.asked < day && rest.answered.unwrap_or(now) >= day)
        };
        let counts = |day: NaiveDate| calendar.is_working(day) && !resting(day);
        let mut days = Vec::new();
        let mut day = since;
        // Ten years of closures is more than any calendar has: the walk ends.
        for _ in 0..4000 {
            let Some(next) = day.succ_opt().filter(|_| (days.len() as u32) < promised) else {
                break;
            };
            day = next;
            if counts(day) {
                days.push(day);
            }
        }
        let due = days.last().copied().unwrap_or(since);
        let days_all = calendar.count(since, now);
        let rested = since
            .iter_days()
            .skip(1)
            .take_while(|day| *day <= now)
            .filter(|day| calendar.is_working(*day) && resting(*day))
            .count();
        let boxes = if promised <= MOST_BOXES {
            days
        } else {
            Vec::new()
        };
        Clock {
            since,
            promised,
            due,
            days_all,
            days_ours: days_all - u32::try_from(rested).unwrap_or(days_all).min(days_all),
            rests: rests.iter().any(|rest| rest.answered.is_none()),
            left: calendar.count(now, due),
            late: calendar.count(due, now),
            boxes: (1..)
                .zip(boxes)
                .map(|(number, day)| ClockDay {
                    number,
                    day,
                    gone: day < now,
                    today: day == now,
                    due: day == due,
                })
                .collect(),
        }
    }

    /// Which working day of the promise it is: 3 of 10.
    pub fn day_number(&self) -> u32 {
        self.days_ours.min(self.promised)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charity::Nation;
    use crate::closure::ClosureFacts;
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn england() -> Calendar {
        Calendar::new(Nation::England, &[], &[])
    }

    #[test]
    fn derek_s_claim_is_due_and_paid_when_the_sample_says() {
        let (sent, due) = (day(2027, 1, 22), day(2027, 2, 5));
        let clock = Clock::of(&england(), sent, 10, &[], day(2027, 1, 27));
        assert_eq!((clock.due, clock.day_number(), clock.left), (due, 3, 7));
        let boxes: Vec<_> = clock.boxes.iter().map(|it| it.day).collect();
        assert_eq!(
            (boxes.len(), boxes[0], boxes[9]),
            (10, day(2027, 1, 25), due)
        );
        assert!(clock.boxes[2].today && clock.boxes[1].gone && clock.boxes[9].due);
        let paid = Clock::of(&england(), sent, 10, &[], day(2027, 2, 2));
        assert_eq!((paid.days_all, paid.days_ours, paid.late), (7, 7, 0));
    }

    #[test]
    fn a_question_only_the_person_can_answer_rests_the_clock_and_both_figures_are_kept() {
        let rest = Rest {
            asked: day(2027, 1, 25),
            answered: Some(day(2027, 1, 28)),
        };
        let clock = Clock::of(&england(), day(2027, 1, 22), 10, &[rest], day(2027, 2, 2));
        assert_eq!((clock.days_all, clock.days_ours), (7, 4));
        assert_eq!(clock.due, day(2027, 2, 10));
        let open = Rest {
            answered: None,
            ..rest
        };
        let waiting = Clock::of(&england(), day(2027, 1, 22), 10, &[open], day(2027, 1, 28));
        assert!(waiting.rests);
        assert_eq!((waiting.days_all, waiting.days_ours), (4, 1));
    }

    #[test]
    fn on_the_last_day_it_is_not_late() {
        let on = |now| Clock::of(&england(), day(2027, 1, 22), 10, &[], now);
        assert_eq!((on(day(2027, 2, 5)).left, on(day(2027, 2, 5)).late), (0, 0));
        assert_eq!(on(day(2027, 2, 8)).late, 1);
    }

    proptest! {
        #[test]
        fn the_clock_never_runs_on_closed_days(
            start in 0i64..3000, passed in 0i64..200, promised in 1u32..40, shut in 0i64..3200, length in 0i64..20,
        ) {
            let from = |days: i64| day(2024, 1, 1) + chrono::TimeDelta::days(days);
            let closure = ClosureFacts { first: from(shut), last: from(shut + length), why: "Closed".into() };
            let calendar = Calendar::new(Nation::Wales, &[], &[closure]);
            let clock = Clock::of(&calendar, from(start), promised, &[], from(start + passed));
            prop_assert!(clock.boxes.iter().all(|it| calendar.is_working(it.day)));
            prop_assert_eq!(clock.days_all, calendar.count(from(start), from(start + passed)));
            prop_assert_eq!(calendar.count(clock.since, clock.due), promised);
            // A night in which nobody works adds no day.
            let tomorrow = Clock::of(&calendar, from(start), promised, &[], from(start + passed + 1));
            let works = u32::from(calendar.is_working(from(start + passed + 1)));
            prop_assert_eq!(tomorrow.days_all, clock.days_all + works);
        }

        #[test]
        fn a_rest_never_makes_a_claim_due_sooner_nor_us_slower(start in 0i64..2000, asked in 0i64..40, rest in 0i64..40, passed in 0i64..120) {
            let from = |days: i64| day(2025, 1, 1) + chrono::TimeDelta::days(days);
            let rests = [Rest { asked: from(start + asked), answered: Some(from(start + asked + rest)) }];
            let now = from(start + passed);
            let (with, without) = (
                Clock::of(&england(), from(start), 10, &rests, now),
                Clock::of(&england(), from(start), 10, &[], now),
            );
            prop_assert!(with.due >= without.due);
            prop_assert!(with.days_ours <= with.days_all);
            prop_assert_eq!(with.days_all, without.days_all);
        }
    }
}
