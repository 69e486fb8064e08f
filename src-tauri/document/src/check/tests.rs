use super::*;
use crate::model::{Column, Quote};
use alongside_locales::Language;
use chrono::NaiveDate;

fn with(blocks: Vec<Block>) -> Document {
    let day = NaiveDate::from_ymd_opt(2027, 1, 21).unwrap();
    let mut paper = Document::paper(
        "Agenda",
        Language::English,
        "Marlbrook Voices",
        "Helen",
        day,
    );
    paper.body = Body::Paper(blocks);
    paper
}

fn flaws(blocks: Vec<Block>) -> Vec<Flaw> {
    check(&with(blocks)).err().unwrap_or_default()
}

#[test]
fn a_sound_paper_passes() {
    let blocks = vec![
        Block::heading(2, "When"),
        Block::paragraph("At 10:30."),
        Block::heading(3, "Breaks"),
        Block::bulleted(["One at 11:30"]),
        Block::heading(2, "Where"),
        Block::paragraph("In the town hall."),
    ];
    assert_eq!(flaws(blocks), []);
}

#[test]
fn a_paper_without_title_publisher_contact_or_words_is_refused_for_all_four() {
    let mut empty = with(vec![]);
    for field in [&mut empty.title, &mut empty.publisher, &mut empty.contact] {
        *field = " \n".into();
    }
    assert_eq!(
        check(&empty).unwrap_err(),
        [
            Flaw::NoTitle,
            Flaw::NoPublisher,
            Flaw::NothingInside,
            Flaw::NoContact
        ]
    );
}

#[test]
fn heading_levels_go_down_one_at_a_time() {
    let skipped = |level, after| Flaw::SkippedLevel {
        heading: "Here".into(),
        level,
        after,
    };
    assert_eq!(flaws(vec![Block::heading(3, "Here")]), [skipped(3, 1)]);
    assert_eq!(
        flaws(vec![Block::heading(2, "Before"), Block::heading(4, "Here")]),
        [skipped(4, 2)]
    );
    let second_title = Flaw::HeadingLevel {
        heading: "Here".into(),
        level: 1,
    };
    assert_eq!(flaws(vec![Block::heading(1, "Here")]), [second_title]);
}

#[test]
fn a_table_needs_caption_headings_and_even_rows() {
    let table = Table {
        caption: String::new(),
        columns: vec![Column::words("Thing"), Column::figures(" ")],
        rows: vec![vec!["Tea".into(), "£11.20".into()], vec!["Cake".into()]],
    };
    assert_eq!(
        flaws(vec![table.into()]),
        [
            Flaw::Blank(Part::Caption),
            Flaw::Blank(Part::ColumnHeading),
            Flaw::RaggedRow {
                caption: String::new(),
                row: 2
            }
        ]
    );
}

#[test]
fn a_picture_with_blank_words_is_refused() {
    let statement = Statement::new(PictureUse::showing("bus", " "), ["It comes to your home."]);
    assert_eq!(
        flaws(vec![statement.into()]),
        [Flaw::NoAlternative {
            picture: "bus".into()
        }]
    );
}

#[test]
fn links_may_not_run_anything() {
    for address in [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "tel:0 1",
        "https://a\"b",
    ] {
        let link = Text::default().then(Span::Link {
            words: "Look".into(),
            address: address.into(),
            description: "Our website".into(),
        });
        assert_eq!(
            flaws(vec![Block::Paragraph(link)]),
            [Flaw::LinkAddress {
                address: address.into()
            }],
            "{address}"
        );
    }
}

#[test]
fn blank_parts_are_named() {
    let blocks = vec![
        Block::paragraph(""),
        Block::bulleted(["  "]),
        Block::FactList(vec![Fact::new("Where", "")]),
        Block::Quote(Quote {
            words: "".into(),
            by: None,
        }),
        Block::Code(vec![]),
    ];
    let parts = [
        Part::Paragraph,
        Part::Item,
        Part::Fact,
        Part::Quote,
        Part::Code,
    ];
    assert_eq!(flaws(blocks), parts.map(Flaw::Blank));
}
