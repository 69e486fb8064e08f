//! Notices in the store: a log.

use rusqlite::Row;

use super::{MeetingNotice, MeetingNoticeId, NoticeAbout, NoticeFacts};
use crate::{
    input::ToldBy,
    meeting::{Meeting, MeetingId},
    representative::RepresentativeId,
    store::{Change, Read, StoreError, sql},
};

/// A notice with the name of whoever was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeLine {
    /// The notice.
    pub notice: MeetingNotice,
    /// Their name.
    pub person: String,
}

/// Who was reached about a meeting.
pub(crate) const OF_MEETING: &str =
    "SELECT meeting_notice.*, representative.name AS person FROM meeting_notice
               JOIN representative ON representative.id = meeting_notice.representative
              WHERE meeting = ?1 ORDER BY told_on DESC, meeting_notice.id DESC";

impl MeetingNotice {
    /// Adds a line to the log. The change is about the meeting.
    pub fn log(&self, change: &Change<'_>) -> Result<(), StoreError> {
        change.about(self.meeting.subject());
        change.add(
            MeetingNoticeId::new(change.now()),
            &[
                ("meeting", &self.meeting),
                ("representative", &self.representative),
                ("about", &self.facts.about.code()),
                ("told_by", &self.facts.by.code()),
                ("told_on", &self.facts.on.to_string()),
                ("note", &self.facts.note),
            ],
        )
    }

    /// Everybody who was reached about a meeting, the last first.
    pub fn of_meeting(
        store: &impl Read,
        meeting: MeetingId,
    ) -> Result<Vec<NoticeLine>, StoreError> {
        store.list(OF_MEETING, [meeting], |row| {
            Ok(NoticeLine {
                notice: read(row)?,
                person: row.get("person")?,
            })
        })
    }
}

impl Meeting {
    /// Everybody of a cancelled meeting who has not heard that it is cancelled, by name; nobody where it takes place.
    pub fn to_be_told(
        &self,
        store: &impl Read,
    ) -> Result<Vec<(RepresentativeId, String)>, StoreError> {
        if self.cancelled.is_none() {
            return Ok(Vec::new());
        }
        let told: Vec<RepresentativeId> = store.list(
            "SELECT representative FROM meeting_notice WHERE meeting = ?1 AND about = 'cancelled'",
            [self.id],
            |row| row.get("representative"),
        )?;
        let mut people = self.people(store)?;
        people.retain(|(id, _)| !told.contains(id));
        Ok(people)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<MeetingNotice> {
    Ok(MeetingNotice {
        meeting: row.get("meeting")?,
        representative: row.get("representative")?,
        facts: NoticeFacts {
            about: sql::code(row, "about", NoticeAbout::from_code)?,
            by: sql::code(row, "told_by", ToldBy::from_code)?,
            on: sql::text(row, "told_on")?,
            note: row.get("note")?,
        },
    })
}
