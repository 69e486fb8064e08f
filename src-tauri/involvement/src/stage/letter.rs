//! The letter that tells people that an activity has paused or was cancelled, why, and what happens next.

use alongside_document::{Block, Document, PictureUse, Press, Statement};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Move, Stage};
use crate::{
    activity::{Activity, Participation},
    letterhead::{Letterhead, begin_letter, whom_to_ask},
    meeting::Meeting,
    pack::{Bound, Names, NotBound, Recipient},
    plan::{Decision, add_undecided},
    representative::Representative,
    sentence::sentences,
    staff::{Staff, StaffFacts},
    store::{Read, StoreError},
};

/// What the letters are made from, gathered once.
#[derive(Clone, Debug)]
pub struct StopLetter {
    /// The activity.
    pub activity: Activity,
    /// The move that stopped it, with its reason.
    pub made: Move,
    /// Everybody who takes part, by name.
    pub people: Vec<Representative>,
    /// Its meetings that would have been held and are cancelled, by day.
    pub cancelled: Vec<NaiveDate>,
    /// What of it was decided with representatives.
    pub decisions: Vec<Decision>,
    /// Whom to ask.
    pub contact: StaffFacts,
    /// Whom to ask when the contact is away.
    pub deputy: Option<StaffFacts>,
    /// Who hands it out.
    pub letterhead: Letterhead,
}

impl StopLetter {
    /// Gathers what the letters say. `None` while the activity goes on: nobody is told that it has stopped.
    pub fn gather(
        store: &impl Read,
        activity: Activity,
        letterhead: Letterhead,
    ) -> Result<Option<Self>, StoreError> {
        let Some(made) = Move::that_stopped(store, &activity)? else {
            return Ok(None);
        };
        let mut people = Vec::new();
        for part in Participation::of_activity(store, activity.id)? {
            let person = Representative::find(store, part.representative)?;
            if !person.archived {
                people.push(person);
            }
        }
        let meetings = Meeting::of_activity(store, activity.id)?;
        let cancelled = meetings
            .iter()
            .filter(|it| it.cancelled.is_some() && it.facts.time.day >= made.on)
            .map(|it| it.facts.time.day);
        let deputy = activity.facts.deputy.map(|id| Staff::find(store, id));
        Ok(Some(Self {
            cancelled: cancelled.collect(),
            decisions: Decision::of(store, activity.id)?,
            contact: Staff::find(store, activity.facts.contact)?.facts,
            deputy: deputy.transpose()?.map(|it| it.facts),
            letterhead,
            people,
            made,
            activity,
        }))
    }

    /// One person's letter as a file in the format they asked for, in a folder with their name.
    pub fn bind(
        &self,
        recipient: &Recipient,
        folders: &mut Names,
        press: &Press,
        made_on: NaiveDate,
    ) -> Result<Bound, NotBound> {
        recipient.bind_one(folders, press, |words| {
            let paper = self.document(words, Some(&recipient.called), made_on);
            (words.stage_letter_name(), paper)
        })
    }

    /// The letter to the person who is called so, or the same for everybody.
    pub fn document(&self, words: Words, to: Option<&str>, made_on: NaiveDate) -> Document {
        let title = words.stage_letter_title(&self.activity.facts.title);
        let mut paper = self.letterhead.paper(title, words, &self.contact, made_on);
        begin_letter(&mut paper, words, to, made_on);
        let paused = self.made.facts.becomes == Stage::Paused;
        let what = if paused {
            words.stage_letter_paused(&self.activity.facts.title)
        } else {
            words.stage_letter_cancelled(&self.activity.facts.title)
        };
        paper.add(Statement::new(
            PictureUse::new("important"),
            sentences(&what),
        ));
        paper.add(Block::heading(2, words.stage_letter_why()));
        paper.add(Statement::new(
            PictureUse::new("decide"),
            sentences(&self.made.facts.why),
        ));
        paper.add(Block::heading(2, words.stage_letter_next()));
        let next = sentences(&self.made.facts.what_next);
        if !next.is_empty() {
            paper.add(Statement::new(PictureUse::new("job"), next));
        }
        for day in &self.cancelled {
            let off = words.stage_letter_meeting(&words.day(*day));
            paper.add(Statement::new(
                PictureUse::new("meeting-date"),
                sentences(&off),
            ));
        }
        let usual = if paused {
            words.stage_letter_wait()
        } else {
            words.stage_letter_over()
        };
        paper.add(Statement::new(PictureUse::new("letter"), sentences(usual)));
        let paid = sentences(words.stage_letter_paid());
        paper.add(Statement::new(PictureUse::new("money"), paid));
        if paused {
            add_undecided(&mut paper, words, &self.decisions);
        }
        whom_to_ask(&mut paper, words, &self.contact, self.deputy.as_ref());
        paper
    }
}
