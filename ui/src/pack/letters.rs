//! One letter for each of many people, each in a folder with their name: made one after the other, beside the window.

use super::make::{begin, not_bound};
use crate::{
    Batch, Ended, Go, Handover, How, Logged, OutgoingFile, Progress, Reply, Trouble, Visit, Work,
    session::MadeKind,
};
use alongside_document::Press;
use alongside_involvement::pack::{Bound, Names, NotBound, Recipient, file_name};
use alongside_involvement::representative::Representative;
use alongside_involvement::{Problems, press};
use alongside_locales::Words;
use std::sync::Arc;

/// Makes one person's letter from what is for them alone, and what is for everybody.
type Bind<T> = dyn Fn((&Recipient, &T), &mut Names, &Press) -> Result<Bound, NotBound> + Send;

/// What is logged of a letter that has left the program.
type Log = dyn Fn(&Bound) -> Logged + Send;

/// Letters that are still to be made: to whom, and what is in each for them alone.
pub(crate) struct Letters<T> {
    people: Vec<(Recipient, T)>,
    bind: Box<Bind<T>>,
    log: Box<Log>,
}

impl<T: Send + 'static> Letters<T> {
    /// Letters to everybody of `people` whose format is made here, each as `bind` makes it. Why the others get none stands on the page
    /// that asks for them: see [`left_out`].
    pub(crate) fn new(
        people: impl IntoIterator<Item = (Recipient, T)>,
        bind: impl Fn((&Recipient, &T), &mut Names, &Press) -> Result<Bound, NotBound> + Send + 'static,
    ) -> Self {
        let people = people.into_iter();
        Letters {
            people: people.filter(|it| it.0.made_here.is_some()).collect(),
            bind: Box::new(bind),
            log: Box::new(|letter| Logged::ByHand(letter.recipient)),
        }
    }

    /// The same, and each is logged once it is there.
    pub(crate) fn logged(self, log: impl Fn(&Bound) -> Logged + Send + 'static) -> Self {
        Letters {
            log: Box::new(log),
            ..self
        }
    }

    /// Begins to make them in a new folder called `title`, for the page at `back`, which offers it where somebody gets one.
    pub(crate) fn begin(
        self,
        visit: &mut Visit<'_>,
        title: &str,
        back: String,
    ) -> Result<Reply, Trouble> {
        let words = visit.words;
        let wanted = (MadeKind::Papers, self.people.len());
        let letters = self;
        begin(visit, wanted, file_name(title), back, |progress| {
            Box::new(MakeLetters {
                letters,
                words,
                progress,
            })
        })
    }
}

/// The work itself.
struct MakeLetters<T> {
    letters: Letters<T>,
    words: Words,
    progress: Arc<Progress>,
}

impl<T: Send> Work for MakeLetters<T> {
    fn run(self: Box<Self>, hand: &mut dyn FnMut(Batch) -> Go) {
        let Letters { people, bind, log } = &self.letters;
        let Ok(press) = press() else {
            let why = self.words.overview_press_broken();
            self.progress.leave_out(why.to_string());
            return;
        };
        let mut folders = Names::default();
        for (recipient, theirs) in people {
            // Where all are refused, nobody who saves them asks.
            if self.progress.is_unwanted() {
                self.progress.end(Ended::Stopped);
                return;
            }
            let letter = match bind((recipient, theirs), &mut folders, press) {
                Ok(letter) => letter,
                Err(why) => {
                    let why = not_bound(self.words, recipient, &why);
                    self.progress.leave_out(why);
                    continue;
                }
            };
            let log = log(&letter);
            let batch = Batch {
                folder: letter.folder,
                files: letter.files.into_iter().map(OutgoingFile::from).collect(),
                log,
            };
            if hand(batch) == Go::Stop {
                return;
            }
        }
    }
}

/// Makes one person's letter now, or says why there is none.
pub(crate) fn bind_one(
    words: Words,
    recipient: &Recipient,
    bind: impl FnOnce(&mut Names, &Press) -> Result<Bound, NotBound>,
) -> Result<Bound, Problems> {
    let press = press().map_err(|_| Problems::one("", words.overview_press_broken()))?;
    bind(&mut Names::default(), press)
        .map_err(|why| Problems::one("", not_bound(words, recipient, &why)))
}

/// One person's letter, by a dialog that asks where to save it.
pub(crate) fn hand_one(letter: Bound, then: String) -> Reply {
    Reply::Hand(Handover {
        how: How::SaveAs,
        files: letter.files.into_iter().map(OutgoingFile::from).collect(),
        then,
    })
}

/// Who gets none of these, and why: a sentence each.
pub(crate) fn left_out(words: Words, people: &[Representative]) -> Vec<String> {
    let why = |person: &Representative| {
        let recipient = Recipient::from(person);
        let name = &recipient.name;
        match (recipient.format, recipient.made_here) {
            (None, _) => Some(words.meeting_sheet_not_asked(name)),
            (Some(format), None) => Some(words.meeting_sheet_outside(name, format.name(words))),
            (Some(_), Some(_)) => None,
        }
    };
    people.iter().filter_map(why).collect()
}
