//! The outline beside a PDF, and pictures that only decorate.

use super::{drawn, specimen};
use crate::{Block, Body, Format, Picture, PictureUse, layout::Mark, pdf::heard, write};
use lopdf::{Document, Object};

/// The headings of an outline, those within others further in.
fn outline(bytes: &[u8]) -> Vec<String> {
    let document = Document::load_mem(bytes).unwrap();
    let outlines = document.catalog().unwrap().get(b"Outlines").unwrap();
    let mut lines = Vec::new();
    collect(&document, outlines, 0, &mut lines);
    lines
}

fn collect(document: &Document, parent: &Object, depth: usize, lines: &mut Vec<String>) {
    let dictionary = |it: &Object| {
        document
            .dereference(it)
            .unwrap()
            .1
            .as_dict()
            .unwrap()
            .clone()
    };
    let mut next = dictionary(parent).get(b"First").ok().cloned();
    while let Some(entry) = next {
        let it = dictionary(&entry);
        let title = heard::spoken(it.get(b"Title").unwrap());
        assert!(it.has(b"Dest"), "{title} leads nowhere");
        lines.push(format!("{}{title}", "  ".repeat(depth)));
        collect(document, &entry, depth + 1, lines);
        next = it.get(b"Next").ok().cloned();
    }
}

#[test]
fn the_headings_stand_in_the_outline_which_is_open_beside_a_long_paper() {
    let press = specimen::press();
    let bytes = write(&specimen::everything(), Format::ClearPrint, &press).unwrap();
    let lines = outline(&bytes);
    assert_eq!(
        lines[..4],
        [
            "Overview of the Partnership Board",
            "  At a glance",
            "  What we hope will change",
            "    How we will know",
        ]
    );
    let mode = |paper| {
        let bytes = write(&paper, Format::EasyRead, &press).unwrap();
        let document = Document::load_mem(&bytes).unwrap();
        let mode = document.catalog().unwrap().get(b"PageMode").unwrap();
        mode.as_name().unwrap().to_vec()
    };
    assert_eq!(mode(specimen::agenda()), b"UseNone");
    assert_eq!(mode(specimen::pack(40)), b"UseOutlines");
}

#[test]
fn a_picture_that_only_decorates_is_furniture_and_one_that_says_something_is_heard() {
    let press = specimen::press();
    for (picture, says) in [
        (PictureUse::decorative("bus"), false),
        (PictureUse::new("bus"), true),
    ] {
        let mut paper = specimen::agenda();
        paper.body = Body::Paper(vec![
            Block::paragraph("You come by bus."),
            Block::Picture(Picture {
                picture,
                caption: None,
            }),
        ]);
        let drawing = drawn(&paper, Format::ClearPrint, &press);
        let marks = &drawing.pages[0].marks;
        let at = marks
            .iter()
            .position(|it| matches!(it, Mark::Picture { .. }));
        let before = &marks[at.unwrap() - 1];
        assert_eq!(matches!(before, Mark::Furniture(_)), !says, "{before:?}");
        let bytes = write(&paper, Format::ClearPrint, &press).unwrap();
        let heard = heard::heard(&bytes);
        assert_eq!(
            heard.iter().any(|it| it.trim().starts_with("picture, ")),
            says
        );
    }
}
