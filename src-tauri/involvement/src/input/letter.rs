//! The letter that tells one person what came of what they said.

use alongside_document::{Block, Document, PictureUse, Press, Statement, Text};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{InputLine, sheet::came_of_it};
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    pack::{Bound, Names, NotBound, Recipient},
    sentence::sentences,
    staff::StaffFacts,
};

/// What the letter is printed from.
#[derive(Clone, Copy, Debug)]
pub struct AnswerLetter<'a> {
    /// What the person said, with the answers.
    pub inputs: &'a [InputLine],
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl AnswerLetter<'_> {
    /// The letter as a file in the format the person asked for, in a folder with their name.
    pub fn bind(
        &self,
        recipient: &Recipient,
        folders: &mut Names,
        press: &Press,
    ) -> Result<Bound, NotBound> {
        recipient.bind_one(folders, press, |words| {
            (
                words.input_letter_name(),
                self.document(words, &recipient.called),
            )
        })
    }

    /// The letter to the person whom everybody calls `called`.
    pub fn document(&self, words: Words, called: &str) -> Document {
        let title = words.input_letter_title();
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        // A letter is no paper of the activity: nobody checks its words, and it claims nothing.
        paper.status = None;
        let day = words.day_short(self.made_on);
        paper.add(Block::paragraph(format!(
            "{day}\n{}",
            words.pack_letter_dear(called)
        )));
        paper.add(Statement::new(
            PictureUse::new("you-said-we-did"),
            sentences(words.input_letter_thanks()),
        ));
        for line in self.inputs {
            let input = &line.input;
            paper.add(Block::heading(2, &input.facts.gist));
            let mut said: Vec<Text> = vec![
                words
                    .input_letter_when(&line.activity, &words.day_short(input.facts.on))
                    .into(),
            ];
            said.push(
                words
                    .input_letter_words(&super::sheet::flat(&input.facts.said))
                    .into(),
            );
            paper.add(Statement::new(PictureUse::new("speech-bubble"), said));
            let picture = PictureUse::new(input.answer_kind().picture());
            paper.add(Statement::new(picture, came_of_it(words, input)));
        }
        whom_to_ask(&mut paper, words, self.contact, None);
        let from = [
            words.pack_letter_thanks(),
            &self.contact.name,
            &self.contact.job_title,
        ];
        let from: Vec<&str> = from.into_iter().filter(|line| !line.is_empty()).collect();
        paper.add(Block::paragraph(from.join("\n")));
        paper
    }
}
