//! The list of contents that a long paper begins with, the same words in every format.

use crate::model::{Block, Item, List, ListKind, Span, Text};
use alongside_locales::Words;

/// Headings of level 2 that a list of contents is worth having for.
const HEADINGS: usize = 4;
/// Words, about five pages of clear print, from which a paper is long; or ideas, about six pages of easy words.
const WORDS: usize = 1_000;
const IDEAS: usize = 24;

/// The address of a heading within its paper; the title is 0, each further heading one more.
pub(crate) fn heading_address(number: usize) -> String {
    format!("#{ADDRESS}{number}")
}

/// The number of the heading to which an address leads within its paper.
pub(crate) fn heading_number(address: &str) -> Option<usize> {
    address
        .strip_prefix('#')?
        .strip_prefix(ADDRESS)?
        .parse()
        .ok()
}

const ADDRESS: &str = "heading-";

/// Puts a list of contents before the blocks of a long paper: a heading, and a link to each heading of level 2.
pub(crate) fn add(blocks: &mut Vec<Block>, words: Words) {
    let second = |it: &Block| matches!(it, Block::Heading { level: 2, .. });
    if blocks.iter().filter(|it| second(it)).count() < HEADINGS || !is_long(blocks) {
        return;
    }
    // the list's own heading is the first after the title
    let headings = blocks.iter().filter_map(|it| match it {
        Block::Heading { level, text } => Some((*level, text)),
        _ => None,
    });
    let items = headings.zip(2..).filter(|((level, _), _)| *level == 2);
    let items = items.map(|((_, text), number)| {
        Item::line(Text(vec![Span::Link {
            words: text.clone(),
            address: heading_address(number),
            description: text.clone(),
        }]))
    });
    let list = List {
        kind: ListKind::Bulleted,
        items: items.collect(),
    };
    blocks.splice(
        0..0,
        [
            Block::heading(2, words.document_contents()),
            Block::List(list),
        ],
    );
}

fn is_long(blocks: &[Block]) -> bool {
    let ideas = blocks.iter().filter(|it| matches!(it, Block::Statement(_)));
    ideas.count() >= IDEAS || blocks.iter().map(words_of).sum::<usize>() >= WORDS
}

/// About how many words a block has: enough to know a long paper from a short one.
fn words_of(block: &Block) -> usize {
    let count = |text: &str| text.split_whitespace().count();
    let text = |it: &Text| count(&it.words());
    match block {
        Block::Heading { text, .. } => count(text),
        Block::Paragraph(it) => text(it),
        Block::List(it) => it
            .items
            .iter()
            .flat_map(|it| it.lead.iter().chain(&it.lines))
            .map(text)
            .sum(),
        Block::FactList(facts) => facts.iter().flat_map(|it| &it.value).map(text).sum(),
        Block::Table(it) => it.rows.iter().flatten().map(text).sum(),
        Block::Statement(it) => it.sentences.iter().map(text).sum(),
        Block::Quote(it) => text(&it.words),
        Block::Picture(_) | Block::Signature(_) | Block::Code(_) | Block::NewPage => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    fn paper(parts: usize, words: usize) -> Vec<Block> {
        let part = |number: usize| {
            [
                Block::heading(2, format!("Part {number}")),
                Block::heading(3, "More"),
                Block::paragraph("word ".repeat(words)),
            ]
        };
        (1..=parts).flat_map(part).collect()
    }

    fn listed(mut blocks: Vec<Block>) -> Option<Vec<String>> {
        let before = blocks.len();
        add(&mut blocks, Words::new(Language::English));
        let added = blocks.len() > before;
        let Block::List(list) = &blocks[1] else {
            return None;
        };
        let address = |it: &Item| match &it.lines[0].0[0] {
            Span::Link { address, .. } => address.clone(),
            _ => String::new(),
        };
        added.then(|| list.items.iter().map(address).collect())
    }

    #[test]
    fn a_long_paper_begins_with_its_contents_and_a_short_one_does_not() {
        assert_eq!(listed(paper(4, 10)), None);
        assert_eq!(listed(paper(3, 900)), None);
        let addresses = ["#heading-2", "#heading-4", "#heading-6", "#heading-8"];
        let expected = addresses.map(String::from).to_vec();
        assert_eq!(listed(paper(4, 300)), Some(expected));
        assert_eq!(heading_number("#heading-8"), Some(8));
        assert_eq!(heading_number("https://x.org/#heading-8"), None);
    }
}
