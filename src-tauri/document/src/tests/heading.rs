//! A heading stands on the page of what it announces.

use super::{drawn, specimen};
use crate::layout::{Child, Drawing, NodeId, Tag};
use crate::{Block, Document, Format, PictureUse, Statement};
use alongside_locales::Language;
use chrono::NaiveDate;

/// A paper with `before` short statements, then a heading and one long statement.
fn paper(before: usize, sentences: usize) -> Document {
    let mut paper = Document::paper(
        "A paper",
        Language::English,
        "Marlbrook Voices",
        "Helen Marsh",
        NaiveDate::from_ymd_opt(2027, 1, 8).unwrap(),
    );
    paper.add(Block::heading(2, "Before"));
    for _ in 0..before {
        paper.add(Statement::new(None, ["We meet."]));
    }
    paper.add(Block::heading(2, "After"));
    let long =
        "The whole board decided this at the meeting in the town hall on Thursday 21 May 2026.";
    let picture = Some(PictureUse::new("agenda"));
    paper.add(Statement::new(picture, vec![long; sentences]));
    paper
}

/// The page of the first mark below a node.
fn page(drawing: &Drawing, node: NodeId) -> Option<usize> {
    drawing.tree[node]
        .children
        .iter()
        .find_map(|child| match child {
            Child::Node(node) => page(drawing, *node),
            Child::Marks { page, .. } | Child::Link { page, .. } => Some(*page),
        })
}

#[test]
fn no_heading_ends_a_page_before_a_long_statement() {
    let press = specimen::press();
    for before in 0..12 {
        for sentences in 1..5 {
            let drawing = drawn(&paper(before, sentences), Format::EasyRead, &press);
            for node in &drawing.tree {
                for pair in node.children.windows(2) {
                    let [Child::Node(heading), Child::Node(next)] = pair else {
                        continue;
                    };
                    if matches!(drawing.tree[*heading].tag, Tag::Heading { .. }) {
                        assert_eq!(
                            page(&drawing, *heading),
                            page(&drawing, *next),
                            "{before} before, {sentences} sentences"
                        );
                    }
                }
            }
        }
    }
}
