//! Making packs: one as a zip, or those of many people one after the other, each in a folder of its own.

use super::{address, page};
use crate::{
    Batch, Ended, Go, Handover, How, Logged, Making, OutgoingFile, Progress, Reply, Trouble, Visit,
    Work,
    overview::wanted,
    session::{Handing, MadeKind, UnderWay},
};
use alongside_involvement::activity::ActivityId;
use alongside_involvement::activity::{Activity, ActivityPapers};
use alongside_involvement::meeting::MeetingId;
use alongside_involvement::meeting_paper::MeetingPapers;
use alongside_involvement::pack::{
    Bindery, Bound, Names, NotBound, PackFacts, PackPapers, PackShape, Recipient, file_name, zipped,
};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::store::{Read, StoreError};
use alongside_involvement::{Problems, press};
use alongside_locales::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// One pack for each person of an activity.
pub(super) fn all(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let papers = wanted(visit)?;
    let back = address(papers.activity.id);
    let folder = file_name(&papers.title());
    let set = PackSet::of(visit.store()?, papers, String::new())?;
    begin_packs(visit, vec![set], folder, back)
}

/// One pack for each person of each activity, the activities in folders of their own.
pub(super) fn of_all_activities(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let sets = every_set(visit)?;
    let folder = file_name(visit.words.pack_everybody_folder());
    begin_packs(visit, sets, folder, "/packs".to_string())
}

/// The packs that can be made now, activity by activity.
pub(super) fn every_set(visit: &mut Visit<'_>) -> Result<Vec<PackSet>, Trouble> {
    let letterhead = visit.letterhead()?;
    let store = visit.store()?;
    let mut folders = Names::default();
    let mut sets = Vec::new();
    for (id, title) in Activity::titles(store)? {
        let activity = Activity::find(store, id)?;
        let papers = ActivityPapers::gather(store, activity, letterhead.clone())?;
        let set = PackSet::of(store, papers, folders.give(&title))?;
        if !set.people.is_empty() {
            sets.push(set);
        }
    }
    Ok(sets)
}

fn begin_packs(
    visit: &mut Visit<'_>,
    sets: Vec<PackSet>,
    folder: String,
    back: String,
) -> Result<Reply, Trouble> {
    let total = sets.iter().map(|set| set.people.len()).sum();
    let (words, today) = (visit.words, visit.today());
    begin(visit, (MadeKind::Packs, total), folder, back, |progress| {
        Box::new(Packs {
            sets,
            words,
            today,
            progress,
        })
    })
}

/// Begins to make so many batches in a new folder, beside the window. Where some are being made already, those go on.
pub(crate) fn begin(
    visit: &mut Visit<'_>,
    (kind, total): (MadeKind, usize),
    folder: String,
    back: String,
    work: impl FnOnce(Arc<Progress>) -> Box<dyn Work>,
) -> Result<Reply, Trouble> {
    // A form that was sent twice, or a second window of work: the first goes on.
    let going_on = visit.session.making.as_ref();
    let again = going_on.is_some_and(|it| it.progress.ended().is_none());
    if again || !visit.is_new_token()? {
        return Ok(Reply::GoTo(super::progress::ADDRESS.to_string()));
    }
    if total == 0 {
        return Ok(Reply::GoTo(back));
    }
    let progress = Arc::new(Progress::new(total, visit.request.now));
    visit.session.about_to_make = Some(UnderWay {
        kind,
        progress: Arc::clone(&progress),
        back: back.clone(),
        actor: visit.actor()?,
        token: visit.token()?,
    });
    Ok(Reply::Make(Making {
        work: work(Arc::clone(&progress)),
        progress,
        folder,
        then: super::progress::ADDRESS.to_string(),
        cancelled: back,
    }))
}

/// One pack for each person of a meeting, each with a zip of it beside its files.
pub(crate) fn of_meeting(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let meeting = crate::meeting::wanted(visit)?;
    let letterhead = visit.letterhead()?;
    let papers =
        MeetingPapers::gather(visit.store()?, meeting, letterhead)?.with_outside(visit.store()?)?;
    let back = crate::meeting_paper::papers_address(papers.meeting.id);
    if papers.papers.is_empty() {
        return Ok(Reply::GoTo(back));
    }
    let folder = file_name(&papers.meeting.facts.title);
    let set = PackSet::of_meeting(visit.store()?, papers)?;
    begin_packs(visit, vec![set], folder, back)
}

/// One person's pack of a meeting as one file.
pub(crate) fn one_of_meeting(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (meeting, person) = crate::meeting_paper::of_address(visit)?;
    let back = crate::meeting_paper::person_address(meeting.id, person.id);
    let letterhead = visit.letterhead()?;
    let papers =
        MeetingPapers::gather(visit.store()?, meeting, letterhead)?.with_outside(visit.store()?)?;
    let recipient = Recipient::from(&person);
    let made = match press() {
        Ok(press) => Bindery::new(&papers, press, today).bind(&recipient),
        Err(_) => {
            let problems = Problems::one("", words.overview_press_broken());
            return crate::meeting_paper::person_page(visit, None, problems);
        }
    };
    let pack = match made {
        Ok(pack) => pack,
        Err(why) => {
            let problems = Problems::one("", not_bound(words, &recipient, &why));
            return crate::meeting_paper::person_page(visit, None, problems);
        }
    };
    let (activity, meeting) = (papers.meeting.activity, Some(papers.meeting.id));
    let facts = facts((activity, meeting), &pack, PackShape::Zip);
    match hand_zip(visit, pack, facts, back)? {
        Some(reply) => Ok(reply),
        None => {
            let problems = Problems::one("", words.page_handed_failed());
            crate::meeting_paper::person_page(visit, None, problems)
        }
    }
}

/// Why a person has no pack, in a sentence.
pub(super) fn not_bound(words: Words, recipient: &Recipient, why: &NotBound) -> String {
    match why {
        NotBound::NotAsked => words.pack_not_asked_one(&recipient.name),
        NotBound::MadeOutside(format) => {
            words.pack_outside_one(&recipient.name, format.name(words))
        }
        NotBound::Refused { paper, why } => {
            let why = why.sentences(words).join(" ");
            words.pack_refused_one(&recipient.name, paper, &why)
        }
    }
}

/// The papers of an activity or a meeting, and everybody whose pack can be made.
pub(super) struct PackSet {
    pub papers: Box<dyn PackPapers + Send>,
    pub activity: ActivityId,
    meeting: Option<MeetingId>,
    pub people: Vec<Recipient>,
    /// The folder of the activity; empty where there is only one.
    folder: String,
}

impl PackSet {
    fn of(store: &impl Read, papers: ActivityPapers, folder: String) -> Result<Self, StoreError> {
        let mut people = recipients(store, papers.people.iter().map(|it| it.representative))?;
        // The others are told on the page, each with the reason.
        people.retain(|it| it.made_here.is_some());
        Ok(Self {
            activity: papers.activity.id,
            meeting: None,
            papers: Box::new(papers),
            people,
            folder,
        })
    }

    /// Everybody who takes part in the meeting's activity; who cannot be given a pack is told of when the others are made.
    fn of_meeting(store: &impl Read, papers: MeetingPapers) -> Result<Self, StoreError> {
        let people = Representative::of_activity(store, papers.meeting.activity)?;
        Ok(Self {
            activity: papers.meeting.activity,
            meeting: Some(papers.meeting.id),
            papers: Box::new(papers),
            people: people.iter().map(Recipient::from).collect(),
            folder: String::new(),
        })
    }
}

fn recipients(
    store: &impl Read,
    people: impl Iterator<Item = RepresentativeId>,
) -> Result<Vec<Recipient>, StoreError> {
    people
        .map(|id| Ok(Recipient::from(&Representative::find(store, id)?)))
        .collect()
}

/// The work itself.
struct Packs {
    sets: Vec<PackSet>,
    words: Words,
    today: NaiveDate,
    progress: Arc<Progress>,
}

impl Work for Packs {
    fn run(self: Box<Self>, hand: &mut dyn FnMut(Batch) -> Go) {
        let words = self.words;
        let Ok(press) = press() else {
            self.progress
                .leave_out(words.overview_press_broken().to_string());
            return;
        };
        for set in &self.sets {
            let mut bindery = Bindery::new(&*set.papers, press, self.today);
            if set.meeting.is_some() {
                bindery = bindery.with_zip();
            }
            for people in set.people.chunks(AT_ONCE) {
                // Packs that are handed out are asked about by whoever saves them; where all are refused, none is.
                if self.progress.is_unwanted() {
                    self.progress.end(Ended::Stopped);
                    return;
                }
                for (recipient, made) in people.iter().zip(bindery.bind_all(people)) {
                    match made {
                        Ok(pack) => {
                            if hand(batch(set, pack)) == Go::Stop {
                                return;
                            }
                        }
                        // For an activity this is said on its page for each person.
                        Err(NotBound::NotAsked | NotBound::MadeOutside(_))
                            if set.meeting.is_none() => {}
                        Err(why) => self.progress.leave_out(not_bound(words, recipient, &why)),
                    }
                }
            }
        }
    }
}

/// How many packs are in memory at the same time.
const AT_ONCE: usize = 8;

fn batch(set: &PackSet, pack: Bound) -> Batch {
    let facts = facts((set.activity, set.meeting), &pack, PackShape::Folder);
    let Bound { folder, files, .. } = pack;
    Batch {
        folder: if set.folder.is_empty() {
            folder
        } else {
            format!("{}/{folder}", set.folder)
        },
        files: files.into_iter().map(OutgoingFile::from).collect(),
        log: Logged::Pack(facts),
    }
}

/// One person's pack as one file.
pub(super) fn one(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let today = visit.today();
    let papers = wanted(visit)?;
    let id: RepresentativeId = visit.id("representative")?;
    if !papers.people.iter().any(|it| it.representative == id) {
        return Err(Trouble::NotFound);
    }
    let Ok(press) = press() else {
        let problems = Problems::one("", words.overview_press_broken());
        return page(visit, &papers, problems);
    };
    let recipient = Recipient::from(&Representative::find(visit.store()?, id)?);
    let pack = match Bindery::new(&papers, press, today).bind(&recipient) {
        Ok(pack) => pack,
        Err(NotBound::Refused { paper, why }) => {
            let why = why.sentences(words).join(" ");
            let problem = words.pack_refused_one(&recipient.name, &paper, &why);
            return page(visit, &papers, Problems::one("", problem));
        }
        // Said on the page for each person, and no fault.
        Err(NotBound::NotAsked | NotBound::MadeOutside(_)) => {
            return page(visit, &papers, Problems::new());
        }
    };
    let facts = facts((papers.activity.id, None), &pack, PackShape::Zip);
    match hand_zip(visit, pack, facts, address(papers.activity.id))? {
        Some(reply) => Ok(reply),
        None => {
            let problems = Problems::one("", words.page_handed_failed());
            page(visit, &papers, problems)
        }
    }
}

/// Hands one person's pack over as one file; nothing where it does not fit into one.
fn hand_zip(
    visit: &mut Visit<'_>,
    pack: Bound,
    facts: PackFacts,
    then: String,
) -> Result<Option<Reply>, Trouble> {
    let words = visit.words;
    let Ok(bytes) = zipped(&pack.files, visit.today()) else {
        return Ok(None);
    };
    // Nothing is logged when the person closes the dialog.
    visit.session.handing = Some(Handing {
        logged: vec![Logged::Pack(facts)],
        actor: visit.actor()?,
        token: visit.token()?,
        now: visit.request.now,
    });
    let name = format!("{}.zip", file_name(&words.pack_zip_name(&pack.folder)));
    let files = vec![OutgoingFile {
        name,
        media_type: "application/zip",
        bytes,
    }];
    Ok(Some(Reply::Hand(Handover {
        how: How::SaveAs,
        files,
        then,
    })))
}

fn facts(
    (activity, meeting): (ActivityId, Option<MeetingId>),
    pack: &Bound,
    shape: PackShape,
) -> PackFacts {
    let names: Vec<&str> = pack.files.iter().map(|file| file.name.as_str()).collect();
    PackFacts {
        activity,
        meeting,
        representative: pack.recipient,
        shape,
        format: pack.format,
        files: names.join("\n"),
    }
}
