//! Picture sets: many pictures at once, from a folder or a zip, with an index of their words or without one.
//!
//! Everything is read and made clean before anything is written; then all of it comes into the store in one change, or nothing.

mod index;
mod reading;

use std::path::Path;

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::{Consent, Picture, PictureFacts, PictureId, Shows, name_in_words, rules};
use crate::{
    Problems,
    attachment::{Attachment, CleanPicture, LARGEST_PICTURE, NotAPicture, take_in},
    check,
    store::{Change, Read, StoreError},
};
use index::{Index, IndexRow};
use reading::{Pile, Taken};

/// The most pictures that one set may bring.
pub const MOST_IN_A_SET: usize = 1000;

/// The most that a set may unpack to, in bytes (500 MB), counted as it is unpacked and not as it says of itself.
pub const LARGEST_SET: u64 = 500 * 1024 * 1024;

/// What is said of a whole set, as typed: it stands for every picture of which the set's own index says nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct SetDraft {
    pub shows: String,
    pub owner: String,
    pub licence: String,
    pub credit: String,
}

/// What is known of a whole set, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetFacts {
    /// Nobody, or that somebody has yet to look at each.
    pub shows: Shows,
    /// Whose the pictures are.
    pub owner: String,
    /// Under which terms the charity may use them.
    pub licence: String,
    /// The line that papers print.
    pub credit: String,
}

impl SetDraft {
    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words) -> Result<SetFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let shows = Shows::from_code(&self.shows).filter(|it| *it != Shows::People);
        let shows = check::choice(found, "shows", shows, words.picture_shows_missing());
        let mut line = |field, label: &'static str, typed: &str| {
            check::line_or_none(found, words, (field, label), typed)
        };
        let owner = line("owner", words.picture_owner_label(), &self.owner);
        let licence = line("licence", words.picture_licence_label(), &self.licence);
        let credit = line("credit", words.picture_credit_label(), &self.credit);
        if credit.is_empty() && rules::asks_for_credit(&licence) && found.about("credit").is_none()
        {
            found.add("credit", words.picture_credit_missing());
        }
        match shows {
            Some(shows) if problems.is_empty() => Ok(SetFacts {
                shows,
                owner,
                licence,
                credit,
            }),
            _ => Err(problems),
        }
    }
}

/// Why there is no set. Nothing was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSet {
    /// The folder or file cannot be read.
    #[error("not readable")]
    Unreadable,
    /// The file is no zip, or a damaged one.
    #[error("not a zip")]
    NotAZip,
    /// There are more files than [`MOST_IN_A_SET`].
    #[error("too many files")]
    TooMany,
    /// It unpacks to more than [`LARGEST_SET`].
    #[error("too large")]
    TooLarge,
    /// There is an index, and none of its columns names the files.
    #[error("an index without file names")]
    IndexWithoutFiles,
    /// There is no file in it.
    #[error("empty")]
    Nothing,
    /// Whoever asked for it stopped it.
    #[error("stopped")]
    Stopped,
}

impl NoSet {
    /// The reason in a sentence that says what to do.
    pub fn words(self, words: Words) -> String {
        match self {
            Self::Unreadable => words.picture_set_unreadable().to_string(),
            Self::NotAZip => words.picture_set_not_a_zip().to_string(),
            Self::TooMany => words.picture_set_too_many(MOST_IN_A_SET),
            Self::TooLarge => words.picture_set_too_large(500),
            Self::IndexWithoutFiles => words.picture_set_index_without_files().to_string(),
            Self::Nothing => words.picture_set_nothing().to_string(),
            Self::Stopped => words.picture_set_stopped().to_string(),
        }
    }
}

/// Why one file of a set was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It is no picture that can be used.
    Picture(NotAPicture),
    /// It is larger than one picture may be.
    TooBig,
    /// It cannot be read.
    Unreadable,
    /// The index does not name it.
    NotInIndex,
    /// The index names it, and it is not there.
    NotThere,
    /// Its licence asks for a credit line, and there is none.
    NoCredit,
    /// The same picture is there already.
    AlreadyHere,
}

impl NotTaken {
    /// The reason in a sentence.
    pub fn words(self, words: Words) -> String {
        match self {
            Self::Picture(why) => why.words(words),
            Self::TooBig => words.problem_file_too_big((LARGEST_PICTURE / 1024 / 1024) as usize),
            Self::Unreadable => words.problem_file_unreadable().to_string(),
            Self::NotInIndex => words.picture_set_not_in_index().to_string(),
            Self::NotThere => words.picture_set_not_there().to_string(),
            Self::NoCredit => words.picture_credit_missing().to_string(),
            Self::AlreadyHere => words.picture_set_already_here().to_string(),
        }
    }
}

/// One picture of a set that may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetFile {
    /// The name of its file in the set.
    pub name: String,
    /// The picture, made clean.
    pub picture: CleanPicture,
    /// What is known of it.
    pub facts: PictureFacts,
}

/// A set that was read, and of which nothing is kept yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureSet {
    /// The name of the folder or the zip.
    pub name: String,
    /// What may be kept, in the order of the names.
    pub files: Vec<SetFile>,
    /// What may not, and why.
    pub not_taken: Vec<(String, NotTaken)>,
}

/// What became of a set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetReport {
    /// The name of the folder or the zip.
    pub name: String,
    /// What was kept: each picture and the name of its file.
    pub taken: Vec<(PictureId, String)>,
    /// What was not, and why.
    pub not_taken: Vec<(String, NotTaken)>,
}

impl PictureSet {
    /// Reads the folder or zip at `path` and makes every picture in it clean. Before each file `goes_on` is told how many were read, and of
    /// how many; where it says no, nothing is taken.
    pub fn read(
        path: &Path,
        facts: &SetFacts,
        mut goes_on: impl FnMut(usize, usize) -> bool,
    ) -> Result<Self, NoSet> {
        let pile = Pile::open(path)?;
        let index = pile.index()?;
        let mut set = Self {
            name: pile.name(),
            files: Vec::new(),
            not_taken: Vec::new(),
        };
        let mut unused = index.clone();
        let (mut read, total) = (0, pile.len());
        pile.each(|name, taken| {
            if !goes_on(read, total) {
                return Err(NoSet::Stopped);
            }
            read += 1;
            let row = index.as_ref().map(|index| index.row(name));
            if let (Some(index), Some(Some(row))) = (unused.as_mut(), &row) {
                index.forget(&row.file);
            }
            match taking(name, taken, row, facts) {
                Ok(file) => set.files.push(file),
                Err(why) => set.not_taken.push((name.to_string(), why)),
            }
            Ok(())
        })?;
        for row in unused.into_iter().flat_map(Index::into_rows) {
            set.not_taken.push((row.file, NotTaken::NotThere));
        }
        if set.files.is_empty() && set.not_taken.is_empty() {
            return Err(NoSet::Nothing);
        }
        Ok(set)
    }

    /// Leaves out what the store has already, and what stands in the set twice.
    ///
    /// # Errors
    /// What the store says; the set is then as it was.
    pub fn leave_out_known(&mut self, store: &impl Read) -> Result<(), StoreError> {
        let mut known = Vec::with_capacity(self.files.len());
        for (at, file) in self.files.iter().enumerate() {
            known.push(match Attachment::known(store, &file.picture.bytes)? {
                Some(kept) => Picture::has_file(store, kept)?,
                None => self.files[..at].iter().any(|it| it.picture == file.picture),
            });
        }
        let files = std::mem::take(&mut self.files);
        for (file, known) in files.into_iter().zip(known) {
            if known {
                self.not_taken.push((file.name, NotTaken::AlreadyHere));
            } else {
                self.files.push(file);
            }
        }
        Ok(())
    }

    /// Keeps every picture of the set, within one change.
    pub fn keep(&self, change: &Change<'_>) -> Result<SetReport, StoreError> {
        let mut report = self.refused();
        for file in &self.files {
            let id = Picture::add(change, &file.picture, &file.facts)?;
            report.taken.push((id, file.name.clone()));
        }
        Ok(report)
    }

    /// What becomes of a set of which nothing is kept.
    pub fn refused(&self) -> SetReport {
        SetReport {
            name: self.name.clone(),
            taken: Vec::new(),
            not_taken: self.not_taken.clone(),
        }
    }
}

/// One file: `row` is `None` without an index, `Some(None)` where the index does not name the file.
fn taking(
    name: &str,
    taken: Taken,
    row: Option<Option<&IndexRow>>,
    set: &SetFacts,
) -> Result<SetFile, NotTaken> {
    let row = match row {
        Some(None) => return Err(NotTaken::NotInIndex),
        Some(Some(row)) => row.clone(),
        None => IndexRow::default(),
    };
    let picture = take_in(&taken?).map_err(NotTaken::Picture)?;
    let or = |own: String, whole: &str| {
        if own.is_empty() {
            whole.to_string()
        } else {
            own
        }
    };
    let mut facts = PictureFacts {
        english: row.english,
        welsh: row.welsh,
        keywords: row.keywords,
        owner: or(row.owner, &set.owner),
        licence: or(row.licence, &set.licence),
        credit: or(row.credit, &set.credit),
        ..PictureFacts::unknown(name)
    };
    if facts.english.is_empty() && facts.welsh.is_empty() {
        facts.english = name_in_words(name);
    }
    if facts.credit.is_empty() && rules::asks_for_credit(&facts.licence) {
        return Err(NotTaken::NoCredit);
    }
    // Nobody can be recognised in a drawing of lines.
    let drawn = picture.kind == crate::attachment::PictureKind::Svg;
    facts.shows = if drawn { Shows::Nobody } else { set.shows };
    facts.consent = Consent::NotAsked;
    Ok(SetFile {
        name: name.to_string(),
        picture,
        facts,
    })
}

#[cfg(test)]
mod tests;
