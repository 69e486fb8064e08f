//! A drawing in SVG becomes one form object of a PDF: lines and areas, no pixels. Compiled once, its packed bytes are used by every
//! document.

mod clean;
mod fill;
mod form;
mod gradient;
mod operator;
mod photo;

pub use clean::{NotClean, clean_drawing};

use crate::layout::{PictureSize, Place};
use crate::model::Artwork;
use form::Form;
use operator::{concatenate, deflated};
use printpdf::{DictItem, ExternalStream, ExternalXObject};
use std::collections::BTreeMap;
use usvg::{Options, Transform, Tree};

/// A drawing ready to be placed.
pub(super) struct Compiled {
    pub size: PictureSize,
    pub form: ExternalXObject,
    /// Whether something shines through, which its page must then say.
    pub transparent: bool,
}

/// What a drawing asks for and lines and areas cannot say: filters, patterns, bitmaps, live text.
#[derive(Debug)]
struct Unsupported;

/// More nodes than any drawing needs: a file made to exhaust the program.
const MOST_NODES: usize = 20_000;
/// Longer than any drawing is.
const LONGEST: usize = 2_000_000;

/// Compiles an artwork; nothing when it cannot be drawn.
pub(super) fn compile(artwork: &Artwork) -> Option<Compiled> {
    match artwork {
        Artwork::Svg(source) => drawing(source),
        Artwork::Png(bytes) => photo::png(bytes),
        Artwork::Jpeg(bytes) => photo::jpeg(bytes),
    }
}

/// Compiles a drawing; nothing when it is not SVG or asks for more than lines and areas.
///
/// Scripts do not run and no other file is opened: usvg knows neither, and finds no bitmap by its address.
fn drawing(svg: &str) -> Option<Compiled> {
    // without fonts of their own, words in a drawing would be left out without a word
    if svg.len() > LONGEST || svg.contains("<text") {
        return None;
    }
    let mut options = Options::default();
    options.image_href_resolver.resolve_string = Box::new(|_, _| None);
    let tree = Tree::from_str(svg, &options).ok()?;
    if count(tree.root()) > MOST_NODES {
        return None;
    }
    let (width, height) = (tree.size().width(), tree.size().height());
    // SVG's y runs down, PDF's up
    let flip = Transform::from_row(1.0, 0.0, 0.0, -1.0, 0.0, height);
    let mut form = Form::default();
    concatenate(&mut form.content, flip);
    form.group(tree.root(), flip).ok()?;
    let transparent = form.transparent;
    Some(Compiled {
        size: PictureSize {
            width,
            height,
            drawn: drawn(&tree)?,
        },
        transparent,
        form: ExternalXObject {
            stream: form.finish([0.0, 0.0, width, height], None),
            width: None,
            height: None,
            dpi: None,
        },
    })
}

/// The part of a drawing that is drawn on; nothing for an empty drawing.
fn drawn(tree: &Tree) -> Option<Place> {
    let bounds = tree.root().abs_stroke_bounding_box();
    let (left, top) = (bounds.left().max(0.0), bounds.top().max(0.0));
    let right = bounds.right().min(tree.size().width());
    let bottom = bounds.bottom().min(tree.size().height());
    (right > left && bottom > top).then_some(Place {
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
    })
}

fn count(group: &usvg::Group) -> usize {
    let nodes = group.children().iter();
    nodes
        .map(|node| match node {
            usvg::Node::Group(group) => 1 + count(group),
            _ => 1,
        })
        .sum()
}

fn stream(mut dict: BTreeMap<String, DictItem>, content: &str) -> ExternalStream {
    dict.insert("Filter".into(), super::content::name("FlateDecode"));
    ExternalStream {
        dict,
        content: deflated(content.as_bytes()),
        compress: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> Option<Compiled> {
        drawing(&format!(
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
        assert_eq!((compiled.size.width, compiled.size.height), (72.0, 36.0));
        assert!(compiled.transparent);
        assert!(!svg(r#"<rect width="9" height="9"/>"#).unwrap().transparent);
    }

    #[test]
    fn what_cannot_be_drawn_is_refused_not_dropped() {
        assert!(drawing("not a drawing").is_none());
        let filtered = r#"<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><rect width="9" height="9" filter="url(#f)"/>"#;
        assert!(svg(filtered).is_none());
    }

    #[test]
    fn a_drawing_made_to_exhaust_is_refused() {
        assert!(svg(&"<rect width='1' height='1'/>".repeat(30_000)).is_none());
    }
}
