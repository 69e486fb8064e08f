//! Who took part, from the sums of monitoring sheets, as far as they may be told.

use crate::{
    input::SheetFacts,
    monitoring::{MonitoringCount, MonitoringQuestion, Published, publish},
    store::{Read, StoreError},
};

/// The last sums of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    /// The question as it was asked.
    pub question: String,
    /// The answers; after them "prefer not to say".
    pub answers: Vec<String>,
    /// The sums, those under five hidden with any that would give them away.
    pub sums: Published,
}

impl Presence {
    /// The newest count of each question within the time. One count of each alone: the difference of two would tell who came between.
    /// Sums are of the whole charity, so that a report about one activity has none.
    pub(super) fn of(store: &impl Read, facts: SheetFacts) -> Result<Vec<Self>, StoreError> {
        if facts.activity.is_some() {
            return Ok(Vec::new());
        }
        let mut all = Vec::new();
        for question in MonitoringQuestion::list(store, false)? {
            let counts = MonitoringCount::of(store, question.id)?;
            let newest = counts
                .into_iter()
                .find(|it| facts.from <= it.counted_on && it.counted_on <= facts.until);
            if let Some(count) = newest {
                all.push(Self {
                    question: question.facts.question,
                    sums: publish(&count.numbers),
                    answers: count.answers,
                });
            }
        }
        Ok(all)
    }
}
