//! One time and place that is offered.

use alongside_locales::Words;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::clock::{self, ClockChange};
use crate::{Problems, check, check::Question, day::DayDraft};

/// What the tick for an end after midnight sends.
const NEXT_DAY: &str = "next-day";

/// A time and a place as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct TimeDraft {
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub start: String,
    pub finish: String,
    /// `next-day` where it ends after midnight.
    pub ends: Vec<String>,
    pub place: String,
}

/// When and where, once it was checked. Times are those of the clock on the wall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeFacts {
    /// The day on which it begins.
    pub day: NaiveDate,
    /// When it begins.
    pub start: NaiveTime,
    /// When it ends; at or before the start means on the next day.
    pub finish: NaiveTime,
    /// A place, or where to join online.
    pub place: String,
}

impl TimeDraft {
    /// Checks everything that was typed and reports all problems at once. An end after midnight has to be meant, and a time that
    /// clocks leave out or show twice is refused: nobody would know when to come.
    pub fn check(&self, words: Words) -> Result<TimeFacts, Problems> {
        let mut problems = Problems::default();
        let day = self
            .on()
            .check(&mut problems, words, ("on", words.arrangement_day_label()));
        if day.is_none() && problems.is_empty() {
            problems.add("on-day", words.arrangement_day_missing());
        }
        let start = time(
            &mut problems,
            words,
            ("start", words.arrangement_start_label()),
            &self.start,
        );
        let finish = time(
            &mut problems,
            words,
            ("finish", words.arrangement_finish_label()),
            &self.finish,
        );
        if let (Some(start), Some(finish)) = (start, finish) {
            self.length(&mut problems, words, start, finish);
        }
        let place = check::line(
            &mut problems,
            words,
            ("place", words.arrangement_place_label()),
            &self.place,
            words.arrangement_place_missing(),
        );
        let (Some(day), Some(start), Some(finish), Some(place)) = (day, start, finish, place)
        else {
            return Err(problems);
        };
        let facts = TimeFacts {
            day,
            start,
            finish,
            place,
        };
        for (field, moment) in [("start", facts.from()), ("finish", facts.until())] {
            // An end that has another problem may not be meant at all.
            if problems.about(field).is_some() {
                continue;
            }
            let time = words.time(moment.time());
            let day = words.day_short(moment.date());
            match ClockChange::at(moment) {
                Some(ClockChange::Forward) => {
                    problems.add(field, words.arrangement_time_left_out(&time, &day));
                }
                Some(ClockChange::Back) => {
                    problems.add(field, words.arrangement_time_twice(&time, &day));
                }
                None => {}
            }
        }
        if problems.is_empty() {
            Ok(facts)
        } else {
            Err(problems)
        }
    }

    fn length(&self, problems: &mut Problems, words: Words, start: NaiveTime, finish: NaiveTime) {
        let next_day = self.ends.iter().any(|it| it == NEXT_DAY);
        if start == finish {
            problems.add("finish", words.arrangement_finish_same());
        } else if finish < start && !next_day {
            let (finish, start) = (words.time(finish), words.time(start));
            problems.add("finish", words.arrangement_finish_before(&finish, &start));
        } else if finish > start && next_day {
            problems.add("finish", words.arrangement_finish_too_long());
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

fn time(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: &str,
) -> Option<NaiveTime> {
    let (field, label) = question;
    let found = clock::read(typed);
    if found.is_none() {
        problems.add(field.to_string(), words.problem_time(label));
    }
    found
}

impl TimeFacts {
    /// When it begins, by the clock on the wall.
    pub fn from(&self) -> NaiveDateTime {
        self.day.and_time(self.start)
    }

    /// When it ends, by the clock on the wall.
    pub fn until(&self) -> NaiveDateTime {
        let day = if self.ends_next_day() {
            self.day.checked_add_signed(TimeDelta::days(1))
        } else {
            None
        };
        day.unwrap_or(self.day).and_time(self.finish)
    }

    /// Whether it ends after midnight.
    pub fn ends_next_day(&self) -> bool {
        self.finish <= self.start
    }

    /// How many minutes it really takes, on a night when clocks change too.
    pub fn minutes(&self) -> usize {
        usize::try_from(clock::minutes(self.from(), self.until())).unwrap_or_default()
    }

    /// How many minutes really pass from the beginning until this time on the wall; `None` if it is not while the meeting lasts.
    pub fn minutes_until(&self, time: NaiveTime) -> Option<usize> {
        let day = if time <= self.start {
            self.day.checked_add_signed(TimeDelta::days(1))?
        } else {
            self.day
        };
        let moment = day.and_time(time);
        if moment > self.until() {
            return None;
        }
        usize::try_from(clock::minutes(self.from(), moment)).ok()
    }

    /// What the clock on the wall shows after so many minutes of it, on a night when clocks change too.
    pub fn after(&self, minutes: u32) -> NaiveDateTime {
        let wall = self.from() + TimeDelta::minutes(i64::from(minutes));
        // The minute after: at the very minute of the change, clocks show the new hour already.
        let turned = match ClockChange::between(self.from(), wall + TimeDelta::minutes(1)) {
            Some((_, ClockChange::Forward)) => TimeDelta::hours(1),
            // Clocks go back when they would show 2:00; until then the hour from 1:00 comes for the first time.
            Some((day, ClockChange::Back))
                if day.and_hms_opt(2, 0, 0).is_some_and(|at| wall >= at) =>
            {
                TimeDelta::hours(-1)
            }
            _ => TimeDelta::zero(),
        };
        wall + turned
    }

    /// The time in words: "10:30 to 12:30", "22:00 to 1:00 on Sunday 28 March 2027".
    pub fn time_in_words(&self, words: Words) -> String {
        let (start, finish) = (words.time(self.start), words.time(self.finish));
        if self.ends_next_day() {
            let day = words.day(self.until().date());
            words.arrangement_time_over_night(&start, &finish, &day)
        } else {
            words.time_range(&start, &finish)
        }
    }

    /// All of it in one line: "Thursday 21 January 2027, 10:30 to 12:30, town hall committee room 2".
    pub fn in_words(&self, words: Words) -> String {
        words.arrangement_time_place(
            &words.day(self.day),
            &self.time_in_words(words),
            &self.place,
        )
    }

    /// What clocks do on the day it begins or while it lasts, as a sentence.
    pub fn clocks_in_words(&self, words: Words) -> Option<String> {
        let (day, change) = [self.day, self.until().date()]
            .into_iter()
            .find_map(|day| Some((day, ClockChange::on(day)?)))?;
        let day = words.day(day);
        Some(match change {
            ClockChange::Forward => words.arrangement_clocks_forward(&day),
            ClockChange::Back => words.arrangement_clocks_back(&day),
        })
    }
}

impl From<&TimeFacts> for TimeDraft {
    fn from(facts: &TimeFacts) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(facts.day));
        let typed = |time: NaiveTime| time.format("%-H:%M").to_string();
        Self {
            on_day,
            on_month,
            on_year,
            start: typed(facts.start),
            finish: typed(facts.finish),
            ends: facts
                .ends_next_day()
                .then(|| NEXT_DAY.to_string())
                .into_iter()
                .collect(),
            place: facts.place.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn draft(day: [&str; 3], start: &str, finish: &str, next_day: bool) -> TimeDraft {
        TimeDraft {
            on_day: day[0].into(),
            on_month: day[1].into(),
            on_year: day[2].into(),
            start: start.into(),
            finish: finish.into(),
            ends: next_day.then(|| NEXT_DAY.into()).into_iter().collect(),
            place: "Town hall".into(),
        }
    }

    fn told(draft: TimeDraft) -> Vec<String> {
        let problems = draft.check(WORDS).unwrap_err();
        problems
            .iter()
            .map(|it| format!("{}: {}", it.field, it.message))
            .collect()
    }

    const JANUARY: [&str; 3] = ["21", "1", "2027"];
    const BEFORE_SPRING: [&str; 3] = ["27", "3", "2027"];

    #[test]
    fn a_time_in_one_line() {
        let facts = draft(JANUARY, "10.30", "1230", false).check(WORDS).unwrap();
        assert_eq!(
            facts.in_words(WORDS),
            "Thursday 21 January 2027, 10:30 to 12:30, Town hall"
        );
        assert_eq!((facts.minutes(), facts.clocks_in_words(WORDS)), (120, None));
        assert_eq!(
            TimeDraft::from(&facts),
            draft(JANUARY, "10:30", "12:30", false)
        );
    }

    #[test]
    fn an_end_after_midnight_has_to_be_meant() {
        assert_eq!(
            told(draft(JANUARY, "22:00", "1:00", false)),
            [
                "finish: The end (1:00) is before the start (22:00): change one of them, or tick “It ends on the next day”"
            ]
        );
        let night = draft(JANUARY, "22:00", "1:00", true).check(WORDS).unwrap();
        assert_eq!(night.minutes(), 180);
        assert_eq!(
            night.time_in_words(WORDS),
            "22:00 to 1:00 on Friday 22 January 2027"
        );
        assert_eq!(told(draft(JANUARY, "10:00", "10:00", false)).len(), 1);
        assert_eq!(told(draft(JANUARY, "10:00", "12:00", true)).len(), 1);
    }

    #[test]
    fn a_time_that_clocks_leave_out_or_show_twice_is_refused() {
        let spring = told(draft(BEFORE_SPRING, "22:00", "1:30", true));
        assert!(
            spring[0].starts_with("finish: There is no 1:30 on 28 March 2027"),
            "{spring:?}"
        );
        let autumn = told(draft(["31", "10", "2027"], "1:30", "9:00", false));
        assert!(
            autumn[0].starts_with("start: 1:30 comes twice on 31 October 2027"),
            "{autumn:?}"
        );
    }

    #[test]
    fn a_night_on_which_clocks_change_says_so_and_counts_right() {
        let night = draft(BEFORE_SPRING, "20:00", "8:00", true)
            .check(WORDS)
            .unwrap();
        assert_eq!(night.minutes(), 11 * 60);
        assert!(
            night
                .clocks_in_words(WORDS)
                .unwrap()
                .contains("Sunday 28 March 2027")
        );
        let sunday = draft(["31", "10", "2027"], "10:30", "12:30", false);
        let sunday = sunday.check(WORDS).unwrap();
        assert_eq!(sunday.minutes(), 120);
        assert!(sunday.clocks_in_words(WORDS).is_some());
    }

    #[test]
    fn the_clock_on_the_wall_after_some_minutes() {
        let at = |day, start, minutes| {
            let facts = draft(day, start, "8:00", start != "7:00")
                .check(WORDS)
                .unwrap();
            facts.after(minutes).format("%-d %-H:%M").to_string()
        };
        assert_eq!(at(JANUARY, "7:00", 45), "21 7:45");
        assert_eq!(at(BEFORE_SPRING, "22:00", 180), "28 2:00");
        assert_eq!(at(BEFORE_SPRING, "22:00", 179), "28 0:59");
        let autumn = ["30", "10", "2027"];
        assert_eq!(at(autumn, "22:00", 239), "31 1:59");
        assert_eq!(at(autumn, "22:00", 240), "31 1:00");
        assert_eq!(at(autumn, "22:00", 300), "31 2:00");
    }

    #[test]
    fn everything_that_is_missing_is_told_at_once() {
        let fields: Vec<_> = TimeDraft::default()
            .check(WORDS)
            .unwrap_err()
            .iter()
            .map(|it| it.field.to_string())
            .collect();
        assert_eq!(fields, ["on-day", "start", "finish", "place"]);
    }
}
