//! What is typed by mistake or by malice, in all nine formats.

use super::{OTHERS, PAGED, opened::word_words, specimen};
use crate::{Artwork, Block, Body, Document, Flaw, Format, Refused, clean_drawing, write};

fn all() -> impl Iterator<Item = Format> {
    PAGED.into_iter().chain(OTHERS).chain([Format::Braille])
}

fn with(text: &str) -> Document {
    let mut paper = specimen::agenda();
    paper.add(Block::paragraph(text));
    paper
}

#[test]
fn controls_and_overrides_leave_every_format_readable() {
    let paper = with(
        "Roz\u{202E}eti\u{0}e\u{7} \u{2066}meets\u{2069}\u{200B} Hel\u{FEFF}en\u{1B}[31m\u{FFFF}\u{FDD0}.",
    );
    for format in all() {
        let bytes = write(&paper, format, &specimen::press());
        let bytes = bytes.unwrap_or_else(|e| panic!("{format:?}: {e}"));
        if matches!(format, Format::Html | Format::PlainText | Format::Speech) {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains("Rozetie"), "{format:?}");
            assert!(
                !text
                    .chars()
                    .any(|c| matches!(c, '\u{202E}' | '\u{0}' | '\u{1B}' | '\u{FFFF}'))
            );
        }
    }
}

#[test]
fn a_picture_typed_as_a_letter_stays_where_it_can_be_shown_and_is_named_where_it_cannot() {
    let paper = with("Well done 🎉");
    for format in all() {
        let written = write(&paper, format, &specimen::press());
        match format {
            Format::Braille => {
                let named = Flaw::NotInBraille { character: '🎉' };
                assert!(
                    matches!(&written, Err(Refused::Flawed(it)) if *it == [named]),
                    "{written:?}"
                );
            }
            _ if format.has_pages() => {
                let named = Flaw::UnknownCharacter { character: '🎉' };
                assert!(
                    matches!(&written, Err(Refused::Flawed(it)) if *it == [named]),
                    "{written:?}"
                );
            }
            Format::Word { .. } => {
                assert!(word_words(&written.unwrap()).contains(&"🎉".to_string()))
            }
            _ => assert!(written.is_ok(), "{format:?}"),
        }
    }
}

#[test]
fn a_word_of_5000_letters_is_whole_in_every_format() {
    let long = "donau".repeat(1_000);
    let paper = with(&long);
    for format in all() {
        let bytes = write(&paper, format, &specimen::press()).unwrap();
        match format {
            Format::Braille => {
                let text = String::from_utf8(bytes).unwrap();
                assert!(
                    text.lines()
                        .all(|it| it.trim_start_matches('\u{C}').len() <= 40)
                );
                let lines = text.lines().map(|it| it.trim_matches([' ', '\u{C}']));
                let lines = lines.filter(|it| !it.is_empty() && !it.starts_with('#'));
                let joined: String = lines.map(|it| it.trim_end_matches('"')).collect();
                assert!(joined.contains(&long.to_uppercase()));
            }
            Format::Word { .. } => assert!(word_words(&bytes).contains(&long)),
            Format::Html | Format::PlainText | Format::Speech => {
                assert!(String::from_utf8(bytes).unwrap().contains(&long));
            }
            _ => {}
        }
    }
}

#[test]
fn an_empty_paper_is_refused_in_every_format() {
    for blocks in [vec![], vec![Block::NewPage]] {
        let mut paper = specimen::agenda();
        paper.body = Body::Paper(blocks);
        paper.title = " \u{202E}".into();
        for format in all() {
            let refused = write(&paper, format, &specimen::press());
            let Err(Refused::Flawed(flaws)) = refused else {
                panic!("{format:?}");
            };
            assert_eq!(flaws, [Flaw::NoTitle, Flaw::NothingInside], "{format:?}");
        }
    }
}

fn can_be_drawn(inside: &str) -> bool {
    let svg =
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="72" height="36">{inside}</svg>"#);
    let artwork = Artwork::svg(svg.as_str()).can_be_drawn();
    // what comes in by the door for pictures is judged alike
    assert_eq!(clean_drawing(&svg).is_ok(), artwork, "{inside}");
    artwork
}

/// Each layer is a sheet of pixels of its own for whoever draws it, and those around it wait meanwhile.
#[test]
fn layers_within_each_other_and_layers_in_all_have_a_limit() {
    let rect = r#"<rect width="9" height="9"/>"#;
    let within = |levels: usize| {
        let (open, close) = (r#"<g opacity=".9">"#.repeat(levels), "</g>".repeat(levels));
        can_be_drawn(&format!("{open}{rect}{rect}{close}"))
    };
    assert!(within(20));
    assert!(!within(200));
    let beside = |layers: usize| {
        can_be_drawn(&format!(r#"<g opacity=".9">{rect}{rect}</g>"#).repeat(layers))
    };
    assert!(beside(200));
    assert!(!beside(500));
}

/// Each clip, mask or pattern holds two shapes for which the next is used: with every line the work doubles, thirty times.
#[test]
fn parts_that_use_each_other_are_counted_each_time_they_are_used() {
    for (name, kind, further) in [
        ("clip-path", "clipPath", ""),
        (
            "clip-path",
            "clipPath",
            r#" clipPathUnits="objectBoundingBox""#,
        ),
        ("mask", "mask", ""),
        ("mask", "mask", r#" maskUnits="userSpaceOnUse""#),
    ] {
        let drawing = |levels: usize, by_class: bool| {
            let mut inside = String::new();
            if by_class {
                let rules = (0..levels).map(|it| format!(".c{it}{{{name}:url(#a{it})}}"));
                inside += &format!("<style>{}</style>", rules.collect::<String>());
            }
            for level in 0..levels {
                let next = level + 1;
                let next = match by_class {
                    _ if next == levels => String::new(),
                    true => format!(r#" class="c{next}""#),
                    false => format!(r##" {name}="url(#a{next})""##),
                };
                let rect = format!(r##"<rect width=".9" height=".9" fill="#fff"{next}/>"##);
                inside += &format!(r#"<{kind} id="a{level}"{further}>{rect}{rect}</{kind}>"#);
            }
            format!(r##"{inside}<g {name}="url(#a0)"><rect width="9" height="9"/></g>"##)
        };
        assert!(can_be_drawn(&drawing(2, false)), "{kind}{further}");
        assert!(can_be_drawn(&drawing(2, true)), "{kind}{further}");
        for by_class in [false, true] {
            assert!(!can_be_drawn(&drawing(30, by_class)), "{kind}{further}");
        }
    }
    // a row of so many masks that reading them would use up the stack
    let row = |it: usize| {
        let next = it + 1;
        format!(r##"<mask id="m{it}"><rect width="9" height="9" mask="url(#m{next})"/></mask>"##)
    };
    let rows: String = (0..5_000).map(row).collect();
    assert!(!can_be_drawn(&format!(
        r##"{rows}<rect width="9" height="9" mask="url(#m0)"/>"##
    )));
}

/// What paints is read anew for each shape, and a marker at each corner; honest drawings of many parts are no fewer for that.
#[test]
fn paints_and_markers_are_counted_where_they_are_used() {
    let rects = |count: usize| r#"<rect width="9" height="9"/>"#.repeat(count);
    let marked = |corners: usize, inside: usize| {
        let line = "h1".repeat(corners);
        let marker = format!(r#"<marker id="m">{}</marker>"#, rects(inside));
        format!(
            r##"{marker}<g marker-mid="url(#m)"><path d="M0 0{line}v9" fill="none" stroke="#000"/></g>"##
        )
    };
    assert!(can_be_drawn(&marked(100, 2)));
    assert!(!can_be_drawn(&marked(100_000, 1_000)));
    let painted = |shapes: usize, stops: usize| {
        let stops =
            r##"<stop offset=".5" stop-color="#123"/><stop offset="1" stop-color="#fff"/>"##
                .repeat(stops);
        let gradient = format!(r#"<linearGradient id="p">{stops}</linearGradient>"#);
        format!(r##"{gradient}<g fill="url(#p)">{}</g>"##, rects(shapes))
    };
    assert!(can_be_drawn(&painted(100, 2)));
    assert!(!can_be_drawn(&painted(9_000, 4_000)));
    let tiled = format!(
        r##"<pattern id="p" width="1" height="1">{}</pattern><g fill="url(#p)">{}</g>"##,
        rects(9_000),
        rects(9_000)
    );
    assert!(!can_be_drawn(&tiled));
    for sheet in [
        "rect{/*} .zzz{*/fill:url(#p)}",
        "rect{x:\"} .zzz{\";fill:url(#p)}",
    ] {
        assert!(!can_be_drawn(&format!(
            r##"<style>{sheet}</style><pattern id="p" width="1" height="1">{0}</pattern>{0}"##,
            rects(9_000)
        )));
    }
    // a map of six hundred dots is a drawing like any other
    let dots = r##"<use xlink:href="#dot"/>"##.repeat(600);
    let dots = format!(
        r##"<g xmlns:xlink="http://www.w3.org/1999/xlink"><circle id="dot" r="1"/>{dots}</g>"##
    );
    assert!(can_be_drawn(&dots));
    // something shines through each: each is a mask
    let shines = format!(
        r##"<linearGradient id="p"><stop stop-color="#123" stop-opacity=".5"/><stop offset="1" stop-color="#fff"/></linearGradient>{}"##,
        r##"<rect width="9" height="9" fill="url(#p)"/>"##.repeat(400)
    );
    assert!(!can_be_drawn(&shines));
}

/// A rule is copied for each of its selectors, and asked of each element.
#[test]
fn style_sheets_are_looked_at_before_they_are_read() {
    let rect = r#"<rect width="9" height="9"/>"#;
    let urls = "url(#".repeat(200_000);
    let selectors = ",".repeat(800_000);
    for sheet in [
        format!("{selectors}{{{urls}"),
        format!("a{}{{{}}}", ",a".repeat(300_000), "b:c;".repeat(200_000)),
    ] {
        assert!(!can_be_drawn(&format!("<style>{sheet}</style>{rect}")));
    }
    let asked = format!("<style>a{{{urls}</style>{}", "<g/>".repeat(19_000));
    assert!(!can_be_drawn(&format!("{asked}{rect}")));
    // Drawing programs write a class for each colour, and say which elements may have it.
    let classes = 0..80;
    let rules = classes
        .clone()
        .map(|it| format!("svg path.c{it}{{fill:url(#g{it})}}"));
    let gradients = classes.clone().map(|it| {
        format!(r##"<linearGradient id="g{it}"><stop stop-color="#123"/><stop offset="1" stop-color="#fff"/></linearGradient>"##)
    });
    let shapes = classes
        .clone()
        .map(|it| format!(r#"<path class="c{it}" d="M0 0h9v9z"/>"#));
    assert!(can_be_drawn(&format!(
        "<style>{}</style>{}{}",
        rules.collect::<String>(),
        gradients.collect::<String>(),
        shapes.collect::<String>()
    )));
}
