//! Pixels that are painted on: how much of each an outline covers, and what then shines through.

use super::paint::Ink;
use usvg::{
    FillRule, Group, MaskType, Node, PaintOrder, Path, Transform,
    tiny_skia_path::{self, PathSegment, Point},
};

/// Lines a pixel is cut into from top to bottom; from left to right the cover is exact.
const CUTS: usize = 4;

/// Colours with opacity, 0 to 1, not multiplied.
pub(super) struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[f32; 4]>,
}

impl Canvas {
    pub(super) fn new(width: usize, height: usize) -> Self {
        Self {
            width,
            height,
            pixels: vec![[0.0; 4]; width * height],
        }
    }

    /// The canvas as a PNG file.
    pub(super) fn png(&self) -> Option<Vec<u8>> {
        let bytes: Vec<u8> = self
            .pixels
            .iter()
            .flatten()
            .map(|part| (part * 255.0).round().clamp(0.0, 255.0) as u8)
            .collect();
        let mut file = Vec::new();
        let (width, height) = (
            u32::try_from(self.width).ok()?,
            u32::try_from(self.height).ok()?,
        );
        let mut encoder = png::Encoder::new(&mut file, width, height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().ok()?;
        writer.write_image_data(&bytes).ok()?;
        writer.finish().ok()?;
        Some(file)
    }

    /// Paints a group; `place` maps the space it stands in to pixels.
    pub(super) fn group(&mut self, group: &Group, place: Transform) {
        let place = place.pre_concat(group.transform());
        let apart = group.opacity().get() < 1.0
            || group.clip_path().is_some()
            || group.mask().is_some()
            || group.isolate();
        if !apart {
            group.children().iter().for_each(|it| self.node(it, place));
            return;
        }
        let mut layer = Self::new(self.width, self.height);
        group.children().iter().for_each(|it| layer.node(it, place));
        let mut seen = vec![group.opacity().get(); self.pixels.len()];
        if let Some(clip) = group.clip_path() {
            self.clip(clip, place, &mut seen);
        }
        if let Some(mask) = group.mask() {
            self.mask(mask, place, &mut seen);
        }
        for ((under, over), seen) in self.pixels.iter_mut().zip(&layer.pixels).zip(seen) {
            *under = blended(*under, *over, seen);
        }
    }

    fn node(&mut self, node: &Node, place: Transform) {
        match node {
            Node::Group(it) => self.group(it, place),
            Node::Path(it) if it.is_visible() => self.path(it, place),
            Node::Path(_) | Node::Image(_) | Node::Text(_) => {}
        }
    }

    fn path(&mut self, path: &Path, place: Transform) {
        if path.paint_order() == PaintOrder::FillAndStroke {
            self.fill(path, place);
            self.stroke(path, place);
        } else {
            self.stroke(path, place);
            self.fill(path, place);
        }
    }

    fn fill(&mut self, path: &Path, place: Transform) {
        if let Some(fill) = path.fill()
            && let Some(ink) = Ink::of(fill.paint(), fill.opacity(), place)
        {
            let cover = self.cover(path.data(), place, fill.rule());
            self.paint(&cover, &ink);
        }
    }

    fn stroke(&mut self, path: &Path, place: Transform) {
        let scale = place.get_scale();
        let scale = scale.0.max(scale.1);
        if let Some(stroke) = path.stroke()
            && let Some(ink) = Ink::of(stroke.paint(), stroke.opacity(), place)
        {
            let mut line = stroke.to_tiny_skia();
            let dash = line.dash.take();
            let dashed = dash.and_then(|dash| path.data().dash(&dash, scale));
            let outline = dashed.as_ref().unwrap_or(path.data()).stroke(&line, scale);
            if let Some(outline) = outline {
                let cover = self.cover(&outline, place, FillRule::NonZero);
                self.paint(&cover, &ink);
            }
        }
    }

    fn paint(&mut self, cover: &Cover, ink: &Ink) {
        let from = cover.first_row * self.width;
        let pixels = self.pixels.iter_mut().enumerate().skip(from);
        for ((at, pixel), cover) in pixels.zip(&cover.shares) {
            if *cover > 0.0 {
                let (x, y) = (at % self.width, at / self.width);
                let colour = ink.at(x as f32 + 0.5, y as f32 + 0.5);
                *pixel = blended(*pixel, colour, cover.min(1.0));
            }
        }
    }

    fn clip(&self, clip: &usvg::ClipPath, place: Transform, seen: &mut [f32]) {
        let mut shape = Self::new(self.width, self.height);
        shape.group(clip.root(), place.pre_concat(clip.transform()));
        for (seen, pixel) in seen.iter_mut().zip(&shape.pixels) {
            *seen *= pixel[3];
        }
        if let Some(inner) = clip.clip_path() {
            self.clip(inner, place, seen);
        }
    }

    fn mask(&self, mask: &usvg::Mask, place: Transform, seen: &mut [f32]) {
        let mut shape = Self::new(self.width, self.height);
        shape.group(mask.root(), place);
        let luminance = mask.kind() == MaskType::Luminance;
        for (seen, [red, green, blue, opacity]) in seen.iter_mut().zip(&shape.pixels) {
            // ITU-R BT.709, as CSS Masking 1 has it
            let light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            *seen *= if luminance { light * opacity } else { *opacity };
        }
    }

    /// How much of each pixel lies inside an outline. Only the rows that the outline reaches are looked at: drawings hold many small
    /// shapes.
    fn cover(&self, path: &tiny_skia_path::Path, place: Transform, rule: FillRule) -> Cover {
        let edges = edges(path, place);
        let top = edges
            .iter()
            .map(|it| it.top.y)
            .fold(f32::INFINITY, f32::min);
        let bottom = edges.iter().map(|it| it.bottom.y).fold(0.0, f32::max);
        let first_row = (top.clamp(0.0, self.height as f32)) as usize;
        let last_row = (bottom.ceil().clamp(0.0, self.height as f32) as usize).max(first_row);
        let mut shares = vec![0.0; (last_row - first_row) * self.width];
        let cut = 1.0 / CUTS as f32;
        let mut crossings: Vec<(f32, i32)> = Vec::new();
        for line in first_row * CUTS..last_row * CUTS {
            let y = (line as f32 + 0.5) * cut;
            crossings.clear();
            crossings.extend(edges.iter().filter_map(|edge| edge.crossing(y)));
            crossings.sort_by(|a, b| a.0.total_cmp(&b.0));
            let mut winding = 0;
            for pair in crossings.windows(2) {
                winding += pair[0].1;
                let inside = match rule {
                    FillRule::NonZero => winding != 0,
                    FillRule::EvenOdd => winding % 2 != 0,
                };
                if inside {
                    let row = (line / CUTS - first_row) * self.width;
                    let row = &mut shares[row..row + self.width];
                    add_span(row, pair[0].0, pair[1].0, cut);
                }
            }
        }
        Cover { first_row, shares }
    }
}

/// How much of each pixel an outline covers, 0 to 1, from a row on.
struct Cover {
    first_row: usize,
    shares: Vec<f32>,
}

/// Adds a stretch of a line to the pixels it covers.
fn add_span(row: &mut [f32], from: f32, to: f32, share: f32) {
    let (from, to) = (from.max(0.0), to.min(row.len() as f32));
    if to <= from {
        return;
    }
    let (first, last) = (from as usize, (to.ceil() as usize).min(row.len()));
    for (at, pixel) in row.iter_mut().enumerate().take(last).skip(first) {
        let left = from.max(at as f32);
        let right = to.min(at as f32 + 1.0);
        *pixel += (right - left).max(0.0) * share;
    }
}

/// `over` laid on `under`, of which so much is seen.
fn blended(under: [f32; 4], over: [f32; 4], seen: f32) -> [f32; 4] {
    let above = over[3] * seen;
    if above <= 0.0 {
        return under;
    }
    let below = under[3] * (1.0 - above);
    let opacity = above + below;
    let part = |at: usize| (over[at] * above + under[at] * below) / opacity;
    [part(0), part(1), part(2), opacity]
}

/// A straight piece of an outline, from top to bottom.
struct Edge {
    top: Point,
    bottom: Point,
    /// 1 when the outline runs down here, -1 when it runs up.
    turn: i32,
}

impl Edge {
    fn crossing(&self, y: f32) -> Option<(f32, i32)> {
        (self.top.y <= y && y < self.bottom.y).then(|| {
            let share = (y - self.top.y) / (self.bottom.y - self.top.y);
            (self.top.x + (self.bottom.x - self.top.x) * share, self.turn)
        })
    }
}

/// An outline in straight pieces, curves cut finely enough for the pixels there are.
fn edges(path: &tiny_skia_path::Path, place: Transform) -> Vec<Edge> {
    const PIECES: usize = 12;
    let mut edges = Vec::new();
    let at = |mut point: Point| {
        place.map_point(&mut point);
        point
    };
    let mut line = |from: Point, to: Point| {
        if from.y < to.y {
            edges.push(Edge {
                top: from,
                bottom: to,
                turn: 1,
            });
        } else if from.y > to.y {
            edges.push(Edge {
                top: to,
                bottom: from,
                turn: -1,
            });
        }
    };
    let (mut start, mut last) = (Point::zero(), Point::zero());
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(p) => {
                line(last, start);
                start = at(p);
                last = start;
            }
            PathSegment::LineTo(p) => {
                line(last, at(p));
                last = at(p);
            }
            PathSegment::QuadTo(q, p) => {
                let (from, q, p) = (last, at(q), at(p));
                for piece in 1..=PIECES {
                    let t = piece as f32 / PIECES as f32;
                    let near = |a: f32, b: f32, c: f32| {
                        let u = 1.0 - t;
                        u * u * a + 2.0 * u * t * b + t * t * c
                    };
                    let to = Point::from_xy(near(from.x, q.x, p.x), near(from.y, q.y, p.y));
                    line(last, to);
                    last = to;
                }
            }
            PathSegment::CubicTo(a, b, p) => {
                let (from, a, b, p) = (last, at(a), at(b), at(p));
                for piece in 1..=PIECES {
                    let t = piece as f32 / PIECES as f32;
                    let near = |start: f32, a: f32, b: f32, end: f32| {
                        let u = 1.0 - t;
                        u * u * u * start
                            + 3.0 * u * u * t * a
                            + 3.0 * u * t * t * b
                            + t * t * t * end
                    };
                    let to =
                        Point::from_xy(near(from.x, a.x, b.x, p.x), near(from.y, a.y, b.y, p.y));
                    line(last, to);
                    last = to;
                }
            }
            PathSegment::Close => {
                line(last, start);
                last = start;
            }
        }
    }
    line(last, start);
    edges
}
