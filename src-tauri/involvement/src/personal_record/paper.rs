//! Everything we keep about somebody, as a paper in their own format (UK GDPR, article 15).

use alongside_document::{Block, Document, Item, List, ListKind, PictureUse, Statement, Text};
use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{
    letterhead::{Letterhead, whom_to_ask},
    sentence::sentences,
    staff::StaffFacts,
};

/// What the paper is printed from.
#[derive(Clone, Copy, Debug)]
pub struct PersonalPaper<'a> {
    /// The person's name.
    pub name: &'a str,
    /// What everybody calls them.
    pub called: &'a str,
    /// What is kept, kind by kind, in words.
    pub sections: &'a [PersonalSection],
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

/// What is kept of one kind, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalSection {
    /// The kind: "Access requirement".
    pub heading: String,
    /// One list of names and values for each row.
    pub rows: Vec<Vec<(String, String)>>,
}

impl PersonalPaper<'_> {
    /// The paper: what it is, then everything, then what the person can ask for.
    pub fn document(&self, words: Words) -> Document {
        let title = words.personal_record_paper_title(self.name);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        paper.status = None;
        let day = words.day_short(self.made_on);
        paper.add(Block::paragraph(format!(
            "{day}\n{}",
            words.pack_letter_dear(self.called)
        )));
        paper.add(Statement::new(
            PictureUse::new("folder"),
            sentences(words.personal_record_paper_what()),
        ));
        for section in self.sections {
            paper.add(Block::heading(2, &section.heading));
            for (at, row) in section.rows.iter().enumerate() {
                if section.rows.len() > 1 {
                    let number = words.personal_record_paper_number(&(at + 1).to_string());
                    paper.add(Block::heading(3, number));
                }
                if row.is_empty() {
                    paper.add(Block::paragraph(words.personal_record_paper_nothing()));
                    continue;
                }
                paper.add(List {
                    kind: ListKind::Bulleted,
                    items: row
                        .iter()
                        .map(|(name, value)| {
                            let lines = value.lines().map(str::to_string);
                            Item::led(Text::plain(name), lines)
                        })
                        .collect(),
                });
            }
        }
        paper.add(Block::heading(2, words.personal_record_paper_rights()));
        paper.add(Statement::new(
            PictureUse::new("keep-private"),
            sentences(words.personal_record_paper_rights_what()),
        ));
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }
}
