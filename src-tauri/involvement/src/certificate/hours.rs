//! The hours of a certificate beside those that the records of attendance count.
//!
//! Hours may be changed by hand, with a reason that stays in the register. A certificate for somebody of whom no record says that they
//! came is asked about, and may be given: records are kept by people.

use alongside_locales::Words;

use super::{CertificateDraft, CertificateFacts};
use crate::{Problems, attendance::PersonHours};

/// Whether the hours that are named are others than those that were counted. Hours that are not named are a person's choice and
/// differ from nothing.
pub fn hours_differ(facts: &CertificateFacts, counted: &PersonHours) -> bool {
    [
        (facts.meeting_minutes, counted.meeting_minutes),
        (facts.preparation_minutes, counted.preparation_minutes),
        (facts.training_minutes, counted.training_minutes),
    ]
    .into_iter()
    .any(|(named, counted)| named.is_some_and(|named| named.abs_diff(counted) > 0))
}

/// What is to be asked before a certificate is saved: whether it is right that nobody saw the person there, and why the hours are
/// others than were counted.
pub fn questions(
    words: Words,
    draft: &CertificateDraft,
    facts: &CertificateFacts,
    counted: &PersonHours,
) -> Result<(), Problems> {
    let mut problems = Problems::default();
    if counted.times == 0 && draft.all_the_same != "yes" {
        problems.add("all-the-same", words.certificate_never_came(&facts.name));
    }
    if counted.times > 0 && hours_differ(facts, counted) && facts.hours_why.is_empty() {
        problems.add("hours-why", words.certificate_hours_why_missing());
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}
