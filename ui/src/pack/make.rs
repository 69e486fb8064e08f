//! Making packs and handing them over.

use super::{address, page};
use crate::{
    Handover, How, OutgoingFile, Reply, Session, Trouble, Visit, overview::wanted, session::Handing,
};
use alongside_involvement::Problems;
use alongside_involvement::activity::ActivityPapers;
use alongside_involvement::pack::{
    Bindery, Bound, NotBound, Pack, PackFacts, PackShape, Recipient, file_name, zipped,
};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::store::{StoreError, Verb};
use alongside_involvement::{Computer, press};

/// One pack for each person, each in a folder of its own.
pub(super) fn all(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let papers = wanted(visit)?;
    let everybody: Vec<RepresentativeId> =
        papers.people.iter().map(|it| it.representative).collect();
    let (bound, problems) = match bind(visit, &papers, &everybody)? {
        Ok(made) => made,
        Err(problems) => return page(visit, &papers, problems),
    };
    if bound.is_empty() {
        return page(visit, &papers, problems);
    }
    log_when_handed(visit, &papers, &bound, PackShape::Folder)?;
    let files = bound.into_iter().flat_map(|pack| {
        let Bound { folder, files, .. } = pack;
        files.into_iter().map(move |file| OutgoingFile {
            name: format!("{folder}/{}", file.name),
            media_type: file.media_type,
            bytes: file.bytes.to_vec(),
        })
    });
    let files = files.collect();
    visit.session.not_made = problems.iter().map(|it| it.message.clone()).collect();
    Ok(Reply::Hand(Handover {
        how: How::SaveFolder,
        files,
        then: address(papers.activity.id),
    }))
}

/// One person's pack as one file.
pub(super) fn one(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let papers = wanted(visit)?;
    let id: RepresentativeId = visit.id("representative")?;
    if !papers.people.iter().any(|it| it.representative == id) {
        return Err(Trouble::NotFound);
    }
    let (bound, problems) = match bind(visit, &papers, &[id])? {
        Ok(made) => made,
        Err(problems) => return page(visit, &papers, problems),
    };
    let Some(pack) = bound.first() else {
        return page(visit, &papers, problems);
    };
    let bytes = match zipped(&pack.files, visit.today()) {
        Ok(bytes) => bytes,
        Err(_) => {
            return page(
                visit,
                &papers,
                Problems::one("", words.page_handed_failed()),
            );
        }
    };
    log_when_handed(visit, &papers, &bound, PackShape::Zip)?;
    let name = format!("{}.zip", file_name(&words.pack_zip_name(&pack.folder)));
    let files = vec![OutgoingFile {
        name,
        media_type: "application/zip",
        bytes,
    }];
    Ok(Reply::Hand(Handover {
        how: How::SaveAs,
        files,
        then: address(papers.activity.id),
    }))
}

/// What was made, and what kept the others from being made.
type Made = Result<(Vec<Bound>, Problems), Problems>;

fn bind(
    visit: &mut Visit<'_>,
    papers: &ActivityPapers,
    people: &[RepresentativeId],
) -> Result<Made, Trouble> {
    let words = visit.words;
    let today = visit.today();
    let press = match press() {
        Ok(press) => press,
        Err(_) => return Ok(Err(Problems::one("", words.overview_press_broken()))),
    };
    let store = visit.store()?;
    let recipients: Vec<Recipient> = people
        .iter()
        .map(|id| Ok(Recipient::from(&Representative::find(store, *id)?)))
        .collect::<Result<_, StoreError>>()?;
    let mut bindery = Bindery::new(papers, press, today);
    let (mut bound, mut problems) = (Vec::new(), Problems::new());
    for recipient in &recipients {
        match bindery.bind(recipient) {
            Ok(pack) => bound.push(pack),
            Err(NotBound::Refused { paper, why }) => {
                let why = why.sentences(words).join(" ");
                problems.add("", words.pack_refused_one(&recipient.name, &paper, &why));
            }
            // Said on the page for each person, and no fault.
            Err(NotBound::NotAsked | NotBound::MadeOutside(_)) => {}
        }
    }
    Ok(Ok((bound, problems)))
}

/// Leaves word of what is to be logged once it has left the program: nothing is logged when the person closes the dialog.
fn log_when_handed(
    visit: &mut Visit<'_>,
    papers: &ActivityPapers,
    bound: &[Bound],
    shape: PackShape,
) -> Result<(), Trouble> {
    let packs = bound.iter().map(|pack| PackFacts {
        activity: papers.activity.id,
        representative: pack.recipient,
        shape,
        format: pack.format,
        files: pack
            .files
            .iter()
            .map(|file| file.name.as_str())
            .collect::<Vec<_>>()
            .join("\n"),
    });
    let (actor, token, now) = (visit.actor()?, visit.token()?, visit.request.now);
    visit.session.handing = Some(Handing {
        packs: packs.collect(),
        actor,
        token,
        now,
    });
    Ok(())
}

/// Logs the packs that have left the program since the last request.
pub(crate) fn log_handed(computer: &mut Computer, session: &mut Session) {
    let (
        Some(Handing {
            packs,
            actor,
            token,
            now,
        }),
        Some(office),
    ) = (session.handed.take(), &computer.office)
    else {
        return;
    };
    let logged = office
        .store
        .change(&actor, Verb::HandOver, Some(token), now, |change| {
            packs
                .iter()
                .try_for_each(|pack| Pack::log(change, pack).map(|_| ()))
        });
    if let Err(error) = logged {
        tracing::warn!("packs could not be logged: {error}");
    }
}
