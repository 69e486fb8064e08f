//! What one person agreed to: each purpose on its own, and every answer they ever gave.

use super::{of_person, person_wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Tag, TagKind},
    layout::{Frame, Section},
};
use alongside_involvement::consent::{Answer, Consent, Purpose, Standing};
use alongside_involvement::representative::RepresentativeId;
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "consent/person.html")]
struct PersonPage {
    frame: Frame,
    purposes: Vec<Line>,
    earlier: Vec<Earlier>,
}

/// How one purpose stands.
struct Line {
    name: &'static str,
    address: String,
    standing: Tag,
    note: String,
    given: bool,
}

/// One answer among all of them.
struct Earlier {
    purpose: &'static str,
    answer: &'static str,
    on: String,
    method: &'static str,
    withdrawn: Option<String>,
    version: String,
}

/// What a person agreed to, in a few words for their own page.
pub(crate) struct Agreed {
    pub(crate) address: String,
    /// What they agreed to.
    pub(crate) to: Vec<&'static str>,
    /// What they said no to, or changed their mind about, as a list in words; empty for nothing.
    pub(crate) not_to: String,
}

/// What a person agreed to.
pub(crate) fn agreed(visit: &mut Visit<'_>, person: RepresentativeId) -> Result<Agreed, Trouble> {
    let words = visit.words;
    let (mut to, mut not_to) = (Vec::new(), Vec::new());
    for (purpose, standing) in standings(&Consent::of_person(visit.store()?, person)?) {
        match standing {
            Standing::Given(_) => to.push(purpose.name(words)),
            Standing::Refused(_) | Standing::Withdrawn(_) => not_to.push(purpose.name(words)),
            Standing::NotAsked => {}
        }
    }
    Ok(Agreed {
        address: of_person(person),
        to,
        not_to: words.list(&not_to),
    })
}

/// How each purpose stands, of all answers with the newest first.
fn standings(answers: &[Consent]) -> impl Iterator<Item = (Purpose, Standing)> {
    Purpose::ALL.iter().map(|purpose| {
        let newest = answers.iter().find(|it| it.purpose == *purpose);
        let standing = newest.map_or(Standing::NotAsked, Consent::standing);
        (*purpose, standing)
    })
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person = person_wanted(visit)?;
    let answers = Consent::of_person(visit.store()?, person.id)?;
    let (name, called) = (&person.facts.name, person.facts.called());
    let address = of_person(person.id);
    let purposes = standings(&answers)
        .map(|(purpose, standing)| Line {
            name: purpose.name(words),
            address: format!("{address}/{}", purpose.code()),
            standing: tag(words, standing),
            note: answers
                .iter()
                .find(|it| it.purpose == purpose)
                .map(|it| it.facts.note.clone())
                .unwrap_or_default(),
            given: standing.allows(),
        })
        .collect();
    let frame = Frame::new(visit, words.consent_person_title(name))
        .section(Section::People)
        .crumb("/representatives", words.representative_list_title())
        .crumb(crate::representative::address(person.id), name)
        .lede(words.consent_person_lede(called));
    let page = PersonPage {
        frame,
        purposes,
        earlier: answers.iter().map(|it| earlier(words, it)).collect(),
    };
    Ok(Reply::page(page.render()?))
}

/// No is an answer like any other, and never wrong.
fn tag(words: Words, standing: Standing) -> Tag {
    let kind = match standing {
        Standing::Given(_) => TagKind::Done,
        Standing::NotAsked => TagKind::Todo,
        Standing::Refused(_) | Standing::Withdrawn(_) => TagKind::Not,
    };
    Tag::new(kind, standing.in_words(words))
}

fn earlier(words: Words, consent: &Consent) -> Earlier {
    Earlier {
        purpose: consent.purpose.name(words),
        answer: match consent.facts.answer {
            Answer::Yes => words.consent_answer_yes(),
            Answer::No => words.consent_answer_no(),
        },
        on: words.day_short(consent.facts.given_on),
        method: consent.facts.method.name(words),
        withdrawn: consent
            .withdrawn_on
            .map(|on| words.consent_standing_withdrawn(&words.day_short(on))),
        version: words.consent_wording_number(&consent.wording_number.to_string()),
    }
}
