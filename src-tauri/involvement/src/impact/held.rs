//! The activities of a report and their meetings: read once, and looked at by every part of it.

use chrono::NaiveDate;

use crate::{
    activity::Activity,
    input::SheetFacts,
    meeting::Meeting,
    store::{Read, StoreError},
};

/// An activity, and its meetings in the time of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    /// The activity.
    pub(crate) activity: Activity,
    /// Those of its meetings that were not cancelled.
    pub(crate) meetings: Vec<Meeting>,
}

impl Held {
    /// The meetings of an activity between two days, both included.
    pub(crate) fn of(
        store: &impl Read,
        activity: Activity,
        (from, until): (NaiveDate, NaiveDate),
    ) -> Result<Self, StoreError> {
        let mut meetings = Meeting::of_activity(store, activity.id)?;
        meetings.retain(|meeting| {
            let day = meeting.facts.time.day;
            meeting.cancelled.is_none() && from <= day && day <= until
        });
        Ok(Self { activity, meetings })
    }

    /// The activity of a report, or every one that was under way in its time, as things stand `today`.
    pub(super) fn all(
        store: &impl Read,
        facts: SheetFacts,
        today: NaiveDate,
    ) -> Result<Vec<Self>, StoreError> {
        let ids = match facts.activity {
            Some(id) => vec![id],
            None => Activity::titles(store)?
                .into_iter()
                .map(|it| it.0)
                .collect(),
        };
        let mut all = Vec::new();
        for id in ids {
            let activity = Activity::find(store, id)?;
            let began = activity.facts.start.is_none_or(|day| day <= facts.until);
            let lasted = activity.facts.end.is_none_or(|day| day >= facts.from);
            if facts.activity.is_some() || began && lasted {
                let time = (facts.from, facts.until.min(today));
                all.push(Self::of(store, activity, time)?);
            }
        }
        Ok(all)
    }
}
