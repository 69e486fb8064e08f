//! Tables: columns as wide as their words ask for, or a list where the page is too narrow or the table very small.

use super::{
    block::item,
    drawing::{Furniture, INK, Mark, NodeId, Place, TEAL, Tag},
    flow::Flow,
    paper::Setup,
    typesetter::{Setting, Side, Style},
};
use crate::{
    model::{Item, Table, Text},
    tongue,
};
use alongside_locales::Words;

/// Between two columns.
const BETWEEN: f32 = 16.0;
/// Above and below the words of a row.
const PADDING: f32 = 5.0;
/// Up to this part of a page, a table is not divided.
const SHORT: f32 = 0.5;

/// Lays a table out.
pub(crate) fn table(flow: &mut Flow<'_>, parent: NodeId, table: &Table, setup: &Setup<'_>) {
    match column_widths(flow, table) {
        Some(widths) => grid(flow, parent, table, &widths),
        None => as_list(flow, parent, table, setup),
    }
}

/// One item for each row: the first cell leads, each further cell follows its column's heading.
pub(crate) fn row_item(table: &Table, row: &[Text], words: &Words) -> Item {
    let labelled = |(index, cell): (usize, &Text)| {
        let label = table.columns.get(index).map_or("", |it| &it.heading);
        let label = words.document_labelled(label, "");
        let mut text = tongue::told(&label, words.language());
        text.0.extend(cell.0.iter().cloned());
        text
    };
    let mut cells = row.iter().enumerate();
    Item {
        lead: cells.next().map(labelled),
        lines: cells
            .filter(|(_, cell)| !cell.is_blank())
            .map(labelled)
            .collect(),
    }
}

/// A few words under many headings are sooner read, and heard, as a list.
fn has_more_headings_than_cells(table: &Table) -> bool {
    let (columns, rows) = (table.columns.len(), table.rows.len());
    columns + rows > rows * columns.saturating_sub(1)
}

/// How wide each column is; nothing when the page is too narrow for the longest words.
fn column_widths(flow: &mut Flow<'_>, table: &Table) -> Option<Vec<f32>> {
    let measure = flow.measure;
    let count = table.columns.len();
    if count > 2 && (measure.tables_as_lists || has_more_headings_than_cells(table)) {
        return None;
    }
    let bold = measure.text.bold();
    let mut needs: Vec<(f32, f32)> = Vec::with_capacity(count);
    for (index, column) in table.columns.iter().enumerate() {
        let heading = flow.told(&column.heading);
        let mut need = flow.setter.widths(&heading, &bold);
        for cell in table.rows.iter().filter_map(|row| row.get(index)) {
            let style = if index == 0 { bold } else { measure.text };
            let tabular = column.figures;
            let (least, most) = flow.setter.widths(cell, &Style { tabular, ..style });
            need = (need.0.max(least), need.1.max(most));
        }
        // half a point more than asked: a width measured is not a width at which the last letter stays on the line
        needs.push((need.0 + 0.5, need.1 + 0.5));
    }
    let room = measure.column() - BETWEEN * count.saturating_sub(1) as f32;
    let least: f32 = needs.iter().map(|it| it.0).sum();
    let most: f32 = needs.iter().map(|it| it.1).sum();
    if least > room {
        return None;
    }
    if most <= room {
        // all on one line: what is left over goes between the columns, most of it after the first
        let spare = (room - most) / count as f32;
        return Some(needs.iter().map(|it| it.1 + spare).collect());
    }
    Some(shared(&needs, room))
}

/// Shares the room among columns that need more than there is: narrow ones get all they ask for, wide ones the same share each, and
/// none less than its longest word. The longest words together fit.
fn shared(needs: &[(f32, f32)], room: f32) -> Vec<f32> {
    let mut widths = vec![0.0; needs.len()];
    let mut left = room;
    let mut open: Vec<usize> = (0..needs.len()).collect();
    while !open.is_empty() {
        let share = left / open.len() as f32;
        // first those with a word longer than the share, which leaves less for the others
        let mut settled: Vec<(usize, f32)> = Vec::new();
        settled.extend(
            open.iter()
                .map(|it| (*it, needs[*it].0))
                .filter(|it| it.1 > share),
        );
        if settled.is_empty() {
            settled.extend(
                open.iter()
                    .map(|it| (*it, needs[*it].1))
                    .filter(|it| it.1 <= share),
            );
        }
        if settled.is_empty() {
            settled.extend(open.iter().map(|it| (*it, share)));
        }
        for (column, width) in settled {
            widths[column] = width;
            left -= width;
            open.retain(|it| *it != column);
        }
    }
    widths
}

fn grid(flow: &mut Flow<'_>, parent: NodeId, table: &Table, widths: &[f32]) {
    let measure = flow.measure;
    let caption = flow.told_strongly(&table.caption);
    let caption = flow
        .setter
        .set(&caption, &measure.text, measure.column(), Side::Start);
    let bold = measure.text.bold();
    let headings: Vec<Text> = table
        .columns
        .iter()
        .map(|it| flow.told(&it.heading))
        .collect();
    let side = |index: usize| {
        let figures = table.columns.get(index).is_some_and(|it| it.figures);
        if figures { Side::Right } else { Side::Start }
    };
    let set = |flow: &mut Flow<'_>, row: &[Text], heading: bool| -> Vec<Setting> {
        let cells = row.iter().zip(widths).enumerate();
        cells
            .map(|(index, (cell, width))| {
                let style = if heading || index == 0 {
                    bold
                } else {
                    measure.text
                };
                let tabular = side(index) == Side::Right;
                flow.setter
                    .set(cell, &Style { tabular, ..style }, *width, side(index))
            })
            .collect()
    };
    let head = set(flow, &headings, true);
    let rows: Vec<Vec<Setting>> = table.rows.iter().map(|row| set(flow, row, false)).collect();
    // What a table begins with stays on the page of its first row; a short table stays whole.
    let begins = caption.height() + 4.0 + row_height(&head);
    let all: f32 = begins + rows.iter().map(|row| row_height(row)).sum::<f32>();
    let first = rows.first().map_or(0.0, |row| row_height(row));
    let short = all <= (flow.bottom - flow.top) * SHORT;
    flow.need(if short { all } else { begins + first });
    let node = flow.node(parent, Tag::Table);
    let caption_node = flow.node(node, Tag::Caption);
    flow.pour(caption_node, &caption, measure.left);
    flow.y += 4.0;
    let head_node = flow.node(node, Tag::TableHead);
    let row_node = flow.node(head_node, Tag::Row);
    draw_row(flow, &head, widths, 2.0, |flow, _| {
        flow.node(row_node, Tag::ColumnHeading)
    });
    let body = flow.node(node, Tag::TableBody);
    for cells in &rows {
        let page = flow.page();
        flow.need(row_height(cells));
        if flow.page() != page {
            repeat_head(flow, &head, widths);
        }
        let row_node = flow.node(body, Tag::Row);
        draw_row(flow, cells, widths, 0.75, |flow, index| {
            let tag = if index == 0 {
                Tag::RowHeading
            } else {
                Tag::Cell
            };
            flow.node(row_node, tag)
        });
    }
}

fn row_height(cells: &[Setting]) -> f32 {
    cells.iter().map(Setting::height).fold(0.0, f32::max) + 2.0 * PADDING
}

/// Draws the cells and the line below them. The cells of a row that is higher than the page run on to the next.
fn draw_row(
    flow: &mut Flow<'_>,
    cells: &[Setting],
    widths: &[f32],
    line: f32,
    mut node: impl FnMut(&mut Flow<'_>, usize) -> NodeId,
) {
    let (top, height) = (flow.y, row_height(cells));
    let measure = flow.measure;
    let mut x = measure.left;
    let page = flow.page();
    let fits = top + height <= flow.bottom + 0.01;
    for (index, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let cell_node = node(flow, index);
        if fits {
            flow.place(cell_node, cell, x, top + PADDING, page);
        } else {
            flow.pour(cell_node, cell, x);
        }
        x += width + BETWEEN;
    }
    if fits {
        flow.y = top + height;
    } else {
        flow.y += PADDING;
    }
    let place = Place {
        x: measure.left,
        y: flow.y - line,
        width: measure.column(),
        height: line,
    };
    let colour = if line > 1.0 { TEAL } else { INK };
    flow.furniture(Furniture::Ornament, |flow| {
        flow.mark(Mark::Rule { place, colour });
    });
}

/// The column headings again at the top of a further page: seen, but not read twice.
fn repeat_head(flow: &mut Flow<'_>, head: &[Setting], widths: &[f32]) {
    let (top, height) = (flow.y, row_height(head));
    let measure = flow.measure;
    flow.furniture(Furniture::Header, |flow| {
        let mut x = measure.left;
        for (cell, width) in head.iter().zip(widths) {
            flow.place_unread(cell, x, top + PADDING);
            x += width + BETWEEN;
        }
        let place = Place {
            x: measure.left,
            y: top + height - 2.0,
            width: measure.column(),
            height: 2.0,
        };
        flow.rule(place, TEAL);
    });
    flow.y = top + height;
}

fn as_list(flow: &mut Flow<'_>, parent: NodeId, table: &Table, setup: &Setup<'_>) {
    let measure = flow.measure;
    flow.need(measure.text.leading * 3.0);
    let caption = flow.told_strongly(&table.caption);
    super::paper::paragraph(flow, parent, &caption, &measure.text);
    let node = flow.node(parent, Tag::List { numbered: true });
    for (index, row) in table.rows.iter().enumerate() {
        flow.skip(measure.gap);
        let label = Text::strong((index + 1).to_string());
        item(flow, node, &label, &row_item(table, row, setup.words));
    }
}

#[cfg(test)]
mod tests {
    use super::shared;

    #[test]
    fn narrow_columns_get_what_they_ask_for() {
        let needs = [(30.0, 80.0), (60.0, 500.0), (30.0, 70.0)];
        assert_eq!(shared(&needs, 400.0), [80.0, 250.0, 70.0]);
    }

    #[test]
    fn a_long_word_keeps_its_room_and_nothing_overflows() {
        let needs = [(200.0, 300.0), (60.0, 500.0), (50.0, 400.0)];
        let widths = shared(&needs, 400.0);
        assert_eq!(widths, [200.0, 100.0, 100.0]);
        assert!(
            widths
                .iter()
                .zip(needs)
                .all(|(width, need)| *width >= need.0)
        );
    }
}
