//! To which account a person is paid: no more than a list of payments needs.
//!
//! Whoever wrote an account last stands beside it, and a colleague who asked the person whether it is theirs: see
//! [`crate::payment_run::AccountChange`]. It is the person's alone. It goes when they are erased, the history does not show it, and no paper and no search has it.

mod rules;
mod store;

pub use rules::PayeeDraft;
pub(crate) use store::facts;

use crate::{Id, Noun, representative::RepresentativeId};

/// How somebody is paid, as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payee {
    /// Its id.
    pub id: Id<Payee>,
    /// How often it was saved.
    pub version: i64,
    /// Whom.
    pub representative: RepresentativeId,
    /// What is known.
    pub facts: PayeeFacts,
}

impl Noun for Payee {
    const KIND: &'static str = "payee";
}

/// That a colleague asked the person whether an account is theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountCheck;

impl Noun for AccountCheck {
    const KIND: &'static str = "payee_check";
}

/// How somebody is paid, once it was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PayeeFacts {
    /// What the accounts call them, so that no list needs their name; may be empty.
    pub reference: String,
    /// Their account; `None` where they are paid in another way.
    pub account: Option<Account>,
}

/// An account at a bank of the United Kingdom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// In whose name it is.
    pub name: String,
    /// Six figures.
    pub sort_code: String,
    /// Eight figures.
    pub number: String,
}

impl Account {
    /// The sort code as people read it: `20-00-00`.
    pub fn sort_code_in_pairs(&self) -> String {
        let pairs = self.sort_code.as_bytes().chunks(2);
        let pairs: Vec<_> = pairs.map(String::from_utf8_lossy).collect();
        pairs.join("-")
    }
}
