//! Keys: one random key encrypts the store; it is wrapped for each member of staff by their passphrase, and once for the
//! recovery sheet.

mod code;
mod hex;
mod keeping;
mod passphrase;
mod ring;

pub use code::{CodeFault, RecoveryCode};
pub(crate) use keeping::Keeping;
pub(super) use passphrase::tidy;
pub use passphrase::{PassphraseFault, SHORTEST, check_passphrase};
pub use ring::KeyRing;

use std::fmt::Write;

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// The 32 random bytes that encrypt the store. Gone from memory when dropped; cannot be printed.
///
/// With them goes the store's mark, 16 random bytes that are no secret: SQLCipher's salt. It stands at the start of the
/// store and of each of its backups, and in the key file, so that the files of two stores cannot be taken for each other.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct StoreKey {
    secret: [u8; 32],
    mark: [u8; 16],
}

impl StoreKey {
    /// A new key from the operating system's randomness, which fails only if the system has none.
    pub fn random() -> std::io::Result<Self> {
        Ok(Self {
            secret: random()?,
            mark: random()?,
        })
    }

    /// What stands at the start of every file this key opens.
    pub(super) fn mark(&self) -> [u8; 16] {
        self.mark
    }

    /// As SQLCipher takes a raw key with its salt.
    pub(super) fn pragma(&self) -> Zeroizing<String> {
        let mut pragma = Zeroizing::new(String::with_capacity(128));
        pragma.push_str("PRAGMA key = \"x'");
        for byte in self.secret.iter().chain(&self.mark) {
            // Writing to a string does not fail.
            let _ = write!(*pragma, "{byte:02x}");
        }
        pragma.push_str("'\"");
        pragma
    }
}

/// What it costs to try one passphrase, as argon2id counts it (RFC 9106). Kept with each wrapped key, so that it can
/// rise in later versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct KeyCost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl KeyCost {
    /// For real use: the second recommended choice of RFC 9106, section 4 (64 MiB, 3 passes), in one lane, which takes
    /// about half a second on an office PC. OWASP asks for 19 MiB and 2 passes at least (Password Storage Cheat Sheet).
    pub const OFFICE: Self = Self {
        memory: 64 * 1024,
        passes: 3,
        lanes: 1,
    };

    /// More than any version of Alongside will ask for: a key file that says more was tampered with.
    const MOST: Self = Self {
        memory: 1024 * 1024,
        passes: 32,
        lanes: 16,
    };

    /// The key that follows from something secret, `None` if the cost makes no sense.
    fn derive(self, secret: &[u8], salt: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
        if self.memory > Self::MOST.memory
            || self.passes > Self::MOST.passes
            || self.lanes > Self::MOST.lanes
        {
            return None;
        }
        let params = Params::new(self.memory, self.passes, self.lanes, Some(32)).ok()?;
        let mut derived = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, salt, &mut *derived)
            .ok()?;
        Some(derived)
    }
}

/// Random bytes from the operating system.
fn random<const N: usize>() -> std::io::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| std::io::Error::other("no randomness"))?;
    Ok(bytes)
}
