//! What a reader meets: the finished files, read back.

/// Compares with what is kept in `tests/expected/paper`, under the name of the test. It can be read aloud.
macro_rules! assert_expected {
    ($lines:expr) => {
        insta::with_settings!({
            snapshot_path => "../../../../tests/expected/paper",
            prepend_module_to_snapshot => false,
        }, { insta::assert_snapshot!($lines) })
    };
}

mod bad_input;
mod book;
mod braille;
mod heading;
mod heard;
mod html;
mod label;
pub(crate) mod opened;
mod outline;
mod page;
mod property;
mod refusal;
mod same_words;
mod specimen;
mod tongue;
mod word;

use crate::{
    Block, Column, Document, Flaw, Format, Refused, Sheet, Table, Text, layout, pdf,
    reading::Reading, write,
};
use alongside_document::Press;

/// Every format with pages, with the large print sizes at both ends and in the middle.
pub(crate) const PAGED: [Format; 5] = [
    Format::EasyRead,
    Format::ClearPrint,
    Format::LargePrint { points: 16 },
    Format::LargePrint { points: 24 },
    Format::LargePrint { points: 36 },
];

/// Every format without pages of its own.
pub(crate) const OTHERS: [Format; 6] = [
    Format::Html,
    Format::PlainText,
    Format::Epub,
    Format::Speech,
    Format::WORD,
    Format::Word { points: 24 },
];

pub(crate) fn papers() -> Vec<Document> {
    vec![
        specimen::next_meeting(),
        specimen::agenda(),
        specimen::everything(),
        specimen::many_languages(),
        specimen::accounts(),
        specimen::certificate("Rosie"),
        specimen::pack(12),
        specimen::poster(Sheet::A4, 8),
        specimen::poster(Sheet::A3, 9),
    ]
}

#[test]
fn every_paper_leaves_in_every_format_and_always_the_same() {
    let (press, another) = (specimen::press(), specimen::press());
    for paper in papers() {
        for format in PAGED.into_iter().chain(OTHERS) {
            let bytes = write(&paper, format, &press)
                .unwrap_or_else(|e| panic!("{} as {format:?}: {e}", paper.title));
            let again = write(&paper, format, &another).unwrap();
            assert!(bytes == again, "{} as {format:?} differs", paper.title);
        }
    }
}

#[test]
fn different_papers_have_different_identities() {
    let press = specimen::press();
    let id = |name: &str| {
        let bytes = write(&specimen::certificate(name), Format::ClearPrint, &press).unwrap();
        pdf::heard::identity(&bytes)
    };
    assert_ne!(id("Rosie"), id("Rosia"));
}

#[test]
fn one_press_serves_several_threads() {
    let press = specimen::press();
    let alone = write(&specimen::agenda(), Format::ClearPrint, &press).unwrap();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| write(&specimen::agenda(), Format::ClearPrint, &press).unwrap())
            })
            .collect();
        for thread in threads {
            assert!(thread.join().unwrap() == alone);
        }
    });
}

/// The drawing of a paper.
pub(crate) fn drawn(paper: &Document, format: Format, press: &Press) -> layout::Drawing {
    let reading = Reading::of(paper, press.pictures.as_ref(), format.shown()).unwrap();
    let size = |name: &str| {
        let source = || Some(press.pictures.find(name, paper.language)?.artwork);
        press.foundry.compile(name, source).unwrap()
    };
    press
        .with_typesetter(|setter| layout::lay_out(&reading, format.into(), setter, &size))
        .unwrap()
}

#[test]
fn a_long_table_shows_its_headings_on_each_page_and_reads_them_once() {
    let press = specimen::press();
    let drawing = drawn(&specimen::accounts(), Format::ClearPrint, &press);
    assert!(drawing.pages.len() > 2);
    for page in &drawing.pages {
        let shown = page.marks.iter().filter(|it| match it {
            layout::Mark::Glyphs(run) => &*run.text == "Who paid" && run.glyphs[0].range.start == 0,
            _ => false,
        });
        assert_eq!(shown.count(), 1);
    }
    let bytes = write(&specimen::accounts(), Format::ClearPrint, &press).unwrap();
    let heard = pdf::heard::heard(&bytes);
    let read = heard
        .iter()
        .filter(|it| it.ends_with("cell heading, Who paid"));
    assert_eq!(read.count(), 1);
}

/// A word is broken nowhere, in narrow columns neither: where the longest words do not fit, the table becomes a list.
#[test]
fn no_word_of_a_narrow_column_is_broken() {
    let press = specimen::press();
    let figures = ["Said", "Answered in time", "Answered late", "Still waiting"];
    let mut columns = vec![Column::words("What people did")];
    columns.extend(figures.map(Column::figures));
    let mut paper = specimen::agenda();
    paper.add(Table {
        caption: "What people said".into(),
        columns,
        rows: vec![
            ["2. They challenged us", "4", "3", "1", "0"]
                .map(Text::from)
                .to_vec(),
        ],
    });
    for format in PAGED {
        let mut lines = Vec::new();
        for page in drawn(&paper, format, &press).pages {
            for mark in page.marks {
                if let layout::Mark::Glyphs(run) = mark {
                    let ranges = || run.glyphs.iter().map(|it| it.range.clone());
                    let start = ranges().map(|it| it.start).min().unwrap();
                    let end = ranges().map(|it| it.end).max().unwrap();
                    lines.push(run.text[start..end].to_string());
                }
            }
        }
        for word in ["challenged", "Answered"] {
            assert!(
                lines.iter().any(|it| it.contains(word)),
                "{format:?}: {lines:?}"
            );
        }
        assert!(
            !lines.iter().any(|it| it.ends_with("Answere")),
            "{format:?}: {lines:?}"
        );
    }
}

#[test]
fn a_poster_is_one_sheet_as_long_as_its_type_stays_large_and_then_goes_on() {
    let press = specimen::press();
    for (sheet, width, height, least) in [
        (Sheet::A4, 595.0, 842.0, 16.0),
        (Sheet::A3, 841.0, 1191.0, 22.0),
    ] {
        let type_of = |rules: usize| {
            let drawing = drawn(&specimen::poster(sheet, rules), Format::ClearPrint, &press);
            for page in &drawing.pages {
                assert_eq!((page.width, page.height), (width, height));
            }
            let marks = drawing.pages.iter().flat_map(|page| &page.marks);
            let size = marks.filter_map(|mark| match mark {
                layout::Mark::Glyphs(run) if run.text.starts_with("One person") => Some(run.size),
                _ => None,
            });
            (drawing.pages.len(), size.fold(0.0, f32::max))
        };
        let (few, many, too_many) = (type_of(4), type_of(12), type_of(30));
        assert_eq!((few.0, many.0), (1, 1));
        assert!(few.1 > many.1 && many.1 >= least, "{few:?} {many:?}");
        assert!(too_many.0 > 1 && too_many.1 >= least, "{too_many:?}");
    }
}

#[test]
fn a_poster_without_rules_is_refused() {
    let refused = write(
        &specimen::poster(Sheet::A4, 0),
        Format::ClearPrint,
        &specimen::press(),
    );
    assert!(matches!(refused, Err(Refused::Flawed(flaws)) if flaws == [Flaw::NothingInside]));
}

#[test]
fn nothing_is_cut_off() {
    let press = specimen::press();
    let mut papers = papers();
    // a word that no line can hold, and a name that no certificate can
    let mut long = specimen::agenda();
    long.title = "Donaudampfschifffahrtsgesellschaft".repeat(4);
    long.contact = "Helen Marsh, ".repeat(20);
    long.add(Block::paragraph("x".repeat(5_000)));
    papers.push(long);
    papers.push(specimen::certificate(
        &"Rosie Tattersall of Marlbrook ".repeat(4),
    ));
    // a code that no page of large print holds in its box
    let mut code = specimen::agenda();
    code.add(Block::Code(vec!["W8MMW".into(); 30]));
    papers.push(code);
    for paper in &papers {
        for format in PAGED {
            for (number, page) in drawn(paper, format, &press).pages.iter().enumerate() {
                let least = if matches!(paper.body, crate::Body::Certificate(_)) {
                    60.0
                } else {
                    28.0
                };
                for mark in &page.marks {
                    let layout::Mark::Glyphs(run) = mark else {
                        continue;
                    };
                    let blank =
                        |it: &std::ops::Range<usize>| run.text[it.clone()].trim().is_empty();
                    let end = run.glyphs.iter().rposition(|it| !blank(&it.range));
                    let end = end.map_or(0, |at| at + 1);
                    let width: f32 = run.glyphs[..end].iter().map(|it| it.advance).sum();
                    let inside = run.x >= 40.0
                        && run.x + width <= page.width - 40.0
                        && run.baseline >= 40.0
                        && run.baseline <= page.height - least;
                    let place = (run.x, run.x + width, run.baseline);
                    let text = &run.text;
                    assert!(inside, "{format:?} page {number}: {text:?} at {place:?}");
                }
            }
        }
    }
}

/// The words on each page, furniture among them.
fn shown(paper: &Document, format: Format, press: &Press) -> Vec<String> {
    let page = |page: layout::Page| {
        let marks = page.marks.iter();
        let words = marks.filter_map(|mark| match mark {
            layout::Mark::Glyphs(run) => {
                let ranges = || run.glyphs.iter().map(|it| it.range.clone());
                let start = ranges().map(|it| it.start).min()?;
                let end = ranges().map(|it| it.end).max()?;
                Some(
                    run.text[start..end]
                        .trim()
                        .replace(layout::BOUND_SPACE, " "),
                )
            }
            _ => None,
        });
        words.collect::<Vec<_>>().join(" ")
    };
    drawn(paper, format, press)
        .pages
        .into_iter()
        .map(page)
        .collect()
}

/// A loose page still says whom to ask, however much there is to say about the paper's status.
#[test]
fn the_contact_stands_on_every_page_and_a_long_status_once() {
    let press = specimen::press();
    let contact = "Questions? Phone Helen Marsh on 01632 960 118 at the town hall";
    let status = "Checked by readers on 4 January 2027: Rosie Tattersall, Amina Yusuf and Sanjay Rao, who were paid for it. \
        They changed two sentences and three pictures, and asked for one more page about the bus.";
    let mut paper = specimen::pack(14);
    paper.contact = contact.into();
    paper.status = Some(status.into());
    for format in PAGED {
        let pages = shown(&paper, format, &press);
        assert!(pages.len() > 1, "{format:?}");
        for page in &pages {
            assert!(page.contains("01632 960 118"), "{format:?}: {page}");
        }
        let all = pages.join(" ");
        assert_eq!(all.matches("Checked by readers").count(), 1, "{format:?}");
        // each is read once, the status before the contact
        let read = pdf::heard::words(&write(&paper, format, &press).unwrap());
        assert_eq!(read.matches("Questions?").count(), 1, "{format:?}");
        assert!(
            read.find("Checked by") < read.find("Questions?"),
            "{format:?}"
        );
        assert!(
            read.trim().ends_with("at the town hall"),
            "{format:?}: {read}"
        );
    }
}

#[test]
fn an_easy_page_has_four_ideas_at_most() {
    let press = specimen::press();
    for paper in [specimen::next_meeting(), specimen::pack(30)] {
        for page in drawn(&paper, Format::EasyRead, &press).pages {
            let pictures = page.marks.iter();
            let pictures = pictures.filter(|it| matches!(it, layout::Mark::Picture { .. }));
            assert!(pictures.count() <= 4);
        }
    }
}

#[test]
fn every_word_of_large_print_has_the_size_asked_for() {
    let press = specimen::press();
    for points in [16, 24, 36] {
        for paper in papers() {
            let pages = drawn(&paper, Format::LargePrint { points }, &press).pages;
            for mark in pages.into_iter().flat_map(|page| page.marks) {
                if let layout::Mark::Glyphs(run) = mark {
                    let large = run.size >= f32::from(points);
                    assert!(large, "{points}: {:?} has {} points", run.text, run.size);
                }
            }
        }
    }
}

/// A finished file with pictures, to be broken by other tests.
pub(crate) fn specimen_pdf() -> Vec<u8> {
    write(
        &specimen::next_meeting(),
        Format::EasyRead,
        &specimen::press(),
    )
    .unwrap()
}
