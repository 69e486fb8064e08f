//! What a change does.

/// What a change does. With the kind of its subject it makes a sentence: "Kate Morris added an activity".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verb {
    /// Adds something.
    Add,
    /// Saves something that was there before.
    Save,
    /// Archives something: a tombstone, nothing is lost.
    Archive,
    /// Brings something back from the archive.
    BringBack,
    /// Records that somebody agreed to something.
    Agree,
    /// Issues a paper with a number, for instance a certificate.
    Issue,
    /// Hands over papers, for instance a pack.
    HandOver,
    /// Sets or changes a passphrase or the recovery code.
    SetPassphrase,
    /// Makes the store, or the sample charity in it.
    SetUp,
    /// Takes in rows from elsewhere.
    Import,
    /// Writes in what auditors read: never undone, only put right by a new entry.
    Book,
    /// Takes the last change back.
    Undo,
    /// Erases a person: the only change that also blanks what the history remembers of the rows it touches.
    Erase,
}

impl Verb {
    /// Every verb.
    pub const ALL: [Self; 13] = [
        Self::Add,
        Self::Save,
        Self::Archive,
        Self::BringBack,
        Self::Agree,
        Self::Issue,
        Self::HandOver,
        Self::SetPassphrase,
        Self::SetUp,
        Self::Import,
        Self::Book,
        Self::Undo,
        Self::Erase,
    ];

    /// How the verb stands in the store. Never changes once shipped.
    pub fn code(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Save => "save",
            Self::Archive => "archive",
            Self::BringBack => "bring back",
            Self::Agree => "agree",
            Self::Issue => "issue",
            Self::HandOver => "hand over",
            Self::SetPassphrase => "set passphrase",
            Self::SetUp => "set up",
            Self::Import => "import",
            Self::Book => "book",
            Self::Undo => "undo",
            Self::Erase => "erase",
        }
    }

    /// The verb with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.code() == code)
    }

    /// Can a change with this verb be undone? A passphrase, an issued number or an erasure cannot be taken back.
    pub fn can_be_undone(self) -> bool {
        match self {
            Self::Add
            | Self::Save
            | Self::Archive
            | Self::BringBack
            | Self::Agree
            | Self::Import
            | Self::Undo => true,
            Self::Book
            | Self::Issue
            | Self::HandOver
            | Self::SetPassphrase
            | Self::SetUp
            | Self::Erase => false,
        }
    }
}
