//! How long before its day a meeting was cancelled, against what the policy says of it.

use crate::{meeting::Meeting, policy::Policy, working_day::Calendar};

/// The notice that people got of a meeting that did not take place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Working days from the day of the cancellation to the day of the meeting.
    pub days: u32,
    /// With fewer than so many the policy pays.
    pub wanted: u32,
    /// How much of the payment it pays then.
    pub percent: u32,
}

impl Notice {
    /// The notice of a meeting; `None` where it takes place.
    pub fn of(meeting: &Meeting, calendar: &Calendar, policy: &Policy) -> Option<Notice> {
        let cancelled = meeting.cancelled.as_ref()?;
        Some(Notice {
            days: calendar.count(cancelled.on, meeting.facts.time.day),
            wanted: policy.facts.cancel_days,
            percent: policy.facts.cancel_percent,
        })
    }

    /// Whether it was too short, so that the policy pays.
    pub fn is_short(self) -> bool {
        self.days < self.wanted
    }
}
