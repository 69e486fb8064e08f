//! The words of the two policies beside the figures: somebody is asked whether they still hold.

use crate::{Reply, Trouble, Visit, versioned_paper};
use alongside_involvement::policy::{Policy, PolicyId};
use alongside_involvement::store::{FormToken, Verb};
use alongside_involvement::versioned_paper::VersionedPaperId;
use serde::Deserialize;

/// What is asked, where words came before the figures.
pub(super) struct Question {
    pub(super) token: FormToken,
    pub(super) policy: String,
    pub(super) text: String,
    pub(super) papers: Vec<Paper>,
}

/// A policy in words.
pub(super) struct Paper {
    pub(super) id: String,
    pub(super) address: String,
    pub(super) name: String,
}

/// What is asked about the newest figures; nothing where every policy in force came after them or was read again.
pub(super) fn question(visit: &mut Visit<'_>) -> Result<Option<Question>, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let newest = Policy::newest(store)?;
    let papers = newest.words_to_read(store)?;
    let Some(id) = newest.id.filter(|_| !papers.is_empty()) else {
        return Ok(None);
    };
    let since = words.day_short(newest.facts.since);
    Ok(Some(Question {
        token: visit.new_token(),
        policy: id.to_string(),
        text: words.policy_words_ask(&newest.number.to_string(), &since),
        papers: papers
            .iter()
            .map(|paper| Paper {
                id: paper.id.to_string(),
                address: versioned_paper::address(paper.id),
                name: paper.with_version(words),
            })
            .collect(),
    }))
}

/// Notes that the words of a policy still hold. A second press finds it noted.
pub(super) fn hold(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Deserialize)]
    struct Held {
        policy: PolicyId,
        paper: VersionedPaperId,
    }
    let words = visit.words;
    let Held { policy, paper } = visit.form()?;
    let store = visit.store()?;
    let newest = Policy::newest(store)?;
    let asked = newest.words_to_read(store)?;
    // Where the figures have changed since the page was shown, the question is a new one.
    if newest.id == Some(policy) && asked.iter().any(|it| it.id == paper) {
        visit.change(Verb::Book, |change| newest.words_hold(change, paper))?;
    }
    visit.done(words.policy_words_noted(), "/policies")
}
