//! From a reading to marks on pages, for the formats that have pages.

mod binding;
mod block;
mod certificate;
mod contents;
mod drawing;
mod flow;
mod foot;
mod label;
mod measure;
mod paper;
mod poster;
mod statement;
mod table;
mod typesetter;
mod weave;

pub(crate) use binding::BOUND_SPACE;
pub(crate) use drawing::{
    ArtworkId, Bookmark, Child, Colour, Drawing, Furniture, GlyphRun, LeafId, Mark, Node, NodeId,
    Page, PictureSize, Place, Tag,
};
pub(crate) use label::labels;
pub(crate) use table::row_item;
pub(crate) use typesetter::Typesetter;
pub(crate) use weave::{frame_svg, seal_svg};

use crate::{check::Flaw, edition::Edition, format::Format, reading::Reading};
use alongside_locales::Words;
use measure::Measure;

/// Sizes by name, of pictures that are known to be there.
pub(crate) type Sizes<'a> = &'a dyn Fn(&str) -> PictureSize;

/// Lays a reading out for a format with pages, in the typeface that was chosen.
///
/// # Errors
/// [`Flaw::UnknownCharacter`] for each character that no font has.
pub(crate) fn lay_out(
    reading: &Reading,
    edition: Edition,
    setter: &mut Typesetter,
    sizes: Sizes<'_>,
) -> Result<Drawing, Vec<Flaw>> {
    let words = Words::new(reading.language);
    let measure = Measure::of(edition);
    let large = matches!(edition.format, Format::LargePrint { .. });
    let drawing = match &reading.certificate {
        None if !large && let Some(it) = &reading.poster => {
            poster::poster(reading, it, measure, setter, &words, sizes)
        }
        None => paper::paper(reading, &measure, setter, &words, sizes),
        Some(it) if large => certificate::flowing(reading, it, measure, setter, &words, sizes),
        Some(it) => certificate::designed(reading, it, measure, setter, &words, sizes),
    };
    let missing = setter.take_missing();
    if missing.is_empty() {
        return Ok(drawing);
    }
    let flaws = missing.into_iter();
    Err(flaws
        .map(|character| Flaw::UnknownCharacter { character })
        .collect())
}
