//! Certificates of participation: what a person did and what came of it, in words they have approved.
//!
//! A certificate is written, approved by the person it is for, and then issued under a number. From then on it is what it is:
//! no word of it changes. It never mentions impairment, benefits or payment; [`wording`] looks for such words.

mod approval;
mod hours;
mod number;
mod paper;
mod rules;
mod store;
mod wording;

pub use approval::ApprovalDraft;
pub use hours::{hours_differ, questions};
pub use number::{CertificateNumber, Series, SeriesDraft, SeriesId, initials};
pub use paper::{CertificatePaper, easy_words, on_one_page};
pub use rules::{CertificateDraft, CertificateFacts};
pub use store::{CertificateHanded, CertificateLine, HandedFacts};
pub use wording::{Unwanted, UnwantedKind, gives_away, unwanted};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, choices};

/// The id of a certificate.
pub type CertificateId = Id<Certificate>;

impl Noun for Certificate {
    const KIND: &'static str = "certificate";
}

/// One certificate as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Its id.
    pub id: CertificateId,
    /// How often it was saved.
    pub version: i64,
    /// Whether it was archived.
    pub archived: bool,
    /// What it says.
    pub facts: CertificateFacts,
    /// When and how the person approved these very words; `None` while they have not.
    pub approved: Option<Approved>,
    /// Its number and day; `None` until it is issued.
    pub issued: Option<Issued>,
}

/// That the person approved the wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Approved {
    /// The day on which they did.
    pub on: NaiveDate,
    /// How they told us.
    pub how: ApprovalHow,
}

/// That the certificate was issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// Its number, which no other certificate has or will have.
    pub number: CertificateNumber,
    /// The day on which it was given.
    pub on: NaiveDate,
}

/// How far a certificate has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The person has not yet approved the wording.
    Draft,
    /// Approved, without a number yet.
    Approved,
    /// Issued: nothing changes any more.
    Issued,
}

impl Certificate {
    /// How far it has come.
    pub fn stage(&self) -> Stage {
        match (&self.issued, &self.approved) {
            (Some(_), _) => Stage::Issued,
            (None, Some(_)) => Stage::Approved,
            (None, None) => Stage::Draft,
        }
    }
}

choices!(
    /// How a person told the charity that they approve the wording of their certificate.
    ApprovalHow:
    /// Face to face.
    InPerson = "in-person",
    /// By phone.
    Phone = "phone",
    /// By email.
    Email = "email",
    /// By text message.
    Text = "text",
    /// By letter, or with their signature on the draft.
    Signed = "signed",
    /// In British Sign Language.
    Bsl = "bsl",
    /// Together with a supporter whom they chose.
    WithSupporter = "with-supporter",
);

impl ApprovalHow {
    /// What a form and a page call it.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::InPerson => words.certificate_approval_in_person(),
            Self::Phone => words.certificate_approval_phone(),
            Self::Email => words.certificate_approval_email(),
            Self::Text => words.certificate_approval_text(),
            Self::Signed => words.certificate_approval_signed(),
            Self::Bsl => words.certificate_approval_bsl(),
            Self::WithSupporter => words.certificate_approval_with_supporter(),
        }
    }
}
