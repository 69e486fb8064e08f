//! The papers of a meeting: what each says, whose it is, when its text was final, and what has taken its place.

mod dates;
mod due;
mod former;
mod label;
mod matrix;
mod paper;
mod printed;
mod rules;
pub(crate) mod store;

pub use dates::Dates;
pub use due::{Due, DueKind};
pub use former::{FormerPaper, FormerPaperId};
pub use label::{AddressLabel, labels_as_csv, labels_as_text};
pub use matrix::{Cell, CellState, Matrix, Row};
pub use paper::MeetingPapers;
pub use rules::{MeetingPaperDraft, Offered, Replacing};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{
    Id, Noun,
    agenda::AgendaItemId,
    choices,
    easy_check::{EasyStatus, Said},
    meeting::MeetingId,
    role_description::RoleDescriptionId,
    statement::Statement,
};

/// The id of a paper of a meeting.
pub type MeetingPaperId = Id<MeetingPaper>;

impl Noun for MeetingPaper {
    const KIND: &'static str = "meeting_paper";
}

/// A paper of a meeting as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingPaper {
    /// Its id.
    pub id: MeetingPaperId,
    /// How often it was saved.
    pub version: i64,
    /// Of which meeting.
    pub meeting: MeetingId,
    /// What it says.
    pub facts: MeetingPaperFacts,
    /// Which version of its words it holds: 1, 2, 3.
    pub number: u32,
    /// The day on which the words of this number were final; `None` while they are still written.
    pub final_on: Option<NaiveDate>,
    /// Who has checked its words as they are now; `None` where they are not written here as statements.
    pub easy: Option<EasyStatus>,
    /// The paper that has taken its place.
    pub replaced_by: Option<MeetingPaperId>,
    /// Whether it has left the meeting.
    pub archived: bool,
}

/// What a paper says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingPaperFacts {
    /// Its title.
    pub title: String,
    /// Who writes it; may be empty.
    pub whose: String,
    /// Where its words come from.
    pub source: Source,
    /// The item of the agenda it is for: if it comes late, that item waits for everybody's yes, or moves with it.
    pub item: Option<AgendaItemId>,
    /// Its words, where they are written here; may be empty until they are final.
    pub statements: Vec<Statement>,
    /// What this number of its words changed; may be empty. It is printed.
    pub changed: String,
}

/// Where the words of a paper come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// They are written for the meeting.
    Written,
    /// The overview of the activity, as it is when packs are made.
    Overview,
    /// A role description of the activity, as it is when packs are made.
    Role(RoleDescriptionId),
    /// The agenda of the meeting, as it is when packs are made.
    Agenda,
    /// The minutes of the meeting before, once they are agreed.
    Minutes,
}

choices!(
    /// The codes of [`Source`].
    SourceKind:
    /// Written for the meeting.
    Written = "written",
    /// The overview.
    Overview = "overview",
    /// A role description.
    Role = "role-description",
    /// The agenda.
    Agenda = "agenda",
    /// The minutes of the meeting before.
    Minutes = "minutes",
);

impl Source {
    /// Which kind it is.
    pub fn kind(self) -> SourceKind {
        match self {
            Source::Written => SourceKind::Written,
            Source::Overview => SourceKind::Overview,
            Source::Role(_) => SourceKind::Role,
            Source::Agenda => SourceKind::Agenda,
            Source::Minutes => SourceKind::Minutes,
        }
    }

    /// The role description, if it is one.
    pub fn role(self) -> Option<RoleDescriptionId> {
        match self {
            Source::Role(id) => Some(id),
            Source::Written | Source::Overview | Source::Agenda | Source::Minutes => None,
        }
    }
}

impl SourceKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            SourceKind::Written => words.meeting_paper_source_written(),
            SourceKind::Overview => words.meeting_paper_source_overview(),
            SourceKind::Role => words.meeting_paper_source_role(),
            SourceKind::Agenda => words.meeting_paper_source_agenda(),
            SourceKind::Minutes => words.meeting_paper_source_minutes(),
        }
    }
}

impl MeetingPaperFacts {
    /// Everything it says on paper, as far as people wrote it here; `None` where its words come from elsewhere, or there are none yet.
    pub fn said(&self) -> Option<Said> {
        if self.source != Source::Written || self.statements.is_empty() {
            return None;
        }
        let title = Said::new().piece(&self.title);
        let said = self
            .statements
            .iter()
            .fold(title, |said, it| it.add_said(said));
        Some(said.piece_if_any(&self.changed))
    }

    /// The names of the pictures beside its statements.
    pub fn pictures(&self) -> impl Iterator<Item = &str> {
        let statements = self.statements.iter();
        statements.filter_map(|it| it.picture.as_deref())
    }
}

impl MeetingPaper {
    /// Whether it goes into packs: its text is final and nothing has taken its place.
    pub fn goes_out(&self) -> bool {
        self.final_on.is_some() && self.replaced_by.is_none() && !self.archived
    }
}
