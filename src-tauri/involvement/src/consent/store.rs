//! Consent in the store.

use std::collections::HashSet;

use rusqlite::{Row, params};

use super::{Answer, Consent, ConsentFacts, ConsentId, ConsentWording, Method, Purpose, Standing};
use crate::{
    activity::ActivityId,
    representative::RepresentativeId,
    store::{Change, Read, StoreError, sql},
};
use chrono::NaiveDate;

const WITH_NUMBER: &str = "SELECT consent.*, consent_wording.number FROM consent
   JOIN consent_wording ON consent_wording.id = consent.wording";

/// Everybody who agrees to a purpose.
pub(crate) const ALL_WHO_ALLOW: &str = "SELECT representative FROM consent_now
              WHERE purpose = ?1 AND answer = 'yes' AND withdrawn_on IS NULL";

impl Consent {
    /// Keeps what a person said, asked in these words. It counts from now on; the answers before it stay.
    pub fn add(
        change: &Change<'_>,
        representative: RepresentativeId,
        wording: &ConsentWording,
        facts: &ConsentFacts,
    ) -> Result<ConsentId, StoreError> {
        let id = ConsentId::new(change.now());
        change.about(representative.subject());
        change.add(
            id,
            &[
                ("representative", &representative),
                ("purpose", &wording.purpose.code()),
                ("answer", &facts.answer.code()),
                ("method", &facts.method.code()),
                ("given_on", &facts.given_on.to_string()),
                ("note", &facts.note),
                ("wording", &wording.id),
            ],
        )?;
        Ok(id)
    }

    /// Keeps that the person changed their mind about a consent that was seen at `version`.
    pub fn withdraw(
        &self,
        change: &Change<'_>,
        version: i64,
        on: NaiveDate,
    ) -> Result<(), StoreError> {
        change.about(self.representative.subject());
        change.save(self.id, version, &[("withdrawn_on", &on.to_string())])
    }

    /// Every answer a person ever gave, the newest first.
    pub fn of_person(store: &impl Read, person: RepresentativeId) -> Result<Vec<Self>, StoreError> {
        store.list(
            &format!("{WITH_NUMBER} WHERE representative = ?1 ORDER BY consent.id DESC"),
            [person],
            read,
        )
    }

    /// The answer that counts, if there is one.
    pub fn now(
        store: &impl Read,
        person: RepresentativeId,
        purpose: Purpose,
    ) -> Result<Option<Self>, StoreError> {
        store.find(
            &format!(
                "{WITH_NUMBER} WHERE representative = ?1 AND consent.purpose = ?2
                  ORDER BY consent.id DESC LIMIT 1"
            ),
            params![person, purpose.code()],
            read,
        )
    }

    /// How a purpose stands for a person.
    pub fn standing_of(
        store: &impl Read,
        person: RepresentativeId,
        purpose: Purpose,
    ) -> Result<Standing, StoreError> {
        let now = Self::now(store, person, purpose)?;
        Ok(now.map_or(Standing::NotAsked, |it| it.standing()))
    }

    /// Whether a person agrees to this now. Asked each time, so that a withdrawal counts at once; no answer is no consent.
    pub fn allows(
        store: &impl Read,
        person: RepresentativeId,
        purpose: Purpose,
    ) -> Result<bool, StoreError> {
        Ok(Self::standing_of(store, person, purpose)?.allows())
    }

    /// Everybody who agrees to this now, of the whole charity: one query for a paper with the words of many people.
    pub fn all_who_allow(
        store: &impl Read,
        purpose: Purpose,
    ) -> Result<HashSet<RepresentativeId>, StoreError> {
        let who = store.list(ALL_WHO_ALLOW, [purpose.code()], |row| {
            row.get("representative")
        })?;
        Ok(who.into_iter().collect())
    }

    /// Everybody in an activity who agrees to this now: one query for a page or a sheet of many people.
    pub fn who_allow(
        store: &impl Read,
        activity: ActivityId,
        purpose: Purpose,
    ) -> Result<Vec<RepresentativeId>, StoreError> {
        store.list(
            "SELECT consent_now.representative FROM consent_now
               JOIN participation ON participation.representative = consent_now.representative
              WHERE activity = ?1 AND until IS NULL AND purpose = ?2 AND answer = 'yes' AND withdrawn_on IS NULL",
            params![activity, purpose.code()],
            |row| row.get("representative"),
        )
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Consent> {
    Ok(Consent {
        id: row.get("id")?,
        version: row.get("version")?,
        representative: row.get("representative")?,
        purpose: sql::code(row, "purpose", Purpose::from_code)?,
        facts: ConsentFacts {
            answer: sql::code(row, "answer", Answer::from_code)?,
            method: sql::code(row, "method", Method::from_code)?,
            given_on: sql::text(row, "given_on")?,
            note: row.get("note")?,
        },
        withdrawn_on: sql::optional_text(row, "withdrawn_on")?,
        wording: row.get("wording")?,
        wording_number: row.get("number")?,
    })
}
