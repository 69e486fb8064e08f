//! Files that are kept in the store: the charity's logo, pictures of its own and receipts. Kept once each, by their content; added, never
//! changed.

mod intake;
mod picture;
mod receipt;
mod store;

pub use intake::{CleanPicture, LONGEST_SIDE, take_in};
pub use picture::{MOST_POINTS, NotAPicture, PictureKind};
pub use receipt::{NotAReceipt, take_in_receipt};

use crate::{Id, Noun};

/// The largest picture that a person may bring in, in bytes (20 MB): a photo from any phone.
pub const LARGEST_PICTURE: u64 = 20 * 1024 * 1024;

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
