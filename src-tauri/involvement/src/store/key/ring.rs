//! The wrapped keys of one store: what stands in `NAME.keys`.
//!
//! The file must be readable before the store is open, so it holds no name: only random ids, salts and wrapped keys.
//!
//! Signing in asks for the passphrase alone. All entries made at the same cost share a salt, so one derivation serves
//! everyone, and each entry is tried with it. Two members of staff can therefore not have the same passphrase. Refusing a
//! passphrase that is taken tells nothing that the page for signing in would not tell: whoever types a colleague's
//! passphrase there is signed in as that colleague. Asking for the name as well was rejected: one more thing to
//! remember and to type, and no list of names may stand outside the store.

use std::collections::HashMap;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::hex::Hex;
use super::{KeyCost, RecoveryCode, StoreKey, random, tidy};
use crate::staff::StaffId;

/// The wrapped keys of one store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyRing {
    /// The format of this file.
    alongside_keys: u32,
    /// The store's mark, which stands at the start of the store itself.
    store: Uuid,
    staff: Vec<StaffEntry>,
    recovery: Wrapped,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct StaffEntry {
    staff: StaffId,
    #[serde(flatten)]
    wrapped: Wrapped,
}

/// The store's key, wrapped by XChaCha20-Poly1305 under a key that argon2id derives from something secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Wrapped {
    salt: Hex,
    cost: KeyCost,
    nonce: Hex,
    key: Hex,
}

/// The only format so far.
const FORMAT: u32 = 1;
/// Stands for the recovery sheet where a wrapped key says whose it is.
const RECOVERY: Uuid = Uuid::nil();

impl KeyRing {
    /// A new ring that only the recovery code opens.
    pub fn new(key: &StoreKey, code: &RecoveryCode, cost: KeyCost) -> std::io::Result<Self> {
        let store = Uuid::from_bytes(key.mark());
        let recovery = Wrapped::new(
            key,
            code.secret(),
            Hex(random::<16>()?.to_vec()),
            cost,
            (store, RECOVERY),
        )?;
        Ok(Self {
            alongside_keys: FORMAT,
            store,
            staff: Vec::new(),
            recovery,
        })
    }

    /// What stands in the file; `None` if it is not a key file this version understands.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text)
            .ok()
            .filter(|ring: &Self| ring.alongside_keys == FORMAT)
    }

    /// What to put into the file.
    pub fn text(&self) -> std::io::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// The store's mark, which is no secret.
    pub fn store(&self) -> Uuid {
        self.store
    }

    /// Whose passphrase this is, and the store's key. Takes about half a second.
    pub fn open(&self, passphrase: &str) -> Option<(StaffId, StoreKey)> {
        let passphrase = tidy(passphrase);
        let mut derived: HashMap<(&Hex, KeyCost), Option<Zeroizing<[u8; 32]>>> = HashMap::new();
        self.staff.iter().find_map(|entry| {
            let Wrapped { salt, cost, .. } = &entry.wrapped;
            let by = derived
                .entry((salt, *cost))
                .or_insert_with(|| cost.derive(passphrase.as_bytes(), &salt.0));
            let key = entry
                .wrapped
                .open(by.as_ref()?, (self.store, entry.staff.uuid()))?;
            Some((entry.staff, key))
        })
    }

    /// The store's key by the recovery code.
    pub fn recover(&self, code: &RecoveryCode) -> Option<StoreKey> {
        let by = self
            .recovery
            .cost
            .derive(code.secret(), &self.recovery.salt.0)?;
        self.recovery.open(&by, (self.store, RECOVERY))
    }

    /// Gives a member of staff this passphrase, in place of any they had. Says `false`, and changes nothing, if a
    /// colleague has the same.
    pub fn give(
        &mut self,
        staff: StaffId,
        passphrase: &str,
        key: &StoreKey,
        cost: KeyCost,
    ) -> std::io::Result<bool> {
        if self
            .open(passphrase)
            .is_some_and(|(whose, _)| whose != staff)
        {
            return Ok(false);
        }
        let shared = self
            .staff
            .iter()
            .find(|entry| entry.wrapped.cost == cost)
            .map(|entry| entry.wrapped.salt.clone());
        let salt = match shared {
            Some(salt) => salt,
            None => Hex(random::<16>()?.to_vec()),
        };
        let wrapped = Wrapped::new(
            key,
            tidy(passphrase).as_bytes(),
            salt,
            cost,
            (self.store, staff.uuid()),
        )?;
        self.take(staff);
        self.staff.push(StaffEntry { staff, wrapped });
        Ok(true)
    }

    /// Takes the passphrase of a member of staff away.
    pub fn take(&mut self, staff: StaffId) {
        self.staff.retain(|entry| entry.staff != staff);
    }

    /// Makes this the recovery code, in place of the one before.
    pub fn set_recovery(
        &mut self,
        key: &StoreKey,
        code: &RecoveryCode,
        cost: KeyCost,
    ) -> std::io::Result<()> {
        let salt = Hex(random::<16>()?.to_vec());
        self.recovery = Wrapped::new(key, code.secret(), salt, cost, (self.store, RECOVERY))?;
        Ok(())
    }

    /// Everyone who has a passphrase.
    pub fn staff(&self) -> impl Iterator<Item = StaffId> + '_ {
        self.staff.iter().map(|entry| entry.staff)
    }
}

/// Which ring, and whose entry: sealed with the key, so that nobody can pass an entry off as another's.
type Whose = (Uuid, Uuid);

impl Wrapped {
    fn new(
        key: &StoreKey,
        secret: &[u8],
        salt: Hex,
        cost: KeyCost,
        whose: Whose,
    ) -> std::io::Result<Self> {
        let refused = || std::io::Error::other("key derivation refused");
        let by = cost.derive(secret, &salt.0).ok_or_else(refused)?;
        let nonce = random::<24>()?;
        let sealed = Payload {
            msg: &key.secret,
            aad: &aad(whose),
        };
        let key = XChaCha20Poly1305::new(by.as_slice().into())
            .encrypt(XNonce::from_slice(&nonce), sealed)
            .map_err(|_| refused())?;
        Ok(Self {
            salt,
            cost,
            nonce: Hex(nonce.to_vec()),
            key: Hex(key),
        })
    }

    fn open(&self, by: &[u8; 32], whose: Whose) -> Option<StoreKey> {
        if self.nonce.0.len() != 24 {
            return None;
        }
        let sealed = Payload {
            msg: &self.key.0,
            aad: &aad(whose),
        };
        let opened = XChaCha20Poly1305::new(by.into())
            .decrypt(XNonce::from_slice(&self.nonce.0), sealed)
            .ok()?;
        let opened = Zeroizing::new(opened);
        let secret = opened.as_slice().try_into().ok()?;
        Some(StoreKey {
            secret,
            mark: *whose.0.as_bytes(),
        })
    }
}

fn aad((ring, whose): Whose) -> [u8; 32] {
    let mut aad = [0; 32];
    aad[..16].copy_from_slice(ring.as_bytes());
    aad[16..].copy_from_slice(whose.as_bytes());
    aad
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHEAP: KeyCost = KeyCost {
        memory: 8,
        passes: 1,
        lanes: 1,
    };

    fn staff(number: u128) -> StaffId {
        Uuid::from_u128(number).into()
    }

    fn ring() -> (KeyRing, StoreKey, RecoveryCode) {
        let (key, code) = (StoreKey::random().unwrap(), RecoveryCode::random().unwrap());
        (KeyRing::new(&key, &code, CHEAP).unwrap(), key, code)
    }

    #[test]
    fn each_passphrase_opens_the_ring_for_its_owner_alone() {
        let (mut ring, key, code) = ring();
        assert!(
            ring.give(staff(1), "kettle lantern meadow", &key, CHEAP)
                .unwrap()
        );
        assert!(
            ring.give(staff(2), "harbour violin orchard", &key, CHEAP)
                .unwrap()
        );
        let ring = KeyRing::read(&ring.text().unwrap()).unwrap();
        assert!(ring.open("kettle lantern meadow") == Some((staff(1), key.clone())));
        assert!(ring.open(" Harbour  VIOLIN orchard ") == Some((staff(2), key.clone())));
        assert!(ring.open("kettle lantern meadows").is_none());
        assert!(ring.recover(&code) == Some(key));
        assert!(ring.recover(&RecoveryCode::random().unwrap()).is_none());
    }

    #[test]
    fn one_derivation_serves_everyone_until_the_cost_rises() {
        let (mut ring, key, _) = ring();
        ring.give(staff(1), "kettle lantern meadow", &key, CHEAP)
            .unwrap();
        ring.give(staff(2), "harbour violin orchard", &key, CHEAP)
            .unwrap();
        assert_eq!(ring.staff[0].wrapped.salt, ring.staff[1].wrapped.salt);
        ring.give(
            staff(3),
            "pocket thunder biscuit",
            &key,
            KeyCost { passes: 2, ..CHEAP },
        )
        .unwrap();
        assert_ne!(ring.staff[0].wrapped.salt, ring.staff[2].wrapped.salt);
        for (number, passphrase) in [(1, "kettle lantern meadow"), (3, "pocket thunder biscuit")] {
            assert_eq!(ring.open(passphrase).unwrap().0, staff(number));
        }
    }

    #[test]
    fn a_taken_passphrase_is_refused_and_ones_own_may_stay() {
        let (mut ring, key, _) = ring();
        ring.give(staff(1), "kettle lantern meadow", &key, CHEAP)
            .unwrap();
        assert!(
            !ring
                .give(staff(2), "Kettle lantern meadow", &key, CHEAP)
                .unwrap()
        );
        assert!(
            ring.give(staff(1), "kettle lantern meadow", &key, CHEAP)
                .unwrap()
        );
        assert_eq!(ring.staff().count(), 1);
    }

    #[test]
    fn an_entry_cannot_be_passed_off_as_anothers() {
        let (mut ring, key, _) = ring();
        ring.give(staff(1), "kettle lantern meadow", &key, CHEAP)
            .unwrap();
        ring.staff[0].staff = staff(2);
        assert!(ring.open("kettle lantern meadow").is_none());
    }

    #[test]
    fn a_key_file_that_makes_no_sense_is_no_key_file() {
        let (mut ring, key, _) = ring();
        ring.give(staff(1), "kettle lantern meadow", &key, CHEAP)
            .unwrap();
        let text = ring.text().unwrap();
        assert!(KeyRing::read(&text[..text.len() / 2]).is_none());
        assert!(
            KeyRing::read(&text.replace("\"alongside_keys\": 1", "\"alongside_keys\": 2"))
                .is_none()
        );
        // Somebody asks for a terabyte of memory.
        let greedy =
            KeyRing::read(&text.replace("\"memory\": 8", "\"memory\": 1073741824")).unwrap();
        assert!(greedy.open("kettle lantern meadow").is_none());
    }
}
