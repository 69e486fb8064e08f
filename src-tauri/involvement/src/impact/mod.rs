//! The impact report: what was wanted, what changed, what was refused and why, and what the charity got wrong. For an activity or for a
//! time, from the records alone.
//!
//! It names nobody. Counts of people under five are told as "fewer than five". Words that give away impairment or health are left out
//! wherever they stand, and whoever makes the report is told which; own words are printed only with consent.

mod gather;
mod paper;

pub use gather::{Began, Impact, Rate, Wanted};
pub use paper::ImpactPaper;

#[cfg(test)]
mod tests;
