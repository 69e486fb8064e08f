//! Why a paper did not leave.

use crate::check::Flaw;

/// Why a paper did not leave. Nothing is handed out in its place.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// The document lacks something a reader needs.
    #[error("the document has flaws: {0:?}")]
    Flawed(Vec<Flaw>),
    /// The finished PDF does not keep PDF/UA-1 or PDF/A-2a: a fault of the program, not of the person.
    #[error("the finished file breaks rules: {0:?}")]
    Invalid(Vec<Finding>),
    /// The PDF could not be put together: a fault of the program or of a font.
    #[error("the file could not be put together: {0}")]
    Unfinished(String),
}

/// A rule of PDF/UA-1 or PDF/A-2a that a finished file breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The standard: "PDF/UA-1".
    pub standard: String,
    /// The rule's clause or number.
    pub rule: String,
    /// What is wrong, in the validator's words.
    pub message: String,
}
