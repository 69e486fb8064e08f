//! Letters about a decision: to each person in their own format, and the same message in any format.

use super::{address, show::page as arrangement_page, wanted};
use crate::{
    Handover, How, OutgoingFile, Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    overview::ShowPage,
    session::Handing,
};
use alongside_involvement::activity::{Activity, ActivityPapers};
use alongside_involvement::arrangement::{
    Arrangement, Letter, LetterFacts, TimeOffered, TimeReply,
};
use alongside_involvement::pack::{Bound, Names, NotBound, Outgoing, Recipient, file_name, zipped};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::{Problems, press};
use alongside_locales::Words;
use askama::Template;

/// What the letters about one meeting are made from.
struct Desk {
    arrangement: Arrangement,
    time: TimeOffered,
    papers: ActivityPapers,
}

/// One letter to each person whose format is made here, together in one file.
pub(super) fn all(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let desk = desk(visit)?;
    let everybody: Vec<RepresentativeId> = desk
        .papers
        .people
        .iter()
        .map(|it| it.representative)
        .collect();
    let (bound, problems) = bind(visit, &desk, &everybody)?;
    if bound.is_empty() {
        return arrangement_page(visit, &desk.arrangement, problems);
    }
    visit.session.letters_not_made = problems.iter().map(|it| it.message.clone()).collect();
    hand_letters(visit, &desk, bound)
}

/// One person's letter.
pub(super) fn one(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let desk = desk(visit)?;
    let id: RepresentativeId = visit.id("representative")?;
    if !desk.papers.people.iter().any(|it| it.representative == id) {
        return Err(Trouble::NotFound);
    }
    let (bound, problems) = bind(visit, &desk, &[id])?;
    if bound.is_empty() {
        return arrangement_page(visit, &desk.arrangement, problems);
    }
    hand_letters(visit, &desk, bound)
}

/// The form for the same message in any format: for somebody whose papers are made outside Alongside, or to put on a wall.
pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = PaperDraft::offering(None, visit.words.language());
    message_page(visit, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand_paper(visit, message_page, |visit, choice| {
        let desk = desk(visit)?;
        let letter = desk.letter(visit).ok_or(Trouble::NotFound)?;
        let document = letter.document(Words::new(choice.language), None);
        let then = format!("{}/letter", address(desk.arrangement.id));
        Ok(FinishedPaper::new(document, then))
    })
}

fn message_page(
    visit: &mut Visit<'_>,
    draft: &PaperDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let desk = desk(visit)?;
    let action = format!("{}/letter", address(desk.arrangement.id));
    let form = PaperForm::new(visit, action, draft, true, &problems);
    let heading = words.arrangement_letter_title(&desk.arrangement.facts.title);
    let frame = super::frame(visit, &desk.arrangement, heading)?
        .lede(words.overview_page_lede())
        .problems(problems.clone());
    paper_page(&problems, ShowPage { frame, form }.render()?)
}

/// Nothing is written to anybody before a time was chosen.
fn desk(visit: &mut Visit<'_>) -> Result<Desk, Trouble> {
    let arrangement = wanted(visit)?;
    let letterhead = visit.letterhead()?;
    let store = visit.store()?;
    let times = TimeOffered::of(store, arrangement.id)?;
    let time = arrangement.chosen(&times).ok_or(Trouble::NotFound)?.clone();
    let activity = Activity::find(store, arrangement.activity)?;
    Ok(Desk {
        papers: ActivityPapers::gather(store, activity, letterhead)?,
        arrangement,
        time,
    })
}

impl Desk {
    fn letter(&self, visit: &Visit<'_>) -> Option<Letter<'_>> {
        Some(Letter {
            activity: &self.papers.activity.facts.title,
            arrangement: &self.arrangement,
            decision: self.arrangement.decision.as_ref()?,
            time: &self.time,
            decided: &self.papers.decisions,
            contact: &self.papers.contact,
            deputy: self.papers.deputy.as_ref(),
            letterhead: &self.papers.letterhead,
            made_on: visit.today(),
        })
    }
}

/// The letters that could be made, and what kept others from being made.
fn bind(
    visit: &mut Visit<'_>,
    desk: &Desk,
    people: &[RepresentativeId],
) -> Result<(Vec<Bound>, Problems), Trouble> {
    let words = visit.words;
    let (mut bound, mut problems, mut folders) = (Vec::new(), Problems::new(), Names::default());
    let Ok(press) = press() else {
        return Ok((bound, Problems::one("", words.overview_press_broken())));
    };
    let Some(letter) = desk.letter(visit) else {
        return Err(Trouble::NotFound);
    };
    let store = visit.store()?;
    let replies = TimeReply::of(store, desk.arrangement.id)?;
    for id in people {
        let recipient = Recipient::from(&Representative::find(store, *id)?);
        let reply = replies.iter().find(|it| it.representative == *id);
        match letter.bind(&recipient, reply.map(|it| &it.facts), &mut folders, press) {
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

/// Hands letters over, several of them as one zip file with a folder for each person, and leaves word of what is to be logged once
/// they have left the program.
fn hand_letters(visit: &mut Visit<'_>, desk: &Desk, bound: Vec<Bound>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let letters = bound.iter().map(|letter| LetterFacts {
        arrangement: desk.arrangement.id,
        representative: letter.recipient,
        number: desk.time.number,
        format: letter.format,
    });
    let handing = Handing {
        packs: Vec::new(),
        letters: letters.collect(),
        actor: visit.actor()?,
        token: visit.token()?,
        now: visit.request.now,
    };
    let together = bound.len() > 1;
    let mut files: Vec<Outgoing> = bound
        .into_iter()
        .flat_map(|letter| {
            let Bound { folder, files, .. } = letter;
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
            let problems = Problems::one("", words.page_handed_failed());
            return arrangement_page(visit, &desk.arrangement, problems);
        };
        let name = words.arrangement_letters_zip(&desk.arrangement.facts.title);
        files = vec![Outgoing {
            name: format!("{}.zip", file_name(&name)),
            media_type: "application/zip",
            bytes: bytes.into(),
        }];
    }
    visit.session.handing = Some(handing);
    let files = files.into_iter().map(|file| OutgoingFile {
        name: file.name,
        media_type: file.media_type,
        bytes: file.bytes.to_vec(),
    });
    Ok(Reply::Hand(Handover {
        how: How::SaveAs,
        files: files.collect(),
        then: address(desk.arrangement.id),
    }))
}
