//! Ids: UUIDv7, the primary key of every table and the only ids in links.
//!
//! People never see them; what people see are references such as `MV-2027-014`.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;
use std::sync::Mutex;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::{ContextV7, Timestamp, Uuid};

/// Counts what is made within one moment.
static COUNT: Mutex<ContextV7> = Mutex::new(ContextV7::new());

/// A kind of thing that is kept, for instance a representative.
///
/// A noun says `pub struct Representative;`, implements this, and names its id
/// `pub type RepresentativeId = Id<Representative>;`.
pub trait Noun {
    /// The noun's name in the store: the name of its table, and of its folder.
    const KIND: &'static str;
}

/// The id of one `N`.
pub struct Id<N> {
    uuid: Uuid,
    noun: PhantomData<fn() -> N>,
}

impl<N> Id<N> {
    /// A new id, unlike any other, which sorts after all that this program made before, those of the same moment as well.
    /// The moment is passed in; the rest is a count that begins by chance.
    pub fn new(now: DateTime<FixedOffset>) -> Self {
        let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
        let moment = Timestamp::from_unix(&COUNT, seconds, now.timestamp_subsec_nanos());
        Self::from(Uuid::new_v7(moment))
    }

    /// The bare number.
    pub fn uuid(self) -> Uuid {
        self.uuid
    }
}

impl<N: Noun> Id<N> {
    /// The same id together with its kind.
    pub fn subject(self) -> Subject {
        Subject {
            kind: Cow::Borrowed(N::KIND),
            id: self.uuid,
        }
    }
}

/// One thing of any kind: what a change was about, what a search found.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Subject {
    kind: Cow<'static, str>,
    id: Uuid,
}

impl Subject {
    /// A thing of the kind `kind`, which is the name of a table.
    pub fn new(kind: impl Into<Cow<'static, str>>, id: Uuid) -> Self {
        Self {
            kind: kind.into(),
            id,
        }
    }

    /// The kind, for instance `representative`.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The bare number.
    pub fn uuid(&self) -> Uuid {
        self.id
    }

    /// The id, if this is an `N`.
    pub fn id<N: Noun>(&self) -> Option<Id<N>> {
        (self.kind == N::KIND).then(|| Id::from(self.id))
    }
}

/// This is not an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

impl<N> FromStr for Id<N> {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        Uuid::try_parse(text).map(Self::from).map_err(|_| NotAnId)
    }
}

impl<N> From<Uuid> for Id<N> {
    fn from(uuid: Uuid) -> Self {
        Self {
            uuid,
            noun: PhantomData,
        }
    }
}

impl<N> fmt::Display for Id<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uuid.fmt(f)
    }
}

impl<N> fmt::Debug for Id<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uuid.fmt(f)
    }
}

impl<N> Serialize for Id<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.uuid.serialize(serializer)
    }
}

impl<'de, N> Deserialize<'de> for Id<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Uuid::deserialize(deserializer).map(Self::from)
    }
}

// Not derived: an id is copied and compared whatever its noun can do.
impl<N> Clone for Id<N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<N> Copy for Id<N> {}

impl<N> PartialEq for Id<N> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}

impl<N> Eq for Id<N> {}

impl<N> PartialOrd for Id<N> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<N> Ord for Id<N> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.uuid.cmp(&other.uuid)
    }
}

impl<N> Hash for Id<N> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Cup;
    impl Noun for Cup {
        const KIND: &'static str = "cup";
    }
    struct Saucer;
    impl Noun for Saucer {
        const KIND: &'static str = "saucer";
    }

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    #[test]
    fn ids_sort_by_the_moment_they_were_made() {
        let earlier = Id::<Cup>::new(at("2027-01-21T10:30:00+00:00"));
        let later = Id::<Cup>::new(at("2027-01-21T10:30:00.002+00:00"));
        assert!(earlier < later);
        assert_ne!(Id::<Cup>::new(at("2027-01-21T10:30:00+00:00")), earlier);
    }

    #[test]
    fn ids_of_one_moment_sort_as_they_were_made() {
        let ids: Vec<_> = (0..100)
            .map(|_| Id::<Cup>::new(at("2027-01-21T10:30:00+00:00")))
            .collect();
        assert!(ids.is_sorted());
    }

    #[test]
    fn an_id_survives_being_written_down() {
        let id = Id::<Cup>::new(at("2027-01-21T10:30:00+00:00"));
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!("../../etc".parse::<Id<Cup>>(), Err(NotAnId));
    }

    #[test]
    fn a_cup_is_not_a_saucer() {
        let id = Id::<Cup>::new(at("2027-01-21T10:30:00+00:00"));
        assert_eq!(id.subject().id::<Cup>(), Some(id));
        assert_eq!(id.subject().id::<Saucer>(), None);
    }
}
