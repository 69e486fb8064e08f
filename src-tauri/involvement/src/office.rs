//! The open store.
use crate::store::Store;
/// The open store.
pub struct Office {
    /// The store.
    pub store: Store,
}
