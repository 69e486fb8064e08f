//! The content of a form object as it grows: groups, clips and masks.

use super::{
    Unsupported,
    operator::{concatenate, operator, reals},
    stream,
};
use crate::pdf::content::{dict, name};
use printpdf::{DictItem, ExternalStream};
use std::{collections::BTreeMap, fmt::Write as _};
use usvg::{
    BlendMode, FillRule, Group, MaskType, Node, Path, Transform,
    tiny_skia_path::{PathSegment, Point},
};

/// The state last written, so that operators are written only on change.
#[derive(Clone, Default, PartialEq)]
pub(super) struct State {
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
pub(super) enum Resource {
    State = 0,
    Pattern = 1,
    Form = 2,
    Shading = 3,
}

const RESOURCES: [(&str, &str); 4] = [
    ("ExtGState", "G"),
    ("Pattern", "P"),
    ("XObject", "X"),
    ("Shading", "S"),
];

#[derive(Default)]
pub(super) struct Form {
    pub content: String,
    pub state: State,
    pub transparent: bool,
    saved: Vec<State>,
    resources: [BTreeMap<String, DictItem>; 4],
}

impl Form {
    /// The name of a resource; the same one is kept once.
    pub(super) fn resource(&mut self, kind: Resource, item: DictItem) -> String {
        let kept = &mut self.resources[kind as usize];
        if let Some((key, _)) = kept.iter().find(|(_, known)| **known == item) {
            return key.clone();
        }
        let key = format!("{}{}", RESOURCES[kind as usize].1, kept.len());
        kept.insert(key.clone(), item);
        key
    }

    pub(super) fn save(&mut self) {
        self.content.push_str("q\n");
        self.saved.push(self.state.clone());
    }

    pub(super) fn restore(&mut self) {
        self.content.push_str("Q\n");
        self.state = self.saved.pop().unwrap_or_default();
    }

    /// The form as a stream; `group` is the colour space of a form that is blended as a whole.
    pub(super) fn finish(self, bounds: [f32; 4], group: Option<&str>) -> ExternalStream {
        let mut entries = BTreeMap::from([
            ("Type".to_string(), name("XObject")),
            ("Subtype".to_string(), name("Form")),
            ("BBox".to_string(), reals(bounds)),
        ]);
        let resources = RESOURCES.iter().zip(self.resources);
        let resources = resources.filter(|(_, map)| !map.is_empty());
        let map = resources.map(|((kind, _), map)| (kind.to_string(), DictItem::Dict { map }));
        entries.insert("Resources".into(), DictItem::Dict { map: map.collect() });
        if let Some(space) = group {
            let group = dict([
                ("S", name("Transparency")),
                ("CS", name(space)),
                ("I", DictItem::Bool(true)),
            ]);
            entries.insert("Group".into(), group);
        }
        stream(entries, &self.content)
    }

    /// Lets a mask decide how much of what follows is seen.
    pub(super) fn soft_mask(&mut self, kind: &str, mask: ExternalStream) {
        let mask = dict([("S", name(kind)), ("G", DictItem::Stream { stream: mask })]);
        let key = self.resource(Resource::State, dict([("SMask", mask)]));
        self.transparent = true;
        let _ = writeln!(self.content, "/{key} gs");
    }

    /// `base` maps the group's space to the space this form began with: patterns are measured in that.
    pub(super) fn group(&mut self, group: &Group, base: Transform) -> Result<(), Unsupported> {
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
            ("ca", DictItem::Real(group.opacity().get())),
            ("BM", name(blend_mode(group.blend_mode()))),
        ]);
        let state = self.resource(Resource::State, state);
        self.transparent = true;
        let stream = form.finish(bounds, Some("DeviceRGB"));
        let form = self.resource(Resource::Form, DictItem::Stream { stream });
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
    pub(super) fn outline(&mut self, path: &usvg::tiny_skia_path::Path, transform: Transform) {
        let at = |mut point: Point| {
            transform.map_point(&mut point);
            point
        };
        let mut last = Point::zero();
        let out = &mut self.content;
        for segment in path.segments() {
            match segment {
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
