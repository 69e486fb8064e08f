//! A picture that somebody brings in, made safe to keep: upright, of a sensible size, and without what its camera or its
//! drawing program wrote beside it.

use std::io::Cursor;

use alongside_document::{NotClean, clean_drawing};
use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits,
    codecs::{
        jpeg::JpegEncoder,
        png::{CompressionType, FilterType, PngEncoder},
    },
    imageops,
    metadata::Orientation,
};

use super::{NotAPicture, PictureKind, picture::look_at};

/// The longer side of a photograph that is kept, in points: 300 dots an inch on a page 10 centimetres wide, which is wider than
/// any picture in a paper.
pub const LONGEST_SIDE: u32 = 1200;

/// How much memory unpacking one picture may take, in bytes: [`super::MOST_POINTS`] in colour with their opacity, and a little more.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// How closely a photograph keeps to its original, of 100. Beyond it files grow and nobody sees a difference.
const LIKENESS: u8 = 88;

/// A PNG of more bytes than this is tried as a photograph.
const LARGE: usize = 400 * 1024;

/// A picture that may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CleanPicture {
    /// What it is now: a WebP has become a PNG or a JPEG, which every paper can show.
    pub kind: PictureKind,
    /// Its contents, written anew.
    pub bytes: Vec<u8>,
}

/// Takes a picture in. A photograph is turned upright as its camera says, made no larger than [`LONGEST_SIDE`], and written anew
/// from its points alone, so that place, time and owner are gone; a drawing is written anew from its lines.
///
/// # Errors
/// Why it is not taken. A file that would unpack to more than a small PC holds is refused by its header.
pub fn take_in(bytes: &[u8]) -> Result<CleanPicture, NotAPicture> {
    let format = match look_at(bytes)? {
        PictureKind::Svg => return drawing(bytes),
        PictureKind::Png => ImageFormat::Png,
        PictureKind::Jpeg => ImageFormat::Jpeg,
        PictureKind::WebP => ImageFormat::WebP,
        PictureKind::Pdf => return Err(NotAPicture::SomethingElse),
    };
    let picture = upright(bytes, format)?;
    let longer = picture.width().max(picture.height());
    let picture = if longer > LONGEST_SIDE {
        picture.resize(LONGEST_SIDE, LONGEST_SIDE, imageops::FilterType::Triangle)
    } else {
        picture
    };
    written(picture, format).ok_or(NotAPicture::Damaged)
}

fn drawing(bytes: &[u8]) -> Result<CleanPicture, NotAPicture> {
    let text = std::str::from_utf8(bytes).map_err(|_| NotAPicture::Damaged)?;
    let clean = clean_drawing(text.trim_start_matches('\u{feff}')).map_err(|why| match why {
        NotClean::Damaged => NotAPicture::Damaged,
        NotClean::Active => NotAPicture::Active,
        NotClean::TooComplex => NotAPicture::TooComplex,
        NotClean::NotLines => NotAPicture::NotLines,
    })?;
    Ok(CleanPicture {
        kind: PictureKind::Svg,
        bytes: clean.into_bytes(),
    })
}

fn upright(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, NotAPicture> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| fault(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > super::MOST_POINTS {
        return Err(NotAPicture::TooLarge);
    }
    // A camera that wrote nonsense is no reason to refuse its picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| fault(&error))?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn fault(error: &image::ImageError) -> NotAPicture {
    match error {
        image::ImageError::Limits(_) => NotAPicture::TooLarge,
        _ => NotAPicture::Damaged,
    }
}

/// As PNG where it was one or where something shines through, else as JPEG.
fn written(picture: DynamicImage, format: ImageFormat) -> Option<CleanPicture> {
    if picture.color().has_alpha() {
        let clear = picture.to_rgba8();
        if clear.pixels().any(|point| point.0[3] < 255) {
            return png(
                &clear,
                clear.width(),
                clear.height(),
                ExtendedColorType::Rgba8,
            );
        }
    }
    let (width, height) = (picture.width(), picture.height());
    let (points, colour) = if picture.color().has_color() {
        (picture.into_rgb8().into_raw(), ExtendedColorType::Rgb8)
    } else {
        (picture.into_luma8().into_raw(), ExtendedColorType::L8)
    };
    if format != ImageFormat::Png {
        return jpeg(&points, width, height, colour);
    }
    let lossless = png(&points, width, height, colour)?;
    if lossless.bytes.len() <= LARGE {
        return Some(lossless);
    }
    let photograph = jpeg(&points, width, height, colour)?;
    Some(if photograph.bytes.len() < lossless.bytes.len() {
        photograph
    } else {
        lossless
    })
}

fn png(points: &[u8], width: u32, height: u32, colour: ExtendedColorType) -> Option<CleanPicture> {
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive)
        .write_image(points, width, height, colour)
        .ok()?;
    let kind = PictureKind::Png;
    Some(CleanPicture { kind, bytes })
}

fn jpeg(points: &[u8], width: u32, height: u32, colour: ExtendedColorType) -> Option<CleanPicture> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, LIKENESS)
        .write_image(points, width, height, colour)
        .ok()?;
    let kind = PictureKind::Jpeg;
    Some(CleanPicture { kind, bytes })
}

#[cfg(test)]
mod tests;
