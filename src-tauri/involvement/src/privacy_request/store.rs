//! Privacy requests in the store.

use rusqlite::{Row, params};

use super::{PrivacyRequest, PrivacyRequestFacts, PrivacyRequestId, RequestKind};
use crate::store::{Change, Fields, Read, StoreError, sql};

/// A request with the name of whoever asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLine {
    /// The request.
    pub request: PrivacyRequest,
    /// Their name; empty where nobody is named.
    pub person: String,
}

impl PrivacyRequest {
    /// Adds a request.
    pub fn add(
        change: &Change<'_>,
        facts: &PrivacyRequestFacts,
    ) -> Result<PrivacyRequestId, StoreError> {
        let id = PrivacyRequestId::new(change.now());
        facts.fields(|fields| change.add(id, fields))?;
        Ok(id)
    }

    /// Saves a request that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: PrivacyRequestId,
        version: i64,
        facts: &PrivacyRequestFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// The request with this id. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: PrivacyRequestId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// A page of all requests: those that are open first, the oldest of them first; then the last that came.
    pub fn list(
        store: &impl Read,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<RequestLine>, StoreError> {
        let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        store.list(
            "SELECT privacy_request.*, coalesce(representative.name, who) AS person FROM privacy_request
               LEFT JOIN representative ON representative.id = privacy_request.representative
              WHERE privacy_request.archived_at IS NULL
              ORDER BY answered_on IS NOT NULL, iif(answered_on IS NULL, received_on, NULL), received_on DESC,
                       privacy_request.id
              LIMIT ?1 OFFSET ?2",
            params![whole(limit), whole(skip)],
            |row| {
                Ok(RequestLine {
                    request: read(row)?,
                    person: row.get("person")?,
                })
            },
        )
    }
}

impl PrivacyRequestFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let (answered_on, answer) = match &self.answer {
            Some((on, answer)) => (Some(on.to_string()), answer.as_str()),
            None => (None, ""),
        };
        write(&[
            ("kind", &self.kind.code()),
            ("representative", &self.representative),
            ("who", &self.who),
            ("asked", &self.asked),
            ("received_on", &self.received_on.to_string()),
            (
                "acknowledged_on",
                &self.acknowledged_on.map(|day| day.to_string()),
            ),
            ("answered_on", &answered_on),
            ("answer", &answer),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<PrivacyRequest> {
    let answered: Option<chrono::NaiveDate> = sql::optional_text(row, "answered_on")?;
    let answer: String = row.get("answer")?;
    Ok(PrivacyRequest {
        id: row.get("id")?,
        version: row.get("version")?,
        facts: PrivacyRequestFacts {
            kind: sql::code(row, "kind", RequestKind::from_code)?,
            representative: row.get("representative")?,
            who: row.get("who")?,
            asked: row.get("asked")?,
            received_on: sql::text(row, "received_on")?,
            acknowledged_on: sql::optional_text(row, "acknowledged_on")?,
            answer: answered.map(|on| (on, answer)),
        },
    })
}
