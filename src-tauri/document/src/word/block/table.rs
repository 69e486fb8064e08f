//! Tables.

use super::Body;
use crate::{
    direction::begins_at_right,
    layout::row_item,
    model::{Table, Text},
    tongue,
};

/// Twentieths of a point between the margins of A4.
const COLUMN: usize = 9_666;

impl Body<'_> {
    /// A table with a heading row that is repeated on each page; a list where large type or long words leave no room for columns.
    pub(super) fn table(&mut self, table: &Table) {
        self.paragraph_of("Caption", &table.caption);
        let large = self.look.points >= crate::format::TABLES_AS_LISTS && table.columns.len() > 2;
        let widths = column_widths(table, self.look.points).filter(|_| !large);
        let Some(widths) = widths else {
            let number = self.new_list(true);
            for row in &table.rows {
                let item = row_item(table, row, &self.words);
                self.item(&item, number);
            }
            return;
        };
        let widths: Vec<String> = widths.iter().map(usize::to_string).collect();
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
        xml.open("w:tblGrid", &[]);
        for width in &widths {
            xml.empty("w:gridCol", &[("w:w", width)]);
        }
        xml.close();
        let headings: Vec<Text> = table
            .columns
            .iter()
            .map(|it| tongue::told(&it.heading, self.words.language()))
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

/// Twentieths of a point that the edges of a cell take, and a little more: no word stands at its very edge.
const EDGES: f32 = 220.0;

/// Widths by the length of what stands in the columns, none less than its longest word needs; nothing when the page is too narrow for
/// the longest words together.
fn column_widths(table: &Table, points: u8) -> Option<Vec<usize>> {
    let em = f32::from(points) * 20.0;
    let columns: Vec<(usize, usize)> = table
        .columns
        .iter()
        .enumerate()
        .map(|(index, column)| {
            let cells = table.rows.iter().filter_map(|row| row.get(index));
            let cells: Vec<String> = cells.map(Text::words).collect();
            let longest = cells.iter().map(|it| it.chars().count()).max();
            let longest = longest.unwrap_or(0).max(column.heading.chars().count());
            // beside its letters a column has its edges, and the first is in bold
            let length = longest.clamp(9, 26) + if index == 0 { 5 } else { 3 };
            let weight = if index == 0 { BOLD } else { 1.0 };
            let words = cells.iter().map(|it| widest_word(it) * weight);
            let widest = words.fold(widest_word(&column.heading) * BOLD, f32::max);
            (length, (widest * em + EDGES).ceil() as usize)
        })
        .collect();
    shared(&columns, COLUMN)
}

/// Shares the room by the first figure of each column, none getting less than its second; nothing when there is too little.
fn shared(columns: &[(usize, usize)], room: usize) -> Option<Vec<usize>> {
    if columns.iter().map(|it| it.1).sum::<usize>() > room {
        return None;
    }
    let mut widths = vec![None; columns.len()];
    loop {
        let settled: usize = widths.iter().flatten().sum();
        let open = || {
            columns
                .iter()
                .enumerate()
                .filter(|it| widths[it.0].is_none())
        };
        let lengths: usize = open().map(|(_, it)| it.0).sum();
        let share = |length: usize| (room - settled) * length / lengths.max(1);
        let narrow: Vec<usize> = open()
            .filter(|(_, (length, least))| share(*length) < *least)
            .map(|(index, _)| index)
            .collect();
        if narrow.is_empty() {
            let columns = columns.iter().zip(&widths);
            return Some(
                columns
                    .map(|(it, width)| width.unwrap_or(share(it.0)))
                    .collect(),
            );
        }
        for index in narrow {
            widths[index] = Some(columns[index].1);
        }
    }
}

/// How much wider bold letters are.
const BOLD: f32 = 1.07;

/// The width of the longest word, in ems, on the safe side for each of the typefaces. A line may end after a hyphen.
fn widest_word(text: &str) -> f32 {
    let letter = |c: char| match c {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ':' | ';' | '’' | '\'' | '!'
        | '(' | ')' | '-' | '/' => 0.38,
        'm' | 'w' | 'ŵ' | 'M' | 'W' | 'Ŵ' | '@' | '%' => 0.9,
        c if c.is_uppercase() => 0.72,
        _ => 0.57,
    };
    let words = text.split_whitespace();
    let words = words.flat_map(|it| it.split_inclusive('-'));
    words
        .map(|it| it.chars().map(letter).sum())
        .fold(0.0, f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_words_keep_their_room_and_the_others_share_the_rest() {
        assert_eq!(shared(&[(10, 50), (10, 50)], 200), Some(vec![100, 100]));
        assert_eq!(
            shared(&[(10, 150), (10, 20), (20, 20)], 240),
            Some(vec![150, 30, 60])
        );
        assert_eq!(shared(&[(10, 150), (10, 100)], 240), None);
    }

    #[test]
    fn a_wide_letter_takes_more_room_than_a_narrow_one() {
        assert!(widest_word("Dywedwyd") > widest_word("litterit"));
        assert!(widest_word("Dial-a-Ride") < widest_word("Dialaride"));
    }
}
