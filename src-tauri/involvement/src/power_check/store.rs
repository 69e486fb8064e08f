//! Sheets in the store.

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
    /// What representatives said.
    pub representatives: Tally,
    /// What staff said.
    pub staff: Tally,
}

impl MeetingTally {
    /// What may be shown of it.
    pub fn shown(&self) -> Shown {
        Shown::of(&self.representatives, &self.staff)
    }

    /// How many sheets there are.
    pub fn sheets(&self) -> usize {
        self.representatives.sheets + self.staff.sheets
    }
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

    /// Takes back the sheet about a meeting that was added last: a slip of whoever typed it in. Says whether there was one.
    pub fn take_back(change: &Change<'_>, meeting: MeetingId) -> Result<bool, StoreError> {
        let last: Option<(PowerCheckId, i64)> = change.find(
            "SELECT id, version FROM power_check WHERE meeting = ?1 AND archived_at IS NULL ORDER BY rowid DESC LIMIT 1",
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
    pub fn of_activity(
        store: &impl Read,
        activity: ActivityId,
        today: NaiveDate,
    ) -> Result<Vec<MeetingTally>, StoreError> {
        let rows = store.list(
            "SELECT meeting.id AS meeting_id, meeting.title, meeting.day, power_check.*
               FROM meeting LEFT JOIN power_check ON power_check.meeting = meeting.id AND power_check.archived_at IS NULL
              WHERE meeting.activity = ?1 AND meeting.archived_at IS NULL AND meeting.cancelled_on IS NULL AND meeting.day <= ?2
              ORDER BY meeting.day DESC, meeting.start DESC, meeting.id",
            params![activity, today.to_string()],
            |row| {
                let meeting = MeetingTally {
                    meeting: row.get("meeting_id")?,
                    title: row.get("title")?,
                    day: sql::text(row, "day")?,
                    representatives: Tally::default(),
                    staff: Tally::default(),
                };
                let who: Option<String> = row.get("who")?;
                let Some(who) = who.as_deref().and_then(Who::from_code) else {
                    return Ok((meeting, None));
                };
                let mut points = [PointAnswer::NotSaid; 8];
                for (answer, point) in points.iter_mut().zip(Point::ALL) {
                    *answer = sql::code(row, point.code(), PointAnswer::from_code)?;
                }
                Ok((meeting, Some((who, points))))
            },
        )?;
        let mut meetings: Vec<MeetingTally> = Vec::new();
        for (meeting, sheet) in rows {
            if meetings
                .last()
                .is_none_or(|last| last.meeting != meeting.meeting)
            {
                meetings.push(meeting);
            }
            if let (Some(meeting), Some((who, points))) = (meetings.last_mut(), sheet) {
                match who {
                    Who::Representative => meeting.representatives.count(&points),
                    Who::Staff => meeting.staff.count(&points),
                }
            }
        }
        Ok(meetings)
    }

    /// What people would make better about a meeting, in the order of the alphabet, which tells nothing of who wrote it. Nothing
    /// where there are fewer than five sheets.
    pub fn better(store: &impl Read, tally: &MeetingTally) -> Result<Vec<String>, StoreError> {
        if tally.sheets() < super::LEAST {
            return Ok(Vec::new());
        }
        store.list(
            "SELECT better FROM power_check WHERE meeting = ?1 AND archived_at IS NULL AND better <> ''
              ORDER BY better COLLATE NOCASE",
            [tally.meeting],
            |row| row.get("better"),
        )
    }
}
