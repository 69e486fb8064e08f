//! Fonts: what of a font file is needed again and again, and the part of it that a document embeds.

use crate::press::{FontBytes, UnusableFont};
use printpdf::{ParsedFont, PdfFont};
use std::collections::{BTreeSet, HashMap};

/// A font file, read once.
pub(crate) struct Face {
    bytes: FontBytes,
    /// Advance of each glyph in thousandths of the size, cut to whole numbers as printpdf writes them.
    advances: Vec<i16>,
    name: String,
}

/// The part of a face that one document uses.
pub(super) struct EmbeddedFace {
    pub font: PdfFont,
    /// From the glyph in the face to the code in the page.
    pub codes: HashMap<u16, u16>,
}

impl Face {
    /// Reads the tables `head`, `hhea`, `hmtx` and `name` (OpenType 1.9).
    ///
    /// # Errors
    /// When one is missing or cut short.
    pub(super) fn read(face: usize, bytes: &FontBytes) -> Result<Self, UnusableFont> {
        let read = || {
            let file = Tables(bytes);
            let units = i32::from(be16(file.table(b"head")?, 18)?);
            let metrics = usize::from(be16(file.table(b"hhea")?, 34)?);
            let glyphs = usize::from(be16(file.table(b"maxp")?, 4)?);
            let widths = file.table(b"hmtx")?;
            let advance = |glyph: usize| {
                let at = glyph.min(metrics.checked_sub(1)?) * 4;
                let width = i32::from(be16(widths, at)?);
                i16::try_from(width * 1000 / units.max(1)).ok()
            };
            let advances = (0..glyphs).map(advance).collect::<Option<Vec<_>>>()?;
            Some((advances, file.postscript_name()))
        };
        let (advances, name) = read().ok_or_else(|| UnusableFont {
            face,
            reason: "a table is missing or cut short".into(),
        })?;
        Ok(Self {
            bytes: bytes.clone(),
            advances,
            name: name.unwrap_or_else(|| format!("Face{face}")),
        })
    }

    /// The advance that the file will say a glyph has, in thousandths of the size.
    pub(super) fn advance(&self, glyph: u16) -> f32 {
        f32::from(self.advances.get(usize::from(glyph)).copied().unwrap_or(0))
    }

    /// The part with these glyphs alone.
    ///
    /// # Errors
    /// When the font cannot be cut: in words for developers.
    pub(super) fn embed(&self, index: usize, used: &BTreeSet<u16>) -> Result<EmbeddedFace, String> {
        let list: Vec<u16> = used.iter().copied().collect();
        let map = subsetter::GlyphRemapper::new_from_glyphs_sorted(&list);
        let bytes = subsetter::subset(&self.bytes, 0, &map)
            .map_err(|e| format!("font {}: {e}", self.name))?;
        let mut parsed = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
            .ok_or_else(|| format!("font {}: the part cannot be read", self.name))?;
        // ISO 32000-1, 9.6.4: six capitals and a plus sign mark a part of a font
        let letter = char::from(b'A' + u8::try_from(index % 26).unwrap_or(0));
        parsed.font_name = Some(format!("ALONG{letter}+{}", self.name));
        let codes = list
            .iter()
            .filter_map(|glyph| Some((*glyph, map.get(*glyph)?)))
            .collect();
        Ok(EmbeddedFace {
            font: PdfFont::new(parsed),
            codes,
        })
    }
}

struct Tables<'a>(&'a [u8]);

impl<'a> Tables<'a> {
    fn table(&self, tag: &[u8; 4]) -> Option<&'a [u8]> {
        let count = usize::from(be16(self.0, 4)?);
        let records = self.0.get(12..)?.chunks_exact(16).take(count);
        let record = records.into_iter().find(|it| it.starts_with(tag))?;
        let start = usize::try_from(be32(record, 8)?).ok()?;
        let length = usize::try_from(be32(record, 12)?).ok()?;
        self.0.get(start..start.checked_add(length)?)
    }

    /// Name 6 in the form that Windows reads; only the characters that a PDF name may hold bare.
    fn postscript_name(&self) -> Option<String> {
        let table = self.table(b"name")?;
        let strings = table.get(usize::from(be16(table, 4)?)..)?;
        let records = table
            .get(6..)?
            .chunks_exact(12)
            .take(usize::from(be16(table, 2)?));
        let mut windows = records.filter(|it| be16(it, 0) == Some(3) && be16(it, 6) == Some(6));
        let record = windows.next()?;
        let start = usize::from(be16(record, 10)?);
        let end = start + usize::from(be16(record, 8)?);
        let units = strings.get(start..end)?.chunks_exact(2);
        let letters = units.filter_map(|unit| char::from_u32(u32::from(be16(unit, 0)?)));
        let name: String = letters
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect();
        (!name.is_empty()).then_some(name)
    }
}

fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
