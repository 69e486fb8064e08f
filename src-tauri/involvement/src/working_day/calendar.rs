//! Counting in working days.

use chrono::{Datelike, NaiveDate};

use super::holiday::{FIRST_YEAR, Holiday, LAST_YEAR, holidays, is_weekend};
use crate::charity::Nation;
use crate::closure::ClosureFacts;
use crate::one_off_day::{OneOffDayFacts, OneOffKind};

/// The charity's calendar: which days are working days, and counting in them.
///
/// It is read once for a page or a paper; asking it then costs next to nothing.
#[derive(Clone, Debug)]
pub struct Calendar {
    nation: Nation,
    /// Weekdays of the years whose list is shown on which nobody works, in order.
    holidays: Vec<NaiveDate>,
    /// Bank holidays on which this charity works, in order.
    worked: Vec<NaiveDate>,
    /// From and to, both days included; in order, none touching the next.
    closures: Vec<(NaiveDate, NaiveDate)>,
}

impl Calendar {
    /// The calendar of a charity in this nation, with its own days and closures.
    pub fn new(nation: Nation, own: &[OneOffDayFacts], closed: &[ClosureFacts]) -> Calendar {
        let of_kind = |kind: OneOffKind| {
            let days = own.iter().filter(move |it| it.kind == kind);
            days.map(|it| it.day)
        };
        let mut worked: Vec<NaiveDate> = of_kind(OneOffKind::Worked).collect();
        worked.sort_unstable();
        let mut days: Vec<NaiveDate> = (FIRST_YEAR - 1..=LAST_YEAR + 1)
            .flat_map(|year| holidays(nation, year))
            .map(|it| it.day)
            .filter(|day| worked.binary_search(day).is_err())
            .chain(of_kind(OneOffKind::Holiday))
            .collect();
        days.sort_unstable();
        let mut ranges: Vec<_> = closed.iter().map(|it| (it.first, it.last)).collect();
        ranges.sort_unstable();
        let mut closures: Vec<(NaiveDate, NaiveDate)> = Vec::new();
        for (first, last) in ranges {
            match closures.last_mut() {
                Some(before) if first <= before.1 => before.1 = before.1.max(last),
                _ => closures.push((first, last)),
            }
        }
        Calendar {
            nation,
            holidays: days,
            worked,
            closures,
        }
    }

    /// The nation whose bank holidays count.
    pub fn nation(&self) -> Nation {
        self.nation
    }

    /// Whether the charity works on this day: no weekend, no bank holiday, no closure. Any year: a year without a published
    /// list is answered by the same rules.
    pub fn is_working(&self, day: NaiveDate) -> bool {
        if is_weekend(day) || self.holidays.binary_search(&day).is_ok() || self.is_closed(day) {
            return false;
        }
        if (FIRST_YEAR - 1..=LAST_YEAR + 1).contains(&day.year()) {
            return true;
        }
        let same = |it: &Holiday| it.day == day;
        self.worked.binary_search(&day).is_ok()
            || !holidays(self.nation, day.year()).iter().any(same)
    }

    /// The `n`-th working day after `day`; `day` itself where `n` is 0.
    pub fn after(&self, day: NaiveDate, n: u32) -> NaiveDate {
        self.step(day, n, |day| day.succ_opt())
    }

    /// The `n`-th working day before `day`; `day` itself where `n` is 0.
    pub fn before(&self, day: NaiveDate, n: u32) -> NaiveDate {
        self.step(day, n, |day| day.pred_opt())
    }

    /// `day` where it is a working day, or else the next one.
    pub fn on_or_after(&self, day: NaiveDate) -> NaiveDate {
        if self.is_working(day) {
            day
        } else {
            self.after(day, 1)
        }
    }

    /// `day` where it is a working day, or else the last one before it.
    pub fn on_or_before(&self, day: NaiveDate) -> NaiveDate {
        if self.is_working(day) {
            day
        } else {
            self.before(day, 1)
        }
    }

    /// How many working days there are after `from`, up to and including `to`; 0 where `to` is not after `from`.
    pub fn count(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        let days = from.iter_days().skip(1).take_while(|day| *day <= to);
        u32::try_from(days.filter(|day| self.is_working(*day)).count()).unwrap_or(u32::MAX)
    }

    fn is_closed(&self, day: NaiveDate) -> bool {
        let begun = self.closures.partition_point(|(first, _)| *first <= day);
        begun > 0 && day <= self.closures[begun - 1].1
    }

    /// Stops at the end of time, which no form lets anybody type.
    fn step(
        &self,
        from: NaiveDate,
        n: u32,
        next: impl Fn(NaiveDate) -> Option<NaiveDate>,
    ) -> NaiveDate {
        let (mut day, mut left) = (from, n);
        while left > 0
            && let Some(following) = next(day)
        {
            day = following;
            left -= u32::from(self.is_working(day));
        }
        day
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn closed(first: NaiveDate, last: NaiveDate) -> ClosureFacts {
        ClosureFacts {
            first,
            last,
            why: "Closed".into(),
        }
    }

    fn marlbrook() -> Calendar {
        Calendar::new(Nation::England, &[], &[])
    }

    #[test]
    fn claims_of_the_sample_data() {
        let calendar = marlbrook();
        // Submitted on Friday 22 January 2027: due in 10 working days, paid after 7.
        let submitted = day(2027, 1, 22);
        assert_eq!(calendar.after(submitted, 10), day(2027, 2, 5));
        assert_eq!(calendar.count(submitted, day(2027, 2, 2)), 7);
        assert_eq!(calendar.before(day(2027, 1, 21), 10), day(2027, 1, 7));
    }

    #[test]
    fn christmas_counts_in_neither_direction() {
        let calendar = marlbrook();
        assert_eq!(calendar.after(day(2026, 12, 24), 1), day(2026, 12, 29));
        assert_eq!(calendar.before(day(2026, 12, 29), 1), day(2026, 12, 24));
        assert_eq!(calendar.count(day(2026, 12, 24), day(2027, 1, 4)), 4);
    }

    #[test]
    fn own_days_and_closures_count() {
        let own = [
            OneOffDayFacts {
                day: day(2027, 1, 20),
                kind: OneOffKind::Holiday,
                name: "A day of mourning".into(),
            },
            OneOffDayFacts {
                day: day(2027, 5, 3),
                kind: OneOffKind::Worked,
                name: "We work that day".into(),
            },
        ];
        // Two closures that overlap, the later one shorter.
        let away = [
            closed(day(2026, 12, 21), day(2027, 1, 8)),
            closed(day(2026, 12, 24), day(2026, 12, 28)),
        ];
        let calendar = Calendar::new(Nation::England, &own, &away);
        assert!(!calendar.is_working(day(2027, 1, 20)));
        assert!(calendar.is_working(day(2027, 5, 3)));
        assert_eq!(calendar.after(day(2026, 12, 18), 1), day(2027, 1, 11));
        assert_eq!(calendar.on_or_before(day(2027, 1, 3)), day(2026, 12, 18));
        assert_eq!(calendar.on_or_after(day(2027, 1, 20)), day(2027, 1, 21));
    }

    #[test]
    fn years_without_a_list_follow_the_rules() {
        let calendar = marlbrook();
        assert!(!calendar.is_working(day(2150, 12, 25)));
        assert!(!calendar.is_working(day(1990, 1, 1)));
        assert!(calendar.is_working(day(1990, 1, 2)));
        assert_eq!(calendar.after(NaiveDate::MAX, 3), NaiveDate::MAX);
    }

    proptest! {
        #[test]
        fn counting_there_and_back(
            start in 0i64..29_000, n in 0u32..300, nation in 0usize..4,
            closures in prop::collection::vec((0i64..29_000, 0i64..20), 0..12),
        ) {
            let from_start = |days: i64| day(2020, 1, 1) + chrono::TimeDelta::days(days);
            let closures: Vec<_> = closures
                .into_iter()
                .map(|(first, length)| closed(from_start(first), from_start(first + length)))
                .collect();
            let calendar = Calendar::new(Nation::ALL[nation], &[], &closures);
            let start = from_start(start);
            let (later, sooner) = (calendar.after(start, n), calendar.before(start, n));
            prop_assert_eq!(calendar.count(start, later), n);
            if n > 0 {
                prop_assert!(calendar.is_working(later) && calendar.is_working(sooner));
                prop_assert!(sooner < start && start < later);
            }
            // Back to where it began, where that is a working day itself.
            if calendar.is_working(start) {
                prop_assert_eq!(calendar.before(later, n), start);
                prop_assert_eq!(calendar.after(sooner, n), start);
            }
            for closure in &closures {
                prop_assert!(!calendar.is_working(closure.first));
                prop_assert!(!calendar.is_working(closure.last));
            }
        }
    }
}
