//! Lengths of time in the store.

use rusqlite::params;

use super::{LeadTimeId, LeadTimes};
use crate::representative::{Delivery, PaperFormat};
use crate::store::{Change, Read, StoreError};

impl LeadTimes {
    /// How long everything takes in this charity.
    pub fn of(store: &impl Read) -> Result<Self, StoreError> {
        let kept: Vec<(String, String, u32)> =
            store.list("SELECT kind, code, days FROM lead_time", [], |row| {
                Ok((row.get("kind")?, row.get("code")?, row.get("days")?))
            })?;
        let mut times = Self::default();
        for (kind, code, days) in kept {
            let (format, delivery) = (PaperFormat::from_code(&code), Delivery::from_code(&code));
            times = match (kind.as_str(), format, delivery) {
                ("format", Some(format), _) => times.with_production(format, days),
                ("delivery", _, Some(delivery)) => times.with_post(delivery, days),
                _ => times,
            };
        }
        Ok(times)
    }

    /// Keeps how long everything takes. Only what is new is written.
    pub fn keep(&self, change: &Change<'_>) -> Result<(), StoreError> {
        let before = Self::of(change)?;
        for format in PaperFormat::ALL {
            let days = self.production(*format);
            if days != before.production(*format) {
                set(change, "format", format.code(), days)?;
            }
        }
        for delivery in Delivery::ALL {
            let days = self.post(*delivery);
            if days != before.post(*delivery) {
                set(change, "delivery", delivery.code(), days)?;
            }
        }
        Ok(())
    }
}

fn set(change: &Change<'_>, kind: &str, code: &str, days: u32) -> Result<(), StoreError> {
    let kept: Option<(LeadTimeId, i64)> = change.find(
        "SELECT id, version FROM lead_time WHERE kind = ?1 AND code = ?2",
        params![kind, code],
        |row| Ok((row.get("id")?, row.get("version")?)),
    )?;
    match kept {
        Some((id, version)) => change.save(id, version, &[("days", &days)]),
        None => change.add(
            LeadTimeId::new(change.now()),
            &[("kind", &kind), ("code", &code), ("days", &days)],
        ),
    }
}
