//! Files that are kept in the store: the charity's logo and pictures of its own. Kept once each, by their content; added, never
//! changed.

mod picture;
mod store;

pub use picture::{NotAPicture, PictureKind, check_picture};

use crate::{Id, Noun};

/// The id of a file that is kept.
pub type AttachmentId = Id<Attachment>;

impl Noun for Attachment {
    const KIND: &'static str = "attachment";
}

/// A file that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// What it is.
    pub kind: PictureKind,
    /// Its contents.
    pub bytes: Vec<u8>,
}
