//! The poster: a calm band with what it is, and below it numbered sentences, as large as the sheet allows.

use super::{
    Sizes,
    drawing::{Colour, Drawing, Furniture, Mark, Place, TEAL, Tag},
    flow::{Flow, ROOT},
    foot::Foot,
    measure::{A4, Measure},
    paper::{fitted, head, picture},
    typesetter::{Setting, Side, Style, Typesetter},
};
use crate::{
    model::{PictureUse, Poster, Sheet, Text},
    reading::Reading,
};
use alongside_locales::Words;

const WHITE: Colour = [0xFF; 3];
/// Between two rules: seen, and quieter than the words.
const PALE: Colour = [0xBF, 0xD4, 0xD3];

/// The largest and the smallest type of the rules on A4, in points. Nobody has to step up to a wall to read it: the smallest is large
/// print (UKAAF: 16 points and more). What is longer goes on with a second sheet.
const TYPE: std::ops::RangeInclusive<u8> = 16..=32;

/// In smaller type than this, pictures and gaps give way before a second sheet is needed.
const ROOMY: f32 = 20.0;

/// The most that stands between two rules, measured in their type.
const WIDEST_GAP: f32 = 1.6;

/// The rules, set.
struct Row<'a> {
    label: Setting,
    lines: Vec<Setting>,
    picture: Option<&'a PictureUse>,
    height: f32,
}

/// How large the type is, and what follows from it, in points.
#[derive(Clone, Copy)]
struct Scale {
    text: Style,
    /// From the edge of the column to the words.
    indent: f32,
    picture: (f32, f32),
    /// The least that stands between two rules.
    gap: f32,
}

/// Lays a poster out.
pub(crate) fn poster(
    reading: &Reading,
    it: &Poster,
    measure: Measure,
    setter: &mut Typesetter,
    words: &Words,
    sizes: Sizes<'_>,
) -> Drawing {
    let grown = match it.sheet {
        Sheet::A4 => 1.0,
        Sheet::A3 => std::f32::consts::SQRT_2,
    };
    let measure = measure.grown(grown);
    let mut flow = Flow::new(setter, &measure, reading.language);
    let mut foot = Foot::of(reading, words, &mut flow);
    foot.number_alone = false;
    head(&mut flow, reading, sizes);
    band(&mut flow, it, grown);

    let version = set(&mut flow, &it.version, measure.foot, measure.column());
    let credits = reading.credits.as_deref().map_or(0.0, |credits| {
        set(&mut flow, &credits.into(), measure.foot, measure.column()).height()
    });
    let further = credits.max(foot.room_below(&mut flow, reading));
    let below = version.height() + further + 2.0 * measure.gap;
    let room = flow.bottom - flow.y - below;
    let sizes_of_type = TYPE.rev().map(|points| f32::from(points) * grown);
    let fit = sizes_of_type
        .map(|size| rows(&mut flow, it, size, grown))
        .find(|(scale, rows)| least_height(*scale, rows) <= room);
    let (scale, rows, gap) = match fit {
        Some((scale, rows)) => {
            let spare = room - least_height(scale, &rows);
            let each = spare / rows.len().max(1) as f32;
            let gap = (scale.gap + each).min(scale.text.size * WIDEST_GAP);
            (scale, rows, gap)
        }
        None => {
            let (scale, rows) = rows(&mut flow, it, f32::from(*TYPE.start()) * grown, grown);
            let gap = scale.text.size;
            (scale, rows, gap)
        }
    };
    place(&mut flow, scale, &rows, gap, sizes);
    flow.skip(measure.gap);
    flow.need(version.height());
    let node = flow.node(ROOT, Tag::Paragraph);
    flow.pour(node, &version, measure.left);
    foot.end(&mut flow, reading);
    flow.finish(|flow, pages| foot.furnish(flow, pages, words))
}

fn set(flow: &mut Flow<'_>, text: &Text, style: Style, width: f32) -> Setting {
    flow.setter.set(text, &style, width, Side::Start)
}

/// What it is and whose, white on a band from edge to edge.
fn band(flow: &mut Flow<'_>, it: &Poster, grown: f32) {
    let measure = flow.measure;
    let style = |size: f32| Style {
        size: size * grown,
        leading: (size * grown * 1.2).round(),
        colour: WHITE,
        ..measure.text
    };
    let column = measure.column();
    // as large as it may be on one line; a long one takes several
    let title = flow.told(&it.heading);
    let large = [54.0, 48.0, 42.0, 36.0, 32.0].into_iter().find_map(|size| {
        let set = set(flow, &title, style(size).bold(), column);
        (set.lines.len() == 1).then_some(set)
    });
    let heading = large.unwrap_or_else(|| set(flow, &title, style(30.0).bold(), column));
    let group = flow.told(&it.group);
    let group = (!it.group.is_empty()).then(|| set(flow, &group, style(22.0), column));
    let (top, inside) = (flow.y + measure.gap * 0.8, measure.gap);
    let height = inside * 2.0 + heading.height() + group.as_ref().map_or(0.0, Setting::height);
    let width = measure.width;
    flow.furniture(Furniture::Ornament, |flow| {
        let band = Place {
            x: 0.0,
            y: top,
            width,
            height,
        };
        flow.rule(band, TEAL);
    });
    flow.y = top + inside;
    flow.bookmark(1, &it.heading);
    let tag = Tag::Heading {
        level: 1,
        text: it.heading.clone(),
    };
    let node = flow.node(ROOT, tag);
    flow.pour(node, &heading, measure.left);
    if let Some(group) = group {
        let node = flow.node(ROOT, Tag::Paragraph);
        flow.pour(node, &group, measure.left);
    }
    flow.y = top + height + measure.gap;
}

/// The rules in type of this size.
fn rows<'a>(flow: &mut Flow<'_>, it: &'a Poster, size: f32, grown: f32) -> (Scale, Vec<Row<'a>>) {
    let measure = flow.measure;
    let roomy = size >= ROOMY * grown;
    let (high, gap) = if roomy { (2.5, 0.62) } else { (2.1, 0.4) };
    let scale = Scale {
        text: Style {
            size,
            leading: (size * 1.25).round(),
            ..measure.text
        },
        indent: size * 2.2,
        picture: (size * high * 1.2, size * high),
        gap: size * gap,
    };
    let pictures = it.rules.iter().any(|rule| rule.picture.is_some());
    let beside = if pictures {
        scale.picture.0 + size * 0.6
    } else {
        0.0
    };
    let width = measure.column() - scale.indent - beside;
    let number = Style {
        colour: TEAL,
        ..scale.text.bold()
    };
    let rules = it.rules.iter().enumerate();
    let rows = rules.map(|(index, rule)| {
        let label = set(
            flow,
            &(index + 1).to_string().as_str().into(),
            number,
            scale.indent,
        );
        let lines = rule.sentences.iter();
        let lines: Vec<Setting> = lines
            .map(|line| set(flow, line, scale.text, width))
            .collect();
        let words: f32 = lines.iter().map(Setting::height).sum();
        let shown = rule.picture.as_ref().map_or(0.0, |_| scale.picture.1);
        Row {
            label,
            lines,
            picture: rule.picture.as_ref(),
            height: words.max(shown).max(size * 1.7),
        }
    });
    let rows = rows.collect();
    (scale, rows)
}

fn least_height(scale: Scale, rows: &[Row<'_>]) -> f32 {
    let words: f32 = rows.iter().map(|row| row.height).sum();
    words + rows.len().saturating_sub(1) as f32 * scale.gap
}

/// Puts the rules below one another, each with its number in a ring; none is split, unless it alone fills a sheet.
fn place(flow: &mut Flow<'_>, scale: Scale, rows: &[Row<'_>], gap: f32, sizes: Sizes<'_>) {
    let measure = flow.measure;
    let list = flow.node(ROOT, Tag::List { numbered: true });
    let (left, size) = (measure.left, scale.text.size);
    for (index, row) in rows.iter().enumerate() {
        if index > 0 {
            flow.y += gap;
            let page = flow.page();
            flow.need(row.height);
            if flow.page() == page {
                let line = Place {
                    x: left,
                    y: flow.y - gap / 2.0,
                    width: measure.column(),
                    height: 0.75,
                };
                flow.furniture(Furniture::Ornament, |flow| flow.rule(line, PALE));
            }
        }
        let (top, page) = (flow.y, flow.page());
        let middle = top + row.height / 2.0;
        let item = flow.node(list, Tag::Item);
        let label = flow.node(item, Tag::Label);
        let ring = size * 1.6;
        let edge = Place {
            x: left,
            y: middle - ring / 2.0,
            width: ring,
            height: ring,
        };
        flow.furniture(Furniture::Ornament, |flow| {
            flow.mark(Mark::Frame {
                place: edge,
                radius: ring / 2.0,
                thickness: size * 0.08,
                colour: TEAL,
            });
        });
        let x = left + (ring - row.label.width()) / 2.0;
        flow.place(
            label,
            &row.label,
            x,
            middle - row.label.height() / 2.0,
            page,
        );
        let body = flow.node(item, Tag::ItemBody);
        let words: f32 = row.lines.iter().map(Setting::height).sum();
        flow.y = top + ((row.height - words) / 2.0).max(0.0);
        for line in &row.lines {
            let node = flow.node(body, Tag::Paragraph);
            flow.pour(node, line, left + scale.indent);
        }
        if flow.page() == page {
            flow.y = top + row.height;
        }
        if let Some(shown) = row.picture {
            let (width, height) = scale.picture;
            let fitted = fitted((sizes)(&shown.picture), width, height);
            let x = left + measure.column() - width;
            let y = if flow.page() == page {
                middle - height / 2.0
            } else {
                flow.top
            };
            picture(flow, body, shown, fitted.at(x, y));
        }
    }
}

impl Measure {
    /// The measures of a poster: clear print, on a sheet this many times as high and wide as A4.
    fn grown(self, by: f32) -> Self {
        let style = |it: Style| Style {
            size: it.size * by,
            leading: (it.leading * by).round(),
            ..it
        };
        Self {
            width: (A4.0 * by).round(),
            height: (A4.1 * by).round(),
            left: self.left * by,
            right: self.right * by,
            top: self.top * by,
            foot_edge: self.foot_edge * by,
            gap: self.gap * by,
            publisher: style(self.publisher),
            foot: style(self.foot),
            page_number: style(self.page_number),
            ..self
        }
    }
}
