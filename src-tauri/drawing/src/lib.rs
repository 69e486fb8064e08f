//! A drawing in SVG becomes one form object of a PDF: lines and areas, no pixels.
//!
//! A crate of its own, so that the pictures of the library are compiled when the program is built, and only those that people bring in
//! when it runs.

mod cost;
mod fill;
mod form;
mod gradient;
mod operator;
mod read;
mod unfold;
mod value;

pub use cost::{LONGEST, MOST_NODES};
pub use form::{Form, Resource};
pub use operator::{PACKING, deflated, operator};
pub use read::{Unread, read};
pub use value::{Stream, Value, dict, name};

use operator::concatenate;
use usvg::{Transform, Tree};

/// A drawing ready to be placed.
pub struct Drawing {
    /// In its own units.
    pub width: f32,
    /// In its own units.
    pub height: f32,
    /// The part that is drawn on: left, top, width and height, in its own units from the top left.
    pub drawn: [f32; 4],
    /// Whether something shines through, which its page must then say.
    pub transparent: bool,
    /// The form object.
    pub form: Stream,
}

/// What a drawing asks for and lines and areas cannot say: filters, patterns, bitmaps, live text.
#[derive(Debug)]
struct Unsupported;

impl Drawing {
    /// Compiles a drawing; nothing when it is not SVG, asks for more than lines and areas, or costs more than a drawing needs to.
    ///
    /// Scripts do not run and no other file is opened: usvg knows neither, and finds no bitmap by its address.
    pub fn of(svg: &str) -> Option<Drawing> {
        // without fonts of their own, words in a drawing would be left out without a word
        if svg.contains("<text") {
            return None;
        }
        let tree = read(svg).ok()?;
        let (width, height) = (tree.size().width(), tree.size().height());
        // SVG's y runs down, PDF's up
        let flip = Transform::from_row(1.0, 0.0, 0.0, -1.0, 0.0, height);
        let mut form = Form::default();
        concatenate(&mut form.content, flip);
        form.group(tree.root(), flip).ok()?;
        Some(Drawing {
            width,
            height,
            drawn: drawn(&tree)?,
            transparent: form.transparent,
            form: form.finish([0.0, 0.0, width, height], None),
        })
    }

    /// Whether it needs nothing beside its operators: no gradient, mask or opacity.
    pub fn is_plain(&self) -> bool {
        let resources = self.form.dict.get("Resources");
        !self.transparent && matches!(resources, Some(Value::Dict(map)) if map.is_empty())
    }

    /// A plain drawing, of whose form the packed operators were kept.
    pub fn plain([width, height]: [f32; 2], drawn: [f32; 4], packed: Vec<u8>) -> Drawing {
        let mut form = Form::default().finish([0.0, 0.0, width, height], None);
        form.content = packed;
        Drawing {
            width,
            height,
            drawn,
            transparent: false,
            form,
        }
    }
}

/// The part of a drawing that is drawn on; nothing for an empty drawing.
fn drawn(tree: &Tree) -> Option<[f32; 4]> {
    let bounds = tree.root().abs_stroke_bounding_box();
    let (left, top) = (bounds.left().max(0.0), bounds.top().max(0.0));
    let right = bounds.right().min(tree.size().width());
    let bottom = bounds.bottom().min(tree.size().height());
    (right > left && bottom > top).then_some([left, top, right - left, bottom - top])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> Option<Drawing> {
        Drawing::of(&format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="72" height="36">{inside}</svg>"#
        ))
    }

    #[test]
    fn areas_lines_gradients_clips_and_opacity_are_drawn() {
        let drawing = r##"<defs><linearGradient id="g"><stop stop-color="#fff"/><stop offset="1" stop-color="#0E4F55" stop-opacity=".5"/></linearGradient>
            <clipPath id="c"><circle cx="9" cy="9" r="9"/></clipPath></defs>
            <rect width="20" height="20" fill="url(#g)"/><path d="M0 0q5 5 9 0z" stroke="#000" stroke-dasharray="2 1"/>
            <g clip-path="url(#c)" opacity=".5"><rect width="9" height="9"/></g>"##;
        let compiled = svg(drawing).unwrap();
        assert_eq!((compiled.width, compiled.height), (72.0, 36.0));
        assert!(compiled.transparent);
        assert!(!svg(r#"<rect width="9" height="9"/>"#).unwrap().transparent);
    }

    #[test]
    fn an_upright_rectangle_is_one_operator() {
        let operators = |inside: &str| {
            let packed = svg(inside).unwrap().form.content;
            let mut text = String::new();
            std::io::Read::read_to_string(
                &mut flate2::read::ZlibDecoder::new(&packed[..]),
                &mut text,
            )
            .unwrap();
            text
        };
        assert!(
            operators(r#"<rect x="3" y="4" width="20" height="9.5"/>"#)
                .contains("\n3 4 20 9.5 re\nf\n")
        );
        let turned =
            operators(r#"<rect x="3" y="4" width="20" height="9" transform="rotate(9)"/>"#);
        assert!(
            turned.contains("cm\n") && turned.contains(" re\n"),
            "{turned}"
        );
        let slanted = operators(r#"<path d="M0 0L9 0L9 9L1 9z"/>"#);
        assert!(!slanted.contains(" re"), "{slanted}");
    }

    #[test]
    fn a_plain_drawing_is_the_same_when_its_operators_were_kept() {
        let whole = svg(r#"<rect x="3" y="4" width="20" height="9.5"/>"#).unwrap();
        assert!(whole.is_plain());
        let kept = Drawing::plain(
            [whole.width, whole.height],
            whole.drawn,
            whole.form.content.clone(),
        );
        assert_eq!(kept.form, whole.form);
        assert!(
            !svg(r#"<rect width="9" height="9" opacity=".5"/>"#)
                .unwrap()
                .is_plain()
        );
    }

    #[test]
    fn what_cannot_be_drawn_is_refused_not_dropped() {
        assert!(Drawing::of("not a drawing").is_none());
        let filtered = r#"<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><rect width="9" height="9" filter="url(#f)"/>"#;
        assert!(svg(filtered).is_none());
    }

    #[test]
    fn a_drawing_made_to_exhaust_is_refused() {
        assert!(svg(&"<rect width='1' height='1'/>".repeat(30_000)).is_none());
    }
}
