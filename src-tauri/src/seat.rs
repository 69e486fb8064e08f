//! The seat at this PC: the store that may be open, and the one person at the window.

use crate::folders::Folders;
use crate::reading::Reading;
use alongside_involvement::Computer;
use alongside_locales::Words;
use alongside_ui::{Reply, Request, Session};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

/// This PC and who works at it. Behind one lock: requests are answered one after the other.
pub struct Seat {
    /// The settings of this PC and the open store.
    pub computer: Computer,
    /// Who is working, and how they like to read.
    pub session: Session,
    /// Papers that are open in the system's viewer.
    pub reading: Reading,
}

impl Seat {
    /// Sits down at this PC, with nobody signed in. `file` is the store to sign in to, if it is not the one of the last time.
    /// Fails when the program's own folder cannot be written.
    pub fn take(folders: &Folders, file: Option<PathBuf>) -> io::Result<Seat> {
        let mut computer = Computer::open(&folders.data, chrono::Local::now().fixed_offset())?;
        if file.is_some() {
            computer.settings.store = file;
        }
        // Until somebody has chosen, pages speak the language of this PC.
        let language = match computer.settings.store {
            Some(_) => computer.settings.language,
            None => crate::start::language(),
        };
        let session = Session::new(language, computer.settings.appearance);
        Ok(Seat {
            computer,
            session,
            reading: Reading::new(&folders.data),
        })
    }

    /// Answers one request. A panic below becomes a page that says that something went wrong; the store takes back a change
    /// that was not finished.
    pub fn respond(&mut self, request: Request) -> Reply {
        let was_working = self.session.who.is_some();
        let again = request.clone();
        let reply = catch_unwind(AssertUnwindSafe(|| {
            alongside_ui::respond(&mut self.computer, &mut self.session, request)
        }))
        .unwrap_or_else(|_| alongside_ui::mishap(&mut self.computer, &mut self.session, &again));
        if was_working && self.session.who.is_none() {
            self.reading.empty();
        }
        reply
    }

    /// The words in the language of the person at the window.
    pub fn words(&mut self) -> Words {
        Words::new(self.session.language)
    }

    /// Closes the store and leaves nothing open for the next person.
    pub fn leave(&mut self) {
        self.session.who = None;
        self.computer.close();
        self.reading.empty();
    }
}
