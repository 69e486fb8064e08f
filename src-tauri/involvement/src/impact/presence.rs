//! Who took part, from the sums of monitoring sheets, as far as they may be told.

use chrono::NaiveDate;

use crate::{
    input::SheetFacts,
    monitoring::{LastTold, MonitoringCount, MonitoringQuestion},
    store::{Read, StoreError},
};

/// What may be told of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    /// The question as it was asked.
    pub question: String,
    /// The day of the newest count.
    pub counted_on: NaiveDate,
    /// Each answer, and the number that was last shown of it.
    pub answers: Vec<LastTold>,
}

impl Presence {
    /// Each question that was asked within the time, with each number as it was last shown up to its end: the newest count alone could
    /// tell who came between. Sums are of the whole charity, so that a report about one activity has none.
    pub(super) fn of(store: &impl Read, facts: SheetFacts) -> Result<Vec<Self>, StoreError> {
        if facts.activity.is_some() {
            return Ok(Vec::new());
        }
        let mut all = Vec::new();
        for question in MonitoringQuestion::list(store, false)? {
            let mut counts = MonitoringCount::published(store, question.id)?;
            counts.retain(|(it, _)| it.counted_on <= facts.until);
            let newest = counts.first().map(|(it, _)| it.counted_on);
            if let Some(counted_on) = newest.filter(|day| facts.from <= *day) {
                all.push(Self {
                    question: question.facts.question,
                    counted_on,
                    answers: LastTold::of(&counts),
                });
            }
        }
        Ok(all)
    }
}
