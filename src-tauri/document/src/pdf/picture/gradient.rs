//! Gradients as PDF shadings.

use super::{
    Unsupported,
    form::{Form, Resource},
    operator::{concatenate, matrix, reals},
};
use crate::pdf::content::{dict, name};
use printpdf::{DictItem, ExternalStream};
use std::fmt::Write as _;
use usvg::{BaseGradient, Paint, SpreadMethod, Stop, Transform};

/// A linear or radial gradient.
pub(super) struct Gradient<'a> {
    base: &'a BaseGradient,
    /// Four for a line, six for two circles.
    coordinates: Vec<f32>,
}

impl<'a> Gradient<'a> {
    /// The gradient of a paint; repeated and mirrored ones cannot be said in PDF.
    pub(super) fn of(paint: &'a Paint) -> Result<Self, Unsupported> {
        let (base, coordinates): (&BaseGradient, Vec<f32>) = match paint {
            Paint::LinearGradient(it) => (it, vec![it.x1(), it.y1(), it.x2(), it.y2()]),
            Paint::RadialGradient(it) => {
                let (near, far) = (it.fr().get(), it.r().get());
                (it, vec![it.fx(), it.fy(), near, it.cx(), it.cy(), far])
            }
            _ => return Err(Unsupported),
        };
        if base.spread_method() != SpreadMethod::Pad || base.stops().is_empty() {
            return Err(Unsupported);
        }
        Ok(Self { base, coordinates })
    }

    /// The pattern to paint with; `base` maps to the space the form began with.
    pub(super) fn pattern(&self, base: Transform) -> DictItem {
        let transform = base.pre_concat(self.base.transform());
        dict([
            ("PatternType", DictItem::Int(2)),
            ("Matrix", reals(matrix(transform))),
            ("Shading", self.shading(false)),
        ])
    }

    /// Where the gradient lets shine through: a grey gradient of its opacities.
    pub(super) fn mask(&self, bounds: [f32; 4]) -> Option<ExternalStream> {
        let clear = |stop: &Stop| stop.opacity().get() < 1.0;
        self.base.stops().iter().any(clear).then(|| {
            let mut form = Form::default();
            concatenate(&mut form.content, self.base.transform());
            let key = form.resource(Resource::Shading, self.shading(true));
            let _ = writeln!(form.content, "/{key} sh");
            form.finish(bounds, Some("DeviceGray"))
        })
    }

    fn shading(&self, opacities: bool) -> DictItem {
        let value = |stop: &Stop| {
            let c = stop.color();
            let part = |v: u8| f32::from(v) / 255.0;
            if opacities {
                reals([stop.opacity().get()])
            } else {
                reals([part(c.red), part(c.green), part(c.blue)])
            }
        };
        let stops = self.base.stops();
        let mut list: Vec<(f32, DictItem)> = stops
            .iter()
            .map(|stop| (stop.offset().get(), value(stop)))
            .collect();
        // the ends go on in the colour of the outer stops
        if let Some((_, first)) = list.first().filter(|it| it.0 > 0.0).cloned() {
            list.insert(0, (0.0, first));
        }
        if let Some((_, last)) = list.last().filter(|it| it.0 < 1.0).cloned() {
            list.push((1.0, last));
        }
        let kind = if self.coordinates.len() == 4 { 2 } else { 3 };
        let space = if opacities { "DeviceGray" } else { "DeviceRGB" };
        let coordinates = self.coordinates.iter().map(|v| DictItem::Real(*v));
        dict([
            ("ShadingType", DictItem::Int(kind)),
            ("ColorSpace", name(space)),
            ("Coords", DictItem::Array(coordinates.collect())),
            ("Function", function(&list)),
            ("Extend", DictItem::Array(vec![DictItem::Bool(true); 2])),
        ])
    }
}

/// From stop to stop in straight lines.
fn function(stops: &[(f32, DictItem)]) -> DictItem {
    let between = |pair: &[(f32, DictItem)]| {
        dict([
            ("FunctionType", DictItem::Int(2)),
            ("Domain", reals([0.0, 1.0])),
            ("N", DictItem::Int(1)),
            ("C0", pair[0].1.clone()),
            ("C1", pair[1].1.clone()),
        ])
    };
    let mut parts: Vec<DictItem> = stops.windows(2).map(between).collect();
    if parts.len() == 1 {
        return parts.remove(0);
    }
    let inner = &stops[1..stops.len() - 1];
    let bounds = inner.iter().map(|(offset, _)| DictItem::Real(*offset));
    let encode = (0..parts.len()).flat_map(|_| [DictItem::Int(0), DictItem::Int(1)]);
    dict([
        ("FunctionType", DictItem::Int(3)),
        ("Domain", reals([0.0, 1.0])),
        ("Bounds", DictItem::Array(bounds.collect())),
        ("Encode", DictItem::Array(encode.collect())),
        ("Functions", DictItem::Array(parts)),
    ])
}
