//! Taking the last change back.

/// Why a change cannot be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// There is no such change.
    NoSuchChange,
    /// A change of this kind is never undone.
    NeverUndone(super::Verb),
    /// Something it touched was changed again since.
    ChangedSince,
}
