//! A heading stands on the page of what it announces.

use super::{drawn, specimen};
use crate::layout::{Child, Drawing, NodeId, Tag};
use crate::{Block, Column, Document, Format, Picture, PictureUse, Statement, Table, Text};
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

/// A heading and its picture, what stands above a table, its headings and its first row: each pair begins on one page.
#[test]
fn what_a_picture_or_a_table_begins_with_is_not_left_behind() {
    let press = specimen::press();
    for before in 0..40 {
        for format in [Format::EasyRead, Format::LargePrint { points: 16 }] {
            let mut paper = paper(0, 1);
            for _ in 0..before {
                paper.add(Block::paragraph("We meet."));
            }
            paper.add(Block::heading(2, "What it looks like"));
            paper.add(Picture {
                picture: PictureUse::new("agenda"),
                caption: Some("The agenda".into()),
            });
            paper.add(Block::heading(2, "What it costs"));
            paper.add(Table {
                caption: "Every month".into(),
                columns: vec![Column::words("What"), Column::figures("Cost")],
                rows: vec![
                    ["A seat on the bus that goes in the evening as well", "£12"]
                        .map(Text::from)
                        .to_vec(),
                ],
            });
            let drawing = drawn(&paper, format, &press);
            let together = |first: NodeId, second: NodeId| {
                let (first, second) = (page(&drawing, first), page(&drawing, second));
                assert_eq!(first, second, "{format:?} after {before} lines");
            };
            let mut tables = 0;
            for node in &drawing.tree {
                let children = node.children.iter().filter_map(|it| match it {
                    Child::Node(node) => Some(*node),
                    _ => None,
                });
                let children: Vec<NodeId> = children.collect();
                for pair in children.windows(2) {
                    let after = &drawing.tree[pair[1]].tag;
                    if matches!(drawing.tree[pair[0]].tag, Tag::Heading { .. })
                        && matches!(after, Tag::Division | Tag::Table)
                    {
                        together(pair[0], pair[1]);
                    }
                }
                if node.tag == Tag::Table {
                    tables += 1;
                    children
                        .windows(2)
                        .for_each(|pair| together(pair[0], pair[1]));
                }
            }
            assert_eq!(tables, 1);
        }
    }
}
