//! The start list: what must be there before an activity begins (DOMAIN.md, section 3).
//!
//! "A gate nobody can pass sends people back to spreadsheets; a gate nobody can fail is decoration": so each line leads to the
//! page that completes it, and a person who gives a name and a reason can go on all the same.

use alongside_locales::Words;

use crate::access_audit::AccessAudit;
use crate::activity::{Activity, ActivityId, Left, Participation};
use crate::arrangement::Arrangement;
use crate::budget::Budget;
use crate::choices;
use crate::input::Input;
use crate::plan::{About, Decision};
use crate::representative::Representative;
use crate::store::{Read, StoreError};
use crate::versioned_paper::VersionedPaper;

use super::Confirmation;

choices!(
    /// One line of the start list, in the order in which people do it.
    GateLine:
    /// Purpose, expected outcomes and how we will know are written.
    Overview = "overview",
    /// Contact and deputy are named.
    Contact = "contact",
    /// Somebody takes part.
    People = "people",
    /// The purpose was decided with representatives.
    Purpose = "purpose",
    /// The terms of the group are agreed.
    Terms = "terms",
    /// The place, or the online platform, was looked at for access, and nothing is open.
    AccessAudit = "access-audit",
    /// Everybody has the payment policy.
    PaymentPolicy = "payment-policy",
    /// Everybody's format is known.
    Formats = "formats",
    /// There is money for it.
    Budget = "budget",
    /// Times and places are agreed.
    Arrangements = "arrangements",
);

/// What is missing before an activity may start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gate {
    /// The lines that are not done, in their order.
    pub missing: Vec<GateLine>,
    /// What somebody confirmed by hand.
    pub confirmed: Vec<Confirmation>,
    /// Who is named in it and has left.
    pub left: Vec<Left>,
    /// How many things people said in it have no answer yet. It cannot close before (DOMAIN.md, section 2).
    pub unanswered: usize,
}

impl Gate {
    /// Looks an activity up: one query for each kind of record behind the lines, whatever its size.
    pub fn of(store: &impl Read, activity: &Activity) -> Result<Gate, StoreError> {
        let facts = &activity.facts;
        let decided = Decision::of(store, activity.id)?
            .iter()
            .any(|decision| decision.facts.about == About::Purpose);
        let confirmed = Confirmation::of(store, activity.id)?;
        let people = Participation::count_now(store, activity.id)?;
        let access = AccessAudit::gate(store, activity.id)?;
        let unknown = Representative::without_format(store, activity.id)?;
        let agreed = Arrangement::are_confirmed(store, activity.id)?;
        let (terms, policy) = VersionedPaper::gate(store, activity.id)?;
        let budget = Budget::is_set(store, activity.id)?;
        let left = Left::of(store, activity)?;
        let done = |line: GateLine| match line {
            GateLine::Overview => !facts.outcomes.is_empty() && !facts.measures.is_empty(),
            GateLine::Contact => facts.deputy.is_some() && left.is_empty(),
            GateLine::People => people > 0,
            GateLine::Purpose => decided,
            // Somebody may have looked in another way, and then says so; an audit that was begun here counts for itself.
            GateLine::AccessAudit if access.audits > 0 => access.is_complete(),
            // Terms and policy that are kept here count for themselves; those kept elsewhere are confirmed by hand.
            GateLine::Terms if terms.is_some() => people > 0 && terms == Some(true),
            GateLine::PaymentPolicy if policy.is_some() => people > 0 && policy == Some(true),
            GateLine::Formats => people > 0 && unknown == 0,
            // Times that were offered and settled here speak for themselves; others are confirmed by hand.
            GateLine::Arrangements if agreed => true,
            // A budget that is kept here speaks for itself; money that is noted elsewhere is confirmed by hand.
            GateLine::Budget if budget => true,
            _ => confirmed.iter().any(|it| it.facts.about == line),
        };
        Ok(Gate {
            missing: GateLine::ALL
                .iter()
                .copied()
                .filter(|line| !done(*line))
                .collect(),
            confirmed,
            left: left.clone(),
            unanswered: Input::waiting_in(store, activity.id)?,
        })
    }

    /// Whether nothing is missing.
    pub fn is_open(&self) -> bool {
        self.missing.is_empty()
    }

    /// Whether this line is done.
    pub fn has(&self, line: GateLine) -> bool {
        !self.missing.contains(&line)
    }
}

impl GateLine {
    /// What is to be done, as a short sentence.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            GateLine::Overview => words.stage_gate_overview(),
            GateLine::Contact => words.stage_gate_contact(),
            GateLine::People => words.stage_gate_people(),
            GateLine::Purpose => words.stage_gate_purpose(),
            GateLine::Terms => words.stage_gate_terms(),
            GateLine::AccessAudit => words.stage_gate_access_audit(),
            GateLine::PaymentPolicy => words.stage_gate_payment_policy(),
            GateLine::Formats => words.stage_gate_formats(),
            GateLine::Budget => words.stage_gate_budget(),
            GateLine::Arrangements => words.stage_gate_arrangements(),
        }
    }

    /// What is missing while it is not done, in a sentence.
    pub fn missing(self, words: Words) -> &'static str {
        match self {
            GateLine::Overview => words.stage_gate_overview_missing(),
            GateLine::Contact => words.stage_gate_contact_missing(),
            GateLine::People => words.stage_gate_people_missing(),
            GateLine::Purpose => words.stage_gate_purpose_missing(),
            GateLine::Terms => words.stage_gate_terms_missing(),
            GateLine::AccessAudit => words.stage_gate_access_audit_missing(),
            GateLine::PaymentPolicy => words.stage_gate_payment_policy_missing(),
            GateLine::Formats => words.stage_gate_formats_missing(),
            GateLine::Budget => words.stage_gate_budget_missing(),
            GateLine::Arrangements => words.stage_gate_arrangements_missing(),
        }
    }

    /// Whether a person confirms it, because the program keeps no record that would show it.
    pub fn is_confirmed_by_hand(self) -> bool {
        matches!(
            self,
            GateLine::Terms
                | GateLine::AccessAudit
                | GateLine::PaymentPolicy
                | GateLine::Budget
                | GateLine::Arrangements
        )
    }

    /// The page that completes it.
    pub fn address(self, activity: ActivityId) -> String {
        let activity = format!("/activities/{activity}");
        match self {
            GateLine::Overview | GateLine::Contact => format!("{activity}/edit"),
            GateLine::People => format!("{activity}/people"),
            // There each person who has not been asked has a link to where it is noted.
            GateLine::Formats => format!("{activity}/papers"),
            GateLine::Purpose => format!("{activity}/plan/decided/purpose"),
            GateLine::AccessAudit => format!("{activity}/access"),
            GateLine::Terms | GateLine::PaymentPolicy => format!("{activity}/agreed"),
            GateLine::Arrangements => format!("{activity}/times"),
            // Where a budget that has no lines yet is found, too.
            GateLine::Budget => format!("{activity}/payments"),
        }
    }
}
