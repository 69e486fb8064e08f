//! Whether everybody could take part: the support that was booked, and what people said after meetings.

use chrono::NaiveDate;

use super::Held;
use crate::{
    power_check::{Point, PowerCheck, Whose},
    store::{Read, StoreError},
    support_booking::{BookingStatus, SupportBooking},
};

/// What the records show of access. Nothing of it says what anybody needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AccessMet {
    /// How often support was booked and came, or is confirmed.
    pub came: usize,
    /// How often nobody came, or nobody could be found.
    pub failed: usize,
    /// How many of how many sheets after meetings say that what people need was there; counted of meetings after which five or more
    /// people answered.
    pub said: Option<(usize, usize)>,
}

impl AccessMet {
    /// What is known of the meetings of these activities between two days, both included.
    pub(super) fn of(
        store: &impl Read,
        held: &[Held],
        (from, until): (NaiveDate, NaiveDate),
    ) -> Result<Self, StoreError> {
        let mut met = Self::default();
        let mut said = (0, 0);
        for held in held {
            for meeting in &held.meetings {
                for line in SupportBooking::of_meeting(store, meeting.id)? {
                    match line.booking.facts.status {
                        BookingStatus::Confirmed => met.came += 1,
                        BookingStatus::Failed => met.failed += 1,
                        BookingStatus::Requested | BookingStatus::Cancelled => {}
                    }
                }
            }
            for tally in PowerCheck::of_activity(store, held.activity.id, until)? {
                if tally.day < from {
                    continue;
                }
                for (whose, tally) in tally.shown.groups {
                    if whose != Whose::Staff
                        && let Some((yes, of)) = tally.point(Point::Access)
                    {
                        said = (said.0 + yes, said.1 + of);
                    }
                }
            }
        }
        met.said = Some(said).filter(|(_, of)| *of > 0);
        Ok(met)
    }
}
