//! What stands on which page.

use super::{PAGED, drawn, specimen};
use crate::{Block, Body, Document, Format, layout::Mark};

/// The words of each page, a piece for each stretch of a line.
fn pages(paper: &Document, format: Format) -> Vec<Vec<String>> {
    let press = specimen::press();
    let said = |mark: Mark| match mark {
        Mark::Glyphs(run) => {
            let ranges = || run.glyphs.iter().map(|it| it.range.clone());
            let start = ranges().map(|it| it.start).min()?;
            let end = ranges().map(|it| it.end).max()?;
            Some(run.text[start..end].to_string())
        }
        _ => None,
    };
    let pages = drawn(paper, format, &press).pages.into_iter();
    pages
        .map(|page| page.marks.into_iter().filter_map(said).collect())
        .collect()
}

fn page_of<'a>(pages: &'a [Vec<String>], words: &str) -> &'a [String] {
    let found = pages.iter().find(|page| page.iter().any(|it| it == words));
    found.unwrap_or_else(|| panic!("{words} is not in {pages:#?}"))
}

#[test]
fn thanks_for_pictures_have_no_page_to_themselves() {
    let pages = pages(&specimen::many_languages(), Format::EasyRead);
    let last = pages.last().unwrap();
    assert!(
        last.iter().any(|it| it.starts_with("Pictures: ")),
        "{last:?}"
    );
    assert!(
        last.iter().any(|it| it.starts_with("Amina writes")),
        "{last:?}"
    );
}

#[test]
fn a_signature_stands_with_what_is_signed() {
    for format in PAGED {
        let pages = pages(&specimen::everything(), format);
        let signed = page_of(&pages, "Amina Yusuf");
        assert!(
            signed.iter().any(|it| it == "We pay your fare."),
            "{format:?}: {pages:#?}"
        );
    }
}

#[test]
fn each_group_of_a_code_is_one_line_however_large_the_type() {
    for count in [8, 20] {
        let groups: Vec<String> = (0..count).map(|it| format!("W{}MMW", it % 10)).collect();
        let mut paper = specimen::agenda();
        paper.body = Body::Paper(vec![Block::Code(groups.clone())]);
        for format in PAGED {
            let pages = pages(&paper, format);
            for group in &groups {
                page_of(&pages, group);
            }
        }
    }
}

#[test]
fn status_and_contact_are_not_alone_on_the_last_page() {
    let format = Format::LargePrint { points: 30 };
    for lines in 1..16 {
        let mut paper = specimen::agenda();
        paper.status = Some("Agreed by 4 of 6 representatives of the board".into());
        paper.contact = "Questions? Phone Helen Marsh on 01632 960 118 or email her".into();
        paper.body = Body::Paper(vec![]);
        for line in 0..lines {
            paper.add(Block::paragraph(format!("This is idea {line}.")));
        }
        let pages = pages(&paper, format);
        let last = pages.last().unwrap();
        let words = format!("This is idea {}.", lines - 1);
        assert!(last.contains(&words), "{lines}: {pages:#?}");
    }
}
