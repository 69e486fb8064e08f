//! The page of something that is told in facts alone: those, a link to change them, what changed, and the archive.

use crate::components::SummaryList;
use crate::layout::{Frame, Icon};
use crate::{Reply, Trouble, Visit};
use alongside_involvement::store::FormToken;
use askama::Template;

/// What stands on the page.
pub(crate) struct Shown {
    /// The page round it.
    pub frame: Frame,
    /// Where it is; its form is at `/edit` below, its archive at `/archive` and `/restore`.
    pub address: String,
    /// Where its history is told.
    pub history: String,
    /// Whether it is in the archive.
    pub archived: bool,
    /// The facts.
    pub details: SummaryList,
    /// What its notice and its links say.
    pub words: ShownWords,
}

/// What the notice and the links of such a page say.
pub(crate) struct ShownWords {
    /// That it is in the archive.
    pub archived: &'static str,
    /// The button that brings it back.
    pub restore: &'static str,
    /// The link to its form.
    pub edit: &'static str,
    /// The link to its history.
    pub history: &'static str,
    /// The link that archives it.
    pub archive: &'static str,
}

#[derive(Template)]
#[template(path = "components/shown.html")]
struct ShownPage {
    frame: Frame,
    token: FormToken,
    address: String,
    history: String,
    archived: bool,
    details: SummaryList,
    words: ShownWords,
}

impl Shown {
    /// The page.
    ///
    /// # Errors
    /// When it cannot be printed.
    pub(crate) fn page(self, visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
        let page = ShownPage {
            frame: self.frame,
            token: visit.new_token(),
            address: self.address,
            history: self.history,
            archived: self.archived,
            details: self.details,
            words: self.words,
        };
        Ok(Reply::page(page.render()?))
    }
}
