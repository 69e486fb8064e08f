//! A version as a paper.

use alongside_document::{Block, Body, Document, PictureUse, Poster, Sheet, Statement as Said};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{PaperKind, PaperStatus, VersionedPaper};
use crate::{
    agreement::Tally,
    letterhead::{Letterhead, whom_to_ask},
    plan::{Decision, say_decisions},
    sentence::sentences,
    staff::StaffFacts,
    statement::list_hard_words,
};

/// What a version is printed from.
#[derive(Clone, Copy, Debug)]
pub struct PrintedVersion<'a> {
    /// The version. One that is not in force says so below its title.
    pub paper: &'a VersionedPaper,
    /// The title of its activity; `None` for a paper of the charity.
    pub activity: Option<&'a str>,
    /// What the people who were asked said. Nobody is named on paper.
    pub tally: Tally,
    /// What of its activity was decided with representatives; terms and overviews say so, and say what was not.
    pub decisions: &'a [Decision],
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Whom to ask when the contact is away.
    pub deputy: Option<&'a StaffFacts>,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl PrintedVersion<'_> {
    /// The title: "Terms of reference: Partnership Board".
    pub fn title(&self, words: Words) -> String {
        // Whoever has two versions in hand has to tell them apart.
        let heading = match self.paper.status {
            PaperStatus::InForce => self.paper.facts.heading.clone(),
            _ => self.paper.with_version(words),
        };
        match self.activity {
            Some(activity) => words.versioned_paper_title(&heading, activity),
            None => heading,
        }
    }

    /// The paper.
    pub fn document(&self, words: Words) -> Document {
        let VersionedPaper { facts, easy, .. } = self.paper;
        let mut paper = self
            .letterhead
            .paper(self.title(words), words, self.contact, self.made_on);
        paper.status = Some(easy.on_paper(words));
        paper.add(Block::paragraph(self.version(words)));
        let begins = facts.statements.first();
        if begins.is_some_and(|first| first.heading.is_empty()) {
            paper.add(Block::heading(2, words.versioned_paper_paper_says()));
        }
        for statement in &facts.statements {
            statement.add_to(&mut paper, words);
        }
        if !facts.changed.is_empty() {
            paper.add(Block::heading(2, words.versioned_paper_paper_changed()));
            say(&mut paper, "change", sentences(&facts.changed));
        }
        if matches!(
            self.paper.kind,
            PaperKind::TermsOfReference | PaperKind::Overview
        ) {
            say_decisions(&mut paper, words, self.decisions, easy);
        }
        self.agreement(&mut paper, words);
        list_hard_words(&mut paper, words, &facts.statements);
        whom_to_ask(&mut paper, words, self.contact, self.deputy);
        paper
    }

    /// The same words as a poster for a wall: no more than what it says, whose it is and which version. Headings within it are left out.
    pub fn poster(&self, words: Words, sheet: Sheet) -> Document {
        let VersionedPaper { facts, easy, .. } = self.paper;
        let title = words.versioned_paper_poster_title(&self.title(words));
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        paper.status = Some(easy.on_paper(words));
        paper.body = Body::Poster(Box::new(Poster {
            sheet,
            heading: facts.heading.clone(),
            group: self.activity.unwrap_or_default().to_string(),
            rules: facts.statements.iter().map(|it| it.said(words)).collect(),
            version: self.version(words).into(),
        }));
        paper
    }

    /// Which version it is and how it stands.
    fn version(&self, words: Words) -> String {
        let number = self.paper.number.to_string();
        let day = |day: Option<NaiveDate>| day.map(|it| words.day(it));
        match self.paper.status {
            PaperStatus::Draft => words.versioned_paper_paper_draft(&number),
            PaperStatus::Shared => words.versioned_paper_paper_shared(&number),
            PaperStatus::InForce => match day(self.paper.in_force_from) {
                Some(from) => words.versioned_paper_paper_in_force(&number, &from),
                None => words.versioned_paper_version(&number),
            },
            PaperStatus::Superseded => match day(self.paper.superseded_on) {
                Some(on) => words.versioned_paper_paper_superseded(&number, &on),
                None => words.versioned_paper_version(&number),
            },
        }
    }

    /// Who agreed, what is asked of the reader, and when it is looked at again.
    fn agreement(&self, paper: &mut Document, words: Words) {
        match self.paper.status {
            PaperStatus::Shared => {
                paper.add(Block::heading(2, words.versioned_paper_paper_ask()));
                say(
                    paper,
                    "ask",
                    sentences(words.versioned_paper_paper_ask_do()),
                );
                say(
                    paper,
                    "disagree",
                    sentences(words.versioned_paper_paper_ask_no()),
                );
            }
            PaperStatus::InForce => {
                let agreed = (self.tally.agreed > 0).then(|| {
                    words.versioned_paper_paper_agreed(self.tally.agreed, self.tally.asked)
                });
                let review = self
                    .paper
                    .review_due
                    .map(|day| words.versioned_paper_paper_review(&words.day(day)));
                if agreed.is_none() && review.is_none() {
                    return;
                }
                paper.add(Block::heading(2, words.versioned_paper_paper_agreement()));
                for (picture, sentence) in [("agree", agreed), ("calendar", review)] {
                    if let Some(sentence) = sentence {
                        say(paper, picture, sentences(&sentence));
                    }
                }
            }
            PaperStatus::Draft | PaperStatus::Superseded => {}
        }
    }
}

fn say(paper: &mut Document, picture: &str, lines: Vec<String>) {
    paper.add(Said::new(PictureUse::new(picture), lines));
}
