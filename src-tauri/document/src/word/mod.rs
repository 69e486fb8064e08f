//! A Word document (ISO/IEC 29500, transitional): headings, lists and tables that Word itself knows as such, so that a screen reader
//! finds its way. No text boxes, no floating pictures and no tables for layout: each of them is passed over or read out of order.

mod block;
mod font;
mod package;
mod picture;
mod style;

use crate::{
    archive::{Entry, archive_with},
    edition::Typeface,
    raster::Raster,
    reading::Reading,
};
use block::Body;
pub(crate) use font::packed as packed_typeface;
use std::sync::Arc;

/// How a Word document looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// The size of running text.
    pub points: u8,
    /// Without a choice, Arial: it is on every PC that has Word.
    pub typeface: Option<Typeface>,
}

/// Where pictures come from, ready to be put in.
pub(crate) struct Pictures<'a> {
    pub raster: &'a dyn Fn(&str) -> Option<Arc<Raster>>,
}

/// A typeface that goes along, as [`packed_typeface`] made it.
pub(crate) type PackedTypeface = [u8];

/// The whole file.
///
/// # Errors
/// In words for developers, when the parts do not fit into one file.
pub(crate) fn write(
    reading: &Reading,
    look: Look,
    pictures: &Pictures<'_>,
    typeface: Option<&PackedTypeface>,
) -> Result<Vec<u8>, String> {
    let mut body = Body::new(reading.language, look, pictures);
    body.paper(reading);
    let body = body.finish();
    let mut entries = vec![
        Entry::text("[Content_Types].xml", package::content_types()),
        Entry::text("_rels/.rels", package::roots()),
        Entry::text("docProps/core.xml", package::core(reading)),
        Entry::text("docProps/app.xml", package::app(reading)),
        Entry::text("word/document.xml", body.document),
        Entry::text(
            "word/_rels/document.xml.rels",
            package::relations(&body.relations),
        ),
        Entry::text("word/styles.xml", style::styles(reading.language, look)),
        Entry::text("word/numbering.xml", style::numbering(&body.lists)),
        Entry::text(
            "word/settings.xml",
            package::settings(reading.language, typeface.is_some()),
        ),
        Entry::text("word/fontTable.xml", style::fonts(look, typeface.is_some())),
        Entry::text("word/footer1.xml", block::footer(reading)),
    ];
    if typeface.is_some() {
        let name = "word/_rels/fontTable.xml.rels";
        entries.push(Entry::text(name, font::relations()));
    }
    let files = body.pictures.into_iter();
    entries
        .extend(files.map(|(name, raster)| Entry::stored(format!("word/{name}"), &*raster.bytes)));
    archive_with(&entries, typeface)
}

/// The namespace of a Word document's own elements.
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The namespace in which a part names another.
pub(super) const RELATIONS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A language as Word names it: with the country where people most often mean it.
pub(super) fn language(code: &str) -> &str {
    match code {
        "cy" => "cy-GB",
        "en" => "en-GB",
        "ar" => "ar-SA",
        "ur" => "ur-PK",
        other => other,
    }
}
