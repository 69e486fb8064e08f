//! Practical arrangements: the times and places that were offered, what each person said, and the one that was chosen and why.

mod clock;
mod letter;
mod rules;
mod store;
mod time;

pub use clock::ClockChange;
pub(crate) use clock::read as read_time;
pub use letter::{Letter, LetterTo};
pub use rules::{ArrangementDraft, DecisionDraft, ReplyDraft};
pub use store::{ArrangementLine, LetterFacts, LetterSent};
pub use time::{TimeDraft, TimeFacts};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, activity::ActivityId, representative::RepresentativeId};

/// After how many days without a decision people have waited long enough for one.
pub const DECIDE_WITHIN_DAYS: u16 = 5;

/// How many times must be offered before one can be chosen: with one alone nobody chooses anything.
pub const FEWEST_TIMES: usize = 2;

/// When and where people meet, once, as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrangement {
    /// Its id.
    pub id: ArrangementId,
    /// How often it was saved.
    pub version: i64,
    /// For which activity.
    pub activity: ActivityId,
    /// What it says.
    pub facts: ArrangementFacts,
    /// What it came to, once that was decided.
    pub decision: Option<Decision>,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of an arrangement.
pub type ArrangementId = Id<Arrangement>;

impl Noun for Arrangement {
    const KIND: &'static str = "arrangement";
}

/// What an arrangement says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrangementFacts {
    /// Which meeting it is for.
    pub title: String,
    /// What to bring, one on each line; may be empty.
    pub bring: String,
    /// The day on which people were asked; `None` until then.
    pub offered_on: Option<NaiveDate>,
}

/// Which time was chosen, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The number of the time.
    pub number: u32,
    /// Why that one.
    pub why: String,
    /// The day on which it was confirmed.
    pub confirmed_on: NaiveDate,
}

/// One of the times that were offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeOffered {
    /// Its id.
    pub id: TimeOfferedId,
    /// How often it was saved.
    pub version: i64,
    /// What it belongs to.
    pub arrangement: ArrangementId,
    /// 1, 2, 3 within an arrangement; never given twice.
    pub number: u32,
    /// When and where.
    pub facts: TimeFacts,
}

/// The id of a time that was offered.
pub type TimeOfferedId = Id<TimeOffered>;

impl Noun for TimeOffered {
    const KIND: &'static str = "time_offered";
}

/// What one person said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeReply {
    /// Its id.
    pub id: Id<TimeReply>,
    /// How often it was saved.
    pub version: i64,
    /// Who.
    pub representative: RepresentativeId,
    /// What they said.
    pub facts: ReplyFacts,
}

impl Noun for TimeReply {
    const KIND: &'static str = "time_reply";
}

/// What one person said, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyFacts {
    /// The numbers of the times that suit them; empty: none of them does.
    pub suits: Vec<u32>,
    /// In their own words; may be empty.
    pub said: String,
    /// When they said so.
    pub said_on: NaiveDate,
}

impl Arrangement {
    /// How it stands, in a few words.
    pub fn standing_in_words(&self, words: Words) -> String {
        match (&self.decision, self.facts.offered_on) {
            (Some(decision), _) => {
                words.arrangement_standing_confirmed(&words.day_short(decision.confirmed_on))
            }
            (None, Some(on)) => words.arrangement_standing_offered(&words.day_short(on)),
            (None, None) => words.arrangement_standing_new().to_string(),
        }
    }

    /// The time that was chosen.
    pub fn chosen<'t>(&self, times: &'t [TimeOffered]) -> Option<&'t TimeOffered> {
        let number = self.decision.as_ref()?.number;
        times.iter().find(|time| time.number == number)
    }
}

impl TimeOffered {
    /// Whether somebody relies on it as it is: it was chosen, or a person has said that it suits them.
    pub fn is_relied_on(&self, arrangement: &Arrangement, replies: &[TimeReply]) -> bool {
        arrangement
            .decision
            .as_ref()
            .is_some_and(|decision| decision.number == self.number)
            || replies
                .iter()
                .any(|reply| reply.facts.suits.contains(&self.number))
    }
}
