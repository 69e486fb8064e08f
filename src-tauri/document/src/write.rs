//! One document in one format.

use crate::{
    braille,
    check::Flaw,
    edition::Edition,
    epub,
    format::{CLEAR_PRINT_POINTS, Format, LARGE_PRINT_POINTS},
    html,
    layout::{self, PictureSize, Place},
    model::{Block, Document, PictureUse},
    pdf::{self, Description},
    plain_text,
    press::Press,
    reading::Reading,
    refused::Refused,
    speech,
    word::{self, Look},
};
use std::collections::HashMap;

/// Writes a document in a format, or in an edition: a format with a typeface of one's own choice.
///
/// A PDF has passed `page_validation` for PDF/UA-1 and PDF/A-2a when it is returned. The same document, format and press give the
/// same bytes.
///
/// # Errors
/// [`Refused`] says why nothing is handed out.
pub fn write(
    document: &Document,
    edition: impl Into<Edition>,
    press: &Press,
) -> Result<Vec<u8>, Refused> {
    let edition = edition.into();
    let bytes = write_unvalidated(document, edition, press)?;
    if edition.format.has_pages() {
        pdf::validate(&bytes)?;
    }
    Ok(bytes)
}

/// [`write()`] without the last look: nothing this returns may be handed to anybody.
fn write_unvalidated(
    document: &Document,
    edition: Edition,
    press: &Press,
) -> Result<Vec<u8>, Refused> {
    let format = edition.format;
    let mut flaws = Vec::new();
    match format {
        Format::Word {
            points: CLEAR_PRINT_POINTS,
        } => {}
        Format::LargePrint { points } | Format::Word { points }
            if !LARGE_PRINT_POINTS.contains(&points) =>
        {
            flaws.push(Flaw::PointSize { points });
        }
        _ => {}
    }
    let library = press.pictures.as_ref();
    let reading = match Reading::of(document, library, format.shown()) {
        Ok(reading) if flaws.is_empty() => reading,
        Ok(_) => return Err(Refused::Flawed(flaws)),
        Err(more) => {
            flaws.extend(more);
            return Err(Refused::Flawed(flaws));
        }
    };
    match format {
        Format::PlainText => return Ok(plain_text::write(&reading).into_bytes()),
        Format::Braille => {
            let text = braille::write(&reading, edition.grade, &press.braille)?;
            return Ok(text.into_bytes());
        }
        Format::Speech => return Ok(speech::write(&reading).into_bytes()),
        _ => {}
    }
    let sizes = compile_pictures(&reading, press)?;
    if format == Format::Html {
        return Ok(html::write(&reading, library).into_bytes());
    }
    if format == Format::Epub {
        return epub::write(&reading, library).map_err(Refused::Unfinished);
    }
    let size = |picture: &str| sizes.get(picture).copied().unwrap_or(NO_SIZE);
    if let Format::Word { points } = format {
        let look = Look {
            points,
            typeface: edition.typeface,
        };
        let pictures = word::Pictures {
            raster: &|name| press.raster(name, reading.language, size(name)),
        };
        let typeface = edition.typeface.map(|it| press.packed_typeface(it));
        let written = typeface
            .transpose()
            .and_then(|typeface| word::write(&reading, look, &pictures, typeface));
        return written.map_err(Refused::Unfinished);
    }
    let drawing = press
        .with_typesetter(|setter| layout::lay_out(&reading, edition, setter, &size))
        .map_err(Refused::Flawed)?;
    let about = Description {
        title: &reading.title,
        author: &reading.publisher,
        language: reading.language.code(),
        made_on: reading.made_on,
    };
    pdf::write(&drawing, &about, &press.foundry).map_err(Refused::Unfinished)
}

/// How many pages a document fills as easy words.
///
/// # Errors
/// [`Refused`] says why it would not be handed out at all.
pub fn easy_pages(document: &Document, press: &Press) -> Result<usize, Refused> {
    let library = press.pictures.as_ref();
    let shown = Format::EasyRead.shown();
    let reading = Reading::of(document, library, shown).map_err(Refused::Flawed)?;
    let sizes = compile_pictures(&reading, press)?;
    let size = |picture: &str| sizes.get(picture).copied().unwrap_or(NO_SIZE);
    let drawing = press
        .with_typesetter(|setter| layout::lay_out(&reading, Format::EasyRead.into(), setter, &size))
        .map_err(Refused::Flawed)?;
    Ok(drawing.pages.len())
}

/// Never used: a picture without a size has made the document refused before.
const NO_SIZE: PictureSize = PictureSize {
    width: 1.0,
    height: 1.0,
    drawn: Place {
        x: 0.0,
        y: 0.0,
        width: 1.0,
        height: 1.0,
    },
};

/// Compiles every picture of a reading and returns their sizes by name.
fn compile_pictures<'a>(
    reading: &'a Reading,
    press: &Press,
) -> Result<HashMap<&'a str, PictureSize>, Refused> {
    let mut sizes = HashMap::new();
    let mut flaws = Vec::new();
    for it in pictures(reading) {
        let name = it.picture.as_str();
        if sizes.contains_key(name) {
            continue;
        }
        let source = || Some(press.pictures.find(name, reading.language)?.artwork);
        let size = press.foundry.compile(name, source);
        if size.is_none() {
            flaws.push(Flaw::BrokenPicture {
                picture: name.to_string(),
            });
        }
        sizes.insert(name, size.unwrap_or(NO_SIZE));
    }
    if flaws.is_empty() {
        Ok(sizes)
    } else {
        Err(Refused::Flawed(flaws))
    }
}

fn pictures(reading: &Reading) -> impl Iterator<Item = &PictureUse> {
    let of_blocks = reading.blocks.iter().filter_map(|block| match block {
        Block::Statement(it) => it.picture.as_ref(),
        Block::Picture(it) => Some(&it.picture),
        _ => None,
    });
    reading.logo.iter().chain(of_blocks)
}
