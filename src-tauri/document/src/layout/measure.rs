//! The measures of each format, in points on A4.
//!
//! Sizes follow the charity's print design; the lower limits are UKAAF's and gov.uk's: clear print 12 (14 preferred), large print
//! 16, easy words 14.

use super::{
    drawing::{INK, SOFT},
    typesetter::{Style, Typeface},
};
use crate::{
    edition::{self, Edition},
    format::{Format, TABLES_AS_LISTS},
};

/// A4, upright.
pub(crate) const A4: (f32, f32) = (595.0, 842.0);

/// Two lines, side by side: 3 thick, 1.25 apart, 1.25 thick.
pub(crate) const TWO_LINES: (f32, f32, f32) = (3.0, 1.25, 1.25);

/// How a format is set.
#[derive(Clone, Debug)]
pub(crate) struct Measure {
    pub width: f32,
    pub height: f32,
    pub left: f32,
    pub right: f32,
    pub top: f32,
    /// From the foot's last line to the edge of the paper.
    pub foot_edge: f32,
    pub text: Style,
    pub title: Style,
    /// Above and below the title.
    pub title_gaps: (f32, f32),
    /// Heading levels 2, 3 and all below.
    pub headings: [Style; 3],
    /// Between the lines of one thing.
    pub line_gap: f32,
    /// Between one thing and the next.
    pub gap: f32,
    /// From the edge of a list to its words.
    pub indent: f32,
    pub publisher: Style,
    /// Status, contact and credits.
    pub foot: Style,
    pub page_number: Style,
    /// "1 of 3" instead of "Page 1 of 3".
    pub short_page_number: bool,
    /// Width and height of the picture beside a statement; without it statements have words only.
    pub picture: Option<(f32, f32)>,
    /// Between that picture and its words.
    pub picture_gap: f32,
    /// The most statements on a page.
    pub statements: usize,
    /// Whether a table of several columns is always a list.
    pub tables_as_lists: bool,
}

impl Measure {
    /// The measures of a PDF format; `points` counts for large print alone.
    pub(crate) fn of(edition: Edition) -> Self {
        let mut measure = match edition.format {
            Format::EasyRead => easy_words(),
            Format::LargePrint { points } => large_print(f32::from(points)),
            _ => clear_print(),
        };
        if let Some(chosen) = edition.typeface {
            measure.set_in(match chosen {
                edition::Typeface::Hyperlegible => Typeface::Text,
                edition::Typeface::Andika => Typeface::Easy,
            });
        }
        measure
    }

    /// Every word in this typeface.
    pub(crate) fn set_in(&mut self, typeface: Typeface) {
        let single = [
            &mut self.text,
            &mut self.title,
            &mut self.publisher,
            &mut self.foot,
            &mut self.page_number,
        ];
        for style in single.into_iter().chain(&mut self.headings) {
            style.typeface = typeface;
        }
    }

    /// The width between the margins.
    pub(crate) fn column(&self) -> f32 {
        self.width - self.left - self.right
    }

    pub(crate) fn heading(&self, level: u8) -> &Style {
        let [second, third, below] = &self.headings;
        match level {
            0..=2 => second,
            3 => third,
            _ => below,
        }
    }
}

fn style(size: f32, leading: f32) -> Style {
    Style {
        typeface: Typeface::Text,
        size,
        leading,
        bold: false,
        colour: INK,
        tracking: 0.0,
        tabular: false,
    }
}

impl Style {
    pub(crate) fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub(crate) fn soft(self) -> Self {
        Self {
            colour: SOFT,
            ..self
        }
    }

    fn easy(self) -> Self {
        Self {
            typeface: Typeface::Easy,
            ..self
        }
    }
}

fn easy_words() -> Measure {
    let text = style(17.0, 25.0).easy();
    Measure {
        width: A4.0,
        height: A4.1,
        left: 48.0,
        right: 48.0,
        top: 42.0,
        foot_edge: 30.0,
        text,
        title: style(30.0, 36.0).easy().bold(),
        title_gaps: (18.0, 20.0),
        headings: [
            style(22.0, 29.0).easy().bold(),
            style(19.0, 26.0).easy().bold(),
            text.bold(),
        ],
        line_gap: 6.0,
        gap: 20.0,
        indent: 27.0,
        publisher: style(14.0, 18.0).easy().bold(),
        foot: style(14.0, 19.0).easy(),
        page_number: style(17.0, 19.0).easy().bold(),
        short_page_number: false,
        picture: Some((180.0, 132.0)),
        picture_gap: 24.0,
        statements: 4,
        tables_as_lists: false,
    }
}

fn clear_print() -> Measure {
    let text = style(14.0, 20.0);
    Measure {
        width: A4.0,
        height: A4.1,
        left: 56.0,
        right: 56.0,
        top: 46.0,
        foot_edge: 34.0,
        text,
        title: Style {
            tracking: -0.2,
            ..style(28.0, 34.0).bold()
        },
        title_gaps: (18.0, 14.0),
        headings: [
            style(19.0, 26.0).bold(),
            style(16.0, 22.0).bold(),
            text.bold(),
        ],
        line_gap: 2.0,
        gap: 12.0,
        indent: 24.0,
        publisher: style(14.0, 18.0).bold(),
        foot: style(12.0, 16.0).soft(),
        page_number: style(12.0, 16.0).bold(),
        short_page_number: false,
        picture: Some((108.0, 79.0)),
        picture_gap: 20.0,
        statements: usize::MAX,
        tables_as_lists: false,
    }
}

/// Every word at the person's size, the foot included. Leading 1.42, title 1.5 times the size with 1.22 of itself as leading.
fn large_print(size: f32) -> Measure {
    let text = style(size, (size * 1.42).round());
    let scaled = |share: f32| style(size * share, (size * share * 1.3).round()).bold();
    // A large type needs the paper's width more than a margin.
    let side = match size {
        ..=28.0 => 56.0,
        ..=32.0 => 52.0,
        _ => 48.0,
    };
    Measure {
        width: A4.0,
        height: A4.1,
        left: side,
        right: side,
        top: 48.0,
        foot_edge: 34.0,
        text,
        title: Style {
            tracking: -0.3,
            ..style(size * 1.5, (size * 1.5 * 1.22).round()).bold()
        },
        title_gaps: (16.0, 8.0),
        headings: [scaled(1.2), scaled(1.08), text.bold()],
        line_gap: 0.0,
        gap: (size * 20.0 / 24.0).round(),
        indent: (size * 38.0 / 24.0).round(),
        publisher: text.bold(),
        foot: text,
        page_number: text.bold(),
        short_page_number: true,
        picture: None,
        picture_gap: 0.0,
        statements: usize::MAX,
        tables_as_lists: size >= f32::from(TABLES_AS_LISTS),
    }
}
