//! What needs doing: found in the records each time it is asked for, never kept.

mod store;

use crate::Subject;

/// One thing that somebody can do today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// What is to be done.
    pub kind: TaskKind,
    /// What it is about.
    pub about: Subject,
    /// Its title or name.
    pub title: String,
}

/// What is to be done, in the order in which a person would do it: first what holds other people up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaskKind {
    /// An action of an access audit is due within a week, or was.
    AuditAction,
    /// A certificate whose wording the person has approved can be issued.
    IssueCertificate,
    /// The wording of a certificate waits to be shown to the person.
    ShowWording,
    /// People said which times suit them days ago, and nobody has decided.
    DecideTimes,
    /// A promise is past its day, and nobody has said what became of it.
    AskLatePromise,
    /// A promise is due within a week.
    AskPromise,
    /// Nobody knows yet in which format this person wants papers.
    AskFormat,
    /// An activity has no representatives.
    AddPeople,
    /// An activity has no deputy: nobody to ask while the contact is away.
    NameDeputy,
    /// It is not written down how the group will know that an activity worked.
    WriteMeasures,
    /// What was learned has not been shared with the group yet.
    ShareLesson,
    /// An activity is past its last day.
    Finished,
}
