//! Papers and people in the store.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{Agreement, Answer, PackItem, PackItemId, PaperSent, PaperSentId};
use crate::meeting::MeetingId;
use crate::meeting_paper::MeetingPaperId;
use crate::representative::{Delivery, PaperFormat, RepresentativeId};
use crate::store::{Change, Fields, Read, StoreError, sql};

/// What was sent for a meeting.
pub(crate) const SENT_OF_MEETING: &str = "SELECT paper_sent.*, meeting_paper.title, representative.name AS person FROM meeting_paper
               JOIN paper_sent ON paper_sent.meeting_paper = meeting_paper.id JOIN representative ON representative.id = representative
              WHERE meeting_paper.meeting = ?1 ORDER BY sent_on DESC, paper_sent.id DESC";

/// Which numbers of which papers were sent to whom for a meeting, in no order.
pub(crate) const NUMBERS_OF_MEETING: &str = "SELECT meeting_paper, representative, paper_sent.number, sent_on
               FROM paper_sent JOIN meeting_paper ON meeting_paper.id = paper_sent.meeting_paper WHERE meeting_paper.meeting = ?1";

/// The newest number of each paper that was sent to each person, and when it was sent last.
pub type Newest = HashMap<(MeetingPaperId, RepresentativeId), (u32, NaiveDate)>;

/// One line of the log of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentLine {
    /// What was sent.
    pub sent: PaperSent,
    /// What the paper is called.
    pub title: String,
    /// The person's name.
    pub person: String,
}

impl PackItem {
    /// What is known of a paper and a person; nothing, where nothing is kept.
    pub fn of(
        store: &impl Read,
        paper: MeetingPaperId,
        representative: RepresentativeId,
    ) -> Result<Self, StoreError> {
        let kept = store.find(
            "SELECT * FROM pack_item WHERE meeting_paper = ?1 AND representative = ?2",
            params![paper, representative],
            read,
        )?;
        Ok(kept.unwrap_or(Self {
            id: None,
            version: 0,
            paper,
            representative,
            wanted: true,
            agreement: None,
            received: None,
        }))
    }

    /// What is known of every paper of a meeting.
    pub fn of_meeting(store: &impl Read, meeting: MeetingId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT pack_item.* FROM pack_item JOIN meeting_paper ON meeting_paper.id = pack_item.meeting_paper
              WHERE meeting_paper.meeting = ?1",
            [meeting],
            read,
        )
    }

    /// Says whether the person wants this paper.
    pub fn set_wanted(&self, change: &Change<'_>, wanted: bool) -> Result<(), StoreError> {
        self.set(change, &[("wanted", &wanted)])
    }

    /// Keeps what the person said about a late paper.
    pub fn agree(&self, change: &Change<'_>, agreement: &Agreement) -> Result<(), StoreError> {
        self.set(
            change,
            &[
                ("agreed", &agreement.answer.code()),
                ("agreed_on", &agreement.on.to_string()),
                ("agreed_how", &agreement.how),
            ],
        )
    }

    /// Says that this number of the paper has arrived on this day.
    pub fn receive(
        &self,
        change: &Change<'_>,
        number: u32,
        on: NaiveDate,
    ) -> Result<(), StoreError> {
        self.set(
            change,
            &[("received", &number), ("received_on", &on.to_string())],
        )
    }

    /// Every change is about the paper.
    fn set(&self, change: &Change<'_>, fields: Fields<'_>) -> Result<(), StoreError> {
        change.about(self.paper.subject());
        match self.id {
            Some(id) => change.save(id, self.version, fields),
            None => {
                let mut all = fields.to_vec();
                all.push(("meeting_paper", &self.paper));
                all.push(("representative", &self.representative));
                for (column, value) in [
                    ("wanted", &true as &dyn rusqlite::ToSql),
                    ("agreed_how", &"" as _),
                ] {
                    if fields.iter().all(|(known, _)| *known != column) {
                        all.push((column, value));
                    }
                }
                change.add(PackItemId::new(change.now()), &all)
            }
        }
    }
}

impl PaperSent {
    /// Adds a line to the log. The change is about the paper.
    pub fn log(&self, change: &Change<'_>) -> Result<(), StoreError> {
        change.about(self.paper.subject());
        change.add(
            PaperSentId::new(change.now()),
            &[
                ("meeting_paper", &self.paper),
                ("representative", &self.representative),
                ("number", &self.number),
                ("format", &self.format.code()),
                ("delivery", &self.delivery.code()),
                ("sent_to", &self.to),
                ("sent_on", &self.on.to_string()),
            ],
        )
    }

    /// Everything that was sent for a meeting, the last first.
    pub fn of_meeting(store: &impl Read, meeting: MeetingId) -> Result<Vec<SentLine>, StoreError> {
        store.list(SENT_OF_MEETING, [meeting], |row| {
            Ok(SentLine {
                sent: read_sent(row)?,
                title: row.get("title")?,
                person: row.get("person")?,
            })
        })
    }

    /// When papers for a meeting were last sent to a person, and in which format.
    pub fn last_to(
        store: &impl Read,
        person: RepresentativeId,
    ) -> Result<Option<(NaiveDate, PaperFormat)>, StoreError> {
        store.find(
            "SELECT sent_on, format FROM paper_sent WHERE representative = ?1 ORDER BY sent_on DESC, id DESC LIMIT 1",
            [person],
            |row| {
                let format = sql::code(row, "format", PaperFormat::from_code)?;
                Ok((sql::text(row, "sent_on")?, format))
            },
        )
    }

    /// The newest number of each paper of a meeting that was sent to each person.
    pub fn newest_of_meeting(store: &impl Read, meeting: MeetingId) -> Result<Newest, StoreError> {
        let mut newest = Newest::new();
        store.list(NUMBERS_OF_MEETING, [meeting], |row| {
            let sent = (row.get(2)?, sql::text(row, "sent_on")?);
            let kept = newest.entry((row.get(0)?, row.get(1)?)).or_insert(sent);
            *kept = sent.max(*kept);
            Ok(())
        })?;
        Ok(newest)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<PackItem> {
    let answer: Option<String> = row.get("agreed")?;
    let agreement = match (
        answer.as_deref().and_then(Answer::from_code),
        sql::optional_text(row, "agreed_on")?,
    ) {
        (Some(answer), Some(on)) => Some(Agreement {
            answer,
            on,
            how: row.get("agreed_how")?,
        }),
        _ => None,
    };
    let number: Option<u32> = row.get("received")?;
    Ok(PackItem {
        id: Some(row.get("id")?),
        version: row.get("version")?,
        paper: row.get("meeting_paper")?,
        representative: row.get("representative")?,
        wanted: row.get("wanted")?,
        agreement,
        received: number.zip(sql::optional_text(row, "received_on")?),
    })
}

fn read_sent(row: &Row<'_>) -> rusqlite::Result<PaperSent> {
    Ok(PaperSent {
        paper: row.get("meeting_paper")?,
        representative: row.get("representative")?,
        number: row.get("number")?,
        format: sql::code(row, "format", PaperFormat::from_code)?,
        delivery: sql::code(row, "delivery", Delivery::from_code)?,
        to: row.get("sent_to")?,
        on: sql::text(row, "sent_on")?,
    })
}
