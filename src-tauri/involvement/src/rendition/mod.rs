//! A paper in one format: who makes it outside, when it comes, who has looked at it, and its file.

mod rules;
pub(crate) mod store;

pub use rules::RenditionDraft;

use chrono::NaiveDate;

use crate::{Id, Noun, meeting_paper::MeetingPaperId, representative::PaperFormat};

/// The id of a paper in one format.
pub type RenditionId = Id<Rendition>;

impl Noun for Rendition {
    const KIND: &'static str = "rendition";
}

/// The largest recording or video that can be attached, in bytes (200 MB): an hour of speech, or ten minutes of signing.
/// Anything larger is kept elsewhere and linked.
pub const LARGEST_RENDITION: u64 = 200 * 1024 * 1024;

/// A paper in one format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendition {
    /// Its id; `None` while nothing is kept.
    pub id: Option<RenditionId>,
    /// The version of its row; 0 while nothing is kept.
    pub version: i64,
    /// The paper.
    pub paper: MeetingPaperId,
    /// Which number of it.
    pub number: u32,
    /// The format.
    pub format: PaperFormat,
    /// What is known of it.
    pub facts: RenditionFacts,
    /// Its file, if one is attached.
    pub file: Option<RenditionFileId>,
}

/// What is known of a paper in one format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RenditionFacts {
    /// Who makes it; empty: Alongside.
    pub supplier: String,
    /// When they were asked.
    pub asked_on: Option<NaiveDate>,
    /// When they promised it.
    pub due: Option<NaiveDate>,
    /// When it was there.
    pub made_on: Option<NaiveDate>,
    /// Where it is to be found, if it is not attached; may be empty.
    pub link: String,
    /// Who has looked at it; may be empty.
    pub checked_by: String,
    /// When.
    pub checked_on: Option<NaiveDate>,
}

/// The id of an attached file.
pub type RenditionFileId = Id<RenditionFile>;

impl Noun for RenditionFile {
    const KIND: &'static str = "rendition_file";
}

/// An attached recording or video.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenditionFile {
    /// The ending of its name: "mp3".
    pub ending: String,
    /// Its contents.
    pub bytes: Vec<u8>,
}

impl RenditionFile {
    /// The media type its ending stands for.
    pub fn media_type(&self) -> &'static str {
        match self.ending.as_str() {
            "mp3" => "audio/mpeg",
            "m4a" => "audio/mp4",
            "ogg" => "audio/ogg",
            "wav" => "audio/wav",
            "mp4" => "video/mp4",
            "mov" => "video/quicktime",
            "webm" => "video/webm",
            "pdf" => "application/pdf",
            _ => "application/octet-stream",
        }
    }
}

impl Rendition {
    /// Whether it is there: made, and either attached or to be found under a link.
    pub fn is_made(&self) -> bool {
        self.facts.made_on.is_some()
    }
}
