//! The papers of an activity, gathered from the store once and printed as often as needed.

use alongside_document::Document;
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Activity, Overview, Participation};
use crate::{
    agreement::{Agreement, Tally},
    letterhead::Letterhead,
    plan::{Decision, Plan},
    press::keep_pictures,
    role_description::{RoleDescription, RolePaper},
    staff::{Staff, StaffFacts},
    store::{Read, StoreError},
    versioned_paper::{PaperKind, PrintedVersion, VersionedPaper},
};

/// Everything the papers of an activity are made from.
#[derive(Clone, Debug)]
pub struct ActivityPapers {
    /// The activity.
    pub activity: Activity,
    /// Whom to ask.
    pub contact: StaffFacts,
    /// Whom to ask when the contact is away.
    pub deputy: Option<StaffFacts>,
    /// Who takes part now.
    pub people: Vec<Participation>,
    /// The role descriptions in force.
    pub roles: Vec<RoleDescription>,
    /// The papers that people were given: shared with them or in force, with what they said.
    pub given_out: Vec<(VersionedPaper, Tally)>,
    /// Its plan, where one was begun.
    pub plan: Option<Plan>,
    /// What was decided with representatives.
    pub decisions: Vec<Decision>,
    /// Who hands the papers out.
    pub letterhead: Letterhead,
}

impl ActivityPapers {
    /// Gathers what the papers of an activity are made from.
    pub fn gather(
        store: &impl Read,
        activity: Activity,
        letterhead: Letterhead,
    ) -> Result<Self, StoreError> {
        let contact = Staff::find(store, activity.facts.contact)?.facts;
        let deputy = activity
            .facts
            .deputy
            .map(|id| Staff::find(store, id))
            .transpose()?
            .map(|it| it.facts);
        let people = Participation::of_activity(store, activity.id)?;
        let roles = RoleDescription::in_force(store, activity.id)?;
        for role in &roles {
            keep_pictures(store, role.pictures())?;
        }
        let given_out = VersionedPaper::given_out(store, activity.id)?
            .into_iter()
            .map(|paper| {
                keep_pictures(store, paper.pictures())?;
                let tally = Agreement::tally(store, paper.id)?;
                Ok((paper, tally))
            })
            .collect::<Result<_, StoreError>>()?;
        Ok(Self {
            given_out,
            plan: Plan::of(store, activity.id)?,
            decisions: Decision::of(store, activity.id)?,
            activity,
            contact,
            deputy,
            people,
            roles,
            letterhead,
        })
    }

    /// The title of the activity.
    pub fn title(&self) -> String {
        self.activity.facts.title.clone()
    }

    /// The overview.
    pub fn overview(&self, words: Words, made_on: NaiveDate) -> Document {
        let overview = Overview {
            activity: &self.activity.facts,
            people: self.people.len(),
            contact: &self.contact,
            deputy: self.deputy.as_ref(),
            plan: self.plan.as_ref().map(|plan| &plan.facts),
            decisions: &self.decisions,
            letterhead: &self.letterhead,
            made_on,
        };
        overview.document(words)
    }

    /// One of its role descriptions, in force or not.
    pub fn role(&self, role: &RoleDescription, words: Words, made_on: NaiveDate) -> Document {
        let paper = RolePaper {
            role,
            activity: &self.activity.facts.title,
            decisions: &self.decisions,
            contact: &self.contact,
            letterhead: &self.letterhead,
            made_on,
        };
        paper.document(words)
    }

    /// One of its versioned papers, or of the charity's.
    pub fn versioned(
        &self,
        paper: &VersionedPaper,
        tally: Tally,
        words: Words,
        made_on: NaiveDate,
    ) -> Document {
        self.printed(paper, tally, made_on).document(words)
    }

    /// What one of its versioned papers, or of the charity's, is printed from.
    pub fn printed<'a>(
        &'a self,
        paper: &'a VersionedPaper,
        tally: Tally,
        made_on: NaiveDate,
    ) -> PrintedVersion<'a> {
        let title = &self.activity.facts.title;
        PrintedVersion {
            paper,
            activity: paper.activity.map(|_| title.as_str()),
            tally,
            decisions: &self.decisions,
            contact: &self.contact,
            deputy: self.deputy.as_ref(),
            letterhead: &self.letterhead,
            made_on,
        }
    }

    /// Every paper that goes into a pack, in the order in which to read them. An overview that the group has agreed takes the place of the
    /// one that is made from the plan.
    pub fn documents(&self, words: Words, made_on: NaiveDate) -> Vec<Document> {
        let own = |paper: &VersionedPaper| paper.kind == PaperKind::Overview && paper.is_in_force();
        let of_kind = |overview: bool| {
            self.given_out
                .iter()
                .filter(move |(paper, _)| (paper.kind == PaperKind::Overview) == overview)
                .map(|(paper, tally)| self.versioned(paper, *tally, words, made_on))
        };
        let agreed = self.given_out.iter().any(|(paper, _)| own(paper));
        let made = (!agreed).then(|| self.overview(words, made_on));
        let roles = self
            .roles
            .iter()
            .map(|role| self.role(role, words, made_on));
        made.into_iter()
            .chain(of_kind(true))
            .chain(roles)
            .chain(of_kind(false))
            .collect()
    }
}
