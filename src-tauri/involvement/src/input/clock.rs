//! By when people hear what came of what they said.

use alongside_locales::Words;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{Id, Noun, Problems, check, working_day::Calendar};

/// In how many working days an input is answered, unless the charity chose another number (DOMAIN.md, section 1).
pub const DAYS: u32 = 20;

/// The most working days a charity may allow itself: a year.
const MOST: u32 = 250;

/// The charity's own number of working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerClock {
    /// Its id; `None` while the usual number counts.
    pub id: Option<AnswerClockId>,
    /// How often it was saved.
    pub version: i64,
    /// Working days from the day on which something was said.
    pub days: u32,
}

/// The id of the clock.
pub type AnswerClockId = Id<AnswerClock>;

impl Noun for AnswerClock {
    const KIND: &'static str = "answer_clock";
}

impl AnswerClock {
    /// The last day on which an answer to something said on `said_on` is in time.
    pub fn due(&self, calendar: &Calendar, said_on: NaiveDate) -> NaiveDate {
        calendar.after(said_on, self.days)
    }

    /// The latest day on which something can have been said so that its answer is late by `today`. Whatever was said on it or
    /// before, and still waits, is late.
    pub fn late_since(&self, calendar: &Calendar, today: NaiveDate) -> NaiveDate {
        // One working day more than the clock has is late for certain. Then on over weekends and holidays: what is said on a
        // Sunday has the clock of the Friday before.
        let mut said_on = calendar.before(today, self.days.saturating_add(1));
        while let Some(next) = said_on.checked_add_days(Days::new(1)) {
            if next >= today || self.due(calendar, next) >= today {
                break;
            }
            said_on = next;
        }
        said_on
    }
}

/// The number of working days as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClockDraft {
    /// Working days.
    pub days: String,
}

impl ClockDraft {
    /// A whole number of days from 1 to 250.
    pub fn check(&self, words: Words) -> Result<u32, Problems> {
        let mut problems = Problems::default();
        let question = ("days", words.input_clock_days_label());
        let days = check::whole(&mut problems, words, question, &self.days, MOST);
        match days {
            Some(days) => Ok(days),
            None if problems.is_empty() => {
                Err(Problems::one("days", words.input_clock_days_missing()))
            }
            None => Err(problems),
        }
    }
}
