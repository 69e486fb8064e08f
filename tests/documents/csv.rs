//! Tables as a visitor saves them, opened by LibreOffice: sums are numbers, days are days, and what somebody typed stays what they typed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use alongside_involvement::csv::{Cell, Csv};
use alongside_involvement::money::Pence;
use alongside_involvement::staff::Staff;
use alongside_tests::judge::{SheetCell, spreadsheets};
use alongside_tests::{Visitor, folder, marlbrook};
use chrono::{DateTime, NaiveDate};

/// What people type who mean no harm, and what people type who do.
const TYPED: [&str; 8] = [
    "=HYPERLINK(\"http://x\",\"Siân\")",
    "+44 1632 960 001",
    "-2+3",
    "@SUM(A1:A9)",
    "Tŷ Gwyn, Ŵyn & \"Jo\"",
    "Two lines,\nin one cell",
    "\t=1+1",
    "’n ôl — 12,50",
];

fn becomes(visitor: &mut Visitor, name: &str) {
    let office = visitor.computer.office.as_ref().unwrap();
    let staff = Staff::list(&office.store).unwrap();
    let found = staff.iter().find(|it| it.facts.name == name);
    visitor.session.who = Some(found.unwrap().id);
    visitor.session.last_used = None;
}

/// The sample charity on a day on which a claim waits, with names that spreadsheets would take for formulas; and its three tables.
fn saved() -> BTreeMap<&'static str, Vec<u8>> {
    let mut visitor = marlbrook();
    visitor.now = DateTime::parse_from_rfc3339("2027-02-05T09:00:00+00:00").unwrap();
    becomes(&mut visitor, "Helen Marsh");
    visitor
        .visit("/representatives")
        .follow("Joan Whitlock")
        .follow("Account for payments")
        .type_in("Their reference in the accounts", TYPED[0])
        .press("Save how they are paid")
        .visit("/budgets/new")
        .type_in("Name", TYPED[1])
        .type_in("Fund", TYPED[4])
        .choose("For which activity", "Claims for no activity")
        .type_date("First day", ["1", "4", "2026"])
        .type_date("Last day", ["31", "3", "2027"])
        .press("Set the budget")
        .follow("Add a line")
        .choose("What the line is for", "A line of our own")
        .type_in("Name of your own line", TYPED[2])
        .type_in("Code in the accounts", TYPED[3])
        .type_in("Set aside", "1,234.50")
        .press("Save the line");
    becomes(&mut visitor, "Tunde Bakare");
    visitor
        .visit("/payment-claims")
        .follow("Joan Whitlock")
        .follow("Approve the claim")
        .press("Approve the claim")
        .visit("/payment-runs/new")
        .press("Make the list");
    let mut tables = BTreeMap::new();
    let mut keeps = |visitor: &Visitor, name| {
        let file = &visitor.handed.last().expect("a file").files[0];
        tables.insert(name, file.bytes.clone());
    };
    visitor.press("Save the list for the accounts (CSV)");
    keeps(&visitor, "payments");
    visitor
        .visit("/money")
        .press("Save the lines of claims (CSV)");
    keeps(&visitor, "lines");
    visitor
        .visit("/budgets")
        .press("Save budget against actual (CSV)");
    keeps(&visitor, "budgets");
    tables
}

/// The fields of a table, read as RFC 4180 says.
fn fields(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(bytes).unwrap();
    let (mut rows, mut row, mut field) = (vec![], vec![], String::new());
    let mut within = false;
    let mut letters = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        match (within, letter) {
            (true, '"') if letters.next_if_eq(&'"').is_some() => field.push('"'),
            (_, '"') => within = !within,
            (false, ',') => row.push(std::mem::take(&mut field)),
            (false, '\r') => {}
            (false, '\n') => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            (_, letter) => field.push(letter),
        }
    }
    rows
}

/// What a field must be in a spreadsheet: it is told by the field alone.
fn expected(field: &str) -> SheetCell {
    let figures = field.strip_prefix('-').unwrap_or(field);
    if field.is_empty() {
        SheetCell::Empty
    } else if field.parse::<NaiveDate>().is_ok() {
        SheetCell::Day(field.to_string())
    } else if figures.bytes().all(|it| it.is_ascii_digit() || it == b'.') {
        SheetCell::Number(plain(field))
    } else {
        SheetCell::Text(field.to_string())
    }
}

/// A number without the noughts that end its pence: 82.50 is 82.5.
fn plain(number: &str) -> String {
    number.parse::<f64>().unwrap().to_string()
}

fn opens_right(tables: &BTreeMap<&'static str, Vec<u8>>) -> BTreeMap<String, Vec<Vec<SheetCell>>> {
    let folder = folder();
    fs::create_dir_all(&folder).unwrap();
    let files: Vec<(&str, PathBuf)> = tables
        .keys()
        .map(|name| (*name, folder.join(format!("{name}.csv"))))
        .collect();
    for (name, file) in &files {
        fs::write(file, &tables[name]).unwrap();
    }
    let paths: Vec<&Path> = files.iter().map(|(_, file)| file.as_path()).collect();
    let opened = spreadsheets(&paths, &folder);
    let mut sheets = BTreeMap::new();
    for (name, file) in &files {
        let sheet = opened
            .get(file)
            .unwrap_or_else(|| panic!("{name} does not open: is libreoffice-calc here?"));
        let rows = fields(&tables[name]);
        assert_eq!(sheet.len(), rows.len(), "{name}");
        for (row, cells) in rows.iter().zip(sheet) {
            let mut wanted: Vec<SheetCell> = row.iter().map(|it| expected(it)).collect();
            while wanted.last() == Some(&SheetCell::Empty) {
                wanted.pop();
            }
            assert_eq!(*cells, wanted, "{name}");
        }
        sheets.insert((*name).to_string(), sheet.clone());
    }
    sheets
}

/// The sum of a column, in pence, as a spreadsheet adds it up.
fn sum(sheet: &[Vec<SheetCell>], heading: &str) -> i64 {
    let heading = SheetCell::Text(heading.into());
    let column = sheet[0].iter().position(|it| *it == heading).unwrap();
    let numbers = sheet[1..].iter().map(|row| match &row[column] {
        SheetCell::Number(number) => number.parse::<f64>().unwrap(),
        other => panic!("{other:?} is no number"),
    });
    (numbers.sum::<f64>() * 100.0).round() as i64
}

#[test]
fn the_tables_of_the_sample_charity_open_in_a_spreadsheet_as_they_were_meant() {
    let sheets = opens_right(&saved());
    let has = |name: &str, cell: SheetCell| {
        let found = sheets[name].iter().flatten().any(|it| *it == cell);
        assert!(found, "{name}: {cell:?} in {:?}", sheets[name]);
    };
    let text = |words: &str| SheetCell::Text(words.to_string());
    let day = |day: &str| SheetCell::Day(day.to_string());
    // Joan's claim of the sample is paid out, and Derek's and hers together are all there is.
    assert_eq!(sum(&sheets["payments"], "Amount"), 9_812);
    has("payments", day("2027-02-05"));
    has("payments", text(&format!("'{}", TYPED[0])));
    assert_eq!(sum(&sheets["lines"], "Amount"), 20_305 + 9_812);
    has("lines", day("2027-01-21"));
    has("lines", day("2027-02-02"));
    has("budgets", day("2026-04-01"));
    has("budgets", SheetCell::Number("1234.5".into()));
    for typed in [TYPED[1], TYPED[2], TYPED[3]] {
        has("budgets", text(&format!("'{typed}")));
    }
    has("budgets", text(TYPED[4]));
}

#[test]
fn whatever_somebody_types_stays_words_in_a_spreadsheet_and_sums_below_nothing_stay_sums() {
    let mut table = Csv::new(["Words", "Sum", "Day"]);
    for typed in TYPED {
        table.row([
            typed.into(),
            Cell::Sum(Pence::new(-20_305)),
            Cell::Day(NaiveDate::from_ymd_opt(2027, 1, 21).unwrap()),
        ]);
    }
    let sheets = opens_right(&BTreeMap::from([("typed", table.into_bytes())]));
    let sheet = &sheets["typed"];
    assert_eq!(sum(sheet, "Sum"), -20_305 * 8);
    for (typed, row) in TYPED.iter().zip(&sheet[1..]) {
        let formula = typed.starts_with(['=', '+', '-', '@', '\t']);
        let words = format!("{}{typed}", if formula { "'" } else { "" });
        assert_eq!(row[0], SheetCell::Text(words));
    }
}

#[test]
fn without_the_apostrophe_a_spreadsheet_would_work_a_name_out() {
    let folder = folder();
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("bare.csv");
    fs::write(&file, "\"Name\"\r\n\"=1+2\"\r\n").unwrap();
    let opened = spreadsheets(&[&file], &folder);
    assert!(matches!(opened[&file][1][0], SheetCell::Formula(_)));
}
