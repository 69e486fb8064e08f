//! Puts settings on pages, one below the other, and notes what each mark means.

use super::{
    drawing::{
        Bookmark, Child, Colour, Drawing, Furniture, GlyphRun, LeafId, Mark, Node, NodeId, Page,
        Place, TEAL, Tag,
    },
    measure::Measure,
    typesetter::{Line, LineRun, Setting, SpanKind, Typesetter},
};
use crate::{
    model::{LanguageTag, Text},
    tongue,
};
use alongside_locales::Language;
use std::sync::Arc;

/// The document as it grows.
pub(crate) struct Flow<'a> {
    pub setter: &'a mut Typesetter,
    pub measure: &'a Measure,
    /// The paper's language.
    pub language: Language,
    /// Where the next thing goes, from the top of the page.
    pub y: f32,
    /// Where each page after the first begins.
    pub top: f32,
    /// Where the words of a page end.
    pub bottom: f32,
    /// Lines of a list of contents that wait for the number of the page they lead to.
    pub waiting: Vec<Waiting>,
    drawing: Drawing,
    marks: Vec<Mark>,
    leaves: usize,
}

/// A line of a list of contents.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Waiting {
    /// The number of the heading it leads to.
    pub heading: usize,
    pub node: NodeId,
    pub page: usize,
    /// The top of its last line.
    pub y: f32,
}

/// The root of the tree.
pub(crate) const ROOT: NodeId = 0;

impl<'a> Flow<'a> {
    pub(crate) fn new(
        setter: &'a mut Typesetter,
        measure: &'a Measure,
        language: Language,
    ) -> Self {
        Self {
            setter,
            language,
            y: measure.top,
            top: measure.top,
            bottom: measure.height - measure.foot_edge,
            measure,
            drawing: Drawing {
                pages: Vec::new(),
                tree: vec![node(Tag::Document)],
                bookmarks: Vec::new(),
            },
            waiting: Vec::new(),
            marks: Vec::new(),
            leaves: 0,
        }
    }

    /// The page on which a heading stands, counted from 0.
    pub(crate) fn heading_page(&self, number: usize) -> Option<usize> {
        Some(self.drawing.bookmarks.get(number)?.page)
    }

    /// The finished drawing; `furnish` adds to each page what could not be known before the last.
    pub(crate) fn finish(mut self, furnish: impl FnOnce(&mut Self, usize)) -> Drawing {
        self.end_page();
        let count = self.drawing.pages.len();
        furnish(&mut self, count);
        self.drawing
    }

    /// A new node below another.
    pub(crate) fn node(&mut self, parent: NodeId, tag: Tag) -> NodeId {
        let id = self.drawing.tree.len();
        self.drawing.tree.push(node(tag));
        self.drawing.tree[parent].children.push(Child::Node(id));
        id
    }

    /// A new node below another, perhaps in another language.
    pub(crate) fn node_in(
        &mut self,
        parent: NodeId,
        tag: Tag,
        language: Option<LanguageTag>,
    ) -> NodeId {
        let id = self.node(parent, tag);
        self.drawing.tree[id].language = language;
        id
    }

    /// Words, with those in another language than the paper's marked.
    pub(crate) fn told(&self, words: &str) -> Text {
        tongue::told(words, self.language)
    }

    /// Words in bold, with those in another language than the paper's marked.
    pub(crate) fn told_strongly(&self, words: &str) -> Text {
        tongue::marked(Text::strong(words), self.language)
    }

    /// The language of words that are in another than the paper's as a whole.
    pub(crate) fn tongue(&self, words: &str) -> Option<LanguageTag> {
        tongue::of(words, self.language)
    }

    pub(crate) fn page_is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// The page being filled, counted from 0.
    pub(crate) fn page(&self) -> usize {
        self.drawing.pages.len()
    }

    /// Ends the page, unless nothing is on it.
    pub(crate) fn end_page(&mut self) {
        self.y = self.top;
        if self.marks.is_empty() {
            return;
        }
        let marks = std::mem::take(&mut self.marks);
        self.drawing.pages.push(Page {
            width: self.measure.width,
            height: self.measure.height,
            marks,
        });
    }

    /// Returns to a finished page to add to it. Call again with the result to put it back.
    pub(crate) fn reopen(&mut self, page: usize) {
        self.marks = std::mem::take(&mut self.drawing.pages[page].marks);
    }

    /// Puts a reopened page back.
    pub(crate) fn put_back(&mut self, page: usize) {
        self.drawing.pages[page].marks = std::mem::take(&mut self.marks);
    }

    /// Starts a new page when less than this height is left; a page of its own is the most a thing can have.
    pub(crate) fn need(&mut self, height: f32) {
        if self.y + height > self.bottom + 0.01 && self.y > self.top {
            self.end_page();
        }
    }

    /// Space, but not at the head of a page.
    pub(crate) fn skip(&mut self, height: f32) {
        if !self.marks.is_empty() {
            self.y += height;
        }
    }

    pub(crate) fn bookmark(&mut self, level: u8, text: &str) {
        let (page, y) = (self.page(), self.y);
        self.drawing.bookmarks.push(Bookmark {
            level,
            text: text.to_string(),
            page,
            y,
        });
    }

    /// Marks that mean a node, on the page being filled.
    pub(crate) fn part(&mut self, node: NodeId, page: usize, draw: impl FnOnce(&mut Self)) {
        self.open(node, page);
        draw(self);
        self.marks.push(Mark::Close);
    }

    /// Marks that mean nothing.
    pub(crate) fn furniture(&mut self, kind: Furniture, draw: impl FnOnce(&mut Self)) {
        self.marks.push(Mark::Furniture(kind));
        draw(self);
        self.marks.push(Mark::Close);
    }

    pub(crate) fn mark(&mut self, mark: Mark) {
        self.marks.push(mark);
    }

    pub(crate) fn rule(&mut self, place: Place, colour: Colour) {
        self.marks.push(Mark::Rule { place, colour });
    }

    /// Puts a text below what is there, over as many pages as it needs. No page begins or ends with a single line of several.
    pub(crate) fn pour(&mut self, node: NodeId, setting: &Setting, x: f32) {
        let mut spans = SpanNodes::new(node, setting);
        let mut rest = &setting.lines[..];
        while !rest.is_empty() {
            let room = ((self.bottom - self.y + 0.01) / setting.leading).max(0.0) as usize;
            let fits = lines_to_place(rest.len(), room, self.y > self.top);
            if fits == 0 {
                self.end_page();
                continue;
            }
            let (now, later) = rest.split_at(fits);
            let page = self.page();
            let y = self.y;
            self.put_lines(&mut spans, now, setting.leading, x, y, page);
            self.y = y + now.len() as f32 * setting.leading;
            rest = later;
        }
    }

    /// Puts a whole text at a place, without regard to the page's end.
    pub(crate) fn place(&mut self, node: NodeId, setting: &Setting, x: f32, y: f32, page: usize) {
        let mut spans = SpanNodes::new(node, setting);
        self.put_lines(&mut spans, &setting.lines, setting.leading, x, y, page);
    }

    /// Puts a text that means nothing.
    pub(crate) fn place_unread(&mut self, setting: &Setting, x: f32, y: f32) {
        for (index, line) in setting.lines.iter().enumerate() {
            let top = y + index as f32 * setting.leading;
            for run in &line.runs {
                self.marks.push(Mark::Glyphs(moved(run, x, top)));
            }
        }
    }

    fn open(&mut self, node: NodeId, page: usize) {
        let leaf = self.leaf();
        self.drawing.tree[node]
            .children
            .push(Child::Marks { page, leaf });
        self.marks.push(Mark::Open { node, leaf });
    }

    fn leaf(&mut self) -> LeafId {
        self.leaves += 1;
        self.leaves - 1
    }

    fn put_lines(
        &mut self,
        spans: &mut SpanNodes<'_>,
        lines: &[Line],
        leading: f32,
        x: f32,
        y: f32,
        page: usize,
    ) {
        let mut open = None;
        let mut links: Vec<(usize, Place)> = Vec::new();
        for (index, line) in lines.iter().enumerate() {
            let top = y + index as f32 * leading;
            for run in &line.runs {
                let node = spans.node(self, run.span);
                if open != Some(node) {
                    if open.is_some() {
                        self.marks.push(Mark::Close);
                    }
                    self.open(node, page);
                    open = Some(node);
                }
                let mut glyphs = moved(run, x, top);
                if let SpanKind::Link { .. } = spans.kinds[run.span] {
                    glyphs.colour = TEAL;
                    let size = glyphs.size;
                    let under = glyphs.baseline + size * 0.14;
                    links.push((
                        run.span,
                        Place {
                            x: glyphs.x,
                            y: top,
                            width: run.width,
                            height: leading,
                        },
                    ));
                    let place = Place {
                        x: glyphs.x,
                        y: under,
                        width: run.width,
                        height: (size * 0.06).max(0.8),
                    };
                    self.rule(place, TEAL);
                }
                self.marks.push(Mark::Glyphs(glyphs));
            }
        }
        if open.is_some() {
            self.marks.push(Mark::Close);
        }
        for (span, place) in links {
            self.link(spans, span, place, page);
        }
    }

    fn link(&mut self, spans: &mut SpanNodes<'_>, span: usize, place: Place, page: usize) {
        let SpanKind::Link {
            address,
            description,
            ..
        } = &spans.kinds[span]
        else {
            return;
        };
        let (address, description) = (Arc::clone(address), Arc::clone(description));
        let node = spans.node(self, span);
        let leaf = self.leaf();
        self.drawing.tree[node]
            .children
            .push(Child::Link { page, leaf });
        self.marks.push(Mark::Link {
            node,
            leaf,
            place,
            address,
            description,
        });
    }
}

/// The nodes of a text's spans, made when first met so that they stand in reading order.
struct SpanNodes<'s> {
    parent: NodeId,
    kinds: &'s [SpanKind],
    nodes: Vec<Option<NodeId>>,
}

impl<'s> SpanNodes<'s> {
    fn new(parent: NodeId, setting: &'s Setting) -> Self {
        Self {
            parent,
            kinds: &setting.spans,
            nodes: vec![None; setting.spans.len()],
        }
    }

    fn node(&mut self, flow: &mut Flow<'_>, span: usize) -> NodeId {
        if let Some(node) = self.nodes[span] {
            return node;
        }
        let node = match &self.kinds[span] {
            SpanKind::Plain => self.parent,
            SpanKind::Foreign(language) => {
                flow.node_in(self.parent, Tag::Span, Some(language.clone()))
            }
            SpanKind::Link { words, .. } => {
                let language = flow.tongue(words);
                flow.node_in(self.parent, Tag::Link, language)
            }
        };
        self.nodes[span] = Some(node);
        node
    }
}

/// How many of `lines` go on a page with `room` for some.
fn lines_to_place(lines: usize, room: usize, page_begun: bool) -> usize {
    if lines <= room {
        return lines;
    }
    // On a fresh page at least one line must go, or we should never end.
    if !page_begun {
        return room.max(1);
    }
    match (room, lines - room) {
        (0 | 1, _) => 0,
        (2, 1) => 0,
        (room, 1) => room - 1,
        (room, _) => room,
    }
}

fn moved(run: &LineRun, x: f32, y: f32) -> GlyphRun {
    let mut glyphs = run.glyphs.clone();
    glyphs.x += x;
    glyphs.baseline += y;
    glyphs
}

fn node(tag: Tag) -> Node {
    Node {
        tag,
        language: None,
        children: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::lines_to_place;

    #[test]
    fn no_line_is_left_alone() {
        assert_eq!(lines_to_place(3, 5, true), 3);
        assert_eq!(lines_to_place(5, 1, true), 0);
        assert_eq!(lines_to_place(5, 4, true), 3);
        assert_eq!(lines_to_place(3, 2, true), 0);
        assert_eq!(lines_to_place(9, 4, true), 4);
    }

    #[test]
    fn a_fresh_page_always_takes_a_line() {
        assert_eq!(lines_to_place(5, 0, false), 1);
        assert_eq!(lines_to_place(50, 30, false), 30);
    }
}
