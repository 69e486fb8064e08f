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
        if let Some(known) = Self::known(change, bytes)? {
            return Ok(known);
        }
        let hash = hash(bytes);
        let id = AttachmentId::new(change.now());
        change.add(
            id,
            &[("hash", &hash), ("kind", &kind.code()), ("bytes", &bytes)],
        )?;
        Ok(id)
    }

    /// The file with these contents, if it is kept already.
    pub fn known(store: &impl Read, bytes: &[u8]) -> Result<Option<AttachmentId>, StoreError> {
        store.find(
            "SELECT id FROM attachment WHERE hash = ?1",
            [hash(bytes)],
            |row| row.get("id"),
        )
    }

    /// The file with this id. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: AttachmentId) -> Result<Attachment, StoreError> {
        store.one(id, read)
    }
}

fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Attachment> {
    Ok(Attachment {
        id: row.get("id")?,
        kind: sql::code(row, "kind", PictureKind::from_code)?,
        bytes: row.get("bytes")?,
    })
}
