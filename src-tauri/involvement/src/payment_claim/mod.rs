//! Claims: what a person is paid for being involved, and what it cost them.
//!
//! Two kinds of money, never mixed: involvement payments and expenses. A claim goes from draft to paid by steps that each leave a row in its
//! trail; whoever wrote in it, or is close to the person, does not approve it; nothing is deleted, only reversed. The store itself
//! refuses what these rules forbid (`0003_payment_claim.sql`).

mod check;
mod clock;
mod days_to_pay;
mod file;
mod line;
mod line_rules;
mod note;
mod notice;
mod paper;
mod rate_check;
mod rules;
mod step;
mod step_rules;
mod store;
mod tally;
mod totals;

pub use check::{Checks, Duplicate};
pub use clock::{Clock, ClockDay, Rest};
pub use days_to_pay::{DaysToPay, Spread, days_to_pay};
pub use file::{LinesDraft, claim_lines};
pub use line::{LineFacts, LineId, LineKind, Measure, PaidBy};
pub use line_rules::{LineContext, LineDraft, YES};
pub use note::Note;
pub use notice::Notice;
pub use paper::{ClaimPapers, PrintedClaim};
pub use rate_check::{OverDay, RateChecks};
pub use rules::{ClaimDraft, NO_ACTIVITY, SentIn, claimed_day};
pub use step::{Stage, Step};
pub use step_rules::{ASKED_PERSON, StepDraft, StepFacts};
pub use store::{
    Advance, AdvanceFacts, ClaimLine, Decider, Due, DueClaims, Line, Move, NotApproved, NotBegun,
    Owed, Receipt, Wanted, WantedClaims, from_attendance, not_asked, owed, rates_to_choose,
};
pub use tally::{Tally, TallyPaper};
pub use totals::Totals;

use chrono::NaiveDate;

use crate::{
    Id, Noun, activity::ActivityId, meeting::MeetingId, payment_offer::PaymentChoice,
    policy::PolicyId, representative::RepresentativeId, staff::StaffId,
};

/// A claim as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentClaim {
    /// Its id.
    pub id: ClaimId,
    /// How often it was written in.
    pub version: i64,
    /// Its number, never given twice.
    pub number: u32,
    /// What it says.
    pub facts: ClaimFacts,
    /// The version of the policy that holds for it; `None`: none was kept when it began.
    pub policy: Option<PolicyId>,
    /// In how many working days it is to be paid, as that version says.
    pub promise_days: u32,
    /// How far it is.
    pub stage: Stage,
    /// How many steps it has made.
    pub moves: u32,
    /// When it was sent in: the clock starts.
    pub submitted_on: Option<NaiveDate>,
    /// Who approved it, and when.
    pub approved: Option<(StaffId, NaiveDate)>,
    /// When it went into a list of payments.
    pub exported_on: Option<NaiveDate>,
    /// When it was paid.
    pub paid: Option<Paid>,
    /// The claim that it takes back.
    pub reverses: Option<ClaimId>,
}

/// The id of a claim.
pub type ClaimId = Id<PaymentClaim>;

impl Noun for PaymentClaim {
    const KIND: &'static str = "payment_claim";
}

/// What a claim says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimFacts {
    /// Whose it is.
    pub representative: RepresentativeId,
    /// For which activity; `None`: for none.
    pub activity: Option<ActivityId>,
    /// From whose attendance it was begun.
    pub meeting: Option<MeetingId>,
    /// The day of the meeting or the journey.
    pub day: NaiveDate,
    /// What it is for, on one line.
    pub about: String,
    /// What the person chose to be paid.
    pub choice: PaymentChoice,
    /// Who helped the person to fill it in; may be empty, and is nothing out of the ordinary.
    pub helped_by: String,
    /// Why it came later than the policy says; may be empty.
    pub late_reason: String,
}

/// When it was paid, and in how many working days, as they were counted on that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paid {
    /// The day.
    pub on: NaiveDate,
    /// From sent in to paid.
    pub days_all: u32,
    /// Without those on which the person was asked something that only they could answer.
    pub days_ours: u32,
}

impl PaymentClaim {
    /// Whether it can take this step as it stands.
    pub fn can(&self, step: Step) -> bool {
        step.leads_from(self.stage) && (self.reverses.is_none() || step.is_for_reversals())
    }

    /// The earliest day that it is about: its own, or that of a line. By it a claim is late.
    pub fn oldest_day(&self, lines: &[Line]) -> NaiveDate {
        let days = lines.iter().map(|line| line.facts.day);
        days.fold(self.facts.day, NaiveDate::min)
    }

    /// Its number as people say it: `MV-C-0127`.
    pub fn called(&self, initials: &str) -> String {
        Self::number_called(initials, self.number)
    }

    /// A number as people say it.
    pub fn number_called(initials: &str, number: u32) -> String {
        format!("{initials}-C-{number:04}")
    }
}

#[cfg(test)]
mod at_once;
#[cfg(test)]
mod dated;
#[cfg(test)]
mod reversed;
#[cfg(test)]
pub(crate) mod tests;
