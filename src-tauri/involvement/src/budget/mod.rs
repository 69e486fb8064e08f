//! Budgets: how much is set aside from which fund, what of it is promised and paid, and what is left.
//!
//! What is spent is never typed in here: it is found in the claims of the activity whose day lies in the days of the budget, in the bookings for
//! its meetings, and in the few things that were paid for without either. Money for access is a line of its own; nothing else is ever counted against it.

mod booking;
mod file;
mod rules;
mod store;

pub use booking::CountedBooking;
pub use file::{TableOf, budget_table};
pub use rules::{BudgetDraft, LineDraft, NO_ACTIVITY, SpendDraft, SpendFacts, USUAL_WARNING};
pub use store::{Account, Beside, BudgetRow, Code, Codes, Spend, SpendId};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, activity::ActivityId, choices, money::Pence};

/// A budget as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Its id.
    pub id: BudgetId,
    /// How often it was saved.
    pub version: i64,
    /// What it says.
    pub facts: BudgetFacts,
}

/// The id of a budget.
pub type BudgetId = Id<Budget>;

impl Noun for Budget {
    const KIND: &'static str = "budget";
}

/// What a budget says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetFacts {
    /// Its name.
    pub name: String,
    /// Whose money it is.
    pub fund: String,
    /// For which activity; `None`: for claims that belong to none.
    pub activity: Option<ActivityId>,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// A warning is given once so many of a hundred are gone, or would be if everything that waits is approved.
    pub warn_percent: u32,
}

choices!(
    /// What a line of a budget is for.
    LineKind:
    /// Being involved.
    Involvement = "involvement",
    /// What it costs people.
    Expenses = "expenses",
    /// What makes it possible for people to take part.
    Access = "access",
    /// Training.
    Training = "training",
    /// Anything else the charity wants to see apart.
    Own = "own",
);

/// A line of a budget as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetLine {
    /// Its id.
    pub id: BudgetLineId,
    /// How often it was saved.
    pub version: i64,
    /// What it says.
    pub facts: LineFacts,
}

/// The id of a line.
pub type BudgetLineId = Id<BudgetLine>;

impl Noun for BudgetLine {
    const KIND: &'static str = "budget_line";
}

/// What a line says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineFacts {
    /// What it is for.
    pub kind: LineKind,
    /// The name of a line of one's own; else empty.
    pub name: String,
    /// Its code in the accounts; may be empty.
    pub nominal: String,
    /// How much is set aside.
    pub limit: Pence,
}

/// What became of the money of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Paid.
    pub paid: Pence,
    /// Approved or booked, and not paid yet.
    pub committed: Pence,
    /// Sent in, and nobody has approved it yet.
    pub waiting: Pence,
}

/// How a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is enough.
    Enough,
    /// It is nearly gone, or would be if everything that waits is approved.
    NearlyGone,
    /// More is paid and promised than is there.
    Over,
}

impl Used {
    /// Paid and promised together.
    pub fn gone(&self) -> Pence {
        self.paid + self.committed
    }

    /// What is left of this limit; below nothing where more is gone than was there.
    pub fn left(&self, limit: Pence) -> Pence {
        limit - self.gone()
    }

    /// How much of a hundred of this limit is gone, with what waits; 100 for a limit of nothing of which something is used.
    pub fn percent(&self, limit: Pence) -> u32 {
        let used = i128::from((self.gone() + self.waiting).get());
        if limit.get() <= 0 {
            return if used > 0 { 100 } else { 0 };
        }
        u32::try_from((used * 100 / i128::from(limit.get())).max(0)).unwrap_or(u32::MAX)
    }

    /// How a line with this limit stands, if a warning is given at `warn_percent`.
    pub fn standing(&self, limit: Pence, warn_percent: u32) -> Standing {
        if self.gone() > limit {
            Standing::Over
        } else if !limit.is_nothing() && self.percent(limit) >= warn_percent
            || limit.is_nothing() && !self.waiting.is_nothing()
        {
            Standing::NearlyGone
        } else {
            Standing::Enough
        }
    }
}

impl std::ops::Add for Used {
    type Output = Used;

    fn add(self, more: Used) -> Used {
        Used {
            paid: self.paid + more.paid,
            committed: self.committed + more.committed,
            waiting: self.waiting + more.waiting,
        }
    }
}

impl LineKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Involvement => words.budget_kind_involvement(),
            Self::Expenses => words.budget_kind_expenses(),
            Self::Access => words.budget_kind_access(),
            Self::Training => words.budget_kind_training(),
            Self::Own => words.budget_kind_own(),
        }
    }

    /// Whether claims are counted against it, so that an activity has one such line for each day.
    pub fn counts_claims(self) -> bool {
        matches!(self, Self::Involvement | Self::Expenses | Self::Access)
    }
}

impl LineFacts {
    /// What the line is called.
    pub fn title(&self, words: Words) -> String {
        match self.kind {
            LineKind::Own => self.name.clone(),
            kind => kind.name(words).to_string(),
        }
    }
}

#[cfg(test)]
mod tests;
