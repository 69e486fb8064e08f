//! What the pages about making many papers say of packs, of certificates, and of papers of one kind.

use crate::{Ended, layout::Section, session::MadeKind};
use alongside_locales::Words;

impl MadeKind {
    /// The part of the program to which they belong.
    pub(super) fn section(self) -> Section {
        match self {
            Self::Packs => Section::Papers,
            Self::Certificates => Section::Certificates,
            Self::Papers => Section::Activities,
        }
    }

    /// That they are being made.
    pub(super) fn making(self, words: Words) -> &'static str {
        match self {
            Self::Packs => words.pack_making_title(),
            Self::Certificates => words.certificate_making_title(),
            Self::Papers => words.pack_papers_making_title(),
        }
    }

    /// How many are ready.
    pub(super) fn so_far(self, words: Words, done: usize, total: usize) -> String {
        match self {
            Self::Packs => words.pack_making_so_far(done, total),
            Self::Certificates => words.certificate_making_so_far(done, total),
            Self::Papers => words.pack_papers_making_so_far(done, total),
        }
    }

    /// The button that stops it.
    pub(super) fn stop(self, words: Words) -> &'static str {
        match self {
            Self::Packs => words.pack_making_stop(),
            Self::Certificates => words.certificate_making_stop(),
            Self::Papers => words.pack_papers_making_stop(),
        }
    }

    /// How many were made.
    pub(super) fn made(self, words: Words, count: usize) -> String {
        match self {
            Self::Packs => words.pack_made_title(count),
            Self::Certificates => words.certificate_made_title(count),
            Self::Papers => words.pack_papers_made_title(count),
        }
    }

    /// The heading over those that are finished.
    pub(super) fn finished(self, words: Words) -> &'static str {
        match self {
            Self::Packs => words.pack_made_list(),
            Self::Certificates => words.certificate_made_list(),
            Self::Papers => words.pack_papers_made_list(),
        }
    }

    /// The way back.
    pub(super) fn back(self, words: Words) -> &'static str {
        match self {
            Self::Packs => words.pack_made_back(),
            Self::Certificates => words.certificate_back_to_list(),
            Self::Papers => words.page_back(),
        }
    }
}

/// Why not all were made, and what to do. It speaks of those that are finished only where there are some.
pub(super) fn why(words: Words, ended: Ended, finished: usize) -> Option<&'static str> {
    match (ended, finished) {
        (Ended::All, _) => None,
        (Ended::Stopped, 0) => Some(words.pack_made_stopped_none()),
        (Ended::Stopped, _) => Some(words.pack_made_stopped()),
        (Ended::DiskFull, 0) => Some(words.pack_made_disk_full_none()),
        (Ended::DiskFull, _) => Some(words.pack_made_disk_full()),
        (Ended::NotAllowed, 0) => Some(words.pack_made_not_allowed_none()),
        (Ended::NotAllowed, _) => Some(words.pack_made_not_allowed()),
        (Ended::Failed, 0) => Some(words.pack_made_failed_none()),
        (Ended::Failed, _) => Some(words.pack_made_failed()),
    }
}
