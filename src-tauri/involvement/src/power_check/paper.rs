//! The sheet to fill in, as a paper.

use alongside_document::{Block, Document, PictureUse, Statement, Text};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::Point;
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    sentence::sentences,
    staff::StaffFacts,
};

/// What the sheet is printed from.
#[derive(Clone, Copy, Debug)]
pub struct BlankSheet<'a> {
    /// The title of the activity.
    pub activity: &'a str,
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Whom to ask when the contact is away.
    pub deputy: Option<&'a StaffFacts>,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl BlankSheet<'_> {
    /// The paper.
    pub fn document(&self, words: Words) -> Document {
        let title = words.power_check_paper_title(self.activity);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        paper.add(Statement::new(
            PictureUse::new("question"),
            sentences(words.power_check_paper_what()),
        ));
        paper.add(Statement::new(
            PictureUse::new("talk-in-private"),
            sentences(words.power_check_paper_no_name()),
        ));
        paper.add(Block::heading(2, words.power_check_paper_which()));
        paper.add(Block::paragraph(words.power_check_paper_day()));
        paper.add(Block::heading(2, words.power_check_paper_questions()));
        for (place, point) in Point::ALL.iter().enumerate() {
            let lines: [Text; 2] = [
                words
                    .power_check_paper_question(&(place + 1).to_string(), point.question(words))
                    .into(),
                words.power_check_paper_choose().into(),
            ];
            paper.add(Statement::new(PictureUse::new(point.picture()), lines));
        }
        paper.add(Block::heading(2, words.power_check_better_label()));
        paper.add(Block::paragraph(words.power_check_paper_room()));
        paper.add(Block::heading(2, words.power_check_who_label()));
        paper.add(Block::paragraph(words.power_check_paper_who()));
        whom_to_ask(&mut paper, words, self.contact, self.deputy);
        paper
    }
}
