//! A review as a paper.

use alongside_document::{Block, Document, PictureUse, Statement, Text};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Evidence, Review, ReviewPart};
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    sentence::sentences,
    staff::StaffFacts,
};

/// What the review is printed from.
#[derive(Clone, Copy, Debug)]
pub struct ReviewPaper<'a> {
    /// The title of the activity.
    pub activity: &'a str,
    /// The review.
    pub review: &'a Review,
    /// What is written under its headings.
    pub parts: &'a [ReviewPart],
    /// What the records show.
    pub evidence: &'a Evidence,
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Whom to ask when the contact is away.
    pub deputy: Option<&'a StaffFacts>,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl ReviewPaper<'_> {
    /// The paper.
    pub fn document(&self, words: Words) -> Document {
        let title = words.review_paper_title(self.activity);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        let facts = &self.review.facts;
        let evidence = self.evidence.clone().in_report();
        let mut intro = sentences(words.review_paper_what());
        intro.push(words.review_paper_begun(&words.day_short(facts.begun_on)));
        if !facts.with_whom.is_empty() {
            intro.push(words.review_paper_with(&facts.with_whom));
        }
        paper.add(Statement::new(PictureUse::new("think-about-it"), intro));
        for heading in facts.frame.headings() {
            paper.add(Block::heading(2, heading.name(words)));
            let mut lines = sentences(heading.asks(words));
            let picture = PictureUse::new(heading.picture());
            let part = self.parts.iter().find(|part| part.heading == *heading);
            let written = part.map(|part| &part.facts);
            for (lead, text) in [
                (words.review_plan_label(), written.map(|it| &it.plan)),
                (words.review_found_label(), written.map(|it| &it.found)),
            ] {
                if let Some(text) = text.filter(|text| !text.is_empty()) {
                    lines.push(format!("{lead}:"));
                    lines.extend(sentences(text));
                }
            }
            paper.add(Statement::new(picture, lines));
            let shows = evidence.under(words, *heading, self.made_on);
            if !shows.is_empty() {
                let mut lines = vec![Text::strong(words.review_evidence())];
                lines.extend(shows.into_iter().map(|line| Text::from(line.says)));
                paper.add(Statement::new(PictureUse::new("information"), lines));
            }
            let question = written.map(|it| it.question.as_str()).unwrap_or_default();
            let mut lines = vec![Text::strong(words.review_question_label())];
            if question.is_empty() && written.is_none_or(|it| it.found.is_empty()) {
                lines.push(words.review_question_open().into());
            } else {
                lines.extend(sentences(question).into_iter().map(Text::from));
            }
            if lines.len() > 1 {
                paper.add(Statement::new(PictureUse::new("question"), lines));
            }
        }
        whom_to_ask(&mut paper, words, self.contact, self.deputy);
        paper
    }
}
