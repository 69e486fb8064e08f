//! What a drawing unfolds to when it is read: a mask, a clip, a pattern or a part is read anew wherever it is used, and may use others
//! itself, so that thirty lines unfold to a thousand million shapes before anybody could count them.

use crate::cost::MOST_NODES;
use std::collections::HashMap;
use usvg::roxmltree::{Document, Node};

/// The most elements, each counted as often as it is used.
const MOST_UNFOLDED: usize = 10 * MOST_NODES;
/// The most parts of which each uses the next.
const MOST_LINKED: usize = 64;
/// The most elements that are looked at to find out.
const MOST_LOOKED_AT: usize = 100 * MOST_NODES;

/// Whether a drawing unfolds to no more than a drawing needs.
pub(crate) fn is_modest(document: &Document<'_>) -> bool {
    let mut elements = 0;
    let mut unfolding = Unfolding::default();
    for node in document.descendants().filter(Node::is_element) {
        elements += 1;
        if let Some(id) = node.attribute("id") {
            unfolding.named.entry(id).or_default().push(node);
        }
        if node.tag_name().name() == "style" {
            unfolding.rules(node.text().unwrap_or_default());
        }
    }
    elements <= MOST_UNFOLDED && unfolding.weight(document.root_element(), 0).is_some()
}

#[derive(Default)]
struct Unfolding<'a, 'input> {
    /// Usually one each; where there are more, each may be meant.
    named: HashMap<&'a str, Vec<Node<'a, 'input>>>,
    /// What is used by the elements of a class.
    classes: HashMap<&'a str, Vec<&'a str>>,
    /// What may be used by any element, as far as can be told.
    anywhere: Vec<&'a str>,
    /// How much an element unfolds to, and of how many parts in a row; nothing while it is being looked at.
    known: HashMap<usize, Option<(usize, usize)>>,
    looked_at: usize,
}

impl<'a, 'input> Unfolding<'a, 'input> {
    /// Notes which classes use something.
    fn rules(&mut self, style: &'a str) {
        for rule in style.split('}') {
            let Some((selectors, declarations)) = rule.rsplit_once('{') else {
                continue;
            };
            let used: Vec<&str> = urls(declarations).collect();
            let selectors = selectors.rsplit('{').next().unwrap_or_default();
            for selector in selectors.split(',').map(str::trim) {
                let class = selector.strip_prefix('.').filter(|it| {
                    it.chars()
                        .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
                });
                match class {
                    Some(class) => self.classes.entry(class).or_default().extend(&used),
                    None => self.anywhere.extend(&used),
                }
            }
        }
    }

    /// How many elements an element unfolds to, and of how many parts in a row; nothing when it is too many.
    fn weight(&mut self, node: Node<'a, 'input>, linked: usize) -> Option<(usize, usize)> {
        if linked > MOST_LINKED {
            return None;
        }
        let (mut weight, mut longest) = (0_usize, 0);
        for element in node.descendants().filter(Node::is_element) {
            self.looked_at += 1;
            weight += 1;
            for target in self.used(element) {
                let id = target.id().get_usize();
                let found = match self.known.get(&id) {
                    // what uses itself is cut off there by whoever reads it
                    Some(None) => continue,
                    Some(Some(found)) => *found,
                    None => {
                        self.known.insert(id, None);
                        let found = self.weight(target, linked + 1)?;
                        self.known.insert(id, Some(found));
                        found
                    }
                };
                weight = weight.saturating_add(found.0);
                longest = longest.max(found.1 + 1);
            }
            let too_much = weight > MOST_UNFOLDED || self.looked_at > MOST_LOOKED_AT;
            if too_much || linked + longest > MOST_LINKED {
                return None;
            }
        }
        Some((weight, longest))
    }

    /// The elements that an element uses.
    fn used(&self, element: Node<'a, 'input>) -> Vec<Node<'a, 'input>> {
        let mut ids: Vec<&str> = self.anywhere.clone();
        for attribute in element.attributes() {
            match attribute.name() {
                "href" => ids.extend(attribute.value().trim().strip_prefix('#')),
                "class" => {
                    let classes = attribute.value().split_whitespace();
                    ids.extend(classes.filter_map(|it| self.classes.get(it)).flatten());
                }
                _ => ids.extend(urls(attribute.value())),
            }
        }
        let targets = ids.iter().filter_map(|id| self.named.get(id));
        targets.flatten().copied().collect()
    }
}

/// The ids of `url(#id)`.
fn urls(value: &str) -> impl Iterator<Item = &str> {
    value.split("url(").skip(1).filter_map(|rest| {
        let inside = rest.split(')').next()?;
        inside
            .trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''))
            .strip_prefix('#')
    })
}
