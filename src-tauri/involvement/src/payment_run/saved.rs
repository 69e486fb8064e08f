//! Each time a list left as a file, so that nobody pays it twice unawares.

use chrono::{DateTime, FixedOffset};

use super::{Payment, PaymentRun, PaymentRunId};
use crate::{
    Actor, Id, Noun, choices,
    money::Pence,
    staff::StaffId,
    store::{Change, Read, StoreError, sql},
};

choices!(
    /// For whom a file is.
    FileKind:
    /// For the accounts: it pays nobody.
    List = "list",
    /// For the bank, which pays what stands in it.
    Bank = "bank",
);

/// A file that left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSaved {
    /// For whom.
    pub kind: FileKind,
    /// The name of whoever saved it; empty for Alongside itself.
    pub who: String,
    /// When.
    pub at: DateTime<FixedOffset>,
}

impl Noun for FileSaved {
    const KIND: &'static str = "payment_file";
}

impl PaymentRun {
    /// Notes that a file with these payments was saved.
    pub fn log_file<'p>(
        &self,
        change: &Change<'_>,
        kind: FileKind,
        payments: impl Iterator<Item = &'p Payment>,
    ) -> Result<(), StoreError> {
        let (mut claims, mut sum) = (Vec::new(), Pence::NOTHING);
        for payment in payments {
            claims.push(payment.claim.to_string());
            sum += payment.paid_out();
        }
        let count = i64::try_from(claims.len()).unwrap_or(i64::MAX);
        let staff: Option<StaffId> = match change.actor() {
            Actor::Staff(staff) => Some(staff),
            Actor::Alongside => None,
        };
        change.about(self.id.subject());
        change.add(
            Id::<FileSaved>::new(change.now()),
            &[
                ("run", &self.id),
                ("kind", &kind.code()),
                ("staff", &staff),
                ("saved_at", &change.now().to_rfc3339()),
                ("claims", &claims.join(" ")),
                ("payments", &count),
                ("pence", &sum.get()),
            ],
        )
    }

    /// The files of this list that have left, the newest first.
    pub fn files(store: &impl Read, run: PaymentRunId) -> Result<Vec<FileSaved>, StoreError> {
        store.list(
            "SELECT payment_file.*, coalesce(staff.name, '') AS who
               FROM payment_file LEFT JOIN staff ON staff.id = payment_file.staff
              WHERE run = ?1 ORDER BY payment_file.rowid DESC",
            [run],
            |row| {
                Ok(FileSaved {
                    kind: sql::code(row, "kind", FileKind::from_code)?,
                    who: row.get("who")?,
                    at: sql::text(row, "saved_at")?,
                })
            },
        )
    }
}
