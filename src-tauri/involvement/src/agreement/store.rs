//! Agreements in the store.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{Agreement, AgreementId, Answer, AnswerFacts, Method, Tally, WAITING};
use crate::activity::ActivityId;
use crate::representative::RepresentativeId;
use crate::store::{Change, Read, StoreError, sql};
use crate::{Id, Noun};

/// One line of a list of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementLine {
    /// The answer.
    pub agreement: Agreement,
    /// Whose it is; `None` for somebody who was erased or archived, who is not named any more.
    pub name: Option<String>,
}

/// Which answers are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// `agreed`, `not-agreed`, `waiting`, or nothing for all.
    pub answer: String,
    /// Letters that stand in the name; or nothing.
    pub text: String,
}

const MATCH: &str = " FROM agreement
    LEFT JOIN representative ON representative.id = representative AND representative.archived_at IS NULL
   WHERE agreement.paper = ?1 AND agreement.archived_at IS NULL
     AND (?2 = '' OR answer = ?2) AND (?3 = '' OR representative.name LIKE ?3 ESCAPE '\\')";

impl Agreement {
    /// How many answers to a version are looked for.
    pub fn count<N: Noun>(
        store: &impl Read,
        paper: Id<N>,
        found: &Found,
    ) -> Result<usize, StoreError> {
        let number = store.number(
            &format!("SELECT count(*) {MATCH}"),
            params![paper, found.answer, sql::containing(&found.text)],
        )?;
        Ok(usize::try_from(number).unwrap_or_default())
    }

    /// A page of the answers to a version, by name; those who are not named any more come last.
    pub fn list<N: Noun>(
        store: &impl Read,
        paper: Id<N>,
        found: &Found,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<AgreementLine>, StoreError> {
        let query = format!(
            "SELECT agreement.*, representative.name AS name {MATCH}
              ORDER BY name IS NULL, name COLLATE NOCASE, agreement.id LIMIT ?4 OFFSET ?5"
        );
        store.list(
            &query,
            params![
                paper,
                found.answer,
                sql::containing(&found.text),
                sql::whole(limit),
                sql::whole(skip)
            ],
            |row| {
                Ok(AgreementLine {
                    agreement: read(row)?,
                    name: row.get("name")?,
                })
            },
        )
    }

    /// What the people who were asked about a version said.
    pub fn tally<N: Noun>(store: &impl Read, paper: Id<N>) -> Result<Tally, StoreError> {
        let found = store.find(
            "SELECT count(*) AS asked, count(*) FILTER (WHERE answer = 'agreed') AS agreed,
                    count(*) FILTER (WHERE answer = 'not-agreed') AS not_agreed
               FROM agreement WHERE paper = ?1 AND archived_at IS NULL",
            [paper],
            |row| {
                let number = |column| Ok::<_, rusqlite::Error>(row.get::<_, i64>(column)? as usize);
                Ok(Tally {
                    asked: number("asked")?,
                    agreed: number("agreed")?,
                    not_agreed: number("not_agreed")?,
                })
            },
        )?;
        Ok(found.unwrap_or_default())
    }

    /// Up to `most` of those who take part in an activity now, or in anything where `activity` is none, and were not asked about a
    /// version; by name. How many there are in all comes with them.
    pub fn unasked<N: Noun>(
        store: &impl Read,
        paper: Id<N>,
        activity: Option<ActivityId>,
        most: usize,
    ) -> Result<(Vec<(RepresentativeId, String)>, usize), StoreError> {
        // From the few of an activity, whatever the number of people in the store; from everybody only where everybody is asked.
        let whose = match activity {
            Some(_) => {
                "FROM participation JOIN representative ON representative.id = participation.representative
                WHERE participation.activity = ?2 AND until IS NULL"
            }
            None => {
                "FROM representative WHERE ?2 IS NULL AND EXISTS
                (SELECT 1 FROM participation WHERE participation.representative = representative.id AND until IS NULL)"
            }
        };
        let from = format!(
            "{whose} AND representative.archived_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM agreement WHERE paper = ?1 AND agreement.representative = representative.id
                                   AND agreement.archived_at IS NULL)"
        );
        let people = store.list(
            &format!(
                "SELECT representative.id AS id, name {from} ORDER BY name COLLATE NOCASE, representative.id LIMIT ?3"
            ),
            params![paper, activity, i64::try_from(most).unwrap_or(i64::MAX)],
            |row| Ok((row.get("id")?, row.get("name")?)),
        )?;
        if people.len() < most {
            let count = people.len();
            return Ok((people, count));
        }
        let count = store.number(&format!("SELECT count(*) {from}"), params![paper, activity])?;
        Ok((people, usize::try_from(count).unwrap_or_default()))
    }

    /// What one person said to a version, if they were asked.
    pub fn of_person<N: Noun>(
        store: &impl Read,
        paper: Id<N>,
        representative: RepresentativeId,
    ) -> Result<Option<Self>, StoreError> {
        store.find(
            "SELECT * FROM agreement WHERE paper = ?1 AND representative = ?2 AND archived_at IS NULL",
            params![paper, representative],
            read,
        )
    }

    /// Asks people about a version that was shared with them on this day. Whoever was asked before is not asked again.
    pub fn ask<N: Noun>(
        change: &Change<'_>,
        paper: Id<N>,
        people: &[RepresentativeId],
        day: NaiveDate,
    ) -> Result<(), StoreError> {
        change.about(paper.subject());
        let asked: Vec<RepresentativeId> = change.list(
            "SELECT representative FROM agreement
              WHERE paper = ?1 AND representative IS NOT NULL AND archived_at IS NULL",
            [paper],
            |row| row.get("representative"),
        )?;
        let asked: std::collections::HashSet<_> = asked.into_iter().collect();
        for person in people.iter().filter(|it| !asked.contains(it)) {
            change.add(
                AgreementId::new(change.now()),
                &[
                    ("paper_kind", &N::KIND),
                    ("paper", &paper),
                    ("representative", person),
                    ("shared_on", &day.to_string()),
                    ("answer", &WAITING),
                    ("note", &""),
                ],
            )?;
        }
        Ok(())
    }

    /// Takes back that people were asked. Fails with [`StoreError::Gone`] where somebody has answered, for that stays.
    pub(crate) fn take_back<N: Noun>(change: &Change<'_>, paper: Id<N>) -> Result<(), StoreError> {
        let asked: Vec<Self> = change.list(
            "SELECT * FROM agreement WHERE paper = ?1 AND archived_at IS NULL",
            [paper],
            read,
        )?;
        if asked.iter().any(|it| it.answer.is_some()) {
            return Err(StoreError::Gone);
        }
        for agreement in asked {
            change.archive(agreement.id, agreement.version)?;
        }
        Ok(())
    }

    /// Writes down what somebody said to a version. `version` is that of the answer that was seen, if there was one.
    pub fn answer<N: Noun>(
        change: &Change<'_>,
        paper: Id<N>,
        representative: RepresentativeId,
        version: Option<i64>,
        facts: &AnswerFacts,
    ) -> Result<(), StoreError> {
        Self::ask(change, paper, &[representative], facts.on)?;
        let known = Self::of_person(change, paper, representative)?.ok_or(StoreError::Gone)?;
        change.save(
            known.id,
            version.unwrap_or(known.version),
            &[
                ("answer", &facts.answer.code()),
                ("method", &facts.method.code()),
                ("on_day", &facts.on.to_string()),
                ("note", &facts.note),
            ],
        )
    }

    /// Takes out of every agreement who it was and what they said in their own words, because the person is erased. That somebody
    /// agreed, to which version, when and how, stays.
    /// Only of use in a change that erases, which blanks what the history remembers of these rows as well.
    pub fn forget(change: &Change<'_>, representative: RepresentativeId) -> Result<(), StoreError> {
        let theirs: Vec<(AgreementId, i64)> = change.list(
            "SELECT id, version FROM agreement WHERE representative = ?1",
            [representative],
            |row| Ok((row.get("id")?, row.get("version")?)),
        )?;
        for (id, version) in theirs {
            change.save(
                id,
                version,
                &[("representative", &None::<RepresentativeId>), ("note", &"")],
            )?;
        }
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Agreement> {
    let answer: String = row.get("answer")?;
    let answer = match (
        Answer::from_code(&answer),
        sql::optional_text(row, "on_day")?,
    ) {
        (Some(answer), Some(on)) => Some(AnswerFacts {
            answer,
            method: sql::code(row, "method", Method::from_code)?,
            on,
            note: row.get("note")?,
        }),
        _ => None,
    };
    Ok(Agreement {
        id: row.get("id")?,
        version: row.get("version")?,
        representative: row.get("representative")?,
        shared_on: sql::text(row, "shared_on")?,
        answer,
    })
}
