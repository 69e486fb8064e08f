//! Reviews in the store.

use rusqlite::{Row, params};

use super::{Heading, PartFacts, Review, ReviewFacts, ReviewFrame, ReviewId, ReviewPart};
use crate::{
    Id,
    activity::ActivityId,
    store::{Change, Read, StoreError, sql},
};

impl Review {
    /// Begins a review of an activity.
    pub fn add(
        change: &Change<'_>,
        activity: ActivityId,
        facts: &ReviewFacts,
    ) -> Result<ReviewId, StoreError> {
        let id = ReviewId::new(change.now());
        change.add(
            id,
            &[
                ("activity", &activity),
                ("frame", &facts.frame.code()),
                ("begun_on", &facts.begun_on.to_string()),
                ("with_whom", &facts.with_whom),
            ],
        )?;
        Ok(id)
    }

    /// The review with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: ReviewId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// The reviews of an activity that are archived, or are not, the newest first.
    pub fn of_activity(
        store: &impl Read,
        activity: ActivityId,
        archived: bool,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM review WHERE activity = ?1 AND (archived_at IS NOT NULL) = ?2
              ORDER BY begun_on DESC, id DESC",
            params![activity, archived],
            read,
        )
    }

    /// What is written so far, in the order of the headings.
    pub fn parts(&self, store: &impl Read) -> Result<Vec<ReviewPart>, StoreError> {
        let mut parts = store.list(
            "SELECT * FROM review_part WHERE review = ?1",
            [self.id],
            |row| {
                Ok(ReviewPart {
                    id: row.get("id")?,
                    version: row.get("version")?,
                    heading: sql::code(row, "heading", Heading::from_code)?,
                    facts: PartFacts {
                        plan: row.get("plan")?,
                        found: row.get("found")?,
                        question: row.get("question")?,
                    },
                })
            },
        )?;
        parts.sort_by_key(|part| part.heading as usize);
        Ok(parts)
    }
}

impl ReviewPart {
    /// Writes under a heading that was seen at `version`; `None` where nothing was written yet.
    pub fn write(
        change: &Change<'_>,
        review: &Review,
        heading: Heading,
        version: Option<i64>,
        facts: &PartFacts,
    ) -> Result<(), StoreError> {
        change.about(review.id.subject());
        let known = review
            .parts(change)?
            .into_iter()
            .find(|part| part.heading == heading);
        match known {
            Some(known) => change.save(
                known.id,
                version.unwrap_or_default(),
                &[
                    ("plan", &facts.plan),
                    ("found", &facts.found),
                    ("question", &facts.question),
                ],
            ),
            None => change.add(
                Id::<ReviewPart>::new(change.now()),
                &[
                    ("review", &review.id),
                    ("heading", &heading.code()),
                    ("plan", &facts.plan),
                    ("found", &facts.found),
                    ("question", &facts.question),
                ],
            ),
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Review> {
    Ok(Review {
        id: row.get("id")?,
        version: row.get("version")?,
        activity: row.get("activity")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        facts: ReviewFacts {
            frame: sql::code(row, "frame", ReviewFrame::from_code)?,
            begun_on: sql::text(row, "begun_on")?,
            with_whom: row.get("with_whom")?,
        },
    })
}
