//! A paper: head, title, blocks, credits, foot.

use super::{
    Sizes,
    block::{block, gap_above, room_for_beginning},
    contents,
    drawing::{ArtworkId, Drawing, Furniture, Mark, NodeId, PictureSize, Place, Tag},
    flow::{Flow, ROOT},
    foot::{Foot, draw_two_lines, two_lines_height},
    measure::Measure,
    typesetter::{Side, Style, Typesetter},
};
use crate::{
    model::{Alternative, Block, PictureUse, Text},
    reading::Reading,
};
use alongside_locales::Words;

/// What the blocks of a paper share.
pub(crate) struct Setup<'a> {
    pub words: &'a Words,
    pub sizes: Sizes<'a>,
    /// Statements keep a column for pictures when any of them has one.
    pub has_pictures: bool,
    /// What stands below the last block, in points.
    pub room_below: f32,
}

/// Lays a paper out.
pub(crate) fn paper(
    reading: &Reading,
    measure: &Measure,
    setter: &mut Typesetter,
    words: &Words,
    sizes: Sizes<'_>,
) -> Drawing {
    let with_picture = |it: &Block| matches!(it, Block::Statement(it) if it.picture.is_some());
    let mut setup = Setup {
        words,
        sizes,
        has_pictures: reading.blocks.iter().any(with_picture),
        room_below: 0.0,
    };
    let mut room_for_credits = 0.0;
    loop {
        let mut flow = Flow::new(setter, measure, reading.language);
        let mut foot = Foot::of(reading, words, &mut flow);
        flow.bottom -= room_for_credits;
        setup.room_below = foot.room_below(&mut flow, reading);
        head(&mut flow, reading, sizes);
        title(&mut flow, &reading.heading);
        blocks(&mut flow, ROOT, &reading.blocks, &setup);
        // where they would have a page to themselves, every page leaves them room, and the last words come with them
        if room_for_credits == 0.0
            && let Some(height) = foot.credits_alone(&mut flow, reading)
        {
            room_for_credits = height;
            continue;
        }
        foot.end(&mut flow, reading);
        return flow.finish(|flow, pages| {
            contents::number(flow, words);
            foot.furnish(flow, pages, words);
        });
    }
}

/// Lays blocks out one below the other, each statement page with no more than the format allows.
pub(crate) fn blocks(flow: &mut Flow<'_>, parent: NodeId, blocks: &[Block], setup: &Setup<'_>) {
    let mut before: Option<&Block> = None;
    let mut statements = (flow.page(), 0);
    for (index, it) in blocks.iter().enumerate() {
        if let Some(before) = before {
            let gap = gap_above(it, before, flow.measure);
            flow.skip(gap);
        }
        if matches!(it, Block::Heading { .. }) {
            let room = room_for_beginning(&blocks[index..], flow.measure);
            flow.need(room);
            let leads_to_a_statement = matches!(blocks.get(index + 1), Some(Block::Statement(_)));
            if leads_to_a_statement
                && statements.0 == flow.page()
                && statements.1 >= flow.measure.statements
            {
                flow.end_page();
            }
        }
        if matches!(blocks.get(index + 1), Some(Block::Signature(_))) {
            let room = room_for_beginning(&blocks[index..], flow.measure);
            flow.need(room);
        }
        // status and contact are not left alone on the last page: the last block comes with them, and its heading
        let heads_the_last = matches!(it, Block::Heading { .. }) && index + 2 == blocks.len();
        if setup.room_below > 0.0 && (heads_the_last || index + 1 == blocks.len()) {
            let room = room_for_beginning(&blocks[index..], flow.measure);
            flow.need(room + setup.room_below);
        }
        if matches!(it, Block::Statement(_)) {
            if statements.0 == flow.page() && statements.1 >= flow.measure.statements {
                flow.end_page();
            }
            block(flow, parent, it, setup);
            if statements.0 != flow.page() {
                statements = (flow.page(), 0);
            }
            statements.1 += 1;
        } else {
            block(flow, parent, it, setup);
        }
        before = Some(it);
    }
}

/// Publisher and logo above the two lines.
pub(crate) fn head(flow: &mut Flow<'_>, reading: &Reading, sizes: Sizes<'_>) {
    let measure = flow.measure;
    let logo_height = (measure.publisher.leading * 1.55).round();
    let mut x = measure.left;
    let mut height = measure.publisher.leading;
    if let Some(logo) = &reading.logo {
        // a wide mark may take a quarter of the line
        let fitted = fitted(sizes(&logo.picture), measure.column() / 4.0, logo_height);
        let place = fitted.at(x - fitted.drawn.x, flow.y);
        picture(flow, ROOT, logo, place);
        x += fitted.drawn.width + 8.0;
        height = height.max(logo_height);
    }
    let width = measure.width - measure.right - x;
    let text = flow.told(&reading.publisher);
    let setting = flow
        .setter
        .set(&text, &measure.publisher, width, Side::Start);
    let node = flow.node(ROOT, Tag::Paragraph);
    let y = flow.y + ((height - setting.height()) / 2.0).max(0.0);
    flow.place(node, &setting, x, y, flow.page());
    flow.y += height.max(setting.height()) + if measure.short_page_number { 8.0 } else { 10.0 };
    let y = flow.y;
    flow.furniture(Furniture::Ornament, |flow| draw_two_lines(flow, y));
    flow.y += two_lines_height();
}

fn title(flow: &mut Flow<'_>, text: &str) {
    let (above, below) = flow.measure.title_gaps;
    flow.skip(above);
    heading(flow, ROOT, 1, text, &flow.measure.title);
    flow.y += below;
}

/// A heading with its bookmark.
pub(crate) fn heading(flow: &mut Flow<'_>, parent: NodeId, level: u8, text: &str, style: &Style) {
    let column = flow.measure.column();
    let told = flow.told(text);
    let setting = flow.setter.set(&told, style, column, Side::Start);
    flow.need(setting.height());
    flow.bookmark(level, text);
    let tag = Tag::Heading {
        level,
        text: text.to_string(),
    };
    let node = flow.node(parent, tag);
    flow.pour(node, &setting, flow.measure.left);
}

/// A paragraph across the column.
pub(crate) fn paragraph(flow: &mut Flow<'_>, parent: NodeId, text: &Text, style: &Style) {
    let (x, width) = (flow.measure.left, flow.measure.column());
    paragraph_at(flow, parent, text, style, x, width);
}

/// A paragraph in a column of its own.
pub(crate) fn paragraph_at(
    flow: &mut Flow<'_>,
    parent: NodeId,
    text: &Text,
    style: &Style,
    x: f32,
    width: f32,
) {
    let setting = flow.setter.set(text, style, width, Side::Start);
    let node = flow.node(parent, Tag::Paragraph);
    flow.pour(node, &setting, x);
}

/// A picture at a place: a figure with its words, or an ornament.
pub(crate) fn picture(flow: &mut Flow<'_>, parent: NodeId, it: &PictureUse, place: Place) {
    let mark = Mark::Picture {
        artwork: ArtworkId::Library(it.picture.as_str().into()),
        place,
    };
    match &it.alternative {
        Alternative::Words(words) => {
            let tag = Tag::Figure {
                alternative: words.clone(),
            };
            let language = flow.tongue(words);
            let node = flow.node_in(parent, tag, language);
            let page = flow.page();
            flow.part(node, page, |flow| flow.mark(mark));
        }
        Alternative::Standard | Alternative::Decorative => {
            flow.furniture(Furniture::Ornament, |flow| flow.mark(mark));
        }
    }
}

/// A picture fitted into a box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fitted {
    /// Where the whole picture goes, from the box's corner; its empty edges may lie outside the box.
    pub whole: Place,
    /// Where the part that is drawn on comes to lie, from the box's corner.
    pub drawn: Place,
}

impl Fitted {
    /// The place of the whole picture when the box's corner is here.
    pub(crate) fn at(&self, x: f32, y: f32) -> Place {
        Place {
            x: self.whole.x + x,
            y: self.whole.y + y,
            ..self.whole
        }
    }
}

/// How much larger than its whole a drawing may be shown for the sake of its empty edges: more would make the lines of one picture
/// much thicker than those of its neighbours.
const MOST_CROPPED: f32 = 1.3;

/// The largest place in a box for what a picture shows, in the middle of the box, its shape kept.
pub(crate) fn fitted(size: PictureSize, width: f32, height: f32) -> Fitted {
    let scale = |w: f32, h: f32| (width / w.max(0.1)).min(height / h.max(0.1));
    let drawn = size.drawn;
    let whole = scale(size.width, size.height);
    let scale = scale(drawn.width, drawn.height).min(whole * MOST_CROPPED);
    let (drawn_width, drawn_height) = (drawn.width * scale, drawn.height * scale);
    let place = Place {
        x: (width - drawn_width) / 2.0,
        y: (height - drawn_height) / 2.0,
        width: drawn_width,
        height: drawn_height,
    };
    Fitted {
        whole: Place {
            x: place.x - drawn.x * scale,
            y: place.y - drawn.y * scale,
            width: size.width * scale,
            height: size.height * scale,
        },
        drawn: place,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_edges_are_left_out_but_not_at_any_price() {
        let drawn = |width, height| PictureSize {
            width: 72.0,
            height: 72.0,
            drawn: Place {
                x: (72.0 - width) / 2.0,
                y: (72.0 - height) / 2.0,
                width,
                height,
            },
        };
        let nearly_full = fitted(drawn(60.0, 66.0), 180.0, 132.0);
        assert_eq!(nearly_full.drawn.height, 132.0);
        let tiny = fitted(drawn(10.0, 10.0), 180.0, 132.0);
        assert!((tiny.whole.height - 132.0 * MOST_CROPPED).abs() < 0.01);
        // in the middle, whatever is cut
        assert!((tiny.drawn.x + tiny.drawn.width / 2.0 - 90.0).abs() < 0.01);
    }
}
