//! Everything that is kept about one person: to hand it out in their own format, to forget what is no longer needed, and to erase.
//!
//! What belongs to a person is found by the schema: every table with a column that names a representative. A table that nobody thought
//! of here is handed out like any other, and stays, without a name, when the person is erased (UK GDPR, articles 15 and 17).

mod paper;
mod retention;
mod store;

pub use paper::{PersonalPaper, PersonalSection};
pub use retention::{Retention, RetentionDraft};

use alongside_locales::Words;
use chrono::NaiveDate;
use serde_json::Value;

use crate::{Id, Noun, Subject};

/// Every row about one person in one table.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonalRows {
    /// The name of the table.
    pub kind: String,
    /// Its rows, in the order in which they came.
    pub rows: Vec<PersonalRow>,
}

/// One row about a person.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonalRow {
    /// Which.
    pub subject: Subject,
    /// Its columns that hold something, id and version excepted; of a file only how many bytes it has.
    pub fields: Vec<(String, Value)>,
}

/// That a person was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasure {
    /// The day.
    pub erased_on: NaiveDate,
    /// What stayed.
    pub kept: Vec<Kept>,
}

impl Noun for Erasure {
    const KIND: &'static str = "erasure";
}

/// The id of an erasure.
pub type ErasureId = Id<Erasure>;

/// How many rows of a table stayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The name of the table.
    pub kind: String,
    /// How many.
    pub count: usize,
}

/// What becomes of a table's rows about a person who is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// They go.
    Goes,
    /// They stay, and no longer say whose they are.
    Cut,
    /// They stay with a person who has no name any more.
    Stays,
    /// They stay, and so does the name: money that has to be accounted for.
    Money,
}

impl Fate {
    /// Of the tables that say something about a person alone, or about their access. Any other stays, without a name.
    pub(crate) fn of(kind: &str) -> Self {
        match kind {
            "access_requirement" | "arrangement_letter" | "certificate_handed" | "consent"
            | "development" | "meeting_notice" | "pack" | "payee" | "payee_check"
            | "skills_person" | "support_offer" | "supporter" | "time_reply" => Self::Goes,
            "agreement" | "input" | "privacy_request" | "support_booking" => Self::Cut,
            "payment_claim" => Self::Money,
            _ => Self::Stays,
        }
    }
}

impl Kept {
    /// Why it stayed, in a sentence.
    pub fn why(&self, words: Words) -> &'static str {
        match (Fate::of(&self.kind), self.kind.as_str()) {
            (Fate::Money, _) => words.personal_record_why_money(),
            (_, "certificate") => words.personal_record_why_certificate(),
            (_, "attendance" | "participation") => words.personal_record_why_taking_part(),
            (Fate::Cut, _) => words.personal_record_why_cut(),
            (_, "picture_person") => words.personal_record_why_picture(),
            _ => words.personal_record_why_work(),
        }
    }
}
