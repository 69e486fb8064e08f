//! The two papers that go with the others.

use alongside_document::{Block, Document, Item, List, ListKind, PictureUse, Statement, Text};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{PackPapers, Recipient};
use crate::sentence::sentences;

/// A paper in the index of a pack.
pub(super) struct Listed {
    pub(super) title: String,
    /// Where it is: the name of its file, or a link.
    pub(super) file: String,
    /// What it says of its words, if it says anything.
    pub(super) status: Option<String>,
}

/// The two papers that go with the others: what is in the pack, and a letter.
pub(super) struct Note<'a> {
    pub(super) papers: &'a dyn PackPapers,
    pub(super) words: Words,
    pub(super) recipient: &'a Recipient,
    /// The papers.
    pub(super) titles: &'a [Listed],
    pub(super) letter: &'a str,
    pub(super) made_on: NaiveDate,
}

impl Note<'_> {
    /// What is in the pack, in the order in which to read it.
    pub(super) fn index(&self) -> Document {
        let words = self.words;
        let mut paper = self.paper(words.pack_index_title(&self.papers.title()));
        let count = words.pack_index_what(self.titles.len() + 1);
        paper.add(Statement::new(PictureUse::new("envelope-pack"), [count]));
        paper.add(Block::heading(2, words.pack_index_list()));
        let letter = Listed {
            title: words.pack_letter_title().to_string(),
            file: words.pack_index_file(self.letter),
            status: None,
        };
        let items = std::iter::once(&letter).chain(self.titles);
        paper.add(List {
            kind: ListKind::Bulleted,
            items: items
                .map(|it| {
                    let lines = std::iter::once(it.file.clone()).chain(it.status.clone());
                    Item::led(Text::plain(&it.title), lines)
                })
                .collect(),
        });
        paper
    }

    /// The letter that goes with the papers.
    pub(super) fn letter(&self) -> Document {
        let words = self.words;
        let contact = self.papers.contact();
        let mut paper = self.paper(words.pack_letter_title().to_string());
        let day = words.day_short(self.made_on);
        paper.add(Block::paragraph(format!(
            "{day}\n{}",
            words.pack_letter_dear(&self.recipient.called)
        )));
        let here = words.pack_letter_papers(&self.papers.title());
        let titles = self.titles.iter().map(|it| it.title.clone());
        paper.add(Statement::new(
            PictureUse::new("papers"),
            std::iter::once(here).chain(titles),
        ));
        paper.add(Statement::new(
            PictureUse::new("read"),
            sentences(words.pack_letter_time()),
        ));
        let help = sentences(&words.pack_help(&contact.name));
        paper.add(Statement::new(PictureUse::new("contact-person"), help));
        let from = [
            words.pack_letter_thanks(),
            &contact.name,
            &contact.job_title,
        ];
        let from: Vec<&str> = from.into_iter().filter(|line| !line.is_empty()).collect();
        paper.add(Block::paragraph(from.join("\n")));
        paper
    }

    /// A note is no paper of the activity: nobody checks its words, and it claims nothing.
    fn paper(&self, title: String) -> Document {
        let papers = self.papers;
        let mut paper =
            papers
                .letterhead()
                .paper(title, self.words, papers.contact(), self.made_on);
        paper.status = None;
        paper
    }
}
