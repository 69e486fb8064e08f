//! Claims in the store. Whatever is written in a claim counts up its version, so that whoever approves it approves what they saw.

mod approver;
mod attendance;
mod cancelled;
mod claim;
mod due;
mod elsewhere;
mod helped;
mod line;
mod list;
mod refusal;
mod report;
#[cfg(test)]
mod sums;
mod trail;
mod wanted;

pub use approver::{Decider, NotApproved};
pub use attendance::{NotBegun, Owed, from_attendance, not_asked, owed, rates_to_choose};
pub use due::{Due, DueClaims};
pub use line::{Advance, AdvanceFacts, Line, Receipt};
pub use list::ClaimLine;
pub(super) use report::{FILE, TALLY};
pub use trail::Move;
pub use wanted::{Wanted, WantedClaims};
