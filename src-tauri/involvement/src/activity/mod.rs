//! Activities: what the charity does together with representatives.

mod left;
mod overview;
mod papers;
mod rules;
mod sponsor;
mod store;

pub use left::{Left, NamedAs};
pub use overview::Overview;
pub(crate) use overview::say;
pub use papers::ActivityPapers;
pub use rules::{ActivityDraft, ActivityFacts};
pub(crate) use sponsor::sponsors_known_now;
pub use store::ActivityLine;

use crate::{Id, Noun, choices, representative::RepresentativeId, stage::Stage};
use alongside_locales::Words;
use chrono::NaiveDate;

/// The id of an activity.
pub type ActivityId = Id<Activity>;

/// The id of a representative's part in an activity.
pub type ParticipationId = Id<Participation>;

impl Noun for Activity {
    const KIND: &'static str = "activity";
}

impl Noun for Participation {
    const KIND: &'static str = "participation";
}

/// One activity as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Its id.
    pub id: ActivityId,
    /// How often it was saved; a form that was filled in from an older version is not saved over a newer one.
    pub version: i64,
    /// What it says.
    pub facts: ActivityFacts,
    /// How far it is.
    pub stage: Stage,
    /// Whether it was archived.
    pub archived: bool,
}

/// A representative's part in an activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participation {
    /// Its id.
    pub id: ParticipationId,
    /// How often it was saved.
    pub version: i64,
    /// In which activity.
    pub activity: ActivityId,
    /// Who takes part.
    pub representative: RepresentativeId,
    /// Their name, for lists.
    pub name: String,
    /// Their first day.
    pub from: NaiveDate,
    /// Their last day, once their part has ended.
    pub until: Option<NaiveDate>,
}

choices!(
    /// The kind of an activity.
    ActivityKind:
    /// A board that meets again and again.
    Board = "board",
    /// Finding out what people think.
    Survey = "survey",
    /// Choosing a person for a post, by interview.
    InterviewPanel = "interview-panel",
    /// Finding new colleagues or representatives.
    Recruitment = "recruitment",
    /// Looking at how a service works.
    Review = "review",
    /// A day for many people.
    Event = "event",
    /// Learning together.
    Training = "training",
    /// Anything else.
    Other = "other",
);

choices!(
    /// How decisions are made, from being told to deciding.
    ActivityLevel:
    /// People are told.
    Inform = "inform",
    /// People are asked.
    Consult = "consult",
    /// People take part in the work.
    Involve = "involve",
    /// People and the charity decide together.
    CoProduce = "co-produce",
    /// People decide.
    UserLed = "user-led",
);

impl ActivityKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            ActivityKind::Board => words.activity_kind_board(),
            ActivityKind::Survey => words.activity_kind_survey(),
            ActivityKind::InterviewPanel => words.activity_kind_interview_panel(),
            ActivityKind::Recruitment => words.activity_kind_recruitment(),
            ActivityKind::Review => words.activity_kind_review(),
            ActivityKind::Event => words.activity_kind_event(),
            ActivityKind::Training => words.activity_kind_training(),
            ActivityKind::Other => words.activity_kind_other(),
        }
    }
}

impl ActivityLevel {
    /// Its name, as it stands behind the kind: "Board, co-produced".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            ActivityLevel::Inform => words.activity_level_inform(),
            ActivityLevel::Consult => words.activity_level_consult(),
            ActivityLevel::Involve => words.activity_level_involve(),
            ActivityLevel::CoProduce => words.activity_level_co_produce(),
            ActivityLevel::UserLed => words.activity_level_user_led(),
        }
    }

    /// What a form calls it, and what that means.
    pub fn option(self, words: Words) -> (&'static str, &'static str) {
        match self {
            ActivityLevel::Inform => (
                words.activity_level_inform_option(),
                words.activity_level_inform_hint(),
            ),
            ActivityLevel::Consult => (
                words.activity_level_consult_option(),
                words.activity_level_consult_hint(),
            ),
            ActivityLevel::Involve => (
                words.activity_level_involve_option(),
                words.activity_level_involve_hint(),
            ),
            ActivityLevel::CoProduce => (
                words.activity_level_co_produce_option(),
                words.activity_level_co_produce_hint(),
            ),
            ActivityLevel::UserLed => (
                words.activity_level_user_led_option(),
                words.activity_level_user_led_hint(),
            ),
        }
    }
}
