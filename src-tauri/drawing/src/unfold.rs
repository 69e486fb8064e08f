//! What a drawing unfolds to when it is read: a mask, a clip, a pattern or a part is read anew wherever it is used, and may use others
//! itself, so that thirty lines unfold to a thousand million shapes before anybody could count them.

use crate::cost::MOST_NODES;
use std::collections::{BTreeSet, HashMap};
use usvg::roxmltree::{Document, Node};

/// The most elements, each counted as often as it is used.
const MOST_UNFOLDED: usize = 10 * MOST_NODES;
/// The most parts of which each uses the next.
const MOST_LINKED: usize = 64;
/// The most elements, and names that they use, that are looked at to find out.
const MOST_LOOKED_AT: usize = 100 * MOST_NODES;

/// Whether a drawing unfolds to no more than a drawing needs.
pub(crate) fn is_modest(document: &Document<'_>) -> bool {
    let (mut elements, mut sheets) = (0, Vec::new());
    let mut unfolding = Unfolding::default();
    for node in document.descendants().filter(Node::is_element) {
        elements += 1;
        if let Some(id) = node.attribute("id") {
            unfolding.named.entry(id).or_default().push(node);
        }
        if node.tag_name().name() == "style" {
            sheets.extend(node.text());
        }
    }
    if elements > MOST_UNFOLDED || !are_modest(&sheets, elements) {
        return false;
    }
    for sheet in sheets {
        unfolding.rules(sheet);
    }
    unfolding.weight(document.root_element(), 0).is_some()
}

/// Whether style sheets are no more than a drawing needs: whoever reads them copies what a rule says for each of its selectors, and asks of
/// each element whether each of them is meant for it.
fn are_modest(sheets: &[&str], elements: usize) -> bool {
    let count = |what: &str| sheets.iter().map(|it| it.matches(what).count()).sum();
    let (selectors, rules): (usize, usize) = (count(","), count("{"));
    let said = count(";") + count("url(");
    let copied = (selectors + 1).saturating_mul(said);
    let asked = (selectors + rules + said).saturating_mul(elements);
    copied <= MOST_LOOKED_AT && asked <= 10 * MOST_LOOKED_AT
}

/// How much something is.
#[derive(Clone, Copy, Default)]
struct Weight {
    elements: usize,
    /// Of lines and areas.
    corners: usize,
}

impl Weight {
    fn add(&mut self, other: Weight) {
        self.elements = self.elements.saturating_add(other.elements);
        self.corners = self.corners.saturating_add(other.corners);
    }
}

#[derive(Default)]
struct Unfolding<'a, 'input> {
    /// Usually one each; where there are more, each may be meant.
    named: HashMap<&'a str, Vec<Node<'a, 'input>>>,
    /// What is used by the elements of a class.
    classes: HashMap<&'a str, BTreeSet<&'a str>>,
    /// What may be used by any element, as far as can be told.
    anywhere: BTreeSet<&'a str>,
    /// How much an element unfolds to, and of how many parts in a row; nothing while it is being looked at.
    known: HashMap<usize, Option<(usize, usize)>>,
    /// How much is drawn of an element, paints and clips aside; nothing while it is being looked at.
    drawn: HashMap<usize, Option<Weight>>,
    looked_at: usize,
}

impl<'a, 'input> Unfolding<'a, 'input> {
    /// Notes which classes use something.
    fn rules(&mut self, style: &'a str) {
        for rule in style.split('}') {
            let Some((selectors, declarations)) = rule.rsplit_once('{') else {
                continue;
            };
            let used: BTreeSet<&str> = urls(declarations).collect();
            // A comment or a string may hide where the rule begins.
            let plain = !["/*", "*/", "\"", "'"].iter().any(|it| rule.contains(it));
            let selectors = selectors.rsplit('{').next().unwrap_or_default();
            for selector in selectors.split(',') {
                let of_class = class(selector)
                    .filter(|_| plain)
                    .map(|it| self.classes.entry(it).or_default());
                of_class.unwrap_or(&mut self.anywhere).extend(&used);
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
                // What paints is read anew for each shape inside, and a marker at each of its corners.
                let times = match target.tag_name().name() {
                    "marker" => self.drawn(element, linked)?.corners,
                    "pattern" | "linearGradient" | "radialGradient" => {
                        self.drawn(element, linked)?.elements
                    }
                    _ => 1,
                };
                weight = weight.saturating_add(found.0.saturating_mul(times));
                longest = longest.max(found.1 + 1);
            }
            let too_much = weight > MOST_UNFOLDED || self.looked_at > MOST_LOOKED_AT;
            if too_much || linked + longest > MOST_LINKED {
                return None;
            }
        }
        Some((weight, longest))
    }

    /// How much is drawn of an element and what is shown in its place; nothing when it is too much to be looked at.
    fn drawn(&mut self, node: Node<'a, 'input>, linked: usize) -> Option<Weight> {
        if linked > MOST_LINKED {
            return None;
        }
        let id = node.id().get_usize();
        if let Some(known) = self.drawn.get(&id) {
            return Some(known.unwrap_or_default());
        }
        self.drawn.insert(id, None);
        let mut all = Weight::default();
        for element in node.descendants().filter(Node::is_element) {
            self.looked_at += 1;
            if self.looked_at > MOST_LOOKED_AT {
                return None;
            }
            let line = element.attribute("d").or(element.attribute("points"));
            all.add(Weight {
                elements: 1,
                // "h1": a corner takes two letters and more.
                corners: line.map_or(4, |it| it.len() / 2 + 1),
            });
            for id in shown(element) {
                for target in self.named.get(id).cloned().unwrap_or_default() {
                    all.add(self.drawn(target, linked + 1)?);
                }
            }
        }
        self.drawn.insert(id, Some(all));
        Some(all)
    }

    /// The elements that an element uses.
    fn used(&mut self, element: Node<'a, 'input>) -> Vec<Node<'a, 'input>> {
        let mut ids = self.anywhere.clone();
        ids.extend(shown(element));
        for attribute in element.attributes() {
            match attribute.name() {
                "href" => {}
                "class" => {
                    let classes: BTreeSet<&str> = attribute.value().split_whitespace().collect();
                    for used in classes.iter().filter_map(|it| self.classes.get(it)) {
                        self.looked_at += used.len();
                        ids.extend(used);
                    }
                }
                _ => ids.extend(urls(attribute.value())),
            }
        }
        self.looked_at += ids.len();
        let targets = ids.iter().filter_map(|id| self.named.get(id));
        targets.flatten().copied().collect()
    }
}

/// The class that an element must have for a selector to mean it, where it must have one.
fn class(selector: &str) -> Option<&str> {
    let parts = |c: char| c.is_whitespace() || matches!(c, '>' | '+' | '~');
    let last = selector.trim().rsplit(parts).next()?;
    let (_, class) = last.rsplit_once('.')?;
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    class.chars().all(is_name).then_some(class)
}

/// The id of what stands in the place of an element.
fn shown<'a>(element: Node<'a, '_>) -> impl Iterator<Item = &'a str> {
    let links = element.attributes();
    links
        .filter(|it| it.name() == "href")
        .filter_map(|it| it.value().trim().strip_prefix('#'))
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
