//! Promises: what a named senior person said the charity will do, by when, and what became of it.
//!
//! Nobody marks a promise as late: one that is open after its day is late by computation.

mod paper;
mod rules;
mod store;

pub use paper::PromisesPaper;
pub use rules::{OutcomeDraft, PromiseDraft, WHOLE_CHARITY};
pub use store::{PromiseLine, Wanted};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, activity::ActivityId, choices};

/// One promise as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// Its id.
    pub id: PromiseId,
    /// How often it was saved.
    pub version: i64,
    /// What it says.
    pub facts: PromiseFacts,
    /// What became of it.
    pub outcome: Outcome,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a promise.
pub type PromiseId = Id<Promise>;

impl Noun for Promise {
    const KIND: &'static str = "promise";
}

/// What a promise says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseFacts {
    /// In which activity it was made; `None` for a promise of the whole charity.
    pub activity: Option<ActivityId>,
    /// What is promised, on one line.
    pub promised: String,
    /// Who promised it: a senior person by name, perhaps with their title.
    pub person: String,
    /// Their department.
    pub department: String,
    /// The last day on which it can still be kept in time.
    pub due: NaiveDate,
    /// Anything else; may be empty.
    pub note: String,
}

/// What became of a promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nobody has said yet.
    Open,
    /// It was kept on this day; what was done may be empty.
    Kept(NaiveDate, String),
    /// It was given up on this day, for this reason.
    Broken(NaiveDate, String),
}

choices!(
    /// What can be said of a promise.
    OutcomeKind:
    /// It was kept.
    Kept = "kept",
    /// It was broken.
    Broken = "broken",
    /// It is still open.
    Open = "open",
);

choices!(
    /// How a promise stands on a day.
    Standing:
    /// Open, and its day is past.
    Late = "late",
    /// Open, and its day is not past.
    Open = "open",
    /// Kept in time.
    Kept = "kept",
    /// Kept after its day.
    KeptLate = "kept-late",
    /// Broken.
    Broken = "broken",
);

impl Promise {
    /// How it stands on this day. On the day it is due a promise is not late yet.
    pub fn standing(&self, today: NaiveDate) -> Standing {
        match &self.outcome {
            Outcome::Open if today > self.facts.due => Standing::Late,
            Outcome::Open => Standing::Open,
            Outcome::Kept(on, _) if *on > self.facts.due => Standing::KeptLate,
            Outcome::Kept(..) => Standing::Kept,
            Outcome::Broken(..) => Standing::Broken,
        }
    }

    /// How it stands, in a few words with days: "Late by 3 days", "Kept on 28 October 2026".
    pub fn standing_in_words(&self, words: Words, today: NaiveDate) -> String {
        let late = usize::try_from((today - self.facts.due).num_days()).unwrap_or_default();
        match (&self.outcome, self.standing(today)) {
            (Outcome::Kept(on, _), Standing::KeptLate) => {
                words.promise_standing_kept_late_on(&words.day_short(*on))
            }
            (Outcome::Kept(on, _), _) => words.promise_standing_kept_on(&words.day_short(*on)),
            (Outcome::Broken(on, _), _) => words.promise_standing_broken_on(&words.day_short(*on)),
            (Outcome::Open, Standing::Late) => words.promise_standing_late_by(late),
            (Outcome::Open, _) => words.promise_standing_open().to_string(),
        }
    }
}

impl Outcome {
    /// Which of the three it is.
    pub fn kind(&self) -> OutcomeKind {
        match self {
            Self::Open => OutcomeKind::Open,
            Self::Kept(..) => OutcomeKind::Kept,
            Self::Broken(..) => OutcomeKind::Broken,
        }
    }

    /// The day on which it was kept or broken.
    pub fn on(&self) -> Option<NaiveDate> {
        match self {
            Self::Open => None,
            Self::Kept(on, _) | Self::Broken(on, _) => Some(*on),
        }
    }

    /// What was done, or why it was broken; empty while it is open.
    pub fn why(&self) -> &str {
        match self {
            Self::Open => "",
            Self::Kept(_, why) | Self::Broken(_, why) => why,
        }
    }
}

impl OutcomeKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Kept => words.promise_outcome_kept(),
            Self::Broken => words.promise_outcome_broken(),
            Self::Open => words.promise_outcome_open(),
        }
    }
}
