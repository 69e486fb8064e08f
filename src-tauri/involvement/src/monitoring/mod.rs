//! Monitoring: who takes part, in sums alone (DOMAIN.md, section 1: 4Pi presence). No answer is ever kept beside a person, nor the answers
//! of one sheet beside each other. What is published hides every cell under five, and any that would give one away, alone or beside the
//! tables that were published before.

mod in_turn;
mod last_told;
mod published;
mod rules;
mod store;

pub use in_turn::{Counted, publish_in_turn};
pub use last_told::LastTold;
pub use published::{LEAST, Published, publish};
pub use rules::{CountDraft, MOST_ANSWERS, QuestionDraft};

use chrono::NaiveDate;

use crate::{Id, Noun};

/// One of the charity's own questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonitoringQuestion {
    /// Its id.
    pub id: MonitoringQuestionId,
    /// How often it was saved.
    pub version: i64,
    /// What it asks.
    pub facts: QuestionFacts,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a question.
pub type MonitoringQuestionId = Id<MonitoringQuestion>;

impl Noun for MonitoringQuestion {
    const KIND: &'static str = "monitoring_question";
}

/// What a question asks, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionFacts {
    /// The question, on one line.
    pub question: String,
    /// The answers to choose from, without "prefer not to say", which is always there.
    pub answers: Vec<String>,
}

/// What came of asking once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonitoringCount {
    /// Its id.
    pub id: Id<MonitoringCount>,
    /// How often it was saved.
    pub version: i64,
    /// The day on which the sheets were counted.
    pub counted_on: NaiveDate,
    /// The answers as they were asked.
    pub answers: Vec<String>,
    /// How many chose each; the last is "prefer not to say".
    pub numbers: Vec<u32>,
}

impl Noun for MonitoringCount {
    const KIND: &'static str = "monitoring_count";
}
