//! The promises of an activity as a paper: what was promised, by whom, and what became of it.

use alongside_document::{Block, Document, PictureUse, Statement};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{OutcomeKind, Promise};
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    sentence::sentences,
    staff::StaffFacts,
};

/// What the paper is printed from.
#[derive(Clone, Copy, Debug)]
pub struct PromisesPaper<'a> {
    /// The title of the activity.
    pub activity: &'a str,
    /// Its promises.
    pub promises: &'a [Promise],
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Whom to ask when the contact is away.
    pub deputy: Option<&'a StaffFacts>,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed, and on which a promise is late or not.
    pub made_on: NaiveDate,
}

impl PromisesPaper<'_> {
    /// The paper.
    pub fn document(&self, words: Words) -> Document {
        let title = words.promise_paper_title(self.activity);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        let mut intro = sentences(words.promise_paper_what());
        intro.push(words.promise_paper_day(&words.day(self.made_on)));
        paper.add(Statement::new(PictureUse::new("shake-hands"), intro));
        if self.promises.is_empty() {
            paper.add(Block::paragraph(words.promise_paper_none()));
        }
        for (kind, heading) in [
            (OutcomeKind::Open, words.promise_paper_open()),
            (OutcomeKind::Kept, words.promise_paper_kept()),
            (OutcomeKind::Broken, words.promise_paper_broken()),
        ] {
            let mut some = self
                .promises
                .iter()
                .filter(|promise| promise.outcome.kind() == kind)
                .peekable();
            if some.peek().is_some() {
                paper.add(Block::heading(2, heading));
            }
            for promise in some {
                paper.add(self.statement(words, promise));
            }
        }
        whom_to_ask(&mut paper, words, self.contact, self.deputy);
        paper
    }

    fn statement(&self, words: Words, promise: &Promise) -> Statement {
        let facts = &promise.facts;
        let picture = match promise.outcome.kind() {
            OutcomeKind::Open => "calendar",
            OutcomeKind::Kept => "tick",
            OutcomeKind::Broken => "cross-box",
        };
        let due = words.day_short(facts.due);
        let mut lines = sentences(&facts.promised);
        lines.push(words.promise_paper_who(&facts.person, &facts.department));
        lines.push(words.promise_paper_due(&due));
        lines.push(format!(
            "{}.",
            promise.standing_in_words(words, self.made_on)
        ));
        lines.extend(sentences(promise.outcome.why()));
        Statement::new(PictureUse::new(picture), lines)
    }
}
