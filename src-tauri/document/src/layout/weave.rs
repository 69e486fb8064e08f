//! The border and the seal of a certificate: two strands of equal weight, woven, as SVG.
//!
//! The measures are the print design's, in points on 842 by 595. Teal lies over apricot; at every second crossing apricot is drawn
//! again on top, so that each strand is over as often as it is under. A casing of white parts the upper strand from the lower where they
//! cross, and only there: every curve costs whoever draws or checks the paper.

use std::{
    f32::consts::{PI, TAU},
    fmt::Write,
};

const TEAL: &str = "#0E4F55";
const APRICOT: &str = "#E8924A";
/// Width of a strand and of its casing.
const STRAND: f32 = 2.3;
const CASED: f32 = 4.5;
/// Curves that a wave is drawn with.
const CURVES: usize = 2;

/// A point on a closed line, and the direction outwards, by the way gone from its start.
trait ClosedLine {
    fn length(&self) -> f32;
    fn at(&self, way: f32) -> ([f32; 2], [f32; 2]);
}

struct Circle {
    centre: [f32; 2],
    radius: f32,
}

struct RoundedRectangle {
    centre: [f32; 2],
    size: [f32; 2],
    radius: f32,
}

/// The border, on a page of 842 by 595, with the thin line inside it.
pub(crate) fn frame_svg() -> String {
    let line = RoundedRectangle {
        centre: [421.0, 297.5],
        size: [778.0, 531.0],
        radius: 36.0,
    };
    let mut svg =
        String::from(r#"<svg xmlns="http://www.w3.org/2000/svg" width="842" height="595">"#);
    woven(&mut svg, &line, 96, 3.9);
    // the writer's ledger has no error for a String that cannot grow
    let _ = write!(
        svg,
        r#"<rect x="46" y="46" width="750" height="503" rx="24" fill="none" stroke="{TEAL}" stroke-width=".75"/></svg>"#
    );
    svg
}

/// The seal, in a square of 124: the weave round a disc with two people of the same height.
pub(crate) fn seal_svg() -> String {
    let line = Circle {
        centre: [62.0, 62.0],
        radius: 56.0,
    };
    let mut svg =
        String::from(r#"<svg xmlns="http://www.w3.org/2000/svg" width="124" height="124">"#);
    woven(&mut svg, &line, 14, 4.4);
    svg.push_str(concat!(
        r##"<circle cx="62" cy="62" r="44" fill="#0E4F55"/>"##,
        r##"<g transform="translate(29.84 27.83) scale(1.34)">"##,
        r##"<path fill="#FFF8EC" d="M8 38V30.5a8.8 8.8 0 0 1 17.6 0V38z"/>"##,
        r##"<path fill="#F0A25C" d="M22.4 38V30.5a8.8 8.8 0 0 1 17.6 0V38z"/>"##,
        r##"<path fill="#C96F23" d="M22.4 38h3.2v-7.5a8.8 8.8 0 0 0-1.6-5 8.8 8.8 0 0 0-1.6 5z"/>"##,
        r##"<circle cx="16.8" cy="14" r="5.4" fill="#FFF8EC"/><circle cx="31.2" cy="14" r="5.4" fill="#F0A25C"/>"##,
        "</g></svg>"
    ));
    svg
}

fn woven(svg: &mut String, line: &dyn ClosedLine, waves: usize, amplitude: f32) {
    let wave = line.length() / waves as f32;
    let strand = |side: f32| {
        move |way: f32| {
            let ([x, y], [nx, ny]) = line.at(way);
            let off = side * amplitude * (way / wave * TAU).cos();
            [x + nx * off, y + ny * off]
        }
    };
    let (teal, apricot) = (strand(-1.0), strand(1.0));
    let step = wave / CURVES as f32;
    let whole = |point: &dyn Fn(f32) -> [f32; 2]| {
        let mut path = curve(point, 0.0, step, waves * CURVES);
        path.push('z');
        path
    };
    // Strands cross at a quarter and at three quarters of each wave; at the first of the two apricot is over.
    let casings = |point: &dyn Fn(f32) -> [f32; 2], crossing: f32| -> String {
        let reach = wave * 0.1;
        let ends =
            |it: usize| [-reach, reach].map(|off| point((it as f32 + crossing) * wave + off));
        let casing = |[[a, b], [c, d]]: [[f32; 2]; 2]| format!("M{a:.2} {b:.2}L{c:.2} {d:.2}");
        (0..waves).map(|it| casing(ends(it))).collect()
    };
    // longer than its casing, so that no hairline of white is left at its ends
    let reach = wave * 0.16;
    let turned: String = (0..waves)
        .map(|it| curve(&apricot, (it as f32 + 0.25) * wave - reach, 2.0 * reach, 1))
        .collect();
    let mut stroke = |path: &str, colour: &str, width: f32| {
        let _ = write!(
            svg,
            r#"<path d="{path}" fill="none" stroke-linejoin="round" stroke="{colour}" stroke-width="{width}"/>"#
        );
    };
    stroke(&whole(&apricot), APRICOT, STRAND);
    stroke(&casings(&teal, 0.75), "#fff", CASED);
    stroke(&whole(&teal), TEAL, STRAND);
    stroke(&casings(&apricot, 0.25), "#fff", CASED);
    stroke(&turned, APRICOT, STRAND);
}

/// A line through `count` curves of the same length, each with the true direction at its ends.
fn curve(point: &dyn Fn(f32) -> [f32; 2], from: f32, step: f32, count: usize) -> String {
    let direction = |way: f32| {
        let (a, b) = (point(way - 0.05), point(way + 0.05));
        [(b[0] - a[0]) / 0.1, (b[1] - a[1]) / 0.1]
    };
    let start = point(from);
    let mut path = format!("M{:.2} {:.2}", start[0], start[1]);
    for index in 0..count {
        let (a, b) = (from + index as f32 * step, from + (index + 1) as f32 * step);
        let (p, q, dp, dq) = (point(a), point(b), direction(a), direction(b));
        let third = step / 3.0;
        let _ = write!(
            path,
            "C{:.2} {:.2} {:.2} {:.2} {:.2} {:.2}",
            p[0] + dp[0] * third,
            p[1] + dp[1] * third,
            q[0] - dq[0] * third,
            q[1] - dq[1] * third,
            q[0],
            q[1]
        );
    }
    path
}

impl ClosedLine for Circle {
    fn length(&self) -> f32 {
        TAU * self.radius
    }

    /// From the top, clockwise.
    fn at(&self, way: f32) -> ([f32; 2], [f32; 2]) {
        let (sin, cos) = (way / self.radius).sin_cos();
        let [x, y] = self.centre;
        ([x + self.radius * sin, y - self.radius * cos], [sin, -cos])
    }
}

impl ClosedLine for RoundedRectangle {
    fn length(&self) -> f32 {
        let [width, height] = self.size;
        2.0 * (width + height) - 8.0 * self.radius + TAU * self.radius
    }

    /// From the middle of the top, clockwise.
    fn at(&self, way: f32) -> ([f32; 2], [f32; 2]) {
        let [half_width, half_height] = self.size.map(|it| it / 2.0 - self.radius);
        let corner = PI / 2.0 * self.radius;
        let mut way = way.rem_euclid(self.length());
        // half the top, then for each side: corner, side; each in a frame turned by a quarter
        let sides = [
            half_width,
            2.0 * half_height,
            2.0 * half_width,
            2.0 * half_height,
            half_width,
        ];
        let centres = [
            [half_width, -half_height],
            [half_width, half_height],
            [-half_width, half_height],
            [-half_width, -half_height],
        ];
        let starts = [
            [0.0, -half_height - self.radius],
            [half_width + self.radius, -half_height],
            [half_width, half_height + self.radius],
            [-half_width - self.radius, half_height],
            [-half_width, -half_height - self.radius],
        ];
        let [x, y] = self.centre;
        for turn in 0..5 {
            let (sin, cos) = (turn as f32 * PI / 2.0).sin_cos();
            if way <= sides[turn] || turn == 4 {
                let [sx, sy] = starts[turn];
                return ([x + sx + cos * way, y + sy + sin * way], [sin, -cos]);
            }
            way -= sides[turn];
            if way <= corner {
                let (sin, cos) = (turn as f32 * PI / 2.0 + way / self.radius).sin_cos();
                let [cx, cy] = centres[turn];
                let out = [sin, -cos];
                return (
                    [x + cx + self.radius * out[0], y + cy + self.radius * out[1]],
                    out,
                );
            }
            way -= corner;
        }
        (self.centre, [0.0, -1.0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rectangle() -> RoundedRectangle {
        RoundedRectangle {
            centre: [421.0, 297.5],
            size: [778.0, 531.0],
            radius: 36.0,
        }
    }

    #[test]
    fn the_border_is_closed_and_never_jumps() {
        let line = rectangle();
        let steps = 5000;
        let step = line.length() / steps as f32;
        for index in 0..=steps {
            let (a, _) = line.at(index as f32 * step);
            let (b, _) = line.at((index + 1) as f32 * step);
            let gone = ((a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2)).sqrt();
            assert!((gone - step).abs() < step * 0.02, "{index}: {a:?} {b:?}");
        }
    }

    #[test]
    fn it_stays_between_the_paper_and_the_words() {
        let line = rectangle();
        for index in 0..1000 {
            let ([x, y], _) = line.at(line.length() * index as f32 / 1000.0);
            assert!((32.0 - 0.01..=810.01).contains(&x), "{x}");
            assert!((32.0 - 0.01..=563.01).contains(&y), "{y}");
        }
    }

    #[test]
    fn ornaments_are_sound_drawings() {
        for svg in [frame_svg(), seal_svg()] {
            usvg::Tree::from_str(&svg, &usvg::Options::default()).unwrap();
        }
    }
}
