//! The text of the file, block by block.

mod table;

use super::{
    Look, MAIN, Pictures, RELATIONS, language, package::Relation, picture::Gallery, style::ListLook,
};
use crate::{
    direction::{begins_at_right, stretches},
    model::{
        Block, Fact, Item, LanguageTag, List, ListKind, Picture, PictureUse, Quote, Signature,
        Span, Statement, Text,
    },
    raster::Raster,
    reading::Reading,
    tongue,
    xml::{Attribute, Xml},
};
use alongside_locales::{Language, Words};
use std::sync::Arc;

/// Twentieths of a point at each edge of the paper.
const MARGIN: &str = "1120";

/// Points a picture beside an idea may take, and one that stands alone.
const IDEA: (f32, f32) = (180.0, 132.0);
const ALONE: (f32, f32) = (420.0, 250.0);
const LOGO: (f32, f32) = (120.0, 40.0);

/// So many lines of an item stay on one page.
const KEPT_TOGETHER: usize = 6;

/// The text as it grows.
pub(super) struct Body<'a> {
    xml: Xml,
    words: Words,
    look: Look,
    pictures: &'a Pictures<'a>,
    gallery: Gallery,
    links: Vec<Relation>,
    lists: Vec<ListLook>,
    headings: usize,
    /// The next paragraph starts a page.
    new_page: bool,
    /// The next paragraph stays on the page of the one after it.
    keep_next: bool,
    /// The next paragraph keeps away from the table above it.
    below_table: bool,
    /// The next paragraph is the last of an item of several.
    ends_item: bool,
}

/// The text, and what it refers to.
pub(super) struct Written {
    pub document: Vec<u8>,
    pub relations: Vec<Relation>,
    pub lists: Vec<ListLook>,
    pub pictures: Vec<(String, Arc<Raster>)>,
}

impl<'a> Body<'a> {
    pub(super) fn new(of: Language, look: Look, pictures: &'a Pictures<'a>) -> Self {
        let mut xml = Xml::new();
        xml.open("w:document", &[("xmlns:w", MAIN), ("xmlns:r", RELATIONS)]);
        xml.open("w:body", &[]);
        Self {
            xml,
            words: Words::new(of),
            look,
            pictures,
            gallery: Gallery::default(),
            links: Vec::new(),
            lists: Vec::new(),
            headings: 0,
            new_page: false,
            keep_next: false,
            below_table: false,
            ends_item: false,
        }
    }

    pub(super) fn paper(&mut self, reading: &Reading) {
        if let Some(logo) = &reading.logo {
            self.picture(logo, LOGO);
        }
        self.paragraph_of("Publisher", &reading.publisher);
        if let Some(registration) = &reading.registration {
            self.paragraph_of("Normal", registration);
        }
        self.heading(1, &reading.heading);
        for (index, block) in reading.blocks.iter().enumerate() {
            let signed = matches!(reading.blocks.get(index + 1), Some(Block::Signature(_)));
            self.keep_next = signed && matches!(block, Block::Paragraph(_));
            self.block(block);
        }
        let last = [&reading.credits, &reading.status];
        for text in last.into_iter().flatten().chain([&reading.contact]) {
            self.paragraph_of("Small", text);
        }
    }

    pub(super) fn finish(mut self) -> Written {
        let xml = &mut self.xml;
        xml.open("w:sectPr", &[]);
        xml.empty(
            "w:footerReference",
            &[("w:type", "default"), ("r:id", "footer")],
        );
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        let sides = ["w:top", "w:right", "w:bottom", "w:left"];
        let mut margins: Vec<Attribute<'_>> = sides.iter().map(|it| (*it, MARGIN)).collect();
        margins.extend([("w:header", "560"), ("w:footer", "560"), ("w:gutter", "0")]);
        xml.empty("w:pgMar", &margins);
        let (pictures, mut relations) = self.gallery.finish();
        relations.extend(self.links);
        Written {
            document: self.xml.finish(),
            relations,
            lists: self.lists,
            pictures,
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(text) => self.paragraph("Normal", text),
            Block::List(it) => self.list(it),
            Block::FactList(facts) => facts.iter().for_each(|it| self.fact(it)),
            Block::Table(it) => self.table(it),
            Block::Statement(it) => self.statement(it),
            Block::Picture(it) => self.picture_block(it),
            Block::Quote(it) => self.quote(it),
            Block::Signature(it) => self.signature(it),
            Block::Code(groups) => self.code(groups),
            Block::NewPage => self.new_page = true,
        }
    }

    /// Opens a paragraph; `list` is the number of its list.
    fn open(&mut self, style: &'static str, text: &str, list: Option<usize>) {
        let xml = &mut self.xml;
        xml.open("w:p", &[]);
        xml.open("w:pPr", &[]);
        xml.empty("w:pStyle", &[("w:val", style)]);
        if std::mem::take(&mut self.keep_next) {
            xml.empty("w:keepNext", &[]);
        }
        if std::mem::take(&mut self.new_page) {
            xml.empty("w:pageBreakBefore", &[]);
        }
        if let Some(list) = list {
            xml.open("w:numPr", &[]);
            xml.empty("w:ilvl", &[("w:val", "0")]);
            xml.empty("w:numId", &[("w:val", &list.to_string())]);
            xml.close();
        }
        if begins_at_right(text) {
            xml.empty("w:bidi", &[]);
        }
        let mut spacing = Vec::new();
        if std::mem::take(&mut self.below_table) {
            spacing.push(("w:before", "320"));
        }
        if std::mem::take(&mut self.ends_item) {
            spacing.push(("w:after", "240"));
        }
        if !spacing.is_empty() {
            xml.empty("w:spacing", &spacing);
        }
        xml.close();
    }

    fn paragraph(&mut self, style: &'static str, text: &Text) {
        self.open(style, &text.words(), None);
        self.text(text, false);
        self.xml.close();
    }

    /// A paragraph of plain words, with those in another language than the paper's marked.
    fn paragraph_of(&mut self, style: &'static str, words: &str) {
        self.paragraph(style, &tongue::told(words, self.words.language()));
    }

    fn heading(&mut self, level: u8, text: &str) {
        let style = match level {
            0 | 1 => "Heading1",
            2 => "Heading2",
            3 => "Heading3",
            4 => "Heading4",
            5 => "Heading5",
            _ => "Heading6",
        };
        self.open(style, text, None);
        let (id, name) = (
            self.headings.to_string(),
            mark(&format!("heading-{}", self.headings)),
        );
        self.headings += 1;
        self.xml
            .empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        self.text(&tongue::told(text, self.words.language()), false);
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        self.xml.close();
    }

    fn text(&mut self, text: &Text, bold: bool) {
        for span in &text.0 {
            let weight: &[&'static str] = if bold || span.is_strong() {
                &["w:b", "w:bCs"]
            } else {
                &[]
            };
            match span {
                Span::Plain(words) | Span::Strong(words) => {
                    run(&mut self.xml, words, weight, None);
                }
                Span::Foreign {
                    words, language, ..
                } => run(&mut self.xml, words, weight, Some(language.code())),
                Span::Link {
                    words,
                    address,
                    description,
                } => self.link(words, address, description),
            }
        }
    }

    fn link(&mut self, words: &str, address: &str, description: &str) {
        match address.strip_prefix('#') {
            Some(anchor) => self.xml.open(
                "w:hyperlink",
                &[("w:anchor", &mark(anchor)), ("w:history", "1")],
            ),
            None => {
                let id = format!("link{}", self.links.len() + 1);
                let mut attributes = vec![("r:id", id.as_str()), ("w:history", "1")];
                // a hint that only repeats the words would be read twice
                if description != words {
                    attributes.push(("w:tooltip", description));
                }
                self.xml.open("w:hyperlink", &attributes);
                self.links.push(Relation {
                    id,
                    kind: "hyperlink",
                    target: address.to_string(),
                });
            }
        }
        let language = tongue::of(words, self.words.language());
        let code = language.as_ref().map(LanguageTag::code);
        run(&mut self.xml, words, &["w:rStyle"], code);
        self.xml.close();
    }

    /// A numbering of its own for a list.
    fn new_list(&mut self, numbered: bool) -> usize {
        let indent = u32::from(self.look.points) * 36;
        self.lists.push(ListLook { numbered, indent });
        self.lists.len()
    }

    fn list(&mut self, list: &List) {
        let number = self.new_list(list.kind == ListKind::Numbered);
        for it in &list.items {
            self.item(it, number);
        }
    }

    /// An item of several lines stays on one page, unless it is long, and a space sets it apart from the next.
    fn item(&mut self, item: &Item, list: usize) {
        let lead = item.lead.iter().map(|it| (it, true));
        let lines = item.lines.iter().map(|it| (it, false));
        let last = (item.lead.iter().len() + item.lines.len()).saturating_sub(1);
        for (index, (text, bold)) in lead.chain(lines).enumerate() {
            self.keep_next = index < last.min(KEPT_TOGETHER);
            self.ends_item = last > 0 && index == last;
            let style = if index == 0 {
                "ListParagraph"
            } else {
                "ListContinue"
            };
            self.open(style, &text.words(), (index == 0).then_some(list));
            self.text(text, bold);
            self.xml.close();
        }
    }

    fn fact(&mut self, fact: &Fact) {
        self.paragraph_of("Term", &fact.term);
        for value in &fact.value {
            self.paragraph("Sentence", value);
        }
    }

    fn statement(&mut self, statement: &Statement) {
        if let Some(it) = &statement.picture {
            self.picture(it, IDEA);
        }
        let last = statement.sentences.len().saturating_sub(1);
        for (index, sentence) in statement.sentences.iter().enumerate() {
            self.keep_next = index < last;
            self.paragraph("Sentence", sentence);
        }
    }

    fn picture_block(&mut self, it: &Picture) {
        self.picture(&it.picture, ALONE);
        if let Some(caption) = &it.caption {
            self.paragraph("Normal", caption);
        }
    }

    /// A picture in a paragraph of its own: beside the words it would have to float, and screen readers pass over what floats.
    fn picture(&mut self, it: &PictureUse, room: (f32, f32)) {
        self.open("Picture", "", None);
        self.xml.open("w:r", &[]);
        self.gallery.draw(&mut self.xml, it, room, self.pictures);
        self.xml.close();
        self.xml.close();
    }

    fn quote(&mut self, quote: &Quote) {
        let mut spans = vec![Span::Plain(self.words.document_quote_opens().into())];
        spans.extend(quote.words.0.iter().cloned());
        spans.push(Span::Plain(self.words.document_quote_closes().into()));
        self.keep_next = quote.by.is_some();
        self.paragraph("Quote", &Text(spans));
        if let Some(by) = &quote.by {
            let by = tongue::marked(Text::strong(by), self.words.language());
            self.paragraph("Quote", &by);
        }
    }

    fn signature(&mut self, it: &Signature) {
        self.keep_next = !it.role.is_empty();
        self.paragraph_of("Signature", &it.name);
        if !it.role.is_empty() {
            self.paragraph_of("Normal", &it.role);
        }
    }

    fn code(&mut self, groups: &[String]) {
        let number = self.new_list(true);
        for group in groups {
            self.open("Code", "", Some(number));
            run(&mut self.xml, group, &[], None);
            self.xml.close();
        }
    }
}

/// The name of a place in the text: Word allows letters, digits and low lines.
fn mark(name: &str) -> String {
    name.replace('-', "_")
}

/// Words in runs of one direction each. `marks` are properties of the run, in Word's order.
fn run(xml: &mut Xml, words: &str, marks: &[&'static str], foreign: Option<&str>) {
    for (stretch, rtl) in stretches(words) {
        xml.open("w:r", &[]);
        if !marks.is_empty() || rtl || foreign.is_some() {
            xml.open("w:rPr", &[]);
            for mark in marks {
                match *mark {
                    "w:rStyle" => xml.empty(mark, &[("w:val", "Hyperlink")]),
                    mark => xml.empty(mark, &[]),
                }
            }
            if rtl {
                xml.empty("w:rtl", &[]);
            }
            if let Some(code) = foreign {
                let kind = if rtl { "w:bidi" } else { "w:val" };
                xml.empty("w:lang", &[(kind, language(code))]);
            }
            xml.close();
        }
        for (index, line) in stretch.split('\n').enumerate() {
            if index > 0 {
                xml.empty("w:br", &[]);
            }
            if !line.is_empty() {
                xml.leaf("w:t", &[("xml:space", "preserve")], line);
            }
        }
        xml.close();
    }
}

/// The foot of every page: whom to ask, and the page's number.
pub(super) fn footer(reading: &Reading) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:ftr", &[("xmlns:w", MAIN), ("xmlns:r", RELATIONS)]);
    let paragraph = |xml: &mut Xml| {
        xml.open("w:p", &[]);
        xml.open("w:pPr", &[]);
        xml.empty("w:pStyle", &[("w:val", "Footer")]);
        xml.close();
    };
    paragraph(&mut xml);
    for span in &tongue::told(&reading.contact, reading.language).0 {
        let language = match span {
            Span::Foreign { language, .. } => Some(language.code()),
            _ => None,
        };
        run(&mut xml, span.words(), &[], language);
    }
    xml.close();
    paragraph(&mut xml);
    // Word counts the pages itself: its fields take the place of the figures
    let words = Words::new(reading.language).document_page(1, 2);
    let mut rest = words.as_str();
    for (figure, field) in [('1', " PAGE "), ('2', " NUMPAGES ")] {
        let (before, after) = rest.split_once(figure).unwrap_or((rest, ""));
        run(&mut xml, before, &[], None);
        xml.open("w:fldSimple", &[("w:instr", field)]);
        run(&mut xml, &figure.to_string(), &[], None);
        xml.close();
        rest = after;
    }
    run(&mut xml, rest, &[], None);
    xml.finish()
}
