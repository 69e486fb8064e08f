//! Reads a finished PDF the way a screen reader does: along its structure, with the characters its fonts say. For tests.

use lopdf::{Dictionary, Document, Object, ObjectId, content::Content};
use std::collections::HashMap;

/// The parts of a file in reading order, a line each: "heading level 1, Agenda".
pub(crate) fn heard(bytes: &[u8]) -> Vec<String> {
    let document = Document::load_mem(bytes).unwrap();
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let mut reader = Reader {
        words: HashMap::new(),
        lines: Vec::new(),
        document: &document,
    };
    for page in &pages {
        reader.read_page(*page);
    }
    let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let root = document.dereference(root).unwrap().1.as_dict().unwrap();
    reader.element(root.get(b"K").unwrap(), None, 0);
    reader.lines
}

/// All words of a file in reading order, without the names of the parts.
pub(crate) fn words(bytes: &[u8]) -> String {
    let lines = heard(bytes);
    let words = lines.iter().filter_map(|line| {
        let line = line.trim();
        let silent = ["picture, ", "link, "]
            .iter()
            .any(|it| line.starts_with(it));
        (!silent).then(|| line.split_once(", ").map_or("", |(_, words)| words))
    });
    words.collect::<Vec<_>>().join(" ")
}

struct Reader<'a> {
    document: &'a Document,
    /// What each stretch of a page says.
    words: HashMap<(ObjectId, i64), String>,
    lines: Vec<String>,
}

impl Reader<'_> {
    fn read_page(&mut self, page: ObjectId) {
        let fonts = self.document.get_page_fonts(page).unwrap();
        let maps: HashMap<Vec<u8>, HashMap<u16, String>> = fonts
            .into_iter()
            .map(|(name, font)| (name, self.characters(font)))
            .collect();
        let content = self.document.get_page_content(page);
        let (mut font, mut stretch) = (Vec::new(), None);
        let mut line = Line::default();
        for operation in Content::decode(&content).unwrap().operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "BDC" => {
                    stretch = operands[1]
                        .as_dict()
                        .ok()
                        .and_then(|it| it.get(b"MCID").ok()?.as_i64().ok());
                }
                "BT" => {
                    line = Line {
                        open: true,
                        ..Line::default()
                    }
                }
                "BMC" => line.backwards |= operands[0].as_name().unwrap() == b"ReversedChars",
                // what runs backwards ends within its line
                "EMC" if line.open => {}
                "EMC" => stretch = None,
                "Tf" => font = operands[0].as_name().unwrap().to_vec(),
                "TJ" | "Tj" => {
                    let strings = match &operands[0] {
                        Object::Array(parts) => parts.iter().collect(),
                        one => vec![one],
                    };
                    let codes = strings.iter().filter_map(|it| it.as_str().ok());
                    let codes = codes.flat_map(|it| it.chunks(2));
                    let codes = codes.map(|it| u16::from_be_bytes([it[0], it[1]]));
                    line.signs.extend(codes.map(|it| maps[&font][&it].clone()));
                }
                "ET" => {
                    let said = std::mem::take(&mut line).read();
                    if let Some(stretch) = stretch {
                        self.words
                            .entry((page, stretch))
                            .or_default()
                            .push_str(&said);
                    }
                }
                _ => {}
            }
        }
    }

    /// From the codes of a font to characters, as its ToUnicode map says.
    fn characters(&self, font: &Dictionary) -> HashMap<u16, String> {
        let map = font.get(b"ToUnicode").unwrap();
        let map = self.document.dereference(map).unwrap().1;
        let map = map.as_stream().unwrap().get_plain_content();
        let map = String::from_utf8(map.unwrap()).unwrap();
        let mut characters = HashMap::new();
        let hex = |it: &str| -> Vec<u16> {
            let digits: Vec<char> = it.trim_matches(['<', '>', '[', ']']).chars().collect();
            let units = digits.chunks(4);
            units
                .map(|it| u16::from_str_radix(&it.iter().collect::<String>(), 16).unwrap())
                .collect()
        };
        let mut kind = "";
        for line in map.lines() {
            let tokens: Vec<&str> = line.split_whitespace().collect();
            match tokens[..] {
                [_, word @ ("beginbfchar" | "beginbfrange")] => kind = word,
                ["endbfchar" | "endbfrange"] => kind = "",
                [code, text] if kind == "beginbfchar" => {
                    let text = String::from_utf16(&hex(text)).unwrap();
                    characters.insert(hex(code)[0], text);
                }
                [from, to, text] if kind == "beginbfrange" => {
                    let (from, to, text) = (hex(from)[0], hex(to)[0], hex(text));
                    for code in from..=to {
                        let mut text = text.clone();
                        *text.last_mut().unwrap() += code - from;
                        characters.insert(code, String::from_utf16(&text).unwrap());
                    }
                }
                _ => {}
            }
        }
        characters
    }

    fn element(&mut self, element: &Object, page: Option<ObjectId>, depth: usize) {
        let Some((element, page)) = self.dictionary(element, page) else {
            return;
        };
        let role = String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec());
        let role = role.unwrap();
        let text = |key: &[u8]| element.get(key).ok().map(spoken);
        let line = match role.as_str() {
            "Document" => String::new(),
            "P" => format!("paragraph, {}", self.said(&element, page)),
            "L" => "list".into(),
            "LI" => "item".into(),
            "Lbl" => format!("label, {}", self.said(&element, page)),
            "LBody" if has_marks(&element) => format!("body, {}", self.said(&element, page)),
            "LBody" => "body".into(),
            "Div" => "together".into(),
            "Figure" => format!("picture, {}", text(b"Alt").unwrap()),
            "BlockQuote" => "quote".into(),
            "Table" => "table".into(),
            "Caption" => format!("caption, {}", self.said(&element, page)),
            "THead" | "TBody" => String::new(),
            "TR" => "row".into(),
            "TH" => format!("cell heading, {}", self.said(&element, page)),
            "TD" => format!("cell, {}", self.said(&element, page)),
            "Span" => format!("language {}", text(b"Lang").unwrap()),
            "Link" => self.link(&element),
            heading => {
                let level = heading.strip_prefix('H').unwrap();
                format!("heading level {level}, {}", self.said(&element, page))
            }
        };
        let shown = !line.is_empty();
        if shown {
            self.lines.push(format!("{}{line}", "  ".repeat(depth)));
        }
        for child in children(&element) {
            self.element(child, page, depth + usize::from(shown));
        }
    }

    /// Where a link leads and what is said about it.
    fn link(&self, element: &Dictionary) -> String {
        let object = children(element).into_iter().find_map(|it| {
            let object = self.document.dereference(it).unwrap().1.as_dict().ok()?;
            self.document
                .dereference(object.get(b"Obj").ok()?)
                .ok()?
                .1
                .as_dict()
                .ok()
        });
        let object = object.unwrap();
        let about = spoken(object.get(b"Contents").unwrap());
        let Ok(action) = object.get(b"A") else {
            let place = object.get(b"Dest").unwrap().as_array().unwrap();
            let pages = self.document.get_pages();
            let page = place[0].as_reference().unwrap();
            let page = pages.iter().find(|it| *it.1 == page).unwrap().0;
            return format!("link, {about}, leads to page {page}");
        };
        let address = action.as_dict().unwrap().get(b"URI").unwrap();
        format!("link, {about}, leads to {}", spoken(address))
    }

    /// The words of an element and of the spans and links in it.
    fn said(&self, element: &Dictionary, page: Option<ObjectId>) -> String {
        let mut said = String::new();
        let page = element
            .get(b"Pg")
            .and_then(Object::as_reference)
            .ok()
            .or(page);
        for child in children(element) {
            if let Ok(number) = child.as_i64() {
                said.push_str(&self.words[&(page.unwrap(), number)]);
            } else if let Some((child, page)) = self.dictionary(child, page) {
                said.push_str(&self.said(&child, page));
            } else if let Ok(marks) = child.as_dict()
                && let (Ok(page), Ok(number)) = (marks.get(b"Pg"), marks.get(b"MCID"))
            {
                let key = (page.as_reference().unwrap(), number.as_i64().unwrap());
                said.push_str(&self.words[&key]);
            }
        }
        said.replace('\u{200B}', "")
    }

    /// An element, if it is one, and the page its marks are on.
    fn dictionary(
        &self,
        object: &Object,
        page: Option<ObjectId>,
    ) -> Option<(Dictionary, Option<ObjectId>)> {
        let element = self.document.dereference(object).ok()?.1.as_dict().ok()?;
        element.get(b"S").ok()?;
        let own = element.get(b"Pg").and_then(Object::as_reference).ok();
        Some((element.clone(), own.or(page)))
    }
}

/// What one text object shows, from left to right.
#[derive(Default)]
struct Line {
    open: bool,
    backwards: bool,
    signs: Vec<String>,
}

impl Line {
    /// In reading order. Letters that are read from the right are turned round, and brackets among them turned over, as programs do
    /// that copy text (Unicode Standard Annex 9, rules L2 and L4).
    fn read(self) -> String {
        // figures are read from the left in these scripts, too
        let mut all = self.signs.iter().flat_map(|it| it.chars());
        let from_right = all.any(|c| matches!(c, '\u{590}'..='\u{8FF}') && c.is_alphabetic());
        if !self.backwards && !from_right {
            return self.signs.concat();
        }
        let turned_over = |c| match c {
            '(' => ')',
            ')' => '(',
            '«' => '»',
            '»' => '«',
            c => c,
        };
        let signs = self.signs.iter().rev();
        signs.flat_map(|it| it.chars().map(turned_over)).collect()
    }
}

/// Whether an element has words of its own, outside further elements.
fn has_marks(element: &Dictionary) -> bool {
    children(element).iter().any(|it| it.as_i64().is_ok())
}

fn children(element: &Dictionary) -> Vec<&Object> {
    match element.get(b"K") {
        Ok(Object::Array(children)) => children.iter().collect(),
        Ok(one) => vec![one],
        Err(_) => Vec::new(),
    }
}

pub(crate) fn spoken(text: &Object) -> String {
    let bytes = text.as_str().unwrap();
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(units) => {
            let units: Vec<u16> = units
                .chunks(2)
                .map(|it| u16::from_be_bytes([it[0], it[1]]))
                .collect();
            String::from_utf16(&units).unwrap()
        }
        None => String::from_utf8(bytes.to_vec()).unwrap(),
    }
}

/// The identity in the file's trailer.
pub(crate) fn identity(bytes: &[u8]) -> Vec<u8> {
    let document = Document::load_mem(bytes).unwrap();
    let id = document.trailer.get(b"ID").unwrap().as_array().unwrap();
    id[0].as_str().unwrap().to_vec()
}
