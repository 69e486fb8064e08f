//! A role description as a paper.

use alongside_document::{Block, Document, PictureUse, Statement as Said};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{RoleDescription, RoleDescriptionStatus};
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    plan::{Decision, say_decisions},
    sentence::sentences,
    staff::StaffFacts,
    statement::list_hard_words,
};

/// What a role description is printed from.
#[derive(Clone, Copy, Debug)]
pub struct RolePaper<'a> {
    /// The role description. A version that is not in force says so below its title.
    pub role: &'a RoleDescription,
    /// The title of its activity.
    pub activity: &'a str,
    /// What of its activity was decided with representatives.
    pub decisions: &'a [Decision],
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl RolePaper<'_> {
    /// The paper.
    pub fn document(&self, words: Words) -> Document {
        let facts = &self.role.facts;
        let title = words.overview_role_title(&facts.heading);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        paper.status = Some(self.role.easy.on_paper(words));
        let number = self.role.number.to_string();
        let version = match self.role.status {
            RoleDescriptionStatus::Draft => words.overview_role_draft(&number),
            RoleDescriptionStatus::InForce => words.overview_role_version(&number),
            RoleDescriptionStatus::Superseded => words.overview_role_superseded(&number),
        };
        paper.add(Block::paragraph(format!(
            "{}\n{version}",
            words.overview_role_in(self.activity)
        )));
        paper.add(Block::heading(2, words.overview_role_do()));
        for statement in &facts.statements {
            statement.add_to(&mut paper, words);
        }
        for (heading, picture, text) in [
            (words.overview_role_time(), "time-commitment", &facts.time),
            (words.overview_role_support(), "help", &facts.support),
            (
                words.overview_role_payment(),
                "payment-choice",
                &facts.payment,
            ),
        ] {
            let lines = sentences(text);
            if !lines.is_empty() {
                paper.add(Block::heading(2, heading));
                paper.add(Said::new(PictureUse::new(picture), lines));
            }
        }
        say_decisions(&mut paper, words, self.decisions, &self.role.easy);
        list_hard_words(&mut paper, words, &facts.statements);
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }
}
