//! Packs: the papers of an activity, made for each representative in the format they asked for.
//!
//! A [`Bindery`] makes one person's pack at a time, so that the pack of two hundred people need no more memory than that of
//! one. What was handed over is logged as a [`Pack`].

mod bindery;
mod letter;
mod name;
mod note;
mod papers;
mod store;
mod zip;

pub use bindery::{Bindery, Bound, NotBound, Outgoing, Recipient};
pub use name::{Names, file_name};
pub use papers::{Outside, PackPapers};
pub use zip::zipped;

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{
    Id, Noun,
    activity::ActivityId,
    choices,
    representative::{PaperFormat, RepresentativeId},
};

/// The id of a pack that was handed over.
pub type PackId = Id<Pack>;

impl Noun for Pack {
    const KIND: &'static str = "pack";
}

/// That a pack was made and handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Its id.
    pub id: PackId,
    /// Of which activity.
    pub activity: ActivityId,
    /// Whose pack it was.
    pub representative: RepresentativeId,
    /// The day.
    pub handed_on: NaiveDate,
    /// In which shape it left the program.
    pub shape: PackShape,
    /// The format of its papers.
    pub format: PaperFormat,
    /// The names of its files, one on each line.
    pub files: String,
}

/// What is logged of a pack that is handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFacts {
    /// Of which activity.
    pub activity: ActivityId,
    /// Whose pack it is.
    pub representative: RepresentativeId,
    /// In which shape it leaves the program.
    pub shape: PackShape,
    /// The format of its papers.
    pub format: PaperFormat,
    /// The names of its files, one on each line.
    pub files: String,
    /// Of which meeting of the activity; `None`: of the activity itself.
    pub meeting: Option<crate::meeting::MeetingId>,
}

choices!(
    /// The shape in which a pack leaves the program.
    PackShape:
    /// A folder among those of everybody in the activity.
    Folder = "folder",
    /// One file for one person.
    Zip = "zip",
);

impl PackShape {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Folder => words.pack_shape_folder(),
            Self::Zip => words.pack_shape_zip(),
        }
    }
}
