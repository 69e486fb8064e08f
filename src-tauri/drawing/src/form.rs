//! The content of a form object as it grows: groups, clips and masks.

use crate::{
    Unsupported,
    operator::{concatenate, deflated, operator},
    value::{Stream, Value, dict, name, reals},
};
use std::{collections::BTreeMap, fmt::Write as _};
use usvg::{
    BlendMode, FillRule, Group, MaskType, Node, Path, Transform,
    tiny_skia_path::{PathSegment, Point},
};

/// The state last written, so that operators are written only on change.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct State {
    pub fill: String,
    pub stroke: String,
    pub width: String,
    pub cap: &'static str,
    pub join: &'static str,
    pub miter: String,
    pub dash: String,
    pub opacity: String,
}

/// Kinds of resource, with the first letter of their names.
#[derive(Clone, Copy)]
pub enum Resource {
    /// How what follows is laid on: opacity, blending, masks.
    State = 0,
    /// What areas are filled with.
    Pattern = 1,
    /// A form object or an image.
    Form = 2,
    /// A gradient.
    Shading = 3,
}

const RESOURCES: [(&str, &str); 4] = [
    ("ExtGState", "G"),
    ("Pattern", "P"),
    ("XObject", "X"),
    ("Shading", "S"),
];

/// With how many resources a new one is compared: a drawing with more has hardly two that are the same.
const MOST_COMPARED: usize = 500;

/// A form object as it grows.
#[derive(Default)]
pub struct Form {
    /// Its operators so far.
    pub content: String,
    pub(crate) state: State,
    /// Whether something shines through, which its page must then say.
    pub transparent: bool,
    saved: Vec<State>,
    resources: [BTreeMap<String, Value>; 4],
}

impl Form {
    /// The name of a resource; the same one is kept once, as far as it is found among the first of them.
    pub fn resource(&mut self, kind: Resource, item: Value) -> String {
        let kept = &mut self.resources[kind as usize];
        if let Some((key, _)) = kept
            .iter()
            .take(MOST_COMPARED)
            .find(|(_, known)| **known == item)
        {
            return key.clone();
        }
        let key = format!("{}{}", RESOURCES[kind as usize].1, kept.len());
        kept.insert(key.clone(), item);
        key
    }

    pub(crate) fn save(&mut self) {
        self.content.push_str("q\n");
        self.saved.push(self.state.clone());
    }

    pub(crate) fn restore(&mut self) {
        self.content.push_str("Q\n");
        self.state = self.saved.pop().unwrap_or_default();
    }

    /// The form as a stream; `group` is the colour space of a form that is blended as a whole.
    pub fn finish(self, bounds: [f32; 4], group: Option<&str>) -> Stream {
        let mut entries = BTreeMap::from([
            ("Type".to_string(), name("XObject")),
            ("Subtype".to_string(), name("Form")),
            ("BBox".to_string(), reals(bounds)),
        ]);
        let resources = RESOURCES.iter().zip(self.resources);
        let resources = resources.filter(|(_, map)| !map.is_empty());
        let map = resources.map(|((kind, _), map)| (kind.to_string(), Value::Dict(map)));
        entries.insert("Resources".into(), Value::Dict(map.collect()));
        if let Some(space) = group {
            let group = dict([
                ("S", name("Transparency")),
                ("CS", name(space)),
                ("I", Value::Bool(true)),
            ]);
            entries.insert("Group".into(), group);
        }
        entries.insert("Filter".into(), name("FlateDecode"));
        Stream {
            dict: entries,
            content: deflated(self.content.as_bytes()),
        }
    }

    /// Lets a mask decide how much of what follows is seen.
    pub(crate) fn soft_mask(&mut self, kind: &str, mask: Stream) {
        let mask = dict([("S", name(kind)), ("G", Value::Stream(mask))]);
        let key = self.resource(Resource::State, dict([("SMask", mask)]));
        self.transparent = true;
        let _ = writeln!(self.content, "/{key} gs");
    }

    /// `base` maps the group's space to the space this form began with: patterns are measured in that.
    pub(crate) fn group(&mut self, group: &Group, base: Transform) -> Result<(), Unsupported> {
        if !group.filters().is_empty() {
            return Err(Unsupported);
        }
        let transform = group.transform();
        let base = base.pre_concat(transform);
        let blended = group.opacity().get() < 1.0
            || group.blend_mode() != BlendMode::Normal
            || group.mask().is_some()
            || group.isolate();
        let nested = blended || group.clip_path().is_some() || !transform.is_identity();
        if nested {
            self.save();
        }
        if !transform.is_identity() {
            concatenate(&mut self.content, transform);
        }
        if let Some(clip) = group.clip_path() {
            self.clip(clip)?;
        }
        let bounds = group.layer_bounding_box();
        let bounds = [bounds.left(), bounds.top(), bounds.right(), bounds.bottom()];
        if let Some(mask) = group.mask() {
            self.mask(mask, bounds)?;
        }
        if blended {
            self.blended(group, bounds)?;
        } else {
            for node in group.children() {
                self.node(node, base)?;
            }
        }
        if nested {
            self.restore();
        }
        Ok(())
    }

    fn node(&mut self, node: &Node, base: Transform) -> Result<(), Unsupported> {
        match node {
            Node::Group(group) => self.group(group, base),
            Node::Path(path) if path.is_visible() => self.path(path, base),
            Node::Path(_) => Ok(()),
            Node::Image(_) | Node::Text(_) => Err(Unsupported),
        }
    }

    fn mask(&mut self, mask: &usvg::Mask, bounds: [f32; 4]) -> Result<(), Unsupported> {
        if mask.mask().is_some() {
            return Err(Unsupported);
        }
        let mut form = Form::default();
        let place = mask.rect();
        let place = [place.x(), place.y(), place.width(), place.height()];
        operator(&mut form.content, place, "re W n");
        form.group(mask.root(), Transform::identity())?;
        let kind = if mask.kind() == MaskType::Luminance {
            "Luminosity"
        } else {
            "Alpha"
        };
        self.soft_mask(kind, form.finish(bounds, Some("DeviceRGB")));
        Ok(())
    }

    fn blended(&mut self, group: &Group, bounds: [f32; 4]) -> Result<(), Unsupported> {
        let mut form = Form::default();
        for node in group.children() {
            form.node(node, Transform::identity())?;
        }
        let state = dict([
            ("ca", Value::Real(group.opacity().get())),
            ("BM", name(blend_mode(group.blend_mode()))),
        ]);
        let state = self.resource(Resource::State, state);
        self.transparent = true;
        let stream = form.finish(bounds, Some("DeviceRGB"));
        let form = self.resource(Resource::Form, Value::Stream(stream));
        let _ = writeln!(self.content, "/{state} gs /{form} Do");
        Ok(())
    }

    fn clip(&mut self, clip: &usvg::ClipPath) -> Result<(), Unsupported> {
        if let Some(inner) = clip.clip_path() {
            self.clip(inner)?;
        }
        let mut outlines = Vec::new();
        let plain = collect_outlines(clip.root(), clip.transform(), &mut outlines);
        if let ([(path, transform)], true) = (&outlines[..], plain) {
            self.outline(path.data(), *transform);
            let odd = path.fill().is_some_and(|it| it.rule() == FillRule::EvenOdd);
            self.content.push_str(if odd { "W* n\n" } else { "W n\n" });
            return Ok(());
        }
        // several shapes together: a mask says it exactly
        let mut form = Form::default();
        let bounds = clip.root().layer_bounding_box();
        let bounds = bounds.transform(clip.transform()).unwrap_or(bounds);
        concatenate(&mut form.content, clip.transform());
        form.group(clip.root(), clip.transform())?;
        let bounds = [bounds.left(), bounds.top(), bounds.right(), bounds.bottom()];
        self.soft_mask("Alpha", form.finish(bounds, Some("DeviceRGB")));
        Ok(())
    }

    /// Writes an outline's segments.
    pub(crate) fn outline(&mut self, path: &usvg::tiny_skia_path::Path, transform: Transform) {
        let at = |mut point: Point| {
            transform.map_point(&mut point);
            point
        };
        let mut last = Point::zero();
        let out = &mut self.content;
        let segments: Vec<PathSegment> = path.segments().collect();
        let mut rest = &segments[..];
        while let Some((segment, more)) = rest.split_first() {
            if let Some(corners) = rectangle(rest, &at) {
                operator(out, corners, "re");
                rest = &rest[RECTANGLE..];
                continue;
            }
            rest = more;
            match *segment {
                PathSegment::MoveTo(p) => {
                    last = at(p);
                    operator(out, [last.x, last.y], "m");
                }
                PathSegment::LineTo(p) => {
                    last = at(p);
                    operator(out, [last.x, last.y], "l");
                }
                PathSegment::QuadTo(q, p) => {
                    let (q, p) = (at(q), at(p));
                    let near = |a: f32, b: f32| a + (b - a) * 2.0 / 3.0;
                    let handles = [
                        near(last.x, q.x),
                        near(last.y, q.y),
                        near(p.x, q.x),
                        near(p.y, q.y),
                        p.x,
                        p.y,
                    ];
                    operator(out, handles, "c");
                    last = p;
                }
                PathSegment::CubicTo(a, b, p) => {
                    let (a, b, p) = (at(a), at(b), at(p));
                    operator(out, [a.x, a.y, b.x, b.y, p.x, p.y], "c");
                    last = p;
                }
                PathSegment::Close => out.push_str("h\n"),
            }
        }
    }
}

/// The segments of a rectangle: to its first corner, along three sides, and back.
const RECTANGLE: usize = 5;

/// The corner, the width and the height of an upright rectangle, if the segments begin with one that is drawn as PDF draws it: along its
/// width first. One operator of four numbers says it instead of five.
fn rectangle(segments: &[PathSegment], at: &impl Fn(Point) -> Point) -> Option<[f32; 4]> {
    use PathSegment::{Close, LineTo, MoveTo};
    let Some([MoveTo(a), LineTo(b), LineTo(c), LineTo(d), Close]) = segments.get(..RECTANGLE)
    else {
        return None;
    };
    let [a, b, c, d] = [a, b, c, d].map(|point| at(*point));
    let upright = a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x;
    upright.then_some([a.x, a.y, b.x - a.x, d.y - a.y])
}

/// The outlines in a group; false when there is more to it than outlines.
fn collect_outlines<'a>(
    group: &'a Group,
    transform: Transform,
    out: &mut Vec<(&'a Path, Transform)>,
) -> bool {
    group.clip_path().is_none()
        && group.children().iter().all(|node| match node {
            Node::Group(inner) => {
                collect_outlines(inner, transform.pre_concat(inner.transform()), out)
            }
            Node::Path(path) => {
                out.push((path, transform));
                true
            }
            _ => false,
        })
}

fn blend_mode(mode: BlendMode) -> &'static str {
    match mode {
        BlendMode::Normal => "Normal",
        BlendMode::Multiply => "Multiply",
        BlendMode::Screen => "Screen",
        BlendMode::Overlay => "Overlay",
        BlendMode::Darken => "Darken",
        BlendMode::Lighten => "Lighten",
        BlendMode::ColorDodge => "ColorDodge",
        BlendMode::ColorBurn => "ColorBurn",
        BlendMode::HardLight => "HardLight",
        BlendMode::SoftLight => "SoftLight",
        BlendMode::Difference => "Difference",
        BlendMode::Exclusion => "Exclusion",
        BlendMode::Hue => "Hue",
        BlendMode::Saturation => "Saturation",
        BlendMode::Color => "Color",
        BlendMode::Luminosity => "Luminosity",
    }
}
