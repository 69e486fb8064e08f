//! How far an audit is: questions that have an answer, and actions that still hold up the start. Never a score.

use super::{AccessAuditId, Answer, AuditItem};
use crate::access_question::AccessArea;

/// How far one question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemState {
    /// Nobody has answered it.
    Open,
    /// It has the answer of an earlier audit, which nobody has checked.
    ToCheck,
    /// Something is to be done before the activity starts, or nobody has said who does it and by when.
    Holding,
    /// Something is to be done, somebody does it by a day, and the activity may start before.
    Planned,
    /// It is answered, and what was to be done is done.
    Settled,
}

/// How far an audit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditState {
    /// Some questions have no checked answer.
    Begun,
    /// Every question is answered; an action holds up the start.
    Waiting,
    /// Every question is answered, and every action is done, or has somebody who does it by a day and may wait.
    Complete,
}

/// The questions of an audit, or of one of its areas, counted by how far they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AuditProgress {
    /// How many questions there are.
    pub questions: usize,
    /// How many have no answer.
    pub open: usize,
    /// How many have an earlier audit's answer, unchecked.
    pub to_check: usize,
    /// How many actions hold up the start.
    pub holding: usize,
}

/// What the start gate of an activity asks of its audits: one query, see [`super::AccessAudit::gate`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditGate {
    /// How many audits the activity has.
    pub audits: usize,
    /// How many questions they ask.
    pub questions: usize,
    /// How many of them have no checked answer.
    pub open: usize,
    /// How many actions must be done before the start.
    pub holding: usize,
    /// What these actions are, one on each line, in the charity's words.
    pub notes: String,
    /// The audit to which the next thing to do belongs.
    pub next: Option<AccessAuditId>,
}

impl AuditGate {
    /// Whether there is an audit, and every audit of the activity is complete.
    pub fn is_complete(&self) -> bool {
        self.questions > 0 && self.open == 0 && self.holding == 0
    }
}

impl AuditItem {
    /// How far it is.
    pub fn state(&self) -> ItemState {
        let action = &self.facts.action;
        match self.facts.answer {
            None => ItemState::Open,
            Some(_) if self.copied => ItemState::ToCheck,
            Some(Answer::Action) if action.done_on.is_none() => {
                if action.may_wait && action.owner.is_some() && action.due.is_some() {
                    ItemState::Planned
                } else {
                    ItemState::Holding
                }
            }
            Some(_) => ItemState::Settled,
        }
    }
}

impl AuditProgress {
    /// Counts these questions.
    pub fn of<'a>(items: impl IntoIterator<Item = &'a AuditItem>) -> Self {
        let mut progress = Self::default();
        for item in items {
            progress.questions += 1;
            match item.state() {
                ItemState::Open => progress.open += 1,
                ItemState::ToCheck => progress.to_check += 1,
                ItemState::Holding => progress.holding += 1,
                ItemState::Planned | ItemState::Settled => {}
            }
        }
        progress
    }

    /// Counts those about one area.
    pub fn of_area(items: &[AuditItem], area: AccessArea) -> Self {
        Self::of(items.iter().filter(|item| item.area == area))
    }

    /// How many questions have an answer that somebody has checked.
    pub fn answered(&self) -> usize {
        self.questions - self.open - self.to_check
    }

    /// How far the whole is.
    pub fn state(&self) -> AuditState {
        if self.open + self.to_check > 0 || self.questions == 0 {
            AuditState::Begun
        } else if self.holding > 0 {
            AuditState::Waiting
        } else {
            AuditState::Complete
        }
    }
}
