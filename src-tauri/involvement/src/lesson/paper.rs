//! What an activity tried and learned, as a paper.

use alongside_document::{Block, Document, PictureUse, Statement};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Again, Lesson};
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    sentence::sentences,
    staff::StaffFacts,
};

/// What the paper is printed from.
#[derive(Clone, Copy, Debug)]
pub struct LessonsPaper<'a> {
    /// The title of the activity.
    pub activity: &'a str,
    /// Its lessons.
    pub lessons: &'a [Lesson],
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Whom to ask when the contact is away.
    pub deputy: Option<&'a StaffFacts>,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl LessonsPaper<'_> {
    /// The paper: a heading for each lesson, and under it what happened, what was learned, and whether to do it again.
    pub fn document(&self, words: Words) -> Document {
        let title = words.lesson_paper_title(self.activity);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        let intro = sentences(words.lesson_paper_what());
        paper.add(Statement::new(PictureUse::new("learning"), intro));
        if self.lessons.is_empty() {
            paper.add(Block::paragraph(words.lesson_paper_none()));
        }
        for lesson in self.lessons {
            let facts = &lesson.facts;
            paper.add(Block::heading(2, &facts.tried));
            let mut happened = vec![words.lesson_paper_when(&words.day_short(facts.tried_on))];
            happened.extend(sentences(&facts.happened));
            paper.add(Statement::new(PictureUse::new("what"), happened));
            let mut learned = vec![words.lesson_paper_learned().to_string()];
            learned.extend(sentences(&facts.learned));
            paper.add(Statement::new(PictureUse::new("idea"), learned));
            let picture = match facts.again {
                Again::Yes => "yes",
                Again::WithChanges => "change",
                Again::No => "no",
            };
            let again = sentences(facts.again.sentence(words));
            paper.add(Statement::new(PictureUse::new(picture), again));
        }
        whom_to_ask(&mut paper, words, self.contact, self.deputy);
        paper
    }
}
