//! Personal development: goals, skills, mentoring, references and opportunities, in the person's own words. And the record of
//! participation, which gathers what a person did (DOMAIN.md, section 8). The person decides what stands on it.

mod record;
mod rules;
mod store;

pub use record::{Record, RecordPaper};
pub use rules::DevelopmentDraft;

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, choices, representative::RepresentativeId};

/// One entry as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Development {
    /// Its id.
    pub id: DevelopmentId,
    /// How often it was saved.
    pub version: i64,
    /// Whose it is.
    pub representative: RepresentativeId,
    /// What it says.
    pub facts: DevelopmentFacts,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of an entry.
pub type DevelopmentId = Id<Development>;

impl Noun for Development {
    const KIND: &'static str = "development";
}

/// What an entry says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DevelopmentFacts {
    /// What it is.
    pub kind: DevelopmentKind,
    /// In the person's words, on one line.
    pub words: String,
    /// The next step towards a goal, the evidence of a skill, with whom; may be empty.
    pub note: String,
    /// The day it is from.
    pub since: NaiveDate,
    /// How long a mentoring session took, in minutes; `None` for everything else.
    pub minutes: Option<u32>,
    /// When a goal was reached, or a reference or an opportunity taken; `None` while it was not.
    pub reached_on: Option<NaiveDate>,
    /// Whether the person wants it on their record.
    pub on_record: bool,
}

choices!(
    /// What an entry is, in the order of the record.
    DevelopmentKind:
    /// What the person wants to reach.
    Goal = "goal",
    /// A skill they came with.
    SkillBrought = "skill-brought",
    /// A skill they gained here.
    SkillGained = "skill-gained",
    /// A session with a mentor.
    Mentoring = "mentoring",
    /// A reference that the charity offers.
    Reference = "reference",
    /// Something that may lead further: a role, a course, somebody to know.
    Opportunity = "opportunity",
);

impl DevelopmentKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Goal => words.development_goal(),
            Self::SkillBrought => words.development_skill_brought(),
            Self::SkillGained => words.development_skill_gained(),
            Self::Mentoring => words.development_mentoring(),
            Self::Reference => words.development_reference(),
            Self::Opportunity => words.development_opportunity(),
        }
    }

    /// What a form says about it.
    pub fn hint(self, words: Words) -> &'static str {
        match self {
            Self::Goal => words.development_goal_hint(),
            Self::SkillBrought => words.development_skill_brought_hint(),
            Self::SkillGained => words.development_skill_gained_hint(),
            Self::Mentoring => words.development_mentoring_hint(),
            Self::Reference => words.development_reference_hint(),
            Self::Opportunity => words.development_opportunity_hint(),
        }
    }

    /// Its heading on the page and on the record.
    pub fn heading(self, words: Words) -> &'static str {
        match self {
            Self::Goal => words.development_goals(),
            Self::SkillBrought => words.development_skills_brought(),
            Self::SkillGained => words.development_skills_gained(),
            Self::Mentoring => words.development_mentorings(),
            Self::Reference => words.development_references(),
            Self::Opportunity => words.development_opportunities(),
        }
    }

    /// Its picture on the record.
    pub fn picture(self) -> &'static str {
        match self {
            Self::Goal => "finish",
            Self::SkillBrought => "important",
            Self::SkillGained => "good",
            Self::Mentoring => "talk-together",
            Self::Reference => "papers",
            Self::Opportunity => "open",
        }
    }
}
