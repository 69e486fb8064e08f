//! Pages for the screen, as a file that somebody gets by e-mail.

use super::{papers, specimen};
use crate::{Block, Body, Document, Format, Span, Text, write};

fn page(paper: &Document) -> String {
    String::from_utf8(write(paper, Format::Html, &specimen::press()).unwrap()).unwrap()
}

#[test]
fn a_page_is_one_file_that_runs_nothing_and_asks_for_nothing() {
    for paper in papers() {
        let page = page(&paper);
        assert!(!page.contains("<script"), "{}", paper.title);
        for tag in page.split('<').skip(1) {
            let tag = tag.split('>').next().unwrap();
            for (asks, may) in [(" src=\"", "data:"), (" href=\"", "#")] {
                for address in tag.split(asks).skip(1) {
                    let to_follow = tag.starts_with("a ");
                    assert!(to_follow || address.starts_with(may), "{tag}");
                }
            }
            let runs = tag
                .split_whitespace()
                .any(|it| it.starts_with("on") && it.contains('='));
            assert!(!runs, "{tag}");
        }
        let style = page.split("<style>").nth(1).unwrap();
        let style = style.split("</style>").next().unwrap();
        assert!(!style.contains("url(") && !style.contains("@import"));
    }
}

#[test]
fn on_paper_an_address_behind_other_words_is_printed_after_them() {
    let link = |words: &str| Span::Link {
        words: words.into(),
        address: "https://www.example.org".into(),
        description: "Website of the board".into(),
    };
    let mut paper = specimen::agenda();
    paper.body = Body::Paper(vec![
        Block::Paragraph(Text(vec![link("our website")])),
        Block::Paragraph(Text(vec![link("www.example.org")])),
    ]);
    let page = page(&paper);
    let (style, body) = page.split_once("</style>").unwrap();
    let print = style.split_once("@media print").unwrap().1;
    assert!(
        print.contains(".named::after { content: \" (\" attr(href) \")\"; }"),
        "{print}"
    );
    let links: Vec<&str> = body.split("<a").skip(1).collect();
    assert!(links[0].starts_with(" class=\"named\""), "{}", links[0]);
    assert!(!links[1].starts_with(" class"), "{}", links[1]);
}
