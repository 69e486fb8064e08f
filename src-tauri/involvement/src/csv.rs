//! Tables for other programs, as CSV (RFC 4180). The only place that writes it.
//!
//! Every field is in quotation marks and every row ends in CR LF. A text that a spreadsheet would take for a formula begins with an
//! apostrophe (OWASP, “CSV injection”): what somebody typed into a name is never reckoned out on another PC. Sums, days and numbers are the program's own
//! and stand as they are, with a full stop before the pence and days as 2027-01-21, so that Excel and LibreOffice read them in any language.

use chrono::NaiveDate;

use crate::money::Pence;

/// What tells Excel that a file is UTF-8: without it accents come out wrong.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// One field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words, from whoever typed them.
    Text(String),
    /// Money: `203.05`, below nothing `-203.05`.
    Sum(Pence),
    /// A day: `2027-01-21`.
    Day(NaiveDate),
    /// A whole number.
    Whole(i64),
    /// Nothing.
    Nothing,
}

/// A table that is being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Csv {
    text: String,
}

impl Csv {
    /// A table for spreadsheets, with these headings.
    pub fn new<'a>(headings: impl IntoIterator<Item = &'a str>) -> Csv {
        let mut csv = Csv {
            text: BYTE_ORDER_MARK.to_string(),
        };
        csv.row(headings.into_iter().map(Cell::from));
        csv
    }

    /// A table without headings and without a byte order mark, for programs that read ASCII alone, such as those of banks.
    pub fn bare() -> Csv {
        Csv::default()
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        for (place, cell) in cells.into_iter().enumerate() {
            if place > 0 {
                self.text.push(',');
            }
            self.text.push('"');
            self.cell(&cell);
            self.text.push('"');
        }
        self.text.push_str("\r\n");
    }

    fn cell(&mut self, cell: &Cell) {
        match cell {
            Cell::Text(text) => {
                if is_formula(text) {
                    self.text.push('\'');
                }
                self.text.extend(text.chars().flat_map(|letter| {
                    let twice = (letter == '"').then_some('"');
                    twice.into_iter().chain([letter])
                }));
            }
            Cell::Sum(sum) => self.text.push_str(&sum.to_string()),
            Cell::Day(day) => self.text.push_str(&day.to_string()),
            Cell::Whole(number) => self.text.push_str(&number.to_string()),
            Cell::Nothing => {}
        }
    }

    /// The file.
    pub fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }

    /// The text.
    pub fn into_text(self) -> String {
        self.text
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::Text(text.to_string())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::Text(text)
    }
}

impl From<Option<NaiveDate>> for Cell {
    fn from(day: Option<NaiveDate>) -> Cell {
        day.map_or(Cell::Nothing, Cell::Day)
    }
}

/// Whether a spreadsheet would reckon it out: by its first letter, also in the wide shape that Japanese keyboards write.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Reads a table back, as RFC 4180 says.
    fn read(text: &str) -> Vec<Vec<String>> {
        let (mut rows, mut row, mut cell) = (vec![], vec![], String::new());
        let (mut within, mut letters) = (false, text.chars().peekable());
        while let Some(letter) = letters.next() {
            match (within, letter) {
                (true, '"') if letters.peek() == Some(&'"') => {
                    letters.next();
                    cell.push('"');
                }
                (_, '"') => within = !within,
                (false, ',') => row.push(std::mem::take(&mut cell)),
                (false, '\r') => {}
                (false, '\n') => {
                    row.push(std::mem::take(&mut cell));
                    rows.push(std::mem::take(&mut row));
                }
                (_, letter) => cell.push(letter),
            }
        }
        rows
    }

    #[test]
    fn every_field_is_quoted_and_excel_is_told_that_it_is_utf_8() {
        let mut csv = Csv::new(["Name", "Sum"]);
        csv.row([
            "Siân \"Jo\" Whitlock, Marlbrook".into(),
            Cell::Sum(Pence::new(-20_305)),
        ]);
        csv.row([
            Cell::Day(NaiveDate::from_ymd_opt(2027, 1, 21).unwrap()),
            Cell::Nothing,
        ]);
        assert_eq!(
            csv.into_text(),
            "\u{feff}\"Name\",\"Sum\"\r\n\"Siân \"\"Jo\"\" Whitlock, Marlbrook\",\"-203.05\"\r\n\"2027-01-21\",\"\"\r\n"
        );
        assert_eq!(Csv::bare().into_bytes(), b"");
    }

    #[test]
    fn no_text_becomes_a_formula() {
        for text in [
            "=1+1",
            "+44 1632",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1",
            "=HYPERLINK(\"http://x\")",
        ] {
            let mut csv = Csv::bare();
            csv.row([text.into()]);
            assert!(csv.into_text().starts_with("\"'"), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(cells in prop::collection::vec("[ -~\\n\\r\\tâ=+@-]{0,12}", 1..6)) {
            let mut csv = Csv::bare();
            csv.row(cells.iter().map(|cell| Cell::from(cell.as_str())));
            let rows = read(&csv.into_text());
            prop_assert_eq!(rows.len(), 1);
            for (cell, found) in cells.iter().zip(&rows[0]) {
                prop_assert!(!is_formula(found));
                prop_assert_eq!(found.strip_prefix('\'').filter(|_| is_formula(cell)).unwrap_or(found), cell);
            }
        }
    }
}
