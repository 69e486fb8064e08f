//! The open store, and who may open it.

use alongside_locales::Words;
use chrono::{DateTime, FixedOffset};

use crate::actor::Actor;
use crate::staff::{PassphraseFrom, Staff, StaffId};
use crate::store::{
    Done, FormToken, Keeping, KeyCost, KeyRing, PassphraseFault, RecoveryCode, Store, StoreError,
    StoreKey, Verb, check_passphrase,
};

/// The open store. Who is working, and in which language, is in the session, never here.
pub struct Office {
    /// The store.
    pub store: Store,
    ring: KeyRing,
    keeping: Keeping,
    cost: KeyCost,
}

/// Why a passphrase was not given, or a member of staff not archived. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The passphrase will not do.
    #[error(transparent)]
    Passphrase(#[from] PassphraseFault),
    /// Nobody could open the store any more, except by the recovery sheet.
    #[error("the last who can sign in")]
    LastWhoCanSignIn {
        /// Their name.
        name: String,
    },
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<std::io::Error> for Refusal {
    fn from(error: std::io::Error) -> Self {
        Self::Store(error.into())
    }
}

impl Refusal {
    /// A sentence that says what to do.
    pub fn words(&self, words: Words) -> String {
        match self {
            Self::Passphrase(fault) => fault.words(words),
            Self::LastWhoCanSignIn { name } => words.staff_last_who_can_sign_in(name),
            Self::Store(error) => error.words(words),
        }
    }
}

impl Office {
    pub(crate) fn new(store: Store, ring: KeyRing, keeping: Keeping, cost: KeyCost) -> Self {
        Self {
            store,
            ring,
            keeping,
            cost,
        }
    }

    /// Closes the store, and hands out its wrapped keys.
    pub(crate) fn close(self) -> KeyRing {
        self.ring
    }

    /// Whose passphrase this is, if it is anybody's who may sign in. Takes about half a second. For signing in while the
    /// store is open: after "lock", or when the next person comes to work.
    pub fn whose(&self, passphrase: &str) -> Result<Option<StaffId>, StoreError> {
        match self.ring.open(passphrase) {
            Some((staff, _)) => Ok(may_sign_in(&self.store, staff)?.then_some(staff)),
            None => Ok(None),
        }
    }

    /// Everyone who has a passphrase.
    pub fn who_can_sign_in(&self) -> Vec<StaffId> {
        self.ring.staff().collect()
    }

    /// Gives a member of staff a passphrase in place of any they had: their own choice, or one of a colleague, which they change after signing
    /// in. Takes about a second.
    ///
    /// The page that lets people change their own passphrase first asks [`Office::whose`] the old one is.
    pub fn give_passphrase(
        &mut self,
        actor: &Actor,
        staff: StaffId,
        passphrase: &str,
        from: PassphraseFrom,
        token: Option<FormToken>,
        now: DateTime<FixedOffset>,
    ) -> Result<Done<()>, Refusal> {
        let name = Staff::find(&self.store, staff)?.facts.name;
        check_passphrase(passphrase, &[&name, &self.store.place().name()])?;
        let mut ring = self.ring.clone();
        if !ring.give(staff, passphrase, self.store.key(), self.cost)? {
            return Err(PassphraseFault::Taken.into());
        }
        self.change_ring(ring, actor, Verb::SetPassphrase, token, now, |change| {
            Staff::note_passphrase(change, staff, from)
        })
    }

    /// Archives a member of staff, who can then no longer sign in.
    ///
    /// Fails with [`Refusal::LastWhoCanSignIn`] if nobody else could, and like any save if the page was stale.
    pub fn archive_staff(
        &mut self,
        actor: &Actor,
        staff: StaffId,
        version: i64,
        token: Option<FormToken>,
        now: DateTime<FixedOffset>,
    ) -> Result<Done<()>, Refusal> {
        if self.is_last_who_can_sign_in(staff)? {
            let name = Staff::find(&self.store, staff)?.facts.name;
            return Err(Refusal::LastWhoCanSignIn { name });
        }
        let mut ring = self.ring.clone();
        ring.take(staff);
        self.change_ring(ring, actor, Verb::Archive, token, now, |change| {
            Staff::archive(change, staff, version)
        })
    }

    fn is_last_who_can_sign_in(&self, staff: StaffId) -> Result<bool, StoreError> {
        let mut mine = false;
        for each in self.ring.staff() {
            if each == staff {
                mine = true;
            } else if may_sign_in(&self.store, each)? {
                return Ok(false);
            }
        }
        Ok(mine)
    }

    /// Makes a new recovery code, for a new recovery sheet. The one before opens the store no longer.
    pub fn renew_recovery_code(
        &mut self,
        actor: &Actor,
        token: Option<FormToken>,
        now: DateTime<FixedOffset>,
    ) -> Result<RecoveryCode, Refusal> {
        let code = RecoveryCode::random()?;
        let mut ring = self.ring.clone();
        ring.set_recovery(self.store.key(), &code, self.cost)?;
        self.change_ring(ring, actor, Verb::SetPassphrase, token, now, |_| Ok(()))?;
        Ok(code)
    }

    /// The key file is written within the change, so that both stay as they were if either fails. Should the power fail
    /// between the two, the new passphrase is already the right one, and only its record is missing.
    fn change_ring(
        &mut self,
        ring: KeyRing,
        actor: &Actor,
        verb: Verb,
        token: Option<FormToken>,
        now: DateTime<FixedOffset>,
        write: impl FnOnce(&crate::store::Change<'_>) -> Result<(), StoreError>,
    ) -> Result<Done<()>, Refusal> {
        let mut written = false;
        let done = self.store.change(actor, verb, token, now, |change| {
            write(change)?;
            self.keeping.write(&ring)?;
            written = true;
            Ok::<_, Refusal>(())
        });
        match &done {
            Ok(Done::Now { .. }) => self.ring = ring,
            Err(_) if written => self.keeping.write(&self.ring)?,
            Ok(Done::Already { .. }) | Err(_) => {}
        }
        done
    }
}

/// Is this somebody who is on the staff today?
pub(crate) fn may_sign_in(store: &Store, staff: StaffId) -> Result<bool, StoreError> {
    match Staff::find(store, staff) {
        Ok(staff) => Ok(staff.archived_at.is_none()),
        Err(StoreError::Gone) => Ok(false),
        Err(other) => Err(other),
    }
}

/// Wraps a new store's key for its first member of staff and for the recovery sheet.
pub(crate) fn first_ring(
    key: &StoreKey,
    staff: StaffId,
    passphrase: &str,
    cost: KeyCost,
) -> std::io::Result<(KeyRing, RecoveryCode)> {
    let code = RecoveryCode::random()?;
    let mut ring = KeyRing::new(key, &code, cost)?;
    ring.give(staff, passphrase, key, cost)?;
    Ok((ring, code))
}
