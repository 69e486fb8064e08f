//! Stub.
use crate::{
    Id, Noun,
    store::{Read, StoreError},
};
/// Stub.
pub struct Representative {
    /// id
    pub id: RepresentativeId,
    /// f
    pub facts: RepresentativeFacts,
}
/// Stub.
pub struct RepresentativeFacts {
    /// n
    pub name: String,
}
/// Id.
pub type RepresentativeId = Id<Representative>;
impl Noun for Representative {
    const KIND: &'static str = "representative";
}
impl Representative {
    /// find
    pub fn find(_: &impl Read, _: RepresentativeId) -> Result<Representative, StoreError> {
        Err(StoreError::Gone)
    }
    /// names
    pub fn names(_: &impl Read) -> Result<Vec<(RepresentativeId, String)>, StoreError> {
        Ok(vec![])
    }
}
