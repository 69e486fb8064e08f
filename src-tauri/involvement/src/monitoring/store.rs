//! Questions and counts in the store.

use chrono::NaiveDate;
use rusqlite::Row;

use super::{
    Counted, MonitoringCount, MonitoringQuestion, MonitoringQuestionId, Published, QuestionFacts,
    publish_in_turn,
};
use crate::{
    Id,
    store::{Change, Read, StoreError, sql},
};

impl MonitoringQuestion {
    /// Adds a question.
    pub fn add(
        change: &Change<'_>,
        facts: &QuestionFacts,
    ) -> Result<MonitoringQuestionId, StoreError> {
        let id = MonitoringQuestionId::new(change.now());
        let answers = facts.answers.join("\n");
        change.add(id, &[("question", &facts.question), ("answers", &answers)])?;
        Ok(id)
    }

    /// Saves a question that was seen at `version`. What was counted before keeps the answers as they were asked.
    pub fn save(
        change: &Change<'_>,
        id: MonitoringQuestionId,
        version: i64,
        facts: &QuestionFacts,
    ) -> Result<(), StoreError> {
        let answers = facts.answers.join("\n");
        change.save(
            id,
            version,
            &[("question", &facts.question), ("answers", &answers)],
        )
    }

    /// The question with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: MonitoringQuestionId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// Every question that is archived, or is not, in the order in which they were added.
    pub fn list(store: &impl Read, archived: bool) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM monitoring_question WHERE (archived_at IS NOT NULL) = ?1 ORDER BY id",
            [archived],
            read,
        )
    }
}

impl MonitoringCount {
    /// Writes down how many chose each answer.
    pub fn add(
        change: &Change<'_>,
        question: &MonitoringQuestion,
        counted_on: NaiveDate,
        numbers: &[u32],
    ) -> Result<(), StoreError> {
        let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
        change.about(question.id.subject());
        change.add(
            Id::<MonitoringCount>::new(change.now()),
            &[
                ("monitoring_question", &question.id),
                ("counted_on", &counted_on.to_string()),
                ("answers", &question.facts.answers.join("\n")),
                ("numbers", &numbers.join("\n")),
            ],
        )
    }

    /// What was counted for a question, as far as it may be told, the newest first. A count that was taken back was a slip: no other is
    /// held to it.
    pub fn published(
        store: &impl Read,
        question: MonitoringQuestionId,
    ) -> Result<Vec<(Self, Published)>, StoreError> {
        // In the order in which they were written down, which is that in which people saw them.
        let counts = store.list(
            "SELECT * FROM monitoring_count WHERE monitoring_question = ?1 AND archived_at IS NULL ORDER BY id",
            [question],
            |row| {
                let answers: String = row.get("answers")?;
                let numbers: String = row.get("numbers")?;
                Ok(Self {
                    id: row.get("id")?,
                    version: row.get("version")?,
                    counted_on: sql::text(row, "counted_on")?,
                    answers: answers.lines().map(str::to_string).collect(),
                    numbers: numbers.lines().filter_map(|it| it.parse().ok()).collect(),
                })
            },
        )?;
        Ok(Self::in_turn(counts))
    }

    /// What may be told of counts that stand in the order in which they were written down; the newest first.
    pub(super) fn in_turn(counts: Vec<Self>) -> Vec<(Self, Published)> {
        let counted: Vec<Counted<'_>> = counts
            .iter()
            .map(|it| Counted {
                answers: &it.answers,
                numbers: &it.numbers,
            })
            .collect();
        let published = publish_in_turn(&counted);
        let mut all: Vec<(Self, Published)> = counts.into_iter().zip(published).collect();
        // Of one day the last comes first.
        all.reverse();
        all.sort_by_key(|(count, _)| std::cmp::Reverse(count.counted_on));
        all
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<MonitoringQuestion> {
    let answers: String = row.get("answers")?;
    Ok(MonitoringQuestion {
        id: row.get("id")?,
        version: row.get("version")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        facts: QuestionFacts {
            question: row.get("question")?,
            answers: answers.lines().map(str::to_string).collect(),
        },
    })
}
