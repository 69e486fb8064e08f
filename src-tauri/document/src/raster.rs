//! Drawings as pixels, for programs that show no SVG. Only what the PDF writer can draw comes here, so both look the same.

mod canvas;
mod paint;

use crate::{
    layout::PictureSize,
    model::Artwork,
    remark::{bare_jpeg, bare_png},
};
use alongside_drawing::read;
use canvas::Canvas;
use usvg::Transform;

/// A picture as a file of pixels.
#[derive(Debug)]
pub(crate) struct Raster {
    /// `png` or `jpeg`.
    pub kind: &'static str,
    pub bytes: Vec<u8>,
    /// The part of the picture that the file shows, in the picture's own units.
    pub shown: (f32, f32),
}

/// The size of the largest box a drawing is made for, in pixels: 180 by 132 points at 240 dots an inch.
const BOX: (f32, f32) = (600.0, 440.0);

/// The picture as pixels; a photograph is kept as it is, without what the camera wrote beside it, and a drawing loses its empty edges.
/// Nothing when it cannot be drawn.
pub(crate) fn raster(artwork: &Artwork, size: PictureSize) -> Option<Raster> {
    match artwork {
        Artwork::BuiltIn(it) => drawing(it.svg, size),
        Artwork::Svg(svg) => drawing(svg, size),
        Artwork::Png(bytes) => Some(Raster {
            kind: "png",
            bytes: bare_png(bytes)?,
            shown: (size.width, size.height),
        }),
        Artwork::Jpeg(bytes) => Some(Raster {
            kind: "jpeg",
            bytes: bare_jpeg(bytes)?.0,
            shown: (size.width, size.height),
        }),
    }
}

fn drawing(svg: &str, size: PictureSize) -> Option<Raster> {
    let tree = read(svg).ok()?;
    let drawn = size.drawn;
    let scale = (BOX.0 / drawn.width.max(0.1)).min(BOX.1 / drawn.height.max(0.1));
    let pixels = |length: f32| ((length * scale).ceil() as usize).clamp(1, 700);
    let mut canvas = Canvas::new(pixels(drawn.width), pixels(drawn.height));
    let place = Transform::from_translate(-drawn.x, -drawn.y).post_scale(scale, scale);
    canvas.group(tree.root(), place);
    Some(Raster {
        kind: "png",
        bytes: canvas.png()?,
        shown: (drawn.width, drawn.height),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Place;

    fn pixels(inside: &str) -> impl Fn(usize, usize) -> [u8; 4] {
        let svg = format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4"><rect width="6" height="4" fill="#fff"/>{inside}</svg>"##
        );
        let drawn = Place {
            x: 0.0,
            y: 0.0,
            width: 6.0,
            height: 4.0,
        };
        let size = PictureSize {
            width: 6.0,
            height: 4.0,
            drawn,
        };
        let file = drawing(&svg, size).unwrap().bytes;
        let mut reader = png::Decoder::new(std::io::Cursor::new(file))
            .read_info()
            .unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut bytes).unwrap();
        assert_eq!((frame.width, frame.height), (600, 400));
        move |x, y| {
            let at = (y * 600 + x) * 4;
            [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]
        }
    }

    #[test]
    fn areas_lines_clips_and_opacity_are_drawn() {
        let at = pixels(
            r##"<clipPath id="c"><rect width="3" height="4"/></clipPath>
            <rect width="6" height="1" fill="#f00" clip-path="url(#c)"/>
            <path d="M0 2h6" stroke="#00f" stroke-width="1"/>
            <g opacity=".5"><rect y="3" width="6" height="1"/></g>"##,
        );
        assert_eq!(at(100, 50), [255, 0, 0, 255]);
        assert_eq!(at(500, 50), [255, 255, 255, 255]);
        assert_eq!(at(300, 200), [0, 0, 255, 255]);
        assert_eq!(at(300, 350)[0], 128);
    }

    #[test]
    fn small_shapes_and_shapes_beyond_the_edge_lie_where_they_belong() {
        let at = pixels(
            r##"<rect x="5" y="3.5" width=".1" height=".1"/><rect x="-9" y="-9" width="10" height="9.5" fill="#00f"/>
            <rect y="9" width="2" height="2"/>"##,
        );
        assert_eq!(at(505, 355), [0, 0, 0, 255]);
        assert_eq!(at(505, 345), [255, 255, 255, 255]);
        assert_eq!(at(50, 20), [0, 0, 255, 255]);
        assert_eq!(at(150, 20), [255, 255, 255, 255]);
    }

    #[test]
    fn a_gradient_goes_from_colour_to_colour() {
        let at = pixels(
            r##"<linearGradient id="g"><stop stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient>
            <rect width="6" height="4" fill="url(#g)"/>"##,
        );
        let (left, middle, right) = (at(3, 9)[0], at(300, 9)[0], at(596, 9)[0]);
        assert!(left < 5 && right > 250, "{left} {right}");
        assert!((120..136).contains(&middle), "{middle}");
    }
}
