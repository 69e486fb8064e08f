//! The outline: headings nested by level, for a reader's list of bookmarks.

use super::object::{integer, name, text};
use super::structure::heading_place;
use crate::layout::{Bookmark, Drawing};
use lopdf::{Dictionary, Document, ObjectId, dictionary};

/// Writes the outline and returns its root; nothing when there is no heading.
pub(super) fn write(
    document: &mut Document,
    drawing: &Drawing,
    pages: &[ObjectId],
) -> Option<ObjectId> {
    let bookmarks = &drawing.bookmarks;
    if bookmarks.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| document.new_object_id()).collect();
    let parents = parents(bookmarks);
    let children = |parent: Option<usize>| -> Vec<usize> {
        (0..ids.len()).filter(|it| parents[*it] == parent).collect()
    };
    // the title is open, what lies below it is folded
    let family = |entry: &mut Dictionary, children: &[usize], open: bool| {
        if let [first, .., last] | [first @ last] = children {
            entry.set("First", ids[*first]);
            entry.set("Last", ids[*last]);
            let count = integer(children.len());
            entry.set("Count", if open { count } else { -count });
        }
    };
    for (index, it) in bookmarks.iter().enumerate() {
        let mut entry = dictionary! {
            "Title" => text(&it.text),
            "Parent" => parents[index].map_or(root, |parent| ids[parent]),
            "Dest" => heading_place(drawing, pages, index),
        };
        let siblings = children(parents[index]);
        let at = siblings.iter().position(|sibling| *sibling == index)?;
        if let Some(before) = at.checked_sub(1).and_then(|at| siblings.get(at)) {
            entry.set("Prev", ids[*before]);
        }
        if let Some(after) = siblings.get(at + 1) {
            entry.set("Next", ids[*after]);
        }
        family(&mut entry, &children(Some(index)), it.level == 1);
        document.objects.insert(ids[index], entry.into());
    }
    let mut entry = dictionary! { "Type" => name("Outlines") };
    let top = children(None);
    family(&mut entry, &top, true);
    // an open entry's children are counted where they are seen (ISO 32000-1, 12.3.3)
    let opened = |it: &usize| bookmarks[*it].level == 1;
    let seen: usize = top.len()
        + top
            .iter()
            .filter(|it| opened(it))
            .map(|it| children(Some(*it)).len())
            .sum::<usize>();
    entry.set("Count", integer(seen));
    document.objects.insert(root, entry.into());
    Some(root)
}

/// For each bookmark the nearest one before it of a higher level.
fn parents(bookmarks: &[Bookmark]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(bookmarks.len());
    for (index, it) in bookmarks.iter().enumerate() {
        open.retain(|above| bookmarks[*above].level < it.level);
        parents.push(open.last().copied());
        open.push(index);
    }
    parents
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_nest_by_level() {
        let levels = [1, 2, 3, 3, 2, 3];
        let bookmarks = levels.map(|level| Bookmark {
            level,
            text: String::new(),
            page: 0,
            y: 0.0,
        });
        assert_eq!(
            parents(&bookmarks),
            [None, Some(0), Some(1), Some(1), Some(0), Some(4)]
        );
    }
}
