//! Letters about a decision: to each person in their own format, and the same message in any format.

use super::{address, show::page as arrangement_page, wanted};
use crate::{
    Logged, Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    overview::ShowPage,
    pack::{Letters, bind_one, hand_one},
    session::Handing,
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityPapers};
use alongside_involvement::arrangement::{
    Arrangement, ArrangementId, Decision, Letter, LetterFacts, ReplyFacts, TimeOffered, TimeReply,
};
use alongside_involvement::pack::{Bound, Recipient};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::store::{Read, StoreError};
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;

/// What the letters about one meeting are made from.
struct Desk {
    arrangement: Arrangement,
    decision: Decision,
    time: TimeOffered,
    papers: ActivityPapers,
    made_on: NaiveDate,
}

/// One letter to each person whose format is made here, each in a folder with their name.
pub(super) fn all(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let desk = desk(visit)?;
    let title = visit
        .words
        .arrangement_letters_folder(&desk.arrangement.facts.title);
    let (about, number) = (desk.arrangement.id, desk.time.number);
    let people = desk.everybody(visit.store()?)?;
    let letters = Letters::new(people, move |(recipient, reply), folders, press| {
        desk.letter()
            .bind(recipient, reply.as_ref(), folders, press)
    });
    let letters = letters.logged(move |letter| Logged::Letter(facts(about, number, letter)));
    letters.begin(visit, &title, address(about))
}

/// One person's letter.
pub(super) fn one(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let desk = desk(visit)?;
    let id: RepresentativeId = visit.id("representative")?;
    let people = desk.everybody(visit.store()?)?;
    let found = people.iter().find(|it| it.0.id == id);
    let (recipient, reply) = found.ok_or(Trouble::NotFound)?;
    let letter = desk.letter();
    let bound = bind_one(words, recipient, |folders, press| {
        letter.bind(recipient, reply.as_ref(), folders, press)
    });
    match bound {
        Ok(bound) => {
            let letter = facts(desk.arrangement.id, desk.time.number, &bound);
            visit.session.handing = Some(Handing {
                logged: vec![Logged::Letter(letter)],
                actor: visit.actor()?,
                token: visit.token()?,
                now: visit.request.now,
            });
            Ok(hand_one(bound, address(desk.arrangement.id)))
        }
        Err(problems) => arrangement_page(visit, &desk.arrangement, problems),
    }
}

fn facts(about: ArrangementId, number: u32, letter: &Bound) -> LetterFacts {
    LetterFacts {
        arrangement: about,
        representative: letter.recipient,
        number,
        format: letter.format,
    }
}

/// The form for the same message in any format: for somebody whose papers are made outside Alongside, or to put on a wall.
pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = PaperDraft::offering(None, visit.words.language());
    message_page(visit, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand_paper(visit, message_page, |visit, choice| {
        let desk = desk(visit)?;
        let document = desk.letter().document(Words::new(choice.language), None);
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
    let (arrangement, made_on) = (wanted(visit)?, visit.today());
    let letterhead = visit.letterhead()?;
    let store = visit.store()?;
    let times = TimeOffered::of(store, arrangement.id)?;
    let time = arrangement.chosen(&times).ok_or(Trouble::NotFound)?.clone();
    let activity = Activity::find(store, arrangement.activity)?;
    Ok(Desk {
        papers: ActivityPapers::gather(store, activity, letterhead)?,
        decision: arrangement.decision.clone().ok_or(Trouble::NotFound)?,
        arrangement,
        time,
        made_on,
    })
}

impl Desk {
    fn letter(&self) -> Letter<'_> {
        Letter {
            activity: &self.papers.activity.facts.title,
            arrangement: &self.arrangement,
            decision: &self.decision,
            time: &self.time,
            decided: &self.papers.decisions,
            contact: &self.papers.contact,
            deputy: self.papers.deputy.as_ref(),
            letterhead: &self.papers.letterhead,
            made_on: self.made_on,
        }
    }

    /// Everybody of the activity, with what they said about the times.
    fn everybody(
        &self,
        store: &impl Read,
    ) -> Result<Vec<(Recipient, Option<ReplyFacts>)>, StoreError> {
        let replies = TimeReply::of(store, self.arrangement.id)?;
        let people = self.papers.people.iter().map(|it| {
            let person = Representative::find(store, it.representative)?;
            let reply = replies.iter().find(|it| it.representative == person.id);
            Ok((Recipient::from(&person), reply.map(|it| it.facts.clone())))
        });
        people.collect()
    }
}
