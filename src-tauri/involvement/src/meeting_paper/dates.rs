//! Dates planned back from a meeting, in working days.

use chrono::NaiveDate;

use crate::lead_time::LeadTimes;
use crate::representative::FormatPreference;
use crate::working_day::Calendar;

/// The three days that count for one person and any paper of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The person has it.
    pub has_it: NaiveDate,
    /// It is sent, or handed over.
    pub send: NaiveDate,
    /// Its text is final.
    pub text_final: NaiveDate,
}

impl Dates {
    /// Plans back from a meeting on `meeting`. Each is a working day, even where a meeting is not held on one, and
    /// `has_it >= send >= text_final`.
    pub fn of(
        calendar: &Calendar,
        times: &LeadTimes,
        meeting: NaiveDate,
        asked: &FormatPreference,
    ) -> Dates {
        let day = calendar.before(meeting, u32::from(asked.have_by));
        let has_it = calendar.on_or_before(day);
        let send = calendar.before(has_it, times.post(asked.delivery));
        let text_final = calendar.before(send, times.production(asked.format));
        Dates {
            has_it,
            send,
            text_final,
        }
    }

    /// The earliest working day of a meeting for which this person has everything in time, if all text is final on `text`.
    pub fn earliest_meeting(
        calendar: &Calendar,
        times: &LeadTimes,
        text: NaiveDate,
        asked: &FormatPreference,
    ) -> NaiveDate {
        let text = calendar.on_or_after(text);
        let send = calendar.after(text, times.production(asked.format));
        let has_it = calendar.after(send, times.post(asked.delivery));
        calendar.after(has_it, u32::from(asked.have_by))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charity::Nation;
    use crate::closure::ClosureFacts;
    use crate::one_off_day::{OneOffDayFacts, OneOffKind};
    use crate::representative::{Delivery, PaperFormat, SaidBy};
    use crate::working_day::holidays;
    use alongside_locales::Language;
    use chrono::{Datelike, TimeDelta, Weekday};
    use proptest::prelude::*;

    fn asked(format: PaperFormat, delivery: Delivery, have_by: u8) -> FormatPreference {
        FormatPreference {
            format,
            points: (format == PaperFormat::LargePrint).then_some(20),
            paper: String::new(),
            delivery,
            copies: 1,
            language: Language::English,
            have_by,
            calendar: false,
            said_by: SaidBy::Person,
            said_on: NaiveDate::default(),
            typeface: None,
        }
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// SAMPLE-DATA, the board of Thursday 21 January 2027. Counted by hand: weekends, 25 and 28 December and 1 January fall out.
    #[test]
    fn six_people_of_the_january_board() {
        let calendar = Calendar::new(Nation::England, &[], &[]);
        let times = LeadTimes::default();
        let board = date("2027-01-21");
        for (who, asked, has_it, send, text_final) in [
            (
                "Rosie",
                asked(PaperFormat::EasyRead, Delivery::Post, 10),
                "2027-01-07",
                "2027-01-05",
                "2026-12-30",
            ),
            (
                "Gareth",
                asked(PaperFormat::BslVideo, Delivery::Email, 5),
                "2027-01-14",
                "2027-01-14",
                "2027-01-07",
            ),
            (
                "Amina",
                asked(PaperFormat::Word, Delivery::Email, 7),
                "2027-01-12",
                "2027-01-12",
                "2027-01-11",
            ),
            (
                "Joan",
                asked(PaperFormat::LargePrint, Delivery::Post, 7),
                "2027-01-12",
                "2027-01-08",
                "2027-01-06",
            ),
            (
                "Derek",
                asked(PaperFormat::PlainText, Delivery::Email, 7),
                "2027-01-12",
                "2027-01-12",
                "2027-01-11",
            ),
            (
                "Priya",
                asked(PaperFormat::Audio, Delivery::Email, 7),
                "2027-01-12",
                "2027-01-12",
                "2027-01-07",
            ),
        ] {
            let expected = Dates {
                has_it: date(has_it),
                send: date(send),
                text_final: date(text_final),
            };
            assert_eq!(
                Dates::of(&calendar, &times, board, &asked),
                expected,
                "{who}"
            );
        }
    }

    #[test]
    fn a_meeting_on_a_saturday_is_planned_from_the_friday() {
        let calendar = Calendar::new(Nation::Wales, &[], &[]);
        let by_hand = asked(PaperFormat::Word, Delivery::Hand, 0);
        let dates = Dates::of(
            &calendar,
            &LeadTimes::default(),
            date("2027-01-23"),
            &by_hand,
        );
        assert_eq!(dates.has_it, date("2027-01-22"));
        assert_eq!(dates.send, date("2027-01-22"));
    }

    proptest! {
        #[test]
        fn every_day_is_worked_and_in_order(
            meeting in 0i64..29_000, have_by in 0u8..60, format in 0usize..12, delivery in 0usize..4, nation in 0usize..4,
            closures in prop::collection::vec((0i64..29_000, 0i64..20), 0..10),
        ) {
            let start = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
            let day = |days: i64| start + TimeDelta::days(days);
            let closures: Vec<_> = closures.into_iter().map(|(first, length)| ClosureFacts {
                first: day(first),
                last: day(first + length),
                why: String::new(),
            }).collect();
            let calendar = Calendar::new(Nation::ALL[nation], &[], &closures);
            let times = LeadTimes::default();
            let asked = asked(PaperFormat::ALL[format], Delivery::ALL[delivery], have_by);
            let meeting = day(meeting);
            let dates = Dates::of(&calendar, &times, meeting, &asked);
            prop_assert!(meeting >= dates.has_it && dates.has_it >= dates.send && dates.send >= dates.text_final);
            for day in [dates.has_it, dates.send, dates.text_final] {
                prop_assert!(calendar.is_working(day));
            }
            // What is promised forwards holds when it is planned backwards.
            let promised = Dates::earliest_meeting(&calendar, &times, dates.text_final, &asked);
            prop_assert!(promised <= meeting || !calendar.is_working(meeting));
            prop_assert!(Dates::of(&calendar, &times, promised, &asked).text_final >= dates.text_final);
        }

        /// With days of the charity's own, closures, bank holidays on which it works, and lengths of its own, all of them near the meeting.
        #[test]
        fn days_and_lengths_of_the_charity_s_own_count_and_no_sooner_meeting_can_be_promised(
            meeting in 1_000i64..28_000, have_by in 0u8..60, format in 0usize..12, delivery in 0usize..4, nation in 0usize..4,
            production in 0u32..=60, post in 0u32..=60,
            closures in prop::collection::vec((-250i64..30, 0i64..20), 0..6),
            holidays_of_its_own in prop::collection::vec(-250i64..30, 0..20),
            works_on in prop::collection::vec((0i32..2, 0usize..10), 0..6),
        ) {
            let nation = Nation::ALL[nation];
            let meeting = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap() + TimeDelta::days(meeting);
            let near = |days: i64| meeting + TimeDelta::days(days);
            let closures: Vec<_> = closures.into_iter().map(|(first, length)| ClosureFacts {
                first: near(first),
                last: near(first + length),
                why: String::new(),
            }).collect();
            let own = |day, kind| OneOffDayFacts { day, kind, name: String::new() };
            let free: Vec<NaiveDate> = holidays_of_its_own.into_iter().map(near).collect();
            let worked: Vec<NaiveDate> = works_on.into_iter().filter_map(|(years, place)| {
                holidays(nation, meeting.year() - years).get(place).map(|it| it.day)
            }).collect();
            let one_off: Vec<_> = free.iter().map(|day| own(*day, OneOffKind::Holiday))
                .chain(worked.iter().map(|day| own(*day, OneOffKind::Worked)))
                .collect();
            let calendar = Calendar::new(nation, &one_off, &closures);
            let (format, delivery) = (PaperFormat::ALL[format], Delivery::ALL[delivery]);
            let times = LeadTimes::default().with_production(format, production).with_post(delivery, post);
            let asked = asked(format, delivery, have_by);

            let dates = Dates::of(&calendar, &times, meeting, &asked);
            let Dates { has_it, send, text_final } = dates;
            prop_assert!(meeting >= has_it && has_it >= send && send >= text_final);
            let is_closed = |day: NaiveDate| closures.iter().any(|it| it.first <= day && day <= it.last);
            for day in [has_it, send, text_final] {
                prop_assert!(!matches!(day.weekday(), Weekday::Sat | Weekday::Sun), "{day}");
                prop_assert!(!free.contains(&day) && !is_closed(day), "{day}");
                let is_bank_holiday = holidays(nation, day.year()).iter().any(|it| it.day == day);
                prop_assert!(!is_bank_holiday || worked.contains(&day), "{day}");
            }
            // Neither too soon nor too late: every length is exactly as long as it was said to be.
            prop_assert_eq!(calendar.count(text_final, send), production);
            prop_assert_eq!(calendar.count(send, has_it), post);
            if calendar.is_working(meeting) {
                prop_assert_eq!(calendar.count(has_it, meeting), u32::from(have_by));
            }

            // Text that is ready on any day, worked or not: the promise holds, and for the working day before it would not.
            for ready in [text_final, meeting] {
                let promised = Dates::earliest_meeting(&calendar, &times, ready, &asked);
                prop_assert!(calendar.is_working(promised));
                prop_assert!(Dates::of(&calendar, &times, promised, &asked).text_final >= ready);
                let sooner = calendar.before(promised, 1);
                let too_soon = Dates::of(&calendar, &times, sooner, &asked).text_final;
                prop_assert!(too_soon < ready, "{sooner} could be promised, too: {too_soon} is not before {ready}");
            }
        }
    }
}
