//! The store's key.

use std::fmt::Write;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// The 32 random bytes that encrypt the store. Gone from memory when dropped; cannot be printed.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct StoreKey([u8; 32]);

impl StoreKey {
    /// A new key from the operating system's randomness, which fails only if the system has none.
    pub fn random() -> std::io::Result<Self> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| std::io::Error::other("no randomness"))?;
        Ok(Self(bytes))
    }

    /// As SQLCipher takes a raw key.
    pub(super) fn pragma(&self) -> Zeroizing<String> {
        let mut pragma = Zeroizing::new(String::with_capacity(96));
        pragma.push_str("PRAGMA key = \"x'");
        for byte in self.0 {
            // Writing to a string does not fail.
            let _ = write!(*pragma, "{byte:02x}");
        }
        pragma.push_str("'\"");
        pragma
    }
}
