//! Address labels: every place fixed, each label a paragraph of its own, read row by row.

use super::{
    drawing::{Drawing, Tag},
    flow::{Flow, ROOT},
    measure::Measure,
    typesetter::{Setting, Side, Style, Typesetter},
};
use crate::{
    check::Flaw,
    format::Format,
    label::{LabelSheet, too_long},
};
use alongside_locales::Language;

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;

/// White kept inside each label, so that a printer that pulls askew cuts no letter.
const INSIDE: f32 = 4.0 * MM;

/// Sizes of type that are tried, in points.
const SIZES: [f32; 6] = [12.0, 11.0, 10.0, 9.0, 8.0, 7.0];

/// Where the labels of a sheet are, in points.
struct Grid {
    across: usize,
    down: usize,
    left: f32,
    top: f32,
    width: f32,
    height: f32,
    /// Between two columns; rows touch.
    gap: f32,
}

impl Grid {
    fn of(sheet: LabelSheet) -> Self {
        let (across, left, width) = match sheet {
            LabelSheet::TwentyOne => (3, 7.2, 63.5),
            LabelSheet::Fourteen => (2, 4.65, 99.1),
        };
        Self {
            across,
            down: 7,
            left: left * MM,
            top: 15.15 * MM,
            width: width * MM,
            height: 38.1 * MM,
            gap: 2.5 * MM,
        }
    }

    /// Left and top of the label in this place of a sheet.
    fn place(&self, place: usize) -> (f32, f32) {
        let (row, column) = (place / self.across, place % self.across);
        (
            self.left + column as f32 * (self.width + self.gap),
            self.top + row as f32 * self.height,
        )
    }
}

/// Lays labels out, as many sheets as they need.
///
/// # Errors
/// [`Flaw::LabelTooLong`] for each label that does not fit, [`Flaw::UnknownCharacter`] for each character that no font has.
pub(crate) fn labels(
    labels: &[Vec<String>],
    sheet: LabelSheet,
    language: Language,
    setter: &mut Typesetter,
) -> Result<Drawing, Vec<Flaw>> {
    let grid = Grid::of(sheet);
    let measure = Measure::of(Format::ClearPrint.into());
    let mut flow = Flow::new(setter, &measure, language);
    let mut flaws = Vec::new();
    for (index, label) in labels.iter().enumerate() {
        let place = index % (grid.across * grid.down);
        if index > 0 && place == 0 {
            flow.end_page();
        }
        let Some(lines) = fitted(&mut flow, label, &grid) else {
            flaws.push(too_long(label));
            continue;
        };
        let (left, top) = grid.place(place);
        let height: f32 = lines.iter().map(Setting::height).sum();
        let mut y = top + (grid.height - height) / 2.0;
        let page = flow.page();
        for line in &lines {
            let node = flow.node(ROOT, Tag::Paragraph);
            flow.place(node, line, left + INSIDE, y, page);
            y += line.height();
        }
    }
    let drawing = flow.finish(|_, _| {});
    let missing = setter.take_missing().into_iter();
    flaws.extend(missing.map(|character| Flaw::UnknownCharacter { character }));
    if flaws.is_empty() {
        Ok(drawing)
    } else {
        Err(flaws)
    }
}

/// The lines of a label in the largest size in which they fit; nothing where none does.
fn fitted(flow: &mut Flow<'_>, label: &[String], grid: &Grid) -> Option<Vec<Setting>> {
    let (width, height) = (grid.width - 2.0 * INSIDE, grid.height - 2.0 * INSIDE);
    SIZES.into_iter().find_map(|size| {
        let style = Style {
            size,
            leading: (size * 1.25).round(),
            ..flow.measure.text
        };
        let lines: Vec<Setting> = label
            .iter()
            .enumerate()
            .map(|(index, line)| {
                let style = if index == 0 { style.bold() } else { style };
                let text = flow.told(line);
                flow.setter.set(&text, &style, width, Side::Start)
            })
            .collect();
        let tall: f32 = lines.iter().map(Setting::height).sum();
        let wide = lines.iter().map(Setting::width).fold(0.0, f32::max);
        (tall <= height && wide <= width + 0.5).then_some(lines)
    })
}
