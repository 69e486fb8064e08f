//! How far a long piece of work has come: shared by the page that tells it, the button that stops it, and whoever does the work.

use crate::OutgoingFile;
use alongside_involvement::arrangement::LetterFacts;
use alongside_involvement::certificate::HandedFacts;
use alongside_involvement::pack::PackFacts;
use alongside_involvement::payment_run::{FileKind, Payment, PaymentRun};
use alongside_involvement::representative::RepresentativeId;
use chrono::{DateTime, FixedOffset};
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Files that are to be made one batch after the other, while pages go on being shown.
#[derive(Debug)]
pub struct Making {
    /// Makes the files.
    pub work: Box<dyn Work>,
    /// How far it has come. Give it to the session by [`crate::making`] once the person has chosen a place.
    pub progress: Arc<Progress>,
    /// The name of the new folder into which all batches go.
    pub folder: String,
    /// Where to go when the work has begun: the page that tells how far it has come.
    pub then: String,
    /// Where to go if the person closes the dialog.
    pub cancelled: String,
}

/// Something that makes many files. It holds everything it needs, and asks neither the store nor the clock.
pub trait Work: Send {
    /// Makes batch after batch and hands each out. Stops where `hand` says that nothing more is wanted. Only one batch is in memory
    /// at a time.
    fn run(self: Box<Self>, hand: &mut dyn FnMut(Batch) -> Go);
}

/// Work that goes on beside the window and hands nothing out. It holds everything it needs, and asks neither the store nor the clock.
pub struct Aside {
    /// Does it.
    pub work: Box<dyn FnOnce() + Send>,
    /// Where to go when it has begun: the page that tells how far it has come.
    pub then: String,
}

impl fmt::Debug for Aside {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Aside")
            .field("then", &self.then)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for dyn Work {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Work")
    }
}

/// Whether the work goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// The next batch is wanted.
    On,
    /// No more is wanted.
    Stop,
}

/// Files that belong together: they appear in the folder all at once, or none of them.
#[derive(Debug)]
pub struct Batch {
    /// The folder of this batch below the new one, with forward slashes.
    pub folder: String,
    /// The files, by names without folders.
    pub files: Vec<OutgoingFile>,
    /// What is logged once it is there.
    pub log: Logged,
}

/// What is logged of a batch that has left the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Logged {
    /// A pack.
    Pack(PackFacts),
    /// A certificate.
    Certificate(HandedFacts),
    /// A letter about a time and a place.
    Letter(LetterFacts),
    /// A list of payments as a file: for whom, and what is in it.
    PaymentFile(PaymentRun, FileKind, Vec<Payment>),
    /// Nothing: that this person was told is noted by hand, once they were.
    ByHand(RepresentativeId),
}

impl Logged {
    /// Whose it is, where it is one person's.
    pub fn representative(&self) -> Option<RepresentativeId> {
        match self {
            Self::Pack(pack) => Some(pack.representative),
            Self::Certificate(certificate) => Some(certificate.representative),
            Self::Letter(letter) => Some(letter.representative),
            Self::PaymentFile(..) => None,
            Self::ByHand(representative) => Some(*representative),
        }
    }
}

/// How far the work has come.
#[derive(Debug)]
pub struct Progress {
    total: usize,
    began: DateTime<FixedOffset>,
    unwanted: AtomicBool,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    finished: Vec<Finished>,
    not_made: Vec<String>,
    folder: String,
    ended: Option<Ended>,
    logged: bool,
}

/// A batch that is there.
#[derive(Clone, Debug)]
pub struct Finished {
    /// Its folder below the new one.
    pub folder: String,
    /// What is logged of it.
    pub log: Logged,
}

/// How the work ended. In each case what was finished stays, and there is nothing half made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Everything was made.
    All,
    /// The person stopped it.
    Stopped,
    /// There is not enough room on the disk.
    DiskFull,
    /// The place cannot be written to.
    NotAllowed,
    /// Anything else.
    Failed,
}

impl Progress {
    /// Work of so many batches that begins now.
    pub fn new(total: usize, began: DateTime<FixedOffset>) -> Progress {
        Progress {
            total,
            began,
            unwanted: AtomicBool::new(false),
            state: Mutex::default(),
        }
    }

    /// How many batches there will be.
    pub fn total(&self) -> usize {
        self.total
    }

    /// When it began.
    pub fn began(&self) -> DateTime<FixedOffset> {
        self.began
    }

    /// How many batches are finished.
    pub fn done(&self) -> usize {
        self.state().finished.len()
    }

    /// How many batches were looked at: those that are finished, and those that could not be made.
    pub fn looked_at(&self) -> usize {
        let state = self.state();
        state.finished.len() + state.not_made.len()
    }

    /// The batches that are finished, in their order.
    pub fn finished(&self) -> Vec<Finished> {
        self.state().finished.clone()
    }

    /// What could not be made, a sentence each.
    pub fn not_made(&self) -> Vec<String> {
        self.state().not_made.clone()
    }

    /// The name of the folder in which everything lies.
    pub fn folder(&self) -> String {
        self.state().folder.clone()
    }

    /// How it ended; `None` while it goes on.
    pub fn ended(&self) -> Option<Ended> {
        self.state().ended
    }

    /// Asks the work to stop after the batch that it is making.
    pub fn stop(&self) {
        self.unwanted.store(true, Ordering::SeqCst);
    }

    /// Whether it was asked to stop.
    pub fn is_unwanted(&self) -> bool {
        self.unwanted.load(Ordering::SeqCst)
    }

    /// Says where the files go.
    pub fn is_in(&self, folder: impl Into<String>) {
        self.state().folder = folder.into();
    }

    /// Says that a batch is there whole.
    pub fn finish(&self, folder: String, log: Logged) {
        self.state().finished.push(Finished { folder, log });
    }

    /// Says that something could not be made, and why.
    pub fn leave_out(&self, sentence: String) {
        self.state().not_made.push(sentence);
    }

    /// Says that the work is over. Only the first word counts.
    pub fn end(&self, ended: Ended) {
        self.state().ended.get_or_insert(ended);
    }

    /// What is to be logged: everything that was finished, once, when the work is over.
    pub(crate) fn take_log(&self) -> Option<Vec<Logged>> {
        let mut state = self.state();
        if state.ended.is_none() || state.logged {
            return None;
        }
        state.logged = true;
        let batches = state.finished.iter().map(|it| it.log.clone());
        Some(batches.collect())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
