//! Keeping files.

use super::{Attachment, AttachmentId, PictureKind};
use crate::store::{Change, Read, StoreError, sql};
use rusqlite::Row;
use sha2::{Digest, Sha256};

impl Attachment {
    /// Keeps a picture. One with the same contents is kept once: its id comes back.
    pub fn keep(
        change: &Change<'_>,
        kind: PictureKind,
        bytes: &[u8],
    ) -> Result<AttachmentId, StoreError> {
        let hash: String = Sha256::digest(bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let known = change.find(
            "SELECT id FROM attachment WHERE hash = ?1",
            [&hash],
            |row| row.get("id"),
        )?;
        if let Some(known) = known {
            return Ok(known);
        }
        let id = AttachmentId::new(change.now());
        change.add(
            id,
            &[("hash", &hash), ("kind", &kind.code()), ("bytes", &bytes)],
        )?;
        Ok(id)
    }

    /// The file with this id. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: AttachmentId) -> Result<Attachment, StoreError> {
        store.one(id, read)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Attachment> {
    Ok(Attachment {
        id: row.get("id")?,
        kind: sql::code(row, "kind", PictureKind::from_code)?,
        bytes: row.get("bytes")?,
    })
}
