//! Staff: the people who work for the charity and use Alongside.

mod rules;
mod store;

pub(crate) use store::{names, names_who_left};

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::id::{Id, Noun};

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// Who it is in the store.
    pub id: StaffId,
    /// The version of the row, for the next save.
    pub version: i64,
    /// When it was archived, if it was.
    pub archived_at: Option<DateTime<FixedOffset>>,
    /// What the charity says about this person.
    pub facts: StaffFacts,
    /// When their passphrase was last set; `None` if never. Whether they can sign in, [`crate::Office::who_can_sign_in`]
    /// knows.
    pub passphrase_set_at: Option<DateTime<FixedOffset>>,
    /// A colleague set their passphrase: they choose their own after signing in.
    pub passphrase_temporary: bool,
}

/// Who added somebody, or gave them a passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Who; `None` for Alongside itself.
    pub by: Option<StaffId>,
    /// Their name; empty for Alongside itself.
    pub name: String,
    /// The day.
    pub on: NaiveDate,
}

/// The id of a member of staff.
pub type StaffId = Id<Staff>;

/// Where a passphrase comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseFrom {
    /// A colleague made it up, and it is changed at the next sign-in.
    Colleague,
    /// They chose it themselves after signing in with the one before.
    Themselves,
    /// They chose it themselves with the recovery sheet: nobody else knew a passphrase of theirs.
    RecoverySheet,
}

impl Noun for Staff {
    const KIND: &'static str = "staff";
}

/// What the charity says about a member of staff, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffFacts {
    /// Their name.
    pub name: String,
    /// Their job title; may be empty.
    pub job_title: String,
    /// Their email address at work; may be empty.
    pub email: String,
    /// Their telephone number at work; may be empty.
    pub phone: String,
}

/// The form for a member of staff, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StaffDraft {
    /// The field for the name.
    pub name: String,
    /// The field for the job title.
    pub job_title: String,
    /// The field for the email address.
    pub email: String,
    /// The field for the telephone number.
    pub phone: String,
}

impl From<&StaffFacts> for StaffDraft {
    fn from(facts: &StaffFacts) -> Self {
        let StaffFacts {
            name,
            job_title,
            email,
            phone,
        } = facts.clone();
        Self {
            name,
            job_title,
            email,
            phone,
        }
    }
}
