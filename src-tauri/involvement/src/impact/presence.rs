//! Who took part, from the sums of monitoring sheets, as far as they may be told.

use crate::{
    input::SheetFacts,
    monitoring::{MonitoringCount, MonitoringQuestion, Published},
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
    /// The newest count of each question within the time of which something may be told; where nothing may be of any, the newest. One
    /// count of each alone, held to those that were told before it: the difference of two would tell who came between.
    /// Sums are of the whole charity, so that a report about one activity has none.
    pub(super) fn of(store: &impl Read, facts: SheetFacts) -> Result<Vec<Self>, StoreError> {
        if facts.activity.is_some() {
            return Ok(Vec::new());
        }
        let mut all = Vec::new();
        for question in MonitoringQuestion::list(store, false)? {
            let mut counts = MonitoringCount::published(store, question.id)?;
            counts.retain(|(it, _)| facts.from <= it.counted_on && it.counted_on <= facts.until);
            let told =
                |(_, sums): &(MonitoringCount, Published)| sums.cells.iter().any(Option::is_some);
            let newest = counts.iter().position(told).unwrap_or_default();
            if let Some((count, sums)) = counts.into_iter().nth(newest) {
                all.push(Self {
                    question: question.facts.question,
                    sums,
                    answers: count.answers,
                });
            }
        }
        Ok(all)
    }
}
