//! Representatives who can be recognised in a picture. Papers show it while each of them agrees to photos, and no longer.

mod store;

use crate::{Id, Noun, representative::RepresentativeId};

/// One representative in a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PicturePerson {
    /// Its id.
    pub id: Id<PicturePerson>,
    /// Who.
    pub representative: RepresentativeId,
    /// Their name.
    pub name: String,
    /// Whether they agree to photos now.
    pub agrees: bool,
}

impl Noun for PicturePerson {
    const KIND: &'static str = "picture_person";
}
