//! Writes a drawing as a tagged PDF that keeps PDF/UA-1 and PDF/A-2a.
//!
//! printpdf draws the pages and embeds the fonts; what it cannot say (structure, links, outline, metadata, colour) is added to the
//! lopdf document it hands out. Its own conformance settings are only labels and are not used.

mod content;
mod face;
#[cfg(test)]
pub(crate) mod heard;
mod icc;
mod metadata;
mod object;
mod outline;
mod picture;
mod scan;
mod structure;
mod validation;

pub use picture::{NotClean, clean_drawing};
pub use scan::{CleanScan, MOST_SCANNED_PAGES, NotAScan, clean_scan, scanned_pages};
pub use validation::validate;

use crate::{
    layout::{ArtworkId, Drawing, PictureSize, frame_svg, seal_svg},
    model::Artwork,
    press::{Fonts, UnusableFont},
};
use alongside_drawing::PACKING;
use face::Face;
use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Document, Object, ObjectId, SaveOptions, StringFormat, dictionary};
use picture::Compiled;
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, RwLock},
};

/// A document of more pages than this opens with its outline beside it.
const LONG: usize = 4;

/// Fonts read and pictures compiled, once for all documents.
pub(crate) struct Foundry {
    faces: Vec<Face>,
    /// Nothing for an artwork that cannot be drawn.
    artworks: RwLock<HashMap<ArtworkId, Option<Arc<Compiled>>>>,
}

/// Whether an artwork compiles.
pub(crate) fn can_be_drawn(artwork: &Artwork) -> bool {
    picture::compile(artwork).is_some()
}

/// What a file says of itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Description<'a> {
    pub title: &'a str,
    pub author: &'a str,
    pub language: &'a str,
    pub made_on: chrono::NaiveDate,
}

impl Foundry {
    pub(crate) fn new(fonts: &Fonts) -> Result<Self, UnusableFont> {
        let faces = fonts.faces().enumerate();
        Ok(Self {
            faces: faces
                .map(|(face, bytes)| Face::read(face, bytes))
                .collect::<Result<_, _>>()?,
            artworks: RwLock::default(),
        })
    }

    /// Compiles a library's picture unless that is done; `source` is asked only then. Its size, or nothing when it cannot be
    /// drawn.
    pub(crate) fn compile(
        &self,
        picture: &str,
        source: impl FnOnce() -> Option<Artwork>,
    ) -> Option<PictureSize> {
        let id = ArtworkId::Library(picture.into());
        let known = self.artworks().get(&id).cloned();
        let compiled = known.unwrap_or_else(|| self.keep(id, picture::compile(&source()?)))?;
        Some(compiled.size)
    }

    /// A compiled artwork; ornaments are compiled when first asked for.
    fn compiled(&self, id: &ArtworkId) -> Option<Arc<Compiled>> {
        if let Some(known) = self.artworks().get(id) {
            return known.clone();
        }
        let svg = match id {
            ArtworkId::Library(_) => return None,
            ArtworkId::CertificateFrame => frame_svg(),
            ArtworkId::CertificateSeal => seal_svg(),
        };
        self.keep(id.clone(), picture::compile(&Artwork::svg(svg)))
    }

    fn artworks(
        &self,
    ) -> std::sync::RwLockReadGuard<'_, HashMap<ArtworkId, Option<Arc<Compiled>>>> {
        self.artworks.read().unwrap_or_else(|e| e.into_inner())
    }

    fn keep(&self, id: ArtworkId, compiled: Option<Compiled>) -> Option<Arc<Compiled>> {
        let compiled = compiled.map(Arc::new);
        let mut artworks = self.artworks.write().unwrap_or_else(|e| e.into_inner());
        artworks.insert(id, compiled.clone());
        compiled
    }
}

/// Writes a drawing as a file.
///
/// # Errors
/// In words for developers: a font that cannot be cut, a part that does not fit together.
pub(crate) fn write(
    drawing: &Drawing,
    about: &Description<'_>,
    foundry: &Foundry,
) -> Result<Vec<u8>, String> {
    let (mut document, places) = content::write(drawing, about.title, foundry)?;
    complete(&mut document, drawing, about, &places, foundry).map_err(|e| e.to_string())?;
    save(&mut document)
}

/// Saves a document so that no stream ends in a carriage return.
///
/// "endstream" stands on a line of its own, so a last byte of `\r` would read as part of that line's beginning (PDF/A-2, 6.1.7.1).
/// About one packed stream in 256 ends so: streams are given a byte that unpacking passes over, and those that lopdf packs while
/// saving are changed by an object that nothing refers to.
fn save(document: &mut Document) -> Result<Vec<u8>, String> {
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.content.ends_with(b"\r")
            && stream.dict.has(b"Filter")
        {
            let mut content = std::mem::take(&mut stream.content);
            content.push(0);
            stream.set_content(content);
        }
    }
    let mut bytes = Vec::new();
    for _ in 0..8 {
        bytes.clear();
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .max_objects_per_stream(2000)
            .compression_level(PACKING)
            .build();
        document
            .save_with_options(&mut bytes, options)
            .map_err(|e| e.to_string())?;
        let end = b"\r\nendstream";
        if !bytes.windows(end.len()).any(|window| window == end) {
            break;
        }
        document.add_object(Object::Null);
    }
    Ok(bytes)
}

fn complete(
    document: &mut Document,
    drawing: &Drawing,
    about: &Description<'_>,
    places: &content::Places,
    foundry: &Foundry,
) -> Result<(), lopdf::Error> {
    let pages: Vec<ObjectId> = document.page_iter().collect();
    for (index, (page, id)) in drawing.pages.iter().zip(&pages).enumerate() {
        let transparent = page.marks.iter().any(|mark| match mark {
            crate::layout::Mark::Picture { artwork, .. } => foundry
                .compiled(artwork)
                .is_some_and(|compiled| compiled.transparent),
            _ => false,
        });
        complete_page(document, *id, index, (page.width, page.height), transparent)?;
    }
    let structure = structure::write(document, drawing, &pages, places)?;
    let outline = outline::write(document, drawing, &pages);
    let long = pages.len() > LONG;
    metadata::write(document, about, structure, outline, long)?;
    pack(document)?;
    identify(document, about);
    Ok(())
}

fn complete_page(
    document: &mut Document,
    id: ObjectId,
    index: usize,
    (width, height): (f32, f32),
    transparent: bool,
) -> Result<(), lopdf::Error> {
    let page = document.get_object_mut(id)?.as_dict_mut()?;
    for key in [&b"TrimBox"[..], b"CropBox"] {
        page.remove(key);
    }
    page.set(
        "MediaBox",
        vec![
            0.into(),
            0.into(),
            object::real(width),
            object::real(height),
        ],
    );
    if transparent {
        let group =
            dictionary! { "S" => object::name("Transparency"), "CS" => object::name("DeviceRGB") };
        page.set("Group", group);
    }
    page.set("StructParents", object::integer(index));
    // PDF/UA-1, 7.18.3: the tab key follows the structure
    page.set("Tabs", object::name("S"));
    let content = page.get(b"Contents")?.as_reference()?;
    let stream = document.get_object_mut(content)?.as_stream_mut()?;
    let shorter = joined_strings(&stream.content);
    stream.set_content(shorter);
    Ok(())
}

/// Packs every stream that is not packed yet. One packer serves all: each has a large table of its own, which costs more to set up
/// than a short stream costs to pack.
fn pack(document: &mut Document) -> Result<(), lopdf::Error> {
    let mut packer = Compress::new(Compression::new(PACKING), true);
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        packer.reset();
        let mut packed = Vec::with_capacity(stream.content.len() / 2 + 64);
        loop {
            let done = usize::try_from(packer.total_in()).unwrap_or(usize::MAX);
            let rest = stream.content.get(done..).unwrap_or_default();
            match packer.compress_vec(rest, &mut packed, FlushCompress::Finish) {
                Ok(Status::StreamEnd) => break,
                Ok(_) => packed.reserve(packed.capacity()),
                Err(error) => return Err(std::io::Error::other(error).into()),
            }
        }
        stream.dict.set("Filter", object::name("FlateDecode"));
        stream.set_content(packed);
    }
    Ok(())
}

/// The file's identity comes from its content, so that the same document gives the same bytes.
fn identify(document: &mut Document, about: &Description<'_>) {
    let mut hash = DefaultHasher::new();
    (about.title, about.author, about.language, about.made_on).hash(&mut hash);
    for object in document.objects.values() {
        if let Object::Stream(stream) = object {
            stream.content.hash(&mut hash);
        }
    }
    let first = hash.finish();
    first.hash(&mut hash);
    let id = [first.to_be_bytes(), hash.finish().to_be_bytes()].concat();
    let id = Object::String(id, StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
}

/// printpdf writes every glyph as a string of its own; `<0001><0002>` in an array means the same as `<00010002>`.
fn joined_strings(content: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(content.len());
    let mut at = 0;
    while at < content.len() {
        let seam = content[at..].starts_with(b"><")
            && content.get(at + 2) != Some(&b'<')
            && content.get(at.wrapping_sub(1)) != Some(&b'>');
        if seam {
            at += 2;
        } else {
            out.push(content[at]);
            at += 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::joined_strings;

    #[test]
    fn strings_are_joined_and_dictionaries_left_alone() {
        assert_eq!(
            joined_strings(b"[<0001><0002>-3<0004>]TJ"),
            b"[<00010002>-3<0004>]TJ"
        );
        let dictionary = b"/P <</MCID 0>><</A 1>>BDC";
        assert_eq!(joined_strings(dictionary), dictionary);
    }
}
