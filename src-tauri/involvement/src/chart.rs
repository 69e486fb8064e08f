//! Bars drawn for papers: solid, striped and dotted, so that nobody needs colours. A bar is known by its number, drawn beside it; the
//! values stand in a table beside the chart.
//!
//! The name of a chart is its values, so the same name always gives the same drawing, and nothing has to be kept.

use std::fmt::Write;

/// How the names of charts begin; no picture of the library has a blank in its name.
const CHART: &str = "chart ";

/// The width of the longest bar, in the drawing's own units.
const WIDTH: usize = 400;
/// The shortest part of a bar: room for one stripe or one dot, so that a part of one in four hundred is seen, and known from the others.
const SMALLEST: usize = 14;
/// The height of a bar, and of a bar with the room below it.
const BAR: usize = 28;
const ROW: usize = 42;
/// Where bars begin: the number stands before.
const LEFT: usize = 36;
const INK: &str = "#1b2a41";

/// The name of the chart with these bars: each has up to three parts, solid, striped and dotted.
pub fn name(bars: &[[usize; 3]]) -> String {
    let bars: Vec<String> = bars
        .iter()
        .map(|[solid, striped, dotted]| format!("{solid},{striped},{dotted}"))
        .collect();
    format!("{CHART}{}", bars.join(";"))
}

/// The drawing of this name; `None` where it is the name of no chart.
pub(crate) fn drawing(name: &str) -> Option<String> {
    let bars = name.strip_prefix(CHART)?;
    let bars: Vec<[usize; 3]> = bars
        .split(';')
        .map(|bar| {
            let parts: Vec<usize> = bar.split(',').filter_map(|it| it.parse().ok()).collect();
            parts.try_into().ok()
        })
        .collect::<Option<_>>()?;
    Some(draw(&bars))
}

fn draw(bars: &[[usize; 3]]) -> String {
    let most = bars.iter().map(|bar| bar.iter().sum()).max();
    let most: usize = most.unwrap_or(0).max(1);
    let (width, height) = (LEFT + WIDTH + 4, ROW * bars.len().max(1) + 4);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">"
    );
    for (place, bar) in bars.iter().enumerate() {
        let top = place * ROW + 4;
        number(&mut svg, place + 1, top);
        let mut left = LEFT;
        for (pattern, length) in lengths(bar, most).into_iter().enumerate() {
            if length == 0 {
                continue;
            }
            part_of(&mut svg, pattern, left, top, length);
            left += length;
        }
        if left == LEFT {
            // Nothing at all: a thin line, so that the number does not stand alone.
            part_of(&mut svg, 0, LEFT, top, 2);
        }
    }
    svg.push_str("</svg>");
    svg
}

/// How long each part of a bar is drawn, where `most` is the longest bar: nothing only where there is nothing. A part too small to be
/// seen takes its room from the largest, so that the bar is longer than its sum only where all of it is too small.
fn lengths(bar: &[usize; 3], most: usize) -> [usize; 3] {
    let mut lengths = bar.map(|part| match part {
        0 => 0,
        part => (part * WIDTH / most).max(SMALLEST),
    });
    let parts = bar.iter().filter(|part| **part > 0).count();
    let whole = (bar.iter().sum::<usize>() * WIDTH / most).max(parts * SMALLEST);
    let excess = lengths.iter().sum::<usize>().saturating_sub(whole);
    for _ in 0..excess {
        if let Some(largest) = lengths.iter_mut().max() {
            *largest = largest.saturating_sub(1);
        }
    }
    lengths
}

fn part_of(svg: &mut String, pattern: usize, left: usize, top: usize, length: usize) {
    let fill = if pattern == 0 { INK } else { "#ffffff" };
    let _ = write!(
        svg,
        "<rect x=\"{left}\" y=\"{top}\" width=\"{length}\" height=\"{BAR}\" fill=\"{fill}\" stroke=\"{INK}\" stroke-width=\"2\"/>"
    );
    match pattern {
        1 => {
            for x in (left + 6..left + length).step_by(8) {
                let bottom = top + BAR;
                let _ = write!(
                    svg,
                    "<path d=\"M{x} {top}V{bottom}\" stroke=\"{INK}\" stroke-width=\"3\" fill=\"none\"/>"
                );
            }
        }
        2 => {
            for x in (left + 8..left + length - 3).step_by(12) {
                for y in [top + 9, top + 19] {
                    let _ = write!(
                        svg,
                        "<circle cx=\"{x}\" cy=\"{y}\" r=\"2.5\" fill=\"{INK}\"/>"
                    );
                }
            }
        }
        _ => {}
    }
}

/// A figure drawn in straight lines, as on a calculator: drawings hold no letters.
fn number(svg: &mut String, number: usize, top: usize) {
    // Which of the seven strokes a figure has: top, upper left, upper right, middle, lower left, lower right, bottom.
    const FIGURES: [[bool; 7]; 10] = [
        [true, true, true, false, true, true, true],
        [false, false, true, false, false, true, false],
        [true, false, true, true, true, false, true],
        [true, false, true, true, false, true, true],
        [false, true, true, true, false, true, false],
        [true, true, false, true, false, true, true],
        [true, true, false, true, true, true, true],
        [true, false, true, false, false, true, false],
        [true, true, true, true, true, true, true],
        [true, true, true, true, false, true, true],
    ];
    let Some(strokes) = FIGURES.get(number % 10) else {
        return;
    };
    let (left, right) = (8, 20);
    let (high, middle, low) = (top + 3, top + BAR / 2, top + BAR - 3);
    let lines = [
        (left, high, right, high),
        (left, high, left, middle),
        (right, high, right, middle),
        (left, middle, right, middle),
        (left, middle, left, low),
        (right, middle, right, low),
        (left, low, right, low),
    ];
    for (_, (x1, y1, x2, y2)) in strokes.iter().zip(lines).filter(|(on, _)| **on) {
        let _ = write!(
            svg,
            "<path d=\"M{x1} {y1}L{x2} {y2}\" stroke=\"{INK}\" stroke-width=\"3\" stroke-linecap=\"round\" fill=\"none\"/>"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_document::Artwork;
    use proptest::prelude::*;

    #[test]
    fn a_chart_is_drawn_from_its_name_and_can_be_printed() {
        let bars = [[4, 0, 0], [1, 0, 0], [2, 1, 3]];
        let svg = drawing(&name(&bars)).unwrap();
        assert!(Artwork::svg(svg.clone()).can_be_drawn(), "{svg}");
        assert!(!svg.contains("<text"));
        assert!(drawing("agenda").is_none());
        assert!(drawing("chart x").is_none());
        assert!(Artwork::svg(drawing(&name(&[[0, 0, 0]])).unwrap()).can_be_drawn());
    }

    #[test]
    fn one_of_four_hundred_is_seen() {
        let longest = [398, 1, 1];
        assert_eq!(
            lengths(&longest, 400),
            [WIDTH - 2 * SMALLEST, SMALLEST, SMALLEST]
        );
        assert_eq!(lengths(&[0, 0, 1], 400), [0, 0, SMALLEST]);
        assert_eq!(lengths(&[1, 1, 1], 400), [SMALLEST; 3]);
        assert_eq!(lengths(&[200, 0, 0], 400), [WIDTH / 2, 0, 0]);
        // What a small part is drawn with: a stripe, and two dots.
        let svg = drawing(&name(&[longest])).unwrap();
        let stripes = |svg: &str| svg.matches("stroke-width=\"3\" fill=\"none\"").count();
        let without = drawing(&name(&[[400, 0, 0]])).unwrap();
        assert_eq!(stripes(&svg), stripes(&without) + 1, "{svg}");
        assert_eq!(svg.matches("<circle").count(), 2, "{svg}");
    }

    proptest! {
        #[test]
        fn every_part_is_seen_and_no_bar_is_longer_than_the_longest(
            bars in proptest::collection::vec(proptest::array::uniform3(0..2000_usize), 1..6),
        ) {
            let most = bars.iter().map(|bar| bar.iter().sum::<usize>()).max().unwrap_or(0).max(1);
            for bar in &bars {
                let drawn = lengths(bar, most);
                for (part, length) in bar.iter().zip(drawn) {
                    prop_assert_eq!(*part == 0, length == 0);
                    prop_assert!(length == 0 || length >= SMALLEST, "{:?} of {:?}", drawn, bar);
                }
                prop_assert!(drawn.iter().sum::<usize>() <= WIDTH);
            }
        }
    }
}
