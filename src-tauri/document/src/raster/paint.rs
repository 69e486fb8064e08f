//! What an area is painted with.

use usvg::{BaseGradient, Opacity, Paint, Transform};

/// A colour, or colours that change from place to place.
pub(super) struct Ink {
    stops: Vec<(f32, [f32; 4])>,
    /// From pixels to the gradient's own space.
    back: Transform,
    shape: Shape,
}

enum Shape {
    Plain,
    /// Along the line from the first point to the second.
    Line([f32; 4]),
    /// From the centre outwards to a radius.
    Circle([f32; 3]),
}

impl Ink {
    /// The ink of a paint where `place` maps its space to pixels; nothing for patterns.
    pub(super) fn of(paint: &Paint, opacity: Opacity, place: Transform) -> Option<Self> {
        let colour = |colour: usvg::Color, own: Opacity| {
            let part = |value: u8| f32::from(value) / 255.0;
            let opacity = own.get() * opacity.get();
            [
                part(colour.red),
                part(colour.green),
                part(colour.blue),
                opacity,
            ]
        };
        let gradient = |base: &BaseGradient, shape: Shape| {
            let stops = base.stops().iter();
            Some(Self {
                stops: stops
                    .map(|it| (it.offset().get(), colour(it.color(), it.opacity())))
                    .collect(),
                back: place.pre_concat(base.transform()).invert()?,
                shape,
            })
        };
        match paint {
            Paint::Color(it) => Some(Self {
                stops: vec![(0.0, colour(*it, Opacity::ONE))],
                back: Transform::identity(),
                shape: Shape::Plain,
            }),
            Paint::LinearGradient(it) => {
                let line = [it.x1(), it.y1(), it.x2(), it.y2()];
                gradient(it, Shape::Line(line))
            }
            Paint::RadialGradient(it) => {
                let circle = [it.cx(), it.cy(), it.r().get()];
                gradient(it, Shape::Circle(circle))
            }
            Paint::Pattern(_) => None,
        }
    }

    /// The colour at a place in pixels.
    pub(super) fn at(&self, x: f32, y: f32) -> [f32; 4] {
        let mut point = usvg::tiny_skia_path::Point::from_xy(x, y);
        self.back.map_point(&mut point);
        let share = match self.shape {
            Shape::Plain => 0.0,
            Shape::Line([x1, y1, x2, y2]) => {
                let (dx, dy) = (x2 - x1, y2 - y1);
                let length = (dx * dx + dy * dy).max(f32::EPSILON);
                ((point.x - x1) * dx + (point.y - y1) * dy) / length
            }
            Shape::Circle([cx, cy, radius]) => {
                let (dx, dy) = (point.x - cx, point.y - cy);
                (dx * dx + dy * dy).sqrt() / radius.max(f32::EPSILON)
            }
        };
        self.between(share)
    }

    fn between(&self, share: f32) -> [f32; 4] {
        let next = self.stops.iter().position(|(offset, _)| *offset > share);
        match next {
            Some(0) => self.stops[0].1,
            Some(next) => {
                let ((from, low), (to, high)) = (self.stops[next - 1], self.stops[next]);
                let part = (share - from) / (to - from);
                let near = |at: usize| low[at] + (high[at] - low[at]) * part;
                [near(0), near(1), near(2), near(3)]
            }
            None => self.stops.last().map_or([0.0; 4], |it| it.1),
        }
    }
}
