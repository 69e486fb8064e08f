//! Photographs and other pictures made of pixels, inside the same kind of form object as drawings.

use crate::remark::bare_jpeg;
use alongside_drawing::{Drawing, Form, Resource, Stream, Value, deflated, name, operator};
use std::{collections::BTreeMap, fmt::Write as _};

/// More than a page needs at 300 dots an inch.
const MOST_PIXELS: u64 = 16_000_000;

/// A PNG file. Colours with their opacity as a mask; 16 bits become 8, palettes become colours.
pub(super) fn png(bytes: &[u8]) -> Option<Drawing> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = (reader.info().width, reader.info().height);
    sound_size(width, height)?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(frame.buffer_size());
    let (colours, has_opacity) = match frame.color_type {
        png::ColorType::Grayscale => (1, false),
        png::ColorType::GrayscaleAlpha => (1, true),
        png::ColorType::Rgb => (3, false),
        png::ColorType::Rgba => (3, true),
        png::ColorType::Indexed => return None,
    };
    let (mut colour, mut opacity) = (Vec::new(), Vec::new());
    for pixel in pixels.chunks_exact(colours + usize::from(has_opacity)) {
        colour.extend_from_slice(&pixel[..colours]);
        opacity.extend(pixel.get(colours));
    }
    let image = |space: &str, pixels: &[u8]| {
        let filter = ("Filter".to_string(), name("FlateDecode"));
        image(width, height, space, [filter], deflated(pixels))
    };
    let mut stream = image(space(colours), &colour);
    let transparent = opacity.iter().any(|it| *it < 255);
    if transparent {
        let mask = Value::Stream(image("DeviceGray", &opacity));
        stream.dict.insert("SMask".into(), mask);
    }
    Some(placed(width, height, stream, transparent))
}

/// A JPEG file, its pixels as they are packed already.
pub(super) fn jpeg(bytes: &[u8]) -> Option<Drawing> {
    let (bare, frame) = bare_jpeg(bytes)?;
    sound_size(frame.width, frame.height)?;
    let space = match frame.components {
        1 => space(1),
        3 => space(3),
        // four are inks, whose meaning differs from printer to printer
        _ => return None,
    };
    let filter = ("Filter".to_string(), name("DCTDecode"));
    let stream = image(frame.width, frame.height, space, [filter], bare);
    Some(placed(frame.width, frame.height, stream, false))
}

fn sound_size(width: u32, height: u32) -> Option<()> {
    let pixels = u64::from(width) * u64::from(height);
    (pixels > 0 && pixels <= MOST_PIXELS).then_some(())
}

fn space(colours: usize) -> &'static str {
    if colours == 1 {
        "DeviceGray"
    } else {
        "DeviceRGB"
    }
}

fn image(
    width: u32,
    height: u32,
    space: &str,
    filter: [(String, Value); 1],
    content: Vec<u8>,
) -> Stream {
    let mut dict = BTreeMap::from([
        ("Type".to_string(), name("XObject")),
        ("Subtype".to_string(), name("Image")),
        ("Width".to_string(), Value::Int(i64::from(width))),
        ("Height".to_string(), Value::Int(i64::from(height))),
        ("BitsPerComponent".to_string(), Value::Int(8)),
        ("ColorSpace".to_string(), name(space)),
    ]);
    dict.extend(filter);
    Stream { dict, content }
}

/// The form that shows an image in its full size, a unit a pixel.
fn placed(width: u32, height: u32, stream: Stream, transparent: bool) -> Drawing {
    let (width, height) = (width as f32, height as f32);
    let mut form = Form::default();
    let key = form.resource(Resource::Form, Value::Stream(stream));
    operator(&mut form.content, [width, 0.0, 0.0, height, 0.0, 0.0], "cm");
    let _ = writeln!(form.content, "/{key} Do");
    Drawing {
        width,
        height,
        drawn: [0.0, 0.0, width, height],
        transparent,
        form: form.finish([0.0, 0.0, width, height], None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tiny_png(colour: png::ColorType, pixel: &[u8]) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, 2, 1);
        encoder.set_color(colour);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&pixel.repeat(2)).unwrap();
        writer.finish().unwrap();
        file
    }

    #[test]
    fn a_png_is_placed_with_its_opacity() {
        let clear = png(&tiny_png(png::ColorType::Rgba, &[14, 79, 85, 128])).unwrap();
        assert!(clear.transparent);
        assert_eq!((clear.width, clear.height), (2.0, 1.0));
        let solid = png(&tiny_png(png::ColorType::Grayscale, &[14])).unwrap();
        assert!(!solid.transparent);
    }

    #[test]
    fn a_broken_or_vast_picture_is_refused() {
        let mut file = tiny_png(png::ColorType::Rgb, &[1, 2, 3]);
        assert!(png(&file[..40]).is_none());
        // a header that promises 100 megapixels
        file[16..24].copy_from_slice(&[0, 0, 39, 16, 0, 0, 39, 16]);
        assert!(png(&file).is_none());
        assert!(jpeg(&[0xFF, 0xD8, 0xFF, 0xE0, 0, 9]).is_none());
    }
}
