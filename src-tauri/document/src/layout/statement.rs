//! A statement: the picture at the left, its sentences at the right, each on a line of its own.

use super::{
    drawing::{NodeId, Tag},
    flow::Flow,
    paper::{Setup, fitted, picture},
    typesetter::{Setting, Side},
};
use crate::model::Statement;

/// Lays a statement out; row and picture share their middle. A row is never split, unless its words alone fill a page.
pub(crate) fn statement(
    flow: &mut Flow<'_>,
    parent: NodeId,
    statement: &Statement,
    setup: &Setup<'_>,
) {
    let measure = flow.measure;
    let picture_box = measure.picture.filter(|_| setup.has_pictures);
    let (picture_width, picture_height) = picture_box.unwrap_or_default();
    let offset = picture_box.map_or(0.0, |(width, _)| width + measure.picture_gap);
    let width = measure.column() - offset;
    let sentences: Vec<Setting> = statement
        .sentences
        .iter()
        .map(|it| flow.setter.set(it, &measure.text, width, Side::Start))
        .collect();
    let gaps = measure.line_gap * sentences.len().saturating_sub(1) as f32;
    let words_height = sentences.iter().map(Setting::height).sum::<f32>() + gaps;
    let shown = statement.picture.as_ref().filter(|_| picture_box.is_some());
    let row = if shown.is_some() {
        words_height.max(picture_height)
    } else {
        words_height
    };
    flow.need(row);

    let top = flow.y;
    let node = flow.node(parent, Tag::Division);
    if let Some(it) = shown {
        let fitted = fitted((setup.sizes)(&it.picture), picture_width, picture_height);
        // words that fill more than a page leave the picture at its foot
        let lower = ((row - picture_height) / 2.0).min(flow.bottom - top - picture_height);
        picture(flow, node, it, fitted.at(measure.left, top + lower));
    }
    let page = flow.page();
    flow.y += (row - words_height) / 2.0;
    for (index, setting) in sentences.iter().enumerate() {
        if index > 0 {
            flow.y += measure.line_gap;
        }
        let sentence = flow.node(node, Tag::Paragraph);
        flow.pour(sentence, setting, measure.left + offset);
    }
    if flow.page() == page {
        flow.y = top + row;
    }
}
