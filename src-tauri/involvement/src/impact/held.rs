//! The activities of a report, their meetings and the papers of those: read once, and looked at by every part of it.

use chrono::NaiveDate;

use super::{Came, in_time::came};
use crate::{
    activity::Activity,
    input::SheetFacts,
    lead_time::LeadTimes,
    meeting::Meeting,
    meeting_paper::Matrix,
    store::{Read, StoreError},
    working_day::Calendar,
};

/// Today, and what days are counted by.
#[derive(Clone, Debug)]
pub(crate) struct Clock {
    pub(crate) today: NaiveDate,
    pub(crate) calendar: Calendar,
    pub(crate) times: LeadTimes,
}

impl Clock {
    /// Reads it.
    pub(crate) fn of(store: &impl Read, today: NaiveDate) -> Result<Self, StoreError> {
        Ok(Self {
            today,
            calendar: Calendar::of(store)?,
            times: LeadTimes::of(store)?,
        })
    }
}

/// An activity, and its meetings in the time of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    /// The activity.
    pub(crate) activity: Activity,
    /// Those of its meetings that were not cancelled.
    pub(crate) meetings: Vec<Meeting>,
    /// The papers of these meetings that came, or should have.
    pub(crate) came: Vec<Came>,
}

impl Held {
    /// The meetings of an activity between two days, both included.
    pub(crate) fn of(
        store: &impl Read,
        activity: Activity,
        (from, until): (NaiveDate, NaiveDate),
        clock: &Clock,
    ) -> Result<Self, StoreError> {
        let mut meetings = Meeting::of_activity(store, activity.id)?;
        meetings.retain(|meeting| {
            let day = meeting.facts.time.day;
            meeting.cancelled.is_none() && from <= day && day <= until
        });
        let mut papers = Vec::new();
        for meeting in &meetings {
            let (calendar, times) = (&clock.calendar, &clock.times);
            let matrix = Matrix::counted(store, meeting.clone(), clock.today, calendar, times)?;
            papers.extend(came(&matrix, clock.today));
        }
        Ok(Self {
            activity,
            meetings,
            came: papers,
        })
    }

    /// The activity of a report, or every one that was under way in its time, as things stand today.
    pub(super) fn all(
        store: &impl Read,
        facts: SheetFacts,
        clock: &Clock,
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
                let time = (facts.from, facts.until.min(clock.today));
                all.push(Self::of(store, activity, time, clock)?);
            }
        }
        Ok(all)
    }
}
