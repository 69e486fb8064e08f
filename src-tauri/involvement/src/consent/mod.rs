//! Consent: what somebody agreed to, one purpose at a time, in which words they were asked, and when they changed their mind.
//!
//! Whoever shows a photo, prints a quote or tells somebody else asks [`Consent::allows`] each time: a consent that was withdrawn
//! has gone at once. No answer is no consent.

mod rules;
pub(crate) mod store;
mod wording;

pub use rules::{ConsentDraft, WithdrawalDraft};
pub use wording::{ConsentWording, ConsentWordingId, WordingDraft, WordingFacts};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, choices, representative::RepresentativeId};

/// One answer as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Its id.
    pub id: ConsentId,
    /// How often it was saved.
    pub version: i64,
    /// Whose it is.
    pub representative: RepresentativeId,
    /// What for.
    pub purpose: Purpose,
    /// What was said.
    pub facts: ConsentFacts,
    /// The day on which it was withdrawn.
    pub withdrawn_on: Option<NaiveDate>,
    /// The words in which it was asked.
    pub wording: ConsentWordingId,
    /// The number of their version.
    pub wording_number: i64,
}

/// The id of an answer.
pub type ConsentId = Id<Consent>;

impl Noun for Consent {
    const KIND: &'static str = "consent";
}

/// What somebody said, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentFacts {
    /// Yes or no.
    pub answer: Answer,
    /// How they said so.
    pub method: Method,
    /// When.
    pub given_on: NaiveDate,
    /// Conditions in their own words; may be empty.
    pub note: String,
}

choices!(
    /// What a consent is for. Each is asked on its own.
    Purpose:
    /// Photos of the person are shown.
    Photo = "photo",
    /// What they said is printed.
    Quote = "quote",
    /// Others are told what to do so that they can take part.
    ShareAccess = "share-access",
    /// A reference is written for them.
    Reference = "reference",
    /// News is sent to them.
    Mailing = "mailing",
);

choices!(
    /// What somebody said.
    Answer:
    /// They agree.
    Yes = "yes",
    /// They do not.
    No = "no",
);

choices!(
    /// How somebody said so.
    Method:
    /// They spoke.
    Spoken = "spoken",
    /// They signed a paper.
    Signed = "signed",
    /// They wrote an email or a text.
    Written = "written",
    /// On the phone.
    Phone = "phone",
    /// In British Sign Language.
    Bsl = "bsl",
    /// Together with a supporter.
    Supported = "supported",
);

/// How a purpose stands for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has asked.
    NotAsked,
    /// They agreed on this day.
    Given(NaiveDate),
    /// They said no on this day.
    Refused(NaiveDate),
    /// They agreed, and changed their mind on this day.
    Withdrawn(NaiveDate),
}

impl Consent {
    /// How it stands.
    pub fn standing(&self) -> Standing {
        match (self.facts.answer, self.withdrawn_on) {
            (Answer::Yes, None) => Standing::Given(self.facts.given_on),
            (Answer::Yes, Some(on)) => Standing::Withdrawn(on),
            (Answer::No, _) => Standing::Refused(self.facts.given_on),
        }
    }
}

impl Standing {
    /// Whether it allows what it is for. No answer is no consent.
    pub fn allows(self) -> bool {
        matches!(self, Self::Given(_))
    }

    /// In a few words with the day: "Agreed on 14 April 2026".
    pub fn in_words(self, words: Words) -> String {
        match self {
            Self::NotAsked => words.consent_standing_not_asked().to_string(),
            Self::Given(on) => words.consent_standing_given(&words.day_short(on)),
            Self::Refused(on) => words.consent_standing_refused(&words.day_short(on)),
            Self::Withdrawn(on) => words.consent_standing_withdrawn(&words.day_short(on)),
        }
    }
}

impl Purpose {
    /// Its name: "Photos".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Photo => words.consent_purpose_photo(),
            Self::Quote => words.consent_purpose_quote(),
            Self::ShareAccess => words.consent_purpose_share_access(),
            Self::Reference => words.consent_purpose_reference(),
            Self::Mailing => words.consent_purpose_mailing(),
        }
    }
}

impl Answer {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Yes => words.consent_answer_yes(),
            Self::No => words.consent_answer_no(),
        }
    }
}

impl Method {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Spoken => words.consent_method_spoken(),
            Self::Signed => words.consent_method_signed(),
            Self::Written => words.consent_method_written(),
            Self::Phone => words.consent_method_phone(),
            Self::Bsl => words.consent_method_bsl(),
            Self::Supported => words.consent_method_supported(),
        }
    }
}
