//! The impact report: what was wanted, what changed, what was refused and why, and what the charity got wrong. For an activity or for a
//! time, from the records alone.
//!
//! It names nobody. Counts of people under five are told as "fewer than five". Words that give away impairment or health are left out
//! wherever they stand, and whoever makes the report is told which; own words are printed only with consent.

mod access;
mod answered;
mod gather;
mod held;
mod in_time;
mod more;
mod paper;
mod paper_count;
mod presence;

pub use access::AccessMet;
pub use answered::Rate;
pub use gather::{Began, Impact, Wanted};
pub(crate) use held::{Clock, Held};
pub use in_time::{PapersInTime, Punctual};
pub use paper::ImpactPaper;
pub use paper_count::{Came, FormatCount, InTime, PaperCount, PaperCountId, Row};
pub use presence::Presence;

#[cfg(test)]
mod tests;
