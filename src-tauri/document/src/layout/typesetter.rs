//! Sets text in lines: shaping, direction, line breaks.

use super::drawing::{Colour, Glyph, GlyphRun};
use crate::{
    clean::is_invisible,
    model::{LanguageTag, Span, Text},
    press::{FontBytes, Fonts, UnusableFont},
};
use parley::{
    FontContext, FontFamily, FontFamilyName, FontFeatures, FontWeight, Layout, LayoutContext,
    LineHeight, OverflowWrap, StyleProperty,
    fontique::{Blob, Collection, CollectionOptions, FontInfoOverride},
};
use std::{borrow::Cow, collections::HashMap, ops::Range, sync::Arc};

/// The typefaces there are; characters one lacks come from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Typeface {
    Text,
    Easy,
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub typeface: Typeface,
    /// Points.
    pub size: f32,
    /// From one baseline to the next, in points.
    pub leading: f32,
    pub bold: bool,
    pub colour: Colour,
    /// Added between letters, in points.
    pub tracking: f32,
    /// Figures all of one width, so that they line up in a column.
    pub tabular: bool,
}

/// Where the lines of a text stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Left, or right for a text that is read from the right.
    Start,
    /// Right, for figures in columns.
    Right,
}

/// A text set in lines.
#[derive(Clone, Debug)]
pub(crate) struct Setting {
    pub lines: Vec<Line>,
    pub spans: Vec<SpanKind>,
    pub leading: f32,
}

/// One line: its runs in reading order.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub runs: Vec<LineRun>,
}

#[derive(Clone, Debug)]
pub(crate) struct LineRun {
    /// Place in [`Setting::spans`].
    pub span: usize,
    /// `x` from the left of the column, `baseline` from the top of the line.
    pub glyphs: GlyphRun,
    pub width: f32,
}

/// What a span asks of the structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SpanKind {
    Plain,
    Foreign(LanguageTag),
    Link {
        words: Arc<str>,
        address: Arc<str>,
        description: Arc<str>,
    },
}

impl Setting {
    pub(crate) fn height(&self) -> f32 {
        self.lines.len() as f32 * self.leading
    }

    /// The width of the widest line.
    pub(crate) fn width(&self) -> f32 {
        let line_end = |line: &Line| {
            let ends = line.runs.iter().map(|run| run.glyphs.x + run.width);
            ends.fold(0.0, f32::max)
        };
        self.lines.iter().map(line_end).fold(0.0, f32::max)
    }
}

/// Sets type with the press's fonts; remembers the characters that none of them has.
pub(crate) struct Typesetter {
    fonts: FontContext,
    /// From the font's own identity to its place in [`Fonts::faces`].
    faces: HashMap<u64, usize>,
    families: [FontFamily<'static>; 2],
    scratch: LayoutContext<u16>,
    missing: Vec<char>,
}

impl Typesetter {
    /// Parses the fonts.
    ///
    /// # Errors
    /// When one is not a font.
    pub(crate) fn new(fonts: &Fonts) -> Result<Self, UnusableFont> {
        let mut context = FontContext {
            collection: Collection::new(CollectionOptions {
                shared: false,
                system_fonts: false,
            }),
            source_cache: Default::default(),
        };
        let mut faces = HashMap::new();
        for (face, bytes) in fonts.faces().enumerate() {
            let bytes: Arc<dyn AsRef<[u8]> + Send + Sync> = match bytes {
                FontBytes::Borrowed(bytes) => Arc::new(*bytes),
                FontBytes::Owned(bytes) => Arc::new(bytes.clone()),
            };
            let blob = Blob::new(bytes);
            faces.insert(blob.id(), face);
            let names = FontInfoOverride {
                family_name: Some(&family_name(face / 2)),
                weight: Some(FontWeight::new(if face % 2 == 0 { 400.0 } else { 700.0 })),
                ..Default::default()
            };
            if context
                .collection
                .register_fonts(blob, Some(names))
                .is_empty()
            {
                return Err(UnusableFont {
                    face,
                    reason: "it holds no face".into(),
                });
            }
        }
        let count = faces.len() / 2;
        let families = [0, 1].map(|first: usize| {
            let order = std::iter::once(first).chain((0..count).filter(move |it| *it != first));
            let names = order.map(|it| FontFamilyName::Named(Cow::Owned(family_name(it))));
            FontFamily::List(Cow::Owned(names.collect()))
        });
        Ok(Self {
            fonts: context,
            faces,
            families,
            scratch: LayoutContext::new(),
            missing: Vec::new(),
        })
    }

    /// Another one with the same fonts, for another thread.
    pub(crate) fn another(&self) -> Self {
        Self {
            fonts: self.fonts.clone(),
            faces: self.faces.clone(),
            families: self.families.clone(),
            scratch: LayoutContext::new(),
            missing: Vec::new(),
        }
    }

    /// The characters that no font had since this was last asked, each once.
    pub(crate) fn take_missing(&mut self) -> Vec<char> {
        std::mem::take(&mut self.missing)
    }

    /// Sets a text in a column of this width.
    pub(crate) fn set(&mut self, text: &Text, style: &Style, width: f32, side: Side) -> Setting {
        let (joined, ranges) = joined(text);
        let mut layout = self.shape(&joined, text, &ranges, style);
        layout.break_all_lines(Some(width));
        avoid_lone_word(&mut layout, &joined, width);
        let spans = text.0.iter().map(span_kind).collect();
        self.collect(&layout, joined.into(), spans, style, width, side)
    }

    /// The widths of the longest word and of the whole text on one line.
    pub(crate) fn widths(&mut self, text: &Text, style: &Style) -> (f32, f32) {
        let (joined, ranges) = joined(text);
        let widths = self
            .shape(&joined, text, &ranges, style)
            .calculate_content_widths();
        (widths.min, widths.max)
    }

    fn shape(
        &mut self,
        joined: &str,
        text: &Text,
        ranges: &[Range<usize>],
        style: &Style,
    ) -> Layout<u16> {
        let mut builder = self
            .scratch
            .ranged_builder(&mut self.fonts, joined, 1.0, false);
        let family = self.families[style.typeface as usize].clone();
        builder.push_default(StyleProperty::FontFamily(family));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(
            style.leading,
        )));
        builder.push_default(StyleProperty::Brush(0));
        builder.push_default(StyleProperty::LetterSpacing(style.tracking));
        // A word longer than the line is broken rather than cut off at the edge of the paper.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        if style.tabular {
            builder.push_default(FontFeatures::from("\"tnum\""));
        }
        let bold = StyleProperty::FontWeight(FontWeight::new(700.0));
        if style.bold {
            builder.push_default(bold.clone());
        }
        for (index, (span, range)) in text.0.iter().zip(ranges).enumerate() {
            let brush = u16::try_from(index).unwrap_or(u16::MAX);
            builder.push(StyleProperty::Brush(brush), range.clone());
            if span.is_strong() {
                builder.push(bold.clone(), range.clone());
            }
        }
        builder.build(joined)
    }

    fn collect(
        &mut self,
        layout: &Layout<u16>,
        text: Arc<str>,
        spans: Vec<SpanKind>,
        style: &Style,
        width: f32,
        side: Side,
    ) -> Setting {
        let mut lines = Vec::new();
        let from_right = side == Side::Start && layout.is_rtl();
        let mut top = 0.0;
        for line in layout.lines() {
            let metrics = line.metrics();
            let visible = metrics.advance - metrics.hanging_advance;
            let mut x = match side {
                Side::Right => width - visible,
                Side::Start if from_right => width - visible,
                Side::Start => 0.0,
            };
            if from_right {
                // the space at a line's end lies at its left
                x -= metrics.hanging_advance;
            }
            let mut runs = Vec::new();
            for run in line.runs() {
                let Some(&face) = self.faces.get(&run.font().data.id()) else {
                    continue;
                };
                let mut part = OpenRun::new(x, run.is_rtl());
                // from the right, the further letters of a ligature come before its glyph
                let mut further = None;
                for cluster in run.visual_clusters() {
                    let mut range = cluster.text_range();
                    if cluster.is_ligature_continuation() {
                        if run.is_rtl() {
                            further.get_or_insert(range.end);
                        } else {
                            part.extend(range);
                        }
                        continue;
                    }
                    if let Some(end) = further.take() {
                        range.end = range.end.max(end);
                    }
                    let characters = &text[range.clone()];
                    if characters.chars().all(is_invisible) {
                        continue;
                    }
                    let span = usize::from(cluster.style().brush);
                    if span != part.span {
                        let done = std::mem::replace(&mut part, OpenRun::new(x, run.is_rtl()));
                        runs.extend(done.close(face, style, metrics.baseline - top, &text));
                        part.span = span;
                    }
                    let glyphs: Vec<_> = cluster.glyphs().collect();
                    let ranges = glyph_ranges(&text, &range, glyphs.len(), run.is_rtl());
                    for (glyph, range) in glyphs.into_iter().zip(ranges) {
                        let id = u16::try_from(glyph.id).unwrap_or(0);
                        if id == 0 {
                            self.note_missing(characters);
                        }
                        part.glyphs.push(Glyph {
                            id,
                            advance: glyph.advance,
                            shift: (glyph.x, -glyph.y),
                            range,
                        });
                        x += glyph.advance;
                    }
                    part.end = x;
                }
                runs.extend(part.close(face, style, metrics.baseline - top, &text));
            }
            runs.sort_by_key(|run| run.glyphs.glyphs.iter().map(|it| it.range.start).min());
            top += metrics.line_height;
            lines.push(Line { runs });
        }
        Setting {
            lines,
            spans,
            leading: style.leading,
        }
    }

    fn note_missing(&mut self, characters: &str) {
        for c in characters.chars() {
            if !is_invisible(c) && !self.missing.contains(&c) {
                self.missing.push(c);
            }
        }
    }
}

/// A run that still grows.
struct OpenRun {
    start: f32,
    end: f32,
    span: usize,
    glyphs: Vec<Glyph>,
    from_right: bool,
}

impl OpenRun {
    fn new(x: f32, from_right: bool) -> Self {
        Self {
            start: x,
            end: x,
            span: 0,
            glyphs: Vec::new(),
            from_right,
        }
    }

    /// The last glyph stands for these characters, too.
    fn extend(&mut self, range: Range<usize>) {
        if let Some(last) = self.glyphs.last_mut() {
            last.range = last.range.start.min(range.start)..last.range.end.max(range.end);
        }
    }

    fn close(self, face: usize, style: &Style, baseline: f32, text: &Arc<str>) -> Option<LineRun> {
        (!self.glyphs.is_empty()).then(|| LineRun {
            span: self.span,
            width: self.end - self.start,
            glyphs: GlyphRun {
                face,
                size: style.size,
                x: self.start,
                baseline,
                glyphs: self.glyphs.into(),
                text: Arc::clone(text),
                from_right: self.from_right,
                colour: style.colour,
            },
        })
    }
}

/// What each glyph of a cluster stands for: a character of its own where there are as many, such as a letter and its marks, so
/// that the same glyph always stands for the same; else all of them for the whole.
fn glyph_ranges(text: &str, cluster: &Range<usize>, count: usize, rtl: bool) -> Vec<Range<usize>> {
    let characters = text[cluster.clone()].char_indices();
    let mut ranges: Vec<Range<usize>> = characters
        .map(|(at, c)| cluster.start + at..cluster.start + at + c.len_utf8())
        .collect();
    if ranges.len() != count {
        return vec![cluster.clone(); count];
    }
    if rtl {
        ranges.reverse();
    }
    ranges
}

fn family_name(family: usize) -> String {
    format!("family {family}")
}

fn span_kind(span: &Span) -> SpanKind {
    match span {
        Span::Plain(_) | Span::Strong(_) => SpanKind::Plain,
        Span::Foreign { language, .. } => SpanKind::Foreign(language.clone()),
        Span::Link {
            words,
            address,
            description,
        } => SpanKind::Link {
            words: words.as_str().into(),
            address: address.as_str().into(),
            description: description.as_str().into(),
        },
    }
}

/// All words as one string, and where each span lies in it. The parts of a date are bound together, so that no line ends
/// between them.
fn joined(text: &Text) -> (String, Vec<Range<usize>>) {
    let mut joined = String::new();
    let mut ranges = Vec::new();
    for span in &text.0 {
        let start = joined.len();
        // a space before a line break, or the words on both sides of it would be read and copied as one
        let words = span.words().replace('\n', " \n");
        joined.push_str(&super::binding::bound(&words));
        ranges.push(start..joined.len());
    }
    (joined, ranges)
}

/// Breaks earlier when the last line would hold a single word: a year or a name left alone is easily missed. Never so early that
/// the longest word would be broken.
fn avoid_lone_word(layout: &mut Layout<u16>, text: &str, width: f32) {
    let lines = layout.len();
    let alone = |layout: &Layout<u16>| {
        let last = layout.get(layout.len().saturating_sub(1));
        last.is_some_and(|line| {
            let words = text.get(line.text_range()).unwrap_or_default().trim();
            !words.contains(' ')
        })
    };
    if lines < 2 || !alone(layout) {
        return;
    }
    let longest = layout.calculate_content_widths().min;
    for share in [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6] {
        if width * share < longest {
            break;
        }
        layout.break_all_lines(Some(width * share));
        if layout.len() > lines {
            break;
        }
        if !alone(layout) {
            return;
        }
    }
    layout.break_all_lines(Some(width));
}
