//! Who waits to hear, and the letters that tell them: to each person in their own format.

use crate::{
    Handover, How, OutgoingFile, Reply, Trouble, Visit,
    access_requirement::{Flag, flags_of_people},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::activity::Activity;
use alongside_involvement::input::{AnswerLetter, Input};
use alongside_involvement::pack::{Bound, Names, NotBound, Outgoing, Recipient, file_name, zipped};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::staff::Staff;
use alongside_involvement::store::FormToken;
use alongside_involvement::{Problems, press};
use askama::Template;

#[derive(Template)]
#[template(path = "input/letters.html")]
struct LettersPage {
    frame: Frame,
    token: FormToken,
    people: Vec<Waits>,
    /// Whether a letter can be made for anybody.
    can_write: bool,
    not_made: Vec<String>,
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

/// One letter to each person whose format is made here, together in one file.
pub(super) fn all(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let waiting = Input::who_waits_to_hear(visit.store()?)?;
    let everybody: Vec<RepresentativeId> = waiting.into_iter().map(|it| it.0).collect();
    hand(visit, &everybody)
}

/// One person's letter.
pub(super) fn one(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let id: RepresentativeId = visit.id("representative")?;
    hand(visit, &[id])
}

fn hand(visit: &mut Visit<'_>, people: &[RepresentativeId]) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (bound, problems) = bind(visit, people)?;
    if bound.is_empty() {
        return page(visit, problems);
    }
    visit.session.letters_not_made = problems.iter().map(|it| it.message.clone()).collect();
    let together = bound.len() > 1;
    let mut files: Vec<Outgoing> = bound
        .into_iter()
        .flat_map(|Bound { folder, files, .. }| {
            files.into_iter().map(move |file| Outgoing {
                name: if together {
                    format!("{folder}/{}", file.name)
                } else {
                    file.name
                },
                ..file
            })
        })
        .collect();
    if together {
        let Ok(bytes) = zipped(&files, visit.today()) else {
            return page(visit, Problems::one("", words.page_handed_failed()));
        };
        files = vec![Outgoing {
            name: format!("{}.zip", file_name(words.input_letters_zip())),
            media_type: "application/zip",
            bytes: bytes.into(),
        }];
    }
    let files = files.into_iter().map(|file| OutgoingFile {
        name: file.name,
        media_type: file.media_type,
        bytes: file.bytes.to_vec(),
    });
    Ok(Reply::Hand(Handover {
        how: How::SaveAs,
        files: files.collect(),
        then: "/inputs/letters".into(),
    }))
}

/// The letters that could be made, and what kept others from being made.
fn bind(
    visit: &mut Visit<'_>,
    people: &[RepresentativeId],
) -> Result<(Vec<Bound>, Problems), Trouble> {
    let (words, made_on) = (visit.words, visit.today());
    let (mut bound, mut problems, mut folders) = (Vec::new(), Problems::new(), Names::default());
    let Ok(press) = press() else {
        return Ok((bound, Problems::one("", words.overview_press_broken())));
    };
    let letterhead = visit.letterhead()?;
    let store = visit.store()?;
    for id in people {
        let inputs = Input::untold(store, *id)?;
        let Some(first) = inputs.first() else {
            continue;
        };
        let contact = Activity::find(store, first.input.facts.activity)?
            .facts
            .contact;
        let contact = Staff::find(store, contact)?.facts;
        let letter = AnswerLetter {
            inputs: &inputs,
            contact: &contact,
            letterhead: &letterhead,
            made_on,
        };
        let recipient = Recipient::from(&Representative::find(store, *id)?);
        match letter.bind(&recipient, &mut folders, press) {
            Ok(made) => bound.push(made),
            Err(NotBound::Refused { paper, why }) => {
                let why = why.sentences(words).join(" ");
                problems.add("", words.pack_refused_one(&recipient.name, &paper, &why));
            }
            // Said on the page for each person, and no fault.
            Err(NotBound::NotAsked | NotBound::MadeOutside(_)) => {}
        }
    }
    Ok((bound, problems))
}

fn page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let not_made = std::mem::take(&mut visit.session.letters_not_made);
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
        not_made,
    };
    Ok(Reply::page_with(status, page.render()?))
}
