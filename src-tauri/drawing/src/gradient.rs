//! Gradients as PDF shadings.

use crate::{
    Unsupported,
    form::{Form, Resource},
    operator::{concatenate, matrix},
    value::{Stream, Value, dict, name, reals},
};
use std::fmt::Write as _;
use usvg::{BaseGradient, Paint, SpreadMethod, Stop, Transform};

/// A linear or radial gradient.
pub(crate) struct Gradient<'a> {
    base: &'a BaseGradient,
    /// Four for a line, six for two circles.
    coordinates: Vec<f32>,
}

impl<'a> Gradient<'a> {
    /// The gradient of a paint; repeated and mirrored ones cannot be said in PDF.
    pub(crate) fn of(paint: &'a Paint) -> Result<Self, Unsupported> {
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
    pub(crate) fn pattern(&self, base: Transform) -> Value {
        let transform = base.pre_concat(self.base.transform());
        dict([
            ("PatternType", Value::Int(2)),
            ("Matrix", reals(matrix(transform))),
            ("Shading", self.shading(false)),
        ])
    }

    /// Where the gradient lets shine through: a grey gradient of its opacities.
    pub(crate) fn mask(&self, bounds: [f32; 4]) -> Option<Stream> {
        let clear = |stop: &Stop| stop.opacity().get() < 1.0;
        self.base.stops().iter().any(clear).then(|| {
            let mut form = Form::default();
            concatenate(&mut form.content, self.base.transform());
            let key = form.resource(Resource::Shading, self.shading(true));
            let _ = writeln!(form.content, "/{key} sh");
            form.finish(bounds, Some("DeviceGray"))
        })
    }

    fn shading(&self, opacities: bool) -> Value {
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
        let mut list: Vec<(f32, Value)> = stops
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
        let coordinates = self.coordinates.iter().map(|v| Value::Real(*v));
        dict([
            ("ShadingType", Value::Int(kind)),
            ("ColorSpace", name(space)),
            ("Coords", Value::Array(coordinates.collect())),
            ("Function", function(&list)),
            ("Extend", Value::Array(vec![Value::Bool(true); 2])),
        ])
    }
}

/// From stop to stop in straight lines.
fn function(stops: &[(f32, Value)]) -> Value {
    let between = |pair: &[(f32, Value)]| {
        dict([
            ("FunctionType", Value::Int(2)),
            ("Domain", reals([0.0, 1.0])),
            ("N", Value::Int(1)),
            ("C0", pair[0].1.clone()),
            ("C1", pair[1].1.clone()),
        ])
    };
    let mut parts: Vec<Value> = stops.windows(2).map(between).collect();
    if parts.len() == 1 {
        return parts.remove(0);
    }
    let inner = &stops[1..stops.len() - 1];
    let bounds = inner.iter().map(|(offset, _)| Value::Real(*offset));
    let encode = (0..parts.len()).flat_map(|_| [Value::Int(0), Value::Int(1)]);
    dict([
        ("FunctionType", Value::Int(3)),
        ("Domain", reals([0.0, 1.0])),
        ("Bounds", Value::Array(bounds.collect())),
        ("Encode", Value::Array(encode.collect())),
        ("Functions", Value::Array(parts)),
    ])
}
