//! Sheets in the store.

use std::collections::BTreeMap;

use rusqlite::params;

use super::{Point, PointAnswer, PowerCheck, PowerCheckFacts, PowerCheckId, Shown, Tally, Who};
use crate::{
    activity::ActivityId,
    meeting::MeetingId,
    store::{Change, Read, StoreError, sql},
};
use chrono::NaiveDate;

/// One meeting that was held, and the sheets about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingTally {
    /// Which meeting.
    pub meeting: MeetingId,
    /// What it is called.
    pub title: String,
    /// When it was.
    pub day: NaiveDate,
    /// How many sheets there are.
    pub sheets: usize,
    /// How many of them are not shown yet.
    pub waits: usize,
    /// What may be shown of it.
    pub shown: Shown,
}

/// What one sheet counts for.
struct Sheet {
    who: Who,
    points: [PointAnswer; 8],
    shown_in: Option<i64>,
    archived: bool,
}

impl PowerCheck {
    /// Adds a sheet about a meeting.
    pub fn add(
        change: &Change<'_>,
        meeting: MeetingId,
        facts: &PowerCheckFacts,
    ) -> Result<PowerCheckId, StoreError> {
        let id = PowerCheckId::new(change.now());
        let codes: Vec<(&str, &str)> = Point::ALL
            .iter()
            .zip(&facts.points)
            .map(|(point, answer)| (point.code(), answer.code()))
            .collect();
        let mut fields: Vec<(&str, &dyn rusqlite::ToSql)> = vec![("meeting", &meeting)];
        let (who, how) = (facts.who.code(), facts.how.code());
        fields.push(("who", &who));
        fields.push(("how", &how));
        fields.push(("better", &facts.better));
        for (column, code) in &codes {
            fields.push((column, code));
        }
        change.about(meeting.subject());
        change.add(id, &fields)?;
        Ok(id)
    }

    /// Shows what the sheets about a meeting say that were not shown before. Says whether there were enough of them: fewer than five
    /// more go on waiting, for who they are could be had by taking away what was shown before.
    ///
    /// What was once shown is counted for good, so give this a verb that is never undone.
    pub fn show(change: &Change<'_>, meeting: MeetingId) -> Result<bool, StoreError> {
        let waiting: Vec<(PowerCheckId, i64)> = change.list(
            "SELECT id, version FROM power_check WHERE meeting = ?1 AND archived_at IS NULL AND shown_in IS NULL",
            [meeting],
            |row| Ok((row.get("id")?, row.get("version")?)),
        )?;
        change.about(meeting.subject());
        if waiting.len() < super::LEAST {
            return Ok(false);
        }
        let step = change.number(
            "SELECT coalesce(max(shown_in), 0) + 1 FROM power_check WHERE meeting = ?1",
            [meeting],
        )?;
        for (id, version) in waiting {
            change.save(id, version, &[("shown_in", &step)])?;
        }
        Ok(true)
    }

    /// Takes back the sheet about a meeting that was added last and is not shown yet: a slip of whoever typed it in. Says whether there
    /// was one.
    pub fn take_back(change: &Change<'_>, meeting: MeetingId) -> Result<bool, StoreError> {
        let last: Option<(PowerCheckId, i64)> = change.find(
            "SELECT id, version FROM power_check WHERE meeting = ?1 AND archived_at IS NULL AND shown_in IS NULL
              ORDER BY rowid DESC LIMIT 1",
            [meeting],
            |row| Ok((row.get("id")?, row.get("version")?)),
        )?;
        change.about(meeting.subject());
        match last {
            Some((id, version)) => change.archive(id, version).map(|_| true),
            None => Ok(false),
        }
    }

    /// Every meeting of an activity up to `today` with what the sheets about it say, the last first. One query, however many.
    ///
    /// A sheet that was shown counts even if it was taken out since: its leaving would tell what it said.
    pub fn of_activity(
        store: &impl Read,
        activity: ActivityId,
        today: NaiveDate,
    ) -> Result<Vec<MeetingTally>, StoreError> {
        let rows = store.list(
            "SELECT meeting.id AS meeting_id, meeting.title, meeting.day, power_check.*
               FROM meeting LEFT JOIN power_check ON power_check.meeting = meeting.id
                AND (power_check.archived_at IS NULL OR power_check.shown_in IS NOT NULL)
              WHERE meeting.activity = ?1 AND meeting.archived_at IS NULL AND meeting.cancelled_on IS NULL AND meeting.day <= ?2
              ORDER BY meeting.day DESC, meeting.start DESC, meeting.id",
            params![activity, today.to_string()],
            |row| {
                let meeting = MeetingTally {
                    meeting: row.get("meeting_id")?,
                    title: row.get("title")?,
                    day: sql::text(row, "day")?,
                    sheets: 0,
                    waits: 0,
                    shown: Shown::default(),
                };
                let who: Option<String> = row.get("who")?;
                let Some(who) = who.as_deref().and_then(Who::from_code) else {
                    return Ok((meeting, None));
                };
                let mut points = [PointAnswer::NotSaid; 8];
                for (answer, point) in points.iter_mut().zip(Point::ALL) {
                    *answer = sql::code(row, point.code(), PointAnswer::from_code)?;
                }
                let sheet = Sheet {
                    who,
                    points,
                    shown_in: row.get("shown_in")?,
                    archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
                };
                Ok((meeting, Some(sheet)))
            },
        )?;
        let mut meetings: Vec<(MeetingTally, Steps)> = Vec::new();
        for (meeting, sheet) in rows {
            if meetings
                .last()
                .is_none_or(|(last, _)| last.meeting != meeting.meeting)
            {
                meetings.push((meeting, Steps::new()));
            }
            if let (Some((meeting, steps)), Some(sheet)) = (meetings.last_mut(), sheet) {
                meeting.sheets += usize::from(!sheet.archived);
                let Some(step) = sheet.shown_in else {
                    meeting.waits += 1;
                    continue;
                };
                let (representatives, staff) = steps.entry(step).or_default();
                match sheet.who {
                    Who::Representative => representatives.count(&sheet.points),
                    Who::Staff => staff.count(&sheet.points),
                }
            }
        }
        let told = meetings.into_iter().map(|(meeting, steps)| {
            let steps: Vec<(Tally, Tally)> = steps.into_values().collect();
            MeetingTally {
                shown: Shown::in_steps(&steps),
                ..meeting
            }
        });
        Ok(told.collect())
    }

    /// What people would make better about a meeting, of the sheets that were shown, in the order of the alphabet, which tells nothing
    /// of who wrote it.
    pub fn better(store: &impl Read, meeting: MeetingId) -> Result<Vec<String>, StoreError> {
        store.list(
            "SELECT better FROM power_check WHERE meeting = ?1 AND shown_in IS NOT NULL AND better <> ''
              ORDER BY better COLLATE NOCASE",
            [meeting],
            |row| row.get("better"),
        )
    }
}

/// What representatives and staff said, step by step.
type Steps = BTreeMap<i64, (Tally, Tally)>;
