//! The blocks of a paper, apart from statements and tables.

use super::{
    contents,
    drawing::{APRICOT_LINE, Furniture, Mark, NodeId, Place, SOFT, TEAL, Tag},
    flow::Flow,
    measure::{Measure, TWO_LINES},
    paper::{Setup, fitted, heading, paragraph, paragraph_at, picture},
    statement::statement,
    table::table,
    typesetter::{Setting, Side, Style},
};
use crate::model::{Block, Fact, Item, List, ListKind, Picture, Quote, Signature, Span, Text};

/// The length of every line to sign: no signature stands above another.
const SIGNATURE_LINE: f32 = 210.0;

/// How much of a page's height a picture on its own may take.
const TALLEST: f32 = 0.3;

/// Lays one block out.
pub(crate) fn block(flow: &mut Flow<'_>, parent: NodeId, block: &Block, setup: &Setup<'_>) {
    match block {
        Block::Heading { level, text } => {
            heading(flow, parent, *level, text, flow.measure.heading(*level));
        }
        Block::Paragraph(text) => paragraph(flow, parent, text, &flow.measure.text),
        Block::List(it) => list(flow, parent, it, setup),
        Block::FactList(facts) => fact_list(flow, parent, facts),
        Block::Table(it) => table(flow, parent, it, setup),
        Block::Statement(it) => statement(flow, parent, it, setup),
        Block::Picture(it) => picture_block(flow, parent, it, setup),
        Block::Quote(it) => quote(flow, parent, it, setup),
        Block::Signature(it) => signature(flow, parent, it),
        Block::Code(groups) => code(flow, parent, groups, setup),
        Block::NewPage => {
            if !flow.page_is_empty() {
                flow.end_page();
            }
        }
    }
}

/// The space between two blocks.
pub(crate) fn gap_above(it: &Block, before: &Block, measure: &Measure) -> f32 {
    match (before, it) {
        (Block::NewPage, _) | (_, Block::NewPage) => 0.0,
        (Block::Heading { .. }, Block::Statement(_)) => measure.gap * 0.6,
        (Block::Heading { .. }, _) => measure.gap * 0.35,
        (_, Block::Heading { level: 2, .. }) => measure.gap * 1.8,
        (_, Block::Heading { .. }) => measure.gap * 1.3,
        _ => measure.gap,
    }
}

/// The room a heading and the beginning of what follows need, so that no heading ends a page; and that of what is signed, so that no
/// signature stands on a page of its own.
pub(crate) fn room_for_beginning(blocks: &[Block], measure: &Measure) -> f32 {
    let leading = measure.text.leading;
    let Some((first, rest)) = blocks.split_first() else {
        return 0.0;
    };
    let is_signed = matches!(rest.first(), Some(Block::Signature(_)));
    let room = match first {
        Block::Heading { level, .. } => {
            return measure.heading(*level).leading
                + measure.gap
                + room_for_beginning(rest, measure);
        }
        Block::Statement(it) => {
            let beside = measure
                .picture
                .map_or(0.0, |(width, _)| width + measure.picture_gap);
            // a row is not split, so all its lines count
            let lines = room_for_lines(&it.sentences, measure.column() - beside, measure);
            measure
                .picture
                .map_or(lines, |(_, height)| lines.max(height))
        }
        Block::Paragraph(it) if is_signed || rest.is_empty() => {
            let whole = room_for_lines(std::slice::from_ref(it), measure.column(), measure);
            whole.min(measure.height * 0.35)
        }
        Block::Quote(_) | Block::Signature(_) => leading * 4.0,
        Block::Code(_) => leading * 6.0,
        // The words above, two lines of headings and a row of two lines.
        Block::Table(_) => leading * 7.0,
        Block::Picture(_) => measure.height * TALLEST + leading * 2.0,
        Block::NewPage => 0.0,
        _ => leading * 2.0,
    };
    if is_signed && !matches!(first, Block::Signature(_) | Block::NewPage) {
        room + measure.gap + signature_room(measure) + leading * 2.0
    } else {
        room
    }
}

/// About how high texts are: a letter is half as wide as it is high.
fn room_for_lines(texts: &[Text], width: f32, measure: &Measure) -> f32 {
    let letters = width / (measure.text.size * 0.52);
    let height = |text: &Text| {
        let letters_in_all = text.words().chars().count() as f32;
        (letters_in_all / letters).ceil() * measure.text.leading + measure.line_gap
    };
    texts.iter().map(height).sum()
}

fn list(flow: &mut Flow<'_>, parent: NodeId, list: &List, setup: &Setup<'_>) {
    let measure = flow.measure;
    let numbered = list.kind == ListKind::Numbered;
    let node = flow.node(parent, Tag::List { numbered });
    let long = list
        .items
        .iter()
        .any(|it| it.lead.is_some() || it.lines.len() > 1);
    let gap = if long {
        measure.gap
    } else {
        measure.text.size * 0.4
    };
    for (index, it) in list.items.iter().enumerate() {
        if index > 0 {
            flow.skip(gap);
        }
        let label = match list.kind {
            ListKind::Numbered => Text::strong((index + 1).to_string()),
            ListKind::Bulleted => Text::plain(setup.words.document_bullet()),
        };
        item(flow, node, &label, it);
    }
}

/// One item, its label hanging at the left. It stays whole unless it would fill much of a page.
pub(crate) fn item(flow: &mut Flow<'_>, parent: NodeId, label: &Text, item: &Item) {
    let measure = flow.measure;
    let label = flow
        .setter
        .set(label, &measure.text, measure.indent, Side::Start);
    // wide numbers push the words on rather than run into them
    let indent = measure.indent.max(label.width() + measure.text.size * 0.4);
    let heading = contents::target(item);
    let room = heading.map_or(0.0, |_| contents::room(flow));
    let (x, width) = (measure.left + indent, measure.column() - indent - room);
    let lead = item.lead.iter().map(|it| (it, measure.text.bold()));
    let lines = item.lines.iter().map(|it| (it, measure.text));
    let lines: Vec<Setting> = lead
        .chain(lines)
        .map(|(text, style)| flow.setter.set(text, &style, width, Side::Start))
        .collect();
    let whole = lines
        .iter()
        .map(|it| it.height() + measure.line_gap)
        .sum::<f32>();
    flow.need(whole.min(measure.height * 0.35));
    let node = flow.node(parent, Tag::Item);
    let label_node = flow.node(node, Tag::Label);
    flow.place(label_node, &label, measure.left, flow.y, flow.page());
    let body = flow.node(node, Tag::ItemBody);
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            flow.skip(measure.line_gap);
        }
        let paragraph = flow.node(body, Tag::Paragraph);
        flow.pour(paragraph, line, x);
    }
    if let Some(heading) = heading {
        contents::wait(flow, body, heading);
    }
}

/// Terms at the left and values beside them where there is room, else below them.
fn fact_list(flow: &mut Flow<'_>, parent: NodeId, facts: &[Fact]) {
    let measure = flow.measure;
    let bold = measure.text.bold();
    let beside = measure.text.size < 16.0;
    let node = flow.node(parent, Tag::List { numbered: false });
    for (index, fact) in facts.iter().enumerate() {
        if index > 0 {
            flow.skip(if beside {
                measure.gap * 0.6
            } else {
                measure.gap
            });
        }
        let term_width = if beside {
            measure.column() * 0.32
        } else {
            measure.column()
        };
        let term = flow.told(&fact.term);
        let term = flow.setter.set(&term, &bold, term_width, Side::Start);
        // a term stays with the first lines of its value
        flow.need(
            term.height()
                + if beside {
                    0.0
                } else {
                    measure.text.leading * 2.0
                },
        );
        let row = flow.node(node, Tag::Item);
        let label = flow.node(row, Tag::Label);
        let (top, page) = (flow.y, flow.page());
        let body_x = if beside {
            flow.place(label, &term, measure.left, top, page);
            measure.left + term_width + measure.text.size
        } else {
            flow.pour(label, &term, measure.left);
            measure.left
        };
        let body = flow.node(row, Tag::ItemBody);
        let width = measure.width - measure.right - body_x;
        for (index, value) in fact.value.iter().enumerate() {
            if index > 0 {
                flow.skip(measure.line_gap);
            }
            paragraph_at(flow, body, value, &measure.text, body_x, width);
        }
        if beside && flow.page() == page {
            flow.y = flow.y.max(top + term.height());
        }
    }
}

/// A picture as wide as it may be.
fn picture_block(flow: &mut Flow<'_>, parent: NodeId, it: &Picture, setup: &Setup<'_>) {
    let measure = flow.measure;
    let size = (setup.sizes)(&it.picture.picture);
    let most = measure.height * TALLEST;
    let fitted = fitted(size, measure.column(), most);
    let below = if it.caption.is_some() {
        measure.text.leading * 2.0
    } else {
        0.0
    };
    flow.need(fitted.drawn.height + below);
    let place = fitted.at(measure.left - fitted.drawn.x, flow.y - fitted.drawn.y);
    let node = flow.node(parent, Tag::Division);
    picture(flow, node, &it.picture, place);
    flow.y += fitted.drawn.height;
    if let Some(caption) = &it.caption {
        flow.skip(measure.line_gap + 8.0);
        paragraph(flow, node, caption, &measure.text);
    }
}

/// Somebody's words beside two upright lines.
fn quote(flow: &mut Flow<'_>, parent: NodeId, quote: &Quote, setup: &Setup<'_>) {
    let measure = flow.measure;
    let mut spans = vec![Span::Plain(setup.words.document_quote_opens().into())];
    spans.extend(quote.words.0.iter().cloned());
    spans.push(Span::Plain(setup.words.document_quote_closes().into()));
    let (thick, between, thin) = TWO_LINES;
    let indent = 18.0 + thick;
    let (x, width) = (measure.left + indent, measure.column() - indent);
    flow.need(measure.text.leading * 2.0);
    let node = flow.node(parent, Tag::Quote);
    let (mut top, page) = (flow.y, flow.page());
    paragraph_at(flow, node, &Text(spans), &measure.text, x, width);
    if let Some(by) = &quote.by {
        flow.skip(measure.line_gap);
        let by = flow.told_strongly(by);
        paragraph_at(flow, node, &by, &measure.text, x, width);
    }
    if flow.page() != page {
        top = flow.top;
    }
    let height = flow.y - top;
    let upright = |x, width| Place {
        x,
        y: top,
        width,
        height,
    };
    flow.furniture(Furniture::Ornament, |flow| {
        flow.rule(upright(measure.left, thick), TEAL);
        flow.rule(upright(measure.left + thick + between, thin), APRICOT_LINE);
    });
}

/// Room for a name by hand, a line, and who signs.
fn signature(flow: &mut Flow<'_>, parent: NodeId, signature: &Signature) {
    let measure = flow.measure;
    let room = signature_room(measure);
    flow.need(room + measure.text.leading * 2.0);
    flow.y += room;
    let y = flow.y;
    flow.furniture(Furniture::Ornament, |flow| {
        signature_line(flow, flow.measure.left, y)
    });
    flow.y += 6.0;
    let name = flow.told_strongly(&signature.name);
    paragraph(flow, parent, &name, &measure.text);
    if !signature.role.is_empty() {
        let role = flow.told(&signature.role);
        paragraph(flow, parent, &role, &measure.text);
    }
}

/// For a name by hand.
fn signature_room(measure: &Measure) -> f32 {
    (measure.text.leading * 1.6).max(36.0)
}

/// A line to sign on.
pub(crate) fn signature_line(flow: &mut Flow<'_>, x: f32, y: f32) {
    let place = Place {
        x,
        y,
        width: SIGNATURE_LINE,
        height: 1.0,
    };
    flow.rule(place, super::drawing::INK);
}

/// A code in numbered groups, to be copied by hand: far apart, in a box, black on white. Two stand in a row where the type leaves room
/// for that; a code that fills more than a page is a plain list.
fn code(flow: &mut Flow<'_>, parent: NodeId, groups: &[String], setup: &Setup<'_>) {
    let measure = flow.measure;
    let (pad, between) = (21.0, 30.0);
    let size = measure.text.size.max(26.0);
    let style = Style {
        size,
        leading: (size * 1.25).round(),
        tracking: 4.0,
        ..measure.text.bold()
    };
    let inside = measure.column() - 2.0 * pad;
    let number_width = measure.text.size * 1.7;
    let texts: Vec<Text> = groups.iter().map(|it| Text::plain(it.as_str())).collect();
    let widths = texts.iter().map(|it| flow.setter.widths(it, &style).1);
    let widest = number_width + widths.fold(0.0, f32::max);
    let half = (inside - between) / 2.0;
    let (columns, width) = if widest <= half {
        (2, half)
    } else {
        (1, inside)
    };
    let row_height = style.leading + 12.0;
    let height = groups.len().div_ceil(columns) as f32 * row_height + 2.0 * pad - 8.0;
    if widest > inside || height > flow.bottom - flow.top {
        let items = texts.into_iter().map(|it| Item {
            lead: None,
            lines: vec![it],
        });
        let kind = ListKind::Numbered;
        let items = items.collect();
        return list(flow, parent, &List { kind, items }, setup);
    }
    flow.need(height);
    let frame = Place {
        x: measure.left,
        y: flow.y,
        width: measure.column(),
        height,
    };
    flow.furniture(Furniture::Ornament, |flow| {
        flow.mark(Mark::Frame {
            place: frame,
            radius: 9.0,
            thickness: 1.5,
            colour: TEAL,
        });
    });
    let list = flow.node(parent, Tag::List { numbered: true });
    let page = flow.page();
    for (index, group) in texts.iter().enumerate() {
        let (row, column) = (index / columns, index % columns);
        let x = frame.x + pad + column as f32 * (width + between);
        let y = frame.y + pad - 4.0 + row as f32 * row_height;
        let item = flow.node(list, Tag::Item);
        let number = Text::plain((index + 1).to_string());
        let number = flow
            .setter
            .set(&number, &measure.text.soft(), number_width, Side::Start);
        let label = flow.node(item, Tag::Label);
        let lower = style.leading - number.leading - (style.size - measure.text.size) * 0.12;
        flow.place(label, &number, x, y + lower, page);
        let group = flow
            .setter
            .set(group, &style, width - number_width, Side::Start);
        let body = flow.node(item, Tag::ItemBody);
        flow.place(body, &group, x + number_width, y, page);
        let line = Place {
            x,
            y: y + style.leading + 4.0,
            width,
            height: 0.75,
        };
        flow.furniture(Furniture::Ornament, |flow| flow.rule(line, SOFT));
    }
    flow.y = frame.y + frame.height;
}
