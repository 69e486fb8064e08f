//! The one door for writing.

use std::cell::RefCell;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use uuid::Uuid;

use super::verb::Verb;
use super::{SCHEMA, Store, StoreError};
use crate::actor::Actor;
use crate::id::{Id, Noun, Subject};

/// A change as it is recorded: who, when, what. Its rows are in the history.
pub struct Changed;

impl Noun for Changed {
    const KIND: &'static str = "change";
}

/// The id of a change.
pub type ChangeId = Id<Changed>;

impl Store {
    /// Writes, in one transaction, everything `write` does, and records it as one change. Either all of it is on the
    /// disk when this returns `Ok`, or nothing is.
    ///
    /// A form's `token` is stored with the change: when the same form is sent again, nothing is written and the first
    /// answer comes back as [`Done::Already`].
    ///
    /// The change is about the first row that `write` adds or saves, unless it says otherwise with
    /// [`Change::about`].
    ///
    /// Fails with what `write` fails with, or with a [`StoreError`]; then nothing was written and the token is unused.
    pub fn change<T, E: From<StoreError>>(
        &self,
        actor: &Actor,
        verb: Verb,
        token: Option<FormToken>,
        now: DateTime<FixedOffset>,
        write: impl FnOnce(&Change<'_>) -> Result<T, E>,
    ) -> Result<Done<T>, E> {
        let transaction = begin(&self.connection)?;
        if let Some(subject) = token
            .as_ref()
            .map(|token| first_answer(&transaction, token))
            .transpose()?
            .flatten()
        {
            return Ok(Done::Already { subject });
        }
        let change = Change {
            id: ChangeId::new(now),
            now,
            verb,
            actor: *actor,
            subject: RefCell::new(None),
            transaction,
        };
        change.start()?;
        let value = write(&change)?;
        let subject = change.finish(self, token)?;
        self.back_up_once_a_day(now);
        Ok(Done::Now { value, subject })
    }
}

impl Store {
    /// Whether a form with this token was saved before.
    pub fn was_sent(&self, token: &FormToken) -> Result<bool, StoreError> {
        Ok(first_answer(&self.connection, token)?.is_some())
    }
}

/// A change while it is being made. `store.rs` files write through it; see also [`super::Read`].
pub struct Change<'s> {
    id: ChangeId,
    now: DateTime<FixedOffset>,
    verb: Verb,
    actor: Actor,
    subject: RefCell<Option<Subject>>,
    transaction: Transaction<'s>,
}

impl Change<'_> {
    /// The id under which this change is recorded.
    pub fn id(&self) -> ChangeId {
        self.id
    }

    /// When this change is made.
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.now
    }

    /// Who makes this change.
    pub fn actor(&self) -> Actor {
        self.actor
    }

    /// Says what this change is about, if that is not the first row it writes.
    pub fn about(&self, subject: Subject) {
        self.subject.replace(Some(subject));
    }

    pub(super) fn about_if_unsaid(&self, subject: impl FnOnce() -> Subject) {
        self.subject.borrow_mut().get_or_insert_with(subject);
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.transaction
    }

    /// Lets the triggers know that a change is being made, and which.
    fn start(&self) -> Result<(), StoreError> {
        self.transaction
            .prepare_cached("INSERT INTO current_change (id, verb) VALUES (?1, ?2)")?
            .execute(params![self.id, self.verb.code()])?;
        Ok(())
    }

    fn finish(
        self,
        store: &Store,
        token: Option<FormToken>,
    ) -> Result<Option<Subject>, StoreError> {
        if self.verb == Verb::Erase {
            super::history::blank(&self.transaction, self.id)?;
        }
        super::search::refresh(&self.transaction, self.id)?;
        let subject = self.subject.into_inner();
        let actor = match self.actor {
            Actor::Staff(id) => Some(id),
            Actor::Alongside => None,
        };
        self.transaction
            .prepare_cached(
                "INSERT INTO change (id, device, sequence, at, actor, verb, subject_kind, subject_id, schema, form_token)
                 VALUES (?1, ?2, (SELECT coalesce(max(sequence), 0) + 1 FROM change WHERE device = ?2),
                         ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute(params![
                self.id,
                store.device,
                self.now.to_rfc3339(),
                actor,
                self.verb.code(),
                subject.as_ref().map(Subject::kind),
                subject.as_ref().map(|subject| subject.uuid().to_string()),
                SCHEMA,
                token.map(|token| token.0),
            ])?;
        self.transaction
            .prepare_cached("DELETE FROM current_change")?
            .execute([])?;
        self.transaction.commit()?;
        Ok(subject)
    }
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done<T> {
    /// It is written.
    Now {
        /// What the writing returned.
        value: T,
        /// What the change is about.
        subject: Option<Subject>,
    },
    /// The same form was sent before, and what it asked was done then.
    Already {
        /// What the first change was about.
        subject: Option<Subject>,
    },
}

impl<T> Done<T> {
    /// What the change is about: the same the first time and each time the form is repeated.
    pub fn subject(&self) -> Option<&Subject> {
        match self {
            Self::Now { subject, .. } | Self::Already { subject } => subject.as_ref(),
        }
    }

    /// What the writing returned, if it was written now.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Now { value, .. } => Some(value),
            Self::Already { .. } => None,
        }
    }

    /// The id of what the change is about, if that is an `N`.
    pub fn id<N: Noun>(&self) -> Option<Id<N>> {
        self.subject().and_then(Subject::id)
    }
}

/// The one-use mark of a form. A page puts a fresh one into each form; the store keeps it with the change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FormToken(String);

impl FormToken {
    /// A mark unlike any other. `now` is the moment the page is made.
    pub fn new(now: DateTime<FixedOffset>) -> Self {
        Self(Id::<Changed>::new(now).uuid().simple().to_string())
    }
}

impl fmt::Display for FormToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for FormToken {
    type Err = crate::id::NotAnId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let uuid = Uuid::try_parse(text).map_err(|_| crate::id::NotAnId)?;
        Ok(Self(uuid.simple().to_string()))
    }
}

/// Starts a transaction that nobody else can write beside.
pub(super) fn begin(connection: &Connection) -> Result<Transaction<'_>, StoreError> {
    Ok(Transaction::new_unchecked(
        connection,
        TransactionBehavior::Immediate,
    )?)
}

/// The subject of the change that carried this token, if there is such a change.
fn first_answer(
    connection: &Connection,
    token: &FormToken,
) -> Result<Option<Option<Subject>>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT subject_kind, subject_id FROM change WHERE form_token = ?1")?;
    let mut rows = statement.query([&token.0])?;
    Ok(rows
        .next()?
        .map(|row| super::history::subject(row, "subject_kind", "subject_id"))
        .transpose()?)
}
