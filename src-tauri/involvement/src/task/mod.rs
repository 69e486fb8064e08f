//! What needs doing: found in the records each time it is asked for, never kept.

mod store;

use crate::{Subject, choices};

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

choices!(
    /// What is to be done, in the order in which a person would do it: first what holds other people up. How each is found
    /// stands in `store.rs`, how each is told on Home in `ui/src/home/todo.rs`.
    TaskKind:
    /// A claim is past the day on which we promised to pay it.
    ClaimLate = "claim-late",
    /// A claim is to be paid within three working days.
    ClaimDue = "claim-due",
    /// An action of an access audit is due within a week, or was.
    AuditAction = "audit-action",
    /// Somebody complained about how their data was handled, and nobody has told them that the complaint came.
    AcknowledgeComplaint = "acknowledge-complaint",
    /// What somebody asked about their data is to be answered within two weeks, or was.
    AnswerPrivacy = "answer-privacy",
    /// Somebody waits for an answer longer than the charity allows itself.
    AnswerInput = "answer-input",
    /// Somebody's answer is there, and they have not heard it.
    TellAnswer = "tell-answer",
    /// A meeting is cancelled, and not everybody has heard it, or something is still booked for it.
    TellCancelled = "tell-cancelled",
    /// An activity was paused or cancelled, and nobody has told its people why.
    TellStopped = "tell-stopped",
    /// Somebody at a meeting to come needs support that is not booked.
    BookSupport = "book-support",
    /// Support for a meeting within two weeks was asked for, and whoever gives it has not said yes yet.
    ConfirmSupport = "confirm-support",
    /// What was agreed at a meeting is due within a week, or was.
    DoAction = "do-action",
    /// Somebody has not got their papers yet, and they are to be sent today.
    SendPapers = "send-papers",
    /// The text of a paper is to be final today, or was to be.
    FinishPaper = "finish-paper",
    /// Nobody has been asked yet to make a paper in a format that is made outside.
    OrderFormat = "order-format",
    /// A format that is made outside was to come by today.
    ChaseFormat = "chase-format",
    /// Papers were sent, and the person was to have them by today.
    ConfirmPapers = "confirm-papers",
    /// A certificate whose wording the person has approved can be issued.
    IssueCertificate = "issue-certificate",
    /// The wording of a certificate waits to be shown to the person.
    ShowWording = "show-wording",
    /// People said which times suit them days ago, and nobody has decided.
    DecideTimes = "decide-times",
    /// A promise is past its day, and nobody has said what became of it.
    AskLatePromise = "ask-late-promise",
    /// A promise is due within a week.
    AskPromise = "ask-promise",
    /// A paper that people agreed is to be looked at again within two weeks, or was.
    ReviewPaper = "review-paper",
    /// Nobody knows yet in which format this person wants papers.
    AskFormat = "ask-format",
    /// Staff guessed how this person likes papers, and nobody has asked.
    CheckFormat = "check-format",
    /// How this person likes papers was said a year ago.
    ReviewFormat = "review-format",
    /// Nobody has asked this person what we should do so that they can take part.
    AskAccess = "ask-access",
    /// Staff guessed what we should do for this person, and nobody has asked.
    CheckAccess = "check-access",
    /// What we do for this person was said a year ago, or that nothing is needed.
    ReviewAccess = "review-access",
    /// What we did for somebody who has left has been kept for as long as it is needed.
    EraseAccess = "erase-access",
    /// An activity has no representatives.
    AddPeople = "add-people",
    /// An activity has no deputy: nobody to ask while the contact is away.
    NameDeputy = "name-deputy",
    /// Somebody who is named in an activity works here no longer.
    NameSuccessor = "name-successor",
    /// Whoever made a promise that is still open works here no longer.
    NamePromiser = "name-promiser",
    /// An activity goes on for long, and has no role description in force.
    DescribeRole = "describe-role",
    /// It is not written down how the group will know that an activity worked.
    WriteMeasures = "write-measures",
    /// What was learned has not been shared with the group yet.
    ShareLesson = "share-lesson",
    /// An activity is past its last day.
    Finished = "finished",
);
