//! Reviews: an activity under the five headings of 4Pi (National Survivor User Network) or the eight essential elements, as plan and
//! review, with evidence from the records and open questions. There is no score, and no field for one.

mod evidence;
mod paper;
mod rules;
mod store;

pub use evidence::{Evidence, EvidenceLine};
pub use paper::ReviewPaper;
pub use rules::{PartDraft, ReviewDraft};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, activity::ActivityId, choices};

/// One review as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Its id.
    pub id: ReviewId,
    /// How often it was saved.
    pub version: i64,
    /// Of which activity.
    pub activity: ActivityId,
    /// What is known of it.
    pub facts: ReviewFacts,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a review.
pub type ReviewId = Id<Review>;

impl Noun for Review {
    const KIND: &'static str = "review";
}

/// What is known of a review, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewFacts {
    /// Under which headings.
    pub frame: ReviewFrame,
    /// When it was begun.
    pub begun_on: NaiveDate,
    /// Who looked at it together; may be empty.
    pub with_whom: String,
}

/// What is written under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewPart {
    /// Its id.
    pub id: Id<ReviewPart>,
    /// How often it was saved.
    pub version: i64,
    /// Under which heading.
    pub heading: Heading,
    /// What it says.
    pub facts: PartFacts,
}

impl Noun for ReviewPart {
    const KIND: &'static str = "review_part";
}

/// What is written under a heading, once it was checked. All of it may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartFacts {
    /// What was planned.
    pub plan: String,
    /// What was found.
    pub found: String,
    /// What is still to be answered.
    pub question: String,
}

choices!(
    /// Under which headings people look at an activity.
    ReviewFrame:
    /// Principles, purpose, presence, process, impact.
    FourPi = "4pi",
    /// The eight essential elements.
    Elements = "elements",
);

choices!(
    /// A heading of either.
    Heading:
    /// 4Pi: how people want to work together.
    Principles = "principles",
    /// 4Pi: what it is for.
    Purpose = "purpose",
    /// 4Pi: who is there.
    Presence = "presence",
    /// 4Pi: how it is done.
    Process = "process",
    /// 4Pi: what it changes.
    Impact = "impact",
    /// Element: everybody counts the same.
    Equality = "equality",
    /// Element: nobody is left out.
    Inclusion = "inclusion",
    /// Element: people take each other seriously.
    Respect = "respect",
    /// Element: it belongs to the group.
    Ownership = "ownership",
    /// Element: there is a clear plan.
    Structure = "structure",
    /// Element: senior people mean it.
    Commitment = "commitment",
    /// Element: people hear what came of it.
    Feedback = "feedback",
    /// Element: people grow with it.
    Development = "development",
);

impl ReviewFrame {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::FourPi => words.review_frame_four_pi(),
            Self::Elements => words.review_frame_elements(),
        }
    }

    /// What a form says about it.
    pub fn hint(self, words: Words) -> &'static str {
        match self {
            Self::FourPi => words.review_frame_four_pi_hint(),
            Self::Elements => words.review_frame_elements_hint(),
        }
    }

    /// Its headings, in order.
    pub fn headings(self) -> &'static [Heading] {
        use Heading::{
            Commitment, Development, Equality, Feedback, Impact, Inclusion, Ownership, Presence,
            Principles, Process, Purpose, Respect, Structure,
        };
        match self {
            Self::FourPi => &[Principles, Purpose, Presence, Process, Impact],
            Self::Elements => &[
                Equality,
                Inclusion,
                Respect,
                Ownership,
                Structure,
                Commitment,
                Feedback,
                Development,
            ],
        }
    }
}

impl Heading {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Principles => words.review_principles(),
            Self::Purpose => words.review_purpose(),
            Self::Presence => words.review_presence(),
            Self::Process => words.review_process(),
            Self::Impact => words.review_impact(),
            Self::Equality => words.review_equality(),
            Self::Inclusion => words.review_inclusion(),
            Self::Respect => words.review_respect(),
            Self::Ownership => words.review_ownership(),
            Self::Structure => words.review_structure(),
            Self::Commitment => words.review_commitment(),
            Self::Feedback => words.review_feedback(),
            Self::Development => words.review_development(),
        }
    }

    /// The question to ask together.
    pub fn asks(self, words: Words) -> &'static str {
        match self {
            Self::Principles => words.review_principles_asks(),
            Self::Purpose => words.review_purpose_asks(),
            Self::Presence => words.review_presence_asks(),
            Self::Process => words.review_process_asks(),
            Self::Impact => words.review_impact_asks(),
            Self::Equality => words.review_equality_asks(),
            Self::Inclusion => words.review_inclusion_asks(),
            Self::Respect => words.review_respect_asks(),
            Self::Ownership => words.review_ownership_asks(),
            Self::Structure => words.review_structure_asks(),
            Self::Commitment => words.review_commitment_asks(),
            Self::Feedback => words.review_feedback_asks(),
            Self::Development => words.review_development_asks(),
        }
    }

    /// Its picture on papers.
    pub fn picture(self) -> &'static str {
        match self {
            Self::Principles => "ground-rules",
            Self::Purpose => "finish",
            Self::Presence => "group",
            Self::Process => "how",
            Self::Impact => "change-made",
            Self::Equality => "shake-hands",
            Self::Inclusion => "join",
            Self::Respect => "listening",
            Self::Ownership => "work-together",
            Self::Structure => "agenda",
            Self::Commitment => "agree",
            Self::Feedback => "you-said-we-did",
            Self::Development => "good",
        }
    }
}
