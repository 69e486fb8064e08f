//! Pages: marks become printpdf's operators.

use super::{Foundry, face::Face, structure::role};
use crate::{
    direction::mirrored,
    layout::{
        ArtworkId, BOUND_SPACE, Colour, Drawing, Furniture, GlyphRun, LeafId, Mark, Page, Place,
    },
};
use printpdf::{
    Codepoint, Color, DictItem, FontId, Greyscale, Line, LinePoint, Mm, Op, PdfDocument,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect, Rgb, TextItem, TextMatrix, XObject,
    XObjectId, XObjectTransform,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Where each leaf ended up: its page, and its number there.
pub(super) type Places = HashMap<LeafId, (usize, i64)>;

/// The pages as an lopdf document, without structure or metadata.
///
/// # Errors
/// In words for developers, when a font cannot be embedded or a picture is missing.
pub(super) fn write(
    drawing: &Drawing,
    title: &str,
    foundry: &Foundry,
) -> Result<(lopdf::Document, Places), String> {
    let mut document = PdfDocument::new(title);
    let (fonts, artworks) = used(drawing);
    let mut codes = BTreeMap::new();
    for (face, glyphs) in fonts {
        let part = foundry.faces[face].embed(face, &glyphs)?;
        document
            .resources
            .fonts
            .map
            .insert(font_id(face), part.font);
        codes.insert(face, part.codes);
    }
    let mut names = HashMap::new();
    for (index, id) in artworks.into_iter().enumerate() {
        let compiled = foundry
            .compiled(id)
            .ok_or_else(|| format!("{id:?} is not compiled"))?;
        let key = XObjectId(format!("P{index}"));
        let form = XObject::External(compiled.form.clone());
        document.resources.xobjects.map.insert(key.clone(), form);
        names.insert(id, (key, compiled.size.width, compiled.size.height));
    }
    let mut places = Places::new();
    let mut pages = Vec::with_capacity(drawing.pages.len());
    for (index, page) in drawing.pages.iter().enumerate() {
        let mut writer = PageWriter {
            faces: &foundry.faces,
            codes: &codes,
            artworks: &names,
            height: page.height,
            ops: Vec::new(),
            stretches: 0,
            fill: None,
            font: None,
        };
        for mark in &page.marks {
            if let Mark::Open { leaf, .. } = mark {
                places.insert(*leaf, (index, writer.stretches));
            }
            writer.mark(mark, drawing);
        }
        pages.push(sheet(page, writer.ops));
    }
    document.with_pages(pages);
    let lopdf = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    Ok((lopdf, places))
}

/// The glyphs of each face and the artworks that a drawing shows, in the order they are met.
fn used(drawing: &Drawing) -> (BTreeMap<usize, BTreeSet<u16>>, Vec<&ArtworkId>) {
    let mut fonts: BTreeMap<usize, BTreeSet<u16>> = BTreeMap::new();
    let mut artworks = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for mark in drawing.pages.iter().flat_map(|page| &page.marks) {
        match mark {
            Mark::Glyphs(run) => {
                let glyphs = fonts.entry(run.face).or_default();
                glyphs.extend(run.glyphs.iter().map(|glyph| glyph.id));
            }
            Mark::Picture { artwork, .. } if seen.insert(artwork) => artworks.push(artwork),
            _ => {}
        }
    }
    (fonts, artworks)
}

fn sheet(page: &Page, ops: Vec<Op>) -> PdfPage {
    let mm = |points: f32| Mm(points * 25.4 / 72.0);
    PdfPage::new(mm(page.width), mm(page.height), ops)
}

fn font_id(face: usize) -> FontId {
    FontId(format!("F{face}"))
}

struct PageWriter<'a> {
    faces: &'a [Face],
    /// From the glyph in each face to its code in the file.
    codes: &'a BTreeMap<usize, HashMap<u16, u16>>,
    artworks: &'a HashMap<&'a ArtworkId, (XObjectId, f32, f32)>,
    height: f32,
    ops: Vec<Op>,
    /// Stretches of marked content so far.
    stretches: i64,
    fill: Option<Colour>,
    font: Option<(usize, f32)>,
}

impl PageWriter<'_> {
    fn mark(&mut self, mark: &Mark, drawing: &Drawing) {
        match mark {
            Mark::Open { node, .. } => {
                self.ops.push(Op::BeginMarkedContentWithProperties {
                    tag: role(&drawing.tree[*node].tag).into(),
                    properties: dict([("MCID", DictItem::Int(self.stretches))]),
                });
                self.stretches += 1;
            }
            Mark::Furniture(kind) => self.ops.push(furniture(*kind)),
            Mark::Close => self.ops.push(Op::EndMarkedContent),
            Mark::Glyphs(run) => self.glyphs(run),
            Mark::Picture { artwork, place } => self.picture(artwork, *place),
            Mark::Rule { place, colour } => self.rule(*place, *colour),
            Mark::Frame {
                place,
                radius,
                thickness,
                colour,
            } => self.frame(*place, *radius, *thickness, *colour),
            // links are written with the structure: printpdf would put them into the page, tags need them as objects
            Mark::Link { .. } => {}
        }
    }

    fn glyphs(&mut self, run: &GlyphRun) {
        let Some(codes) = self.codes.get(&run.face) else {
            return;
        };
        let face = &self.faces[run.face];
        self.fill(run.colour);
        self.ops.push(Op::StartTextSection);
        if self.font != Some((run.face, run.size)) {
            self.font = Some((run.face, run.size));
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(font_id(run.face)),
                size: Pt(run.size),
            });
        }
        let strings = strings(run, face, codes);
        // ISO 32000-1, 14.8.2.3.3: a string in a script that is read from the right runs backwards, and says so. PDFium, MuPDF and
        // poppler turn it round; with ActualText poppler would do so twice. Several strings (letters with marks) would have to
        // stand in reading order, too, but those programs then misread them: they stay as they are seen.
        let reversed = strings.len() == 1 && run.from_right;
        if reversed {
            self.ops.push(Op::BeginMarkedContent {
                tag: "ReversedChars".into(),
            });
        }
        for string in strings {
            let (x, y) = (string.x, self.height - run.baseline + string.rise);
            self.ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, rounded(x), rounded(y)]),
            });
            self.ops.push(Op::ShowText {
                items: vec![TextItem::GlyphIds(string.glyphs)],
            });
        }
        if reversed {
            self.ops.push(Op::EndMarkedContent);
        }
        self.ops.push(Op::EndTextSection);
    }

    fn picture(&mut self, artwork: &ArtworkId, place: Place) {
        let Some((id, width, height)) = self.artworks.get(artwork) else {
            return;
        };
        self.ops.push(Op::UseXobject {
            id: id.clone(),
            transform: XObjectTransform {
                translate_x: Some(Pt(rounded(place.x))),
                translate_y: Some(Pt(rounded(self.height - place.y - place.height))),
                scale_x: Some(place.width / width),
                scale_y: Some(place.height / height),
                no_auto_scale: true,
                ..Default::default()
            },
        });
    }

    fn rule(&mut self, place: Place, colour: Colour) {
        self.fill(colour);
        self.ops.push(Op::DrawRectangle {
            rectangle: Rect {
                x: Pt(rounded(place.x)),
                y: Pt(rounded(self.height - place.y - place.height)),
                width: Pt(rounded(place.width)),
                height: Pt(rounded(place.height)),
                mode: Some(printpdf::PaintMode::Fill),
                winding_order: None,
            },
        });
    }

    fn frame(&mut self, place: Place, radius: f32, thickness: f32, colour: Colour) {
        self.ops.push(Op::SetOutlineColor {
            col: pdf_colour(colour),
        });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
        let (left, right) = (place.x, place.x + place.width);
        let top = self.height - place.y;
        let bottom = top - place.height;
        // a quarter circle as a curve: the handle is 0.5523 of the radius long
        let handle = radius * (1.0 - 0.5523);
        let corner = |x: f32, y: f32, dx: f32, dy: f32, upright_first: bool| {
            let along = [(x, y + dy * radius), (x, y + dy * handle)];
            let across = [(x + dx * handle, y), (x + dx * radius, y)];
            let [end, near] = along;
            let [far, other] = across;
            if upright_first {
                [end, near, far, other]
            } else {
                [other, far, near, end]
            }
        };
        let corners = [
            corner(left, top, 1.0, -1.0, true),
            corner(right, top, -1.0, -1.0, false),
            corner(right, bottom, -1.0, 1.0, true),
            corner(left, bottom, 1.0, 1.0, false),
        ];
        let points = corners.iter().flat_map(|corner| {
            corner.iter().enumerate().map(|(index, (x, y))| LinePoint {
                p: Point {
                    x: Pt(rounded(*x)),
                    y: Pt(rounded(*y)),
                },
                bezier: index == 1 || index == 2,
            })
        });
        self.ops.push(Op::DrawLine {
            line: Line {
                points: points.collect(),
                is_closed: true,
            },
        });
    }

    fn fill(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.fill = Some(colour);
            self.ops.push(Op::SetFillColor {
                col: pdf_colour(colour),
            });
        }
    }
}

/// Glyphs that are shown together.
struct ShownString {
    x: f32,
    /// Above the baseline.
    rise: f32,
    glyphs: Vec<Codepoint>,
}

/// The strings of a run from left to right. A glyph that is shifted, such as a mark above a letter, is a string of its own.
fn strings(run: &GlyphRun, face: &Face, codes: &HashMap<u16, u16>) -> Vec<ShownString> {
    let mut strings: Vec<ShownString> = Vec::new();
    let (mut pen, mut drift) = (run.x, 0.0_f32);
    let mut alone = true;
    let mut last = None;
    for glyph in run.glyphs.iter() {
        let shifted = glyph.shift != (0.0, 0.0);
        if shifted || alone {
            strings.push(ShownString {
                x: pen + glyph.shift.0,
                rise: glyph.shift.1,
                glyphs: Vec::new(),
            });
            drift = 0.0;
        }
        alone = shifted;
        // A cluster's first glyph stands for its characters; the others for nothing that can be seen or copied.
        // A glyph stands for the same everywhere in a file: where a bracket is read from the right, its glyph is that of its opposite
        // and stands for that. Readers that turn a line round turn its brackets over, too.
        let characters = if last.as_ref() == Some(&glyph.range) {
            "\u{200B}".to_string()
        } else {
            let shown = |c| match c {
                BOUND_SPACE => ' ',
                c if run.from_right => mirrored(c),
                c => c,
            };
            run.text[glyph.range.clone()].chars().map(shown).collect()
        };
        last = Some(glyph.range.clone());
        // The file's advances are whole numbers: pull back once the pen is off by more than 3 thousandths.
        drift += face.advance(glyph.id) - glyph.advance * 1000.0 / run.size;
        let offset = if drift.abs() > 3.0 {
            drift.round()
        } else {
            0.0
        };
        drift -= offset;
        if let Some(string) = strings.last_mut() {
            string.glyphs.push(Codepoint {
                gid: codes.get(&glyph.id).copied().unwrap_or(0),
                offset,
                cid: Some(characters),
            });
        }
        pen += glyph.advance;
    }
    strings
}

fn furniture(kind: Furniture) -> Op {
    let subtype = match kind {
        Furniture::Header => "Header",
        Furniture::Footer => "Footer",
        Furniture::Ornament => {
            return Op::BeginMarkedContent {
                tag: "Artifact".into(),
            };
        }
    };
    Op::BeginMarkedContentWithProperties {
        tag: "Artifact".into(),
        properties: dict([("Type", name("Pagination")), ("Subtype", name(subtype))]),
    }
}

fn pdf_colour([r, g, b]: Colour) -> Color {
    let part = |v: u8| (f32::from(v) / 255.0 * 1e3).round() / 1e3;
    if r == g && g == b {
        Color::Greyscale(Greyscale {
            percent: part(r),
            icc_profile: None,
        })
    } else {
        Color::Rgb(Rgb {
            r: part(r),
            g: part(g),
            b: part(b),
            icc_profile: None,
        })
    }
}

/// To a hundredth of a point: far below a printer's dot.
fn rounded(v: f32) -> f32 {
    (v * 100.0).round() / 100.0
}

pub(super) fn name(name: &str) -> DictItem {
    DictItem::Name(name.into())
}

pub(super) fn dict<const N: usize>(entries: [(&str, DictItem); N]) -> DictItem {
    DictItem::Dict {
        map: entries
            .into_iter()
            .map(|(key, value)| (key.to_string(), value))
            .collect(),
    }
}
