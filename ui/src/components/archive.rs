//! Leaving the lists and coming back: the same three answers for every noun.
//!
//! A noun says how its pages are worded ([`Archivable`]); its routes then are
//!
//! ```ignore
//! Route::get("/activities/{activity}/archive", archive::ask::<Activity>),
//! Route::post("/activities/{activity}/archive", archive::archive::<Activity>),
//! Route::post("/activities/{activity}/restore", archive::bring_back::<Activity>),
//! ```

use crate::components::Question;
use crate::layout::{Frame, Section};
use crate::{Reply, Trouble, Visit};
use alongside_involvement::store::Verb;
use alongside_involvement::{Id, Noun, Problems};

/// A noun that can be archived and brought back.
pub(crate) trait Archivable: Noun + Sized {
    /// What the address names, and how its archive is worded. Fails where there is no such thing.
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Self>, Trouble>;
}

/// One thing that is, or may be, archived.
pub(crate) struct Archived<N> {
    /// Its id.
    pub id: Id<N>,
    /// Its version now.
    pub version: i64,
    /// Where it is shown, and the words of the link that leads back there.
    pub shown_at: (String, String),
    /// Where it is listed.
    pub listed_at: &'static str,
    /// The part of the program its pages belong to.
    pub section: Section,
    /// What tells its page from others with the same title; mostly empty.
    pub kind_of_page: String,
    /// The question.
    pub title: String,
    /// What archiving means, in a sentence.
    pub why: String,
    /// The words of the button.
    pub save: &'static str,
    /// What is said afterwards.
    pub done: String,
    /// What is said once it is back.
    pub brought_back: String,
}

impl<N> Archived<N> {
    /// The page that asks first: one sentence and one button; with problems, what stands in the way.
    pub(crate) fn page(self, visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
        let (address, back) = self.shown_at;
        let mut frame = Frame::new(visit, self.title)
            .section(self.section)
            .back(&address, back)
            .problems(problems);
        if !self.kind_of_page.is_empty() {
            frame = frame.kind_of_page(self.kind_of_page);
        }
        let question = Question {
            frame,
            action: format!("{address}/archive"),
            version: self.version,
            why: self.why,
            save: self.save,
        };
        question.page(visit)
    }
}

/// Asks before something is archived.
pub(crate) fn ask<N: Archivable>(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    N::in_archive(visit)?.page(visit, Problems::default())
}

/// Archives it, as it was seen.
pub(crate) fn archive<N: Archivable>(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = N::in_archive(visit)?;
    let version = visit.version()?;
    visit.change(Verb::Archive, |change| change.archive(kept.id, version))?;
    visit.done(kept.done, kept.listed_at)
}

/// Brings it back into the lists.
pub(crate) fn bring_back<N: Archivable>(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = N::in_archive(visit)?;
    visit.change(Verb::BringBack, |change| {
        change.bring_back(kept.id, kept.version)
    })?;
    visit.done(kept.brought_back, kept.shown_at.0)
}
