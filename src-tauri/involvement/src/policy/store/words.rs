//! Whether the words of the two policies still fit the figures: they are papers of their own, so somebody is asked to read them again.

use rusqlite::params;

use super::super::Policy;
use crate::{
    Id, Noun,
    store::{Change, Read, StoreError},
    versioned_paper::{PaperKind, VersionedPaper, VersionedPaperId},
};

/// That the words of a policy hold beside a version of the figures, as a row.
struct WordsHold;

impl Noun for WordsHold {
    const KIND: &'static str = "policy_words";
}

impl Policy {
    /// The policies in force whose words came before this version of the figures, and of which nobody has said yet that they still hold.
    pub fn words_to_read(&self, store: &impl Read) -> Result<Vec<VersionedPaper>, StoreError> {
        let Some(figures) = self.id else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        for kind in PaperKind::of_the_charity() {
            let Some(paper) = VersionedPaper::in_force(store, kind, None)? else {
                continue;
            };
            let noted = store.number(
                "SELECT EXISTS (SELECT 1 FROM policy_words WHERE policy = ?1 AND paper = ?2)",
                params![figures, paper.id],
            )?;
            let since = self.facts.since;
            if noted == 0 && paper.in_force_from.is_none_or(|day| day < since) {
                found.push(paper);
            }
        }
        Ok(found)
    }

    /// Notes that the words of a paper still hold beside this version of the figures.
    pub fn words_hold(
        &self,
        change: &Change<'_>,
        paper: VersionedPaperId,
    ) -> Result<(), StoreError> {
        let figures = self.id.ok_or(StoreError::Gone)?;
        change.about(figures.subject());
        change.add(
            Id::<WordsHold>::new(change.now()),
            &[("policy", &figures), ("paper", &paper)],
        )
    }
}
