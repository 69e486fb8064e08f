//! What we do for somebody, as a paper for them to read and to put right: the yearly review (accessible information standard,
//! DAPB1605, step 6).

use alongside_document::{Block, Document, PictureUse, Statement};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{AccessCategory, AccessRequirement};
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    representative::Representative,
    sentence::sentences,
    staff::StaffFacts,
};

/// What the paper is printed from.
#[derive(Clone, Copy, Debug)]
pub struct RequirementsPaper<'a> {
    /// Whose it is.
    pub person: &'a Representative,
    /// What we do, in the order in which kinds are offered.
    pub requirements: &'a [AccessRequirement],
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl RequirementsPaper<'_> {
    /// The paper: how papers come, then each thing we do and who may know of it, then how to put it right. It speaks to the person.
    pub fn document(&self, words: Words) -> Document {
        let facts = &self.person.facts;
        let title = words.access_requirement_paper_title(&facts.name);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        // A letter to one person is no paper of an activity: nobody checks its words, and it claims nothing.
        paper.status = None;
        let day = words.day_short(self.made_on);
        paper.add(Block::paragraph(format!(
            "{day}\n{}",
            words.pack_letter_dear(facts.called())
        )));
        paper.add(Statement::new(
            PictureUse::new("read"),
            sentences(words.access_requirement_paper_what()),
        ));
        paper.add(Block::heading(2, words.access_requirement_paper_papers()));
        let papers = match &self.person.format {
            Some(format) => vec![
                format!("{}.", format.in_words(words)),
                words.access_requirement_paper_have_by(usize::from(format.have_by)),
            ],
            None => sentences(words.access_requirement_paper_papers_unknown()),
        };
        paper.add(Statement::new(PictureUse::new("papers"), papers));
        paper.add(Block::heading(2, words.access_requirement_paper_we_do()));
        if self.requirements.is_empty() {
            paper.add(Block::paragraph(words.access_requirement_paper_none()));
        }
        for requirement in self.requirements {
            self.add(&mut paper, words, requirement);
        }
        paper.add(Block::heading(2, words.access_requirement_paper_mend()));
        paper.add(Statement::new(
            PictureUse::new("change"),
            sentences(words.access_requirement_paper_mend_how()),
        ));
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }

    fn add(&self, paper: &mut Document, words: Words, requirement: &AccessRequirement) {
        let facts = &requirement.facts;
        paper.add(Block::heading(3, facts.category.name(words)));
        let mut lines = sentences(&facts.we_do);
        if let Some(booking) = facts.booking {
            lines.push(words.access_requirement_paper_book(&booking.in_words(words)));
        }
        if let Some(minutes) = facts.break_every {
            lines.push(words.access_requirement_paper_break(usize::from(minutes)));
        }
        paper.add(Statement::new(
            PictureUse::new(picture(facts.category)),
            lines,
        ));
        let known = if facts.is_guess() {
            words.access_requirement_paper_guess().to_string()
        } else if facts.share_with.is_empty() {
            words.access_requirement_paper_nobody_else().to_string()
        } else {
            let names: Vec<&str> = facts
                .share_with
                .iter()
                .map(|it| it.in_list(words))
                .collect();
            words.access_requirement_paper_known(&words.list(&names))
        };
        paper.add(Statement::new(
            PictureUse::new("keep-private"),
            sentences(&known),
        ));
    }
}

/// A picture of what we do, never of a person with an impairment.
fn picture(category: AccessCategory) -> &'static str {
    match category {
        AccessCategory::Information => "bigger-text",
        AccessCategory::Communication => "talk-together",
        AccessCategory::Venue => "meeting-room",
        AccessCategory::Timing => "clock",
        AccessCategory::Assistance => "help",
        AccessCategory::Sensory => "quiet",
        AccessCategory::Diet => "eat",
        AccessCategory::Technology => "computer",
    }
}
