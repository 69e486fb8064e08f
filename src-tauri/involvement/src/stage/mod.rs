//! How far an activity is: from an idea to its end, what must be there before it starts, and each move with its reason.

mod confirmation;
mod gate;
mod letter;
mod rules;
mod store;

pub use confirmation::{Confirmation, ConfirmationDraft, ConfirmationFacts};
pub use gate::{Gate, GateLine};
pub use letter::StopLetter;
pub use rules::{MoveDraft, MoveFacts, NotMoved};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, choices};

/// The id of a move.
pub type MoveId = Id<Move>;

/// The id of a confirmation.
pub type ConfirmationId = Id<Confirmation>;

impl Noun for Move {
    const KIND: &'static str = "move";
}

impl Noun for Confirmation {
    const KIND: &'static str = "confirmation";
}

choices!(
    /// How far an activity is (DOMAIN.md, section 2).
    Stage:
    /// Somebody thought of it.
    Idea = "idea",
    /// It is planned with representatives.
    Planning = "planning",
    /// Everything for its start is there.
    Ready = "ready",
    /// It is under way.
    Active = "active",
    /// It is over, and people wait to hear what came of it.
    FeedbackDue = "feedback-due",
    /// The group has looked at how it went.
    Evaluated = "evaluated",
    /// It is finished.
    Closed = "closed",
    /// It rests, and will go on.
    Paused = "paused",
    /// It will not take place.
    Cancelled = "cancelled",
);

/// The activities in which work goes on, for a question about what belongs to them: nothing is asked of one that has stopped.
pub(crate) const GOING_ON: &str = "(SELECT id FROM activity WHERE archived_at IS NULL AND stage NOT IN ('closed', 'paused', 'cancelled'))";

/// One move of an activity from stage to stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Its id.
    pub id: MoveId,
    /// Where it came from.
    pub was: Stage,
    /// What is known of it.
    pub facts: MoveFacts,
    /// When.
    pub on: NaiveDate,
    /// What was missing when it started all the same.
    pub missing: Vec<GateLine>,
}

impl Move {
    /// Whether it started although something was missing.
    pub fn overrode(&self) -> bool {
        !self.missing.is_empty()
    }
}

impl Stage {
    /// Its name: "Planning".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Stage::Idea => words.stage_idea(),
            Stage::Planning => words.stage_planning(),
            Stage::Ready => words.stage_ready(),
            Stage::Active => words.stage_active(),
            Stage::FeedbackDue => words.stage_feedback_due(),
            Stage::Evaluated => words.stage_evaluated(),
            Stage::Closed => words.stage_closed(),
            Stage::Paused => words.stage_paused(),
            Stage::Cancelled => words.stage_cancelled(),
        }
    }

    /// What it means, in a sentence.
    pub fn meaning(self, words: Words) -> &'static str {
        match self {
            Stage::Idea => words.stage_idea_meaning(),
            Stage::Planning => words.stage_planning_meaning(),
            Stage::Ready => words.stage_ready_meaning(),
            Stage::Active => words.stage_active_meaning(),
            Stage::FeedbackDue => words.stage_feedback_due_meaning(),
            Stage::Evaluated => words.stage_evaluated_meaning(),
            Stage::Closed => words.stage_closed_meaning(),
            Stage::Paused => words.stage_paused_meaning(),
            Stage::Cancelled => words.stage_cancelled_meaning(),
        }
    }

    /// The stages it can move to: the next first, then those that stop it, then back. What rests goes on where it was
    /// before the pause, `before`.
    pub fn ways(self, before: Stage) -> Vec<Stage> {
        use Stage::{
            Active, Cancelled, Closed, Evaluated, FeedbackDue, Idea, Paused, Planning, Ready,
        };
        match self {
            Idea => vec![Planning, Cancelled],
            Planning => vec![Ready, Paused, Cancelled, Idea],
            Ready => vec![Active, Paused, Cancelled, Planning],
            Active => vec![FeedbackDue, Paused, Cancelled, Ready],
            FeedbackDue => vec![Evaluated, Active],
            Evaluated => vec![Closed, FeedbackDue],
            Closed => vec![Evaluated],
            Paused => vec![before, Cancelled],
            Cancelled => vec![Planning],
        }
    }

    /// Whether representatives must be told why it comes to this.
    pub fn must_be_told(self) -> bool {
        matches!(self, Stage::Paused | Stage::Cancelled)
    }

    /// Whether the start list must be complete, or be overridden, on the way from here to `next`. Going on after a pause
    /// starts nothing anew.
    pub fn passes_the_gate(self, next: Stage) -> bool {
        matches!(
            (self, next),
            (Stage::Planning, Stage::Ready) | (Stage::Ready, Stage::Active)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_leads_somewhere_else() {
        for stage in Stage::ALL {
            let ways = stage.ways(Stage::Planning);
            assert!(!ways.is_empty(), "{stage:?}");
            assert!(!ways.contains(stage), "{stage:?}");
        }
    }

    #[test]
    fn nothing_becomes_active_for_the_first_time_but_through_the_gate() {
        for stage in Stage::ALL {
            if *stage != Stage::FeedbackDue && stage.ways(Stage::Planning).contains(&Stage::Active)
            {
                assert!(stage.passes_the_gate(Stage::Active), "{stage:?}");
            }
        }
        assert_eq!(Stage::Paused.ways(Stage::Active)[0], Stage::Active);
    }
}
