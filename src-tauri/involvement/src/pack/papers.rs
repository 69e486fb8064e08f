//! What a pack is made of, whoever keeps it: an activity, or a meeting.

use std::sync::Arc;

use alongside_document::Document;
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Outgoing, Recipient};
use crate::{
    activity::ActivityPapers,
    letterhead::Letterhead,
    representative::{PaperFormat, RepresentativeId},
    staff::StaffFacts,
};

/// Papers that go into packs.
pub trait PackPapers: Sync {
    /// What they are about, as the index of a pack says it.
    fn title(&self) -> String;
    /// Whom to ask.
    fn contact(&self) -> &StaffFacts;
    /// Who hands them out.
    fn letterhead(&self) -> &Letterhead;
    /// Each paper, in the order in which to read them.
    fn documents(&self, words: Words, made_on: NaiveDate) -> Vec<Document>;
    /// Whether the paper in this place goes to this person.
    fn goes_to(&self, _: RepresentativeId, _: usize) -> bool {
        true
    }
    /// A file beside the papers for this person, with what the index calls it: a meeting for their calendar. Most have none.
    fn beside(&self, _: &Recipient, _: Words, _: NaiveDate) -> Option<(String, Outgoing)> {
        None
    }
    /// The paper in this place in a format that is made outside, once it is there.
    fn outside(&self, _: usize, _: PaperFormat) -> Option<&Outside> {
        None
    }
}

/// A paper that was made outside: attached, or to be found under a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outside {
    /// Where it is to be found; may be empty where it is attached.
    pub link: String,
    /// The ending of its name, its media type and its contents.
    pub file: Option<(String, &'static str, Arc<[u8]>)>,
}

impl PackPapers for ActivityPapers {
    fn title(&self) -> String {
        ActivityPapers::title(self)
    }

    fn contact(&self) -> &StaffFacts {
        &self.contact
    }

    fn letterhead(&self) -> &Letterhead {
        &self.letterhead
    }

    fn documents(&self, words: Words, made_on: NaiveDate) -> Vec<Document> {
        ActivityPapers::documents(self, words, made_on)
    }
}
