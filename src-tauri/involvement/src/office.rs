//! Stub.
use crate::store::Store;
/// The open store.
pub struct Office {
    store: Store,
}
impl Office {
    /// The store.
    pub fn store(&self) -> &Store {
        &self.store
    }
    /// lock
    pub fn lock_after(&self) -> chrono::TimeDelta {
        chrono::TimeDelta::minutes(15)
    }
    /// b
    pub fn last_backup(&self) -> Option<chrono::DateTime<chrono::FixedOffset>> {
        None
    }
    /// n
    pub fn charity_name(&self) -> Result<String, crate::store::StoreError> {
        Ok(String::new())
    }
}
