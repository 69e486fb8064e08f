//! Tables.

use super::Body;
use crate::{
    direction::begins_at_right,
    layout::row_item,
    model::{Table, Text},
};

/// Twentieths of a point between the margins of A4.
const COLUMN: usize = 9_666;

impl Body<'_> {
    /// A table with a heading row that is repeated on each page; a list where large type leaves no room for columns.
    pub(super) fn table(&mut self, table: &Table) {
        self.paragraph("Caption", &table.caption.as_str().into());
        if self.look.points >= crate::format::TABLES_AS_LISTS && table.columns.len() > 2 {
            let number = self.new_list(true);
            for row in &table.rows {
                let item = row_item(table, row, &self.words);
                self.item(&item, number);
            }
            return;
        }
        let xml = &mut self.xml;
        xml.open("w:tbl", &[]);
        xml.open("w:tblPr", &[]);
        xml.empty("w:tblStyle", &[("w:val", "Rows")]);
        xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
        let look = [
            ("w:val", "00A0"),
            ("w:firstRow", "1"),
            ("w:firstColumn", "1"),
            ("w:noHBand", "1"),
            ("w:noVBand", "1"),
        ];
        xml.empty("w:tblLook", &look);
        xml.empty("w:tblCaption", &[("w:val", &table.caption)]);
        xml.close();
        let widths = column_widths(table);
        xml.open("w:tblGrid", &[]);
        for width in &widths {
            xml.empty("w:gridCol", &[("w:w", width)]);
        }
        xml.close();
        let headings: Vec<Text> = table
            .columns
            .iter()
            .map(|it| it.heading.as_str().into())
            .collect();
        self.row(table, &headings, &widths, true);
        for row in &table.rows {
            self.row(table, row, &widths, false);
        }
        self.xml.close();
        self.below_table = true;
    }

    fn row(&mut self, table: &Table, cells: &[Text], widths: &[String], head: bool) {
        self.xml.open("w:tr", &[]);
        self.xml.open("w:trPr", &[]);
        self.xml.empty("w:cantSplit", &[]);
        if head {
            self.xml.empty("w:tblHeader", &[]);
        }
        self.xml.close();
        for (index, (cell, width)) in cells.iter().zip(widths).enumerate() {
            let xml = &mut self.xml;
            xml.open("w:tc", &[]);
            xml.open("w:tcPr", &[]);
            xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
            xml.close();
            xml.open("w:p", &[]);
            xml.open("w:pPr", &[]);
            xml.empty("w:pStyle", &[("w:val", "Cell")]);
            if begins_at_right(&cell.words()) {
                xml.empty("w:bidi", &[]);
            }
            if table.columns.get(index).is_some_and(|it| it.figures) {
                xml.empty("w:jc", &[("w:val", "right")]);
            }
            xml.close();
            self.text(cell, head || index == 0);
            self.xml.close();
            self.xml.close();
        }
        self.xml.close();
    }
}

/// Widths by the length of what stands in the columns, none so narrow that its words break.
fn column_widths(table: &Table) -> Vec<String> {
    // beside its letters a column has its edges, and the first is in bold
    let length = |index: usize, heading: &str| {
        let cells = table.rows.iter().filter_map(|row| row.get(index));
        let longest = cells.map(|it| it.words().chars().count()).max();
        longest
            .unwrap_or(0)
            .max(heading.chars().count())
            .clamp(9, 26)
            + if index == 0 { 5 } else { 3 }
    };
    let columns = table.columns.iter().enumerate();
    let lengths: Vec<usize> = columns
        .map(|(index, it)| length(index, &it.heading))
        .collect();
    let all: usize = lengths.iter().sum::<usize>().max(1);
    lengths
        .iter()
        .map(|it| (COLUMN * it / all).to_string())
        .collect()
}
