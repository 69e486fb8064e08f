//! Several files in one, as Word and EPUB ask for it.

use std::io::{Cursor, Write};
use zip::{
    CompressionMethod, DateTime, ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions,
};

/// A file on its way into an archive.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Its path, with slashes.
    pub name: String,
    pub bytes: Vec<u8>,
    /// Whether packing makes it smaller: pictures are packed already, and the first file of an EPUB may not be.
    pub packed: bool,
}

impl Entry {
    /// A text, which is packed.
    pub(crate) fn text(name: impl Into<String>, text: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            bytes: text.into(),
            packed: true,
        }
    }

    /// Bytes that are put in as they are.
    pub(crate) fn stored(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            packed: false,
            ..Self::text(name, bytes)
        }
    }
}

/// The entries as one file, in their order. Their dates say nothing, so the same entries give the same bytes.
///
/// # Errors
/// In words for developers, when they do not fit into one file.
pub(crate) fn archive(entries: &[Entry]) -> Result<Vec<u8>, String> {
    archive_with(entries, None)
}

/// The entries as one file, and after them those of another archive, which are taken over as they are packed.
///
/// # Errors
/// In words for developers, when they do not fit into one file.
pub(crate) fn archive_with(entries: &[Entry], more: Option<&[u8]>) -> Result<Vec<u8>, String> {
    join(entries, more).map_err(|e| e.to_string())
}

fn join(entries: &[Entry], more: Option<&[u8]>) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for entry in entries {
        let method = if entry.packed {
            CompressionMethod::Deflated
        } else {
            CompressionMethod::Stored
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default());
        zip.start_file(entry.name.as_str(), options)?;
        zip.write_all(&entry.bytes)?;
    }
    if let Some(more) = more {
        zip.merge_archive(ZipArchive::new(Cursor::new(more))?)?;
    }
    Ok(zip.finish()?.into_inner())
}
