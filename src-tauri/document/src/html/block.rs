//! The blocks of a paper as HTML.

use super::book::Image;
use super::markup::{attribute, data_address, escaped};
use crate::direction::{begins_at_right, has_right_to_left};
use crate::model::{
    Alternative, Artwork, Block, Fact, Item, LanguageTag, List, ListKind, Picture, PictureLibrary,
    PictureUse, Quote, Signature, Span, Statement, Table, Text,
};
use crate::tongue;
use alongside_locales::{Language, Words};

/// The file as it grows.
pub(super) struct Page<'a> {
    out: String,
    words: Words,
    language: Language,
    library: &'a dyn PictureLibrary,
    tables: usize,
    headings: usize,
    /// The files of pictures, where they are not inside the page: in a book, which is XML.
    images: Option<Vec<Image>>,
}

impl<'a> Page<'a> {
    pub(super) fn new(language: Language, library: &'a dyn PictureLibrary) -> Self {
        Self {
            out: String::new(),
            words: Words::new(language),
            language,
            library,
            tables: 0,
            headings: 0,
            images: None,
        }
    }

    /// The text of a book: XHTML, pictures beside it.
    pub(super) fn book(language: Language, library: &'a dyn PictureLibrary) -> Self {
        Self {
            images: Some(Vec::new()),
            ..Self::new(language, library)
        }
    }

    /// The end of an element that holds nothing.
    fn void(&self) -> &'static str {
        if self.images.is_some() { "/>" } else { ">" }
    }

    /// Where a picture is found.
    fn address(&mut self, picture: &str, artwork: &Artwork) -> String {
        let Some(images) = &mut self.images else {
            return data_address(artwork);
        };
        let known = images.iter().find(|it| it.picture == picture);
        if let Some(known) = known {
            return known.name.clone();
        }
        let image = Image::of(picture, artwork, images.len() + 1);
        let name = image.name.clone();
        images.push(image);
        name
    }

    /// Adds markup as it is.
    pub(super) fn open(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    pub(super) fn finish(self) -> (String, Vec<Image>) {
        (self.out, self.images.unwrap_or_default())
    }

    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                self.headings += 1;
                let number = self.headings;
                self.heading(*level, number, text);
            }
            Block::Paragraph(text) => self.element("p", text),
            Block::List(it) => self.list(it),
            Block::FactList(facts) => self.fact_list(facts),
            Block::Table(it) => self.table(it),
            Block::Statement(it) => self.statement(it),
            Block::Picture(it) => self.picture_block(it),
            Block::Quote(it) => self.quote(it),
            Block::Signature(it) => self.signature(it),
            Block::Code(groups) => self.code(groups),
            Block::NewPage => self.open("<div class=\"new-page\"></div>\n"),
        }
    }

    /// A heading that can be led to by its number.
    pub(super) fn heading(&mut self, level: u8, number: usize, text: &str) {
        let direction = direction(text);
        self.open(&format!("<h{level} id=\"heading-{number}\"{direction}>"));
        self.told(text);
        self.open(&format!("</h{level}>\n"));
    }

    /// A paragraph with a class.
    pub(super) fn paragraph_of(&mut self, class: &str, text: &str) {
        let direction = direction(text);
        self.open(&format!("<p class=\"{class}\"{direction}>"));
        self.told(text);
        self.open("</p>\n");
    }

    /// Words, with those in another language than the paper's marked.
    fn told(&mut self, words: &str) {
        self.text(&tongue::told(words, self.language));
    }

    /// The attribute for words that are in another language than the paper's as a whole; empty for all others.
    pub(super) fn lang_of(&self, words: &str) -> String {
        let tongue = tongue::of(words, self.language);
        tongue.map_or(String::new(), |it| self.lang(&it))
    }

    fn lang(&self, language: &LanguageTag) -> String {
        let code = language.code();
        if self.images.is_some() {
            format!(" lang=\"{code}\" xml:lang=\"{code}\"")
        } else {
            format!(" lang=\"{code}\"")
        }
    }

    /// A picture inside the file. As an image it can run nothing, and its names cannot clash with another's.
    pub(super) fn picture(&mut self, it: &PictureUse, class: &str) {
        let Some(source) = self.library.find(&it.picture, self.language) else {
            return;
        };
        let (shows, lang) = match &it.alternative {
            Alternative::Words(words) => (attribute(words), self.lang_of(words)),
            Alternative::Standard | Alternative::Decorative => Default::default(),
        };
        let address = self.address(&it.picture, &source.artwork);
        let end = self.void();
        self.open(&format!(
            "<img class=\"{class}\"{lang} alt=\"{shows}\" src=\"{address}\"{end}\n"
        ));
    }

    fn element(&mut self, name: &str, text: &Text) {
        let direction = direction(&text.words());
        self.open(&format!("<{name}{direction}>"));
        self.text(text);
        self.open(&format!("</{name}>\n"));
    }

    fn text(&mut self, text: &Text) {
        for span in &text.0 {
            let words = escaped(span.words()).replace('\n', &format!("<br{}", self.void()));
            let markup = match span {
                Span::Plain(_) => words,
                Span::Strong(_) => format!("<strong>{words}</strong>"),
                Span::Foreign {
                    language, strong, ..
                } => {
                    let name = if *strong { "strong" } else { "span" };
                    let lang = self.lang(language);
                    format!("<{name}{lang} dir=\"auto\">{words}</{name}>")
                }
                Span::Link {
                    address,
                    description,
                    words: shown,
                } => {
                    // a title that only repeats the words would be read twice
                    let title = if description == shown {
                        String::new()
                    } else {
                        format!(" title=\"{}\"", attribute(description))
                    };
                    // on paper, an address behind other words is printed after them
                    let class = if address.starts_with('#') || address.ends_with(shown.as_str()) {
                        ""
                    } else {
                        " class=\"named\""
                    };
                    let address = attribute(address);
                    let lang = self.lang_of(shown);
                    format!("<a{class}{lang} href=\"{address}\"{title}>{words}</a>")
                }
            };
            self.out.push_str(&markup);
        }
    }

    fn list(&mut self, list: &List) {
        let name = match list.kind {
            ListKind::Bulleted => "ul",
            ListKind::Numbered => "ol",
        };
        self.open(&format!("<{name}>\n"));
        for it in &list.items {
            self.item(it);
        }
        self.open(&format!("</{name}>\n"));
    }

    fn item(&mut self, item: &Item) {
        if let (None, [line]) = (&item.lead, &item.lines[..]) {
            return self.element("li", line);
        }
        self.open("<li>\n");
        if let Some(lead) = &item.lead {
            self.open("<p class=\"lead\">");
            self.text(lead);
            self.open("</p>\n");
        }
        for line in &item.lines {
            self.element("p", line);
        }
        self.open("</li>\n");
    }

    fn fact_list(&mut self, facts: &[Fact]) {
        self.open("<dl>\n");
        for fact in facts {
            self.open("<div><dt>");
            self.told(&fact.term);
            self.open("</dt>\n");
            for value in &fact.value {
                self.element("dd", value);
            }
            self.open("</div>\n");
        }
        self.open("</dl>\n");
    }

    /// A table that scrolls by itself where the window is narrow; the keyboard reaches it.
    fn table(&mut self, table: &Table) {
        self.tables += 1;
        let id = format!("table-{}", self.tables);
        self.open(&format!(
            "<div class=\"table\" role=\"region\" aria-labelledby=\"{id}\" tabindex=\"0\">\n<table>\n<caption id=\"{id}\">"
        ));
        self.told(&table.caption);
        self.open("</caption>\n<thead>\n<tr>\n");
        let class = |index: usize| {
            let figures = table.columns.get(index).is_some_and(|it| it.figures);
            if figures { " class=\"figures\"" } else { "" }
        };
        for (index, column) in table.columns.iter().enumerate() {
            self.open(&format!("<th scope=\"col\"{}>", class(index)));
            self.told(&column.heading);
            self.open("</th>\n");
        }
        self.open("</tr>\n</thead>\n<tbody>\n");
        for row in &table.rows {
            self.open("<tr>\n");
            for (index, cell) in row.iter().enumerate() {
                let (name, scope) = if index == 0 {
                    ("th", " scope=\"row\"")
                } else {
                    ("td", "")
                };
                let (class, direction) = (class(index), direction(&cell.words()));
                self.open(&format!("<{name}{scope}{class}{direction}>"));
                self.text(cell);
                self.open(&format!("</{name}>\n"));
            }
            self.open("</tr>\n");
        }
        self.open("</tbody>\n</table>\n</div>\n");
    }

    fn statement(&mut self, statement: &Statement) {
        self.open("<div class=\"statement\">\n");
        if let Some(picture) = &statement.picture {
            self.picture(picture, "idea");
        }
        self.open("<div>\n");
        for sentence in &statement.sentences {
            self.element("p", sentence);
        }
        self.open("</div>\n</div>\n");
    }

    fn picture_block(&mut self, it: &Picture) {
        self.open("<figure>\n");
        self.picture(&it.picture, "picture");
        if let Some(caption) = &it.caption {
            self.element("figcaption", caption);
        }
        self.open("</figure>\n");
    }

    fn quote(&mut self, quote: &Quote) {
        self.open("<figure class=\"quote\">\n<blockquote>\n");
        let mut spans = vec![Span::Plain(self.words.document_quote_opens().into())];
        spans.extend(quote.words.0.iter().cloned());
        spans.push(Span::Plain(self.words.document_quote_closes().into()));
        self.element("p", &Text(spans));
        self.open("</blockquote>\n");
        if let Some(by) = &quote.by {
            self.open("<figcaption>");
            self.told(by);
            self.open("</figcaption>\n");
        }
        self.open("</figure>\n");
    }

    fn signature(&mut self, it: &Signature) {
        self.open("<div class=\"signature\">\n");
        self.paragraph_of("lead", &it.name);
        if !it.role.is_empty() {
            self.paragraph_of("role", &it.role);
        }
        self.open("</div>\n");
    }

    fn code(&mut self, groups: &[String]) {
        self.open("<ol class=\"code\">\n");
        for group in groups {
            self.open(&format!("<li>{}</li>\n", escaped(group)));
        }
        self.open("</ol>\n");
    }
}

/// The side from which a text is read is said outright: a browser that is left to find it looks past the words that are marked as another
/// language.
fn direction(text: &str) -> &'static str {
    if begins_at_right(text) {
        " dir=\"rtl\""
    } else if has_right_to_left(text) {
        " dir=\"ltr\""
    } else {
        ""
    }
}
