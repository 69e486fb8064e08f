//! Papers that a group or the charity agrees: terms of reference, ground rules, an overview, and the two policies about money.
//!
//! A paper has numbered versions. Only a draft can be changed. A draft is shared, with named people ([`crate::agreement`]); whoever is
//! asked answers in their own time, and a version is put in force whether or not everybody has agreed: the page says who has not.
//! Of each kind one version is in force in an activity, or in the charity, and no more; the store holds to that as well.

mod comparison;
mod paper;
mod rules;
mod start;
mod store;

pub use comparison::{Comparison, Difference, compare};
pub use paper::PrintedVersion;
pub use rules::{InForceDraft, ShareDraft, Sharing, VersionedPaperDraft};
pub use store::{VersionedPaperLine, Wanted};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::activity::ActivityId;
use crate::easy_check::{EasyStatus, Said};
use crate::statement::Statement;
use crate::{Id, Noun, choices};

/// One version of a paper as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionedPaper {
    /// Which it is in the store.
    pub id: VersionedPaperId,
    /// The version of the row, for the next save. Not the number people see.
    pub version: i64,
    /// What it is.
    pub kind: PaperKind,
    /// The activity it belongs to; `None` for a paper of the charity.
    pub activity: Option<ActivityId>,
    /// The first version: what all versions have in common.
    pub series: VersionedPaperId,
    /// The number people see: 1, 2, 3 within a series.
    pub number: u32,
    /// How far it is.
    pub status: PaperStatus,
    /// Shared on this day, if it was.
    pub shared_on: Option<NaiveDate>,
    /// Whom else it was shared with, beside the people who were asked; may be empty.
    pub shared_with: String,
    /// In force since this day, if it ever was.
    pub in_force_from: Option<NaiveDate>,
    /// The day on which it is to be looked at again.
    pub review_due: Option<NaiveDate>,
    /// Replaced on this day, if it was.
    pub superseded_on: Option<NaiveDate>,
    /// What it says.
    pub facts: VersionedPaperFacts,
    /// Who has checked its words as they are now.
    pub easy: EasyStatus,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of one version of a paper.
pub type VersionedPaperId = Id<VersionedPaper>;

impl Noun for VersionedPaper {
    const KIND: &'static str = "versioned_paper";
}

/// What a version says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionedPaperFacts {
    /// Its title: "Terms of reference".
    pub heading: String,
    /// What it says, one idea each; at least one.
    pub statements: Vec<Statement>,
    /// What is different from the version before; may be empty.
    pub changed: String,
}

choices!(
    /// The kinds of papers.
    PaperKind:
    /// What the group is for and how it works.
    TermsOfReference = "terms-of-reference",
    /// How people treat each other.
    GroundRules = "ground-rules",
    /// What the activity is, on a page or two.
    Overview = "overview",
    /// Which costs are paid back, and how.
    ExpensesPolicy = "expenses-policy",
    /// What is paid for people's time, and how.
    PaymentPolicy = "payment-policy",
);

choices!(
    /// How far a version is, as it is kept.
    PaperStatus:
    /// Can be changed.
    Draft = "draft",
    /// People were given it and are asked.
    Shared = "shared",
    /// People work by it.
    InForce = "in-force",
    /// People worked by it, or were asked about it, once.
    Superseded = "superseded",
);

choices!(
    /// How a version stands on a day.
    PaperStanding:
    /// Can be changed.
    Draft = "draft",
    /// People are asked.
    Shared = "shared",
    /// People work by it.
    InForce = "in-force",
    /// People work by it, and the day has come to look at it again.
    ReviewDue = "review-due",
    /// It was replaced.
    Superseded = "superseded",
);

impl PaperKind {
    /// Whether papers of this kind belong to the charity and not to an activity.
    pub fn is_of_the_charity(self) -> bool {
        matches!(self, Self::ExpensesPolicy | Self::PaymentPolicy)
    }

    /// The kinds that belong to an activity, in the order in which people read them.
    pub fn of_activities() -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(|kind| !kind.is_of_the_charity())
    }

    /// The kinds that belong to the charity.
    pub fn of_the_charity() -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(|kind| kind.is_of_the_charity())
    }

    /// Whether it is short enough to hang on a wall, and is meant to be seen there.
    pub fn hangs_on_a_wall(self) -> bool {
        self == Self::GroundRules
    }

    /// Its name: "Terms of reference".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::TermsOfReference => words.versioned_paper_kind_terms(),
            Self::GroundRules => words.versioned_paper_kind_rules(),
            Self::Overview => words.versioned_paper_kind_overview(),
            Self::ExpensesPolicy => words.versioned_paper_kind_expenses(),
            Self::PaymentPolicy => words.versioned_paper_kind_payment(),
        }
    }

    /// What it is for, in a sentence.
    pub fn why(self, words: Words) -> &'static str {
        match self {
            Self::TermsOfReference => words.versioned_paper_kind_terms_why(),
            Self::GroundRules => words.versioned_paper_kind_rules_why(),
            Self::Overview => words.versioned_paper_kind_overview_why(),
            Self::ExpensesPolicy => words.versioned_paper_kind_expenses_why(),
            Self::PaymentPolicy => words.versioned_paper_kind_payment_why(),
        }
    }
}

impl PaperStanding {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Draft => words.versioned_paper_status_draft(),
            Self::Shared => words.versioned_paper_status_shared(),
            Self::InForce => words.versioned_paper_status_in_force(),
            Self::ReviewDue => words.versioned_paper_status_review_due(),
            Self::Superseded => words.versioned_paper_status_superseded(),
        }
    }
}

impl PaperStatus {
    /// How a version stands on this day. Its review is due on the day itself.
    pub fn on(self, today: NaiveDate, review_due: Option<NaiveDate>) -> PaperStanding {
        match self {
            Self::Draft => PaperStanding::Draft,
            Self::Shared => PaperStanding::Shared,
            Self::InForce if review_due.is_some_and(|due| due <= today) => PaperStanding::ReviewDue,
            Self::InForce => PaperStanding::InForce,
            Self::Superseded => PaperStanding::Superseded,
        }
    }
}

impl VersionedPaper {
    /// How it stands on this day.
    pub fn standing(&self, today: NaiveDate) -> PaperStanding {
        self.status.on(today, self.review_due)
    }

    /// Whether it can still be changed.
    pub fn is_draft(&self) -> bool {
        self.status == PaperStatus::Draft
    }

    /// Whether people work by it.
    pub fn is_in_force(&self) -> bool {
        self.status == PaperStatus::InForce
    }

    /// The names of the pictures beside its statements.
    pub fn pictures(&self) -> impl Iterator<Item = &str> {
        let statements = self.facts.statements.iter();
        statements.filter_map(|it| it.picture.as_deref())
    }

    /// Its title with its version: "Terms of reference, version 2".
    pub fn with_version(&self, words: Words) -> String {
        words.versioned_paper_with_version(&self.facts.heading, &self.number.to_string())
    }
}

impl VersionedPaperFacts {
    /// Everything it says on paper, as far as people wrote it.
    pub fn said(&self) -> Said {
        let statements = self.statements.iter();
        let said = statements.fold(Said::new().piece(&self.heading), |said, it| {
            it.add_said(said)
        });
        // A version that says nothing of it counts as it did when this was left out.
        said.piece_if_any(&self.changed)
    }

    /// The names of the pictures beside its statements.
    pub fn pictures(&self) -> impl Iterator<Item = &str> {
        let statements = self.statements.iter();
        statements.filter_map(|it| it.picture.as_deref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_review_is_due_on_its_day_and_only_of_what_is_in_force() {
        let day = |day| NaiveDate::from_ymd_opt(2027, 4, day).unwrap();
        let on = |status: PaperStatus, today| status.on(day(today), Some(day(2)));
        assert_eq!(on(PaperStatus::InForce, 1), PaperStanding::InForce);
        assert_eq!(on(PaperStatus::InForce, 2), PaperStanding::ReviewDue);
        assert_eq!(on(PaperStatus::Superseded, 9), PaperStanding::Superseded);
        assert_eq!(
            PaperStatus::InForce.on(day(9), None),
            PaperStanding::InForce
        );
    }

    #[test]
    fn every_kind_belongs_to_an_activity_or_to_the_charity() {
        let both = PaperKind::of_activities().chain(PaperKind::of_the_charity());
        assert_eq!(both.collect::<Vec<_>>(), PaperKind::ALL);
    }
}
