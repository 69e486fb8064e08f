//! The certificate: a page of its own design.

use super::{Fact, Signature, Text};

/// What a certificate says beside its document's publisher, logo and contact.
///
/// Reading order is the order of the fields, after the publisher and before the contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The line below the publisher's name: "Registered charity 0000000".
    pub registration: String,
    /// What it is: "Certificate of participation". Heading level 1.
    pub heading: String,
    /// Whose it is, by the name they chose.
    pub name: String,
    /// What they did, as a sentence that goes on from the name.
    pub statement: Text,
    /// Up to three columns: time given, what changed, skills. Mark a first line that counts as [`super::Span::Strong`].
    pub facts: Vec<Fact>,
    /// Two signatures of equal standing: one for the group, one for the charity.
    pub signatures: [Signature; 2],
    /// The line with the certificate's number, the number itself strong.
    pub number: Text,
    /// The line with the day it was given, the day itself strong.
    pub given: Text,
}
