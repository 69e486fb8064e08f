use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What LibreOffice makes of Word documents: the text of each as flat OpenDocument, by the name of its file. One start for all of them;
/// a file that it cannot open is missing.
///
/// # Panics
/// If LibreOffice is not installed.
#[must_use]
pub fn libreoffice(files: &[&Path], folder: &Path) -> BTreeMap<PathBuf, String> {
    opened(files, folder, "fodt", &[])
}

/// What LibreOffice makes of tables in CSV, by the name of the file: each row with its cells, as its dialog offers to open them: UTF-8, with
/// commas, quotation marks and no kind for any column. A file that it cannot open is missing.
///
/// # Panics
/// If LibreOffice is not installed.
#[must_use]
pub fn spreadsheets(files: &[&Path], folder: &Path) -> BTreeMap<PathBuf, Vec<Vec<SheetCell>>> {
    // Comma, quotation mark, UTF-8, from the first line; the language of the program, nothing taken for text unasked.
    let texts = opened(
        files,
        folder,
        "fods",
        &["--infilter=CSV:44,34,76,1,,0,false,false"],
    );
    let sheets = texts.into_iter().map(|(file, text)| (file, sheet(&text)));
    sheets.collect()
}

/// One cell of a table as LibreOffice has it.
#[derive(Clone, Debug, PartialEq)]
pub enum SheetCell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A number, as it is written in the file of LibreOffice.
    Number(String),
    /// A day, such as `2027-01-21`.
    Day(String),
    /// Something that the program works out: never in a table of ours.
    Formula(String),
    /// Anything else, such as a time or a sum of a currency.
    Other(String),
}

/// The typefaces that LibreOffice prints a Word document in, as `pdffonts` of poppler lists them.
///
/// # Panics
/// If LibreOffice or poppler is not installed.
#[must_use]
pub fn typefaces(file: &Path, folder: &Path) -> String {
    convert(&[file], folder, "pdf", &[]);
    let made = folder.join(file.file_name().unwrap_or_default());
    let listed = Command::new("pdffonts")
        .arg(made.with_extension("pdf"))
        .output()
        .expect("poppler is not installed: run cargo xtask setup --tests");
    String::from_utf8_lossy(&listed.stdout).into_owned()
}

fn opened(files: &[&Path], folder: &Path, kind: &str, more: &[&str]) -> BTreeMap<PathBuf, String> {
    convert(files, folder, kind, more);
    let opened = |file: &&Path| {
        let made = folder.join(file.file_name()?).with_extension(kind);
        Some((file.to_path_buf(), fs::read_to_string(made).ok()?))
    };
    files.iter().filter_map(opened).collect()
}

fn convert(files: &[&Path], folder: &Path, kind: &str, more: &[&str]) {
    let profile = format!(
        "-env:UserInstallation=file://{}",
        folder.join("profile").display()
    );
    // it waits for a person for ever where a file is not what it seems
    let output = Command::new("timeout")
        .args(["180", "soffice"])
        .args([&profile, "--headless", "--norestore"])
        .args(more)
        .args(["--convert-to", kind, "--outdir"])
        .arg(folder)
        .args(files)
        .output()
        .expect("LibreOffice is not installed: run cargo xtask setup --tests");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The rows of the first table in a flat OpenDocument, without the empty ones behind the last.
fn sheet(text: &str) -> Vec<Vec<SheetCell>> {
    let table = between(text, "<table:table ", "</table:table>").unwrap_or_default();
    let rows = table.split("<table:table-row").skip(1);
    let mut rows: Vec<Vec<SheetCell>> = rows
        .map(|row| {
            let mut cells = Vec::new();
            for part in row.split("<table:table-cell").skip(1) {
                let times = attribute(part, "table:number-columns-repeated");
                let times = times.and_then(|it| it.parse().ok()).unwrap_or(1);
                // A row goes on to the last column there could be.
                let times = if times > 1000 { 0 } else { times };
                cells.extend(vec![cell(part); times]);
            }
            while cells.last() == Some(&SheetCell::Empty) {
                cells.pop();
            }
            cells
        })
        .collect();
    while rows.last().is_some_and(Vec::is_empty) {
        rows.pop();
    }
    rows
}

fn cell(part: &str) -> SheetCell {
    let words: Vec<String> = part
        .split("<text:p>")
        .skip(1)
        .filter_map(|it| it.split_once("</text:p>"))
        .map(|(line, _)| unescaped(line))
        .collect();
    let words = words.join("\n");
    let value = |name| attribute(part, name).unwrap_or_default().to_string();
    if attribute(part, "table:formula").is_some() {
        return SheetCell::Formula(value("table:formula"));
    }
    match attribute(part, "office:value-type") {
        None => SheetCell::Empty,
        Some("string") => SheetCell::Text(words),
        Some("float") => SheetCell::Number(value("office:value")),
        Some("date") => SheetCell::Day(value("office:date-value")),
        Some(_) => SheetCell::Other(words),
    }
}

/// An attribute of the first element in this text, which begins within its tag.
fn attribute<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let tag = text.split('>').next()?;
    between(tag, &format!(" {name}=\""), "\"")
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(begin)?;
    Some(rest.split_once(end)?.0)
}

fn unescaped(text: &str) -> String {
    [
        ("<text:s/>", " "),
        ("<text:tab/>", "\t"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ]
    .into_iter()
    .fold(text.to_string(), |text, (from, to)| text.replace(from, to))
}
