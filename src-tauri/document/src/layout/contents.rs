//! The page numbers in a list of contents: known only when all pages are there, and then put at the end of each line.

use super::{
    drawing::{NodeId, Tag},
    flow::{Flow, Waiting},
    typesetter::Side,
};
use crate::{
    contents::heading_number,
    model::{Item, Span, Text},
};
use alongside_locales::Words;

/// The heading to which a line of a list of contents leads; nothing for any other item.
pub(crate) fn target(item: &Item) -> Option<usize> {
    match &item.lines[..] {
        [Text(spans)] => match &spans[..] {
            [Span::Link { address, .. }] => heading_number(address),
            _ => None,
        },
        _ => None,
    }
}

/// The room that the number of a page takes at the end of a line.
pub(crate) fn room(flow: &mut Flow<'_>) -> f32 {
    let measure = flow.measure;
    // wider than any page number in words that is printed here
    let widest = Text::plain("tudalen 888");
    flow.setter.widths(&widest, &measure.text).1 + measure.text.size
}

/// Notes the line that was put down last.
pub(crate) fn wait(flow: &mut Flow<'_>, node: NodeId, heading: usize) {
    let waiting = Waiting {
        heading,
        node,
        page: flow.page(),
        y: flow.y - flow.measure.text.leading,
    };
    flow.waiting.push(waiting);
}

/// Puts the page numbers down.
pub(crate) fn number(flow: &mut Flow<'_>, words: &Words) {
    for it in std::mem::take(&mut flow.waiting) {
        let Some(page) = flow.heading_page(it.heading) else {
            continue;
        };
        let measure = flow.measure;
        let text = Text::plain(words.document_contents_page(page + 1));
        let column = measure.column();
        let number = flow.setter.set(&text, &measure.text, column, Side::Right);
        flow.reopen(it.page);
        let node = flow.node(it.node, Tag::Paragraph);
        flow.place(node, &number, measure.left, it.y, it.page);
        flow.put_back(it.page);
    }
}
