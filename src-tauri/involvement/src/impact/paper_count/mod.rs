//! Papers of meetings that came in time, format by format, counted for good. Sums alone are kept.
//!
//! Days are counted once: a report tells of whole counts that lie within its time, and counts anew only what no report has counted. So
//! whatever is taken from whatever else, whole counts are left, and each may be told by itself.

mod rules;
mod store;

pub use rules::{together, told_in_turn};

use chrono::NaiveDate;

use crate::{
    Id, Noun,
    representative::{PaperFormat, RepresentativeId},
};

/// What was counted of the meetings of some days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperCount {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// Each format that somebody had.
    pub formats: Vec<FormatCount>,
}

/// The id of a count.
pub type PaperCountId = Id<PaperCount>;

impl Noun for PaperCount {
    const KIND: &'static str = "paper_count";
}

/// What was counted of one format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormatCount {
    /// Which.
    pub format: PaperFormat,
    /// How many people had it.
    pub people: u32,
    /// Their papers.
    pub papers: InTime,
}

/// How many papers came in time, and how many did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InTime {
    /// On their way by the day planned, or there by the day on which the person was to have them.
    pub in_time: usize,
    /// Later than that, or never.
    pub late: usize,
}

/// One paper that a person had, or was to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Came {
    /// Whose it is.
    pub person: RepresentativeId,
    /// The format they ask for.
    pub format: PaperFormat,
    /// The day of its meeting.
    pub day: NaiveDate,
    /// Whether it came in time.
    pub in_time: bool,
}

/// Of which format a row tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// Of one format.
    Format(PaperFormat),
    /// Of all others, and of what may not be told format by format.
    Others,
    /// Of all together.
    All,
}

impl InTime {
    /// Both together.
    pub fn with(self, other: InTime) -> InTime {
        InTime {
            in_time: self.in_time + other.in_time,
            late: self.late + other.late,
        }
    }

    fn without(self, other: InTime) -> InTime {
        InTime {
            in_time: self.in_time.saturating_sub(other.in_time),
            late: self.late.saturating_sub(other.late),
        }
    }

    /// All of these together.
    pub fn sum(some: impl Iterator<Item = InTime>) -> InTime {
        some.fold(InTime::default(), InTime::with)
    }
}
