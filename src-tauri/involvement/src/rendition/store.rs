//! Papers in one format in the store.

use std::path::Path;

use rusqlite::{Row, params};
use sha2::{Digest, Sha256};

use super::{
    LARGEST_RENDITION, Rendition, RenditionFacts, RenditionFile, RenditionFileId, RenditionId,
};
use crate::meeting::MeetingId;
use crate::meeting_paper::MeetingPaperId;
use crate::representative::PaperFormat;
use crate::store::{Change, Fields, Read, StoreError, sql};

/// The renditions for a meeting, of the newest words.
pub(crate) const OF_MEETING: &str = "SELECT rendition.* FROM rendition JOIN meeting_paper ON meeting_paper.id = rendition.meeting_paper
              WHERE meeting_paper.meeting = ?1 AND rendition.number = meeting_paper.number";

impl Rendition {
    /// A paper in one format; nothing is known of it, where nothing is kept.
    pub fn of(
        store: &impl Read,
        paper: MeetingPaperId,
        number: u32,
        format: PaperFormat,
    ) -> Result<Self, StoreError> {
        let kept = store.find(
            "SELECT * FROM rendition WHERE meeting_paper = ?1 AND number = ?2 AND format = ?3",
            params![paper, number, format.code()],
            read,
        )?;
        Ok(kept.unwrap_or(Self {
            id: None,
            version: 0,
            paper,
            number,
            format,
            facts: RenditionFacts::default(),
            file: None,
        }))
    }

    /// What is known of the papers of a meeting, each at the number it has now.
    pub fn of_meeting(store: &impl Read, meeting: MeetingId) -> Result<Vec<Self>, StoreError> {
        store.list(OF_MEETING, [meeting], read)
    }

    /// Keeps what is known of it. The change is about the paper.
    pub fn keep(&self, change: &Change<'_>, facts: &RenditionFacts) -> Result<(), StoreError> {
        facts.fields(|fields| self.set(change, fields))
    }

    /// Attaches a file, which was there on the day of the change if nobody said anything else.
    pub fn attach(
        &self,
        change: &Change<'_>,
        ending: &str,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        let file = RenditionFile::keep(change, ending, bytes)?;
        let made_on = self.facts.made_on.unwrap_or(change.now().date_naive());
        let facts = RenditionFacts {
            made_on: Some(made_on),
            ..self.facts.clone()
        };
        facts.fields(|fields| {
            let mut fields = fields.to_vec();
            fields.push(("file", &file));
            self.set(change, &fields)
        })
    }

    fn set(&self, change: &Change<'_>, fields: Fields<'_>) -> Result<(), StoreError> {
        change.about(self.paper.subject());
        match self.id {
            Some(id) => change.save(id, self.version, fields),
            None => {
                let format = self.format.code();
                let mut fields = fields.to_vec();
                fields.push(("meeting_paper", &self.paper));
                fields.push(("number", &self.number));
                fields.push(("format", &format));
                change.add(RenditionId::new(change.now()), &fields)
            }
        }
    }
}

impl RenditionFile {
    /// Keeps a file; one with the same contents is kept once.
    fn keep(
        change: &Change<'_>,
        ending: &str,
        bytes: &[u8],
    ) -> Result<RenditionFileId, StoreError> {
        let digest = Sha256::digest(bytes);
        let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let known = change.find(
            "SELECT id FROM rendition_file WHERE hash = ?1",
            [&hash],
            |row| row.get("id"),
        )?;
        if let Some(known) = known {
            return Ok(known);
        }
        let id = RenditionFileId::new(change.now());
        change.add(
            id,
            &[("hash", &hash), ("ending", &ending), ("bytes", &bytes)],
        )?;
        Ok(id)
    }

    /// The file with this id. Fails with [`StoreError::Gone`] if it has vanished.
    pub fn find(store: &impl Read, id: RenditionFileId) -> Result<Self, StoreError> {
        store.one(id, |row| {
            Ok(Self {
                ending: row.get("ending")?,
                bytes: row.get("bytes")?,
            })
        })
    }

    /// Reads a file that a person has chosen: the ending of its name, and its contents. `None` where it is too large, has
    /// nothing in it, or cannot be read.
    pub fn read(path: &Path) -> Option<(String, Vec<u8>)> {
        let length = std::fs::metadata(path)
            .ok()
            .filter(|it| it.is_file())?
            .len();
        if length == 0 || length > LARGEST_RENDITION {
            return None;
        }
        let ending = path
            .extension()
            .map(|it| it.to_string_lossy().to_lowercase())
            .filter(|it| it.len() <= 5 && it.chars().all(|c| c.is_ascii_alphanumeric()))
            .unwrap_or_else(|| "bin".to_string());
        Some((ending, std::fs::read(path).ok()?))
    }
}

impl RenditionFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let text = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
        write(&[
            ("supplier", &self.supplier),
            ("asked_on", &text(self.asked_on)),
            ("due", &text(self.due)),
            ("made_on", &text(self.made_on)),
            ("link", &self.link),
            ("checked_by", &self.checked_by),
            ("checked_on", &text(self.checked_on)),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Rendition> {
    Ok(Rendition {
        id: Some(row.get("id")?),
        version: row.get("version")?,
        paper: row.get("meeting_paper")?,
        number: row.get("number")?,
        format: sql::code(row, "format", PaperFormat::from_code)?,
        facts: RenditionFacts {
            supplier: row.get("supplier")?,
            asked_on: sql::optional_text(row, "asked_on")?,
            due: sql::optional_text(row, "due")?,
            made_on: sql::optional_text(row, "made_on")?,
            link: row.get("link")?,
            checked_by: row.get("checked_by")?,
            checked_on: sql::optional_text(row, "checked_on")?,
        },
        file: row.get("file")?,
    })
}
