//! Lists of payments: approved claims go out together, as a table for the accounts and as a file for the bank, and are paid on one day.
//!
//! How far a list is, and what it comes to, is found in its claims; nothing of it is kept twice. Whatever becomes of a claim is a step
//! of its own in its trail ([`crate::payment_claim::Step`]).

mod bank;
mod file;
mod rules;
mod saved;
mod store;

pub use bank::{BankColumn, BankLayout, LayoutDraft, PLACES, bank_file, in_bank_letters};
pub use file::payment_list;
pub use rules::{PaidDraft, RunDraft};
pub use saved::{FileKind, FileSaved};
pub use store::RunLine;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::{
    Id, Noun,
    money::Pence,
    payee::PayeeFacts,
    payment_claim::{ClaimId, Stage},
    representative::RepresentativeId,
    staff::StaffId,
    store::ChangeId,
};

/// The most claims in one list: more are a list of their own, so that somebody can look through it.
pub const MOST_CLAIMS: usize = 200;

/// A list of payments as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentRun {
    /// Its id.
    pub id: PaymentRunId,
    /// Its number, never given twice.
    pub number: u32,
    /// Its day: that of what is typed in later may lie before it was made.
    pub made_on: NaiveDate,
}

/// The id of a list.
pub type PaymentRunId = Id<PaymentRun>;

impl Noun for PaymentRun {
    const KIND: &'static str = "payment_run";
}

/// One claim of a list, or one that can go into the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// Which claim.
    pub claim: ClaimId,
    /// Its number.
    pub number: u32,
    /// Whose.
    pub representative: RepresentativeId,
    /// Their name.
    pub person: String,
    /// What it is for.
    pub about: String,
    /// How far it is.
    pub stage: Stage,
    /// When it went into a list.
    pub exported_on: Option<NaiveDate>,
    /// The day of its last step: no other is dated before it.
    pub last_step: Option<NaiveDate>,
    /// Whether it was in a file for the bank, to the account there is now; `None` where its list had none, and people may have been paid by typing it in.
    pub in_a_file: Option<bool>,
    /// Involvement payments in it.
    pub involvement: Pence,
    /// Expenses in it.
    pub expenses: Pence,
    /// What the person had in advance.
    pub advance: Pence,
    /// To which account.
    pub payee: PayeeFacts,
    /// Who wrote that account after the claim was approved, or after it was begun where the same person approved it, where somebody did.
    pub account_change: Option<AccountChange>,
}

/// That an account was added or changed after a claim was first approved, or after it was begun and by whoever approved it: then one person
/// alone says to whom the money goes, and that it goes. An approval by somebody else since then counts like one that followed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountChange {
    /// In which change.
    pub written_in: ChangeId,
    /// Who; `None` for Alongside itself.
    pub by: Option<StaffId>,
    /// Their name.
    pub who: String,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// The name of a colleague who asked the person since, and neither wrote the account nor in the claim, nor could somebody who wrote in it
    /// sign in as them.
    pub confirmed_by: Option<String>,
}

impl Payment {
    /// What is paid out. Nothing, or below nothing, where an advance was as much or more, and where a claim takes another back.
    pub fn to_pay(&self) -> Pence {
        self.involvement + self.expenses - self.advance
    }

    /// What leaves the charity: what one person has to give back is not taken off what another is paid.
    pub fn paid_out(&self) -> Pence {
        self.to_pay().max(Pence::NOTHING)
    }

    /// What the person has to give back, where an advance was more than the claim, or a claim takes another back.
    pub fn to_come_back(&self) -> Pence {
        (-self.to_pay()).max(Pence::NOTHING)
    }

    /// Whether a bank can pay it: there is something to pay, and an account.
    pub fn by_bank(&self) -> bool {
        self.to_pay() > Pence::NOTHING && self.payee.account.is_some()
    }

    /// Whether it waits to be paid.
    pub fn waits(&self) -> bool {
        self.stage == Stage::Exported
    }

    /// Whether its account was changed after the approval and nobody else has confirmed it.
    pub fn is_held(&self) -> bool {
        let change = self.account_change.as_ref();
        self.by_bank() && change.is_some_and(|it| it.confirmed_by.is_none())
    }

    /// Whether it can be in the file for the bank: it waits, a bank can pay it, and its account is the one that was approved or was
    /// confirmed since.
    pub fn for_bank_file(&self) -> bool {
        self.waits() && self.by_bank() && !self.is_held()
    }

    /// Whether it is paid when the list is, without being named: a bank can pay it, and no file left without it.
    pub fn is_with_bank(&self) -> bool {
        self.for_bank_file() && self.in_a_file != Some(false)
    }

    /// Whether somebody is to be paid whose account nobody knows.
    pub fn wants_account(&self) -> bool {
        self.to_pay() > Pence::NOTHING && self.payee.account.is_none()
    }
}

#[cfg(test)]
mod tests;
