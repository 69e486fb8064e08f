//! The index of a picture set: a table of comma separated values (RFC 4180), as every spreadsheet writes it.

use super::NoSet;

/// What an index says of one file. Everything but the file may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct IndexRow {
    pub file: String,
    pub english: String,
    pub welsh: String,
    pub keywords: String,
    pub licence: String,
    pub credit: String,
    pub owner: String,
}

/// An index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Index {
    rows: Vec<IndexRow>,
}

impl Index {
    /// Reads an index. Its first row names the columns, in any order and in English or Welsh; others are passed over. Commas,
    /// semicolons and tabs are understood, and files that a spreadsheet wrote before it knew Unicode.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, NoSet> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.to_string(),
            Err(_) => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
        };
        let text = text.trim_start_matches('\u{feff}');
        let first = text.lines().next().unwrap_or_default();
        let separator = [',', ';', '\t']
            .into_iter()
            .max_by_key(|it| first.matches(*it).count())
            .unwrap_or(',');
        let mut table = records(text, separator).into_iter();
        let heading = table.next().unwrap_or_default();
        let column = |names: &[&str]| {
            heading
                .iter()
                .position(|it| names.contains(&it.trim().to_lowercase().as_str()))
        };
        let file = column(&["file", "filename", "file name", "ffeil", "picture", "llun"])
            .ok_or(NoSet::IndexWithoutFiles)?;
        let columns = [
            column(&["english", "saesneg", "alt", "description", "words"]),
            column(&["welsh", "cymraeg"]),
            column(&["keywords", "tags", "allweddeiriau"]),
            column(&["licence", "license", "trwydded"]),
            column(&["credit", "attribution", "cydnabyddiaeth"]),
            column(&["owner", "author", "perchennog"]),
        ];
        let rows = table
            .map(|row| {
                let cell = |at: Option<usize>| {
                    at.and_then(|at| row.get(at))
                        .map(|it| tidy(it))
                        .unwrap_or_default()
                };
                let [english, welsh, keywords, licence, credit, owner] = columns.map(cell);
                IndexRow {
                    file: cell(Some(file)),
                    english,
                    welsh,
                    keywords,
                    licence,
                    credit,
                    owner,
                }
            })
            .filter(|row| !row.file.is_empty())
            .collect();
        Ok(Self { rows })
    }

    /// The row of a file, by its whole path or by its name alone; capital letters make no difference.
    pub(super) fn row(&self, path: &str) -> Option<&IndexRow> {
        let name = last(path).to_lowercase();
        let path = path.to_lowercase();
        let written = |row: &IndexRow| row.file.replace('\\', "/").to_lowercase();
        self.rows
            .iter()
            .find(|row| written(row) == path)
            .or_else(|| self.rows.iter().find(|row| last(&written(row)) == name))
    }

    /// Takes out the row with this file.
    pub(super) fn forget(&mut self, file: &str) {
        self.rows.retain(|row| row.file != file);
    }

    /// The rows that are left.
    pub(super) fn into_rows(self) -> Vec<IndexRow> {
        self.rows
    }
}

/// The letters of 0x80 to 0x9F in Windows-1252, which spreadsheets on Windows write; five bytes stand for nothing. Every other byte is
/// what it is in Latin-1. Source: WHATWG, Encoding Standard, index windows-1252.
const OF_WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    let own = byte
        .checked_sub(0x80)
        .and_then(|at| OF_WINDOWS.get(usize::from(at)));
    own.copied().unwrap_or(char::from(byte))
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// One line, without what cannot be seen, no longer than a line may be.
fn tidy(cell: &str) -> String {
    let seen: String = cell
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let line = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(crate::check::LONGEST_LINE).collect()
}

/// The cells of every row that is not blank. Within quotation marks a separator or a line break is part of the cell, and two marks
/// are one.
fn records(text: &str, separator: char) -> Vec<Vec<String>> {
    let (mut records, mut record, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted || cell.trim().is_empty() => {
                quoted = !quoted;
                if quoted {
                    cell.clear();
                }
            }
            '\n' if !quoted => {
                record.push(std::mem::take(&mut cell));
                records.push(std::mem::take(&mut record));
            }
            it if it == separator && !quoted => record.push(std::mem::take(&mut cell)),
            it => cell.push(it),
        }
    }
    record.push(cell);
    records.push(record);
    records.retain(|record| record.iter().any(|cell| !cell.trim().is_empty()));
    records
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_may_stand_in_any_order_and_cells_may_hold_commas() {
        let index = Index::read(
            "\u{feff}Welsh,File,English,Note\r\n\"Te, a chacen\",tea.png,\"Tea, \"\"and\"\" cake\",x\r\n\r\n,bus.svg,,\n"
                .as_bytes(),
        )
        .unwrap();
        let tea = index.row("set/TEA.png").unwrap();
        assert_eq!(tea.english, "Tea, \"and\" cake");
        assert_eq!(tea.welsh, "Te, a chacen");
        assert_eq!(index.row("bus.svg").unwrap().english, "");
        assert!(index.row("car.svg").is_none());
    }

    #[test]
    fn semicolons_tabs_and_old_letters_are_understood() {
        let old = Index::read(b"file;english\ncafe.png;A caf\xe9\n").unwrap();
        assert_eq!(old.row("cafe.png").unwrap().english, "A café");
        let apostrophe = Index::read(b"file;english\nbus.png;Rosie\x92s bus \x96 red\n").unwrap();
        assert_eq!(
            apostrophe.row("bus.png").unwrap().english,
            "Rosie’s bus – red"
        );
        let tabs = Index::read(b"file\twelsh\na.png\tBws\n").unwrap();
        assert_eq!(tabs.row("a.png").unwrap().welsh, "Bws");
    }

    #[test]
    fn an_index_that_names_no_files_is_told() {
        assert_eq!(
            Index::read(b"english,welsh\nBus,Bws\n"),
            Err(NoSet::IndexWithoutFiles)
        );
        assert_eq!(Index::read(b""), Err(NoSet::IndexWithoutFiles));
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_takes_the_rest_and_harms_nobody() {
        let index = Index::read(b"file,english\na.png,\"half\nb.png,whole\n").unwrap();
        assert_eq!(index.into_rows().len(), 1);
    }
}
