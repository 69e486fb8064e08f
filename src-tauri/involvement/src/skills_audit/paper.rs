//! A skills audit as a paper.

use alongside_document::{Block, Document, PictureUse, Statement};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{SkillsAudit, SkillsPerson};
use crate::activity::Activity;
use crate::letterhead::{Letterhead, whom_to_ask};
use crate::sentence::sentences;
use crate::staff::{Staff, StaffFacts};
use crate::store::{Read, StoreError};

/// Everything the paper of a skills audit is made from.
#[derive(Clone, Debug)]
pub struct SkillsPaper {
    /// The audit.
    pub audit: SkillsAudit,
    /// What people bring.
    pub people: Vec<SkillsPerson>,
    /// The title of its activity.
    pub activity: String,
    /// Whom to ask.
    pub contact: StaffFacts,
    /// Who hands it out.
    pub letterhead: Letterhead,
}

impl SkillsPaper {
    /// Gathers what the paper is made from.
    pub fn gather(
        store: &impl Read,
        audit: SkillsAudit,
        letterhead: Letterhead,
    ) -> Result<Self, StoreError> {
        let activity = Activity::find(store, audit.activity)?.facts;
        Ok(Self {
            people: audit.people(store)?,
            contact: Staff::find(store, activity.contact)?.facts,
            activity: activity.title,
            audit,
            letterhead,
        })
    }

    /// The title: "What we bring: Member".
    pub fn title(&self, words: Words) -> String {
        words.skills_audit_paper_title(&self.audit.facts.role)
    }

    /// The paper.
    pub fn document(&self, words: Words, made_on: NaiveDate) -> Document {
        let mut paper = self
            .letterhead
            .paper(self.title(words), words, &self.contact, made_on);
        paper.add(Block::paragraph(format!(
            "{}\n{}",
            words.skills_audit_paper_for(&self.activity),
            sentences(words.skills_audit_paper_why()).join("\n")
        )));
        paper.add(Block::heading(2, words.skills_audit_paper_needs()));
        for need in &self.audit.facts.needs {
            paper.add(Block::heading(3, one_line(&need.words)));
            let provided = match need.provide.as_str() {
                "" => words.skills_audit_provide_blank(),
                provide => provide,
            };
            paper.add(Statement::new(None, sentences(provided)));
        }
        if !self.people.is_empty() {
            paper.add(Block::heading(2, words.skills_audit_paper_people()));
            paper.add(Statement::new(
                PictureUse::new("skills"),
                sentences(words.skills_audit_paper_people_why()),
            ));
        }
        for person in &self.people {
            paper.add(Block::heading(3, &person.name));
            paper.add(Statement::new(None, sentences(&person.facts.brings)));
            if !person.facts.would_like.is_empty() {
                let mut lines = vec![words.skills_audit_paper_would_like().to_string()];
                lines.extend(sentences(&person.facts.would_like));
                paper.add(Statement::new(PictureUse::new("learning"), lines));
            }
        }
        whom_to_ask(&mut paper, words, &self.contact, None);
        paper
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
