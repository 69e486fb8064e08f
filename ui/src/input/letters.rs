//! Who waits to hear, and the letters that tell them: to each person in their own format.

use crate::{
    Reply, Trouble, Visit,
    access_requirement::{Flag, flags_of_people},
    layout::{Frame, Icon, Section},
    pack::{Letters, bind_one, hand_one},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::Activity;
use alongside_involvement::input::{AnswerLetter, Input, InputLine};
use alongside_involvement::letterhead::Letterhead;
use alongside_involvement::pack::Recipient;
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::staff::{Staff, StaffFacts};
use alongside_involvement::store::{FormToken, Read, StoreError};
use askama::Template;
use chrono::NaiveDate;

/// Where it is.
const HERE: &str = "/inputs/letters";

#[derive(Template)]
#[template(path = "input/letters.html")]
struct LettersPage {
    frame: Frame,
    token: FormToken,
    people: Vec<Waits>,
    /// Whether a letter can be made for anybody.
    can_write: bool,
}

/// One person who waits to hear.
struct Waits {
    name: String,
    answers: usize,
    format: String,
    /// Where their letter is made; why there is none.
    letter: Result<String, &'static str>,
    told: String,
    flag: Option<Flag>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    page(visit, Problems::default())
}

/// One letter to each person whose format is made here, each in a folder with their name.
pub(super) fn all(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let desk = Desk::of(visit)?;
    let store = visit.store()?;
    let mut people = Vec::new();
    for (id, ..) in Input::who_waits_to_hear(store)? {
        people.extend(Answered::find(store, id)?);
    }
    let letters = Letters::new(people, move |(recipient, answered), folders, press| {
        desk.letter(answered).bind(recipient, folders, press)
    });
    let title = visit.words.input_letters_folder();
    letters.begin(visit, title, HERE.into())
}

/// One person's letter.
pub(super) fn one(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let id: RepresentativeId = visit.id("representative")?;
    let desk = Desk::of(visit)?;
    let Some((recipient, answered)) = Answered::find(visit.store()?, id)? else {
        return Ok(Reply::GoTo(HERE.into()));
    };
    let letter = desk.letter(&answered);
    let bound = bind_one(visit.words, &recipient, |folders, press| {
        letter.bind(&recipient, folders, press)
    });
    match bound {
        Ok(bound) => Ok(hand_one(bound, HERE.into())),
        Err(problems) => page(visit, problems),
    }
}

/// What is the same in every letter.
struct Desk {
    letterhead: Letterhead,
    made_on: NaiveDate,
}

impl Desk {
    fn of(visit: &mut Visit<'_>) -> Result<Desk, Trouble> {
        Ok(Desk {
            letterhead: visit.letterhead()?,
            made_on: visit.today(),
        })
    }

    fn letter<'a>(&'a self, answered: &'a Answered) -> AnswerLetter<'a> {
        AnswerLetter {
            inputs: &answered.inputs,
            contact: &answered.contact,
            letterhead: &self.letterhead,
            made_on: self.made_on,
        }
    }
}

/// What came of what one person said, and whom they can ask about it.
struct Answered {
    inputs: Vec<InputLine>,
    contact: StaffFacts,
}

impl Answered {
    /// Nothing where this person has heard of everything.
    fn find(
        store: &impl Read,
        id: RepresentativeId,
    ) -> Result<Option<(Recipient, Answered)>, StoreError> {
        let inputs = Input::untold(store, id)?;
        let Some(first) = inputs.first() else {
            return Ok(None);
        };
        let activity = Activity::find(store, first.input.facts.activity)?;
        let contact = Staff::find(store, activity.facts.contact)?.facts;
        let recipient = Recipient::from(&Representative::find(store, id)?);
        Ok(Some((recipient, Answered { inputs, contact })))
    }
}

fn page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let waiting = Input::who_waits_to_hear(visit.store()?)?;
    let ids: Vec<RepresentativeId> = waiting.iter().map(|it| it.0).collect();
    let mut flags = flags_of_people(visit, &ids)?;
    let store = visit.store()?;
    let mut people = Vec::new();
    for (id, name, answers) in waiting {
        let format = Representative::find(store, id)?.format;
        let letter = match &format {
            None => Err(words.input_letters_not_asked()),
            Some(format) if format.made_here().is_none() => Err(words.input_letters_outside()),
            Some(_) => Ok(format!("/inputs/letters/{id}")),
        };
        people.push(Waits {
            name,
            answers,
            format: format.map_or(words.input_letters_not_asked().into(), |it| {
                it.in_words(words)
            }),
            letter,
            told: format!("/inputs/letters/{id}/told"),
            flag: flags.remove(&id),
        });
    }
    let status = if problems.is_empty() { 200 } else { 422 };
    let frame = Frame::new(visit, words.input_letters_title())
        .lede(words.input_letters_lede())
        .section(Section::Activities)
        .crumb("/inputs", words.input_list_title())
        .problems(problems);
    let page = LettersPage {
        frame,
        token: visit.new_token(),
        can_write: people.iter().any(|it| it.letter.is_ok()),
        people,
    };
    Ok(Reply::page_with(status, page.render()?))
}
