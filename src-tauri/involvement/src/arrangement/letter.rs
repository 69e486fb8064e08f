//! The letter that tells people when and where they meet, why then and there, and what to bring.

use alongside_document::{Block, Document, PictureUse, Press, Statement};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Arrangement, Decision, ReplyFacts, TimeOffered};
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    pack::{Bound, Names, NotBound, Recipient},
    plan,
    sentence::sentences,
    staff::StaffFacts,
};

/// What the letters are printed from.
#[derive(Clone, Copy, Debug)]
pub struct Letter<'a> {
    /// The title of the activity.
    pub activity: &'a str,
    /// What it is about.
    pub arrangement: &'a Arrangement,
    /// What was decided.
    pub decision: &'a Decision,
    /// The time that was chosen.
    pub time: &'a TimeOffered,
    /// What of the activity was decided with representatives.
    pub decided: &'a [plan::Decision],
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Whom to ask when the contact is away.
    pub deputy: Option<&'a StaffFacts>,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

/// To whom one goes.
#[derive(Clone, Copy, Debug)]
pub struct LetterTo<'a> {
    /// What everybody calls them.
    pub called: &'a str,
    /// What they said about the times.
    pub reply: Option<&'a ReplyFacts>,
}

impl Letter<'_> {
    /// One person's letter as a file in the format they asked for, in a folder with their name.
    pub fn bind(
        &self,
        recipient: &Recipient,
        reply: Option<&ReplyFacts>,
        folders: &mut Names,
        press: &Press,
    ) -> Result<Bound, NotBound> {
        recipient.bind_one(folders, press, |words| {
            let to = LetterTo {
                called: &recipient.called,
                reply,
            };
            (
                words.arrangement_letter_name(),
                self.document(words, Some(to)),
            )
        })
    }

    /// The letter to one person; without one, the same message to everybody.
    pub fn document(&self, words: Words, to: Option<LetterTo<'_>>) -> Document {
        let title = words.arrangement_letter_title(&self.arrangement.facts.title);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        // A letter is no paper of the activity: nobody checks its words, and it claims nothing.
        paper.status = None;
        let day = words.day_short(self.made_on);
        match to {
            Some(to) => paper.add(Block::paragraph(format!(
                "{day}\n{}",
                words.pack_letter_dear(to.called)
            ))),
            None => paper.add(Block::paragraph(day)),
        };
        self.when_and_where(&mut paper, words);
        self.why(&mut paper, words, to.and_then(|to| to.reply));
        let bring = sentences(&self.arrangement.facts.bring);
        if !bring.is_empty() {
            paper.add(Block::heading(2, words.arrangement_letter_bring()));
            paper.add(Statement::new(PictureUse::new("papers"), bring));
        }
        plan::add_undecided(&mut paper, words, self.decided);
        whom_to_ask(&mut paper, words, self.contact, self.deputy);
        if to.is_some() {
            let from = [
                words.pack_letter_thanks(),
                &self.contact.name,
                &self.contact.job_title,
            ];
            let from: Vec<&str> = from.into_iter().filter(|line| !line.is_empty()).collect();
            paper.add(Block::paragraph(from.join("\n")));
        }
        paper
    }

    fn when_and_where(&self, paper: &mut Document, words: Words) {
        let facts = &self.time.facts;
        paper.add(Block::heading(2, words.arrangement_letter_when()));
        let when = [
            words.arrangement_letter_for(self.activity),
            words.arrangement_letter_day(&words.day(facts.day)),
            words.arrangement_letter_time(&facts.time_in_words(words)),
            words.arrangement_letter_length(&words.hours(facts.minutes())),
        ];
        paper.add(Statement::new(PictureUse::new("meeting-date"), when));
        if let Some(clocks) = facts.clocks_in_words(words) {
            paper.add(Statement::new(PictureUse::new("clock"), sentences(&clocks)));
        }
        let place = [words.arrangement_letter_place(&facts.place)];
        paper.add(Statement::new(PictureUse::new("place"), place));
    }

    fn why(&self, paper: &mut Document, words: Words, reply: Option<&ReplyFacts>) {
        paper.add(Block::heading(2, words.arrangement_letter_why()));
        paper.add(Statement::new(
            PictureUse::new("decide"),
            sentences(&self.decision.why),
        ));
        let Some(reply) = reply else {
            return;
        };
        let (picture, said) = if reply.suits.contains(&self.time.number) {
            ("tick", words.arrangement_letter_suits())
        } else {
            ("talk-together", words.arrangement_letter_does_not_suit())
        };
        paper.add(Statement::new(PictureUse::new(picture), sentences(said)));
    }
}
