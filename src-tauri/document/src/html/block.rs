//! The blocks of a paper as HTML.

use super::book::Image;
use super::markup::{attribute, data_address, escaped};
use crate::direction::has_right_to_left;
use crate::model::{
    Alternative, Artwork, Block, Fact, Item, List, ListKind, Picture, PictureLibrary, PictureUse,
    Quote, Signature, Span, Statement, Table, Text,
};
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
                self.open(&format!(
                    "<h{level} id=\"heading-{number}\">{}</h{level}>\n",
                    escaped(text)
                ));
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

    /// A paragraph with a class.
    pub(super) fn paragraph_of(&mut self, class: &str, text: &str) {
        let direction = direction(text);
        self.open(&format!(
            "<p class=\"{class}\"{direction}>{}</p>\n",
            escaped(text)
        ));
    }

    /// A picture inside the file. As an image it can run nothing, and its names cannot clash with another's.
    pub(super) fn picture(&mut self, it: &PictureUse, class: &str) {
        let Some(source) = self.library.find(&it.picture, self.language) else {
            return;
        };
        let shows = match &it.alternative {
            Alternative::Words(words) => attribute(words),
            Alternative::Standard | Alternative::Decorative => String::new(),
        };
        let address = self.address(&it.picture, &source.artwork);
        let end = self.void();
        self.open(&format!(
            "<img class=\"{class}\" alt=\"{shows}\" src=\"{address}\"{end}\n"
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
                Span::Foreign { language, .. } => {
                    let code = language.code();
                    let xml = if self.images.is_some() {
                        format!(" xml:lang=\"{code}\"")
                    } else {
                        String::new()
                    };
                    format!("<span lang=\"{code}\"{xml} dir=\"auto\">{words}</span>")
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
                    format!("<a{class} href=\"{address}\"{title}>{words}</a>")
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
            self.open(&format!("<div><dt>{}</dt>\n", escaped(&fact.term)));
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
            "<div class=\"table\" role=\"region\" aria-labelledby=\"{id}\" tabindex=\"0\">\n<table>\n<caption id=\"{id}\">{}</caption>\n<thead>\n<tr>\n",
            escaped(&table.caption)
        ));
        let class = |index: usize| {
            let figures = table.columns.get(index).is_some_and(|it| it.figures);
            if figures { " class=\"figures\"" } else { "" }
        };
        for (index, column) in table.columns.iter().enumerate() {
            let heading = escaped(&column.heading);
            let class = class(index);
            self.open(&format!("<th scope=\"col\"{class}>{heading}</th>\n"));
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
                self.open(&format!("<{name}{scope}{}>", class(index)));
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
            self.open(&format!("<figcaption>{}</figcaption>\n", escaped(by)));
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

fn direction(text: &str) -> &'static str {
    if has_right_to_left(text) {
        " dir=\"auto\""
    } else {
        ""
    }
}
