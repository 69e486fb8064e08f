//! What the pages about making many papers say of packs, and of certificates.

use crate::{Ended, layout::Section, session::MadeKind};
use alongside_locales::Words;

impl MadeKind {
    /// The part of the program to which they belong.
    pub(super) fn section(self) -> Section {
        match self {
            Self::Packs => Section::Papers,
            Self::Certificates => Section::Certificates,
        }
    }

    /// That they are being made.
    pub(super) fn making(self, words: Words) -> &'static str {
        match self {
            Self::Packs => words.pack_making_title(),
            Self::Certificates => words.certificate_making_title(),
        }
    }

    /// How many are ready.
    pub(super) fn so_far(self, words: Words, done: usize, total: usize) -> String {
        match self {
            Self::Packs => words.pack_making_so_far(done, total),
            Self::Certificates => words.certificate_making_so_far(done, total),
        }
    }

    /// The button that stops it, what stopping does, and what is said once it was pressed.
    pub(super) fn stop(self, words: Words) -> [&'static str; 3] {
        match self {
            Self::Packs => [
                words.pack_making_stop(),
                words.pack_making_stop_what(),
                words.pack_making_stopping(),
            ],
            Self::Certificates => [
                words.certificate_making_stop(),
                words.certificate_making_stop_what(),
                words.certificate_making_stopping(),
            ],
        }
    }

    /// How many were made.
    pub(super) fn made(self, words: Words, count: usize) -> String {
        match self {
            Self::Packs => words.pack_made_title(count),
            Self::Certificates => words.certificate_made_title(count),
        }
    }

    /// The heading over those that are finished.
    pub(super) fn finished(self, words: Words) -> &'static str {
        match self {
            Self::Packs => words.pack_made_list(),
            Self::Certificates => words.certificate_made_list(),
        }
    }

    /// The heading over those that were not made, and what it means.
    pub(super) fn not_made(self, words: Words) -> [&'static str; 2] {
        match self {
            Self::Packs => [words.pack_refused_heading(), words.pack_refused_lede()],
            Self::Certificates => [
                words.certificate_made_not_heading(),
                words.pack_refused_lede(),
            ],
        }
    }

    /// The way back.
    pub(super) fn back(self, words: Words) -> &'static str {
        match self {
            Self::Packs => words.pack_made_back(),
            Self::Certificates => words.certificate_back_to_list(),
        }
    }

    /// Why not all were made, and what to do. It speaks of those that are finished only where there are some.
    pub(super) fn why(self, words: Words, ended: Ended, finished: usize) -> Option<&'static str> {
        let packs = self == Self::Packs;
        match (ended, finished) {
            (Ended::All, _) => None,
            (Ended::Stopped, 0) if packs => Some(words.pack_made_stopped_none()),
            (Ended::Stopped, 0) => Some(words.certificate_made_stopped_none()),
            (Ended::Stopped, _) if packs => Some(words.pack_made_stopped()),
            (Ended::Stopped, _) => Some(words.certificate_made_stopped()),
            (Ended::DiskFull, 0) if packs => Some(words.pack_made_disk_full_none()),
            (Ended::DiskFull, 0) => Some(words.certificate_made_disk_full_none()),
            (Ended::DiskFull, _) if packs => Some(words.pack_made_disk_full()),
            (Ended::DiskFull, _) => Some(words.certificate_made_disk_full()),
            (Ended::NotAllowed, 0) => Some(words.pack_made_not_allowed_none()),
            (Ended::NotAllowed, _) if packs => Some(words.pack_made_not_allowed()),
            (Ended::NotAllowed, _) => Some(words.certificate_made_not_allowed()),
            (Ended::Failed, 0) => Some(words.pack_made_failed_none()),
            (Ended::Failed, _) if packs => Some(words.pack_made_failed()),
            (Ended::Failed, _) => Some(words.certificate_made_failed()),
        }
    }
}
