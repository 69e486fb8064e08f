//! What is known of one paper and one person: whether they want it, whether a late one is all right, what was sent and what
//! has arrived.

mod rules;
pub(crate) mod store;

pub use rules::{AgreementDraft, ManySentDraft, SentDraft};
pub use store::{Newest, SentLine};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{
    Id, Noun, choices,
    meeting_paper::MeetingPaperId,
    representative::{Delivery, PaperFormat, RepresentativeId},
};

/// The id of what is known.
pub type PackItemId = Id<PackItem>;

impl Noun for PackItem {
    const KIND: &'static str = "pack_item";
}

/// What is known of one paper and one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackItem {
    /// Its id; `None` while nothing is kept.
    pub id: Option<PackItemId>,
    /// The version of its row; 0 while nothing is kept.
    pub version: i64,
    /// The paper.
    pub paper: MeetingPaperId,
    /// The person.
    pub representative: RepresentativeId,
    /// Whether the person wants this paper.
    pub wanted: bool,
    /// What they said when they were asked whether a late paper is all right.
    pub agreement: Option<Agreement>,
    /// The number of the paper that has arrived, and when.
    pub received: Option<(u32, NaiveDate)>,
}

/// What a person said about a late paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Their answer.
    pub answer: Answer,
    /// When they gave it.
    pub on: NaiveDate,
    /// How: "by text", "with Kim". May be empty.
    pub how: String,
}

choices!(
    /// An answer.
    Answer:
    /// It is all right.
    Yes = "yes",
    /// It is not: the item moves.
    No = "no",
);

impl Answer {
    /// The answer in words.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Answer::Yes => words.pack_item_agreed_yes(),
            Answer::No => words.pack_item_agreed_no(),
        }
    }
}

/// The id of a line of the log.
pub type PaperSentId = Id<PaperSent>;

impl Noun for PaperSent {
    const KIND: &'static str = "paper_sent";
}

/// One line of the log: what was sent, when, how and to whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperSent {
    /// The paper.
    pub paper: MeetingPaperId,
    /// To whom.
    pub representative: RepresentativeId,
    /// The number of the paper.
    pub number: u32,
    /// In which format.
    pub format: PaperFormat,
    /// How.
    pub delivery: Delivery,
    /// The address as it was then; empty where it went from hand to hand.
    pub to: String,
    /// When.
    pub on: NaiveDate,
}
