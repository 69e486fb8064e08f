//! Role descriptions: what a representative does in an activity, in plain sentences with pictures.
//!
//! A role has versions. Only a draft can be changed; once a version is in force it stays as people agreed to it, and a change
//! begins as a new draft with the same words.

mod limit;
mod paper;
mod rules;
mod store;
mod wording;

pub use limit::{LimitDraft, MONTHS, RoleLimit, RoleLimitId, SESSIONS};
pub use paper::RolePaper;
pub use rules::RoleDescriptionDraft;
pub use store::RoleDescriptionLine;
pub(crate) use store::undescribed;

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::activity::ActivityId;
use crate::easy_check::{EasyStatus, Said};
use crate::statement::Statement;
use crate::{Id, Noun, choices};

/// One version of a role description as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleDescription {
    /// Which it is in the store.
    pub id: RoleDescriptionId,
    /// The version of the row, for the next save. Not the number people see.
    pub version: i64,
    /// The activity it belongs to.
    pub activity: ActivityId,
    /// The first version of the same role: what all its versions have in common.
    pub role: RoleDescriptionId,
    /// The number people see: 1, 2, 3 within a role.
    pub number: u32,
    /// Whether it can be changed, is in force, or was.
    pub status: RoleDescriptionStatus,
    /// In force since this day, if it ever was.
    pub in_force_from: Option<NaiveDate>,
    /// What it says.
    pub facts: RoleDescriptionFacts,
    /// Who has checked its words as they are now.
    pub easy: EasyStatus,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of one version of a role description.
pub type RoleDescriptionId = Id<RoleDescription>;

impl Noun for RoleDescription {
    const KIND: &'static str = "role_description";
}

/// What a role description says, once it was checked. All text may be empty, the heading and the statements excepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleDescriptionFacts {
    /// What the role is called: "Board member".
    pub heading: String,
    /// What a person does in it, one idea each; at least one.
    pub statements: Vec<Statement>,
    /// How much time it takes, in words.
    pub time: String,
    /// What the charity does so that people can take part, one thing on each line.
    pub support: String,
    /// What is paid, in words.
    pub payment: String,
    /// What is different from the version before.
    pub changed: String,
}

choices!(
    /// What may be done with a version.
    RoleDescriptionStatus:
    /// Can be changed.
    Draft = "draft",
    /// People work by it.
    InForce = "in-force",
    /// People worked by it once.
    Superseded = "superseded",
);

impl RoleDescriptionStatus {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Draft => words.role_description_status_draft(),
            Self::InForce => words.role_description_status_in_force(),
            Self::Superseded => words.role_description_status_superseded(),
        }
    }
}

impl RoleDescription {
    /// The names of the pictures beside its statements.
    pub fn pictures(&self) -> impl Iterator<Item = &str> {
        let statements = self.facts.statements.iter();
        statements.filter_map(|it| it.picture.as_deref())
    }

    /// Whether it can still be changed: a version that was ever in force cannot.
    pub fn is_draft(&self) -> bool {
        self.status == RoleDescriptionStatus::Draft
    }
}

impl RoleDescriptionFacts {
    /// What the charity offers, one by one.
    pub fn support(&self) -> impl Iterator<Item = &str> {
        self.support
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
    }
}

impl RoleDescriptionFacts {
    /// Everything it says on paper, as far as people wrote it.
    pub fn said(&self) -> Said {
        let Self {
            heading,
            statements,
            time,
            support,
            payment,
            changed: _,
        } = self;
        let statements = statements
            .iter()
            .fold(Said::new().piece(heading), |said, it| it.add_said(said));
        [time, support, payment]
            .into_iter()
            .fold(statements, |said, text| said.piece(text))
    }
}
