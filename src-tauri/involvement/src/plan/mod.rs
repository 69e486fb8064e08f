//! The plan of an activity: what was agreed about the work itself, and what of it was decided with representatives.

mod decision;
mod paper;
mod rules;
mod store;

pub use decision::{About, Decision, DecisionDraft, DecisionFacts};
pub use paper::{add_decisions, add_undecided, say_decisions};
pub use rules::{PlanDraft, PlanFacts};

use crate::activity::ActivityId;
use crate::{Id, Noun};

/// The id of a plan.
pub type PlanId = Id<Plan>;

/// The id of a decision.
pub type DecisionId = Id<Decision>;

impl Noun for Plan {
    const KIND: &'static str = "plan";
}

impl Noun for Decision {
    const KIND: &'static str = "decision";
}

/// The plan of one activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// How often it was saved.
    pub version: i64,
    /// Whose plan it is.
    pub activity: ActivityId,
    /// What it says.
    pub facts: PlanFacts,
}
