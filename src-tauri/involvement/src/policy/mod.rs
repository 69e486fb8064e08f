//! The figures of the charity's two policies about money: what is covered, from when a receipt is asked for, how soon it pays, whom to ask
//! if it says no.
//!
//! They stand in numbered versions that are never changed. A claim keeps the version under which it began, whatever comes after.

mod category;
mod leaflet;
mod rules;
mod store;

pub use category::{Category, CategoryFacts};
pub use leaflet::LeafletPaper;
pub use rules::{CategoryDraft, PolicyDraft};

use chrono::NaiveDate;

use crate::{Id, Noun, money::Pence};

/// One version of the figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Its id; `None` where the charity has not said anything yet and the usual figures hold.
    pub id: Option<PolicyId>,
    /// 1, 2, 3; 0 for the usual figures.
    pub number: u32,
    /// What it says.
    pub facts: PolicyFacts,
}

/// The id of a version.
pub type PolicyId = Id<Policy>;

impl Noun for Policy {
    const KIND: &'static str = "policy";
}

/// What a version says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyFacts {
    /// For claims that begin on this day or later.
    pub since: NaiveDate,
    /// In how many working days a claim is paid.
    pub promise_days: u32,
    /// Within how many days after the journey or the meeting it is sent in; later with a reason.
    pub claim_days: u32,
    /// Up to so many minutes are a half day.
    pub half_day_minutes: u32,
    /// Cancelled with fewer working days' notice than this, a meeting is paid for all the same.
    pub cancel_days: u32,
    /// So many of a hundred are paid then.
    pub cancel_percent: u32,
    /// Whom to ask if the charity says no.
    pub appeal: String,
    /// Each kind of expense, in the order in which people are offered them.
    pub categories: Vec<CategoryFacts>,
}

impl Policy {
    /// The usual figures, where the charity has not said otherwise: paid within 10 working days (DOMAIN, section 7), a receipt above £5.
    pub fn usual() -> Policy {
        Policy {
            id: None,
            number: 0,
            facts: PolicyFacts {
                since: NaiveDate::MIN,
                promise_days: 10,
                claim_days: 90,
                half_day_minutes: 240,
                cancel_days: 2,
                cancel_percent: 100,
                appeal: String::new(),
                categories: Category::ALL.iter().map(|it| it.usual()).collect(),
            },
        }
    }

    /// What it says about a kind of expense.
    pub fn about(&self, category: Category) -> CategoryFacts {
        let found = self.facts.categories.iter();
        found
            .copied()
            .find(|it| it.category == category)
            .unwrap_or_else(|| category.usual())
    }

    /// Whether a receipt is asked for. Without one below the threshold nothing is refused.
    pub fn asks_receipt(&self, category: Category, sum: Pence) -> bool {
        category != Category::Mileage && sum > self.about(category).receipt_over
    }

    /// Whether a claim for this day is late on `today`. It is taken with a reason.
    pub fn is_late(&self, day: NaiveDate, today: NaiveDate) -> bool {
        (today - day).num_days() > i64::from(self.facts.claim_days)
    }
}
