//! The structure tree, and the links it owns. printpdf writes neither.

use super::{
    content::Places,
    object::{integer, name, real, text},
};
use crate::contents::heading_number;
use crate::layout::{Child, Drawing, LeafId, Mark, Node, NodeId, Tag};
use lopdf::{Document, Object, ObjectId, dictionary};
use std::collections::HashMap;

/// The name of a tag among the standard structure types (ISO 32000-1, 14.8.4).
pub(super) fn role(tag: &Tag) -> &'static str {
    match tag {
        Tag::Document => "Document",
        Tag::Division => "Div",
        Tag::Heading { level, .. } => match level {
            0 | 1 => "H1",
            2 => "H2",
            3 => "H3",
            4 => "H4",
            5 => "H5",
            _ => "H6",
        },
        Tag::Paragraph => "P",
        Tag::Quote => "BlockQuote",
        Tag::List { .. } => "L",
        Tag::Item => "LI",
        Tag::Label => "Lbl",
        Tag::ItemBody => "LBody",
        Tag::Figure { .. } => "Figure",
        Tag::Caption => "Caption",
        Tag::Table => "Table",
        Tag::TableHead => "THead",
        Tag::TableBody => "TBody",
        Tag::Row => "TR",
        Tag::ColumnHeading | Tag::RowHeading => "TH",
        Tag::Cell => "TD",
        Tag::Span => "Span",
        Tag::Link => "Link",
    }
}

/// Writes tree and links into a document and returns the tree's root.
pub(super) fn write(
    document: &mut Document,
    drawing: &Drawing,
    pages: &[ObjectId],
    places: &Places,
) -> Result<ObjectId, lopdf::Error> {
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = drawing
        .tree
        .iter()
        .map(|_| document.new_object_id())
        .collect();
    // The parent tree's keys: a page's own number first, then one for each link.
    let mut next_key = integer(pages.len());
    let mut owners: Vec<(i64, ObjectId)> = Vec::new();
    let mut links: HashMap<LeafId, ObjectId> = HashMap::new();
    for (page, id) in drawing.pages.iter().zip(pages) {
        let mut annotations = Vec::new();
        for mark in &page.marks {
            let Mark::Link {
                node,
                leaf,
                place,
                address,
                description,
            } = mark
            else {
                continue;
            };
            let rectangle = [
                place.x,
                page.height - place.y - place.height,
                place.x + place.width,
                page.height - place.y,
            ];
            let mut link = dictionary! {
                "Type" => name("Annot"),
                "Subtype" => name("Link"),
                "Rect" => rectangle.map(real).to_vec(),
                "F" => 4,
                "Border" => vec![0.into(), 0.into(), 0.into()],
                "Contents" => text(description),
                "StructParent" => next_key,
            };
            match heading_number(address) {
                Some(number) => link.set("Dest", heading_place(drawing, pages, number)),
                None => link.set(
                    "A",
                    dictionary! { "S" => name("URI"), "URI" => Object::string_literal(address.as_ref()) },
                ),
            }
            let link = document.add_object(link);
            annotations.push(Object::Reference(link));
            links.insert(*leaf, link);
            owners.push((next_key, ids[*node]));
            next_key += 1;
        }
        let page = document.get_object_mut(*id)?.as_dict_mut()?;
        if annotations.is_empty() {
            page.remove(b"Annots");
        } else {
            page.set("Annots", annotations);
        }
    }
    let mut parents: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    let mut parent_of = vec![root; ids.len()];
    for (node, id) in drawing.tree.iter().zip(&ids) {
        for child in &node.children {
            if let Child::Node(child) = child {
                parent_of[*child] = *id;
            }
        }
    }
    let context = Context {
        ids: &ids,
        pages,
        places,
        links: &links,
    };
    for (index, node) in drawing.tree.iter().enumerate() {
        let element = context.element(index, node, parent_of[index], &mut parents);
        document.objects.insert(ids[index], element.into());
    }
    let mut numbers: Vec<Object> = Vec::new();
    for (page, list) in parents.into_iter().enumerate() {
        let id = document.add_object(list);
        numbers.extend([integer(page).into(), Object::Reference(id)]);
    }
    for (key, id) in owners {
        numbers.extend([key.into(), Object::Reference(id)]);
    }
    let tree = dictionary! {
        "Type" => name("StructTreeRoot"),
        "K" => ids[0],
        "ParentTree" => dictionary! { "Nums" => numbers },
        "ParentTreeNextKey" => next_key,
    };
    document.objects.insert(root, tree.into());
    Ok(root)
}

/// Where a heading of the paper stands; the top of the file if there is none.
pub(super) fn heading_place(drawing: &Drawing, pages: &[ObjectId], number: usize) -> Vec<Object> {
    let found = drawing.bookmarks.get(number);
    let (page, y) = found.map_or((0, 0.0), |it| (it.page, it.y));
    let height = drawing.pages.get(page).map_or(0.0, |it| it.height);
    let page = pages
        .get(page)
        .map_or(Object::Null, |it| Object::Reference(*it));
    vec![page, name("XYZ"), 0.into(), real(height - y), Object::Null]
}

struct Context<'a> {
    ids: &'a [ObjectId],
    pages: &'a [ObjectId],
    places: &'a Places,
    links: &'a HashMap<LeafId, ObjectId>,
}

impl Context<'_> {
    /// The element of a node; notes in `parents` whose each stretch of marks is.
    fn element(
        &self,
        index: NodeId,
        node: &Node,
        parent: ObjectId,
        parents: &mut [Vec<Object>],
    ) -> lopdf::Dictionary {
        let mut element = dictionary! { "S" => name(role(&node.tag)), "P" => parent };
        attributes(&mut element, &node.tag);
        if let Some(language) = &node.language {
            element.set("Lang", Object::string_literal(language.code()));
        }
        let home = node.children.iter().find_map(|child| match child {
            Child::Marks { page, .. } => Some(*page),
            _ => None,
        });
        if let Some(page) = home {
            element.set("Pg", self.pages[page]);
        }
        let mut children: Vec<Object> = Vec::with_capacity(node.children.len());
        for child in &node.children {
            children.extend(match child {
                Child::Node(child) => Some(Object::Reference(self.ids[*child])),
                Child::Marks { leaf, .. } => self.marks(*leaf, home, index, parents),
                Child::Link { page, leaf } => self.links.get(leaf).map(|link| {
                    let page = self.pages[*page];
                    dictionary! { "Type" => name("OBJR"), "Pg" => page, "Obj" => *link }.into()
                }),
            });
        }
        match children.len() {
            0 => {}
            1 => element.set("K", children.remove(0)),
            _ => element.set("K", children),
        }
        element
    }

    fn marks(
        &self,
        leaf: LeafId,
        home: Option<usize>,
        index: NodeId,
        parents: &mut [Vec<Object>],
    ) -> Option<Object> {
        let (page, number) = *self.places.get(&leaf)?;
        let list = parents.get_mut(page)?;
        let at = usize::try_from(number).ok()?;
        if list.len() <= at {
            list.resize(at + 1, Object::Null);
        }
        list[at] = Object::Reference(self.ids[index]);
        if Some(page) == home {
            return Some(number.into());
        }
        let page = self.pages[page];
        Some(dictionary! { "Type" => name("MCR"), "Pg" => page, "MCID" => number }.into())
    }
}

fn attributes(element: &mut lopdf::Dictionary, tag: &Tag) {
    match tag {
        Tag::Heading { text: words, .. } => element.set("T", text(words)),
        Tag::Figure { alternative } => element.set("Alt", text(alternative)),
        Tag::ColumnHeading | Tag::RowHeading => {
            let scope = if *tag == Tag::RowHeading {
                "Row"
            } else {
                "Column"
            };
            element.set(
                "A",
                dictionary! { "O" => name("Table"), "Scope" => name(scope) },
            );
        }
        Tag::List { numbered } => {
            let numbering = if *numbered { "Decimal" } else { "None" };
            element.set(
                "A",
                dictionary! { "O" => name("List"), "ListNumbering" => name(numbering) },
            );
        }
        _ => {}
    }
}
