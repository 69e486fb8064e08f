//! The styles of the file: headings by Word's own names, so that its navigation pane and a screen reader's list of headings find them.

use super::{Look, MAIN, RELATIONS, font::FACES, language};
use crate::{edition::Typeface, xml::Xml};
use alongside_locales::Language;

/// A paragraph's look.
struct Style {
    id: &'static str,
    /// Word's own name for the style, where it has one.
    name: &'static str,
    /// Share of the running text's size.
    size: f32,
    bold: bool,
    /// Space above and below, as a share of the text's size.
    above: f32,
    below: f32,
    /// Stays on the page of what follows.
    keep_next: bool,
    /// From the left edge, as a share of the text's size.
    indent: f32,
    /// For headings, 1 to 6.
    level: Option<u8>,
    /// A line at the left, as beside a quote, or above, as for signing.
    line: Option<&'static str>,
}

const PLAIN: Style = Style {
    id: "Normal",
    name: "Normal",
    size: 1.0,
    bold: false,
    above: 0.0,
    below: 0.7,
    keep_next: false,
    indent: 0.0,
    level: None,
    line: None,
};

const fn heading(id: &'static str, name: &'static str, level: u8, size: f32, above: f32) -> Style {
    Style {
        id,
        name,
        size,
        bold: true,
        above,
        below: 0.35,
        keep_next: true,
        level: Some(level),
        ..PLAIN
    }
}

const STYLES: &[Style] = &[
    PLAIN,
    heading("Heading1", "heading 1", 1, 1.9, 0.6),
    heading("Heading2", "heading 2", 2, 1.35, 1.3),
    heading("Heading3", "heading 3", 3, 1.15, 1.0),
    heading("Heading4", "heading 4", 4, 1.0, 0.9),
    heading("Heading5", "heading 5", 5, 1.0, 0.8),
    heading("Heading6", "heading 6", 6, 1.0, 0.8),
    Style {
        id: "Publisher",
        name: "Publisher",
        bold: true,
        ..PLAIN
    },
    Style {
        id: "ListParagraph",
        name: "List Paragraph",
        below: 0.35,
        ..PLAIN
    },
    Style {
        id: "ListContinue",
        name: "List Continue",
        below: 0.35,
        indent: 1.8,
        ..PLAIN
    },
    Style {
        id: "Term",
        name: "Term",
        bold: true,
        above: 0.4,
        below: 0.1,
        keep_next: true,
        ..PLAIN
    },
    Style {
        id: "Caption",
        name: "caption",
        bold: true,
        below: 0.35,
        keep_next: true,
        ..PLAIN
    },
    Style {
        id: "Cell",
        name: "Cell",
        above: 0.2,
        below: 0.2,
        ..PLAIN
    },
    Style {
        id: "Picture",
        name: "Picture",
        above: 1.5,
        below: 0.3,
        keep_next: true,
        ..PLAIN
    },
    Style {
        id: "Sentence",
        name: "Sentence",
        below: 0.3,
        ..PLAIN
    },
    Style {
        id: "Quote",
        name: "Quote",
        below: 0.3,
        indent: 1.3,
        line: Some("w:left"),
        ..PLAIN
    },
    Style {
        id: "Signature",
        name: "Signature",
        bold: true,
        above: 3.0,
        below: 0.1,
        line: Some("w:top"),
        ..PLAIN
    },
    Style {
        id: "Code",
        name: "Code",
        size: 1.6,
        bold: true,
        below: 0.4,
        ..PLAIN
    },
    Style {
        id: "Small",
        name: "Small",
        above: 0.4,
        below: 0.4,
        ..PLAIN
    },
    Style {
        id: "Footer",
        name: "footer",
        above: 0.4,
        below: 0.0,
        ..PLAIN
    },
];

/// The name of the typeface and what to take where it is not installed.
fn typeface(look: Look) -> (&'static str, Option<&'static str>) {
    match look.typeface {
        None => ("Arial", None),
        Some(Typeface::Hyperlegible) => ("Atkinson Hyperlegible Next", Some("Arial")),
        Some(Typeface::Andika) => ("Andika", Some("Arial")),
    }
}

pub(super) fn styles(of: Language, look: Look) -> Vec<u8> {
    let mut xml = Xml::new();
    let (face, _) = typeface(look);
    xml.open("w:styles", &[("xmlns:w", MAIN)]);
    xml.open("w:docDefaults", &[]);
    xml.open("w:rPrDefault", &[]);
    xml.open("w:rPr", &[]);
    let faces = [
        ("w:ascii", face),
        ("w:hAnsi", face),
        ("w:eastAsia", face),
        ("w:cs", "Arial"),
    ];
    xml.empty("w:rFonts", &faces);
    size(&mut xml, look, 1.0);
    let own = language(of.code());
    xml.empty(
        "w:lang",
        &[("w:val", own), ("w:eastAsia", own), ("w:bidi", "ar-SA")],
    );
    xml.close();
    xml.close();
    xml.open("w:pPrDefault", &[]);
    xml.open("w:pPr", &[]);
    // 1.25 lines, ragged at the end of the lines
    xml.empty("w:spacing", &[("w:line", "300"), ("w:lineRule", "auto")]);
    xml.close();
    xml.close();
    xml.close();
    for style in STYLES {
        paragraph_style(&mut xml, style, look);
    }
    xml.open(
        "w:style",
        &[("w:type", "character"), ("w:styleId", "Hyperlink")],
    );
    xml.empty("w:name", &[("w:val", "Hyperlink")]);
    xml.open("w:rPr", &[]);
    xml.empty("w:color", &[("w:val", "0A4F5A")]);
    xml.empty("w:u", &[("w:val", "single")]);
    xml.close();
    xml.close();
    table_style(&mut xml);
    xml.finish()
}

fn size(xml: &mut Xml, look: Look, share: f32) {
    // Word counts half points
    let half = (f32::from(look.points) * share * 2.0).round().to_string();
    xml.empty("w:sz", &[("w:val", &half)]);
    xml.empty("w:szCs", &[("w:val", &half)]);
}

/// A length in twentieths of a point, as a share of the text's size.
fn twentieths(look: Look, share: f32) -> String {
    (f32::from(look.points) * share * 20.0).round().to_string()
}

fn paragraph_style(xml: &mut Xml, style: &Style, look: Look) {
    let mut attributes = vec![("w:type", "paragraph"), ("w:styleId", style.id)];
    let normal = style.id == "Normal";
    if normal {
        attributes.push(("w:default", "1"));
    }
    xml.open("w:style", &attributes);
    xml.empty("w:name", &[("w:val", style.name)]);
    if !normal {
        xml.empty("w:basedOn", &[("w:val", "Normal")]);
    }
    if style.level.is_some() {
        xml.empty("w:next", &[("w:val", "Normal")]);
    }
    xml.empty("w:qFormat", &[]);
    xml.open("w:pPr", &[]);
    if style.keep_next {
        xml.empty("w:keepNext", &[]);
        xml.empty("w:keepLines", &[]);
    }
    if let Some(side) = style.line {
        let (thick, space) = if side == "w:left" {
            ("24", "10")
        } else {
            ("8", "4")
        };
        let line = [
            ("w:val", "single"),
            ("w:sz", thick),
            ("w:space", space),
            ("w:color", "0E4F55"),
        ];
        xml.open("w:pBdr", &[]);
        xml.empty(if side == "w:left" { "w:left" } else { "w:top" }, &line);
        xml.close();
    }
    let (above, below) = (twentieths(look, style.above), twentieths(look, style.below));
    xml.empty("w:spacing", &[("w:before", &above), ("w:after", &below)]);
    if style.indent > 0.0 {
        xml.empty("w:ind", &[("w:left", &twentieths(look, style.indent))]);
    }
    if style.id == "Signature" {
        // a line of 210 points: the rest of the 483 between the margins stays free
        xml.empty("w:ind", &[("w:right", "5460")]);
    }
    if let Some(level) = style.level {
        xml.empty("w:outlineLvl", &[("w:val", &(level - 1).to_string())]);
    }
    xml.close();
    xml.open("w:rPr", &[]);
    if style.bold {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    size(xml, look, style.size);
    xml.close();
    xml.close();
}

/// Lines between the rows alone, heading row and first column in bold.
fn table_style(xml: &mut Xml) {
    xml.open("w:style", &[("w:type", "table"), ("w:styleId", "Rows")]);
    xml.empty("w:name", &[("w:val", "Rows")]);
    xml.open("w:tblPr", &[]);
    xml.open("w:tblBorders", &[]);
    for side in ["w:top", "w:bottom", "w:insideH"] {
        let thick = if side == "w:top" { "16" } else { "6" };
        xml.empty(
            side,
            &[
                ("w:val", "single"),
                ("w:sz", thick),
                ("w:space", "0"),
                ("w:color", "0E4F55"),
            ],
        );
    }
    xml.close();
    xml.open("w:tblCellMar", &[]);
    for side in ["w:left", "w:right"] {
        xml.empty(side, &[("w:w", "100"), ("w:type", "dxa")]);
    }
    xml.close();
    xml.close();
    for part in ["firstRow", "firstCol"] {
        xml.open("w:tblStylePr", &[("w:type", part)]);
        xml.open("w:rPr", &[]);
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
        xml.close();
        xml.close();
    }
    xml.close();
}

/// A list with a numbering of its own, so that each begins at 1.
pub(super) struct ListLook {
    pub numbered: bool,
    /// How far its words stand in, in twentieths of a point.
    pub indent: u32,
}

pub(super) fn numbering(lists: &[ListLook]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:numbering", &[("xmlns:w", MAIN)]);
    let numbers: Vec<String> = (1..=lists.len()).map(|it| it.to_string()).collect();
    for (list, number) in lists.iter().zip(&numbers) {
        xml.open("w:abstractNum", &[("w:abstractNumId", number)]);
        xml.empty("w:multiLevelType", &[("w:val", "singleLevel")]);
        xml.open("w:lvl", &[("w:ilvl", "0")]);
        xml.empty("w:start", &[("w:val", "1")]);
        let (kind, mark) = if list.numbered {
            ("decimal", "%1.")
        } else {
            ("bullet", "•")
        };
        xml.empty("w:numFmt", &[("w:val", kind)]);
        xml.empty("w:lvlText", &[("w:val", mark)]);
        xml.empty("w:lvlJc", &[("w:val", "left")]);
        let indent = list.indent.to_string();
        xml.open("w:pPr", &[]);
        xml.empty("w:ind", &[("w:left", &indent), ("w:hanging", &indent)]);
        xml.close();
        xml.close();
        xml.close();
    }
    for number in &numbers {
        xml.open("w:num", &[("w:numId", number)]);
        xml.empty("w:abstractNumId", &[("w:val", number)]);
        xml.close();
    }
    xml.finish()
}

pub(super) fn fonts(look: Look, go_along: bool) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:fonts", &[("xmlns:w", MAIN), ("xmlns:r", RELATIONS)]);
    let (name, instead) = typeface(look);
    xml.open("w:font", &[("w:name", name)]);
    if let Some(instead) = instead {
        xml.empty("w:altName", &[("w:val", instead)]);
    }
    xml.empty("w:family", &[("w:val", "swiss")]);
    for (element, _, key) in FACES.iter().filter(|_| go_along) {
        let id = element.trim_start_matches("w:");
        xml.empty(element, &[("r:id", id), ("w:fontKey", key)]);
    }
    xml.finish()
}
