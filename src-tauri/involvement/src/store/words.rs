//! What people are told about the store.

use alongside_locales::Words;
use chrono::{NaiveDate, NaiveDateTime};

use super::key::{CodeFault, PassphraseFault, RecoveryCode, SHORTEST};
use super::{NotOpened, Obstacle, Place, RowChangeKind, SharedFolder, StoreError, Verb};

/// What a page says: what is the matter, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What is the matter.
    pub heading: String,
    /// What became of the file, and what to do.
    pub sentences: Vec<String>,
}

impl NotOpened {
    /// What to tell somebody who wanted to open the store at `place`. The page adds buttons: try again, use the recovery
    /// sheet, choose a file, and restore [`NotOpened::newest_backup`].
    pub fn advice(&self, place: &Place, today: NaiveDate, words: Words) -> Advice {
        let name = place.name();
        let name = name.as_str();
        let folder = place
            .file()
            .parent()
            .map(|folder| folder.display().to_string())
            .unwrap_or_default();
        let (heading, sentence) = match self {
            Self::WrongPassphrase => (
                words.store_wrong_passphrase_heading(name),
                words.store_wrong_passphrase_advice().to_owned(),
            ),
            Self::WrongCode => (
                words.store_wrong_code_heading(name),
                words.store_wrong_code_advice().to_owned(),
            ),
            Self::NewerVersion { made_by } => (
                words.store_newer_heading(name),
                words.store_newer_advice(made_by),
            ),
            Self::Damaged { moved_to, .. } => {
                let moved = moved_to.as_deref().and_then(|file| file.file_name());
                let sentence = match moved {
                    Some(file) => words.store_damaged_moved(&file.to_string_lossy()),
                    None => words.store_damaged_left().to_owned(),
                };
                (words.store_damaged_heading(name), sentence)
            }
            Self::ReadOnly => (
                words.store_read_only_heading(name),
                words.store_read_only_advice().to_owned(),
            ),
            Self::InUse => (
                words.store_in_use_heading(name),
                words.store_in_use_advice().to_owned(),
            ),
            Self::DiskFull => (
                words.store_disk_full_heading().to_owned(),
                words.store_disk_full_advice().to_owned(),
            ),
            Self::Missing => (
                words.store_missing_heading(name),
                words.store_missing_advice(&folder),
            ),
            Self::NotAStore => (
                words.store_not_a_store_heading().to_owned(),
                words.store_not_a_store_advice().to_owned(),
            ),
            Self::NoKeys { expected } => {
                let file = expected.file_name().unwrap_or_default().to_string_lossy();
                (
                    words.store_no_keys_heading(name),
                    words.store_no_keys_advice(&file),
                )
            }
            Self::NotTheirKeys { .. } => (
                words.store_not_their_keys_heading(name),
                words.store_not_their_keys_advice().to_owned(),
            ),
            Self::AlreadyThere => (
                words.store_already_there_heading(name),
                words.store_already_there_advice().to_owned(),
            ),
            Self::File(_) => (
                words.store_file_heading(name),
                words.store_file_advice().to_owned(),
            ),
            Self::Fault(_) => (
                words.store_fault_heading().to_owned(),
                words.store_fault_advice().to_owned(),
            ),
        };
        let backup = match (self, self.newest_backup()) {
            (_, Some(backup)) => {
                Some(words.store_damaged_backup(&moment(backup.made_at, today, words)))
            }
            (Self::Damaged { .. }, None) => Some(words.store_damaged_no_backup().to_owned()),
            (_, None) => None,
        };
        Advice {
            heading,
            sentences: std::iter::once(sentence).chain(backup).collect(),
        }
    }
}

/// A moment as people say it: "today at 8:40", "yesterday at 17:05", "on 21 January 2027".
pub fn moment(at: NaiveDateTime, today: NaiveDate, words: Words) -> String {
    let time = words.time(at.time());
    match (today - at.date()).num_days() {
        0 => words.page_today_at(&time),
        1 => words.page_yesterday_at(&time),
        _ => words.page_on_day(&words.day_short(at.date())),
    }
}

impl StoreError {
    /// A sentence that says what to do.
    pub fn words(&self, words: Words) -> String {
        match self {
            Self::Stale { .. } => words.problem_changed_meanwhile(),
            Self::Gone => words.problem_gone(),
            Self::NotUndone(obstacle) => obstacle.words(words),
            Self::DiskFull => words.store_not_saved_disk_full(),
            Self::ReadOnly => words.store_not_saved_read_only(),
            Self::InUse => words.store_not_saved_in_use(),
            Self::Damaged => words.store_not_saved_damaged(),
            Self::File(_) => words.store_not_saved_file(),
            Self::Refused(_) => words.store_not_saved_fault(),
        }
        .to_owned()
    }
}

impl Obstacle {
    /// A sentence that says why.
    pub fn words(&self, words: Words) -> &'static str {
        match self {
            Self::NoSuchChange => words.store_not_undone_gone(),
            Self::NeverUndone(_) => words.store_not_undone_never(),
            Self::ChangedSince(_) => words.store_not_undone_since(),
            Self::StillNeeded => words.store_not_undone_needed(),
            Self::DaysTaken => words.store_not_undone_days(),
        }
    }
}

impl PassphraseFault {
    /// A sentence that says what to do.
    pub fn words(self, words: Words) -> String {
        match self {
            Self::TooShort { length: 0 } => words.store_passphrase_enter().to_owned(),
            Self::TooShort { length } => words.store_passphrase_too_short(length, SHORTEST),
            Self::EasyToGuess => words.store_passphrase_easy().to_owned(),
            Self::Taken => words.store_passphrase_taken().to_owned(),
        }
    }
}

impl CodeFault {
    /// A sentence that says what to do.
    pub fn words(self, words: Words) -> String {
        match self {
            Self::Length { typed } => words.store_code_length(typed, RecoveryCode::LENGTH),
            Self::Group { group } => words.store_code_group(group),
        }
    }
}

impl SharedFolder {
    /// What to say about a store called `name` in such a folder.
    pub fn advice(self, name: &str, words: Words) -> Advice {
        // Names of products are the same in every language.
        let sentence = match self {
            Self::OneDrive => words.store_shared_folder_sync("OneDrive"),
            Self::Dropbox => words.store_shared_folder_sync("Dropbox"),
            Self::GoogleDrive => words.store_shared_folder_sync("Google Drive"),
            Self::ICloudDrive => words.store_shared_folder_sync("iCloud Drive"),
            Self::OtherSync => words.store_shared_folder_other().to_owned(),
            Self::NetworkDrive => words.store_shared_folder_network().to_owned(),
        };
        Advice {
            heading: words.store_shared_folder_heading(name),
            sentences: vec![sentence],
        }
    }
}

impl Verb {
    /// What a change did, in a word or two: "Changed".
    pub fn words(self, words: Words) -> &'static str {
        match self {
            Self::Add => words.store_verb_add(),
            Self::Save => words.store_verb_save(),
            Self::Archive => words.store_verb_archive(),
            Self::BringBack => words.store_verb_bring_back(),
            Self::Agree => words.store_verb_agree(),
            Self::Issue => words.store_verb_issue(),
            Self::HandOver => words.store_verb_hand_over(),
            Self::SetPassphrase => words.store_verb_set_passphrase(),
            Self::SetUp => words.store_verb_set_up(),
            Self::Import => words.store_verb_import(),
            Self::Book => words.store_verb_book(),
            Self::Undo => words.store_verb_undo(),
            Self::Erase => words.store_verb_erase(),
        }
    }
}

impl RowChangeKind {
    /// What became of a part of a record.
    pub fn words(self, words: Words) -> &'static str {
        match self {
            Self::Added => words.store_row_added(),
            Self::Saved => words.store_row_saved(),
            Self::Removed => words.store_row_removed(),
            Self::Erased => words.store_what_changed_erased(),
        }
    }
}
