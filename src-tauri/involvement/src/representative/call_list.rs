//! Who may be phoned, and when. Whoever asked not to be phoned is not on the list, in any way.

use alongside_document::{Block, Document, Item, List, ListKind, PictureUse, Statement, Text};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Contact, ContactRoute, RepresentativeId};
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    sentence::sentences,
    staff::StaffFacts,
};

/// One person who may be phoned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallLine {
    /// Who.
    pub id: RepresentativeId,
    /// Their name.
    pub name: String,
    /// How the name is said; may be empty.
    pub pronunciation: String,
    /// The number.
    pub number: String,
    /// When and how they like to be reached; may be empty.
    pub good_times: String,
}

impl CallLine {
    /// The line of a person; none where they may not be phoned, or there is no number.
    pub(super) fn of(
        id: RepresentativeId,
        (name, pronunciation): (String, String),
        contact: &Contact,
    ) -> Option<Self> {
        Some(Self {
            id,
            name,
            pronunciation,
            number: contact.usable(ContactRoute::Phone)?.to_string(),
            good_times: contact.good_times.clone(),
        })
    }
}

/// What the call list is printed from.
#[derive(Clone, Copy, Debug)]
pub struct CallListPaper<'a> {
    /// The title of the activity whose people they are; `None` for everybody.
    pub activity: Option<&'a str>,
    /// Who may be phoned.
    pub lines: &'a [CallLine],
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl CallListPaper<'_> {
    /// The paper: what it is, then each person with number and times.
    pub fn document(&self, words: Words) -> Document {
        let title = match self.activity {
            Some(activity) => words.representative_call_list_of(activity),
            None => words.representative_call_list_title().to_string(),
        };
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        paper.status = None;
        let mut what = sentences(words.representative_call_list_what());
        what.push(words.representative_call_list_day(&words.day(self.made_on)));
        paper.add(Statement::new(PictureUse::new("phone-call"), what));
        if self.lines.is_empty() {
            paper.add(Block::paragraph(words.representative_call_list_none()));
        } else {
            paper.add(List {
                kind: ListKind::Bulleted,
                items: self.lines.iter().map(|it| item(words, it)).collect(),
            });
        }
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }
}

fn item(words: Words, line: &CallLine) -> Item {
    let say = (!line.pronunciation.is_empty())
        .then(|| words.representative_show_say(&line.pronunciation));
    let times = (!line.good_times.is_empty()).then(|| line.good_times.clone());
    let details = [Some(line.number.clone()), times, say];
    Item::led(Text::plain(&line.name), details.into_iter().flatten())
}
