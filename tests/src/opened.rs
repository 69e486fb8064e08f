//! Files that left the program, opened by code that shares nothing with what wrote them.

use lopdf::{Document, Object, content::Content};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::process::Command;

/// The files in a zip: their contents by their names.
#[track_caller]
pub fn unzipped(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut files = BTreeMap::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).expect("a file in the zip");
        let mut contents = Vec::new();
        file.read_to_end(&mut contents).expect("its contents");
        files.insert(file.name().to_string(), contents);
    }
    files
}

/// A text file in a zip, such as a part of a Word document.
#[track_caller]
pub fn part(bytes: &[u8], name: &str) -> String {
    let mut files = unzipped(bytes);
    let file = files.remove(name).expect(name);
    String::from_utf8(file).expect("text")
}

/// A PDF as it is drawn.
pub struct Pdf(Document);

impl Pdf {
    /// Opens it.
    #[track_caller]
    pub fn read(bytes: &[u8]) -> Pdf {
        Pdf(Document::load_mem(bytes).expect("a PDF"))
    }

    /// Each size of type with the number of glyphs that are drawn in it, in tenths of a point. Drawings that a page uses hold no
    /// type of their own.
    pub fn sizes(&self) -> BTreeMap<u32, usize> {
        let mut sizes = BTreeMap::new();
        for page in self.0.page_iter() {
            let content = self.0.get_page_content(page);
            // Of the matrix that the text stands in, and of those around it: type must not be scaled behind its size.
            let (mut size, mut scale, mut around, mut kept) = (0.0, 1.0, 1.0, Vec::new());
            for operation in Content::decode(&content).expect("a page").operations {
                let operands = &operation.operands;
                let number = |place: usize| operands[place].as_float().expect("a number");
                match operation.operator.as_str() {
                    "q" => kept.push(around),
                    "Q" => around = kept.pop().expect("what was kept"),
                    "cm" => around *= number(3),
                    "Tf" => size = number(1),
                    "BT" => scale = 1.0,
                    "Tm" => scale = number(3),
                    "Tj" | "TJ" => {
                        let drawn: usize = match &operands[0] {
                            Object::Array(parts) => parts.iter().map(glyphs).sum(),
                            one => glyphs(one),
                        };
                        let tenths = (size * scale * around * 10.0).round();
                        *sizes.entry(tenths as u32).or_default() += drawn;
                    }
                    _ => {}
                }
            }
        }
        sizes
    }

    /// What is said in place of each picture, in the order of the file's structure.
    pub fn pictures(&self) -> Vec<String> {
        let root = self.catalog("StructTreeRoot");
        let root = root.as_dict().expect("a structure");
        let mut said = Vec::new();
        self.figures(root.get(b"K").expect("its parts"), &mut said);
        said
    }

    /// How often a page draws something that was put into the file as a picture.
    pub fn drawings(&self) -> usize {
        let pages = self.0.page_iter().map(|page| {
            let content = self.0.get_page_content(page);
            let operations = Content::decode(&content).expect("a page").operations;
            operations.iter().filter(|it| it.operator == "Do").count()
        });
        pages.sum()
    }

    /// The language of the whole file.
    pub fn language(&self) -> String {
        let language = self.catalog("Lang");
        let language = language.as_str().expect("a language");
        String::from_utf8_lossy(language).into_owned()
    }

    fn figures(&self, element: &Object, said: &mut Vec<String>) {
        match self.0.dereference(element).expect("an element").1 {
            Object::Array(parts) => parts.iter().for_each(|part| self.figures(part, said)),
            Object::Dictionary(element) => {
                let is_figure = element
                    .get(b"S")
                    .is_ok_and(|role| role.as_name().is_ok_and(|role| role == b"Figure"));
                if is_figure {
                    let alt = element.get(b"Alt").expect("words for the picture");
                    said.push(lopdf::decode_text_string(alt).expect("words"));
                }
                if let Ok(parts) = element.get(b"K") {
                    self.figures(parts, said);
                }
            }
            _ => {}
        }
    }

    fn catalog(&self, key: &str) -> Object {
        let catalog = self.0.catalog().expect("a catalogue");
        let found = catalog.get(key.as_bytes()).expect(key);
        self.0.dereference(found).expect("an object").1.clone()
    }
}

/// The fonts name each glyph by two bytes.
fn glyphs(string: &Object) -> usize {
    string.as_str().map_or(0, |bytes| bytes.len() / 2)
}

/// The words of a paper in any format that holds words, and what the file says of itself: who wrote it, its title.
#[track_caller]
pub fn words_of(name: &str, bytes: &[u8]) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text");
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("pdf") => pdf_words(bytes),
        Some("docx") => {
            let parts = unzipped(bytes);
            let parts = parts.iter().filter(|(name, _)| name.ends_with(".xml"));
            parts.map(|(_, part)| without_tags(&text(part))).collect()
        }
        Some("txt" | "ics") => text(bytes),
        _ => panic!("{name}: a format that nobody opens here"),
    }
}

fn pdf_words(bytes: &[u8]) -> String {
    let folder = crate::folder();
    let file = folder.join("paper.pdf");
    std::fs::write(&file, bytes).expect("a file");
    let told = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        let told = command.args(arguments).arg(&file);
        let told = if program == "pdftotext" {
            told.arg("-").output()
        } else {
            told.output()
        };
        let told = told.expect(program);
        assert!(told.status.success(), "{program}");
        String::from_utf8_lossy(&told.stdout).into_owned()
    };
    let words = told("pdftotext", &["-raw", "-enc", "UTF-8"]);
    // Also what no page shows.
    let said = told("pdfinfo", &["-enc", "UTF-8"]);
    let hidden = told("pdfinfo", &["-meta"]);
    std::fs::remove_dir_all(&folder).expect("the folder");
    format!("{words}\n{said}\n{hidden}")
}

fn without_tags(xml: &str) -> String {
    let mut words = String::new();
    for piece in xml.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        if tag.starts_with("/w:p") || tag.starts_with("w:br") {
            words.push('\n');
        }
        words.push_str(text);
    }
    words
}
