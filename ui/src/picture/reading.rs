//! A set of pictures while it is read, which can take a minute: how far it is, what is in it, and whether it is added.

use super::set::{self, REPORT, reasons};
use crate::{
    Aside, Reply, Trouble, Visit,
    layout::{Frame, Section},
    pack::Telling,
};
use alongside_involvement::Problems;
use alongside_involvement::picture::{NoSet, PictureSet, SetDraft, SetFacts, SetReport};
use alongside_involvement::staff::StaffId;
use alongside_involvement::store::{FormToken, Verb};
use askama::Template;
use chrono::{DateTime, FixedOffset};
use std::fmt;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Where it is told how far the reading is.
pub(crate) const HERE: &str = "/pictures/set/reading";

/// A set that is being read, or that was read and waits for somebody to add it.
pub struct SetReading {
    who: StaffId,
    began: DateTime<FixedOffset>,
    draft: SetDraft,
    from: String,
    read: AtomicUsize,
    total: AtomicUsize,
    unwanted: AtomicBool,
    outcome: Mutex<Option<Result<PictureSet, NoSet>>>,
}

impl fmt::Debug for SetReading {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("SetReading")
    }
}

#[derive(Template)]
#[template(path = "picture/reading.html")]
struct ReadPage {
    frame: Frame,
    token: FormToken,
    name: String,
    ready: usize,
    not_taken: Vec<(String, String)>,
}

/// Begins to read the set at `path`.
pub(super) fn begin(
    visit: &mut Visit<'_>,
    path: PathBuf,
    (draft, from): (SetDraft, String),
    facts: SetFacts,
) -> Result<Reply, Trouble> {
    let reading = Arc::new(SetReading {
        who: visit.session.who.ok_or(Trouble::SignInFirst)?,
        began: visit.request.now,
        draft,
        from,
        read: AtomicUsize::new(0),
        total: AtomicUsize::new(0),
        unwanted: AtomicBool::new(false),
        outcome: Mutex::new(None),
    });
    let sets = &mut visit.session.reading_sets;
    if let Some(before) = sets.insert(reading.who, Arc::clone(&reading)) {
        before.unwanted.store(true, Ordering::SeqCst);
    }
    let over = Over(reading);
    Ok(Reply::Begin(Aside {
        work: Box::new(move || over.0.run(&path, &facts)),
        then: HERE.to_string(),
    }))
}

impl SetReading {
    fn run(&self, path: &std::path::Path, facts: &SetFacts) {
        let set = PictureSet::read(path, facts, |read, total| {
            self.read.store(read, Ordering::SeqCst);
            self.total.store(total, Ordering::SeqCst);
            !self.unwanted.load(Ordering::SeqCst)
        });
        // Asked for during the last file.
        let set = set.and_then(|set| match self.unwanted.load(Ordering::SeqCst) {
            true => Err(NoSet::Stopped),
            false => Ok(set),
        });
        *self.outcome() = Some(set);
    }

    fn outcome(&self) -> MutexGuard<'_, Option<Result<PictureSet, NoSet>>> {
        self.outcome.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// However the reading ends, and where it cannot even begin, it is over: nobody waits for a set that will never come.
struct Over(Arc<SetReading>);

impl Drop for Over {
    fn drop(&mut self) {
        self.0.outcome().get_or_insert(Err(NoSet::Unreadable));
    }
}

/// How far it is; once it is read, what is in it.
pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let Some(reading) = mine(visit) else {
        return Ok(Reply::GoTo(set::HERE.to_string()));
    };
    let mut outcome = reading.outcome();
    match outcome.as_mut() {
        None => {
            let read = reading.read.load(Ordering::SeqCst);
            let total = reading.total.load(Ordering::SeqCst);
            let telling = Telling {
                here: HERE,
                title: words.picture_reading_title(),
                so_far: match total {
                    0 => words.picture_reading_opens().to_string(),
                    total => words.picture_reading_so_far(read, total),
                },
                lede: words.picture_reading_lede(),
                section: Section::Papers,
                back: ("/pictures", words.picture_back_to_list()),
                began: reading.began,
                looked_at: read,
                total: total.max(1),
                stop: [
                    words.picture_reading_stop(),
                    words.picture_reading_stop_what(),
                    words.picture_reading_stopping(),
                ],
                stopping: reading.unwanted.load(Ordering::SeqCst),
            };
            telling.page(visit)
        }
        Some(Err(NoSet::Stopped)) => {
            forget(visit, &reading);
            visit.done(words.picture_set_stopped(), "/pictures")
        }
        Some(Err(why)) => {
            forget(visit, &reading);
            let problems = Problems::one("from", why.words(words));
            set::page(visit, &reading.draft, &reading.from, problems)
        }
        Some(Ok(set)) => {
            set.leave_out_known(visit.store()?)?;
            if set.files.is_empty() {
                return Ok(reported(visit, &reading, set.refused()));
            }
            let frame = Frame::new(visit, words.picture_read_title(set.files.len()))
                .section(Section::Papers)
                .back("/pictures", words.picture_back_to_list());
            let page = ReadPage {
                token: visit.new_token(),
                name: set.name.clone(),
                ready: set.files.len(),
                not_taken: reasons(words, &set.refused()),
                frame,
            };
            Ok(Reply::page(page.render()?))
        }
    }
}

/// Adds what can be added, in one change.
pub(super) fn keep(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let Some(reading) = mine(visit) else {
        // A form that was sent twice gets its first answer.
        return Ok(Reply::GoTo(REPORT.to_string()));
    };
    let mut outcome = reading.outcome();
    let Some(Ok(set)) = outcome.as_mut() else {
        return Ok(Reply::GoTo(HERE.to_string()));
    };
    set.leave_out_known(visit.store()?)?;
    let mut report = set.refused();
    if !set.files.is_empty() {
        visit.change(Verb::Import, |change| {
            report = set.keep(change)?;
            Ok(())
        })?;
    }
    Ok(reported(visit, &reading, report))
}

/// Goes to what came of the set, which is over.
fn reported(visit: &mut Visit<'_>, reading: &SetReading, report: SetReport) -> Reply {
    forget(visit, reading);
    visit.session.picture_report = Some(report);
    Reply::GoTo(REPORT.to_string())
}

fn forget(visit: &mut Visit<'_>, reading: &SetReading) {
    visit.session.reading_sets.remove(&reading.who);
}

/// Stops reading, or leaves out what was read.
pub(super) fn stop(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let Some(reading) = mine(visit) else {
        return Ok(Reply::GoTo(set::HERE.to_string()));
    };
    reading.unwanted.store(true, Ordering::SeqCst);
    if reading.outcome().is_none() {
        return Ok(Reply::GoTo(HERE.to_string()));
    }
    forget(visit, &reading);
    let words = visit.words;
    visit.done(words.picture_set_stopped(), "/pictures")
}

/// The set of whoever works here now.
pub(super) fn mine(visit: &Visit<'_>) -> Option<Arc<SetReading>> {
    visit.session.reading_sets.get(&visit.session.who?).cloned()
}
